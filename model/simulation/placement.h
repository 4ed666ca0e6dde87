// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/host_ports.h"
#include "simulation/strategies.h"

#include <optional>

namespace deployscope {

/// Where a task goes, or what is in the way.
struct PlacementOutcome
{
    std::optional<InstanceId> instance{};
    PlacementObstacle obstacle = PlacementObstacle::None; ///< of the closest match (R6.9)
    InstanceId closest{};                                 ///< meaningful with an obstacle other than NoInstances
};

/// Places tasks of one service, one after the other, each seeing those before it (R6.1): instances that are
/// registered, have the ports, the CPU and the memory, and among them the best by the strategies in force.
/// Ties: file order (R6.6, our choice).
class Placement
{
public:
    Placement(const State &state, ServiceId service);

    /// Finds a place for the next task, and takes it in thought.
    [[nodiscard]] PlacementOutcome place(TaskDefinitionId definition);

    /// The first check that `instance` fails for a task of `definition`, in the order port, CPU, memory; None: it fits.
    [[nodiscard]] PlacementObstacle obstacleAt(InstanceId instance, TaskDefinitionId definition) const;

private:
    [[nodiscard]] PlacementOutcome closestMatch(TaskDefinitionId definition) const;
    [[nodiscard]] InstanceId best(std::vector<InstanceId> fitting) const;
    void take(InstanceId instance, TaskDefinitionId definition);
    void readPorts(TaskDefinitionId definition);

    const State &m_state;
    ServiceId m_service;
    Spread m_spread;
    std::size_t m_placed = 0;
    std::vector<UsedPort> m_used{}; ///< read once a static port asks for it
    bool m_portsRead = false;
};

} // namespace deployscope
