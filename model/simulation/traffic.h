// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"

#include <cstdint>
#include <vector>

namespace deployscope {

/// Another rate of requests begins.
struct ChangeOfTraffic
{
    SimTime at{};
    TrafficChanged what{};
};

/// All stretches of all streams, by time and then in file order.
[[nodiscard]] std::vector<ChangeOfTraffic> changesOfTraffic(const Scenario &scenario);

/// A moment of the run: before what happens at `at`, or after it.
struct Edge
{
    SimTime at{};
    bool after = false;
    friend auto operator<=>(const Edge &, const Edge &) = default;
};

/// How many requests of a stretch are sent before `edge`, if it went on so long. Request k is sent at k / rate after its
/// begin.
[[nodiscard]] std::int64_t requestsBefore(const TrafficStretch &stretch, Edge edge);

} // namespace deployscope
