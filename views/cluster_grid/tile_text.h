// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/arrangement.h"
#include "views/cluster_grid/grid_scene.h"
#include "views/style/style.h"

#include <QPainter>

namespace deployscope {

/// Writes what stands on a tile: as much as there is room for, the most telling first.
/// \param ink   of all text and signs
/// \param style scaled to the unit of the layout
void paintTileText(QPainter &painter, const QRectF &tile, const TaskCell &task, TileDetail detail,
                   const QColor &ink, const Style &style);

} // namespace deployscope
