// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/let_in_ports.h"

#include "simulation/security_groups.h"

#include <algorithm>
#include <set>

namespace deployscope {

namespace {

using Groups = std::vector<SecurityGroupId>;

/// Does the load balancer of the service send to its tasks' own addresses?
bool sendsToTasks(const State &state, ServiceId id)
{
    const Scenario &scenario = *state.scenario;
    const ServiceState &service = state.services[indexOf(id)];
    const TaskDefinitionId runs = service.exists ? state.deployments[indexOf(service.primary)].definition
                                                 : scenario.services[indexOf(id)].taskDefinition;
    return scenario.taskDefinitions[indexOf(runs)].networkMode == NetworkMode::Awsvpc;
}

const Groups &groupsOfTasks(const State &state, ServiceId id)
{
    const Scenario &scenario = *state.scenario;
    if (const std::optional<ActionId> action = state.strategies[indexOf(id)].network)
        return std::get<UpdateService>(scenario.actions[indexOf(*action)].what).awsvpc->securityGroups;
    return scenario.services[indexOf(id)].awsvpc->securityGroups;
}

/// Where one stretch of ports that are judged alike can begin; one past the last port ends it.
std::set<std::uint32_t> boundaries(const State &state)
{
    std::set<std::uint32_t> begins{0, 65536};
    for (const IpPermission &permission : state.scenario->permissions) {
        begins.insert(permission.first.number);
        begins.insert(permission.last.number + 1U);
    }
    return begins;
}

bool isLetIn(const State &state, const std::set<Groups> &groups, Port port)
{
    const LoadBalancer &balancer = state.scenario->loadBalancer;
    return std::ranges::any_of(groups, [&](const Groups &attached) {
        return allows(state, Direction::Ingress, attached, Protocol::Tcp, port, balancer.securityGroups,
                      loadBalancerAddress);
    });
}

Port portAt(std::uint32_t number)
{
    return {static_cast<std::uint16_t>(number)};
}

} // namespace

bool sendsToInstances(const State &state)
{
    for (std::size_t i = 0; i < state.services.size(); ++i) {
        if (!sendsToTasks(state, idAt<ServiceId>(i)))
            return true;
    }
    return state.services.empty();
}

std::set<std::vector<SecurityGroupId>> groupsOfAwsvpcTasks(const State &state)
{
    std::set<Groups> all;
    for (std::size_t i = 0; i < state.services.size(); ++i) {
        if (sendsToTasks(state, idAt<ServiceId>(i)))
            all.insert(groupsOfTasks(state, idAt<ServiceId>(i)));
    }
    return all;
}

std::vector<PortRange> portsLetIn(const State &state)
{
    std::set<Groups> groups = groupsOfAwsvpcTasks(state);
    for (std::size_t i = 0; sendsToInstances(state) && i < state.instances.size(); ++i) {
        if (state.instances[i].registered)
            groups.insert(state.scenario->instances[i].securityGroups);
    }
    const std::set<std::uint32_t> begins = boundaries(state);
    std::vector<PortRange> ranges;
    for (auto begin = begins.begin(); std::next(begin) != begins.end(); ++begin) {
        const PortRange stretch{portAt(*begin), portAt(*std::next(begin) - 1)};
        if (!isLetIn(state, groups, stretch.first))
            continue;
        if (!ranges.empty() && ranges.back().last.number + 1 == stretch.first.number)
            ranges.back().last = stretch.last;
        else
            ranges.push_back(stretch);
    }
    return ranges;
}

} // namespace deployscope
