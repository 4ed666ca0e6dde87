// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/deployment_marks.h"
#include "views/timeline_chart/chart_geometry.h"
#include "views/timeline_chart/chart_texts.h"
#include "views/timeline_chart/count_lines.h"

#include <vector>

namespace deployscope {

/// What the chart's texts take beside the plot, in pixels.
struct ChartMargins
{
    double left = 0.0;
    double top = 0.0;
    double right = 0.0;
    double bottom = 0.0;
};

[[nodiscard]] ChartMargins marginsFor(const std::vector<LineEnd> &ends, double topCount, const Style &style);

/// Times below the plot.
[[nodiscard]] std::vector<ChartText> timeLabels(const ChartGeometry &geometry, SimDuration step,
                                                const Style &style);
/// Counts left of the plot.
[[nodiscard]] std::vector<ChartText> countLabels(const ChartGeometry &geometry, int step, const Style &style);
/// The names of the lines right of the plot, each as near to its line's end as there is room.
[[nodiscard]] std::vector<ChartText> lineLabels(std::vector<LineEnd> ends, const ChartGeometry &geometry,
                                                const Style &style);
/// What starts or completes, above the plot; those that would overlap the one before are left out.
[[nodiscard]] std::vector<ChartText> markLabels(const std::vector<DeploymentMark> &marks,
                                                const ChartGeometry &geometry, const Style &style);

} // namespace deployscope
