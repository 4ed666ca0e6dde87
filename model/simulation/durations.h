// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <cstdint>

namespace deployscope {

/// How long a task's phases take: what `simulation.behaviour` says, within +-jitter percent.
struct TaskDurations
{
    SimDuration pull{};
    SimDuration start{};
    SimDuration warmUp{};
    SimDuration stop{};  ///< from SIGTERM; cut off by stopTimeout (R2.7)
    bool killed = false; ///< it did not leave in time: SIGKILL, exit code 137
};

/// \param number  of the task, from 0: what its chance hangs on
/// \param ordinal the k-th task of its revision, from 0: which behaviour of the sequence it takes
[[nodiscard]] TaskDurations taskDurations(const State &state, TaskDefinitionId definition, std::size_t number,
                                          std::uint32_t ordinal);

/// Of a task that was created.
[[nodiscard]] TaskDurations taskDurations(const State &state, TaskId task);

/// Exit code of a container that leaves on SIGTERM without handling it (R2.7, our choice).
inline constexpr std::int16_t exitCodeOnTerm = 143;
/// Exit code of a container that was killed (R2.7).
inline constexpr std::int16_t exitCodeOnKill = 137;
/// How long a task without a load balancer runs before it counts as healthy (R2.12).
inline constexpr SimDuration provenAfter = std::chrono::seconds{40};

} // namespace deployscope
