// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <cstdint>
#include <vector>

namespace deployscope {

/// The placement constraints in force for a service beside those of its task definitions: its own, or those of the
/// UpdateService that changed them last.
[[nodiscard]] const std::vector<PlacementConstraint> &constraintsOf(const State &state, ServiceId service);

/// Which container instances the tasks of one service may stand on (R6.8). Constraints are binding: an instance that
/// does not meet all of them takes no task, however much room it has (R6.1).
class PlacementConstraints
{
public:
    PlacementConstraints(const State &state, ServiceId service);

    /// To be called before obstacleAt(): what hangs on the instances alone is worked out once.
    void prepare(TaskDefinitionId definition);

    /// \param tasksHere tasks of the service that exist on `instance`, of all its revisions, and those about to be placed
    /// there: old and new count together for distinctInstance (our choice)
    /// \returns Attribute where a memberOf is not met, else DistinctInstance where that is not; None: all are met
    [[nodiscard]] PlacementObstacle obstacleAt(InstanceId instance, TaskDefinitionId definition,
                                               std::int32_t tasksHere) const;

private:
    /// Of one task definition: which instances meet what hangs on them alone. Empty: nothing is asked.
    struct Fitting
    {
        TaskDefinitionId definition{};
        std::vector<std::uint8_t> byInstance{};
    };

    [[nodiscard]] bool meets(const ClusterQuery &query, InstanceId instance, std::int32_t tasksHere) const;
    [[nodiscard]] bool holds(const ClusterQuery::Term &term, InstanceId instance, std::int32_t tasksHere) const;
    [[nodiscard]] bool holdsForGroups(const ClusterQuery::Term &term, InstanceId instance,
                                      std::int32_t tasksHere) const;

    const State &m_state;
    ServiceId m_service;
    bool m_distinct = false;
    std::vector<Fitting> m_fitting{};
};

} // namespace deployscope
