// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_layout.h"

namespace deployscope {

/// Adds the zones and the cards in them, side by side in the middle of `stage`.
void addCards(GridLayout &layout, const GridScene &scene, const QRectF &stage);

/// Adds the tiles in the cards. One whose place is not there yet has no height, at the foot of the room for tiles.
void addTiles(GridLayout &layout, const GridScene &scene);

/// Where the `place`-th tile of an instance would stand.
[[nodiscard]] QRectF placeForTile(const GridLayout &layout, std::size_t instance, int place);

} // namespace deployscope
