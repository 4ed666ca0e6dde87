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

/// Writes `capacityProviders` as a member of the object that is open, where the scenario has a capacity provider.
void writeCapacityProviders(JsonWriter &json, const State &state);

} // namespace deployscope
