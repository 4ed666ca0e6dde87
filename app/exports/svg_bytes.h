// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/picture_notes.h"

#include <QByteArray>
#include <QSize>

#include <functional>

class QPainter;

namespace deployscope {

/// Paints a picture into (0, 0, size), on any device.
using PaintPicture = std::function<void(QPainter &painter)>;

/// An SVG with the notes as title and description.
/// \param size in points, each side 1 or more
[[nodiscard]] QByteArray svgBytes(QSize size, const PictureNotes &notes, const PaintPicture &paint);

} // namespace deployscope
