// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/readers.h"

namespace deployscope {

void readLoadBalancers(ReadContext &context)
{
    const auto &balancers = context.top.array("loadBalancers");
    if (balancers.empty())
        return; // one stands there all the same, with the groups that the listeners name
    if (balancers.size() > 1)
        context.refuseLater(balancers[1], std::to_string(balancers.size()) + " load balancers",
                            "1 application load balancer");
    const Members members{balancers.front(), keys::loadBalancer, context.used};
    if (const Document *classic = members.find("ListenerDescriptions"))
        context.refuseLater(*classic, "classic load balancer", "application load balancer");
    const Document *type = members.find("Type");
    if (type != nullptr && textOf(*type) != "application")
        context.refuseLater(*type, excerpt(*type) + " load balancer", "application load balancer");

    LoadBalancer &balancer = context.scenario.loadBalancer;
    balancer.name = members.textOr("LoadBalancerName", "");
    balancer.pointer = "/loadBalancers/0";
    if (members.find("SecurityGroups") != nullptr)
        balancer.securityGroups = readSecurityGroupIds(context, members, "SecurityGroups");
}

} // namespace deployscope
