// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/run_chart.h"
#include "views/style/style.h"
#include "views/timeline_chart/chart_geometry.h"

class QPainter;

namespace deployscope {

/// One span of a lane: what a task does, by its shape and its letter or word as well as by its colour. A pull fills up, a
/// drain runs out.
void paintSpan(QPainter &painter, const QRectF &bar, LaneState state, int rank, const Style &style);

/// All spans of a lane that are seen. Where several are narrower than a pixel, one that is unhealthy is seen.
/// \param geometry its plot is the lane
void paintSpans(QPainter &painter, const ChartLane &lane, const ChartGeometry &geometry, const Style &style);

/// The piece of the plot that a span fills; for a pointer, and for what is painted.
[[nodiscard]] QRectF barOf(const LaneSpan &span, const ChartGeometry &geometry, const Style &style);

} // namespace deployscope
