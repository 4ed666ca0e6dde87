// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/stretch.h"
#include "timeline/series.h"

#include <cstdint>
#include <string>
#include <vector>

namespace deployscope {

/// The numbers of a run over time, as `export` writes them (resources/handbook/command-line.md).
struct SeriesTable
{
    struct Row
    {
        SimTime at{};
        std::vector<std::int64_t> counts{}; ///< by column
    };
    std::vector<std::string> columns{}; ///< but for the first one, the seconds
    std::vector<Row> rows{};            ///< by time, no two at one time
};

/// A row for the first moment, for each one at which a count changes, and with traffic for the last one. Requests are
/// those that were answered up to the moment of the row. Of several services each column's name begins with `SERVICE.`.
/// \param series of this timeline
[[nodiscard]] SeriesTable seriesTable(const Timeline &timeline, const std::vector<ServiceSeries> &series,
                                      const Stretch &stretch = {});

} // namespace deployscope
