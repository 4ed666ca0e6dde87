// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace deployscope {

/// Which part of the picture a window shows. A larger picture has room for more detail, so its parts do not only grow.
struct GridZoom
{
    double factor = 1; ///< how much larger than the window the picture is in each direction, 1 to mostFactor
    QPointF origin{};  ///< what of the picture stands in the upper left corner, in pixels

    static constexpr double mostFactor = 12;

    /// The whole picture.
    [[nodiscard]] QRectF pictureIn(QSizeF window) const;
    /// What of it is seen.
    [[nodiscard]] QRectF exposedIn(QSizeF window) const;
    /// The same factor, moved so that `point` of the picture stands at `at` in the window, as far as the picture goes.
    [[nodiscard]] GridZoom movedTo(QPointF point, QPointF at, QSizeF window) const;
    /// Moved as little as it takes to show `place`, its upper left corner at least.
    [[nodiscard]] GridZoom showing(const QRectF &place, QSizeF window) const;

    friend bool operator==(const GridZoom &, const GridZoom &) = default;
};

/// Where `point` of `from` comes to lie when `from` becomes `to`.
[[nodiscard]] QPointF carriedOver(QPointF point, const QRectF &from, const QRectF &to);

} // namespace deployscope
