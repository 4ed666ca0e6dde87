// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_layout.h"

namespace deployscope {

/// Clients, load balancer and services in the band at the top.
[[nodiscard]] BandPlace bandPlace(const GridScene &scene, const QRectF &band, double unit);

} // namespace deployscope
