// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <optional>
#include <string>
#include <vector>

namespace deployscope {

/// Which security group of a document is whose, where nothing says it.
struct SecurityGroupRoles
{
    std::string loadBalancer{};
    std::string instances{};
};

/// The one pair of groups in the document of which one lets the other in: that is how the instances' group and
/// the load balancer's stand to each other. Nothing where there is no such pair, or more than one.
[[nodiscard]] std::optional<SecurityGroupRoles> securityGroupRoles(const Document &document);

/// Groups that the network configurations of services name and that stand nowhere in the document.
[[nodiscard]] std::vector<std::string> groupsOfTasksAndMissing(const Document &document);
/// Groups that are named in rules and by load balancers and stand nowhere in the document, in that order.
[[nodiscard]] std::vector<std::string> groupsNamedAndMissing(const Document &document);

} // namespace deployscope
