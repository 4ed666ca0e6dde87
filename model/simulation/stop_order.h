// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <vector>

namespace deployscope {

/// Which tasks of a service are stopped, best first (R1.11, R6.7): with a placement strategy those whose removal
/// leaves the best result by it; without, from the zone with the most tasks of the service, there from the instance
/// with the most. Ties: the oldest, then the smallest id (our choice). Tasks that are leaving already do not weigh.
/// \param candidates tasks of `service` that are live
/// \param count      how many; more than there are means all
[[nodiscard]] std::vector<TaskId> chosenToStop(const State &state, ServiceId service,
                                               std::vector<TaskId> candidates, std::size_t count);

} // namespace deployscope
