// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/strategies.h"

#include <algorithm>

namespace deployscope {

namespace {

const std::string attributePrefix = "attribute:";
const std::string zoneAttribute = "ecs.availability-zone";
const std::string typeAttribute = "ecs.instance-type";

std::string attributeOf(const Scenario &scenario, InstanceId instance, const std::string &name)
{
    const ContainerInstance &of = scenario.instances[indexOf(instance)];
    if (name == typeAttribute)
        return of.instanceType;
    const auto found = std::ranges::find(of.attributes, name, &std::pair<std::string, std::string>::first);
    return found == of.attributes.end() ? std::string{} : found->second;
}

/// Tasks of the service on all instances with the same value of the attribute.
std::int64_t tasksByAttribute(const Scenario &scenario, const Spread &spread, InstanceId instance,
                              const std::string &name)
{
    const std::string value = attributeOf(scenario, instance, name);
    std::int64_t tasks = 0;
    for (std::size_t i = 0; i < scenario.instances.size(); ++i) {
        if (attributeOf(scenario, idAt<InstanceId>(i), name) == value)
            tasks += spread.onInstance[i];
    }
    return tasks;
}

std::int64_t spreadWeight(const State &state, const Spread &spread, const std::string &field, InstanceId instance)
{
    const Scenario &scenario = *state.scenario;
    if (field == attributePrefix + zoneAttribute)
        return spread.inZone[indexOf(scenario.instances[indexOf(instance)].zone)];
    if (field.starts_with(attributePrefix))
        return tasksByAttribute(scenario, spread, instance, field.substr(attributePrefix.size()));
    return spread.onInstance[indexOf(instance)];
}

} // namespace

const std::vector<PlacementStrategy> &strategiesOf(const State &state, ServiceId service)
{
    static const std::vector<PlacementStrategy> defaults{
        {PlacementStrategy::Type::Spread, attributePrefix + zoneAttribute},
        {PlacementStrategy::Type::Spread, "instanceId"},
    };
    const std::vector<PlacementStrategy> *set = &state.scenario->services[indexOf(service)].placementStrategy;
    if (const std::optional<ActionId> action = state.strategies[indexOf(service)].action)
        set = &*std::get<UpdateService>(state.scenario->actions[indexOf(*action)].what).placementStrategy;
    return set->empty() ? defaults : *set;
}

Spread spreadOf(const State &state, ServiceId service)
{
    const auto instances = static_cast<std::ptrdiff_t>(state.scenario->instances.size());
    const auto zones = static_cast<std::ptrdiff_t>(state.scenario->zones.size());
    const auto place = static_cast<std::ptrdiff_t>(indexOf(service));
    const auto onInstance = state.onInstance.begin() + place * instances;
    const auto inZone = state.inZone.begin() + place * zones;
    Spread spread{{onInstance, onInstance + instances}, {inZone, inZone + zones}, {}, {}};
    for (const InstanceState &instance : state.instances) {
        spread.cpuFree.push_back(instance.cpuFree);
        spread.memoryFree.push_back(instance.memoryFree);
    }
    return spread;
}

std::int64_t weight(const State &state, const Spread &spread, const PlacementStrategy &strategy,
                    InstanceId instance)
{
    switch (strategy.type) {
    case PlacementStrategy::Type::Spread:
        return spreadWeight(state, spread, strategy.field, instance);
    case PlacementStrategy::Type::Binpack:
        return strategy.field == "cpu" ? spread.cpuFree[indexOf(instance)].value
                                       : spread.memoryFree[indexOf(instance)].value;
    case PlacementStrategy::Type::Random:
        break;
    }
    return 0;
}

} // namespace deployscope
