// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/task_waits.h"

#include "simulation/container_health.h"
#include "simulation/container_reasons.h"
#include "simulation/durations.h"
#include "simulation/network_interfaces.h"
#include "simulation/reasons.h"
#include "simulation/target_health.h"

#include <algorithm>

namespace deployscope {

namespace {

/// Until the next one registers, where one boots; else nobody knows how long.
Wait waitForInstance(const State &state, const Task &task)
{
    Wait wait{.what = TaskWait::Instance, .since = task.since};
    for (const BootingInstance &each : state.capacity.booting)
        wait.until = std::min(wait.until, each.registersAt);
    return wait;
}

/// What ends first: a pull or a start; where nothing is pulled or started, the next step of what others wait for.
Wait waitForContainers(const State &state, const Task &task, SimTime now)
{
    const TaskId id = containersOf(state, task)[0].task;
    Wait first;
    Wait onOthers{.what = TaskWait::Container, .since = task.since};
    for (std::size_t i = 0; i < task.containerCount; ++i) {
        const ContainerState &container = containersOf(state, task)[i];
        const bool pulls = container.status == ContainerStatus::Pulling;
        if ((pulls || container.status == ContainerStatus::Starting) && container.endsAt < first.until)
            first = {.what = pulls ? TaskWait::ImagePull : TaskWait::ContainerStart,
                     .since = container.since,
                     .until = container.endsAt};
        if (container.status == ContainerStatus::Waiting)
            onOthers.until = std::min(onOthers.until, nextOfContainer(state, now, id, i));
        else
            onOthers.since = std::max(onOthers.since, container.since);
    }
    return first.what == TaskWait::None ? onOthers : first;
}

Wait waitToRun(const State &state, const Task &task, SimTime now)
{
    if (task.containerCount > 0)
        return waitForContainers(state, task, now);
    if (now < task.pullEndsAt)
        return {.what = TaskWait::ImagePull, .since = task.since, .until = task.pullEndsAt};
    return {.what = TaskWait::ContainerStart, .since = task.pullEndsAt, .until = task.runningAt};
}

/// A check that was sent and has not timed out yet, or else the next one (R3.6).
Wait waitForCheck(const State &state, const Target &target, SimTime now)
{
    const HealthCheck &check = state.loadBalancing->targetGroups[indexOf(target.group)].healthCheck;
    const SimTime next = nextHealthCheck(state, target, now);
    const SimTime sent = next - check.interval;
    const bool unanswered = sent > target.registeredAt && now < sent + check.timeout &&
                            healthCheckResult(state, target, sent).reason == TargetReason::Timeout;
    if (unanswered)
        return {.what = TaskWait::HealthCheckAnswer, .since = sent, .until = sent + check.timeout};
    return {.what = TaskWait::HealthCheck, .since = sent, .until = next};
}

/// The next check of an essential container that is not HEALTHY; None where none counts.
Wait waitForContainerCheck(const State &state, const Task &task, SimTime now)
{
    Wait first;
    const std::vector<ContainerDefinition> &definitions = definitionOf(state, task).containers;
    for (std::size_t i = 0; i < task.containerCount; ++i) {
        const ContainerState &container = containersOf(state, task)[i];
        if (!definitions[i].essential || !definitions[i].healthCheck ||
            container.status != ContainerStatus::Running || container.health == ContainerHealth::Healthy)
            continue;
        const SimTime next = nextContainerCheck(state, container, i, now);
        if (next < first.until)
            first = {.what = TaskWait::ContainerCheck,
                     .since = next - definitions[i].healthCheck->interval,
                     .until = next};
    }
    return first;
}

Wait waitToBeHealthy(const State &state, const Task &task, SimTime now)
{
    const Wait ofContainers = waitForContainerCheck(state, task, now);
    if (ofContainers.what == TaskWait::None &&
        state.scenario->services[indexOf(task.service)].loadBalancers.empty())
        return {.what = TaskWait::Proof, .since = task.runningAt, .until = task.runningAt + provenAfter};
    Wait first = ofContainers;
    for (const Target &target : targetsOf(state, task)) {
        if (target.state == TargetState::Healthy || !isChecked(target))
            continue;
        const Wait wait = now < task.answersAt && task.answersAt < nextHealthCheck(state, target, now)
                              ? Wait{.what = TaskWait::WarmUp, .since = task.runningAt, .until = task.answersAt}
                              : waitForCheck(state, target, now);
        if (wait.until < first.until)
            first = wait;
    }
    return first;
}

} // namespace

Wait waitOf(const State &state, const Task &task, SimTime now)
{
    switch (task.status) {
    case TaskStatus::Provisioning:
        if (!task.isPlaced())
            return waitForInstance(state, task);
        return {.what = TaskWait::Interface, .since = task.since, .until = task.since + interfaceAttachment};
    case TaskStatus::Pending:
    case TaskStatus::Activating:
        return waitToRun(state, task, now);
    case TaskStatus::Running:
        return task.health == TaskHealth::Healthy ? Wait{} : waitToBeHealthy(state, task, now);
    case TaskStatus::Deactivating:
        return {.what = TaskWait::Draining, .since = task.since, .until = task.stopsAt};
    case TaskStatus::Deprovisioning:
        return {.what = TaskWait::Interface, .since = task.since, .until = task.stopsAt};
    case TaskStatus::Stopping:
        return {.what = TaskWait::Stop, .since = task.since, .until = task.stopsAt};
    case TaskStatus::Stopped:
        return {};
    }
    return {};
}

} // namespace deployscope
