// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

#include <optional>

namespace deployscope {

/// A service gets another desired count, which starts no deployment (R1.17). While one runs, scaling out applies to all
/// revisions (R1.16): the PRIMARY is to have the whole desired count in the end, and each older deployment keeps more, in
/// proportion to its living tasks and rounded up, as long as fewer are healthy than the new lower bound asks for; above it
/// an old task would be stopped as soon as it is there (R1.9).
void addDesiredCount(Decision &decision, const State &state, ServiceId service, std::int64_t desiredCount,
                     std::optional<std::size_t> causedBy);

} // namespace deployscope
