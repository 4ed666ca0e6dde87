// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/json_writer.h"
#include "study/stretch.h"

#include <string_view>

namespace deployscope {

/// What a file says of itself, so that it can be made again byte for byte: the members `scenario`, `program`, `seed` and
/// `settings` of the object that is open.
/// \param program with its version
void writeNotes(JsonWriter &json, const Timeline &timeline, std::string_view program, const Stretch &stretch);

/// The value of a member `services` of `settings`.
void writeServiceSettings(JsonWriter &json, const Scenario &scenario);

} // namespace deployscope
