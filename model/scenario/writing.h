// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <string>

namespace deployscope {

/// The text of a scenario file: two spaces for each level, the keys in their order, a line break at the end.
/// Broken UTF-8 in a text that came from outside is replaced.
[[nodiscard]] std::string written(const Document &document);

} // namespace deployscope
