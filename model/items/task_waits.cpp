// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/task_waits.h"

#include "simulation/durations.h"
#include "simulation/reasons.h"
#include "simulation/target_health.h"

namespace deployscope {

namespace {

Wait waitToRun(const Task &task, SimTime now)
{
    if (now < task.pullEndsAt)
        return {.what = TaskWait::ImagePull, .since = task.createdAt, .until = task.pullEndsAt};
    return {.what = TaskWait::ContainerStart, .since = task.pullEndsAt, .until = task.runningAt};
}

/// A check that was sent and has not timed out yet, or else the next one (R3.6).
Wait waitForCheck(const State &state, const Target &target, SimTime now)
{
    const HealthCheck &check = state.scenario->targetGroups[indexOf(target.group)].healthCheck;
    const SimTime next = nextHealthCheck(state, target, now);
    const SimTime sent = next - check.interval;
    const bool unanswered = sent > target.registeredAt && now < sent + check.timeout &&
                            healthCheckResult(state, target, sent).reason == TargetReason::Timeout;
    if (unanswered)
        return {.what = TaskWait::HealthCheckAnswer, .since = sent, .until = sent + check.timeout};
    return {.what = TaskWait::HealthCheck, .since = sent, .until = next};
}

Wait waitToBeHealthy(const State &state, const Task &task, SimTime now)
{
    if (state.scenario->services[indexOf(task.service)].loadBalancers.empty())
        return {.what = TaskWait::Proof, .since = task.runningAt, .until = task.runningAt + provenAfter};
    Wait first;
    for (const Target &target : targetsOf(state, task)) {
        if (target.state == TargetState::Healthy || !isChecked(state, target))
            continue;
        const Wait wait = waitForCheck(state, target, now);
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
    case TaskStatus::Pending:
    case TaskStatus::Activating:
        return waitToRun(task, now);
    case TaskStatus::Running:
        return task.health == TaskHealth::Healthy ? Wait{} : waitToBeHealthy(state, task, now);
    case TaskStatus::Deactivating:
        return {.what = TaskWait::Draining, .since = task.since, .until = task.stopsAt};
    case TaskStatus::Stopping:
    case TaskStatus::Deprovisioning:
        return {.what = TaskWait::Stop, .since = task.since, .until = task.stopsAt};
    case TaskStatus::Stopped:
        return {};
    }
    return {};
}

} // namespace deployscope
