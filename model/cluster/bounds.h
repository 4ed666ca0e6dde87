// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/units.h"

#include <cstdint>

namespace deployscope {

/// How few and how many tasks a rolling update may have at any moment.
struct Bounds
{
    std::int64_t fewestHealthy = 0; ///< L: the scheduler never brings RUNNING and healthy below it
    std::int64_t mostTasks = 0;     ///< U: tasks of the service that are not STOPPED
    friend bool operator==(const Bounds &, const Bounds &) = default;
};

/// \param desiredCount    tasks the service should have, 0 or more
/// \param minimumHealthy  per cent of `desiredCount`, 0 or more (a finding speaks of odd ones)
/// \param maximum         likewise
/// \returns the lower bound rounded up, the upper bound rounded down
/// Out of range is a mistake of the caller and asserts: files are checked when they are read.
/// Rules: R1.1, R1.2. Source: Amazon ECS API Reference, DeploymentConfiguration.
[[nodiscard]] Bounds bounds(std::int64_t desiredCount, Percent minimumHealthy, Percent maximum);

/// Nothing can be stopped and nothing started, whatever room the cluster has (R1.6, R1.7).
[[nodiscard]] bool stuckByBounds(std::int64_t desiredCount, Bounds bounds);

} // namespace deployscope
