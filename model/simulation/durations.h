// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <cstdint>

namespace deployscope {

/// How long the phases of a task or a container take: what `simulation.behaviour` says, within +-jitter percent.
struct TaskDurations
{
    SimDuration pull{};  ///< 0 where the image need not be pulled (R2.16); failingPull where it cannot be
    ImagePull image{};   ///< what that pull comes to
    SimDuration start{}; ///< at most longestStart
    SimDuration warmUp{};
    SimDuration stop{};         ///< from SIGTERM; cut off by stopTimeout (R2.7)
    bool killed = false;        ///< it did not leave in time: SIGKILL, exit code 137
    bool startTimesOut = false; ///< the agent gives up after longestStart (R2.15)
};

/// Of a task that is about to be created. Where each container has its own, `pull` is the longest of those that depend
/// on no other, and the rest is that of the first one.
/// \param number  of the task, from 0: what its chance hangs on
/// \param ordinal the k-th task of its revision, from 0: which behaviour of the sequence it takes
[[nodiscard]] TaskDurations taskDurations(const State &state, TaskDefinitionId definition, InstanceId instance,
                                          std::size_t number, std::uint32_t ordinal);

/// Of a task that was created; `stop` and `killed` over all its containers that run.
[[nodiscard]] TaskDurations taskDurations(const State &state, TaskId task);

/// Of one container of a task that was created; but for `pull` and `image`.
[[nodiscard]] TaskDurations containerDurations(const State &state, TaskId task, std::size_t container);

/// Of one container that begins now.
[[nodiscard]] TaskDurations beginningDurations(const State &state, TaskId task, std::size_t container);

/// Exit code of a container that leaves on SIGTERM without handling it (R2.7, our choice).
inline constexpr std::int16_t exitCodeOnTerm = 143;
/// Exit code of a container that was killed (R2.7).
inline constexpr std::int16_t exitCodeOnKill = 137;
/// How long the agent waits for a container to start (R2.15).
inline constexpr SimDuration longestStart = std::chrono::minutes{3};
/// How long a task without a load balancer runs before it counts as healthy (R2.12).
inline constexpr SimDuration provenAfter = std::chrono::seconds{40};

} // namespace deployscope
