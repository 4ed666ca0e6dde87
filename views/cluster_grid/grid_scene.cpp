// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/grid_scene.h"

#include "items/row_changes.h"
#include "views/cluster_grid/grid_motion.h"
#include "views/cluster_grid/grid_words.h"
#include "views/cluster_grid/surroundings.h"
#include "views/cluster_grid/task_cells.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

Meter meter(const QString &name, std::int64_t whole, std::int64_t used, std::int64_t held)
{
    const double total = static_cast<double>(std::max<std::int64_t>(whole, 1));
    return {
        .used = std::clamp(static_cast<double>(used) / total, 0.0, 1.0),
        .held = std::clamp(static_cast<double>(held) / total, 0.0, 1.0),
        .name = name,
        //: of a resource: in use, in all
        .numbers = GridWords::tr("%1/%2").arg(used + held).arg(whole),
    };
}

QString portsText(const std::vector<Port> &ports)
{
    if (ports.empty())
        return {};
    QStringList texts;
    for (const Port port : ports)
        texts.append(QString::number(port.number));
    //: the host ports in use on an instance
    return GridWords::tr("ports %1").arg(texts.join(u" "_s));
}

InstanceCell cellFor(const InstanceItem &instance)
{
    return {
        .id = instance.id,
        .room = instance.room,
        .cpu = meter(GridWords::tr("CPU"), instance.cpu.value, instance.cpuUsed.value, instance.cpuHeld.value),
        .memory = meter(GridWords::tr("mem"), instance.memory.value, instance.memoryUsed.value,
                        instance.memoryHeld.value),
        .name = instance.name,
        .instanceType = instance.instanceType,
        .badge = badgeOf(instance.look),
        .ports = portsText(instance.portsInUse),
    };
}

bool byZone(const InstanceItem *a, const InstanceItem *b)
{
    return std::tie(a->zone, a->id) < std::tie(b->zone, b->id);
}

std::vector<const InstanceItem *> sortedByZone(const std::vector<InstanceItem> &instances)
{
    std::vector<const InstanceItem *> sorted;
    for (const InstanceItem &instance : instances)
        sorted.push_back(&instance);
    std::ranges::sort(sorted, byZone);
    return sorted;
}

ZoneCell zoneAt(std::size_t firstInstance, const QString &name)
{
    return {
        .firstInstance = firstInstance, .name = name, .title = GridWords::tr("Availability Zone %1").arg(name)};
}

void addInstances(GridScene &scene, const std::vector<InstanceItem> &instances)
{
    const InstanceItem *last = nullptr;
    for (const InstanceItem *instance : sortedByZone(instances)) {
        if (last == nullptr || last->zone != instance->zone)
            scene.zones.push_back(zoneAt(scene.instances.size(), instance->zoneName));
        scene.instances.push_back(cellFor(*instance));
        scene.instances.back().zone = scene.zones.size() - 1;
        ++scene.zones.back().instances;
        last = instance;
    }
}

/// In the order of the tasks, and then of the ids.
std::vector<const TargetItem *> sortedByTask(const std::vector<TargetItem> &targets)
{
    std::vector<const TargetItem *> sorted;
    sorted.reserve(targets.size());
    for (const TargetItem &target : targets)
        sorted.push_back(&target);
    std::ranges::stable_sort(sorted, {}, &TargetItem::task);
    return sorted;
}

/// \param sorted by task
TargetsOfTask targetsOf(const std::vector<const TargetItem *> &sorted, TaskId task)
{
    const auto first = std::ranges::lower_bound(sorted, task, {}, &TargetItem::task);
    const auto last = std::ranges::upper_bound(sorted, task, {}, &TargetItem::task);
    return {sorted.data() + (first - sorted.begin()), static_cast<std::size_t>(last - first)};
}

