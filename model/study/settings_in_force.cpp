// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/settings_in_force.h"

#include <cstdint>
#include <variant>

namespace deployscope {

namespace {

constexpr std::string_view taskDefinition = "/taskDefinition";
constexpr std::string_view desiredCount = "/desiredCount";
constexpr std::string_view minimumHealthyPercent = "/deploymentConfiguration/minimumHealthyPercent";
constexpr std::string_view maximumPercent = "/deploymentConfiguration/maximumPercent";
constexpr std::string_view healthCheckGracePeriod = "/healthCheckGracePeriodSeconds";
constexpr std::string_view placementStrategy = "/placementStrategy";
constexpr std::string_view availabilityZoneRebalancing = "/availabilityZoneRebalancing";
constexpr std::string_view placementConstraints = "/placementConstraints";
constexpr std::string_view alarms = "/deploymentConfiguration/alarms";
constexpr std::string_view circuitBreaker = "/deploymentConfiguration/deploymentCircuitBreaker";
constexpr std::string_view networkConfiguration = "/networkConfiguration";

[[nodiscard]] std::string joined(const std::string &pointer, std::string_view member)
{
    return pointer + std::string(member);
}

[[nodiscard]] ServiceSettingPlaces ownPlaces(const std::string &pointer)
{
    return {
        .taskDefinition = joined(pointer, taskDefinition),
        .desiredCount = joined(pointer, desiredCount),
        .minimumHealthyPercent = joined(pointer, minimumHealthyPercent),
        .maximumPercent = joined(pointer, maximumPercent),
        .healthCheckGracePeriod = joined(pointer, healthCheckGracePeriod),
        .placementStrategy = joined(pointer, placementStrategy),
        .availabilityZoneRebalancing = joined(pointer, availabilityZoneRebalancing),
        .placementConstraints = joined(pointer, placementConstraints),
        .circuitBreaker = joined(pointer, circuitBreaker),
        .alarms = joined(pointer, alarms),
        .networkConfiguration = joined(pointer, networkConfiguration),
    };
}

constexpr std::string_view interval = "/HealthCheckIntervalSeconds";
constexpr std::string_view timeout = "/HealthCheckTimeoutSeconds";
constexpr std::string_view healthyThreshold = "/HealthyThresholdCount";
constexpr std::string_view path = "/HealthCheckPath";
constexpr std::string_view matcher = "/Matcher";
constexpr std::string_view attributes = "/Attributes";

[[nodiscard]] TargetGroupSettingPlaces ownPlacesOfGroup(const std::string &pointer)
{
    return {
        .interval = joined(pointer, interval),
        .timeout = joined(pointer, timeout),
        .healthyThreshold = joined(pointer, healthyThreshold),
        .path = joined(pointer, path),
        .matcher = joined(pointer, matcher),
        .attributes = joined(pointer, attributes),
    };
}

/// The UpdateService behind `event`, where that is what made it happen.
[[nodiscard]] const UpdateService *updateOf(const Action *action)
{
    return action != nullptr ? std::get_if<UpdateService>(&action->what) : nullptr;
}

} // namespace

SettingsInForce::SettingsInForce(const Scenario &scenario)
{
    m_places.reserve(scenario.services.size());
    for (const Service &service : scenario.services) {
        m_places.push_back(ownPlaces(service.pointer));
    }
    for (const TargetGroup &group : scenario.targetGroups) {
        m_groups.push_back(ownPlacesOfGroup(group.pointer));
    }
}

/// What the action sets stands there from now on.
void SettingsInForce::takeGroup(const Action &action)
{
    const std::string parameters = action.pointer + "/parameters";
    const auto move = [&](bool isSet, std::string &place, std::string_view member) {
        if (isSet) {
            place = joined(parameters, member);
        }
    };
    if (const auto *check = std::get_if<ModifyTargetGroup>(&action.what)) {
        TargetGroupSettingPlaces &places = m_groups[indexOf(check->group)];
        move(check->interval.has_value(), places.interval, interval);
        move(check->timeout.has_value(), places.timeout, timeout);
        move(check->healthyThreshold.has_value(), places.healthyThreshold, healthyThreshold);
        move(check->path.has_value(), places.path, path);
        move(check->matcher.has_value(), places.matcher, matcher);
    } else if (const auto *changed = std::get_if<ModifyTargetGroupAttributes>(&action.what)) {
        move(changed->deregistrationDelay.has_value(), m_groups[indexOf(changed->group)].attributes, attributes);
    }
}

void SettingsInForce::take(const Timeline &timeline, const Event &event)
{
    if (const auto *check = event.what.getIf<HealthCheckChanged>()) {
        takeGroup(timeline.scenario->actions[indexOf(check->action)]);
    } else if (const auto *group = event.what.getIf<TargetGroupAttributesChanged>()) {
        takeGroup(timeline.scenario->actions[indexOf(group->action)]);
    } else if (const auto *counted = event.what.getIf<DesiredCountChanged>()) {
        const ScalingPolicy *policy = policyBehind(timeline, event);
        m_places[indexOf(counted->service)].desiredCount =
            policy != nullptr ? targetValuePlace(*policy)
                              : settingPlace(timeline, event, counted->service, desiredCount);
    } else if (const auto *grace = event.what.getIf<GracePeriodChanged>()) {
        m_places[indexOf(grace->service)].healthCheckGracePeriod =
            settingPlace(timeline, event, grace->service, healthCheckGracePeriod);
    } else if (const auto *strategy = event.what.getIf<StrategyChanged>()) {
        m_places[indexOf(strategy->service)].placementStrategy =
            settingPlace(timeline, event, strategy->service, placementStrategy);
    } else if (const auto *constraints = event.what.getIf<ConstraintsChanged>()) {
        m_places[indexOf(constraints->service)].placementConstraints =
            settingPlace(timeline, event, constraints->service, placementConstraints);
    } else if (const auto *watched = event.what.getIf<AlarmsChanged>()) {
        m_places[indexOf(watched->service)].alarms = settingPlace(timeline, event, watched->service, alarms);
    } else if (const auto *breaker = event.what.getIf<CircuitBreakerChanged>()) {
        m_places[indexOf(breaker->service)].circuitBreaker =
            settingPlace(timeline, event, breaker->service, circuitBreaker);
    } else if (const auto *rebalancing = event.what.getIf<AzRebalancingChanged>()) {
        m_places[indexOf(rebalancing->service)].availabilityZoneRebalancing =
            settingPlace(timeline, event, rebalancing->service, availabilityZoneRebalancing);
    } else if (const auto *network = event.what.getIf<NetworkConfigurationChanged>()) {
        m_places[indexOf(network->service)].networkConfiguration =
            settingPlace(timeline, event, network->service, networkConfiguration);
    } else if (const auto *deployment = event.what.getIf<DeploymentStarted>()) {
        const UpdateService *update = updateOf(actionBehind(timeline, event));
        if (update != nullptr && update->taskDefinition && !deployment->isRollback) {
            m_places[indexOf(deployment->service)].taskDefinition =
                settingPlace(timeline, event, deployment->service, taskDefinition);
        }
    } else if (const auto *changed = event.what.getIf<BoundsChanged>()) {
        const UpdateService *update = updateOf(actionBehind(timeline, event));
        ServiceSettingPlaces &places = m_places[indexOf(changed->service)];
        if (update != nullptr && update->minimumHealthy) {
            places.minimumHealthyPercent = settingPlace(timeline, event, changed->service, minimumHealthyPercent);
        }
        if (update != nullptr && update->maximum) {
            places.maximumPercent = settingPlace(timeline, event, changed->service, maximumPercent);
        }
    }
}

const Action *actionBehind(const Timeline &timeline, const Event &event)
{
    Cause cause = event.cause;
    while (cause.kind == Cause::Kind::Event) {
        cause = timeline.events[cause.index].cause;
    }
    return cause.kind == Cause::Kind::Action ? &timeline.scenario->actions[cause.index] : nullptr;
}

const ScalingPolicy *policyBehind(const Timeline &timeline, const Event &event)
{
    if (event.cause.kind != Cause::Kind::Event) {
        return nullptr;
    }
    const auto *triggered = timeline.events[event.cause.index].what.getIf<ScalingPolicyTriggered>();
    if (triggered == nullptr) {
        return nullptr;
    }
    return &scalableTargetOf(*timeline.scenario, triggered->service)->policies[triggered->policy];
}

std::string targetValuePlace(const ScalingPolicy &policy)
{
    return policy.pointer + "/TargetTrackingScalingPolicyConfiguration/TargetValue";
}

std::string settingPlace(const Timeline &timeline, const Event &event, ServiceId service, std::string_view member)
{
    const Action *action = actionBehind(timeline, event);
    if (updateOf(action) != nullptr) {
        return action->pointer + "/parameters" + std::string(member);
    }
    return joined(timeline.scenario->services[indexOf(service)].pointer, member);
}

} // namespace deployscope
