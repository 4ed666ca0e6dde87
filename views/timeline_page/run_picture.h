// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/run_chart.h"
#include "timeline/landmark.h"
#include "views/style/style.h"
#include "views/timeline_chart/chart_geometry.h"
#include "views/timeline_chart/time_window.h"
#include "views/timeline_page/page_layout.h"
#include "views/transport/mark_signs.h"

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace deployscope {

/// What of a run is shown.
struct RunView
{
    std::shared_ptr<const RunChart> run = std::make_shared<const RunChart>(); ///< never null
    std::vector<Landmark> landmarks{};                                        ///< by their cursors
    TimeWindow window{};
    int firstLane = 0;                ///< the uppermost one that is seen
    std::optional<TaskId> selected{}; ///< has a ring around its lane
};

/// Of the counts of tasks; the highest one of the whole run has its place, so that zooming leaves the height as it is.
[[nodiscard]] ChartGeometry taskGeometry(const RunView &view, const PageLayout &layout);
/// Of the lane with this place from the first one that is seen.
[[nodiscard]] ChartGeometry laneGeometry(const RunView &view, const PageLayout &layout, int place);
/// The signs in the row of events, where each has its room.
[[nodiscard]] std::vector<PlacedMark> eventMarks(const RunView &view, const PageLayout &layout,
                                                 const Style &style);

/// Paints all rows, without a cursor. The window, the exported picture and the tests have it from here.
void paintRun(QPainter &painter, const RunView &view, const PageLayout &layout, const Style &style);

} // namespace deployscope
