// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/readers.h"

namespace deployscope {

namespace {

/// The names of the zones that are enabled; a text, or an element of describe-load-balancers.
std::vector<std::string> readZones(ReadContext &context, const Members &balancer)
{
    std::vector<std::string> zones;
    for (const Document &element : balancer.array("AvailabilityZones")) {
        context.used.use(element);
        if (element.is_string())
            zones.push_back(textOf(element));
        else
            zones.push_back(textOf(Members{element, keys::loadBalancerZone, context.used}.need("ZoneName")));
    }
    return zones;
}

void readAttributes(const Members &balancer, LoadBalancer &read)
{
    for (const Document &element : balancer.array("Attributes")) {
        if (element.is_object() && element.value("Key", Document{}) != "idle_timeout.timeout_seconds")
            continue; // listed as not used
        const Members attribute{element, keys::loadBalancerAttribute, balancer.used()};
        static_cast<void>(attribute.need("Key"));
        read.idleTimeout = std::chrono::seconds{integerOf(attribute.need("Value"), {.first = 1, .last = 4000})};
    }
}

} // namespace

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
    balancer.zones = readZones(context, members);
    readAttributes(members, balancer);
}

} // namespace deployscope
