// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"

namespace deployscope {

// Health checks of containers (R2.11): check k is run k intervals after the container has started. It fails while the
// container warms up, and where its behaviour says so; the answer comes at once.

/// When the next check is run, after `now`, of a container that has one and runs.
[[nodiscard]] SimTime nextContainerCheck(const State &state, const ContainerState &container, std::size_t place,
                                         SimTime now);

/// The next check that changes a counter or the health; SimTime::max() where none will. Failures before the start
/// period is over do not count, as long as none has passed.
[[nodiscard]] SimTime nextTellingCheck(const State &state, const ContainerState &container, std::size_t place,
                                       SimTime now);

/// What such a check at `now` brings: a passed one makes HEALTHY, `retries` failures in a row UNHEALTHY.
[[nodiscard]] Happening containerChecked(const State &state, const ContainerState &container, std::size_t place,
                                         SimTime now);

/// What the scheduler stops a task for that it has marked: its containers' checks, or those of a load balancer.
[[nodiscard]] StopReason failedChecksOf(const State &state, const Task &task);

} // namespace deployscope
