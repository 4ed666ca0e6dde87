// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/json_writer.h"
#include "study/report.h"

namespace deployscope {

/// How long a STOPPED task is still listed.
inline constexpr SimDuration stoppedTaskListed = std::chrono::seconds{60};

/// Writes the lists `instances`, `tasks` and `targets` of one moment as members of the object that is open, in that
/// order. Instances that have not registered and targets that have been removed are left out.
void writeMoment(JsonWriter &json, const Moment &moment);

} // namespace deployscope
