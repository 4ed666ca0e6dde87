// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QRectF>

#include <algorithm>

namespace deployscope {

/// The same in whole pixels. A gap of one pixel stays one pixel; nothing vanishes.
[[nodiscard]] inline QRect wholePixels(const QRectF &rect)
{
    const QPoint from{qRound(rect.left()), qRound(rect.top())};
    return {from.x(), from.y(), std::max(qRound(rect.right()) - from.x(), 1),
            std::max(qRound(rect.bottom()) - from.y(), 1)};
}

} // namespace deployscope
