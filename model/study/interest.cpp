// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/interest.h"

#include "simulation/reasons.h"
#include "timeline/service_events.h"

#include <algorithm>
#include <type_traits>
#include <variant>

namespace deployscope {

namespace {

template <typename What>
inline constexpr bool isChangeOfService =
    isOneOf<What, ServiceCreated, DesiredCountChanged, BoundsChanged, GracePeriodChanged, StrategyChanged,
            ConstraintsChanged, CircuitBreakerChanged, NetworkConfigurationChanged, AlarmsChanged,
            AzRebalancingChanged, DeploymentStarted, TaskStoppedByUser>;

template <typename What>
inline constexpr bool isChangeOfLoadBalancer =
    isOneOf<What, HealthCheckChanged, TargetGroupAttributesChanged, ListenerRuleCreated, ListenerRuleModified,
            ListenerRuleDeleted, TargetGroupUsed, TargetGroupUnused, TrafficChanged, PermissionAuthorized,
            PermissionRevoked>;

template <typename What>
inline constexpr bool isChangeOfCluster =
    isOneOf<What, InstanceRegistered, InstanceLost, InstanceDraining, InstanceActivated, AgentDisconnected,
            AgentReconnected, ZoneLost, ZoneRestored, RolePermissionAdded, RolePermissionRemoved, RegistryWentDown,
            RegistryCameUp, ImageRemoved, ImagePushed, DiskFilled, DiskFreed, HttpStatusChanged, BehaviourChanged,
            AlarmStateChanged>;

template <typename What>
inline constexpr bool isChange =
    isChangeOfService<What> || isChangeOfLoadBalancer<What> || isChangeOfCluster<What> ||
    isOneOf<What, ActionTaken, FaultHappened, PipelineStarted>;

template <typename What>
inline constexpr bool isDecision =
    isOneOf<What, ServiceStartedTasks, TaskStarted, ServiceStoppedTasks, TaskStopping, RollbackStarted,
            StartsResumed, ScalingPolicyTriggered, AzRebalancingBegan, AzRebalancingStartedTasks, AzBalanced,
            TaskPlaced, CapacityScalingOut, CapacityScalingIn>;

template <typename What>
inline constexpr bool isHealth =
    isOneOf<What, TargetBecameHealthy, TargetBecameUnhealthy, TaskProven, TaskMarkedUnhealthy, TaskExited,
            TaskLost, ContainerBecameHealthy, ContainerBecameUnhealthy, ContainerExited>;

template <typename What>
inline constexpr bool isMilestone =
    isOneOf<What, DeploymentCompleted, DeploymentFailed, SteadyStateReached, BakeStarted, BakeEnded,
            PipelineActionSucceeded, PipelineSucceeded, PipelineFailed>;

template <typename What>
inline constexpr bool isBlocked =
    isOneOf<What, ActionRefused, FaultRefused, PlacementFailed, DeploymentStuck, StartImpaired, StartsThrottled,
            ImagePullReported, RegistrationDenied, PipelineActionFailed, TaskAwaitsCapacity>;

/// A task that does not start: something is in its way, or its container is not well.
Interest interestOfFailure(StopReason reason)
{
    const bool inTheWay = reason == StopReason::CannotPullContainer || reason == StopReason::CannotCreateContainer;
    return inTheWay ? Interest::Blocked : Interest::Health;
}

/// The first of a target's failed checks in a row, if a security group was in its way. Its time-out has passed (R3.6).
bool isBlockedCheck(const State &after, const HealthCheckFailed &failed, SimTime at)
{
    const Target &target = after.targets[indexOf(failed.target)];
    if (failed.reason != TargetReason::Timeout || target.failures != 1 || target.state == TargetState::Unhealthy)
        return false;
    const HealthCheck &check = after.loadBalancing->targetGroups[indexOf(target.group)].healthCheck;
    return healthCheckResult(after, target, at - check.timeout).blocked != CheckResult::Blocked::No;
}

/// Requests that come from the beginning on change nothing.
bool flowsFromTheStart(const Event &event)
{
    return event.at == SimTime{} && event.what.is<TrafficChanged>();
}

/// Puts the interesting events of one instant and one kind together.
class Collector
{
public:
    void add(const Event &event, std::size_t place, Interest interest)
    {
        const Interest kind = interestOfKind(event.what).value_or(interest);
        if (m_landmarks.empty() || m_landmarks.back().cursor.at != event.at || m_kind != kind)
            m_landmarks.push_back({{}, interest, idAt<EventId>(place)});
        Landmark &landmark = m_landmarks.back();
        landmark.cursor = {event.at, place + 1};
        if (interest > landmark.interest) {
            landmark.interest = interest;
            landmark.event = idAt<EventId>(place);
        }
        m_kind = kind;
    }

