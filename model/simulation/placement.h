// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/host_ports.h"
#include "simulation/instance_ranking.h"
#include "simulation/network_interfaces.h"
#include "simulation/placement_constraints.h"
#include "simulation/strategies.h"

#include <optional>
#include <vector>

namespace deployscope {

/// Where a task goes, or what is in the way.
struct PlacementOutcome
{
    std::optional<InstanceId> instance{};
    PlacementObstacle obstacle = PlacementObstacle::None; ///< of the closest match (R6.9)
    InstanceId closest{};                                 ///< meaningful with an obstacle other than NoInstances
};

/// Places tasks of one service, one after the other, each seeing those before it (R6.1): instances that are
/// ACTIVE and whose agent is connected, have the ports, the interface, the CPU and the memory, and among them the best by the strategies in force.
/// Ties: file order (R6.6, our choice).
class Placement
{
public:
    Placement(const State &state, ServiceId service);

    /// Only instances of this zone count from now on.
    void keepTo(ZoneId zone);

    /// Finds a place for the next task, and takes it in thought.
    [[nodiscard]] PlacementOutcome place(TaskDefinitionId definition);

    /// The first check that `instance` fails for a task of `definition`, in the order agent, attribute, port,
    /// reserved ports, interface, CPU, memory (R6.9); None: it fits. Of a definition that place() was asked for.
    [[nodiscard]] PlacementObstacle obstacleAt(InstanceId instance, TaskDefinitionId definition) const;

private:
    void choose(TaskDefinitionId definition);
    [[nodiscard]] bool fits(InstanceId instance) const;
    [[nodiscard]] std::size_t reservedPortsWith(InstanceId instance) const;
    [[nodiscard]] InstanceId takeFirst();
    [[nodiscard]] PlacementOutcome closestMatch() const;
    void occupy(InstanceId instance);

    [[nodiscard]] bool mayStandOn(InstanceId instance) const;

    const State &m_state;
    ServiceId m_service;
    std::optional<ZoneId> m_zone{}; ///< absent: any
    Weights m_weights;
    std::size_t m_beforeChance; ///< how many strategies stand before `random`, or all
    PlacementConstraints m_constraints;
    NetworkInterfaces m_interfaces;
    std::size_t m_placed = 0;
    std::vector<UsedPort> m_taken{};                ///< static ports that were taken in thought, sorted
    std::optional<TaskDefinitionId> m_definition{}; ///< of the present ranking
    std::optional<InstanceRanking> m_ranking{};     ///< of the instances that fit
};

} // namespace deployscope
