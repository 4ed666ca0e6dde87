// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <vector>

namespace deployscope {

/// What one target gets of all requests that clients send.
struct TargetFlow
{
    TargetId target{};
    double share = 0;     ///< of all requests; above 0, up to 1
    bool succeeds = true; ///< it answers with 2xx or 3xx
    friend bool operator==(const TargetFlow &, const TargetFlow &) = default;
};

/// Where the requests of all streams go at one moment (R3.9 to R3.15), for who draws them. A pure function of state
/// and time: requests are no events.
struct RequestFlow
{
    RequestRate rate{};                ///< of all streams together; 0: nobody sends any
    std::vector<TargetFlow> targets{}; ///< those that get any, by id
    double failing = 0;                ///< share that is not answered with 2xx or 3xx, 0..1
    int failure = 0;                   ///< the status of most of those; 0: their clients get no answer

    [[nodiscard]] bool isFlowing() const { return rate.perThousandSeconds > 0; }
    friend bool operator==(const RequestFlow &, const RequestFlow &) = default;
};

[[nodiscard]] RequestFlow requestFlow(const State &state, SimTime now);

} // namespace deployscope
