// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

#include <cstdint>
#include <optional>

namespace deployscope {

/// How many failures a deployment may have before it is given up (R5.10).
/// \param breaker      its settings; whether it is enabled is not asked
/// \param desiredCount the current one, 0 or more
/// \returns 1 or more, but for a desired count of 0 without bounds
[[nodiscard]] std::int64_t failureThreshold(const CircuitBreaker &breaker, std::int64_t desiredCount);

/// Whether the circuit breaker watches over the PRIMARY of the service: enabled, and the deployment is IN_PROGRESS.
[[nodiscard]] bool isWatched(const State &state, ServiceId service);

/// Whether the circuit breaker can still end the failures of which `task` is the last. Its generation counts the failures
/// in its row; where these exceed the threshold and the deployment goes on, healthy tasks have set the count back.
[[nodiscard]] bool mayBeGivenUp(const State &state, const Task &task);

/// The PRIMARY was given up and nothing has taken its place: no task is started or stopped any more (R5.14).
[[nodiscard]] bool isStalled(const State &state, ServiceId service);

/// What the scheduler does for a stalled service: nothing, with the reason.
[[nodiscard]] Decision stalled(const State &state, ServiceId service);

/// The deployment that a rollback of `service` would go back to: the newest COMPLETED one. While a rollback is
/// IN_PROGRESS, its goal does not count (R5.13), so there is none then.
[[nodiscard]] std::optional<DeploymentId> rollbackGoal(const State &state, ServiceId service);

/// Gives up the PRIMARY whose count of failures has reached the threshold, or whose alarm is in ALARM: FAILED, with event no. 13. With rollback,
/// and where something COMPLETED is there to go back to, no. 14 and a deployment with that revision (R5.13); else the
/// service is stalled (R5.14). Decides nothing while there is no cause for it.
[[nodiscard]] Decision giveUpDeployment(const State &state, ServiceId service);

} // namespace deployscope
