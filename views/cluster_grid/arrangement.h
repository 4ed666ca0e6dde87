// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/card_sizes.h"
#include "views/cluster_grid/grid_scene.h"

#include <QSizeF>

#include <vector>

namespace deployscope {

/// Where the lines end, the coarsest first.
enum class LineDetail : std::uint8_t { PerZone, PerInstance, PerTask };

/// How the cards stand on the stage: in how many rows, how large, and what fits on a tile in them.
struct Arrangement
{
    int rows = 1;
    std::vector<int> columns{}; ///< by zone
    double cardWidth = 0;
    double cardHeight = 0;
    double gutter = 0; ///< left of each card, where lines run
    int places = 1;    ///< for tiles, on each card
    int tileColumns = 1;
    TileDetail tile = TileDetail::Plain;
    CardDetail card = CardDetail::Plain;
    LineDetail line = LineDetail::PerZone;
    double merit = 0; ///< how much it shows; comparable between stages and units
};

/// Places for tiles that each card can show, 1 or 2: a second one says that another task would fit.
[[nodiscard]] int roomToShow(const GridScene &scene);

/// The places for tiles that each card needs, in fractions while the last one is just being taken or left.
[[nodiscard]] double placesNeeded(const GridScene &scene);

/// The arrangement that shows most of each task, on a stage of this size.
/// \param places for tiles, at least; a second one is kept free where there is room for it
[[nodiscard]] Arrangement bestArrangement(const GridScene &scene, QSizeF stage, double unit, int places);

/// The size of all zones side by side.
[[nodiscard]] QSizeF sizeOf(const Arrangement &arrangement, double unit);
/// The width of one zone.
[[nodiscard]] double widthOf(const Arrangement &arrangement, std::size_t zone, double unit);

} // namespace deployscope
