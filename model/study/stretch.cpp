// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/stretch.h"

#include <algorithm>

namespace deployscope {

namespace {

void cut(std::vector<LaneSpan> &spans, SimTime from, SimTime to)
{
    for (LaneSpan &span : spans) {
        span.from = std::max(span.from, from);
        span.to = std::min(span.to, to);
    }
    std::erase_if(spans, [](const LaneSpan &span) { return span.from >= span.to; });
}

} // namespace

std::vector<TaskLane> lanesWithin(const Timeline &timeline, const Stretch &stretch)
{
    std::vector<TaskLane> lanes = taskLanesOf(timeline);
    for (TaskLane &lane : lanes) {
        cut(lane.spans, stretch.from, stretch.end(timeline));
    }
    std::erase_if(lanes, [](const TaskLane &lane) { return lane.spans.empty(); });
    return lanes;
}

} // namespace deployscope
