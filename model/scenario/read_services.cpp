// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_pointer.h"
#include "scenario/readers.h"
#include "scenario/service_kind.h"

#include <algorithm>
#include <limits>

namespace deployscope {

namespace {

constexpr Range desiredCounts{.first = 0, .last = limits::tasksOfService};
constexpr Range gracePeriods{.first = 0, .last = std::numeric_limits<std::int32_t>::max()};

ServiceLoadBalancer readLoadBalancer(ReadContext &context, const Members &balancer)
{
    const Document *classic = balancer.find("loadBalancerName");
    if (classic != nullptr && balancer.find("targetGroupArn") == nullptr) {
        context.refuseLater(*classic, "classic load balancer", "application load balancer");
        return {};
    }
    const Document &group = balancer.need("targetGroupArn");
    return {.targetGroup = named(context.targetGroups, textOf(group), group, "targetGroups"),
            .containerName = textOf(balancer.need("containerName")),
            .containerPort = portOf(balancer.need("containerPort"), realPort)};
}

void readLoadBalancersOf(ReadContext &context, const Members &members, Service &service)
{
    for (const Document &element : members.array("loadBalancers", limits::loadBalancersOfService)) {
        const Members balancer{element, keys::serviceLoadBalancer, context.used};
        const ServiceLoadBalancer read = readLoadBalancer(context, balancer);
        if (balancer.find("targetGroupArn") != nullptr)
            service.loadBalancers.push_back(read);
    }
    const Document *list = members.find("loadBalancers");
    if (list != nullptr)
        checkLoadBalancers(context, service, service.taskDefinition, *list);
}

// R1.5, as the API has it.
constexpr Percent daemonMinimum{0};
constexpr Percent daemonMaximum{100};

const Document *maximumPercentOf(const Members &service)
{
    return memberOf(service.need("deploymentConfiguration"), "maximumPercent");
}

Service readServiceObject(ReadContext &context, const Members &members)
{
    Service service;
    service.name = textOf(members.need("serviceName"));
    checkKindOfService(context, members);
    service.taskDefinition = readTaskDefinitionName(context, members.need("taskDefinition"));
    service.daemon = members.textOr("schedulingStrategy", "") == "DAEMON";
    if (!service.daemon) // a daemon service counts its instances instead
        service.desiredCount = members.integer("desiredCount", desiredCounts).value_or(1);
    const DeploymentConfiguration configuration = readDeploymentConfiguration(context, members);
    service.minimumHealthy =
        configuration.minimumHealthy.value_or(service.daemon ? daemonMinimum : service.minimumHealthy);
    service.maximum = configuration.maximum.value_or(service.daemon ? daemonMaximum : service.maximum);
    if (service.daemon && service.maximum != daemonMaximum)
        throw Refusal{Fault::OutOfRange, maximumPercentOf(members), std::to_string(service.maximum.value), "100"};
    service.circuitBreaker = configuration.circuitBreaker.value_or(service.circuitBreaker);
    service.availabilityZoneRebalancing = readRebalancing(members).value_or(false);
    service.alarms = configuration.alarms.value_or(service.alarms);
    service.healthCheckGracePeriod =
        members.seconds("healthCheckGracePeriodSeconds", gracePeriods).value_or(SimDuration{});
    if (!service.daemon) // there is one place for each of its tasks
        service.placementStrategy = readPlacementStrategy(members);
    service.placementConstraints = readPlacementConstraints(members, true);
    service.awsvpc = readNetworkConfiguration(context, members);
    readLoadBalancersOf(context, members, service);
    checkNetwork(context, members, service);
    return service;
}

} // namespace

std::optional<bool> readRebalancing(const Members &members)
{
    const Document *value = members.find("availabilityZoneRebalancing");
    if (value == nullptr)
        return std::nullopt;
    if (textOf(*value) != "ENABLED" && textOf(*value) != "DISABLED")
        throw Refusal{Fault::UnknownValue, value, excerpt(*value), "ENABLED, DISABLED"};
    return textOf(*value) == "ENABLED";
}

void checkLoadBalancers(const ReadContext &context, const Service &service, TaskDefinitionId revision,
                        const Document &where)
{
    const TaskDefinition &definition = context.scenario.taskDefinitions[indexOf(revision)];
    for (const ServiceLoadBalancer &balancer : service.loadBalancers) {
        const bool there = std::ranges::any_of(definition.portMappings, [&](const PortMapping &mapping) {
            return mapping.containerPort == balancer.containerPort &&
                   definition.containers[mapping.container].name == balancer.containerName;
        });
        if (!there)
            throw Refusal{Fault::UnknownReference, &where,
                          balancer.containerName + ':' + std::to_string(balancer.containerPort.number),
                          "portMappings, " + nameOf(definition)};
    }
}

void readServices(ReadContext &context)
{
    const auto &services = context.top.array("services", limits::services);
    if (services.empty())
        throw Refusal{Fault::Missing, &context.root, {}, "services"};
    for (std::size_t place = 0; place < services.size(); ++place) {
        const Members members{services[place], keys::service, context.used};
        Service service = readServiceObject(context, members);
        service.pointer = joined("/services", place);
        if (!context.services.emplace(service.name, idAt<ServiceId>(place)).second)
            throw Refusal{Fault::Conflict, members.find("serviceName"), excerpt(service.name), {}};
        context.scenario.services.push_back(std::move(service));
    }
}

} // namespace deployscope
