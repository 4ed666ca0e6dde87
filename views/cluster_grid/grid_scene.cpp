// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/grid_scene.h"

#include "items/row_changes.h"
#include "views/cluster_grid/grid_motion.h"
#include "views/cluster_grid/grid_words.h"
#include "views/cluster_grid/grouped.h"
#include "views/cluster_grid/surroundings.h"
#include "views/cluster_grid/task_cells.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace deployscope {

namespace {

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

void addInstances(GridScene &scene, const std::vector<InstanceItem> &instances, TileWords words)
{
    scene.instances.reserve(instances.size());
    const InstanceItem *last = nullptr;
    for (const InstanceItem *instance : sortedByZone(instances)) {
        if (last == nullptr || last->zone != instance->zone)
            scene.zones.push_back(zoneAt(scene.instances.size(), instance->zoneName));
        scene.instances.push_back(instanceCell(*instance));
        if (words == TileWords::All)
            addWords(scene.instances.back(), *instance);
        scene.instances.back().zone = scene.zones.size() - 1;
        ++scene.zones.back().instances;
        last = instance;
    }
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
    Grouped<TargetItem> targets; ///< by task
};

void addTargets(GridScene &scene, TargetsOfTask targets, const Making &making)
{
    for (const TargetItem *target : targets) {
        TargetCell cell = targetCell(*target, making.moment);
        addFlow(cell, making.requests);
        if (cell.presence <= 0 && target->state == TargetState::Removed)
            continue;
        if (making.words == TileWords::All)
            addWords(cell, *target);
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
    const TargetsOfTask own = making.targets.of(indexOf(task.id));
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

/// More than the largest number of what the items belong to.
template <typename Item, typename NumberOf>
std::size_t countOf(const std::vector<Item> &items, NumberOf &&numberOf)
{
    std::size_t count = 0;
    for (const Item &item : items)
        count = std::max(count, numberOf(item) + 1);
    return count;
}

std::size_t numberOfTask(const TargetItem &target)
{
    return indexOf(target.task);
}

void addTasks(GridScene &scene, const std::vector<InstanceItem> &instances, const std::vector<TaskItem> &tasks,
              const Making &making)
{
    const std::size_t count = countOf(instances, [](const InstanceItem &item) { return indexOf(item.id); });
    const Grouped<TaskItem> here(tasks, count, [](const TaskItem &task) { return indexOf(task.instance); });
    scene.tasks.reserve(tasks.size());
    for (std::size_t i = 0; i < scene.instances.size(); ++i) {
        scene.instances[i].firstTask = scene.tasks.size();
        for (const TaskItem *task : here.of(indexOf(scene.instances[i].id)))
            addTask(scene, i, *task, making);
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
    addInstances(scene, instances, words);
    scene.targets.reserve(targets.size());
    addTasks(scene, instances, tasks,
             {.moment = moment,
              .requests = requests,
              .words = words,
              .targets = Grouped<TargetItem>(targets, countOf(targets, numberOfTask), numberOfTask)});
    return scene;
}

} // namespace deployscope
