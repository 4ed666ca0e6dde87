// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/circuit_breaker.h"

#include "simulation/deployment_alarms.h"

#include <algorithm>

namespace deployscope {

namespace {

constexpr std::int64_t fewestFailures = 3; ///< of BOUNDED_PERCENT; 10 until January 2024
constexpr std::int64_t mostFailures = 200; ///< of BOUNDED_PERCENT

const DeploymentState &primaryOf(const State &state, ServiceId service)
{
    return state.deployments[indexOf(state.services[indexOf(service)].primary)];
}

bool hasFailedTooOften(const State &state, ServiceId service)
{
    const ServiceState &now = state.services[indexOf(service)];
    const std::int32_t failures = primaryOf(state, service).failures;
    return isWatched(state, service) && failures > 0 &&
           failures >= failureThreshold(now.circuitBreaker, now.desiredCount);
}

DeploymentFailure whyToGiveUp(const State &state, ServiceId service)
{
    if (hasFailedTooOften(state, service))
        return DeploymentFailure::TasksFailed;
    return detectsAlarm(state, service) ? DeploymentFailure::AlarmDetected : DeploymentFailure::None;
}

/// The circuit breaker and the alarms have a setting each.
bool rollsBack(const State &state, ServiceId service, DeploymentFailure why)
{
    return why == DeploymentFailure::AlarmDetected ? alarmsOf(state, service).rollback
                                                   : state.services[indexOf(service)].circuitBreaker.rollback;
}

} // namespace

std::int64_t failureThreshold(const CircuitBreaker &breaker, std::int64_t desiredCount)
{
    const std::int64_t share = (breaker.value * desiredCount + 99) / 100;
    switch (breaker.threshold) {
    case CircuitBreaker::Threshold::BoundedPercent:
        return std::clamp(share, fewestFailures, mostFailures);
    case CircuitBreaker::Threshold::UnboundedPercent:
        return share;
    case CircuitBreaker::Threshold::Count:
        break;
    }
    return breaker.value;
}

bool isWatched(const State &state, ServiceId service)
{
    const ServiceState &now = state.services[indexOf(service)];
    return now.exists && now.circuitBreaker.enable && now.deploying;
}

bool mayBeGivenUp(const State &state, const Task &task)
{
    const ServiceState &now = state.services[indexOf(task.service)];
    return isWatched(state, task.service) && task.deployment == now.primary &&
           task.generation <= failureThreshold(now.circuitBreaker, now.desiredCount);
}

bool isStalled(const State &state, ServiceId service)
{
    return state.services[indexOf(service)].exists && primaryOf(state, service).rollout == RolloutState::Failed;
}

Decision stalled(const State &state, ServiceId service)
{
    Reason reason;
    const DeploymentState &primary = primaryOf(state, service);
    reason.kind =
        primary.failure == DeploymentFailure::AlarmDetected ? Reason::Kind::GivenUpOnAlarm : Reason::Kind::GivenUp;
    reason.service = service;
    reason.a = primary.failures;
    reason.until = SimTime::max();
    return {.events = {}, .reasons = {reason}};
}

std::optional<DeploymentId> rollbackGoal(const State &state, ServiceId service)
{
    std::optional<DeploymentId> newest;
    for (std::size_t i = 0; i < state.deployments.size(); ++i) {
        if (state.deployments[i].service == service && state.deployments[i].rollout == RolloutState::Completed)
            newest = idAt<DeploymentId>(i);
    }
    const auto goesBackThere = [&](const DeploymentState &each) {
        return each.service == service && each.isRollback && each.rollout == RolloutState::InProgress &&
               each.goal == newest;
    };
    return std::ranges::any_of(state.deployments, goesBackThere) ? std::nullopt : newest;
}

Decision giveUpDeployment(const State &state, ServiceId service)
{
    Decision decision;
    const DeploymentFailure why = whyToGiveUp(state, service);
    if (why == DeploymentFailure::None)
        return decision;
    const ServiceState &now = state.services[indexOf(service)];
    decision.add(DeploymentFailed{service, now.primary, why});
    const std::optional<DeploymentId> goal = rollbackGoal(state, service);
    if (!rollsBack(state, service, why) || !goal)
        return decision;
    decision.add(RollbackStarted{service, *goal, now.primary}, 0);
    decision.add(DeploymentStarted{.service = service,
                                   .deployment = idAt<DeploymentId>(state.deployments.size()),
                                   .definition = state.deployments[indexOf(*goal)].definition,
                                   .isRollback = true,
                                   .failed = now.primary,
                                   .goal = *goal,
                                   .cause = why},
                 1);
    return decision;
}

} // namespace deployscope
