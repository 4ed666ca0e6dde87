// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

#include <cstddef>
#include <vector>

namespace deployscope {

/// An instance or the tasks of an awsvpc service have this group attached.
[[nodiscard]] bool isOnTargets(const Scenario &scenario, SecurityGroupId group);

/// The ingress rules of the instances' groups.
struct IngressRules
{
    std::vector<IpPermission> inForce{};
    std::vector<IpPermission> revoked{}; ///< were in force, and are not
};

/// How they stand at a moment, once its actions are done.
/// \param without places in the file of actions that are as if they were not there
[[nodiscard]] IngressRules rulesAt(const Scenario &scenario, SimTime at, const std::vector<std::size_t> &without);

/// What must be authorized so that the load balancer gets in: the rules that were revoked and, where that is not
/// enough, new ones on the ports of the targets (R5.1).
[[nodiscard]] std::vector<IpPermission> rulesToOpen(const Scenario &scenario, const IngressRules &rules);

} // namespace deployscope
