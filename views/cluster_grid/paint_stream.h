// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_layout.h"
#include "views/style/style.h"

#include <QPainter>
#include <QPainterPath>

namespace deployscope {

/// Requests on their way.
struct Stream
{
    double share = 0;   ///< of all requests, 0..1: the larger, the closer they stand
    double phase = 0;   ///< GridScene::streamPhase
    bool fails = false; ///< they are not answered with 2xx or 3xx
};

/// A stream along `path`: beads, or bars across it where the requests fail. Nothing where the share is 0.
/// \param before length of the way to the beginning of the path, in pixels
/// \param style  scaled to the unit of the layout
void paintStream(QPainter &painter, const QPainterPath &path, double before, const Stream &stream,
                 const Style &style);

/// The requests to the targets of a line, down to where they are dropped.
void paintStream(QPainter &painter, const LinePlace &line, const GridScene &scene, const Style &style);

} // namespace deployscope
