// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/target_answers.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace deployscope {

/// What one target of a group gets of the group's requests, and what comes of them.
struct TargetShare
{
    std::optional<TargetId> target{}; ///< absent: the load balancer answers without asking any
    std::int64_t weight = 1;          ///< of the sum of its group's; 0 or more
    Answer answer{};
    friend bool operator==(const TargetShare &, const TargetShare &) = default;
};

/// What one target group gets of the requests that a rule matches.
struct GroupShare
{
    std::optional<TargetGroupId> group{}; ///< absent: the load balancer answers by itself
    std::int64_t weight = 1;              ///< of the sum of all groups'; 0 or more
    std::vector<TargetShare> targets{};   ///< in order of registration; never empty, and not all of weight 0
    friend bool operator==(const GroupShare &, const GroupShare &) = default;
};

/// Where the requests of a stream go at a moment, and who answers what.
struct RequestShares
{
    std::optional<std::size_t> rule{}; ///< place in Listener::rules; absent: the listener cannot be reached
    std::vector<GroupShare> groups{};  ///< never empty, and not all of weight 0
    friend bool operator==(const RequestShares &, const RequestShares &) = default;
};

/// The shares of a stream at `at`, which is not before the state (R3.9-R3.15). A pure function: requests are no events.
[[nodiscard]] RequestShares sharesOf(const State &state, TrafficId traffic, SimTime at);

/// When the shares change next after `at` by the passing of time alone: warm-ups, slow starts, the 3 s of R2.8;
/// SimTime::max() where they do not.
[[nodiscard]] SimTime nextShareChange(const State &state, SimTime at);

/// How many requests of a stream come at this moment.
[[nodiscard]] RequestRate rateOf(const State &state, TrafficId traffic);

/// How many requests of all streams are sent to a target group, answered or not, rounded down to a thousandth of a
/// request a second.
[[nodiscard]] RequestRate requestsReaching(const State &state, TargetGroupId group);

} // namespace deployscope
