// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace deployscope {

/// The strategies in force for a service, in order; with none set the default of R6.6: spread over the zones,
/// then over the instances.
[[nodiscard]] const std::vector<PlacementStrategy> &strategiesOf(const State &state, ServiceId service);

/// What the strategies of a service weigh: how its tasks and the free resources lie on the instances. A copy of the state's
/// own numbers, so that several tasks can be placed or taken in thought.
class Weights
{
public:
    /// Of all tasks of the service that exist.
    Weights(const State &state, ServiceId service);

    /// As many as there are strategies.
    [[nodiscard]] std::size_t count() const { return m_measures.size(); }

    /// A number for `instance` by one strategy: the lower, the better to start a task there; of those with the highest one
    /// a task is stopped best (R1.11, R6.5, R6.7). `random` gives 0: chance decides elsewhere.
    [[nodiscard]] std::int64_t weight(std::size_t strategy, InstanceId instance) const;

    /// Does a strategy weigh a group of instances as one (a zone, or all with one value of an attribute), so that a task
    /// more changes the weight of others too? If so, the number of the group, from 0.
    [[nodiscard]] bool weighsGroups(std::size_t strategy) const;
    [[nodiscard]] std::size_t groupCount(std::size_t strategy) const { return m_measures[strategy].tasks.size(); }
    [[nodiscard]] std::uint32_t groupOf(std::size_t strategy, InstanceId instance) const;

    /// As many as the cluster has.
    [[nodiscard]] std::size_t instances() const { return m_tasks.size(); }
    /// Of the service.
    [[nodiscard]] std::int32_t tasks(InstanceId instance) const { return m_tasks[indexOf(instance)]; }
    [[nodiscard]] CpuUnits cpuFree(InstanceId instance) const { return m_cpuFree[indexOf(instance)]; }
    [[nodiscard]] Mebibytes memoryFree(InstanceId instance) const { return m_memoryFree[indexOf(instance)]; }

    void put(InstanceId instance, const TaskDefinition &task) { change(instance, task, 1); }
    void take(InstanceId instance, const TaskDefinition &task) { change(instance, task, -1); }

private:
    /// One strategy, looked up once.
    struct Measure
    {
        enum class Of : std::uint8_t { Nothing, Tasks, TasksOfGroup, Cpu, Memory };
        Of of = Of::Nothing;
        std::vector<std::uint32_t> group{}; ///< by InstanceId
        std::vector<std::int64_t> tasks{};  ///< by group
    };

    [[nodiscard]] Measure measureFor(const Scenario &scenario, const PlacementStrategy &strategy) const;
    [[nodiscard]] Measure measureByGroup(std::vector<std::uint32_t> group) const;
    void change(InstanceId instance, const TaskDefinition &task, std::int32_t by);

    std::vector<std::int32_t> m_tasks{}; ///< of the service, by InstanceId
    std::vector<CpuUnits> m_cpuFree{};
    std::vector<Mebibytes> m_memoryFree{};
    std::vector<Measure> m_measures{}; ///< by strategy
};

} // namespace deployscope
