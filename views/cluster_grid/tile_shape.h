// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPainterPath>
#include <QRectF>

#include <vector>

namespace deployscope {

/// A rounded rectangle whose top right corner tells the revision: whole for the oldest (rank 0), one notch for the
/// next, two for the one after, and so on up to four.
/// \param corner radius of the other corners
/// \param notch  depth of a notch
[[nodiscard]] QPainterPath tileShape(const QRectF &tile, int rank, double corner, double notch);

/// The lowest `share` of a shape, 0..1.
[[nodiscard]] QPainterPath lowerPart(const QPainterPath &shape, double share);

/// Diagonal lines across `area` (from bottom left to top right), `spacing` apart.
[[nodiscard]] std::vector<QLineF> hatching(const QRectF &area, double spacing);

} // namespace deployscope
