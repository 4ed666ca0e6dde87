// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/known_keys.h"

#include <array>

namespace deployscope::keys {

// What Application Auto Scaling calls the members of its requests, and the format's own around them.

namespace {

using namespace std::string_view_literals;

// A word a line would make these tables long.
// clang-format off
constexpr std::array autoScalingUsed{"services"sv, "capacityProvider"sv};

constexpr std::array capacityProviderUsed{"name"sv, "autoScalingGroupProvider"sv, "instances"sv};
constexpr std::array capacityProviderKept{
    "capacityProviderArn"sv, "cluster"sv, "status"sv, "tags"sv, "updateStatus"sv, "updateStatusReason"sv};

constexpr std::array autoScalingGroupProviderUsed{
    "autoScalingGroupArn"sv, "managedScaling"sv, "managedTerminationProtection"sv};
constexpr std::array autoScalingGroupProviderKept{"managedDraining"sv};

constexpr std::array managedScalingUsed{
    "status"sv, "targetCapacity"sv, "minimumScalingStepSize"sv, "maximumScalingStepSize"sv,
    "instanceWarmupPeriod"sv};

constexpr std::array launchedInstancesUsed{
    "minSize"sv, "maxSize"sv, "ec2InstanceId"sv, "status"sv, "agentConnected"sv, "attributes"sv,
    "registeredResources"sv, "remainingResources"sv, "securityGroups"sv, "instanceType"sv,
    "availabilityZones"sv, "cpu"sv, "memory"sv, "role"sv};
constexpr std::array launchedInstancesKept{"count"sv, "capacityProviderName"sv};

constexpr std::array scalableTargetUsed{
    "ServiceNamespace"sv, "ResourceId"sv, "ScalableDimension"sv, "MinCapacity"sv, "MaxCapacity"sv,
    "ScalingPolicies"sv};
constexpr std::array scalableTargetKept{
    "RoleARN"sv, "SuspendedState"sv, "Tags"sv, "CreationTime"sv, "ScalableTargetARN"sv};

constexpr std::array scalingPolicyUsed{
    "PolicyName"sv, "PolicyType"sv, "TargetTrackingScalingPolicyConfiguration"sv};
constexpr std::array scalingPolicyKept{
    "PolicyARN"sv, "ServiceNamespace"sv, "ResourceId"sv, "ScalableDimension"sv,
    "StepScalingPolicyConfiguration"sv, "PredictiveScalingPolicyConfiguration"sv, "Alarms"sv, "CreationTime"sv};

constexpr std::array targetTrackingUsed{
    "TargetValue"sv, "PredefinedMetricSpecification"sv, "CustomizedMetricSpecification"sv, "ScaleOutCooldown"sv,
    "ScaleInCooldown"sv, "DisableScaleIn"sv};

constexpr std::array predefinedMetricUsed{"PredefinedMetricType"sv};
constexpr std::array predefinedMetricKept{"ResourceLabel"sv};

constexpr std::array metricUsed{"service"sv, "metric"sv, "values"sv};
// clang-format on

} // namespace

constexpr KnownKeys autoScaling{.used = autoScalingUsed, .kept = {}};
constexpr KnownKeys capacityProvider{.used = capacityProviderUsed, .kept = capacityProviderKept};
constexpr KnownKeys autoScalingGroupProvider{.used = autoScalingGroupProviderUsed,
                                             .kept = autoScalingGroupProviderKept};
constexpr KnownKeys managedScaling{.used = managedScalingUsed, .kept = {}};
constexpr KnownKeys launchedInstances{.used = launchedInstancesUsed, .kept = launchedInstancesKept};
constexpr KnownKeys scalableTarget{.used = scalableTargetUsed, .kept = scalableTargetKept};
constexpr KnownKeys scalingPolicy{.used = scalingPolicyUsed, .kept = scalingPolicyKept};
constexpr KnownKeys targetTracking{.used = targetTrackingUsed, .kept = {}};
constexpr KnownKeys predefinedMetric{.used = predefinedMetricUsed, .kept = predefinedMetricKept};
constexpr KnownKeys metric{.used = metricUsed, .kept = {}};

} // namespace deployscope::keys
