// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace deployscope {

/// The member names of one kind of object.
struct KnownKeys
{
    std::span<const std::string_view> used; ///< what the readers look at
    std::span<const std::string_view>
        kept; ///< known to AWS or the format, without influence on a run of this version
};

[[nodiscard]] bool isUsed(std::string_view key, const KnownKeys &keys);
[[nodiscard]] bool isKnown(std::string_view key, const KnownKeys &keys);

/// One list for each kind of object; resources/schema/scenario.schema.json has the same names.
namespace keys {

extern const KnownKeys scenario;
extern const KnownKeys containerInstance;
extern const KnownKeys instanceAttribute;
extern const KnownKeys instanceResource;
extern const KnownKeys taskDefinition;
extern const KnownKeys containerDefinition;
extern const KnownKeys containerHealthCheck;
extern const KnownKeys containerDependency;
extern const KnownKeys portMapping;
extern const KnownKeys service;
extern const KnownKeys deploymentConfiguration;
extern const KnownKeys deploymentCircuitBreaker;
extern const KnownKeys thresholdConfiguration;
extern const KnownKeys deploymentAlarms;
extern const KnownKeys deploymentController;
extern const KnownKeys capacityProviderStrategy;
extern const KnownKeys networkConfiguration;
extern const KnownKeys awsvpcConfiguration;
extern const KnownKeys serviceLoadBalancer;
extern const KnownKeys placementStrategy;
extern const KnownKeys placementConstraint;
extern const KnownKeys loadBalancer;
extern const KnownKeys loadBalancerZone;
extern const KnownKeys loadBalancerAttribute;
extern const KnownKeys targetGroup;
extern const KnownKeys matcher;
extern const KnownKeys targetGroupAttribute;
extern const KnownKeys listener;
extern const KnownKeys listenerRule;
extern const KnownKeys listenerAction;
extern const KnownKeys forwardConfig;
extern const KnownKeys forwardTargetGroup;
extern const KnownKeys ruleCondition;
extern const KnownKeys pathPatternConfig;
extern const KnownKeys fixedResponseConfig;
extern const KnownKeys redirectConfig;
extern const KnownKeys securityGroup;
extern const KnownKeys ipPermission;
extern const KnownKeys ipRange;
extern const KnownKeys userIdGroupPair;
extern const KnownKeys action;
extern const KnownKeys updateService;
extern const KnownKeys changeSecurityGroup;
extern const KnownKeys stopTask;
extern const KnownKeys updateContainerInstancesState;
extern const KnownKeys terminateInstances;
extern const KnownKeys modifyTargetGroup;
extern const KnownKeys modifyTargetGroupAttributes;
extern const KnownKeys changeRule;
extern const KnownKeys traffic;
extern const KnownKeys changeRolePolicy;
extern const KnownKeys role;
extern const KnownKeys pipeline;
extern const KnownKeys pipelineStage;
extern const KnownKeys pipelineAction;
extern const KnownKeys actionTypeId;
extern const KnownKeys artifact;
extern const KnownKeys deployConfiguration;
extern const KnownKeys startPipelineExecution;
extern const KnownKeys simulation;
extern const KnownKeys agent;
extern const KnownKeys alarm;
extern const KnownKeys behaviour;
extern const KnownKeys fault;
extern const KnownKeys autoScaling;
extern const KnownKeys scalableTarget;
extern const KnownKeys scalingPolicy;
extern const KnownKeys targetTracking;
extern const KnownKeys predefinedMetric;
extern const KnownKeys metric;
extern const KnownKeys capacityProvider;
extern const KnownKeys autoScalingGroupProvider;
extern const KnownKeys managedScaling;
extern const KnownKeys launchedInstances;

} // namespace keys

} // namespace deployscope
