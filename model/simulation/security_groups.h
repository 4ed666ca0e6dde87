// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"
#include "simulation/reasons.h"

namespace deployscope {

/// Whether the load balancer's packets reach a port of a target, and on which side they are dropped (R5.1, R5.2). Of an
/// awsvpc task its own groups decide, else those of its instance (R4.6).
/// Groups are allow-only and stateful: traffic passes if any rule of any attached group matches. No group attached
/// on a side: that side filters nothing.
[[nodiscard]] CheckResult::Blocked fromLoadBalancer(const State &state, const Target &target, Port port);

/// Does any of the rules in force let `protocol` pass between the owner of `attached` and the other side?
/// \param attached     groups of the side whose rules are asked
/// \param other        groups of the other side
/// \param otherAddress IPv4, host byte order
[[nodiscard]] bool allows(const State &state, Direction direction, const std::vector<SecurityGroupId> &attached,
                          Protocol protocol, Port port, const std::vector<SecurityGroupId> &other,
                          std::uint32_t otherAddress);

} // namespace deployscope
