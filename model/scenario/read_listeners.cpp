// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_pointer.h"
#include "scenario/readers.h"

#include <algorithm>

namespace deployscope {

namespace {

void useTargetGroup(ReadContext &context, const Document &name)
{
    const TargetGroupId id = named(context.targetGroups, textOf(name), name, "targetGroups");
    context.scenario.targetGroups[indexOf(id)].used = true;
}

/// `forward` to one group, or to several with weights; a group of weight 0 counts as used too (R3.7).
void readForward(ReadContext &context, const Members &action)
{
    if (const Document *name = action.find("TargetGroupArn"))
        useTargetGroup(context, *name);
    const auto config = action.object("ForwardConfig", keys::forwardConfig);
    if (!config)
        return;
    for (const Document &group : config->array("TargetGroups"))
        useTargetGroup(context, Members{group, keys::forwardTargetGroup, context.used}.need("TargetGroupArn"));
}

void readListenerActions(ReadContext &context, const Members &owner, std::string_view key)
{
    for (const Document &element : owner.array(key)) {
        const Members action{element, keys::listenerAction, context.used};
        if (action.textOr("Type", "forward") == "forward")
            readForward(context, action);
    }
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
        for (const Document &rule : listener.array("Rules"))
            readListenerActions(context, {rule, keys::listenerRule, context.used}, "Actions");
        readListenerActions(context, listener, "DefaultActions");
        attachSecurityGroups(context, readSecurityGroupIds(context, listener, "SecurityGroups"));
    }
    if (!listeners.empty())
        balancer.pointer = "/listeners/0";
}

} // namespace deployscope
