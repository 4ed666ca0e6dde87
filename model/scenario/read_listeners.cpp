// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_pointer.h"
#include "scenario/read_listener_rules.h"
#include "scenario/readers.h"

#include <algorithm>

namespace deployscope {

namespace {

/// A group of weight 0 counts as used too (R3.7).
void useTargetGroups(ReadContext &context, const Listener &listener)
{
    for (const ListenerRule &rule : listener.rules)
        for (const WeightedGroup &each : rule.action.groups)
            context.scenario.targetGroups[indexOf(each.group)].used = true;
}

Port readPort(ReadContext &context, const Members &listener)
{
    const Document *protocol = listener.find("Protocol");
    if (protocol != nullptr && textOf(*protocol) != "HTTP" && textOf(*protocol) != "HTTPS")
        context.refuseLater(*protocol, "Protocol " + excerpt(*protocol), "Protocol HTTP, HTTPS");
    return portOf(listener.need("Port"), realPort);
}

void attachSecurityGroups(ReadContext &context, const std::vector<SecurityGroupId> &ids)
{
    auto &attached = context.scenario.loadBalancer.securityGroups;
    for (const SecurityGroupId id : ids)
        if (std::ranges::find(attached, id) == attached.end())
            attached.push_back(id);
}

} // namespace

void readListeners(ReadContext &context)
{
    LoadBalancer &balancer = context.scenario.loadBalancer;
    const auto &listeners = context.top.array("listeners", limits::listeners);
    for (std::size_t place = 0; place < listeners.size(); ++place) {
        const Members listener{listeners[place], keys::listener, context.used};
        const Port port = readPort(context, listener);
        if (std::ranges::find(balancer.listenerPorts, port) != balancer.listenerPorts.end())
            throw Refusal{Fault::Conflict, listener.find("Port"), std::to_string(port.number), {}};
        balancer.listenerPorts.push_back(port);
        const std::string pointer = joined("/listeners", place);
        context.scenario.listeners.push_back({.id = listener.textOr("ListenerArn", ""),
                                              .port = port,
                                              .rules = readRules(context, listener, pointer),
                                              .pointer = pointer});
        useTargetGroups(context, context.scenario.listeners.back());
        attachSecurityGroups(context, readSecurityGroupIds(context, listener, "SecurityGroups"));
    }
    if (!listeners.empty())
        balancer.pointer = "/listeners/0";
}

} // namespace deployscope
