// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/arrangement.h"
#include "views/cluster_grid/grid_scene.h"
#include "views/style/style.h"

#include <QPainter>

namespace deployscope {

/// Paints a task: its colour and corner tell the revision, its outline, filling and sign the state. One function
/// serves the window, the legend and every picture.
/// \param style scaled to the unit of the layout
void paintTile(QPainter &painter, const QRectF &tile, const TaskCell &task, TileDetail detail, const Style &style);

} // namespace deployscope
