// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

#include <cstdint>

namespace deployscope {

/// How long a deployment waits after the n-th task in a row that did not come to RUNNING: 30 s, twice as long each time,
/// at most 15 min (R5.9; AWS gives the upper end only).
/// \param failures 1 or more
[[nodiscard]] SimDuration throttleDelay(std::int32_t failures);

/// What follows when a task has failed to start: its deployment waits before it starts another one (R5.8), and after the
/// third in a row event no. 11, once.
[[nodiscard]] Decision throttleStarts(const State &state, TaskId failed);

/// It waits, and starts no task.
[[nodiscard]] bool isThrottled(const DeploymentState &deployment);

/// The wait cannot get longer any more: what still fails then is a loop.
[[nodiscard]] bool isThrottledAtMost(const DeploymentState &deployment);

} // namespace deployscope