    [[nodiscard]] std::vector<Landmark> take() { return std::move(m_landmarks); }

private:
    std::vector<Landmark> m_landmarks{};
    Interest m_kind = Interest::Change; ///< of the events of the last one
};

std::vector<BoundsStanding> standingsOf(const State &state)
{
    std::vector<BoundsStanding> standings;
    standings.reserve(state.services.size());
    for (const ServiceState &service : state.services)
        standings.push_back(standingOf(service));
    return standings;
}

} // namespace

BoundsStanding standingOf(const ServiceState &service)
{
    return {.healthy = service.tasks.healthy,
            .existing = service.tasks.existing(),
            .bounds = bounds(service.desiredCount, service.minimumHealthy, service.maximum)};
}

bool touchesBounds(const BoundsStanding &before, const BoundsStanding &after)
{
    const bool comesDown =
        before.healthy > before.bounds.fewestHealthy && after.healthy <= after.bounds.fewestHealthy;
    const bool comesUp = before.existing < before.bounds.mostTasks && after.existing >= after.bounds.mostTasks;
    return comesDown || comesUp;
}

std::optional<Interest> interestOfKind(const Happening &what)
{
    return what.visit([](const auto &happened) -> std::optional<Interest> {
        using What = std::remove_cvref_t<decltype(happened)>;
        if constexpr (isChange<What>)
            return Interest::Change;
        else if constexpr (isDecision<What>)
            return Interest::Decision;
        else if constexpr (isHealth<What>)
            return Interest::Health;
        else if constexpr (isMilestone<What>)
            return Interest::Milestone;
        else if constexpr (isBlocked<What>)
            return Interest::Blocked;
        else if constexpr (std::is_same_v<What, TaskFailedToStart>)
            return interestOfFailure(happened.reason);
        else
            return std::nullopt;
    });
}

std::optional<Interest> interestOf(const std::optional<BoundsStanding> &before, const State &after,
                                   const Event &event)
{
    const std::optional<Interest> ofKind = interestOfKind(event.what);
    if (flowsFromTheStart(event))
        return std::nullopt;
    const auto *const failed = event.what.getIf<HealthCheckFailed>();
    if (failed != nullptr && isBlockedCheck(after, *failed, event.at))
        return Interest::Blocked;
    if (before && ofKind != Interest::Blocked && ofKind != Interest::Change) {
        const ServiceId service = serviceOf(after, event.what).value();
        if (touchesBounds(*before, standingOf(after.services[indexOf(service)])))
            return Interest::Bounds;
    }
    return ofKind;
}

std::vector<Landmark> landmarksOf(const Timeline &timeline, const std::stop_token &stop)
{
    State state = timeline.snapshots.front().state;
    std::vector<BoundsStanding> standings = standingsOf(state);
    Collector collector;
    for (std::size_t place = 0; place < timeline.events.size() && !stop.stop_requested(); ++place) {
        const Event &event = timeline.events[place];
        apply(state, event);
        const std::optional<ServiceId> service = serviceOf(state, event.what);
        const auto before = service ? std::optional(standings[indexOf(*service)]) : std::nullopt;
        if (const auto interest = interestOf(before, state, event))
            collector.add(event, place, *interest);
        if (service)
            standings[indexOf(*service)] = standingOf(state.services[indexOf(*service)]);
    }
    return collector.take();
}

} // namespace deployscope
