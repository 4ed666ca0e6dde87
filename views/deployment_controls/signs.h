// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace deployscope {

/// What says good or bad without a colour.
enum class Sign { Tick, Cross };

/// Strokes the sign into the middle of `area`.
void paintSign(QPainter &painter, Sign sign, const QRectF &area, const QColor &colour);

} // namespace deployscope
