// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/task_lanes.h"

#include <optional>
#include <vector>

namespace deployscope {

/// A part of a run.
struct Stretch
{
    SimTime from{};
    std::optional<SimTime> to{}; ///< not before `from`; absent: the end of the run

    [[nodiscard]] SimTime end(const Timeline &timeline) const { return to.value_or(timeline.end); }
    [[nodiscard]] bool contains(const Timeline &timeline, SimTime at) const
    {
        return from <= at && at <= end(timeline);
    }
};

/// taskLanesOf(), as far as they lie in the stretch. A task of which nothing does is left out.
[[nodiscard]] std::vector<TaskLane> lanesWithin(const Timeline &timeline, const Stretch &stretch);

} // namespace deployscope
