// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_layout.h"
#include "views/style/style.h"

#include <QPainter>

namespace deployscope {

/// Clients, load balancer with its target groups, and services.
/// \param style scaled to the unit of the layout
void paintBand(QPainter &painter, const GridLayout &layout, const GridScene &scene, const Style &style);

} // namespace deployscope
