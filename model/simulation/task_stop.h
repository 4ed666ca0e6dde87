// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

#include <vector>

namespace deployscope {

/// A task to stop, and what its stoppedReason will say.
struct TaskToStop
{
    TaskId task{};
    StopReason reason{};
};

/// How the scheduler stops tasks (R2.6): the service events no. 4 (running) and no. 15 (pending), then the targets are
/// deregistered with no. 5 and no. 6, at one instant and in this order (R7.5). A task without a target gets its
/// SIGTERM at once.
/// \param owner the deployment for which they are stopped
void addStops(Decision &decision, const State &state, DeploymentId owner, const std::vector<TaskToStop> &tasks);

/// What follows at once when an essential container exits by itself (R2.6a): its targets are deregistered.
[[nodiscard]] Decision afterExit(const State &state, TaskId task);
/// The same, where the exit itself stands in the decision.
void addAfterExit(Decision &decision, const State &state, TaskId task, std::optional<std::size_t> exited);

/// What a person stops gets its SIGTERM at once, and its targets are deregistered at the same time (R2.8).
/// \param action the StopTask; its event stands first in the decision
void addUserStop(Decision &decision, const State &state, TaskId task, ActionId action);

/// What follows when a target's deregistration delay has passed: it leaves the list, and after the task's last one
/// the task gets its SIGTERM (R2.6, R3.8).
[[nodiscard]] Decision afterDraining(const State &state, TargetId target);

/// Exit code of a task that leaves after SIGTERM or SIGKILL (R2.7). A task whose containers never ran: 0.
[[nodiscard]] std::int16_t exitCodeAfterStop(const State &state, TaskId task);

} // namespace deployscope
