// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <cstdint>
#include <map>
#include <vector>

namespace deployscope {

/// Requests that were answered from a moment on, up to and including another.
struct RequestCount
{
    std::int64_t succeeded = 0; ///< 2xx and 3xx
    std::int64_t failed = 0;
    friend bool operator==(const RequestCount &, const RequestCount &) = default;
};

/// What became of the requests of a run. One that has no answer at the last moment is in none of these numbers.
struct RequestReport
{
    RequestCount all{};
    std::map<int, std::int64_t> byTarget{};                      ///< by code
    std::map<int, std::int64_t> byLoadBalancer{};                ///< by code; 0: the client got nothing
    std::map<TaskDefinitionId, std::int64_t> byTaskDefinition{}; ///< of those that a target answered
    friend bool operator==(const RequestReport &, const RequestReport &) = default;

    [[nodiscard]] std::int64_t total() const { return all.succeeded + all.failed; }
};

/// The requests of a run, in one pass over its events.
[[nodiscard]] RequestReport requestsOf(const Timeline &timeline);

/// How many were answered by each of `moments`, all before counted in.
/// \param moments by time, none twice
[[nodiscard]] std::vector<RequestCount> requestsUpTo(const Timeline &timeline,
                                                     const std::vector<SimTime> &moments);

} // namespace deployscope
