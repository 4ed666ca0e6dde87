// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/units.h"

#include <chrono>

namespace deployscope {

/// The stretch of a run that is shown. Each function gives another one, which lies within the run as far as that is long
/// enough.
struct TimeWindow
{
    SimTime from{};
    SimTime to{std::chrono::minutes{1}}; ///< later than `from`
    friend bool operator==(const TimeWindow &, const TimeWindow &) = default;

    /// The whole run. One of no length shows a minute: nothing happens in it, and its lines go on as they are.
    [[nodiscard]] static TimeWindow whole(SimTime end);

    [[nodiscard]] SimDuration length() const { return to - from; }
    /// So many times as near; what stands at `at` stays there. Never nearer than a few seconds.
    /// \param factor more than 0
    [[nodiscard]] TimeWindow zoomedBy(double factor, SimTime at, SimTime end) const;
    [[nodiscard]] TimeWindow movedBy(SimDuration distance, SimTime end) const;
    /// Itself where it shows `at`; else moved so that what comes after `at` has most of the room.
    [[nodiscard]] TimeWindow showing(SimTime at, SimTime end) const;
};

} // namespace deployscope
