// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/placement.h"

#include "simulation/chance.h"

#include <algorithm>
#include <utility>

namespace deployscope {

namespace {

std::size_t strategiesBeforeChance(const State &state, ServiceId service)
{
    const std::vector<PlacementStrategy> &all = strategiesOf(state, service);
    const auto random = std::ranges::find(all, PlacementStrategy::Type::Random, &PlacementStrategy::type);
    return static_cast<std::size_t>(random - all.begin());
}

} // namespace

Placement::Placement(const State &state, ServiceId service)
    : m_state(state)
    , m_service(service)
    , m_weights(state, service)
    , m_beforeChance(strategiesBeforeChance(state, service))
    , m_constraints(state, service)
    , m_interfaces(state)
{}

void Placement::keepTo(ZoneId zone)
{
    m_zone = zone;
    m_definition.reset();
}

/// ACTIVE, of the zone that is asked for, and without a task of the service where that is a daemon (R1.21).
bool Placement::mayStandOn(InstanceId instance) const
{
    const Scenario &scenario = *m_state.scenario;
    const bool isTaken = scenario.services[indexOf(m_service)].daemon && m_weights.tasks(instance) > 0;
    const bool isInZone = !m_zone || scenario.instances[indexOf(instance)].zone == *m_zone;
    return m_state.instances[indexOf(instance)].isActive() && isInZone && !isTaken;
}

PlacementOutcome Placement::place(TaskDefinitionId definition)
{
    if (m_definition != definition)
        choose(definition);
    if (m_ranking->empty())
        return closestMatch();
    const InstanceId chosen = takeFirst();
    occupy(chosen);
    if (fits(chosen))
        m_ranking->put({chosen, static_cast<std::uint32_t>(indexOf(chosen))});
    return {chosen, PlacementObstacle::None, chosen};
}

/// What does not fit now fits no task of this definition later in the pass: placing only takes room away.
void Placement::choose(TaskDefinitionId definition)
{
    m_definition = definition;
    m_constraints.prepare(definition);
    std::vector<InstanceRanking::Entry> fitting;
    for (std::size_t i = 0; i < m_state.instances.size(); ++i) {
        if (fits(idAt<InstanceId>(i)))
            fitting.push_back({idAt<InstanceId>(i), static_cast<std::uint32_t>(i)});
    }
    m_ranking.emplace(m_weights, m_beforeChance, InstanceRanking::First::Least, std::move(fitting));
}

bool Placement::fits(InstanceId instance) const
{
    return mayStandOn(instance) && obstacleAt(instance, *m_definition) == PlacementObstacle::None;
}

PlacementObstacle Placement::obstacleAt(InstanceId instance, TaskDefinitionId definition) const
{
    if (!m_state.instances[indexOf(instance)].agentConnected)
        return PlacementObstacle::Agent;
    const TaskDefinition &task = m_state.scenario->taskDefinitions[indexOf(definition)];
    const PlacementObstacle constraint = m_constraints.obstacleAt(instance, definition, m_weights.tasks(instance));
    if (constraint != PlacementObstacle::None)
        return constraint;
    const std::vector<HeldPort> ports = staticPorts(task);
    for (const HeldPort &wanted : ports) {
        const UsedPort port{instance, wanted.port, wanted.protocol};
        if (!isFree(m_state, port) || std::ranges::binary_search(m_taken, port))
            return PlacementObstacle::Port;
    }
    if (!ports.empty() && reservedPortsWith(instance) + ports.size() > mostReservedPorts)
        return PlacementObstacle::ReservedPorts;
    if (task.networkMode == NetworkMode::Awsvpc && !m_interfaces.isFree(instance))
        return PlacementObstacle::Interface;
    if (m_weights.cpuFree(instance) < task.cpu)
        return PlacementObstacle::Cpu;
    if (m_weights.memoryFree(instance) < task.memory)
        return PlacementObstacle::Memory;
    return PlacementObstacle::None;
}

/// Those of the tasks that this pass places there are not on it yet.
std::size_t Placement::reservedPortsWith(InstanceId instance) const
{
    const auto placed = std::ranges::count(m_taken, instance, &UsedPort::instance);
    return reservedPorts(m_state, instance) + static_cast<std::size_t>(placed);
}

/// The instance that passed the most checks; the enumeration is in the order of the checks (R6.9).
PlacementOutcome Placement::closestMatch() const
{
    PlacementOutcome closest{{}, PlacementObstacle::NoInstances, {}};
    for (std::size_t i = 0; i < m_state.instances.size(); ++i) {
        if (!mayStandOn(idAt<InstanceId>(i)))
            continue;
        const PlacementObstacle obstacle = obstacleAt(idAt<InstanceId>(i), *m_definition);
        if (obstacle > closest.obstacle)
            closest = {{}, obstacle, idAt<InstanceId>(i)};
    }
    return closest;
}

/// The best by the strategies; before `random` all that are equally good are drawn from, in file order.
InstanceId Placement::takeFirst()
{
    if (m_beforeChance == m_weights.count())
        return m_ranking->take().instance;
    const std::vector<InstanceRanking::Entry> equal = m_ranking->takeEqual();
    const std::uint64_t number = m_state.tasks.size() + m_placed;
    const std::size_t one = drawn(m_state.scenario->simulation.seed, Purpose::Placement, number) % equal.size();
    for (std::size_t i = 0; i < equal.size(); ++i) {
        if (i != one)
            m_ranking->put(equal[i]);
    }
    return equal[one].instance;
}

void Placement::occupy(InstanceId instance)
{
    const TaskDefinition &task = m_state.scenario->taskDefinitions[indexOf(*m_definition)];
    m_weights.put(instance, task);
    if (task.networkMode == NetworkMode::Awsvpc)
        m_interfaces.take(instance);
    for (const HeldPort &port : staticPorts(task)) {
        const UsedPort used{instance, port.port, port.protocol};
        m_taken.insert(std::ranges::lower_bound(m_taken, used), used);
    }
    ++m_placed;
}

} // namespace deployscope
