// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/json_values.h"
#include "study/report.h"

namespace deployscope {

/// How long a STOPPED task is still listed.
inline constexpr SimDuration stoppedTaskListed = std::chrono::seconds{60};

/// The lists `instances`, `tasks` and `targets` of one moment, as members of one object, in that order.
/// Instances that have not registered and targets that have been removed are left out.
[[nodiscard]] Json momentJson(const Moment &moment);

} // namespace deployscope
