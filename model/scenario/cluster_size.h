// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

#include <string>

namespace deployscope {

/// A default cluster.
struct ClusterSize
{
    std::string instanceType{};
    std::int64_t count = 4;
};

/// On which every task fits, and twice the desired count of every service: an update at the default 100 / 200
/// has room. The smallest type of R6.4 with which that takes at most 20 instances; four at least.
[[nodiscard]] ClusterSize clusterSizeFor(const Scenario &scenario);

} // namespace deployscope
