// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/known_keys.h"

#include <array>

namespace deployscope::keys {

// What Amazon ECS calls the members of its objects.

namespace {

using namespace std::string_view_literals;

// A word a line would make these tables long.
// clang-format off
constexpr std::array containerInstanceUsed{
    "ec2InstanceId"sv, "status"sv, "agentConnected"sv, "attributes"sv, "registeredResources"sv,
    "remainingResources"sv, "securityGroups"sv, "instanceType"sv, "count"sv, "availabilityZones"sv, "cpu"sv,
    "memory"sv, "role"sv, "capacityProviderName"sv};
constexpr std::array containerInstanceKept{
    "containerInstanceArn"sv, "version"sv, "versionInfo"sv,
    "runningTasksCount"sv, "pendingTasksCount"sv, "registeredAt"sv, "agentUpdateStatus"sv, "attachments"sv,
    "tags"sv, "healthStatus"sv, "statusReason"sv};

constexpr std::array instanceAttributeUsed{"name"sv, "value"sv};
constexpr std::array instanceAttributeKept{"targetType"sv, "targetId"sv};

constexpr std::array instanceResourceUsed{"name"sv, "integerValue"sv, "stringSetValue"sv};
constexpr std::array instanceResourceKept{"type"sv, "longValue"sv, "doubleValue"sv};

constexpr std::array taskDefinitionUsed{
    "family"sv, "revision"sv, "networkMode"sv, "cpu"sv, "memory"sv, "requiresCompatibilities"sv,
    "placementConstraints"sv, "containerDefinitions"sv, "executionRoleArn"sv};
constexpr std::array taskDefinitionKept{
    "taskDefinitionArn"sv, "status"sv, "compatibilities"sv, "requiresAttributes"sv, "registeredAt"sv,
    "registeredBy"sv, "deregisteredAt"sv, "volumes"sv, "taskRoleArn"sv, "tags"sv,
    "pidMode"sv, "ipcMode"sv, "proxyConfiguration"sv, "inferenceAccelerators"sv, "ephemeralStorage"sv,
    "runtimePlatform"sv, "enableFaultInjection"sv};

constexpr std::array containerDefinitionUsed{
    "name"sv, "image"sv, "cpu"sv, "memory"sv, "memoryReservation"sv, "essential"sv, "portMappings"sv,
    "stopTimeout"sv, "startTimeout"sv, "dependsOn"sv, "healthCheck"sv};
constexpr std::array containerDefinitionKept{
    "links"sv, "environment"sv, "environmentFiles"sv, "secrets"sv,
    "mountPoints"sv, "volumesFrom"sv, "command"sv, "entryPoint"sv, "workingDirectory"sv, "user"sv,
    "hostname"sv, "privileged"sv, "readonlyRootFilesystem"sv, "disableNetworking"sv, "dnsServers"sv,
    "dnsSearchDomains"sv, "dnsSecurityOptions"sv, "extraHosts"sv, "dockerLabels"sv, "dockerSecurityOptions"sv,
    "interactive"sv, "pseudoTerminal"sv, "ulimits"sv, "logConfiguration"sv, "systemControls"sv,
    "resourceRequirements"sv, "linuxParameters"sv, "firelensConfiguration"sv, "repositoryCredentials"sv,
    "credentialSpecs"sv, "restartPolicy"sv, "versionConsistency"sv};

constexpr std::array containerHealthCheckUsed{
    "command"sv, "interval"sv, "timeout"sv, "retries"sv, "startPeriod"sv};

constexpr std::array containerDependencyUsed{"containerName"sv, "condition"sv};

constexpr std::array portMappingUsed{"containerPort"sv, "hostPort"sv, "protocol"sv, "containerPortRange"sv};
constexpr std::array portMappingKept{"name"sv, "appProtocol"sv};

constexpr std::array serviceUsed{
    "serviceName"sv, "taskDefinition"sv, "desiredCount"sv, "launchType"sv, "capacityProviderStrategy"sv,
    "schedulingStrategy"sv, "deploymentController"sv, "deploymentConfiguration"sv,
    "healthCheckGracePeriodSeconds"sv, "placementStrategy"sv, "placementConstraints"sv, "loadBalancers"sv,
    "networkConfiguration"sv, "availabilityZoneRebalancing"sv};
constexpr std::array serviceKept{
    "cluster"sv, "serviceRegistries"sv, "platformVersion"sv,
    "platformFamily"sv, "role"sv, "clientToken"sv, "tags"sv, "enableECSManagedTags"sv, "propagateTags"sv,
    "enableExecuteCommand"sv, "serviceConnectConfiguration"sv, "volumeConfigurations"sv,
    "vpcLatticeConfigurations"sv, "serviceArn"sv, "clusterArn"sv, "status"sv, "runningCount"sv,
    "pendingCount"sv, "createdAt"sv, "createdBy"sv, "roleArn"sv, "deployments"sv, "taskSets"sv, "events"sv};

constexpr std::array deploymentConfigurationUsed{
    "maximumPercent"sv, "minimumHealthyPercent"sv, "strategy"sv, "deploymentCircuitBreaker"sv, "alarms"sv};
constexpr std::array deploymentConfigurationKept{
    "bakeTimeInMinutes"sv, "lifecycleHooks"sv,
    "canaryConfiguration"sv, "linearConfiguration"sv};

constexpr std::array deploymentCircuitBreakerUsed{
    "enable"sv, "rollback"sv, "resetOnHealthyTask"sv, "thresholdConfiguration"sv};

constexpr std::array thresholdConfigurationUsed{"type"sv, "value"sv};

constexpr std::array deploymentAlarmsUsed{"alarmNames"sv, "enable"sv, "rollback"sv};

constexpr std::array deploymentControllerUsed{"type"sv};

constexpr std::array capacityProviderStrategyUsed{"capacityProvider"sv};
constexpr std::array capacityProviderStrategyKept{"weight"sv, "base"sv};

constexpr std::array networkConfigurationUsed{"awsvpcConfiguration"sv};

constexpr std::array awsvpcConfigurationUsed{"securityGroups"sv};
constexpr std::array awsvpcConfigurationKept{"subnets"sv, "assignPublicIp"sv};

constexpr std::array serviceLoadBalancerUsed{
    "targetGroupArn"sv, "loadBalancerName"sv, "containerName"sv, "containerPort"sv};
constexpr std::array serviceLoadBalancerKept{"advancedConfiguration"sv};

constexpr std::array placementStrategyUsed{"type"sv, "field"sv};

constexpr std::array placementConstraintUsed{"type"sv, "expression"sv};
// clang-format on

} // namespace

constexpr KnownKeys containerInstance{.used = containerInstanceUsed, .kept = containerInstanceKept};
constexpr KnownKeys instanceAttribute{.used = instanceAttributeUsed, .kept = instanceAttributeKept};
constexpr KnownKeys instanceResource{.used = instanceResourceUsed, .kept = instanceResourceKept};
constexpr KnownKeys taskDefinition{.used = taskDefinitionUsed, .kept = taskDefinitionKept};
constexpr KnownKeys containerDefinition{.used = containerDefinitionUsed, .kept = containerDefinitionKept};
constexpr KnownKeys containerHealthCheck{.used = containerHealthCheckUsed, .kept = {}};
constexpr KnownKeys containerDependency{.used = containerDependencyUsed, .kept = {}};
constexpr KnownKeys portMapping{.used = portMappingUsed, .kept = portMappingKept};
constexpr KnownKeys service{.used = serviceUsed, .kept = serviceKept};
constexpr KnownKeys deploymentConfiguration{.used = deploymentConfigurationUsed,
                                            .kept = deploymentConfigurationKept};
constexpr KnownKeys deploymentCircuitBreaker{.used = deploymentCircuitBreakerUsed, .kept = {}};
constexpr KnownKeys thresholdConfiguration{.used = thresholdConfigurationUsed, .kept = {}};
constexpr KnownKeys deploymentAlarms{.used = deploymentAlarmsUsed, .kept = {}};
constexpr KnownKeys deploymentController{.used = deploymentControllerUsed, .kept = {}};
constexpr KnownKeys capacityProviderStrategy{.used = capacityProviderStrategyUsed,
                                             .kept = capacityProviderStrategyKept};
constexpr KnownKeys networkConfiguration{.used = networkConfigurationUsed, .kept = {}};
constexpr KnownKeys awsvpcConfiguration{.used = awsvpcConfigurationUsed, .kept = awsvpcConfigurationKept};
constexpr KnownKeys serviceLoadBalancer{.used = serviceLoadBalancerUsed, .kept = serviceLoadBalancerKept};
constexpr KnownKeys placementStrategy{.used = placementStrategyUsed, .kept = {}};
constexpr KnownKeys placementConstraint{.used = placementConstraintUsed, .kept = {}};

} // namespace deployscope::keys
