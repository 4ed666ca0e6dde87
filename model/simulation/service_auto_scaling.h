// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

#include <cstdint>

namespace deployscope {

// Data points in a row that bring an alarm of a policy into ALARM (R9.2).
inline constexpr int pointsToScaleOut = 3;
inline constexpr int pointsToScaleIn = 15;

/// How many tasks keep a metric at its target value where it is shared by them: rounded up, in both directions (R9.1, our
/// choice).
/// \param current 0 or more
/// \param target  more than 0
[[nodiscard]] std::int64_t trackedCount(std::int64_t current, MetricValue metric, MetricValue target);

/// What target tracking does with the desired count of `service` at the data points up to `now` (R9.1-R9.5): out when any
/// policy says so, in only when all do and no deployment runs, both within the capacities. While it must wait, reasons only.
/// Nothing for a service without policies. The engine asks at each full minute; nothing happens where nothing changes.
[[nodiscard]] Decision serviceAutoScaling(const State &state, ServiceId service, SimTime now);

/// From when on the data points of a service stay as they are and its cooldowns are over, if nothing else happens to it after
/// `now`: beyond that no policy acts.
[[nodiscard]] SimTime scalingSettledAt(const State &state, ServiceId service, SimTime now);

/// Would a policy change the desired count after `now`, if nothing else happened?
[[nodiscard]] bool willScale(const State &state, ServiceId service, SimTime now);

} // namespace deployscope
