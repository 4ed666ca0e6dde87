// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/bounds.h"
#include "timeline/landmark.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace deployscope {

/// How many tasks a service has, and between which bounds (R1.1-R1.4).
struct BoundsStanding
{
    std::int64_t healthy = 0;
    std::int64_t existing = 0;
    Bounds bounds{};
    friend bool operator==(const BoundsStanding &, const BoundsStanding &) = default;
};

[[nodiscard]] BoundsStanding standingOf(const ServiceState &service);

/// Healthy tasks have come down to the lower bound or below it, or existing ones up to the upper one or above it.
[[nodiscard]] bool touchesBounds(const BoundsStanding &before, const BoundsStanding &after);

/// What is interesting about an event by its kind alone; nothing: it is one of the small steps in between.
[[nodiscard]] std::optional<Interest> interestOfKind(const Happening &what);

/// What is interesting about an event. This function alone decides it: stepping, the marks of the timeline, playing
/// by event and *run until* all go by it.
/// \param before how the service of the event stood before it; absent where the event is of no service
/// \param after  the state that contains the event
[[nodiscard]] std::optional<Interest> interestOf(const std::optional<BoundsStanding> &before, const State &after,
                                                 const Event &event);

/// All interesting events of a run, by their cursors: one pass over its events.
/// \param stop gives up; what is returned then is of no use
[[nodiscard]] std::vector<Landmark> landmarksOf(const Timeline &timeline, const std::stop_token &stop = {});

} // namespace deployscope
