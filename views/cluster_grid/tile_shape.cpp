// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/tile_shape.h"

#include <algorithm>

namespace deployscope {

namespace {

constexpr int mostNotches = 4;

/// Along the top edge to the right, a notch for each rank but the first, which cuts the corner off.
void addTopRight(QPainterPath &path, const QRectF &tile, int notches, double corner, double depth)
{
    if (notches == 0) {
        path.lineTo(tile.right() - corner, tile.top());
        path.quadTo(tile.topRight(), {tile.right(), tile.top() + corner});
        return;
    }
    for (int notch = notches - 1; notch > 0; --notch) {
        const double middle = tile.right() - depth * (1 + notch * 2.0);
        path.lineTo(middle - depth, tile.top());
        path.lineTo(middle, tile.top() + depth);
        path.lineTo(middle + depth, tile.top());
    }
    path.lineTo(tile.right() - depth * 1.4, tile.top());
    path.lineTo(tile.right(), tile.top() + depth * 1.4);
}

} // namespace

QPainterPath tileShape(const QRectF &tile, int rank, double corner, double notch)
{
    const double half = std::min(tile.width(), tile.height()) / 2;
    const double round = std::min(corner, half);
    const int notches = std::clamp(rank, 0, mostNotches);
    const double depth = std::min({notch, half, tile.width() / (2.0 * mostNotches + 2)});
    QPainterPath path{{tile.left() + round, tile.top()}};
    addTopRight(path, tile, notches, round, depth);
    path.lineTo(tile.right(), tile.bottom() - round);
    path.quadTo(tile.bottomRight(), {tile.right() - round, tile.bottom()});
    path.lineTo(tile.left() + round, tile.bottom());
    path.quadTo(tile.bottomLeft(), {tile.left(), tile.bottom() - round});
    path.lineTo(tile.left(), tile.top() + round);
    path.quadTo(tile.topLeft(), {tile.left() + round, tile.top()});
    path.closeSubpath();
    return path;
}

QPainterPath lowerPart(const QPainterPath &shape, double share)
{
    if (share >= 1)
        return shape;
    const QRectF whole = shape.boundingRect();
    QPainterPath part;
    part.addRect(whole.adjusted(0, whole.height() * (1 - share), 0, 0));
    return share <= 0 ? QPainterPath{} : shape.intersected(part);
}

std::vector<QLineF> hatching(const QRectF &area, double spacing)
{
    std::vector<QLineF> lines;
    const double height = area.height();
    for (double x = area.left() + spacing / 2; x < area.right() + height; x += spacing) {
        // From the bottom edge at x - height to the top edge at x, cut off at the left and right edges.
        const double left = std::max(x - height, area.left());
        const double right = std::min(x, area.right());
        lines.push_back({left, area.top() + (x - left), right, area.top() + (x - right)});
    }
    return lines;
}

} // namespace deployscope
