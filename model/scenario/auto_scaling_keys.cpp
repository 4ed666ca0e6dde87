// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/known_keys.h"

#include <array>

namespace deployscope::keys {

// What Application Auto Scaling calls the members of its requests, and the format's own around them.

namespace {

using namespace std::string_view_literals;

// A word a line would make these tables long.
// clang-format off
constexpr std::array autoScalingUsed{"services"sv};
constexpr std::array autoScalingKept{"capacityProvider"sv};

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

constexpr KnownKeys autoScaling{.used = autoScalingUsed, .kept = autoScalingKept};
constexpr KnownKeys scalableTarget{.used = scalableTargetUsed, .kept = scalableTargetKept};
constexpr KnownKeys scalingPolicy{.used = scalingPolicyUsed, .kept = scalingPolicyKept};
constexpr KnownKeys targetTracking{.used = targetTrackingUsed, .kept = {}};
constexpr KnownKeys predefinedMetric{.used = predefinedMetricUsed, .kept = predefinedMetricKept};
constexpr KnownKeys metric{.used = metricUsed, .kept = {}};

} // namespace deployscope::keys
