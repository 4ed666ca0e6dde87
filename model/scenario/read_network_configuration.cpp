// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/readers.h"

#include <algorithm>

namespace deployscope {

namespace {

std::string_view nameOf(NetworkMode mode)
{
    switch (mode) {
    case NetworkMode::Bridge:
        return "bridge";
    case NetworkMode::Host:
        return "host";
    case NetworkMode::None:
        return "none";
    case NetworkMode::Awsvpc:
        break;
    }
    return "awsvpc";
}

} // namespace

std::optional<AwsvpcConfiguration> readNetworkConfiguration(ReadContext &context, const Members &parent)
{
    const auto network = parent.object("networkConfiguration", keys::networkConfiguration);
    const auto awsvpc = network ? network->object("awsvpcConfiguration", keys::awsvpcConfiguration) : std::nullopt;
    if (!awsvpc || awsvpc->object().empty())
        return {};
    return AwsvpcConfiguration{.securityGroups = readSecurityGroupIds(context, *awsvpc, "securityGroups")};
}

bool fitsTargetType(const TargetGroup &group, NetworkMode mode)
{
    return !group.targetType || (*group.targetType == TargetType::Ip) == (mode == NetworkMode::Awsvpc);
}

void checkNetwork(const ReadContext &context, const Members &members, const Service &service)
{
    const TaskDefinition &definition = context.scenario.taskDefinitions[indexOf(service.taskDefinition)];
    const bool needsOne = definition.networkMode == NetworkMode::Awsvpc;
    if (needsOne && !service.awsvpc)
        throw Refusal{Fault::Missing, &members.object(), {}, "networkConfiguration"};
    if (!needsOne && service.awsvpc)
        throw Refusal{Fault::Conflict, members.find("networkConfiguration"), "networkConfiguration",
                      "networkMode awsvpc"};
    for (std::size_t i = 0; i < service.loadBalancers.size(); ++i) {
        const TargetGroup &group = context.scenario.targetGroups[indexOf(service.loadBalancers[i].targetGroup)];
        if (fitsTargetType(group, definition.networkMode))
            continue;
        const bool isIp = *group.targetType == TargetType::Ip;
        throw Refusal{Fault::Conflict, &members.array("loadBalancers")[i],
                      std::string{"TargetType "}
                          .append(isIp ? "ip" : "instance")
                          .append(", networkMode ")
                          .append(nameOf(definition.networkMode)),
                      isIp ? "TargetType instance" : "TargetType ip"};
    }
}

} // namespace deployscope
