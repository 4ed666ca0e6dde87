// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/grid_zoom.h"

#include <algorithm>

namespace deployscope {

namespace {

/// Nearest to `origin` that shows a stretch of the picture, and of what lies within the picture.
double shifted(double origin, double window, double first, double last)
{
    const double margin = std::min(8.0, window / 8);
    const double least = last + margin - window;
    return std::min(std::max(origin, least), first - margin);
}

double limited(double origin, double window, double factor)
{
    return std::clamp(origin, 0.0, window * (factor - 1));
}

double share(double point, double from, double length)
{
    return length > 0 ? (point - from) / length : 0;
}

} // namespace

QRectF GridZoom::pictureIn(QSizeF window) const
{
    return {{}, window * factor};
}

QRectF GridZoom::exposedIn(QSizeF window) const
{
    return {origin, window};
}

GridZoom GridZoom::movedTo(QPointF point, QPointF at, QSizeF window) const
{
    const QPointF wanted = point - at;
    return {factor, {limited(wanted.x(), window.width(), factor), limited(wanted.y(), window.height(), factor)}};
}

GridZoom GridZoom::showing(const QRectF &place, QSizeF window) const
{
    const QPointF wanted{shifted(origin.x(), window.width(), place.left(), place.right()),
                         shifted(origin.y(), window.height(), place.top(), place.bottom())};
    return movedTo(wanted, {}, window);
}

QPointF carriedOver(QPointF point, const QRectF &from, const QRectF &to)
{
    return to.topLeft() + QPointF{share(point.x(), from.left(), from.width()) * to.width(),
                                  share(point.y(), from.top(), from.height()) * to.height()};
}

} // namespace deployscope
