// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/reasons.h"

#include "simulation/az_rebalancing.h"
#include "simulation/capacity_provider.h"
#include "simulation/container_reasons.h"
#include "simulation/durations.h"
#include "simulation/image_pull.h"
#include "simulation/network_interfaces.h"
#include "simulation/rolling_update.h"
#include "simulation/service_auto_scaling.h"
#include "simulation/service_scheduler.h"
#include "simulation/target_health.h"

#include <algorithm>

namespace deployscope {

namespace {

Reason waiting(Reason::Kind kind, TaskId task, SimTime until)
{
    Reason reason;
    reason.kind = kind;
    reason.task = task;
    reason.until = until;
    return reason;
}

Reason waiting(Reason::Kind kind, const Target &target, TargetId id, SimTime until)
{
    Reason reason = waiting(kind, target.task, until);
    reason.target = id;
    reason.instance = target.instance;
    return reason;
}

/// A check that was sent, and is not answered before its time-out.
bool isUnanswered(const State &state, const Target &target, SimTime now)
{
    const HealthCheck &check = state.loadBalancing->targetGroups[indexOf(target.group)].healthCheck;
    const SimTime sent = nextHealthCheck(state, target, now) - check.interval;
    return sent > target.registeredAt && now < sent + check.timeout &&
           healthCheckResult(state, target, sent).reason == TargetReason::Timeout;
}

Reason waitOf(const State &state, SimTime now, TargetId id)
{
    const Target &target = state.targets[indexOf(id)];
    const SimTime next = nextHealthCheck(state, target, now);
    const Task &task = state.tasks[indexOf(target.task)];
    if (target.state == TargetState::Unused)
        return target.reason == TargetReason::ZoneNotEnabled
                   ? waiting(Reason::Kind::ZoneNotEnabled, target, id,
                             std::max(judgedForItsZone(state, target), gracePeriodEnd(state, task)))
                   : waiting(Reason::Kind::NotInUse, target, id, SimTime::max());
    if (target.state == TargetState::Unhealthy) {
        const SimTime graceEnd = gracePeriodEnd(state, task);
        return graceEnd > now ? waiting(Reason::Kind::InGracePeriod, target, id, graceEnd)
                              : waiting(Reason::Kind::UnhealthyTarget, target, id, next);
    }
    if (isUnanswered(state, target, now)) {
        const HealthCheck &check = state.loadBalancing->targetGroups[indexOf(target.group)].healthCheck;
        return waiting(Reason::Kind::AwaitsCheckResult, target, id, next - check.interval + check.timeout);
    }
    return waiting(Reason::Kind::AwaitsHealthCheck, target, id, next);
}

void addRunning(std::vector<Reason> &reasons, const State &state, SimTime now, TaskId id)
{
    const Task &task = state.tasks[indexOf(id)];
    const bool checked = addContainerChecks(reasons, state, now, id);
    if (task.targetCount == 0 && !checked) {
        reasons.push_back(waiting(Reason::Kind::AwaitsProof, id, task.since + provenAfter));
        return;
    }
    for (std::uint32_t i = task.firstTarget; i < task.firstTarget + task.targetCount; ++i) {
        if (state.targets[i].state != TargetState::Healthy)
            reasons.push_back(waitOf(state, now, idAt<TargetId>(i)));
    }
}

void addWait(std::vector<Reason> &reasons, const State &state, SimTime now, TaskId id)
{
    const Task &task = state.tasks[indexOf(id)];
    switch (task.status) {
    case TaskStatus::Provisioning:
        if (task.isPlaced()) // others wait for the capacity provider
            reasons.push_back(waiting(Reason::Kind::AttachesInterface, id, task.since + interfaceAttachment));
        break;
    case TaskStatus::Pending:
        if (task.containerCount > 0)
            return addContainerStarts(reasons, state, now, id);
        reasons.push_back(now < task.pullEndsAt ? waiting(reasonOf(task.image), id, task.pullEndsAt)
                                                : waiting(Reason::Kind::Starts, id, task.runningAt));
        break;
    case TaskStatus::Running:
        if (task.health != TaskHealth::Healthy)
            addRunning(reasons, state, now, id);
        break;
    case TaskStatus::Deactivating:
        reasons.push_back(waiting(Reason::Kind::Drains, id, task.stopsAt));
        break;
    case TaskStatus::Stopping:
        reasons.push_back(waiting(Reason::Kind::Stops, id, task.stopsAt));
        break;
    case TaskStatus::Deprovisioning:
        reasons.push_back(waiting(Reason::Kind::DetachesInterface, id, task.stopsAt));
        break;
    default:
        break;
    }
}

/// What blocks for good first, then waits by their end, then the bounds that explain why it is no more.
int rank(Reason::Kind kind)
{
    switch (kind) {
    case Reason::Kind::StuckByBounds:
    case Reason::Kind::GivenUp:
    case Reason::Kind::GivenUpOnAlarm:
    case Reason::Kind::NoCapacity:
    case Reason::Kind::NotInUse:
    case Reason::Kind::ZoneNotEnabled:
    case Reason::Kind::UncheckedContainer:
    case Reason::Kind::GroupIsFull:
    case Reason::Kind::ManagedScalingOff:
    case Reason::Kind::FitsNoInstance:
    case Reason::Kind::GroupZonesLost:
    case Reason::Kind::ReservationSuffices:
        return 0;
    case Reason::Kind::UnhealthyTarget:
    case Reason::Kind::UnhealthyContainer:
    case Reason::Kind::InGracePeriod:
    case Reason::Kind::PullFails:
        return 1;
    case Reason::Kind::StaysOnDraining:
    case Reason::Kind::DaemonLeavesLast:
    case Reason::Kind::AzUnbalanced:
    case Reason::Kind::MinimumHealthy:
    case Reason::Kind::MaximumTasks:
    case Reason::Kind::EnoughNew:
        return 3;
    default:
        return 2;
    }
}

} // namespace

std::vector<Reason> reasonsFor(const State &state, SimTime now, ServiceId service)
{
    Reason whole;
    whole.service = service;
    whole.until = SimTime::max();
    const ServiceState &is = state.services[indexOf(service)];
    if (!is.exists) {
        whole.kind = Reason::Kind::NotCreated;
        return {whole};
    }
    std::vector<Reason> reasons = rollingUpdate(state, service).reasons;
    if (isRebalancing(state, service) && is.tasks.existing() > is.desiredCount) {
        whole.kind = Reason::Kind::AzUnbalanced;
        reasons.push_back(whole);
        whole.kind = Reason::Kind::Steady;
    }
    for (const TaskId id : state.existing) {
        if (state.tasks[indexOf(id)].service == service)
            addWait(reasons, state, now, id);
    }
    const DeploymentState &primary = state.deployments[indexOf(is.primary)];
    if (is.deploying && !primary.baked && primary.bakesUntil != SimTime::max()) {
        whole.kind = Reason::Kind::Bakes;
        whole.until = primary.bakesUntil;
        reasons.push_back(whole);
    }
    const std::vector<Reason> capacity = capacityReasons(state, service, now);
    std::vector<Reason> scaling = serviceAutoScaling(state, service, now).reasons;
    for (const Reason &reason : capacity) {
        const bool isAside = reason.kind == Reason::Kind::EmptyInstances; // no task waits for it
        (isAside ? scaling : reasons).push_back(reason);
    }
    for (Reason &reason : reasons)
        reason.service = service;
    std::ranges::stable_sort(reasons, {}, [](const Reason &reason) {
        return std::pair{rank(reason.kind), reason.until};
    });
    if (reasons.empty()) {
        whole.a = is.tasks.healthy;
        whole.b = is.desiredCount;
        reasons.push_back(whole);
    }
    reasons.insert(reasons.end(), scaling.begin(), scaling.end());
    return reasons;
}

} // namespace deployscope
