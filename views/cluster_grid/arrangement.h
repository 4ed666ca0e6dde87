// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_scene.h"

#include <QSizeF>

#include <vector>

namespace deployscope {

/// How much of a thing there is room for, the least first.
enum class TileDetail : std::uint8_t { Plain, Letter, Compact, Full };
enum class CardDetail : std::uint8_t { Plain, Mini, Slim, Tall };
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

/// Sizes that do not depend on the room there is, at type of 13 pixels; everything is multiplied by the unit.
namespace grid {
inline constexpr double margin = 12;
inline constexpr double zoneTitle = 22;
inline constexpr double zonePadding = 8;
inline constexpr double zoneGap = 12;
inline constexpr double rowGap = 8;
inline constexpr double cardPadding = 8;
inline constexpr double tileGap = 6;
inline constexpr double lane = 7;
inline constexpr double widestCard = 330;
inline constexpr double highestTile = 132;
} // namespace grid

/// The places for tiles that each card needs, in fractions while the last one is just being taken or left.
[[nodiscard]] double placesNeeded(const GridScene &scene);

/// Height of a card's head, with the name and the bars, and of its foot with the ports.
[[nodiscard]] double headHeight(CardDetail card, double unit);
[[nodiscard]] double footHeight(CardDetail card, double unit);
/// Space around a card's content.
[[nodiscard]] double paddingOf(CardDetail card, double unit);
/// Space between the tiles of a card.
[[nodiscard]] double tileGapOf(CardDetail card, double unit);

/// Space between the rows of cards.
[[nodiscard]] double gapBelow(const Arrangement &arrangement, double unit);

/// What fits on a tile of that size.
[[nodiscard]] TileDetail tileDetailFor(QSizeF tile, double unit);

/// Size of one of `places` tiles in `room`, standing in `columns`.
[[nodiscard]] QSizeF tileSize(QSizeF room, int places, int columns, double gap, double unit);

/// The arrangement that shows most of each task, on a stage of this size.
/// \param places for tiles, at least; a second one is kept free where there is room for it
[[nodiscard]] Arrangement bestArrangement(const GridScene &scene, QSizeF stage, double unit, int places);

/// The size of all zones side by side.
[[nodiscard]] QSizeF sizeOf(const Arrangement &arrangement, double unit);
/// The width of one zone.
[[nodiscard]] double widthOf(const Arrangement &arrangement, std::size_t zone, double unit);

} // namespace deployscope
