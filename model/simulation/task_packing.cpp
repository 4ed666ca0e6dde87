// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/task_packing.h"

#include "simulation/host_ports.h"
#include "simulation/placement_constraints.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <tuple>

namespace deployscope {

/// Instances as the group launches them are alike but for their zones; where it launches none, the last one of the file stands
/// for all.
TaskPacking::TaskPacking(const State &state)
    : m_state(state)
    , m_template(state.scenario->capacityProvider->instances.back())
    , m_empty(emptyRoom())
{}

TaskPacking::Kind TaskPacking::kindOf(TaskId task) const
{
    const Task &is = m_state.tasks[indexOf(task)];
    return {is.service, is.definition};
}

const TaskPacking::Terms &TaskPacking::termsOf(const Kind &kind)
{
    const auto [found, isNew] = m_terms.try_emplace(kind);
    if (isNew) {
        PlacementConstraints constraints{m_state, kind.service};
        constraints.prepare(kind.definition);
        const auto &all = constraintsOf(m_state, kind.service);
        const auto isDistinct = [](const PlacementConstraint &each) {
            return each.type == PlacementConstraint::Type::DistinctInstance;
        };
        found->second = {
            .mayStand = constraints.obstacleAt(m_template, kind.definition, 0) == PlacementObstacle::None,
            .onePerInstance = std::ranges::any_of(all, isDistinct) || !staticPorts(definition(kind)).empty(),
        };
    }
    return found->second;
}

/// With the tasks that daemon services start there.
TaskPacking::Room TaskPacking::emptyRoom()
{
    const Scenario &scenario = *m_state.scenario;
    const ContainerInstance &instance = scenario.instances[indexOf(m_template)];
    Room room{instance.cpu.value - instance.cpuHeld.value, instance.memory.value - instance.memoryHeld.value,
              instance.interfaces.value_or(std::numeric_limits<int>::max())};
    for (std::size_t i = 0; i < scenario.services.size(); ++i) {
        const Kind daemon{idAt<ServiceId>(i), scenario.services[i].taskDefinition};
        if (!scenario.services[i].daemon || !termsOf(daemon).mayStand)
            continue;
        room.cpu -= definition(daemon).cpu.value;
        room.memory -= definition(daemon).memory.value;
        room.interfaces -= takesInterface(daemon) ? 1 : 0;
    }
    return room;
}

/// How many more tasks of this kind fit there.
std::int64_t TaskPacking::fitting(const Room &room, const Kind &kind)
{
    const TaskDefinition &task = definition(kind);
    const Terms &terms = termsOf(kind);
    if (!terms.mayStand)
        return 0;
    std::int64_t count = terms.onePerInstance ? 1 : std::numeric_limits<std::int64_t>::max();
    if (task.cpu.value > 0)
        count = std::min(count, room.cpu / task.cpu.value);
    if (task.memory.value > 0)
        count = std::min(count, room.memory / task.memory.value);
    if (takesInterface(kind))
        count = std::min(count, room.interfaces);
    return std::max<std::int64_t>(count, 0);
}

void TaskPacking::pack(std::vector<Room> &rooms, const Kind &kind, std::int64_t count)
{
    assert(fitting(m_empty, kind) > 0);
    for (std::size_t i = 0; count > 0; ++i) {
        if (i == rooms.size())
            rooms.push_back(m_empty);
        const std::int64_t here = std::min(count, fitting(rooms[i], kind));
        rooms[i].cpu -= here * definition(kind).cpu.value;
        rooms[i].memory -= here * definition(kind).memory.value;
        rooms[i].interfaces -= takesInterface(kind) ? here : 0;
        count -= here;
    }
}

bool TaskPacking::fits(TaskId task)
{
    return fitting(m_empty, kindOf(task)) > 0;
}

std::int64_t TaskPacking::instancesFor(const std::vector<TaskId> &tasks)
{
    std::map<Kind, std::int64_t> counts;
    for (const TaskId id : tasks)
        counts[kindOf(id)] += 1;
    std::erase_if(counts, [&](const auto &each) { return fitting(m_empty, each.first) == 0; });
    std::vector<std::pair<Kind, std::int64_t>> kinds{counts.begin(), counts.end()};
    std::ranges::stable_sort(kinds, [&](const auto &left, const auto &right) {
        const TaskDefinition &a = definition(left.first);
        const TaskDefinition &b = definition(right.first);
        return std::tuple{a.cpu, a.memory} > std::tuple{b.cpu, b.memory};
    });
    std::vector<Room> rooms;
    for (const auto &each : kinds)
        pack(rooms, each.first, each.second);
    return static_cast<std::int64_t>(rooms.size());
}

} // namespace deployscope
