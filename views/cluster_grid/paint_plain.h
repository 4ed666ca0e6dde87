// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_layout.h"
#include "views/style/style.h"

#include <QPainter>
#include <QRectF>

namespace deployscope {

// Thousands of tiles and cards that have no room for a word: rectangles of whole pixels, all those of one colour at once.
// A rounded and smoothed one takes thirty times as long, and looks the same at that size.

/// Tiles of TileDetail::Plain: filled for a task that is up, in the colour of trouble where it fails, half filled for the
/// rest.
/// \param exposed what is seen; empty: all
void paintPlainTiles(QPainter &painter, const GridLayout &layout, const GridScene &scene, const QRectF &exposed,
                     const Style &style);

/// Cards of CardDetail::Plain; those with tasks that fail stand out.
void paintPlainCards(QPainter &painter, const GridLayout &layout, const GridScene &scene, const QRectF &exposed,
                     const Style &style);

} // namespace deployscope
