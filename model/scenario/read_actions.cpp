// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_pointer.h"
#include "scenario/read_instance_actions.h"
#include "scenario/read_names.h"
#include "scenario/read_roles.h"
#include "scenario/read_traffic_actions.h"
#include "scenario/readers.h"

#include <algorithm>
#include <array>

namespace deployscope {

namespace {

constexpr std::string_view simulatedActions =
    "UpdateService, AuthorizeSecurityGroupIngress, RevokeSecurityGroupIngress, AuthorizeSecurityGroupEgress, "
    "RevokeSecurityGroupEgress, StopTask, UpdateContainerInstancesState, RegisterContainerInstance, "
    "TerminateInstances, ModifyTargetGroup, ModifyTargetGroupAttributes, CreateRule, ModifyRule, DeleteRule, "
    "PutRolePolicy, DeleteRolePolicy, StartPipelineExecution";

/// API calls that the format knows and this version does not simulate.
constexpr std::array<std::string_view, 6> laterActions{"CreateService",
                                                       "DeleteService",
                                                       "RegisterTaskDefinition",
                                                       "StopServiceDeployment",
                                                       "ContinueServiceDeployment",
                                                       "CreateDeployment"};

/// Parameters of UpdateService that would start another kind of deployment.
void refuseOthers(ReadContext &context, const Members &parameters)
{
    for (const std::string_view key : {"loadBalancers", "capacityProviderStrategy"}) {
        const Document *value = parameters.find(key);
        if (value != nullptr && !value->empty())
            context.refuseLater(
                *value, "UpdateService " + std::string{key},
                "taskDefinition, desiredCount, deploymentConfiguration, forceNewDeployment, "
                "healthCheckGracePeriodSeconds, placementStrategy, placementConstraints, networkConfiguration");
    }
}

UpdateService readUpdateService(ReadContext &context, const Members &parameters)
{
    UpdateService update;
    const Document &service = parameters.need("service");
    update.service = named(context.services, lastPartOfArn(textOf(service)), service, "services");
    if (const Document *definition = parameters.find("taskDefinition")) {
        update.taskDefinition = readTaskDefinitionName(context, *definition);
        checkLoadBalancers(context, context.scenario.services[indexOf(update.service)], *update.taskDefinition,
                           *definition);
    }
    update.desiredCount = parameters.integer("desiredCount", {.first = 0, .last = limits::tasksOfService});
    const DeploymentConfiguration configuration = readDeploymentConfiguration(context, parameters);
    update.minimumHealthy = configuration.minimumHealthy;
    update.maximum = configuration.maximum;
    update.circuitBreaker = configuration.circuitBreaker;
    update.alarms = configuration.alarms;
    update.healthCheckGracePeriod =
        parameters.seconds("healthCheckGracePeriodSeconds", {.first = 0, .last = 2'147'483'647});
    if (parameters.find("placementStrategy") != nullptr)
        update.placementStrategy = readPlacementStrategy(parameters);
    if (parameters.find("placementConstraints") != nullptr)
        update.placementConstraints = readPlacementConstraints(parameters, true);
    update.availabilityZoneRebalancing = readRebalancing(parameters);
    update.awsvpc = readNetworkConfiguration(context, parameters);
    update.forceNewDeployment = parameters.flag("forceNewDeployment").value_or(false);
    refuseOthers(context, parameters);
    return update;
}

ChangeSecurityGroup readChange(ReadContext &context, const Members &action, bool authorize, Direction direction,
                               const std::string &pointer)
{
    const Members parameters{action.need("parameters"), keys::changeSecurityGroup, context.used};
    const Document &group = parameters.need("GroupId");
    IpPermission common;
    common.group = named(context.securityGroups, textOf(group), group, "securityGroups");
    common.direction = direction;
    static_cast<void>(parameters.need("IpPermissions"));
    const auto &list = parameters.array("IpPermissions", limits::rulesOfGroup);
    return {.authorize = authorize,
            .permissions = readIpPermissions(context, list, common, pointer + "/parameters/IpPermissions")};
}

decltype(Action::what) readWhat(ReadContext &context, const Members &action, const std::string &pointer)
{
    const Document &name = action.need("action");
    const std::string &what = textOf(name);
    if (what == "UpdateService")
        return readUpdateService(context, {action.need("parameters"), keys::updateService, context.used});
    if (what == "AuthorizeSecurityGroupIngress" || what == "RevokeSecurityGroupIngress")
        return readChange(context, action, what.starts_with("Authorize"), Direction::Ingress, pointer);
    if (what == "AuthorizeSecurityGroupEgress" || what == "RevokeSecurityGroupEgress")
        return readChange(context, action, what.starts_with("Authorize"), Direction::Egress, pointer);
    if (what == "StopTask")
        return readStopTask(context, action.need("parameters"));
    if (what == "UpdateContainerInstancesState")
        return readUpdateContainerInstancesState(context, action.need("parameters"));
    if (what == "RegisterContainerInstance")
        return readRegisterContainerInstance(context, action.need("parameters"), pointer + "/parameters");
    if (what == "TerminateInstances")
        return readTerminateInstances(context, action.need("parameters"));
    if (what == "ModifyTargetGroup")
        return readModifyTargetGroup(context, action.need("parameters"));
    if (what == "ModifyTargetGroupAttributes")
        return readModifyTargetGroupAttributes(context, action.need("parameters"));
    if (what == "CreateRule" || what == "ModifyRule" || what == "DeleteRule")
        return readChangeRule(context, action.need("parameters"), what);
    if (what == "StartPipelineExecution")
        return StartPipelineExecution{
            textOf(Members{action.need("parameters"), keys::startPipelineExecution, context.used}.need("name"))};
    if (what == "PutRolePolicy" || what == "DeleteRolePolicy")
        return readChangeRolePolicy(context, action.need("parameters"), what == "PutRolePolicy",
                                    pointer + "/parameters");
    if (std::ranges::find(laterActions, what) == laterActions.end())
        throw Refusal{Fault::UnknownValue, &name, excerpt(what), std::string{simulatedActions}};
    context.refuseLater(name, what, std::string{simulatedActions});
    return ChangeSecurityGroup{};
}

} // namespace

void readActions(ReadContext &context)
{
    const auto &actions = context.top.array("actions", limits::actions);
    for (std::size_t place = 0; place < actions.size(); ++place) {
        const Members members{actions[place], keys::action, context.used};
        Action action;
        action.at = SimTime{secondsOf(members.need("at"))};
        action.position = place;
        action.pointer = joined("/actions", place);
        action.what = readWhat(context, members, action.pointer);
        context.scenario.actions.push_back(std::move(action));
    }
    std::ranges::stable_sort(context.scenario.actions, {}, &Action::at);
    nameContainerInstances(context, "actions");
}

} // namespace deployscope
