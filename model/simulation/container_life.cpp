// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/container_life.h"

#include "simulation/container_order.h"
#include "simulation/durations.h"
#include "simulation/image_pull.h"
#include "simulation/network_interfaces.h"
#include "simulation/task_stop.h"

#include <algorithm>
#include <utility>

namespace deployscope {

namespace {

const Task &taskOf(const State &state, TaskId id)
{
    return state.tasks[indexOf(id)];
}

std::uint16_t place(std::size_t container)
{
    return static_cast<std::uint16_t>(container);
}

bool isGone(const ContainerState &container)
{
    return container.status == ContainerStatus::Stopped;
}

/// Started, whatever has become of it since; or given up, and not needed.
bool isPastStart(const ContainerState &container)
{
    return container.status >= ContainerStatus::Running;
}

/// Others run, and are stopped first.
void addTermination(Decision &decision, const State &state, TaskId task)
{
    const auto runs = [](const ContainerState &each) { return each.status == ContainerStatus::Running; };
    if (std::ranges::any_of(containersOf(state, taskOf(state, task)), runs))
        decision.add(TaskTerminating{task, shutDownOf(state, task).takes}, 0);
}

/// R2.9: the task goes with its essential container, and its targets at that instant (R2.6a).
Decision exits(const State &state, TaskId task, std::size_t container)
{
    Decision decision;
    const ContainerState &exited = containersOf(state, taskOf(state, task))[container];
    decision.add(TaskExited{task, exited.exitCode, place(container)});
    addAfterExit(decision, state, task, 0);
    addTermination(decision, state, task);
    return decision;
}

/// An essential container that is gone; none: the number of containers.
std::size_t goneEssential(const State &state, const Task &task)
{
    const std::vector<ContainerDefinition> &all = definitionOf(state, task).containers;
    const Some<ContainerState> now = containersOf(state, task);
    std::size_t found = 0;
    while (found < now.size() && !(all[found].essential && isGone(now[found])))
        ++found;
    return found;
}

/// A dependency that can never come true any more.
const ContainerDependency *failedDependency(const State &state, TaskId id)
{
    const Task &task = taskOf(state, id);
    const std::vector<ContainerDefinition> &all = definitionOf(state, task).containers;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (containersOf(state, task)[i].status != ContainerStatus::Waiting)
            continue;
        for (const ContainerDependency &each : all[i].dependsOn) {
            if (hasFailed(state, id, each))
                return &each;
        }
    }
    return nullptr;
}

/// When the last of its running containers answers, seen from now on.
SimDuration warmUpOf(const State &state, TaskId id)
{
    const Task &task = taskOf(state, id);
    if (task.containerCount == 0)
        return taskDurations(state, id).warmUp;
    SimDuration longest{};
    for (const ContainerState &each : containersOf(state, task)) {
        if (each.status == ContainerStatus::Running)
            longest = std::max(longest, each.answersAt - state.now);
    }
    return longest;
}

std::int16_t exitCodeOf(const State &state, const Task &task)
{
    if (task.exitCode >= 0)
        return task.exitCode;
    std::int16_t code = 0;
    for (const ContainerState &each : containersOf(state, task)) {
        if (each.exitCode == exitCodeOnKill)
            return exitCodeOnKill;
        if (each.exitCode == exitCodeOnTerm)
            code = exitCodeOnTerm;
    }
    return code;
}

} // namespace

Decision beginContainers(const State &state, TaskId id)
{
    Decision decision;
    const Some<ContainerState> containers = containersOf(state, taskOf(state, id));
    for (std::size_t i = 0; i < containers.size(); ++i) {
        if (containers[i].status != ContainerStatus::Waiting || unmetDependency(state, id, i) != nullptr)
            continue;
        const TaskDurations durations = beginningDurations(state, id, i);
        decision.add(ContainerPulling{id, place(i), durations.pull, durations.start, durations.image});
    }
    return decision;
}

Decision afterContainer(const State &state, TaskId id)
{
    const Task &task = taskOf(state, id);
    if (task.status == TaskStatus::Stopping)
        return stopContainers(state, id);
    if (task.status > TaskStatus::Deactivating)
        return {};
    const Some<ContainerState> containers = containersOf(state, task);
    if (const std::size_t gone = goneEssential(state, task); gone < containers.size())
        return containers[gone].exitCode < 0 ? failToStart(state, id, containers[gone].failure, gone)
                                             : exits(state, id, gone);
    if (task.status >= TaskStatus::Running)
        return {};
    if (const ContainerDependency *failed = failedDependency(state, id))
        return failToStart(state, id, StopReason::DependencyFailed, failed->container);
    if (std::ranges::all_of(containers, isPastStart))
        return taskRuns(state, id);
    return beginContainers(state, id);
}

Decision stopContainers(const State &state, TaskId id)
{
    Decision decision;
    const Some<ContainerState> containers = containersOf(state, taskOf(state, id));
    for (std::size_t i = 0; i < containers.size(); ++i) {
        if (mayStop(state, id, i))
            decision.add(ContainerTerminating{id, place(i), containerDurations(state, id, i).stop});
    }
    if (std::ranges::all_of(containers, isGone))
        decision.add(afterContainers(state, id, exitCodeOf(state, taskOf(state, id))));
    return decision;
}

Decision taskRuns(const State &state, TaskId id)
{
    Decision decision;
    const TaskRunning running{id, warmUpOf(state, id)};
    if (state.scenario->services[indexOf(taskOf(state, id).service)].loadBalancers.size() > 1)
        decision.add(running, decision.add(TaskActivating{id}));
    else
        decision.add(running);
    return decision;
}

Decision failToStart(const State &state, TaskId id, StopReason reason, std::size_t container)
{
    Decision decision;
    decision.add(TaskFailedToStart{id, reason, place(container)});
    if (reason == StopReason::CannotPullContainer)
        addPullReport(decision, state, id, container, 0);
    addTermination(decision, state, id);
    return decision;
}

std::int16_t exitCodeAfterStop(const State &state, TaskId task, std::size_t container)
{
    return containerDurations(state, task, container).killed ? exitCodeOnKill : exitCodeOnTerm;
}

} // namespace deployscope
