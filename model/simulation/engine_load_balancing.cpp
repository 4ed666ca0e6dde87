// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/engine.h"

#include "simulation/target_health.h"

#include <algorithm>
#include <type_traits>
#include <variant>

namespace deployscope {

namespace {

} // namespace

// What the engine does for target groups whose health checks or whose use change.

void Engine::followLoadBalancing(EventId id, const Event &event)
{
    const Cause cause = Cause::of(id);
    if (const auto *check = event.what.getIf<HealthCheckChanged>())
        rearmTargetGroup(check->group, event.at, cause);
    else if (const auto *used = event.what.getIf<TargetGroupUsed>())
        rearmTargetGroup(used->group, event.at, cause);
}

/// Requests, and who answers them.
void Engine::noteLoadCause(Cause cause, const Happening &what)
{
    const bool changesLoad = what.visit([]<typename What>(const What &) {
        return isOneOf<What, TrafficChanged, PermissionAuthorized, PermissionRevoked, ListenerRuleCreated,
                       ListenerRuleModified, ListenerRuleDeleted, TargetBecameHealthy, TargetBecameUnhealthy,
                       TargetDraining, TargetUnused, TaskRunning, TaskStopping, TaskExited, TaskLost,
                       TaskStoppedByUser>;
    });
    if (changesLoad)
        m_loadCause = cause;
}

/// The checks that were armed are those of other settings.
void Engine::rearmTargetGroup(TargetGroupId group, SimTime now, Cause cause)
{
    for (std::size_t i = 0; i < m_state.targets.size(); ++i) {
        if (m_state.targets[i].group != group)
            continue;
        m_checkAt[i] = SimTime::max();
        armZoneJudgement(idAt<TargetId>(i), now, cause);
    }
    rearmHealthChecks(now, cause);
}

/// A target in a zone without load balancer is never checked; the scheduler learns of it all the same (R3.16).
void Engine::armZoneJudgement(TargetId id, SimTime now, Cause cause)
{
    const Target &target = m_state.targets[indexOf(id)];
    if (target.state != TargetState::Unused || target.reason != TargetReason::ZoneNotEnabled ||
        target.failsItsTask())
        return;
    m_timers.set(std::max(now, judgedForItsZone(m_state, target)), Timer::Kind::HealthCheckKnown,
                 static_cast<std::uint32_t>(indexOf(id)), cause,
                 {TargetReason::ZoneNotEnabled, 0, CheckResult::Blocked::No});
}

} // namespace deployscope
