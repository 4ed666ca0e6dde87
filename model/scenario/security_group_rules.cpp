// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/security_group_rules.h"

#include "scenario/ipv4.h"

#include <algorithm>

namespace deployscope {

namespace {

void move(const IpPermission &rule, std::vector<IpPermission> &from, std::vector<IpPermission> &to)
{
    std::erase_if(from, [&](const IpPermission &other) { return other.sameRule(rule); });
    if (std::ranges::none_of(to, [&](const IpPermission &other) { return other.sameRule(rule); }))
        to.push_back(rule);
}

/// Host ports at which targets are: static ones, and of the dynamic ones the first (R4.1), for all of them.
std::vector<Port> targetPorts(const Scenario &scenario)
{
    constexpr Port firstDynamic{32768};
    std::vector<Port> ports;
    for (const TaskDefinition &definition : scenario.taskDefinitions)
        for (const PortMapping &mapping : definition.portMappings)
            ports.push_back(mapping.hostPort == Port{} ? firstDynamic : mapping.hostPort);
    return ports;
}

/// From the lowest of these ports up to the end of the dynamic range, from the load balancer (R5.1).
IpPermission ruleFor(const Scenario &scenario, SecurityGroupId group, const std::vector<Port> &ports)
{
    IpPermission rule;
    rule.group = group;
    rule.protocol = Protocol::Tcp;
    rule.first = *std::ranges::min_element(ports);
    if (scenario.loadBalancer.securityGroups.empty())
        rule.networks = {Network{.address = loadBalancerAddress, .prefixLength = 32}};
    else
        rule.groups = {scenario.loadBalancer.securityGroups.front()};
    return rule;
}

bool letsIn(const Scenario &scenario, const IpPermission &rule, Port port)
{
    const auto &balancer = scenario.loadBalancer.securityGroups;
    const bool fromGroup = std::ranges::find_first_of(rule.groups, balancer) != rule.groups.end();
    const bool fromNetwork = std::ranges::any_of(
        rule.networks, [](const Network &network) { return contains(network, loadBalancerAddress); });
    const bool carries = rule.allProtocols || rule.protocol == Protocol::Tcp;
    return carries && rule.first <= port && port <= rule.last && (fromGroup || fromNetwork);
}

/// What is still missing once `rules` are in force: a scenario may have begun closed.
std::vector<IpPermission> missingRules(const Scenario &scenario, const std::vector<IpPermission> &rules)
{
    std::vector<IpPermission> missing;
    for (std::size_t place = 0; place < scenario.securityGroups.size(); ++place) {
        const auto group = idAt<SecurityGroupId>(place);
        std::vector<Port> ports = targetPorts(scenario);
        std::erase_if(ports, [&](Port port) {
            return std::ranges::any_of(rules,
                                       [&](const IpPermission &rule) { return letsIn(scenario, rule, port); });
        });
        if (isOnTargets(scenario, group) && !ports.empty())
            missing.push_back(ruleFor(scenario, group, ports));
    }
    return missing;
}

} // namespace

bool isOnTargets(const Scenario &scenario, SecurityGroupId group)
{
    const auto isIn = [&](const std::vector<SecurityGroupId> &groups) {
        return std::ranges::find(groups, group) != groups.end();
    };
    return std::ranges::any_of(scenario.instances, isIn, &ContainerInstance::securityGroups) ||
           std::ranges::any_of(scenario.services, [&](const Service &service) {
               return service.awsvpc && isIn(service.awsvpc->securityGroups);
           });
}

IngressRules rulesAt(const Scenario &scenario, SimTime at, const std::vector<std::size_t> &without)
{
    IngressRules rules;
    const auto counts = [&](const IpPermission &rule) {
        return rule.direction == Direction::Ingress && isOnTargets(scenario, rule.group);
    };
    for (const IpPermission &rule : scenario.permissions)
        if (rule.inForceAtStart && counts(rule))
            rules.inForce.push_back(rule);
    for (const Action &action : scenario.actions) {
        const auto *change = std::get_if<ChangeSecurityGroup>(&action.what);
        if (change == nullptr || action.at > at || std::ranges::find(without, action.position) != without.end())
            continue;
        for (const PermissionId id : change->permissions)
            if (const IpPermission &rule = scenario.permissions[indexOf(id)]; counts(rule))
                change->authorize ? move(rule, rules.revoked, rules.inForce)
                                  : move(rule, rules.inForce, rules.revoked);
    }
    return rules;
}

std::vector<IpPermission> rulesToOpen(const Scenario &scenario, const IngressRules &rules)
{
    std::vector<IpPermission> all = rules.inForce;
    all.insert(all.end(), rules.revoked.begin(), rules.revoked.end());
    std::vector<IpPermission> opened = rules.revoked;
    const std::vector<IpPermission> missing = missingRules(scenario, all);
    opened.insert(opened.end(), missing.begin(), missing.end());
    return opened;
}

} // namespace deployscope
