// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/strategies.h"

#include "scenario/instance_attributes.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace deployscope {

namespace {

constexpr std::string_view attributePrefix = "attribute:";
constexpr std::string_view zoneAttribute = "ecs.availability-zone";

std::vector<std::uint32_t> zones(const Scenario &scenario)
{
    std::vector<std::uint32_t> group;
    for (const ContainerInstance &instance : scenario.instances)
        group.push_back(static_cast<std::uint32_t>(indexOf(instance.zone)));
    return group;
}

/// Numbers the values of an attribute as they come; instances without it are one group.
std::vector<std::uint32_t> groupsByAttribute(const Scenario &scenario, std::string_view name)
{
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    std::vector<std::uint32_t> group;
    for (const ContainerInstance &instance : scenario.instances) {
        const auto next = static_cast<std::uint32_t>(numbers.size());
        group.push_back(numbers.emplace(attributeOf(scenario, instance, name).value_or(std::string_view{}), next)
                            .first->second);
    }
    return group;
}

} // namespace

const std::vector<PlacementStrategy> &strategiesOf(const State &state, ServiceId service)
{
    static const std::vector<PlacementStrategy> defaults{
        {PlacementStrategy::Type::Spread, std::string{attributePrefix}.append(zoneAttribute)},
        {PlacementStrategy::Type::Spread, "instanceId"},
    };
    const std::vector<PlacementStrategy> *set = &state.scenario->services[indexOf(service)].placementStrategy;
    if (const std::optional<ActionId> action = state.strategies[indexOf(service)].action)
        set = &*std::get<UpdateService>(state.scenario->actions[indexOf(*action)].what).placementStrategy;
    return set->empty() ? defaults : *set;
}

Weights::Weights(const State &state, ServiceId service)
{
    const std::size_t instances = state.instances.size();
    const auto first = state.onInstance.begin() + static_cast<std::ptrdiff_t>(indexOf(service) * instances);
    m_tasks.assign(first, first + static_cast<std::ptrdiff_t>(instances));
    m_cpuFree.reserve(instances);
    m_memoryFree.reserve(instances);
    for (const InstanceState &instance : state.instances) {
        m_cpuFree.push_back(instance.cpuFree);
        m_memoryFree.push_back(instance.memoryFree);
    }
    for (const PlacementStrategy &strategy : strategiesOf(state, service))
        m_measures.push_back(measureFor(*state.scenario, strategy));
}

Weights::Measure Weights::measureFor(const Scenario &scenario, const PlacementStrategy &strategy) const
{
    if (strategy.type == PlacementStrategy::Type::Random)
        return {};
    if (strategy.type == PlacementStrategy::Type::Binpack)
        return {.of = strategy.field == "cpu" ? Measure::Of::Cpu : Measure::Of::Memory};
    const std::string_view field = strategy.field;
    if (!field.starts_with(attributePrefix))
        return {.of = Measure::Of::Tasks};
    const std::string_view name = field.substr(attributePrefix.size());
    return measureByGroup(name == zoneAttribute ? zones(scenario) : groupsByAttribute(scenario, name));
}

Weights::Measure Weights::measureByGroup(std::vector<std::uint32_t> group) const
{
    Measure measure{.of = Measure::Of::TasksOfGroup, .group = std::move(group)};
    for (std::size_t i = 0; i < measure.group.size(); ++i) {
        if (measure.group[i] >= measure.tasks.size())
            measure.tasks.resize(measure.group[i] + std::size_t{1});
        measure.tasks[measure.group[i]] += m_tasks[i];
    }
    return measure;
}

std::int64_t Weights::weight(std::size_t strategy, InstanceId instance) const
{
    const Measure &measure = m_measures[strategy];
    switch (measure.of) {
    case Measure::Of::Tasks:
        return m_tasks[indexOf(instance)];
    case Measure::Of::TasksOfGroup:
        return measure.tasks[measure.group[indexOf(instance)]];
    case Measure::Of::Cpu:
        return m_cpuFree[indexOf(instance)].value;
    case Measure::Of::Memory:
        return m_memoryFree[indexOf(instance)].value;
    case Measure::Of::Nothing:
        break;
    }
    return 0;
}

bool Weights::weighsGroups(std::size_t strategy) const
{
    return m_measures[strategy].of == Measure::Of::TasksOfGroup;
}

std::uint32_t Weights::groupOf(std::size_t strategy, InstanceId instance) const
{
    return m_measures[strategy].group[indexOf(instance)];
}

void Weights::change(InstanceId instance, const TaskDefinition &task, std::int32_t by)
{
    const std::size_t place = indexOf(instance);
    m_tasks[place] += by;
    m_cpuFree[place].value -= by * task.cpu.value;
    m_memoryFree[place].value -= by * task.memory.value;
    for (Measure &measure : m_measures) {
        if (measure.of == Measure::Of::TasksOfGroup)
            measure.tasks[measure.group[place]] += by;
    }
}

} // namespace deployscope
