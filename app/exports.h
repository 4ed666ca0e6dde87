// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"
#include "views/style/style.h"

#include <QSize>
#include <QString>

#include <optional>

namespace deployscope {

/// How a picture is made.
struct PictureOptions
{
    QSize size{};  ///< in points, each side 1 or more
    int scale = 1; ///< pixels of a point, 1 or 2
    Theme theme = Theme::Light;
};

/// What of a run is exported, and how.
struct ExportOptions
{
    PictureOptions picture{.size = QSize(1200, 480)};
    ServiceId service{};         ///< whose counts a chart shows; a table has all services
    SimTime from{};              ///< the first moment
    std::optional<SimTime> to{}; ///< the last moment, within the run; absent: its end
    bool byteOrderMark = false;  ///< at the start of a table, for spreadsheets that ask for it
};

/// What a file is to hold, by its ending.
enum class ExportFormat { Svg, Png, Csv };
/// \returns nothing for an ending that is not written by this version
[[nodiscard]] std::optional<ExportFormat> exportFormat(const QString &file);

/// Writes the timeline chart (SVG, PNG) or its numbers (CSV), whole or not at all. Pictures carry the scenario's name,
/// the settings, the seed and the program's version.
/// \returns why it could not be written, in the reader's language, or nothing
[[nodiscard]] std::optional<QString> exportChart(const Timeline &timeline, const QString &file,
                                                 const ExportOptions &options);

/// Writes the cluster grid at `cursor` (SVG, PNG), likewise.
[[nodiscard]] std::optional<QString> exportGrid(const Timeline &timeline, Cursor cursor, const QString &file,
                                                const PictureOptions &options);

} // namespace deployscope
