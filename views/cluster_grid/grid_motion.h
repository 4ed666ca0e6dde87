// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/target_item.h"
#include "items/task_item.h"
#include "views/cluster_grid/grid_scene.h"

namespace deployscope {

// How far each motion has come at a moment. Everything follows from the times of the last events, so playing
// backward shows the same pictures.

/// The moment that is shown.
struct GridMoment
{
    SimTime now{};
    SimDuration transition{}; ///< simulated length of one motion, 0 or more
};

/// Share of the motion that began at `since`, 0..1, fast at first. With no transition it is over.
[[nodiscard]] double progressSince(SimTime since, const GridMoment &moment);

/// Share of the time from `from` to `until` that is over, 0..1; a stretch of no length is over.
[[nodiscard]] double shareOf(SimTime from, SimTime until, SimTime now);

[[nodiscard]] TaskMotion motionOf(const TaskItem &task, const GridMoment &moment);

/// How much of a tile is filled: rises with the pull, falls while it drains.
[[nodiscard]] double fillOf(const TaskItem &task, SimTime now);

/// How much of a target's line is there: it comes with the registration, goes with the removal, and fades meanwhile
/// over the deregistration delay.
[[nodiscard]] double presenceOf(const TargetItem &target, const GridMoment &moment);

/// How far the stream of requests has moved on by one of its periods, 0..1; 0 with no transition.
[[nodiscard]] double streamPhase(const GridMoment &moment);

/// Where a health check is that was sent less than two transitions ago: 0 at the load balancer, 1 back there.
[[nodiscard]] std::optional<double> pulseOf(const TargetItem &target, const GridMoment &moment);

} // namespace deployscope
