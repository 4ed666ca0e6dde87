// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/series_table.h"

#include <string>

namespace deployscope {

enum class ByteOrderMark {
    None,
    AtStart, ///< for spreadsheets that take UTF-8 for something else without it
};

/// The table of `export -o FILE.csv` (resources/handbook/command-line.md): RFC 4180, a header, then the rows.
[[nodiscard]] std::string seriesCsv(const SeriesTable &table, ByteOrderMark mark = ByteOrderMark::None);

} // namespace deployscope
