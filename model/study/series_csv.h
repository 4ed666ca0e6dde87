// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/series.h"

#include <optional>
#include <string>
#include <vector>

namespace deployscope {

/// What part of a run a table shows, and how.
struct CsvOptions
{
    SimTime from{};              ///< the first row; it says how things stand there
    std::optional<SimTime> to{}; ///< no row is later; absent: the end
    bool byteOrderMark = false;  ///< for spreadsheets that take UTF-8 for something else without it
};

/// The table of `export -o FILE.csv` (resources/handbook/command-line.md): RFC 4180, a header, then a row for each
/// moment at which one of the counts changes, and with traffic one for the end. Requests are those that were answered up
/// to the moment of the row. Of several services each column's name begins with `SERVICE.`.
/// \param series of this timeline
[[nodiscard]] std::string seriesCsv(const Timeline &timeline, const std::vector<ServiceSeries> &series,
                                    const CsvOptions &options = {});

} // namespace deployscope