std::vector<const TaskItem *> sortedByInstance(const std::vector<TaskItem> &tasks)
{
    std::vector<const TaskItem *> sorted;
    sorted.reserve(tasks.size());
    for (const TaskItem &task : tasks)
        sorted.push_back(&task);
    std::ranges::stable_sort(sorted, {}, &TaskItem::instance);
    return sorted;
}

std::size_t placeOf(const std::vector<GroupCell> &groups, TargetGroupId id)
{
    const auto at = std::ranges::find(groups, id, &GroupCell::id);
    return static_cast<std::size_t>(at - groups.begin());
}

/// What the target gets of the requests.
void addFlow(TargetCell &cell, const RequestFlow &requests)
{
    const auto flow = std::ranges::lower_bound(requests.targets, cell.id, {}, &TargetFlow::target);
    if (flow == requests.targets.end() || flow->target != cell.id)
        return;
    cell.share = flow->share;
    cell.fails = !flow->succeeds;
}

/// What the tasks and targets of a scene are made from.
struct Making
{
    GridMoment moment{};
    const RequestFlow &requests;
    TileWords words = TileWords::All;
    std::vector<const TargetItem *> targets{}; ///< by task
};

void addTargets(GridScene &scene, TargetsOfTask targets, const Making &making)
{
    for (const TargetItem *target : targets) {
        TargetCell cell = targetCell(*target, making.moment);
        addFlow(cell, making.requests);
        if (cell.presence <= 0 && target->state == TargetState::Removed)
            continue;
        cell.task = scene.tasks.size() - 1;
        cell.group = placeOf(scene.loadBalancer.groups, target->group);
        if (cell.group < scene.loadBalancer.groups.size())
            scene.targets.push_back(std::move(cell));
    }
}

void countFailing(GridScene &scene, const TaskCell &cell)
{
    if (!cell.failing && cell.look != TaskLook::Unhealthy)
        return;
    ++scene.instances[cell.instance].failing;
    ++scene.zones[scene.instances[cell.instance].zone].failing;
}

void addTask(GridScene &scene, std::size_t instance, const TaskItem &task, const Making &making)
{
    const TargetsOfTask own = targetsOf(making.targets, task.id);
    TaskCell cell = taskCell(task, own, making.moment);
    if (cell.motion.presence <= 0)
        return;
    cell.instance = instance;
    if (making.words == TileWords::All)
        addWords(cell, task, own, making.moment.now);
    ++scene.instances[instance].tasks;
    countFailing(scene, cell);
    scene.tasks.push_back(std::move(cell));
    addTargets(scene, own, making);
}

void addTasks(GridScene &scene, const std::vector<TaskItem> &tasks, const Making &making)
{
    const std::vector<const TaskItem *> sorted = sortedByInstance(tasks);
    scene.tasks.reserve(tasks.size());
    scene.targets.reserve(making.targets.size());
    for (std::size_t i = 0; i < scene.instances.size(); ++i) {
        scene.instances[i].firstTask = scene.tasks.size();
        const InstanceId here = scene.instances[i].id;
        auto task = std::ranges::lower_bound(sorted, here, {}, &TaskItem::instance);
        for (; task != sorted.end() && (*task)->instance == here; ++task)
            addTask(scene, i, **task, making);
    }
}

} // namespace

GridScene gridScene(const std::vector<InstanceItem> &instances, const std::vector<TaskItem> &tasks,
                    const std::vector<TargetItem> &targets, const ClusterSummary &summary, SimTime now,
                    SimDuration transition, const RequestFlow &requests, TileWords words)
{
    const GridMoment moment{.now = now, .transition = transition};
    GridScene scene{
        .services = serviceCells(summary, now),
        .loadBalancer = loadBalancerCell(summary, targets, requests),
        .bar = barCell(summary, targets),
        .hasRequests = requests.isFlowing(),
        .streamPhase = streamPhase(moment),
    };
    addInstances(scene, instances);
    addTasks(scene, tasks,
             {.moment = moment, .requests = requests, .words = words, .targets = sortedByTask(targets)});
    return scene;
}

} // namespace deployscope
