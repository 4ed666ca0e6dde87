// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deployment_controls/signs.h"

#include <QPainter>
#include <QPainterPath>

namespace deployscope {

namespace {

/// In a square of 1 x 1.
QPainterPath pathOf(Sign sign)
{
    QPainterPath path;
    if (sign == Sign::Tick) {
        path.moveTo(0.22, 0.54);
        path.lineTo(0.42, 0.74);
        path.lineTo(0.79, 0.29);
    } else {
        path.moveTo(0.28, 0.28);
        path.lineTo(0.72, 0.72);
        path.moveTo(0.72, 0.28);
        path.lineTo(0.28, 0.72);
    }
    return path;
}

} // namespace

void paintSign(QPainter &painter, Sign sign, const QRectF &area, const QColor &colour)
{
    QTransform transform;
    transform.translate(area.left(), area.top());
    transform.scale(area.width(), area.height());
    painter.strokePath(transform.map(pathOf(sign)),
                       {colour, area.height() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
}

} // namespace deployscope
