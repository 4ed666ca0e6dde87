// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/picture_notes.h"
#include "timeline/timeline.h"
#include "views/timeline_chart/chart_picture.h"

#include <QByteArray>

namespace deployscope {

/// What the timeline chart of a service shows of a run.
/// \param options of a service of the run
[[nodiscard]] ChartPicture chartPictureOf(const Timeline &timeline, const ExportOptions &options);

/// A chart as a file.
/// \param format SVG, PNG or PDF
[[nodiscard]] QByteArray chartBytes(const ChartPicture &picture, const PictureNotes &notes, ExportFormat format,
                                    const PictureOptions &options);

/// That of a service of the run.
[[nodiscard]] QByteArray chartBytes(const Timeline &timeline, ExportFormat format, const ExportOptions &options);

} // namespace deployscope
