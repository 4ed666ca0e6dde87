// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/placement.h"

#include "simulation/chance.h"

#include <algorithm>

namespace deployscope {

Placement::Placement(const State &state, ServiceId service)
    : m_state(state)
    , m_service(service)
    , m_spread(spreadOf(state, service))
{}

PlacementOutcome Placement::place(TaskDefinitionId definition)
{
    readPorts(definition);
    std::vector<InstanceId> fitting;
    for (std::size_t i = 0; i < m_state.instances.size(); ++i) {
        const auto instance = idAt<InstanceId>(i);
        if (m_state.instances[i].registered && obstacleAt(instance, definition) == PlacementObstacle::None)
            fitting.push_back(instance);
    }
    if (fitting.empty())
        return closestMatch(definition);
    const InstanceId chosen = best(std::move(fitting));
    take(chosen, definition);
    return {chosen, PlacementObstacle::None, chosen};
}

void Placement::readPorts(TaskDefinitionId definition)
{
    if (m_portsRead || staticPorts(m_state.scenario->taskDefinitions[indexOf(definition)]).empty())
        return;
    m_used = usedPorts(m_state);
    m_portsRead = true;
}

PlacementObstacle Placement::obstacleAt(InstanceId instance, TaskDefinitionId definition) const
{
    const TaskDefinition &task = m_state.scenario->taskDefinitions[indexOf(definition)];
    for (const HeldPort &wanted : staticPorts(task)) {
        if (isReserved(wanted.port) ||
            std::ranges::binary_search(m_used, UsedPort{instance, wanted.port, wanted.protocol}))
            return PlacementObstacle::Port;
    }
    if (m_spread.cpuFree[indexOf(instance)] < task.cpu)
        return PlacementObstacle::Cpu;
    if (m_spread.memoryFree[indexOf(instance)] < task.memory)
        return PlacementObstacle::Memory;
    return PlacementObstacle::None;
}

/// The instance that passed the most checks; the enumeration is in the order of the checks (R6.9).
PlacementOutcome Placement::closestMatch(TaskDefinitionId definition) const
{
    PlacementOutcome closest{{}, PlacementObstacle::NoInstances, {}};
    for (std::size_t i = 0; i < m_state.instances.size(); ++i) {
        if (!m_state.instances[i].registered)
            continue;
        const PlacementObstacle obstacle = obstacleAt(idAt<InstanceId>(i), definition);
        if (obstacle > closest.obstacle)
            closest = {{}, obstacle, idAt<InstanceId>(i)};
    }
    return closest;
}

InstanceId Placement::best(std::vector<InstanceId> fitting) const
{
    for (const PlacementStrategy &strategy : strategiesOf(m_state, m_service)) {
        if (strategy.type == PlacementStrategy::Type::Random) {
            const std::uint64_t number = m_state.tasks.size() + m_placed;
            return fitting[drawn(m_state.scenario->simulation.seed, Purpose::Placement, number) % fitting.size()];
        }
        const auto by = [&](InstanceId instance) { return weight(m_state, m_spread, strategy, instance); };
        const std::int64_t least = by(*std::ranges::min_element(fitting, {}, by));
        std::erase_if(fitting, [&](InstanceId instance) { return by(instance) != least; });
    }
    return fitting.front();
}

void Placement::take(InstanceId instance, TaskDefinitionId definition)
{
    const TaskDefinition &task = m_state.scenario->taskDefinitions[indexOf(definition)];
    m_spread.cpuFree[indexOf(instance)] -= task.cpu;
    m_spread.memoryFree[indexOf(instance)] -= task.memory;
    ++m_spread.onInstance[indexOf(instance)];
    ++m_spread.inZone[indexOf(m_state.scenario->instances[indexOf(instance)].zone)];
    for (const HeldPort &port : staticPorts(task)) {
        const UsedPort used{instance, port.port, port.protocol};
        m_used.insert(std::ranges::lower_bound(m_used, used), used);
    }
    ++m_placed;
}

} // namespace deployscope
