// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/applier.h"

#include <algorithm>
#include <cassert>
#include <optional>

namespace deployscope {

// Services, their settings and their deployments.

void Applier::operator()(const ServiceCreated &e)
{
    const Service &set = m_state.scenario->services[indexOf(e.service)];
    ServiceState &created = service(e.service);
    created.exists = true;
    created.desiredCount = set.desiredCount;
    created.minimumHealthy = set.minimumHealthy;
    created.maximum = set.maximum;
    created.healthCheckGracePeriod = set.healthCheckGracePeriod;
    created.azRebalancing = set.availabilityZoneRebalancing;
    created.circuitBreaker = set.circuitBreaker;
}

void Applier::operator()(const DesiredCountChanged &e)
{
    ServiceState &changed = service(e.service);
    changed.desiredCount = e.desiredCount;
    changed.steady = false;
    changed.obstacle = PlacementObstacle::None;
    if (deployment(changed.primary).rollout != RolloutState::Failed)
        deployment(changed.primary).wanted = static_cast<std::int32_t>(e.desiredCount);
}

/// R9.1: scale-outs within a cooldown add up from where the first of them began; a scale-in's cooldown ends with the next
/// scale-out.
void Applier::operator()(const ScalingPolicyTriggered &e)
{
    ScalingState &scaling = m_state.scaling[indexOf(e.service)];
    const ScalableTarget &target = *scalableTargetOf(*m_state.scenario, e.service);
    const ScalingPolicy &policy = target.policies[e.policy];
    if (!e.out) {
        scaling.scaleInUntil = m_state.now + policy.scaleInCooldown;
        return;
    }
    if (scaling.scaleOutUntil <= m_state.now)
        scaling.scaleOutFrom = e.from;
    scaling.scaleOutUntil = m_state.now + policy.scaleOutCooldown;
    scaling.scaleInUntil = {};
}

void Applier::operator()(const BoundsChanged &e)
{
    ServiceState &changed = service(e.service);
    changed.minimumHealthy = e.minimumHealthy;
    changed.maximum = e.maximum;
    changed.stuckReported = false;
}

void Applier::operator()(const DeploymentStarted &e)
{
    assert(indexOf(e.deployment) == m_state.deployments.size());
    ServiceState &changed = service(e.service);
    for (DeploymentState &older : m_state.deployments) {
        if (older.service != e.service || older.status != DeploymentStatus::Primary)
            continue;
        older.status = DeploymentStatus::Active;
        older.wanted = std::min(older.wanted, older.tasks.live());
    }
    for (std::size_t i = 0; i < m_state.tasks.size(); ++i) {
        if (m_state.tasks[i].service == e.service && m_state.tasks[i].onPrimary)
            m_state.tasks.change(i).onPrimary = false;
    }
    DeploymentState started;
    started.service = e.service;
    started.definition = e.definition;
    started.wanted = static_cast<std::int32_t>(changed.desiredCount);
    std::optional<ActionId> &network = m_state.strategies[indexOf(e.service)].network;
    if (e.isRollback)
        network = deployment(e.goal).network; // a service revision goes back as a whole
    started.network = network;
    started.startedAt = m_state.now;
    started.isRollback = e.isRollback;
    started.goal = e.goal;
    started.cause = e.cause;
    started.ignoresAlarms = isAnyInAlarm(m_state, alarmsOf(m_state, e.service));
    started.pipelineAction = e.isRollback ? deployment(e.goal).pipelineAction : e.pipelineAction;
    if (e.pipelineAction != 0) {
        beginGenerationsAnew();
        m_state.awaited.push_back({e.execution, idAt<PipelineActionId>(e.pipelineAction - 1), e.deployment});
    }
    m_state.deployments.push_back(started);
    if (e.isRollback)
        takeOver(e);
    changed.primary = e.deployment;
    changed.deploying = true;
    changed.steady = changed.azUnbalanced = false;
    changed.stuckReported = false;
    changed.obstacle = PlacementObstacle::None;
}

/// R5.13: the living tasks of the revision become those of the deployment that goes back to it. What the failed
/// deployment has started stays its own, even where it deployed the same revision anew.
void Applier::takeOver(const DeploymentStarted &e)
{
    for (const TaskId id : m_state.existing) {
        const Task &each = m_state.tasks[indexOf(id)];
        if (each.service != e.service || each.definition != e.definition || each.deployment == e.failed ||
            !each.isLive())
            continue;
        Task &taken = task(id);
        DeploymentState &from = deployment(taken.deployment);
        count(from.tasks, taken, -1);
        taken.deployment = e.deployment;
        taken.onPrimary = true;
        count(deployment(e.deployment).tasks, taken, 1);
        from.wanted = std::min(from.wanted, from.tasks.live());
    }
}

void Applier::operator()(const StartsThrottled &e)
{
    DeploymentState &throttled = deployment(e.deployment);
    throttled.throttledUntil = m_state.now + e.delay;
    throttled.throttleDelay = e.delay;
}

/// Who begins to watch an alarm that is in ALARM ignores alarms, as at the start of a deployment (R5.16).
void Applier::operator()(const AlarmsChanged &e)
{
    m_state.alarmSettings[indexOf(e.service)].action = e.action;
    if (service(e.service).deploying && isAnyInAlarm(m_state, alarmsOf(m_state, e.service)))
        deployment(service(e.service).primary).ignoresAlarms = true;
}

/// It wants no task any more (R1.20); what runs stays until another deployment replaces it.
void Applier::operator()(const DeploymentFailed &e)
{
    DeploymentState &failed = deployment(e.deployment);
    failed.rollout = RolloutState::Failed;
    failed.failure = e.why;
    failed.completedAt = m_state.now;
    failed.wanted = 0;
    service(e.service).deploying = false;
    service(e.service).steady = false;
}

void Applier::operator()(const DeploymentCompleted &e)
{
    for (DeploymentState &other : m_state.deployments) {
        if (other.service == e.service && other.status == DeploymentStatus::Active)
            other.status = DeploymentStatus::Inactive;
    }
    DeploymentState &completed = deployment(e.deployment);
    completed.rollout = RolloutState::Completed;
    completed.completedAt = m_state.now;
    service(e.service).deploying = false;
}

void Applier::operator()(const PlacementFailed &e)
{
    ServiceState &changed = service(e.service);
    changed.obstacle = e.obstacle;
    changed.closestInstance = e.closest;
}

void Applier::operator()(const ServiceStartedTasks &e)
{
    ServiceState &changed = service(e.service);
    changed.steady = false;
    if (e.allPlaced)
        changed.obstacle = PlacementObstacle::None;
}

/// What no data point looks at any more is forgotten.
void Applier::operator()(const ServiceLoadChanged &e)
{
    std::vector<ServiceLoad> &loads = m_state.loads;
    loads.push_back({e.service, m_state.now, e.requests, e.healthyTargets, e.cpuUsed, e.cpuReserved});
    std::optional<SimTime> oldest;
    for (const ServiceLoad &each : loads) {
        if (each.service == e.service && each.since <= m_state.now - loadsKept)
            oldest = each.since;
    }
    std::erase_if(loads,
                  [&](const ServiceLoad &each) { return each.service == e.service && each.since < oldest; });
}

} // namespace deployscope
