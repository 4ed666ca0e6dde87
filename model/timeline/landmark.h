// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <cstdint>
#include <vector>

namespace deployscope {

/// Why an event is worth stopping at, the most telling last.
enum class Interest : std::uint8_t {
    Change,    ///< a person, a pipeline or a fault changes something
    Decision,  ///< the scheduler, or a scaling policy, decides
    Health,    ///< something becomes healthy or unhealthy, or has ended by itself
    Milestone, ///< a deployment has come to its end, the service is steady
    Bounds,    ///< healthy tasks have come down to the lower bound, or existing ones up to the upper bound
    Blocked,   ///< something is in the way: of a placement, of a health check, of a whole deployment
};

/// Interesting events of one instant and of one kind, such as all decisions of one pass of the scheduler.
struct Landmark
{
    Cursor cursor{}; ///< right after the last of them
    Interest interest = Interest::Change;
    EventId event{}; ///< the most telling one of them, the first of those
    friend bool operator==(const Landmark &, const Landmark &) = default;
};

/// The first one after `from`; null where there is none.
/// \param landmarks by their cursors
[[nodiscard]] const Landmark *landmarkAfter(const std::vector<Landmark> &landmarks, Cursor from);
/// The last one before `from`; null where there is none.
[[nodiscard]] const Landmark *landmarkBefore(const std::vector<Landmark> &landmarks, Cursor from);

} // namespace deployscope
