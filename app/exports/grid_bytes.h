// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/export_options.h"
#include "timeline/timeline.h"

#include <QByteArray>
#include <QImage>

class QPainter;

namespace deployscope {

/// The cluster grid at a cursor as a file.
/// \param format SVG or PNG
[[nodiscard]] QByteArray gridBytes(const Timeline &timeline, Cursor cursor, ExportFormat format,
                                   const PictureOptions &options);

/// The same as an image.
[[nodiscard]] QImage gridImageOf(const Timeline &timeline, Cursor cursor, const PictureOptions &options);

/// The same, painted into (0, 0, size).
void paintGridOf(QPainter &painter, const Timeline &timeline, Cursor cursor, const PictureOptions &options);

} // namespace deployscope
