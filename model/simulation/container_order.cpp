// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/container_order.h"

#include "simulation/durations.h"

#include <algorithm>
#include <vector>

namespace deployscope {

namespace {

const ContainerState &stateOf(const State &state, TaskId task, std::size_t container)
{
    return state.containers[state.tasks[indexOf(task)].firstContainer + container];
}

const std::vector<ContainerDefinition> &definitionsOf(const State &state, TaskId task)
{
    return definitionOf(state, state.tasks[indexOf(task)]).containers;
}

bool runs(const ContainerState &container)
{
    return container.status == ContainerStatus::Running || container.status == ContainerStatus::Stopping;
}

bool dependsOn(const ContainerDefinition &container, std::size_t on)
{
    return std::ranges::find(container.dependsOn, on, &ContainerDependency::container) !=
           container.dependsOn.end();
}

/// When each container of a task that is told to stop now is gone.
class Order
{
public:
    Order(const State &state, TaskId task)
        : m_state(state)
        , m_task(task)
        , m_goneAfter(definitionsOf(state, task).size(), SimDuration{-1})
    {}

    ShutDown all()
    {
        ShutDown whole;
        for (std::size_t i = 0; i < m_goneAfter.size(); ++i)
            whole.takes = std::max(whole.takes, goneAfter(i));
        whole.killed = m_killed;
        return whole;
    }

private:
    /// The reference holds no cycle, so this ends.
    SimDuration goneAfter(std::size_t container)
    {
        SimDuration &known = m_goneAfter[container];
        if (known < SimDuration{})
            known = leaves(container);
        return known;
    }

    SimDuration leaves(std::size_t container)
    {
        const ContainerState &now = stateOf(m_state, m_task, container);
        if (now.status == ContainerStatus::Stopping)
            return now.endsAt - m_state.now;
        if (now.status != ContainerStatus::Running)
            return {};
        SimDuration begins{};
        const std::vector<ContainerDefinition> &all = definitionsOf(m_state, m_task);
        for (std::size_t other = 0; other < all.size(); ++other) {
            if (dependsOn(all[other], container))
                begins = std::max(begins, goneAfter(other));
        }
        const TaskDurations durations = containerDurations(m_state, m_task, container);
        m_killed = m_killed || durations.killed;
        return begins + durations.stop;
    }

    const State &m_state;
    TaskId m_task;
    std::vector<SimDuration> m_goneAfter;
    bool m_killed = false;
};

} // namespace

bool isMet(const State &state, TaskId task, const ContainerDependency &dependency)
{
    const ContainerState &on = stateOf(state, task, dependency.container);
    switch (dependency.condition) {
    case ContainerCondition::Start:
        return on.runningAt != SimTime::max();
    case ContainerCondition::Complete:
        return on.exitCode >= 0;
    case ContainerCondition::Success:
        return on.exitCode == 0;
    case ContainerCondition::Healthy:
        return on.status == ContainerStatus::Running && on.health == ContainerHealth::Healthy;
    }
    return false;
}

bool hasFailed(const State &state, TaskId task, const ContainerDependency &dependency)
{
    const ContainerState &on = stateOf(state, task, dependency.container);
    const bool neverStarts = on.status == ContainerStatus::Stopped && on.runningAt == SimTime::max();
    return neverStarts || (dependency.condition == ContainerCondition::Success && on.exitCode > 0);
}

const ContainerDependency *unmetDependency(const State &state, TaskId task, std::size_t container)
{
    const std::vector<ContainerDependency> &all = definitionsOf(state, task)[container].dependsOn;
    const auto found = std::ranges::find_if(all, [&](const auto &each) { return !isMet(state, task, each); });
    return found == all.end() ? nullptr : &*found;
}

bool isAwaited(const State &state, TaskId task, std::size_t on)
{
    const std::vector<ContainerDefinition> &all = definitionsOf(state, task);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto waits = [&](const ContainerDependency &each) {
            return each.container == on && each.condition != ContainerCondition::Start &&
                   !isMet(state, task, each);
        };
        if (stateOf(state, task, i).status == ContainerStatus::Waiting &&
            std::ranges::any_of(all[i].dependsOn, waits))
            return true;
    }
    return false;
}

bool mayStop(const State &state, TaskId task, std::size_t container)
{
    if (stateOf(state, task, container).status != ContainerStatus::Running)
        return false;
    const std::vector<ContainerDefinition> &all = definitionsOf(state, task);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (dependsOn(all[i], container) && runs(stateOf(state, task, i)))
            return false;
    }
    return true;
}

ShutDown shutDownOf(const State &state, TaskId task)
{
    return Order{state, task}.all();
}

} // namespace deployscope
