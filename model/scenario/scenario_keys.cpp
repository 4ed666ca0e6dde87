// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/known_keys.h"

#include <array>

namespace deployscope::keys {

// The format's own objects.

namespace {

using namespace std::string_view_literals;

// A word a line would make these tables long.
// clang-format off
constexpr std::array scenarioUsed{
    "$schema"sv, "name"sv, "description"sv, "containerInstances"sv, "taskDefinitions"sv, "services"sv,
    "loadBalancers"sv, "targetGroups"sv, "listeners"sv, "securityGroups"sv, "roles"sv, "pipeline"sv, "actions"sv,
    "simulation"sv, "lesson"sv, "view"sv, "autoScaling"sv};

constexpr std::array actionUsed{"at"sv, "action"sv, "parameters"sv};

constexpr std::array updateServiceUsed{
    "service"sv, "taskDefinition"sv, "desiredCount"sv, "deploymentConfiguration"sv, "forceNewDeployment"sv,
    "healthCheckGracePeriodSeconds"sv, "placementStrategy"sv, "placementConstraints"sv, "loadBalancers"sv,
    "networkConfiguration"sv, "capacityProviderStrategy"sv, "availabilityZoneRebalancing"sv};
constexpr std::array updateServiceKept{
    "cluster"sv, "platformVersion"sv, "enableECSManagedTags"sv,
    "propagateTags"sv, "enableExecuteCommand"sv, "serviceRegistries"sv, "serviceConnectConfiguration"sv,
    "volumeConfigurations"sv, "vpcLatticeConfigurations"sv, "deploymentController"sv};

constexpr std::array changeSecurityGroupUsed{"GroupId"sv, "IpPermissions"sv};
constexpr std::array changeSecurityGroupKept{"GroupName"sv, "TagSpecifications"sv, "DryRun"sv};

constexpr std::array stopTaskUsed{"task"sv, "reason"sv};
constexpr std::array updateContainerInstancesStateUsed{"containerInstances"sv, "status"sv};
constexpr std::array terminateInstancesUsed{"InstanceIds"sv};
constexpr std::array terminateInstancesKept{"Force"sv, "SkipOsShutdown"sv, "DryRun"sv};
constexpr std::array changeRolePolicyUsed{"RoleName"sv, "Permissions"sv};
constexpr std::array changeRolePolicyKept{"PolicyName"sv, "PolicyDocument"sv};
constexpr std::array roleUsed{"RoleName"sv, "Permissions"sv};
constexpr std::array roleKept{
    "Arn"sv, "Path"sv, "RoleId"sv, "CreateDate"sv, "AssumeRolePolicyDocument"sv, "Description"sv,
    "MaxSessionDuration"sv, "PermissionsBoundary"sv, "RoleLastUsed"sv, "Tags"sv};
constexpr std::array pipelineUsed{"name"sv, "stages"sv};
constexpr std::array pipelineKept{
    "roleArn"sv, "artifactStore"sv, "artifactStores"sv, "version"sv, "executionMode"sv, "pipelineType"sv,
    "variables"sv, "triggers"sv};
constexpr std::array pipelineStageUsed{"name"sv, "actions"sv};
constexpr std::array pipelineStageKept{
    "blockers"sv, "onFailure"sv, "onSuccess"sv, "beforeEntry"sv};
constexpr std::array pipelineActionUsed{
    "name"sv, "actionTypeId"sv, "runOrder"sv, "configuration"sv, "inputArtifacts"sv, "outputArtifacts"sv, "role"sv,
    "requires"sv, "seconds"sv};
constexpr std::array pipelineActionKept{
    "roleArn"sv, "region"sv, "namespace"sv, "commands"sv, "outputVariables"sv, "timeoutInMinutes"sv,
    "environmentVariables"sv};
constexpr std::array actionTypeIdUsed{"category"sv, "provider"sv};
constexpr std::array actionTypeIdKept{"owner"sv, "version"sv};
constexpr std::array artifactUsed{"name"sv, "files"sv};
constexpr std::array deployConfigurationUsed{"ServiceName"sv, "TaskDefinition"sv, "FileName"sv};
constexpr std::array deployConfigurationKept{"ClusterName"sv, "DeploymentTimeout"sv};
constexpr std::array startPipelineExecutionUsed{"name"sv};
constexpr std::array startPipelineExecutionKept{"clientRequestToken"sv, "variables"sv, "sourceRevisions"sv};
constexpr std::array clusterKept{"cluster"sv};
constexpr std::array modifyTargetGroupUsed{
    "TargetGroupArn"sv, "HealthCheckEnabled"sv, "HealthCheckPort"sv, "HealthCheckPath"sv,
    "HealthCheckIntervalSeconds"sv, "HealthCheckTimeoutSeconds"sv, "HealthyThresholdCount"sv,
    "UnhealthyThresholdCount"sv, "Matcher"sv};
constexpr std::array modifyTargetGroupKept{"HealthCheckProtocol"sv};
constexpr std::array modifyTargetGroupAttributesUsed{"TargetGroupArn"sv, "Attributes"sv};
constexpr std::array changeRuleUsed{"Port"sv, "Priority"sv, "Conditions"sv, "Actions"sv};
constexpr std::array changeRuleKept{"ListenerArn"sv, "RuleArn"sv, "Tags"sv, "Transforms"sv, "ResetTransforms"sv};

constexpr std::array trafficUsed{"requestsPerSecond"sv, "path"sv, "listenerPort"sv};

constexpr std::array simulationUsed{
    "start"sv, "until"sv, "limit"sv, "schedulerSeconds"sv, "timing"sv, "seed"sv, "jitter"sv, "agent"sv,
    "behaviour"sv, "imageExists"sv, "imageMiB"sv, "diskFreeMiB"sv, "faults"sv, "alarms"sv, "metrics"sv, "traffic"sv,
    "instanceBoot"sv};
constexpr std::array simulationKept{"hooks"sv};

constexpr std::array agentUsed{"imagePullBehavior"sv, "containerStopTimeout"sv, "reservedMemory"sv};

constexpr std::array behaviourUsed{
    "imagePullSeconds"sv, "startSeconds"sv, "failsToStart"sv, "warmUpSeconds"sv, "stopSeconds"sv,
    "crashAfterSeconds"sv, "exitCode"sv, "listensOn"sv, "responds"sv, "httpStatus"sv, "containerHealth"sv,
    "requires"sv, "requestSeconds"sv, "healthCheckSeconds"sv, "cpuPerRequest"sv, "containers"sv, "sequence"sv};

constexpr std::array alarmUsed{"state"sv, "periodSeconds"sv};

constexpr std::array faultUsed{
    "at"sv, "fault"sv, "instance"sv, "zone"sv, "task"sv, "path"sv, "status"sv, "taskDefinition"sv, "change"sv,
    "alarm"sv, "state"sv, "image"sv};
// clang-format on

} // namespace

constexpr KnownKeys scenario{.used = scenarioUsed, .kept = {}};
constexpr KnownKeys action{.used = actionUsed, .kept = {}};
constexpr KnownKeys updateService{.used = updateServiceUsed, .kept = updateServiceKept};
constexpr KnownKeys changeSecurityGroup{.used = changeSecurityGroupUsed, .kept = changeSecurityGroupKept};
constexpr KnownKeys stopTask{.used = stopTaskUsed, .kept = clusterKept};
constexpr KnownKeys updateContainerInstancesState{.used = updateContainerInstancesStateUsed, .kept = clusterKept};
constexpr KnownKeys terminateInstances{.used = terminateInstancesUsed, .kept = terminateInstancesKept};
constexpr KnownKeys modifyTargetGroup{.used = modifyTargetGroupUsed, .kept = modifyTargetGroupKept};
constexpr KnownKeys modifyTargetGroupAttributes{.used = modifyTargetGroupAttributesUsed, .kept = {}};
constexpr KnownKeys changeRule{.used = changeRuleUsed, .kept = changeRuleKept};
constexpr KnownKeys traffic{.used = trafficUsed, .kept = {}};
constexpr KnownKeys changeRolePolicy{.used = changeRolePolicyUsed, .kept = changeRolePolicyKept};
constexpr KnownKeys role{.used = roleUsed, .kept = roleKept};
constexpr KnownKeys pipeline{.used = pipelineUsed, .kept = pipelineKept};
constexpr KnownKeys pipelineStage{.used = pipelineStageUsed, .kept = pipelineStageKept};
constexpr KnownKeys pipelineAction{.used = pipelineActionUsed, .kept = pipelineActionKept};
constexpr KnownKeys actionTypeId{.used = actionTypeIdUsed, .kept = actionTypeIdKept};
constexpr KnownKeys artifact{.used = artifactUsed, .kept = {}};
constexpr KnownKeys deployConfiguration{.used = deployConfigurationUsed, .kept = deployConfigurationKept};
constexpr KnownKeys startPipelineExecution{.used = startPipelineExecutionUsed, .kept = startPipelineExecutionKept};
constexpr KnownKeys simulation{.used = simulationUsed, .kept = simulationKept};
constexpr KnownKeys agent{.used = agentUsed, .kept = {}};
constexpr KnownKeys behaviour{.used = behaviourUsed, .kept = {}};
constexpr KnownKeys alarm{.used = alarmUsed, .kept = {}};
constexpr KnownKeys fault{.used = faultUsed, .kept = {}};

} // namespace deployscope::keys
