// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_layout.h"
#include "views/style/style.h"

#include <QPainter>
#include <QRectF>

namespace deployscope {

/// What the person does with the picture; nothing of it belongs to the moment.
struct GridMarks
{
    GridSelection selection{};
    bool stale = false; ///< a new run is being computed
    QRectF exposed{};   ///< what of the picture is seen; empty: all of it
};

/// Paints the scene in its layout. Nothing is looked up, and nothing is kept: two calls paint the same.
void paintGrid(QPainter &painter, const GridScene &scene, const GridLayout &layout, const Style &style,
               const GridMarks &marks = {});

} // namespace deployscope
