// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/read_context.h"

namespace deployscope {

// Each reads one list of the document into the scenario. They stand in the order in which they must be called: the
// later ones look up names that the earlier ones have noted. All throw Refusal.

void readSecurityGroups(ReadContext &context);
void readTargetGroups(ReadContext &context);
void readListeners(ReadContext &context);
void readLoadBalancers(ReadContext &context);
void readTaskDefinitions(ReadContext &context);
void readSimulation(ReadContext &context);                         ///< `behaviour` goes to the task definitions
void readTraffic(ReadContext &context, const Members &simulation); ///< by readSimulation()
void readContainerInstances(ReadContext &context);
void readServices(ReadContext &context);
void readActions(ReadContext &context);
void readFaults(ReadContext &context);
void readAutoScaling(ReadContext &context);
void readCapacityProvider(ReadContext &context);
void readMetrics(ReadContext &context); ///< `simulation.metrics`

// What several of them need.

/// The name of a predefined metric of ECS services. \throws Refusal for any other
[[nodiscard]] ScalingMetric readScalingMetric(const Document &name);

/// One element of `containerInstances`, or what RegisterContainerInstance takes; numbered later.
void readContainerInstance(ReadContext &context, const Document &element, const std::string &pointer);
/// `count` instances as a capacity provider launches them; numbered later.
void readLaunchedInstances(ReadContext &context, const Members &members, std::size_t count,
                           const std::string &pointer);
/// `autoScaling` has a capacity provider.
[[nodiscard]] bool hasCapacityProvider(const ReadContext &context);
/// Gives every instance that has none its `i-K`. \throws Refusal at the list of this key where two have one name
void nameContainerInstances(ReadContext &context, std::string_view key);

/// The rules in `list`, one IpPermission for each source, appended to the scenario: as EC2 does it, each source can be
/// revoked by itself.
/// \returns their ids
std::vector<PermissionId> readIpPermissions(ReadContext &context, const Document::array_t &list,
                                            const IpPermission &common, const std::string &pointer);

[[nodiscard]] std::vector<PlacementStrategy> readPlacementStrategy(const Members &members);
/// \param ofService a task definition has memberOf only
/// \throws Refusal with the place of an expression that is none
[[nodiscard]] std::vector<PlacementConstraint> readPlacementConstraints(const Members &members, bool ofService);
[[nodiscard]] std::vector<SecurityGroupId> readSecurityGroupIds(ReadContext &context, const Members &members,
                                                                std::string_view key);
/// The revision of `family`, `family:revision` or an ARN.
[[nodiscard]] TaskDefinitionId readTaskDefinitionName(const ReadContext &context, const Document &value);
/// availabilityZoneRebalancing of a service or of UpdateService; nothing where it says nothing.
[[nodiscard]] std::optional<bool> readRebalancing(const Members &members);
/// \throws Refusal where the revision has not what a load balancer of the service names (R4.8)
void checkLoadBalancers(const ReadContext &context, const Service &service, TaskDefinitionId revision,
                        const Document &where);
/// What `deploymentConfiguration` says; what it leaves out is absent.
struct DeploymentConfiguration
{
    std::optional<Percent> minimumHealthy{};
    std::optional<Percent> maximum{};
    std::optional<CircuitBreaker> circuitBreaker{};
    std::optional<DeploymentAlarms> alarms{};
};
/// Other strategies than ROLLING are refused later.
[[nodiscard]] DeploymentConfiguration readDeploymentConfiguration(ReadContext &context, const Members &parent);
/// `simulation.alarms`.
void readAlarms(ReadContext &context, const Members &simulation);
[[nodiscard]] AlarmState readAlarmState(const Document &value);
/// `alarms` of `configuration` (R5.16).
[[nodiscard]] std::optional<DeploymentAlarms> readDeploymentAlarms(ReadContext &context,
                                                                   const Members &configuration);
/// `deploymentCircuitBreaker` of `configuration` (R5.10).
[[nodiscard]] std::optional<CircuitBreaker> readCircuitBreaker(const Members &configuration);
/// \returns nothing where there is no awsvpcConfiguration, or an empty one
[[nodiscard]] std::optional<AwsvpcConfiguration> readNetworkConfiguration(ReadContext &context,
                                                                          const Members &parent);
/// \throws Refusal where the service's network configuration or its target groups do not go with the network mode (R4.6)
void checkNetwork(const ReadContext &context, const Members &members, const Service &service);

} // namespace deployscope
