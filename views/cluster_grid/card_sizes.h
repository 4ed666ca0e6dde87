// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

#include <array>
#include <cstddef>
#include <cstdint>

namespace deployscope {

/// How much of a thing there is room for, the least first.
enum class TileDetail : std::uint8_t { Plain, Letter, Compact, Full };
enum class CardDetail : std::uint8_t { Plain, Mini, Slim, Tall };
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

/// One value for each CardDetail.
[[nodiscard]] double perCard(const std::array<double, 4> &values, CardDetail card);
/// How many rows so many things take in so many columns.
[[nodiscard]] int divideUp(std::size_t things, int columns);

/// Height of a card's head, with the name and the bars, and of its foot with the ports.
[[nodiscard]] double headHeight(CardDetail card, double unit);
[[nodiscard]] double footHeight(CardDetail card, double unit);
/// Space around a card's content.
[[nodiscard]] double paddingOf(CardDetail card, double unit);
/// Space between the tiles of a card.
[[nodiscard]] double tileGapOf(CardDetail card, double unit);

/// Space between the rows of cards.
[[nodiscard]] double gapBelow(CardDetail card, double unit);

/// What fits on a tile of that size.
[[nodiscard]] TileDetail tileDetailFor(QSizeF tile, double unit);

/// Size of one of `places` tiles in `room`, standing in `columns`.
[[nodiscard]] QSizeF tileSize(QSizeF room, int places, int columns, double gap, double unit);

} // namespace deployscope
