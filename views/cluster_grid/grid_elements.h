// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_scene.h"

namespace deployscope {

// The grid as a tree, for who walks through it without seeing it: the instances and the security groups, in the
// instances their tasks, in the tasks their targets. Nothing stands for the grid itself.

/// Things are found by their ids: what the scene does not hold has no children and no place.
[[nodiscard]] int countBelow(const GridScene &scene, const GridSelection &parent);
/// \param index 0 to countBelow() - 1; nothing outside of that
[[nodiscard]] GridSelection childOf(const GridScene &scene, const GridSelection &parent, int index);
/// Its place among the children of its parent; -1 where the scene does not hold it.
[[nodiscard]] int indexOf(const GridScene &scene, const GridSelection &child);
[[nodiscard]] GridSelection parentOf(const GridScene &scene, const GridSelection &child);

} // namespace deployscope
