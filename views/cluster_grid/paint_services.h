// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_scene.h"
#include "views/style/style.h"

#include <QPainter>

namespace deployscope {

/// The services in one card: desired count, revisions with their marks, and what is in the way. What there is no room
/// for is left out from below.
void paintServices(QPainter &painter, const QRectF &area, const std::vector<ServiceCell> &services,
                   const Style &style);

} // namespace deployscope
