// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/applier.h"
#include "cluster/listener_changes.h"

#include <algorithm>
#include <cassert>

namespace deployscope {

// Targets and their health checks.

void Applier::operator()(const TargetRegistered &e)
{
    assert(indexOf(e.target) == m_state.targets.size());
    Target registered;
    registered.group = e.group;
    registered.task = e.task;
    registered.instance = task(e.task).instance;
    registered.port = e.port;
    registered.registeredAt = m_state.now;
    const TargetReason why = reasonOnRegistration(m_state, registered);
    setTarget(registered, why == TargetReason::InitialHealthChecking ? TargetState::Initial : TargetState::Unused,
              why);
    Task &owner = task(e.task);
    if (owner.targetCount++ == 0)
        owner.firstTarget = static_cast<std::uint32_t>(m_state.targets.size());
    m_state.targets.push_back(registered);
}

void Applier::setTarget(Target &changed, TargetState state, TargetReason reason) const
{
    changed.state = state;
    changed.reason = reason;
    changed.failures = changed.successes = 0;
    changed.since = m_state.now;
}

void Applier::operator()(const HealthCheckFailed &e)
{
    Target &failing = target(e.target);
    failing.lastFailure = e.reason;
    failing.code = e.code;
    failing.successes = 0;
    if (failing.state == TargetState::Unhealthy)
        failing.reason = e.reason; // another way to fail than before
    else
        ++failing.failures;
}

void Applier::operator()(const HealthCheckPassed &e)
{
    Target &passing = target(e.target);
    passing.failures = 0;
    if (passing.state != TargetState::Healthy)
        ++passing.successes;
}

void Applier::operator()(const TargetBecameHealthy &e)
{
    Target &healthy = target(e.target);
    healthy.slowStart = entersSlowStart(healthy);
    setTarget(healthy, TargetState::Healthy, TargetReason::None);
    healthy.code = 0;
    healthy.lastFailure = TargetReason::None;
    const Task &owner = task(healthy.task);
    if (owner.isLive() && passesItsChecks(m_state, owner))
        setHealth(healthy.task, TaskHealth::Healthy);
}

void Applier::operator()(const TargetBecameUnhealthy &e)
{
    Target &unhealthy = target(e.target);
    if (e.reason == TargetReason::ZoneNotEnabled) // it stays unused
        unhealthy.lastFailure = e.reason;
    else
        setTarget(unhealthy, TargetState::Unhealthy, e.reason);
    unhealthy.code = e.code;
    const Task &owner = task(unhealthy.task);
    service(owner.service).steady = false;
    if (owner.health == TaskHealth::Healthy)
        setHealth(unhealthy.task, TaskHealth::Unknown);
}

void Applier::operator()(const TargetDraining &e)
{
    Target &draining = target(e.target);
    draining.wasHealthy = draining.state == TargetState::Healthy;
    setTarget(draining, TargetState::Draining, TargetReason::DeregistrationInProgress);
    draining.drainedAt =
        m_state.now + m_state.loadBalancing->targetGroups[indexOf(draining.group)].deregistrationDelay;
    Task &owner = task(draining.task);
    if (owner.status == TaskStatus::Deactivating)
        owner.stopsAt =
            owner.stopsAt == SimTime::max() ? draining.drainedAt : std::max(owner.stopsAt, draining.drainedAt);
}

void Applier::operator()(const TargetUnused &e)
{
    Target &unused = target(e.target);
    setTarget(unused, TargetState::Unused, TargetReason::InvalidState);
    unused.drainedAt =
        m_state.now + m_state.loadBalancing->targetGroups[indexOf(unused.group)].deregistrationDelay;
}

void Applier::operator()(const TargetRemoved &e)
{
    Target &removed = target(e.target);
    setTarget(removed, TargetState::Removed, TargetReason::None);
}

} // namespace deployscope
