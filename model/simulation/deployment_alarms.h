// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

namespace deployscope {

/// Whether the PRIMARY of the service watches alarms: they are enabled, it is IN_PROGRESS, and none of them was in
/// ALARM at its start (R5.16).
[[nodiscard]] bool watchesAlarms(const State &state, ServiceId service);

/// One that it watches is in ALARM: the deployment is to be given up.
[[nodiscard]] bool detectsAlarm(const State &state, ServiceId service);

/// How long the PRIMARY goes on watching once its tasks are as they should be: the longest period of its alarms, which
/// is our choice, as AWS computes it from them and does not say how. 0 where it watches none.
[[nodiscard]] SimDuration bakeTime(const State &state, ServiceId service);

} // namespace deployscope
