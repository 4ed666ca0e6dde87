// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transport/transport_icons.h"

#include <QPainter>
#include <QPixmap>

namespace deployscope {

namespace {

constexpr double square = 24.0;

/// A triangle that points right, from x = `left` to x = `right`.
QPainterPath pointingRight(double left, double right)
{
    QPainterPath path;
    path.addPolygon(QPolygonF{{left, 5}, {right, 12}, {left, 19}, {left, 5}});
    return path;
}

QPainterPath bar(double left, double width)
{
    QPainterPath path;
    path.addRect(left, 5, width, 14);
    return path;
}

QPainterPath dot(double x, double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF{x, 12}, radius, radius);
    return path;
}

QPainterPath ribbon()
{
    QPainterPath path;
    path.addPolygon(QPolygonF{{7, 4}, {17, 4}, {17, 20}, {12, 15.5}, {7, 20}, {7, 4}});
    return path;
}

QPainterPath mirrored(const QPainterPath &path)
{
    return QTransform{-1, 0, 0, 1, square, 0}.map(path);
}

QPixmap painted(const QPainterPath &path, int side, qreal scale, const QColor &colour)
{
    QPixmap pixmap{QSize{side, side} * scale};
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / square, side / square);
    painter.fillPath(path, colour);
    return pixmap;
}

} // namespace

QPainterPath pathOf(TransportSign sign)
{
    switch (sign) {
    case TransportSign::ToStart:
        return mirrored(pathOf(TransportSign::ToEnd));
    case TransportSign::PreviousLandmark:
        return mirrored(pathOf(TransportSign::NextLandmark));
    case TransportSign::StepBack:
        return mirrored(pathOf(TransportSign::StepForward));
    case TransportSign::Play:
        return pointingRight(7, 20);
    case TransportSign::Pause:
        return bar(6, 4.5) + bar(13.5, 4.5);
    case TransportSign::StepForward:
        return bar(5, 3) + pointingRight(10, 20);
    case TransportSign::NextLandmark:
        return pointingRight(3, 13) + dot(18, 3.5);
    case TransportSign::Bookmark:
        return ribbon();
    case TransportSign::ToEnd:
        return pointingRight(3, 10.5) + pointingRight(10.5, 18) + bar(18, 3);
    }
    return {};
}

QIcon transportIcon(TransportSign sign, int side, const Style &style)
{
    QIcon icon;
    const QPainterPath path = pathOf(sign);
    for (const qreal scale : {1.0, 2.0}) {
        icon.addPixmap(painted(path, side, scale, style.text), QIcon::Normal);
        icon.addPixmap(painted(path, side, scale, style.line), QIcon::Disabled);
    }
    return icon;
}

} // namespace deployscope
