// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

namespace deployscope {

// In what order the containers of a task start and stop (R2.10). All of these are for tasks that have a state for each
// of their containers.

/// Has the other container come to what `dependency` asks for?
[[nodiscard]] bool isMet(const State &state, TaskId task, const ContainerDependency &dependency);

/// It can never come to it any more: it was never started, or its success is asked for and it has exited with another
/// code than 0.
[[nodiscard]] bool hasFailed(const State &state, TaskId task, const ContainerDependency &dependency);

/// The dependency that holds a waiting container back, in the order of the file; null: all are met.
[[nodiscard]] const ContainerDependency *unmetDependency(const State &state, TaskId task, std::size_t container);

/// Does a container that still waits ask `on` for more than its start? That is what its startTimeout limits.
[[nodiscard]] bool isAwaited(const State &state, TaskId task, std::size_t on);

/// May it have its SIGTERM: it runs, and none that depend on it do.
[[nodiscard]] bool mayStop(const State &state, TaskId task, std::size_t container);

/// What the end of a task takes from now on: shut-down in reverse order, each container within its stopTimeout.
struct ShutDown
{
    SimDuration takes{};
    bool killed = false; ///< one of them does not leave in time
};
[[nodiscard]] ShutDown shutDownOf(const State &state, TaskId task);

} // namespace deployscope
