// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/series_table.h"

#include <string>
#include <string_view>

namespace deployscope {

/// The text of `export -o FILE.json` (resources/handbook/command-line.md): the numbers of the table, an object for each
/// row, and the lanes of the tasks.
/// \param program with its version
[[nodiscard]] std::string runJson(const Timeline &timeline, const Stretch &stretch, std::string_view program);

} // namespace deployscope
