// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/actions.h"

#include "simulation/desired_count.h"
#include "simulation/instance_actions.h"
#include "simulation/load_balancer_actions.h"
#include "simulation/permissions.h"
#include "simulation/pipeline.h"

#include <algorithm>
#include <optional>

namespace deployscope {

namespace {

constexpr Percent hundredPercent{100};

bool isBoth100(Percent minimum, Percent maximum)
{
    return minimum == hundredPercent && maximum == hundredPercent;
}

/// R4.8: containerName and containerPort of every load balancer must exist in the task definition.
bool lacksContainerPort(const State &state, const UpdateService &update)
{
    if (!update.taskDefinition)
        return false;
    const TaskDefinition &definition = state.scenario->taskDefinitions[indexOf(*update.taskDefinition)];
    const auto isMapped = [&](const ServiceLoadBalancer &balancer) {
        return std::ranges::any_of(definition.portMappings, [&](const PortMapping &mapping) {
            return mapping.containerPort == balancer.containerPort &&
                   definition.containers[mapping.container].name == balancer.containerName;
        });
    };
    return !std::ranges::all_of(state.scenario->services[indexOf(update.service)].loadBalancers, isMapped);
}

/// R4.6: target groups and network configuration must go with the network mode of the task definition.
std::optional<ApiRefusal> networkRefusal(const State &state, const UpdateService &update)
{
    const Scenario &scenario = *state.scenario;
    const Service &service = scenario.services[indexOf(update.service)];
    const DeploymentId primary = state.services[indexOf(update.service)].primary;
    const TaskDefinitionId definition =
        update.taskDefinition.value_or(state.deployments[indexOf(primary)].definition);
    const NetworkMode mode = scenario.taskDefinitions[indexOf(definition)].networkMode;
    const auto fits = [&](const ServiceLoadBalancer &balancer) {
        return fitsTargetType(scenario.targetGroups[indexOf(balancer.targetGroup)], mode);
    };
    if (!std::ranges::all_of(service.loadBalancers, fits))
        return ApiRefusal::TargetTypeMismatch;
    const bool hasNetwork = update.awsvpc || service.awsvpc || state.strategies[indexOf(update.service)].network;
    if (mode == NetworkMode::Awsvpc && !hasNetwork)
        return ApiRefusal::NetworkConfigurationMissing;
    if (mode != NetworkMode::Awsvpc && update.awsvpc)
        return ApiRefusal::NetworkConfigurationNotValid;
    return {};
}

} // namespace

std::optional<ApiRefusal> refusal(const State &state, const UpdateService &update)
{
    const ServiceState &service = state.services[indexOf(update.service)];
    const bool setsBounds = update.minimumHealthy || update.maximum;
    if (setsBounds && isBoth100(update.minimumHealthy.value_or(service.minimumHealthy),
                                update.maximum.value_or(service.maximum)))
        return ApiRefusal::BothPercents100;
    if (state.scenario->services[indexOf(update.service)].daemon) {
        if (update.desiredCount)
            return ApiRefusal::DaemonDesiredCount;
        if (update.maximum && *update.maximum != hundredPercent)
            return ApiRefusal::DaemonMaximum;
    }
    if (lacksContainerPort(state, update))
        return ApiRefusal::ContainerPortMissing;
    return networkRefusal(state, update);
}

namespace {

/// The rule that is in force and says the same, if there is one.
std::optional<PermissionId> inForce(const State &state, PermissionId wanted)
{
    const std::vector<IpPermission> &all = state.scenario->permissions;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (state.permissions[i] != 0 && all[i].sameRule(all[indexOf(wanted)]))
            return idAt<PermissionId>(i);
    }
    return {};
}

std::optional<ApiRefusal> refusal(const State &state, const ChangeSecurityGroup &change)
{
    for (const PermissionId permission : change.permissions) {
        const bool isThere = inForce(state, permission).has_value();
        if (isThere && change.authorize)
            return ApiRefusal::DuplicatePermission;
        if (!isThere && !change.authorize)
            return ApiRefusal::PermissionNotFound;
    }
    return {};
}

/// R1.17: another task definition, placement or network configuration, or force, starts a deployment; the rest does not.
bool startsDeployment(const State &state, const UpdateService &update)
{
    const DeploymentId primary = state.services[indexOf(update.service)].primary;
    const TaskDefinitionId runs = state.deployments[indexOf(primary)].definition;
    return update.forceNewDeployment || update.placementStrategy.has_value() ||
           update.placementConstraints.has_value() || update.awsvpc.has_value() ||
           (update.taskDefinition && *update.taskDefinition != runs);
}

void follow(Decision &decision, const State &state, ActionId action, const UpdateService &update)
{
    const ServiceState &service = state.services[indexOf(update.service)];
    if (update.desiredCount && *update.desiredCount != service.desiredCount)
        addDesiredCount(decision, state, update.service, *update.desiredCount, 0);
    const Percent minimum = update.minimumHealthy.value_or(service.minimumHealthy);
    const Percent maximum = update.maximum.value_or(service.maximum);
    if (minimum != service.minimumHealthy || maximum != service.maximum)
        decision.add(BoundsChanged{update.service, minimum, maximum}, 0);
    if (update.healthCheckGracePeriod)
        decision.add(GracePeriodChanged{update.service, *update.healthCheckGracePeriod}, 0);
    if (update.circuitBreaker && *update.circuitBreaker != service.circuitBreaker)
        decision.add(CircuitBreakerChanged{update.service, *update.circuitBreaker}, 0);
    if (update.availabilityZoneRebalancing && *update.availabilityZoneRebalancing != service.azRebalancing)
        decision.add(AzRebalancingChanged{update.service, *update.availabilityZoneRebalancing}, 0);
    if (update.alarms && *update.alarms != alarmsOf(state, update.service))
        decision.add(AlarmsChanged{update.service, action}, 0);
    if (update.placementStrategy)
        decision.add(StrategyChanged{update.service, action}, 0);
    if (update.awsvpc)
        decision.add(NetworkConfigurationChanged{update.service, action}, 0);
    if (update.placementConstraints)
        decision.add(ConstraintsChanged{update.service, action}, 0);
    if (startsDeployment(state, update)) {
        const DeploymentState &primary = state.deployments[indexOf(service.primary)];
        decision.add(DeploymentStarted{update.service, idAt<DeploymentId>(state.deployments.size()),
                                       update.taskDefinition.value_or(primary.definition)},
                     0);
    }
}

void follow(Decision &decision, const State &state, ActionId, const ChangeSecurityGroup &change)
{
    for (const PermissionId permission : change.permissions) {
        if (change.authorize)
            decision.add(PermissionAuthorized{permission}, 0);
        else if (const auto same = inForce(state, permission))
            decision.add(PermissionRevoked{*same}, 0);
    }
}

} // namespace

Decision actionTaken(const State &state, ActionId id)
{
    Decision decision;
    std::visit(
        [&](const auto &what) {
            if (const std::optional<ApiRefusal> refused = refusal(state, what)) {
                decision.add(ActionRefused{id, *refused});
                return;
            }
            decision.add(ActionTaken{id});
            follow(decision, state, id, what);
        },
        state.scenario->actions[indexOf(id)].what);
    return decision;
}

} // namespace deployscope
