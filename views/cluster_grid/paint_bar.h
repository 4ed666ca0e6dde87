// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_layout.h"
#include "views/style/style.h"

#include <QPainter>

namespace deployscope {

/// The security groups of the instances, as a wall between them and the load balancer, with a gate for each line that
/// they let through; hatched where they block.
/// \param style scaled to the unit of the layout
void paintBar(QPainter &painter, const GridLayout &layout, const GridScene &scene, const Style &style);

} // namespace deployscope
