// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

namespace deployscope {

// The steps of one pass of the service scheduler, in their order. The engine applies what each decides before it
// asks the next, and repeats the pass while it changes something.

/// Tasks that have reached RUNNING get their targets: event no. 3 for each target group (R2.5).
[[nodiscard]] Decision registerTargets(const State &state, ServiceId service);

/// Unhealthy tasks past their grace period are marked, which is what makes the scheduler replace them (R2.13).
/// \param now the moment of the pass; a grace period may end at a time at which nothing else happens
[[nodiscard]] Decision markUnhealthy(const State &state, ServiceId service, SimTime now);

/// COMPLETED when every task of the other deployments is STOPPED and *desired* new tasks are healthy (R1.19);
/// then, or when a service without a deployment is whole again, the steady state: events no. 8 and no. 9. A deployment whose
/// bounds forbid every step: event no. 12, once (R1.7).
[[nodiscard]] Decision concludeDeployment(const State &state, ServiceId service);

/// The end of a task's grace period, counted from startedAt (R2.13).
[[nodiscard]] SimTime gracePeriodEnd(const State &state, const Task &task);

} // namespace deployscope
