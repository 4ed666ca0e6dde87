// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/card_sizes.h"

#include <algorithm>

namespace deployscope {

double perCard(const std::array<double, 4> &values, CardDetail card)
{
    return values[static_cast<std::size_t>(card)];
}

int divideUp(std::size_t things, int columns)
{
    return static_cast<int>((things + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns));
}

double headHeight(CardDetail card, double unit)
{
    return perCard({0, 22, 24, 60}, card) * unit;
}

double footHeight(CardDetail card, double unit)
{
    return perCard({0, 0, 0, 18}, card) * unit;
}

double paddingOf(CardDetail card, double unit)
{
    return perCard({1, 4, 6, grid::cardPadding}, card) * unit;
}

double tileGapOf(CardDetail card, double unit)
{
    return perCard({1, 3, 5, grid::tileGap}, card) * unit;
}

double gapBelow(CardDetail card, double unit)
{
    return perCard({2, 4, grid::rowGap, grid::rowGap}, card) * unit;
}

TileDetail tileDetailFor(QSizeF tile, double unit)
{
    const double width = tile.width() / unit;
    const double height = tile.height() / unit;
    if ((width >= 118 && height >= 44) || (width >= 88 && height >= 74))
        return TileDetail::Full;
    if (width >= 62 && height >= 20)
        return TileDetail::Compact;
    return width >= 14 && height >= 14 ? TileDetail::Letter : TileDetail::Plain;
}

QSizeF tileSize(QSizeF room, int places, int columns, double gap, double unit)
{
    const int rows = divideUp(static_cast<std::size_t>(places), columns);
    const double width = (room.width() - (columns - 1) * gap) / columns;
    const double height = (room.height() - (rows - 1) * gap) / rows;
    return {std::max(width, 0.5), std::clamp(height, 0.5, grid::highestTile * unit)};
}

} // namespace deployscope
