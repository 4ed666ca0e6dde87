// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/grid_bytes.h"

#include "app/exports/picture_style.h"
#include "app/exports/png_bytes.h"
#include "app/exports/svg_bytes.h"
#include "views/cluster_grid/grid_picture.h"

namespace deployscope {

namespace {

using namespace std::chrono_literals;

/// The simulated length of one motion in a picture that stands still.
constexpr SimDuration transition = 1s;

} // namespace

QImage gridImageOf(const Timeline &timeline, Cursor cursor, const PictureOptions &options)
{
    return gridImage(stateAt(timeline, cursor), cursor.at, transition, options.size, options.scale,
                     styleOf(options));
}

void paintGridOf(QPainter &painter, const Timeline &timeline, Cursor cursor, const PictureOptions &options)
{
    paintGridPicture(painter, QRectF({0, 0}, QSizeF(options.size)), stateAt(timeline, cursor), cursor.at,
                     transition, styleOf(options));
}

QByteArray gridBytes(const Timeline &timeline, Cursor cursor, ExportFormat format, const PictureOptions &options)
{
    const PictureNotes notes = notesOfGrid(timeline, cursor.at, options);
    if (format == ExportFormat::Png) {
        return pngBytes(gridImageOf(timeline, cursor, options), notes);
    }
    return svgBytes(options.size, notes,
                    [&](QPainter &painter) { paintGridOf(painter, timeline, cursor, options); });
}

} // namespace deployscope
