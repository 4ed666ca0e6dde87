// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_pointer.h"
#include "scenario/readers.h"

#include <algorithm>
#include <limits>

namespace deployscope {

namespace {

constexpr Range desiredCounts{.first = 0, .last = 100'000};
constexpr Range gracePeriods{.first = 0, .last = std::numeric_limits<std::int32_t>::max()};
constexpr std::size_t mostServices = 200;

/// The member must be one of these words, of which this version simulates the first.
/// `kept` are those that AWS knows besides.
/// \param name what the member says something about
void checkWord(ReadContext &context, const Members &members, std::string_view key, std::string_view name,
               std::string_view simulated, std::initializer_list<std::string_view> kept)
{
    const Document *value = members.find(key);
    if (value == nullptr || textOf(*value).empty() || textOf(*value) == simulated)
        return;
    if (std::ranges::find(kept, textOf(*value)) != kept.end()) {
        context.refuseLater(*value, std::string{name} + ' ' + textOf(*value),
                            std::string{name} + ' ' + std::string{simulated});
        return;
    }
    std::string all{simulated};
    for (const std::string_view word : kept)
        all.append(", ").append(word);
    throw Refusal{Fault::UnknownValue, value, excerpt(*value), all};
}

void checkCapacityProviders(ReadContext &context, const Members &service)
{
    for (const Document &element : service.array("capacityProviderStrategy")) {
        const Members provider{element, keys::capacityProviderStrategy, context.used};
        const Document *name = provider.find("capacityProvider");
        if (name != nullptr && textOf(*name).starts_with("FARGATE"))
            context.refuseLater(*name, "capacityProvider " + excerpt(*name), "launchType EC2");
    }
}

/// Only tasks in awsvpc mode have a network configuration; AWS refuses it with any other mode.
void checkNetwork(ReadContext &context, const Members &service)
{
    const auto network = service.object("networkConfiguration", keys::networkConfiguration);
    const Document *awsvpc = network ? network->find("awsvpcConfiguration") : nullptr;
    if (awsvpc != nullptr && !objectOf(*awsvpc).empty())
        context.refuseLater(*awsvpc, "networkMode awsvpc", "networkMode bridge, host, none");
}

void checkKind(ReadContext &context, const Members &service)
{
    if (const auto controller = service.object("deploymentController", keys::deploymentController))
        checkWord(context, *controller, "type", "deploymentController", "ECS", {"CODE_DEPLOY", "EXTERNAL"});
    checkWord(context, service, "launchType", "launchType", "EC2", {"FARGATE", "EXTERNAL", "MANAGED_INSTANCES"});
    checkWord(context, service, "schedulingStrategy", "schedulingStrategy", "REPLICA", {"DAEMON"});
    checkCapacityProviders(context, service);
    checkNetwork(context, service);
    const Document *constraints = service.find("placementConstraints");
    if (constraints != nullptr && !arrayOf(*constraints).empty())
        context.refuseLater(*constraints, "placementConstraints", "placementStrategy");
}

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
    for (const Document &element : members.array("loadBalancers")) {
        const Members balancer{element, keys::serviceLoadBalancer, context.used};
        const ServiceLoadBalancer read = readLoadBalancer(context, balancer);
        if (balancer.find("targetGroupArn") != nullptr)
            service.loadBalancers.push_back(read);
    }
    const Document *list = members.find("loadBalancers");
    if (list != nullptr)
        checkLoadBalancers(context, service, service.taskDefinition, *list);
}

Service readOne(ReadContext &context, const Members &members)
{
    Service service;
    service.name = textOf(members.need("serviceName"));
    checkKind(context, members);
    service.taskDefinition = readTaskDefinitionName(context, members.need("taskDefinition"));
    service.desiredCount = members.integer("desiredCount", desiredCounts).value_or(1);
    std::optional<Percent> minimum;
    std::optional<Percent> maximum;
    readDeploymentConfiguration(context, members, minimum, maximum);
    service.minimumHealthy = minimum.value_or(service.minimumHealthy);
    service.maximum = maximum.value_or(service.maximum);
    service.healthCheckGracePeriod =
        members.seconds("healthCheckGracePeriodSeconds", gracePeriods).value_or(SimDuration{});
    service.placementStrategy = readPlacementStrategy(members);
    readLoadBalancersOf(context, members, service);
    return service;
}

} // namespace

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

void readDeploymentConfiguration(ReadContext &context, const Members &parent, std::optional<Percent> &minimum,
                                 std::optional<Percent> &maximum)
{
    constexpr Range percents{.first = 0, .last = 1'000'000};
    const auto configuration = parent.object("deploymentConfiguration", keys::deploymentConfiguration);
    if (!configuration)
        return;
    if (const auto percent = configuration->integer("minimumHealthyPercent", percents))
        minimum = Percent{*percent};
    if (const auto percent = configuration->integer("maximumPercent", percents))
        maximum = Percent{*percent};
    checkWord(context, *configuration, "strategy", "strategy", "ROLLING", {"BLUE_GREEN", "LINEAR", "CANARY"});
}

void readServices(ReadContext &context)
{
    const auto &services = context.top.array("services");
    if (services.empty())
        throw Refusal{Fault::Missing, &context.root, {}, "services"};
    if (services.size() > mostServices)
        throw Refusal{Fault::OutOfRange, context.top.find("services"), std::to_string(services.size()),
                      textOf(Range{.first = 1, .last = mostServices})};
    for (std::size_t place = 0; place < services.size(); ++place) {
        const Members members{services[place], keys::service, context.used};
        Service service = readOne(context, members);
        service.pointer = joined("/services", place);
        if (!context.services.emplace(service.name, idAt<ServiceId>(place)).second)
            throw Refusal{Fault::Conflict, members.find("serviceName"), excerpt(service.name), "serviceName"};
        context.scenario.services.push_back(std::move(service));
    }
}

} // namespace deployscope
