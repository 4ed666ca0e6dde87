// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/counts.h"

#include <algorithm>

namespace deployscope {

namespace {

/// Where a task that exists is counted.
std::int32_t &placeIn(TaskCounts &counts, const Task &task)
{
    if (task.isLeaving())
        return counts.leaving;
    if (task.status != TaskStatus::Running)
        return counts.pending;
    if (task.health == TaskHealth::Healthy)
        return counts.healthy;
    return task.health == TaskHealth::Unhealthy ? counts.unhealthy : counts.unproven;
}

void clearCounts(State &state)
{
    for (ServiceState &service : state.services)
        service.tasks = {};
    for (DeploymentState &deployment : state.deployments)
        deployment.tasks = {};
    for (InstanceState &instance : state.instances) {
        instance.tasks = 0;
        instance.interfaces = 0;
        instance.oldestTask = instance.newestTask = noTask;
    }
    state.existing.clear();
    std::ranges::fill(state.started, 0);
    std::ranges::fill(state.onInstance, 0);
    std::ranges::fill(state.inZone, 0);
}

/// Puts a task behind those that are older on its instance.
void chain(State &state, TaskId id)
{
    Task &task = state.tasks.change(indexOf(id));
    InstanceState &instance = state.instances[indexOf(task.instance)];
    task.previousHere = instance.newestTask;
    task.nextHere = noTask;
    if (instance.newestTask == noTask)
        instance.oldestTask = id;
    else
        state.tasks.change(indexOf(instance.newestTask)).nextHere = id;
    instance.newestTask = id;
}

} // namespace

void count(TaskCounts &counts, const Task &task, std::int32_t by)
{
    if (task.exists())
        placeIn(counts, task) += by;
    if (!task.isPlaced() && task.isLive())
        counts.unplaced += by;
    if (task.evicted && task.isLive() && task.health != TaskHealth::Unhealthy)
        counts.evicted += by;
    if (task.failed && !task.replaced)
        counts.failedUnreplaced += by;
}

State recounted(State state)
{
    const Scenario &scenario = *state.scenario;
    clearCounts(state);
    for (std::size_t i = 0; i < state.tasks.size(); ++i) {
        Task &task = state.tasks.change(i);
        task.previousHere = task.nextHere = noTask;
        count(state.services[indexOf(task.service)].tasks, task, 1);
        count(state.deployments[indexOf(task.deployment)].tasks, task, 1);
        ++state.started[indexOf(task.definition)];
        if (!task.exists())
            continue;
        state.existing.push_back(idAt<TaskId>(i));
        if (!task.isPlaced())
            continue;
        const std::size_t instance = indexOf(task.instance);
        ++state.instances[instance].tasks;
        state.instances[instance].interfaces += isAwsvpc(state, task) ? 1 : 0;
        ++state.onInstance[indexOf(task.service) * scenario.instances.size() + instance];
        ++state.inZone[indexOf(task.service) * scenario.zones.size() + indexOf(scenario.instances[instance].zone)];
        chain(state, idAt<TaskId>(i));
    }
    return state;
}

} // namespace deployscope
