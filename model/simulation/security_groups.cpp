// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/security_groups.h"

#include <algorithm>

namespace deployscope {

namespace {

bool contains(const std::vector<SecurityGroupId> &groups, SecurityGroupId group)
{
    return std::ranges::find(groups, group) != groups.end();
}

bool contains(const Network &network, std::uint32_t address)
{
    if (network.prefixLength == 0)
        return true;
    const std::uint32_t mask = ~std::uint32_t{0} << static_cast<unsigned>(32 - network.prefixLength);
    return (network.address & mask) == (address & mask);
}

bool matches(const IpPermission &rule, Protocol protocol, Port port, const std::vector<SecurityGroupId> &other,
             std::uint32_t otherAddress)
{
    if (!rule.allProtocols && rule.protocol != protocol)
        return false;
    if (port < rule.first || rule.last < port)
        return false;
    return std::ranges::any_of(rule.networks, [&](const Network &n) { return contains(n, otherAddress); }) ||
           std::ranges::any_of(rule.groups, [&](SecurityGroupId group) { return contains(other, group); });
}

} // namespace

bool allows(const State &state, Direction direction, const std::vector<SecurityGroupId> &attached,
            Protocol protocol, Port port, const std::vector<SecurityGroupId> &other, std::uint32_t otherAddress)
{
    if (attached.empty())
        return true;
    const std::vector<IpPermission> &permissions = state.scenario->permissions;
    for (std::size_t i = 0; i < permissions.size(); ++i) {
        const IpPermission &rule = permissions[i];
        if (state.permissions[i] != 0 && rule.direction == direction && contains(attached, rule.group) &&
            matches(rule, protocol, port, other, otherAddress))
            return true;
    }
    return false;
}

CheckResult::Blocked fromLoadBalancer(const State &state, const Target &target, Port port)
{
    const LoadBalancer &balancer = state.scenario->loadBalancer;
    const ContainerInstance &instance = state.scenario->instances[indexOf(target.instance)];
    const Task &task = state.tasks[indexOf(target.task)];
    const bool onTask = isAwsvpc(state, task);
    const auto &attached = onTask ? awsvpcOf(state, task).securityGroups : instance.securityGroups;
    const std::uint32_t address = onTask ? addressOf(target.task) : instance.address;
    if (!allows(state, Direction::Egress, balancer.securityGroups, Protocol::Tcp, port, attached, address))
        return CheckResult::Blocked::AtLoadBalancer;
    if (!allows(state, Direction::Ingress, attached, Protocol::Tcp, port, balancer.securityGroups,
                loadBalancerAddress))
        return onTask ? CheckResult::Blocked::AtTask : CheckResult::Blocked::AtInstance;
    return CheckResult::Blocked::No;
}

} // namespace deployscope
