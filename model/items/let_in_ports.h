// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <vector>

namespace deployscope {

/// Ports `first` to `last`, both included.
struct PortRange
{
    Port first{};
    Port last{};
    friend bool operator==(const PortRange &, const PortRange &) = default;
};

/// The TCP ports at which the security groups of any registered instance let the load balancer in (R5.2), as the
/// fewest ranges, ascending.
[[nodiscard]] std::vector<PortRange> portsLetIn(const State &state);

} // namespace deployscope
