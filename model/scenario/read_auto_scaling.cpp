// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_pointer.h"
#include "scenario/readers.h"

#include <algorithm>

namespace deployscope {

namespace {

constexpr Range capacities{.first = 0, .last = limits::tasksOfService};

/// A member that, where it is given, can only be this.
void checkFixed(const Members &members, std::string_view key, std::string_view only)
{
    const Document *value = members.find(key);
    if (value != nullptr && textOf(*value) != only)
        throw Refusal{Fault::UnknownValue, value, excerpt(*value), std::string{only}};
}

/// `service/CLUSTER/NAME`. A daemon service has no desired count to scale.
ServiceId readService(const ReadContext &context, const Members &members)
{
    const Document &resource = members.need("ResourceId");
    const std::string &path = textOf(resource);
    const std::string name = path.substr(path.rfind('/') + 1); // all of it where there is no `/`
    const ServiceId service = named(context.services, name, resource, "services");
    if (context.scenario.services[indexOf(service)].daemon)
        throw Refusal{Fault::Conflict, &resource, excerpt(resource), "schedulingStrategy REPLICA"};
    return service;
}

/// Customised metrics and other types of policies come with a later version.
std::optional<Members> readTracking(ReadContext &context, const Members &policy)
{
    const std::string_view tracking = "TargetTrackingScaling";
    const Document *type = policy.find("PolicyType");
    if (type != nullptr && textOf(*type) != tracking) {
        if (textOf(*type) != "StepScaling" && textOf(*type) != "PredictiveScaling")
            throw Refusal{Fault::UnknownValue, type, excerpt(*type), std::string{tracking}};
        context.refuseLater(*type, "PolicyType " + textOf(*type), "PolicyType " + std::string{tracking});
        return std::nullopt;
    }
    static_cast<void>(policy.need("TargetTrackingScalingPolicyConfiguration"));
    auto configuration = policy.object("TargetTrackingScalingPolicyConfiguration", keys::targetTracking);
    const Document *customized = configuration->find("CustomizedMetricSpecification");
    if (customized == nullptr)
        return configuration;
    context.refuseLater(*customized, "CustomizedMetricSpecification", "PredefinedMetricSpecification");
    return std::nullopt;
}

MetricValue readTargetValue(const Members &configuration)
{
    const Document &value = configuration.need("TargetValue");
    const MetricValue target{thousandthsOf(value, {})};
    if (target.thousandths == 0) // nothing can be reached by tracking it
        throw Refusal{Fault::OutOfRange, &value, excerpt(value), "0.001..1000000000"};
    return target;
}

void readMetric(ReadContext &context, const Members &configuration, ServiceId service, ScalingPolicy &policy)
{
    const Members metric{configuration.need("PredefinedMetricSpecification"), keys::predefinedMetric,
                         context.used};
    const Document &type = metric.need("PredefinedMetricType");
    policy.metric = readScalingMetric(type);
    const bool hasTargets = !context.scenario.services[indexOf(service)].loadBalancers.empty();
    if (policy.metric == ScalingMetric::RequestCountPerTarget && !hasTargets)
        throw Refusal{Fault::Conflict, &type, excerpt(type), "loadBalancers"};
}

void readPolicy(ReadContext &context, const Members &members, ScalableTarget &target, std::string pointer)
{
    ScalingPolicy policy;
    policy.name = textOf(members.need("PolicyName"));
    policy.pointer = std::move(pointer);
    if (std::ranges::find(target.policies, policy.name, &ScalingPolicy::name) != target.policies.end())
        throw Refusal{Fault::Conflict, members.find("PolicyName"), excerpt(policy.name), {}};
    const auto configuration = readTracking(context, members);
    if (!configuration)
        return;
    policy.target = readTargetValue(*configuration);
    readMetric(context, *configuration, target.service, policy);
    policy.scaleOutCooldown = configuration->seconds("ScaleOutCooldown").value_or(policy.scaleOutCooldown);
    policy.scaleInCooldown = configuration->seconds("ScaleInCooldown").value_or(policy.scaleInCooldown);
    policy.disableScaleIn = configuration->flag("DisableScaleIn").value_or(false);
    target.policies.push_back(std::move(policy));
}

ScalableTarget readTarget(ReadContext &context, const Members &members, const std::string &pointer)
{
    ScalableTarget target;
    target.pointer = pointer;
    checkFixed(members, "ServiceNamespace", "ecs");
    checkFixed(members, "ScalableDimension", "ecs:service:DesiredCount");
    target.service = readService(context, members);
    target.minCapacity = integerOf(members.need("MinCapacity"), capacities);
    target.maxCapacity =
        integerOf(members.need("MaxCapacity"), {.first = target.minCapacity, .last = capacities.last});
    const auto &policies = members.array("ScalingPolicies", limits::scalingPolicies);
    for (std::size_t place = 0; place < policies.size(); ++place)
        readPolicy(context, {policies[place], keys::scalingPolicy, context.used}, target,
                   joined(pointer + "/ScalingPolicies", place));
    return target;
}

} // namespace

void readAutoScaling(ReadContext &context)
{
    const auto autoScaling = context.top.object("autoScaling", keys::autoScaling);
    if (!autoScaling)
        return;
    const auto &targets = autoScaling->array("services", limits::services);
    for (std::size_t place = 0; place < targets.size(); ++place) {
        const Members members{targets[place], keys::scalableTarget, context.used};
        ScalableTarget read = readTarget(context, members, joined("/autoScaling/services", place));
        auto &all = context.scenario.scalableTargets;
        if (std::ranges::find(all, read.service, &ScalableTarget::service) != all.end())
            throw Refusal{Fault::Conflict, members.find("ResourceId"), excerpt(members.need("ResourceId")), {}};
        all.push_back(std::move(read));
    }
}

} // namespace deployscope
