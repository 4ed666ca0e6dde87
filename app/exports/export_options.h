// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/ids.h"
#include "scenario/units.h"
#include "study/stretch.h"
#include "views/style/style.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace deployscope {

/// How a picture is made.
struct PictureOptions
{
    QSize size{};  ///< in points, each side 1 or more
    int scale = 1; ///< pixels of a point, 1 or 2
    Theme theme = Theme::Light;
};

/// In points, where nothing else is said.
inline constexpr QSize usualChartSize{1200, 840};
inline constexpr QSize usualGridSize{1280, 800};
inline constexpr QSize usualMovingPictureSize{960, 600};

/// What of a run is exported, and how.
struct ExportOptions
{
    PictureOptions picture{.size = usualChartSize};
    ServiceId service{};        ///< whose counts a chart shows; the numbers are those of all services
    Stretch stretch{};          ///< within the run
    bool byteOrderMark = false; ///< at the start of a table, for spreadsheets that ask for it
};

/// What a file is to hold, by its ending.
enum class ExportFormat { Svg, Png, Pdf, Csv, Json, Trace, Gif };

/// \returns nothing for an ending that nothing can be written with
[[nodiscard]] std::optional<ExportFormat> exportFormat(const QString &file);

/// `.svg`
[[nodiscard]] QString endingOf(ExportFormat format);

} // namespace deployscope
