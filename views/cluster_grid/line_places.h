// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_layout.h"

namespace deployscope {

/// Radius of the sign of a target's state at the end of its line, for a unit of 1.
inline constexpr double signRadius = 7.5;

/// Height of the wall that the security groups are, for a unit of 1.
inline constexpr double wallHeight = 12;

/// The lines from the target groups to what stands in `layout` already: bar, cards, tiles. Each runs down in the
/// gutter beside the cards, so none crosses a card.
[[nodiscard]] std::vector<LinePlace> linePlaces(const GridLayout &layout, const GridScene &scene);

} // namespace deployscope
