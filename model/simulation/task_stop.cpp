// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/task_stop.h"

#include "simulation/durations.h"

#include <algorithm>

namespace deployscope {

namespace {

const Task &taskOf(const State &state, TaskId id)
{
    return state.tasks[indexOf(id)];
}

bool isRegistered(const Target &target)
{
    return target.state != TargetState::Draining && target.state != TargetState::Removed;
}

/// A task whose containers have not started leaves in no time; of others those count that run.
SimDuration stopDuration(const State &state, TaskId id)
{
    const Task &task = taskOf(state, id);
    const bool runs = task.containerCount > 0 || task.status == TaskStatus::Running;
    return runs ? taskDurations(state, id).stop : SimDuration{};
}

/// No. 4 or no. 15, and the tasks.
std::size_t addStopped(Decision &decision, const State &state, DeploymentId owner,
                       const std::vector<TaskToStop> &tasks, bool running)
{
    const ServiceId service = state.deployments[indexOf(owner)].service;
    const std::size_t cause =
        decision.add(ServiceStoppedTasks{service, owner, static_cast<std::uint32_t>(tasks.size()), running});
    for (const TaskToStop &each : tasks)
        decision.add(TaskStopping{each.task, each.reason}, cause);
    return cause;
}

/// The registered targets of these tasks, by target group.
std::vector<std::vector<TargetId>> registeredTargets(const State &state, const std::vector<TaskToStop> &tasks)
{
    std::vector<std::vector<TargetId>> byGroup(state.scenario->targetGroups.size());
    for (const TaskToStop &each : tasks) {
        const Task &task = taskOf(state, each.task);
        for (std::uint32_t i = task.firstTarget; i < task.firstTarget + task.targetCount; ++i) {
            if (isRegistered(state.targets[i]))
                byGroup[indexOf(state.targets[i].group)].push_back(idAt<TargetId>(i));
        }
    }
    return byGroup;
}

/// No. 5 for each group with the targets that drain, then no. 6.
void addDeregistration(Decision &decision, const State &state, ServiceId service, std::size_t cause,
                       const std::vector<TaskToStop> &tasks)
{
    std::size_t draining = 0;
    const auto byGroup = registeredTargets(state, tasks);
    for (std::size_t group = 0; group < byGroup.size(); ++group) {
        const auto count = static_cast<std::uint32_t>(byGroup[group].size());
        if (count == 0)
            continue;
        const std::size_t deregistered =
            decision.add(ServiceDeregisteredTargets{service, idAt<TargetGroupId>(group), count}, cause);
        for (const TargetId target : byGroup[group])
            decision.add(TargetDraining{target}, deregistered);
        draining = std::max<std::size_t>(draining, count);
    }
    if (draining > 0)
        decision.add(ServiceBeganDraining{service, static_cast<std::uint32_t>(draining)}, cause);
}

bool hasRegisteredTarget(const State &state, TaskId id)
{
    return std::ranges::any_of(targetsOf(state, taskOf(state, id)), isRegistered);
}

} // namespace

void addStops(Decision &decision, const State &state, DeploymentId owner, const std::vector<TaskToStop> &tasks)
{
    std::vector<TaskToStop> running;
    std::vector<TaskToStop> pending;
    for (const TaskToStop &each : tasks)
        (taskOf(state, each.task).status == TaskStatus::Running ? running : pending).push_back(each);
    for (const auto *group : {&running, &pending}) {
        if (group->empty())
            continue;
        const std::size_t cause = addStopped(decision, state, owner, *group, group == &running);
        addDeregistration(decision, state, state.deployments[indexOf(owner)].service, cause, *group);
        for (const TaskToStop &each : *group) {
            if (!hasRegisteredTarget(state, each.task))
                decision.add(TaskTerminating{each.task, stopDuration(state, each.task)}, cause);
        }
    }
}

Decision afterExit(const State &state, TaskId id)
{
    Decision decision;
    addAfterExit(decision, state, id, {});
    return decision;
}

void addAfterExit(Decision &decision, const State &state, TaskId id, std::optional<std::size_t> exited)
{
    const auto byGroup = registeredTargets(state, {{id, StopReason::EssentialContainerExited}});
    for (std::size_t group = 0; group < byGroup.size(); ++group) {
        if (byGroup[group].empty())
            continue;
        const auto count = static_cast<std::uint32_t>(byGroup[group].size());
        const std::size_t cause = decision.add(
            ServiceDeregisteredTargets{taskOf(state, id).service, idAt<TargetGroupId>(group), count}, exited);
        for (const TargetId target : byGroup[group])
            decision.add(TargetDraining{target}, cause);
    }
}

void addUserStop(Decision &decision, const State &state, TaskId id, ActionId action)
{
    const Task &task = taskOf(state, id);
    if (task.status == TaskStatus::Stopping)
        return; // its SIGTERM has come already
    const bool runs =
        task.containerCount > 0 || task.status == TaskStatus::Running || task.status == TaskStatus::Deactivating;
    const SimDuration stop = runs ? taskDurations(state, id).stop : SimDuration{};
    const std::size_t stopped = decision.add(TaskStoppedByUser{id, action, stop}, 0);
    addDeregistration(decision, state, task.service, stopped, {{id, StopReason::StoppedByUser}});
}

Decision afterDraining(const State &state, TargetId id)
{
    Decision decision;
    const Target &drained = state.targets[indexOf(id)];
    const std::size_t cause = decision.add(TargetRemoved{id});
    const Task &task = taskOf(state, drained.task);
    const auto isGone = [&](const Target &each) {
        return &each == &drained || each.state == TargetState::Removed;
    };
    if (task.status == TaskStatus::Deactivating && std::ranges::all_of(targetsOf(state, task), isGone))
        decision.add(TaskTerminating{drained.task, taskDurations(state, drained.task).stop}, cause);
    return decision;
}

std::int16_t exitCodeAfterStop(const State &state, TaskId id)
{
    if (state.now < taskOf(state, id).runningAt)
        return 0;
    return taskDurations(state, id).killed ? exitCodeOnKill : exitCodeOnTerm;
}

} // namespace deployscope
