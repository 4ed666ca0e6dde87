// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/cluster_size.h"

#include "scenario/instance_types.h"
#include "scenario/interface_limits.h"

#include <algorithm>

namespace deployscope {

namespace {

constexpr std::int64_t fewestInstances = 4;
constexpr std::int64_t comfortable = 20;
constexpr std::int64_t mostInstances = 1000;
constexpr std::int64_t manyTasks = 1'000'000; ///< of a task that reserves nothing

/// How many of these tasks stand on one instance; with a static host port one (R4.4), in awsvpc mode one for
/// each interface (R4.7).
std::int64_t tasksOn(const InstanceType &type, const TaskDefinition &definition)
{
    const std::int64_t byCpu = definition.cpu.value > 0 ? type.cpu.value / definition.cpu.value : manyTasks;
    const std::int64_t byMemory =
        definition.memory.value > 0 ? type.memory.value / definition.memory.value : manyTasks;
    if (definition.networkMode == NetworkMode::Awsvpc)
        return std::min({byCpu, byMemory, std::int64_t{interfaceLimit(type.name, false).value_or(1)}});
    const bool staticPort = std::ranges::any_of(
        definition.portMappings, [](const PortMapping &mapping) { return mapping.hostPort != Port{}; });
    return std::min({byCpu, byMemory, staticPort ? 1 : manyTasks});
}

/// 0 where a task does not fit on the type at all.
std::int64_t instancesFor(const Scenario &scenario, const InstanceType &type)
{
    std::int64_t count = 0;
    for (const Service &service : scenario.services) {
        const std::int64_t onOne = tasksOn(type, scenario.taskDefinitions[indexOf(service.taskDefinition)]);
        if (onOne == 0)
            return 0;
        count += (2 * service.desiredCount + onOne - 1) / onOne;
    }
    return std::clamp(count, fewestInstances, mostInstances);
}

} // namespace

ClusterSize clusterSizeFor(const Scenario &scenario)
{
    ClusterSize best;
    for (const InstanceType &type : measuredInstanceTypes()) {
        const std::int64_t count = instancesFor(scenario, type);
        if (count == 0)
            continue;
        if (best.instanceType.empty() || (best.count > comfortable && count < best.count))
            best = {.instanceType = std::string{type.name}, .count = count};
    }
    if (best.instanceType.empty()) // no type takes the task: the largest one shows it
        best.instanceType = measuredInstanceTypes().back().name;
    return best;
}

} // namespace deployscope
