// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/known_keys.h"

#include <algorithm>
#include <array>

namespace deployscope {

namespace {

using namespace std::string_view_literals;

constexpr std::array scenarioUsed{"$schema"sv,         "name"sv,
                                  "description"sv,     "containerInstances"sv,
                                  "taskDefinitions"sv, "services"sv,
                                  "loadBalancers"sv,   "targetGroups"sv,
                                  "listeners"sv,       "securityGroups"sv,
                                  "actions"sv,         "simulation"sv,
                                  "lesson"sv,          "view"sv};
constexpr std::array scenarioKept{"roles"sv, "autoScaling"sv, "pipeline"sv};

constexpr std::array containerInstanceUsed{"ec2InstanceId"sv,
                                           "status"sv,
                                           "agentConnected"sv,
                                           "attributes"sv,
                                           "registeredResources"sv,
                                           "remainingResources"sv,
                                           "securityGroups"sv,
                                           "instanceType"sv,
                                           "count"sv,
                                           "availabilityZones"sv,
                                           "cpu"sv,
                                           "memory"sv};
constexpr std::array containerInstanceKept{"role"sv,
                                           "containerInstanceArn"sv,
                                           "capacityProviderName"sv,
                                           "version"sv,
                                           "versionInfo"sv,
                                           "runningTasksCount"sv,
                                           "pendingTasksCount"sv,
                                           "registeredAt"sv,
                                           "agentUpdateStatus"sv,
                                           "attachments"sv,
                                           "tags"sv,
                                           "healthStatus"sv,
                                           "statusReason"sv};

constexpr std::array instanceAttributeUsed{"name"sv, "value"sv};
constexpr std::array instanceAttributeKept{"targetType"sv, "targetId"sv};

constexpr std::array instanceResourceUsed{"name"sv, "integerValue"sv, "stringSetValue"sv};
constexpr std::array instanceResourceKept{"type"sv, "longValue"sv, "doubleValue"sv};

constexpr std::array taskDefinitionUsed{"family"sv,
                                        "revision"sv,
                                        "networkMode"sv,
                                        "cpu"sv,
                                        "memory"sv,
                                        "requiresCompatibilities"sv,
                                        "placementConstraints"sv,
                                        "containerDefinitions"sv};
constexpr std::array taskDefinitionKept{"taskDefinitionArn"sv,
                                        "status"sv,
                                        "compatibilities"sv,
                                        "requiresAttributes"sv,
                                        "registeredAt"sv,
                                        "registeredBy"sv,
                                        "deregisteredAt"sv,
                                        "volumes"sv,
                                        "taskRoleArn"sv,
                                        "executionRoleArn"sv,
                                        "tags"sv,
                                        "pidMode"sv,
                                        "ipcMode"sv,
                                        "proxyConfiguration"sv,
                                        "inferenceAccelerators"sv,
                                        "ephemeralStorage"sv,
                                        "runtimePlatform"sv,
                                        "enableFaultInjection"sv};

constexpr std::array containerDefinitionUsed{
    "name"sv,      "image"sv,        "cpu"sv,        "memory"sv, "memoryReservation"sv,
    "essential"sv, "portMappings"sv, "stopTimeout"sv};
constexpr std::array containerDefinitionKept{"links"sv,
                                             "dependsOn"sv,
                                             "healthCheck"sv,
                                             "environment"sv,
                                             "environmentFiles"sv,
                                             "secrets"sv,
                                             "mountPoints"sv,
                                             "volumesFrom"sv,
                                             "command"sv,
                                             "entryPoint"sv,
                                             "workingDirectory"sv,
                                             "user"sv,
                                             "hostname"sv,
                                             "privileged"sv,
                                             "readonlyRootFilesystem"sv,
                                             "disableNetworking"sv,
                                             "dnsServers"sv,
                                             "dnsSearchDomains"sv,
                                             "dnsSecurityOptions"sv,
                                             "extraHosts"sv,
                                             "dockerLabels"sv,
                                             "dockerSecurityOptions"sv,
                                             "interactive"sv,
                                             "pseudoTerminal"sv,
                                             "ulimits"sv,
                                             "logConfiguration"sv,
                                             "systemControls"sv,
                                             "resourceRequirements"sv,
                                             "linuxParameters"sv,
                                             "firelensConfiguration"sv,
                                             "repositoryCredentials"sv,
                                             "credentialSpecs"sv,
                                             "startTimeout"sv,
                                             "restartPolicy"sv,
                                             "versionConsistency"sv};

constexpr std::array portMappingUsed{"containerPort"sv, "hostPort"sv, "protocol"sv, "containerPortRange"sv};
constexpr std::array portMappingKept{"name"sv, "appProtocol"sv};

constexpr std::array serviceUsed{
    "serviceName"sv,          "taskDefinition"sv,           "desiredCount"sv,
    "launchType"sv,           "capacityProviderStrategy"sv, "schedulingStrategy"sv,
    "deploymentController"sv, "deploymentConfiguration"sv,  "healthCheckGracePeriodSeconds"sv,
    "placementStrategy"sv,    "placementConstraints"sv,     "loadBalancers"sv,
    "networkConfiguration"sv};
constexpr std::array serviceKept{"cluster"sv,
                                 "availabilityZoneRebalancing"sv,
                                 "serviceRegistries"sv,
                                 "platformVersion"sv,
                                 "platformFamily"sv,
                                 "role"sv,
                                 "clientToken"sv,
                                 "tags"sv,
                                 "enableECSManagedTags"sv,
                                 "propagateTags"sv,
                                 "enableExecuteCommand"sv,
                                 "serviceConnectConfiguration"sv,
                                 "volumeConfigurations"sv,
                                 "vpcLatticeConfigurations"sv,
                                 "serviceArn"sv,
                                 "clusterArn"sv,
                                 "status"sv,
                                 "runningCount"sv,
                                 "pendingCount"sv,
                                 "createdAt"sv,
                                 "createdBy"sv,
                                 "roleArn"sv,
                                 "deployments"sv,
                                 "taskSets"sv,
                                 "events"sv};

constexpr std::array deploymentConfigurationUsed{"maximumPercent"sv, "minimumHealthyPercent"sv, "strategy"sv};
constexpr std::array deploymentConfigurationKept{"deploymentCircuitBreaker"sv, "alarms"sv,
                                                 "bakeTimeInMinutes"sv,        "lifecycleHooks"sv,
                                                 "canaryConfiguration"sv,      "linearConfiguration"sv};

constexpr std::array deploymentControllerUsed{"type"sv};

constexpr std::array capacityProviderStrategyUsed{"capacityProvider"sv};
constexpr std::array capacityProviderStrategyKept{"weight"sv, "base"sv};

constexpr std::array networkConfigurationUsed{"awsvpcConfiguration"sv};

constexpr std::array serviceLoadBalancerUsed{"targetGroupArn"sv, "loadBalancerName"sv, "containerName"sv,
                                             "containerPort"sv};
constexpr std::array serviceLoadBalancerKept{"advancedConfiguration"sv};

constexpr std::array placementStrategyUsed{"type"sv, "field"sv};

constexpr std::array loadBalancerUsed{"LoadBalancerName"sv, "Type"sv, "SecurityGroups"sv};
constexpr std::array loadBalancerKept{"LoadBalancerArn"sv,
                                      "AvailabilityZones"sv,
                                      "Attributes"sv,
                                      "DNSName"sv,
                                      "CanonicalHostedZoneId"sv,
                                      "CreatedTime"sv,
                                      "Scheme"sv,
                                      "VpcId"sv,
                                      "State"sv,
                                      "IpAddressType"sv,
                                      "CustomerOwnedIpv4Pool"sv};

constexpr std::array targetGroupUsed{"TargetGroupArn"sv,
                                     "TargetGroupName"sv,
                                     "Protocol"sv,
                                     "TargetType"sv,
                                     "HealthCheckEnabled"sv,
                                     "HealthCheckPort"sv,
                                     "HealthCheckPath"sv,
                                     "HealthCheckIntervalSeconds"sv,
                                     "HealthCheckTimeoutSeconds"sv,
                                     "HealthyThresholdCount"sv,
                                     "UnhealthyThresholdCount"sv,
                                     "Matcher"sv,
                                     "Attributes"sv};
constexpr std::array targetGroupKept{"Port"sv,
                                     "VpcId"sv,
                                     "HealthCheckProtocol"sv,
                                     "LoadBalancerArns"sv,
                                     "IpAddressType"sv,
                                     "ProtocolVersion"sv,
                                     "Tags"sv,
                                     "TargetControlPort"sv};

constexpr std::array matcherUsed{"HttpCode"sv};
constexpr std::array matcherKept{"GrpcCode"sv};

constexpr std::array targetGroupAttributeUsed{"Key"sv, "Value"sv};

constexpr std::array listenerUsed{"Port"sv, "Protocol"sv, "SecurityGroups"sv, "Rules"sv, "DefaultActions"sv};
constexpr std::array listenerKept{"ListenerArn"sv, "LoadBalancerArn"sv, "Certificates"sv,
                                  "SslPolicy"sv,   "AlpnPolicy"sv,      "MutualAuthentication"sv};

constexpr std::array listenerRuleUsed{"Actions"sv};
constexpr std::array listenerRuleKept{"RuleArn"sv, "Priority"sv, "Conditions"sv, "IsDefault"sv, "Transforms"sv};

constexpr std::array listenerActionUsed{"Type"sv, "TargetGroupArn"sv, "ForwardConfig"sv};
constexpr std::array listenerActionKept{"Order"sv,
                                        "FixedResponseConfig"sv,
                                        "RedirectConfig"sv,
                                        "AuthenticateOidcConfig"sv,
                                        "AuthenticateCognitoConfig"sv,
                                        "JwtValidationConfig"sv};

constexpr std::array forwardConfigUsed{"TargetGroups"sv};
constexpr std::array forwardConfigKept{"TargetGroupStickinessConfig"sv};

constexpr std::array forwardTargetGroupUsed{"TargetGroupArn"sv};
constexpr std::array forwardTargetGroupKept{"Weight"sv};

constexpr std::array securityGroupUsed{"GroupId"sv, "GroupName"sv, "IpPermissions"sv, "IpPermissionsEgress"sv};
constexpr std::array securityGroupKept{"Description"sv, "VpcId"sv, "OwnerId"sv, "Tags"sv, "SecurityGroupArn"sv};

constexpr std::array ipPermissionUsed{"IpProtocol"sv, "FromPort"sv, "ToPort"sv, "IpRanges"sv,
                                      "UserIdGroupPairs"sv};
constexpr std::array ipPermissionKept{"Ipv6Ranges"sv, "PrefixListIds"sv};

constexpr std::array ipRangeUsed{"CidrIp"sv};
constexpr std::array ipRangeKept{"Description"sv};

constexpr std::array userIdGroupPairUsed{"GroupId"sv};
constexpr std::array userIdGroupPairKept{"UserId"sv,    "VpcId"sv,         "Description"sv,
                                         "GroupName"sv, "PeeringStatus"sv, "VpcPeeringConnectionId"sv};

constexpr std::array actionUsed{"at"sv, "action"sv, "parameters"sv};

constexpr std::array updateServiceUsed{"service"sv,
                                       "taskDefinition"sv,
                                       "desiredCount"sv,
                                       "deploymentConfiguration"sv,
                                       "forceNewDeployment"sv,
                                       "healthCheckGracePeriodSeconds"sv,
                                       "placementStrategy"sv,
                                       "placementConstraints"sv,
                                       "loadBalancers"sv,
                                       "networkConfiguration"sv,
                                       "capacityProviderStrategy"sv};
constexpr std::array updateServiceKept{"cluster"sv,
                                       "availabilityZoneRebalancing"sv,
                                       "platformVersion"sv,
                                       "enableECSManagedTags"sv,
                                       "propagateTags"sv,
                                       "enableExecuteCommand"sv,
                                       "serviceRegistries"sv,
                                       "serviceConnectConfiguration"sv,
                                       "volumeConfigurations"sv,
                                       "vpcLatticeConfigurations"sv,
                                       "deploymentController"sv};

constexpr std::array changeSecurityGroupUsed{"GroupId"sv, "IpPermissions"sv};
constexpr std::array changeSecurityGroupKept{"GroupName"sv, "TagSpecifications"sv, "DryRun"sv};

constexpr std::array simulationUsed{"start"sv,     "until"sv,       "limit"sv,       "schedulerSeconds"sv,
                                    "timing"sv,    "seed"sv,        "jitter"sv,      "agent"sv,
                                    "behaviour"sv, "imageExists"sv, "diskFreeMiB"sv, "faults"sv};
constexpr std::array simulationKept{"instanceBoot"sv, "imageMiB"sv, "traffic"sv,
                                    "metrics"sv,      "hooks"sv,    "alarms"sv};

constexpr std::array agentUsed{"imagePullBehavior"sv, "containerStopTimeout"sv, "reservedMemory"sv};

constexpr std::array behaviourUsed{
    "imagePullSeconds"sv,  "startSeconds"sv, "failsToStart"sv,       "warmUpSeconds"sv, "stopSeconds"sv,
    "crashAfterSeconds"sv, "exitCode"sv,     "listensOn"sv,          "responds"sv,      "httpStatus"sv,
    "containerHealth"sv,   "requires"sv,     "healthCheckSeconds"sv, "containers"sv,    "sequence"sv};
constexpr std::array behaviourKept{"requestSeconds"sv, "cpuPerRequest"sv};

constexpr std::array faultUsed{"fault"sv};
constexpr std::array faultKept{"at"sv,    "instance"sv, "zone"sv,  "task"sv,           "path"sv,  "status"sv,
                               "image"sv, "alarm"sv,    "state"sv, "taskDefinition"sv, "change"sv};

} // namespace

bool isUsed(std::string_view key, const KnownKeys &keys)
{
    return std::ranges::find(keys.used, key) != keys.used.end();
}

bool isKnown(std::string_view key, const KnownKeys &keys)
{
    return isUsed(key, keys) || std::ranges::find(keys.kept, key) != keys.kept.end();
}

namespace keys {

constexpr KnownKeys scenario{.used = scenarioUsed, .kept = scenarioKept};
constexpr KnownKeys containerInstance{.used = containerInstanceUsed, .kept = containerInstanceKept};
constexpr KnownKeys instanceAttribute{.used = instanceAttributeUsed, .kept = instanceAttributeKept};
constexpr KnownKeys instanceResource{.used = instanceResourceUsed, .kept = instanceResourceKept};
constexpr KnownKeys taskDefinition{.used = taskDefinitionUsed, .kept = taskDefinitionKept};
constexpr KnownKeys containerDefinition{.used = containerDefinitionUsed, .kept = containerDefinitionKept};
constexpr KnownKeys portMapping{.used = portMappingUsed, .kept = portMappingKept};
constexpr KnownKeys service{.used = serviceUsed, .kept = serviceKept};
constexpr KnownKeys deploymentConfiguration{.used = deploymentConfigurationUsed,
                                            .kept = deploymentConfigurationKept};
constexpr KnownKeys deploymentController{.used = deploymentControllerUsed, .kept = {}};
constexpr KnownKeys capacityProviderStrategy{.used = capacityProviderStrategyUsed,
                                             .kept = capacityProviderStrategyKept};
constexpr KnownKeys networkConfiguration{.used = networkConfigurationUsed, .kept = {}};
constexpr KnownKeys serviceLoadBalancer{.used = serviceLoadBalancerUsed, .kept = serviceLoadBalancerKept};
constexpr KnownKeys placementStrategy{.used = placementStrategyUsed, .kept = {}};
constexpr KnownKeys loadBalancer{.used = loadBalancerUsed, .kept = loadBalancerKept};
constexpr KnownKeys targetGroup{.used = targetGroupUsed, .kept = targetGroupKept};
constexpr KnownKeys matcher{.used = matcherUsed, .kept = matcherKept};
constexpr KnownKeys targetGroupAttribute{.used = targetGroupAttributeUsed, .kept = {}};
constexpr KnownKeys listener{.used = listenerUsed, .kept = listenerKept};
constexpr KnownKeys listenerRule{.used = listenerRuleUsed, .kept = listenerRuleKept};
constexpr KnownKeys listenerAction{.used = listenerActionUsed, .kept = listenerActionKept};
constexpr KnownKeys forwardConfig{.used = forwardConfigUsed, .kept = forwardConfigKept};
constexpr KnownKeys forwardTargetGroup{.used = forwardTargetGroupUsed, .kept = forwardTargetGroupKept};
constexpr KnownKeys securityGroup{.used = securityGroupUsed, .kept = securityGroupKept};
constexpr KnownKeys ipPermission{.used = ipPermissionUsed, .kept = ipPermissionKept};
constexpr KnownKeys ipRange{.used = ipRangeUsed, .kept = ipRangeKept};
constexpr KnownKeys userIdGroupPair{.used = userIdGroupPairUsed, .kept = userIdGroupPairKept};
constexpr KnownKeys action{.used = actionUsed, .kept = {}};
constexpr KnownKeys updateService{.used = updateServiceUsed, .kept = updateServiceKept};
constexpr KnownKeys changeSecurityGroup{.used = changeSecurityGroupUsed, .kept = changeSecurityGroupKept};
constexpr KnownKeys simulation{.used = simulationUsed, .kept = simulationKept};
constexpr KnownKeys agent{.used = agentUsed, .kept = {}};
constexpr KnownKeys behaviour{.used = behaviourUsed, .kept = behaviourKept};
constexpr KnownKeys fault{.used = faultUsed, .kept = faultKept};

} // namespace keys

} // namespace deployscope
