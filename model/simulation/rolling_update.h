// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/bounds.h"
#include "simulation/decision.h"

namespace deployscope {

/// The numbers that one pass of the scheduler works with.
struct RolloutNumbers
{
    Bounds bounds{};
    std::int64_t healthy = 0;  ///< RUNNING and healthy, old and new together: what L bounds (R1.3)
    std::int64_t existing = 0; ///< not STOPPED: what U bounds (R1.4)
    std::int64_t old = 0;      ///< live, of deployments that are not PRIMARY
    std::int64_t oldHealthy = 0;
    std::int64_t wantedNew = 0; ///< that the PRIMARY still lacks (R1.10)

    /// How many healthy tasks may be stopped; 0 or more.
    [[nodiscard]] std::int64_t mayStop() const
    {
        return healthy > bounds.fewestHealthy ? healthy - bounds.fewestHealthy : 0;
    }
    /// How many tasks may be started; 0 or more.
    [[nodiscard]] std::int64_t mayStart() const
    {
        return bounds.mostTasks > existing ? bounds.mostTasks - existing : 0;
    }
};
[[nodiscard]] RolloutNumbers rolloutNumbers(const State &state, ServiceId service);

/// What one pass of the scheduler does for `service`: stops, then starts (R1.9), with the replacement of unhealthy
/// tasks start-first within U (R1.13), and one by one where U forbids that (R1.14). While it must wait, reasons only.
/// The same function keeps a service at its desired count when no deployment runs.
/// Reads `state` alone and changes nothing: same state, same decision.
[[nodiscard]] Decision rollingUpdate(const State &state, ServiceId service);

} // namespace deployscope
