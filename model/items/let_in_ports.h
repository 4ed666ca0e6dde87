// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <set>
#include <vector>

namespace deployscope {

/// Ports `first` to `last`, both included.
struct PortRange
{
    Port first{};
    Port last{};
    friend bool operator==(const PortRange &, const PortRange &) = default;
};

/// Some service's load balancer sends to ports of instances (R4.6).
[[nodiscard]] bool sendsToInstances(const State &state);

/// The security groups that new awsvpc tasks get, of each service once.
[[nodiscard]] std::set<std::vector<SecurityGroupId>> groupsOfAwsvpcTasks(const State &state);

/// The TCP ports at which the security groups of any registered instance, or of awsvpc tasks, let the load balancer in
/// (R5.2), as the fewest ranges, ascending.
[[nodiscard]] std::vector<PortRange> portsLetIn(const State &state);

} // namespace deployscope
