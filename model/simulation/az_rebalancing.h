// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

namespace deployscope {

/// Keeps the tasks of a service level between the Availability Zones (R1.23): starts one in the zone with the fewest, and
/// when that is healthy stops one in the zone with the most; one after the other (our choice). Only while nothing else is
/// under way: not during a deployment (our choice), not with a maximum percent of 100 or less, not with binpack.
[[nodiscard]] Decision azRebalancing(const State &state, ServiceId service);

/// Event no. 19 has said that the service is not balanced, and it still is not: it may have a task more than desired.
[[nodiscard]] bool isRebalancing(const State &state, ServiceId service);

} // namespace deployscope
