// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

namespace deployscope {

// The life of the containers of one task (R2.9, R2.10). But for taskRuns() and failToStart() these are for tasks that
// have a state for each of their containers.

/// Containers whose dependencies are met begin: the image is pulled, then the container is started. As with the
/// agent's default, an image is not pulled before its container may be started.
[[nodiscard]] Decision beginContainers(const State &state, TaskId task);

/// What follows for a task when one of its containers has started, exited, stopped or become HEALTHY: others begin, the
/// task is RUNNING once each container has started, or it ends (R2.9).
[[nodiscard]] Decision afterContainer(const State &state, TaskId task);

/// The containers of a task that stops: those on which no running one depends get their SIGTERM; with the last one the
/// task is STOPPED.
[[nodiscard]] Decision stopContainers(const State &state, TaskId task);

/// All containers have started: RUNNING; ACTIVATING before it where there are several target groups (R2.4).
[[nodiscard]] Decision taskRuns(const State &state, TaskId task);

/// The task ends before it has been RUNNING (R2.10, R2.15).
[[nodiscard]] Decision failToStart(const State &state, TaskId task, StopReason reason, std::size_t container);

/// Exit code of a container that was told to stop (R2.7).
[[nodiscard]] std::int16_t exitCodeAfterStop(const State &state, TaskId task, std::size_t container);

} // namespace deployscope
