// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/read_target_group_settings.h"

#include "scenario/http_codes.h"
#include "scenario/json_pointer.h"
#include "scenario/refusal.h"

namespace deployscope {

namespace {

constexpr Range thresholds{.first = 2, .last = 10};

std::optional<int> smallInteger(const Members &members, std::string_view key)
{
    const auto number = members.integer(key, thresholds);
    return number ? std::optional{static_cast<int>(*number)} : std::nullopt;
}

/// `traffic-port`: the port of each target.
std::optional<std::optional<Port>> readPort(const Members &members)
{
    const Document *value = members.find("HealthCheckPort");
    if (value == nullptr)
        return std::nullopt;
    return *value == "traffic-port" ? std::optional<Port>{} : std::optional{portOf(*value, realPort)};
}

std::optional<std::vector<StatusRange>> readMatcher(const Members &members)
{
    const auto matcher = members.object("Matcher", keys::matcher);
    const Document *codes = matcher ? matcher->find("HttpCode") : nullptr;
    if (codes == nullptr)
        return std::nullopt;
    const auto ranges = statusRangesOf(textOf(*codes));
    if (!ranges)
        throw Refusal{Fault::OutOfRange, codes, excerpt(*codes), "200..499, 200,202, 200-299"};
    return ranges;
}

/// Only groups of functions can go without health checks.
void refuseDisabled(const Members &members)
{
    if (!members.flag("HealthCheckEnabled").value_or(true))
        throw Refusal{Fault::OutOfRange, members.find("HealthCheckEnabled"), "false", "true"};
}

SimDuration slowStartOf(const Document &value)
{
    const std::int64_t seconds = integerOf(value, {.first = 0, .last = 900});
    if (seconds != 0 && seconds < 30)
        throw Refusal{Fault::OutOfRange, &value, excerpt(value), "0, 30..900"};
    return std::chrono::seconds{seconds};
}

RoutingAlgorithm algorithmOf(const Document &value)
{
    const std::string &name = textOf(value);
    if (name == "round_robin")
        return RoutingAlgorithm::RoundRobin;
    if (name == "least_outstanding_requests")
        return RoutingAlgorithm::LeastOutstandingRequests;
    if (name == "weighted_random")
        return RoutingAlgorithm::WeightedRandom;
    throw Refusal{Fault::UnknownValue, &value, excerpt(value),
                  "round_robin, least_outstanding_requests, weighted_random"};
}

std::optional<Percent> percentageOf(const Document &value)
{
    if (value == "off")
        return std::nullopt;
    return Percent{integerOf(value, {.first = 1, .last = 100})};
}

/// \returns whether the key is one that the simulation uses
bool isSimulated(const Document &attribute)
{
    if (!attribute.is_object())
        return true; // and gets its error
    const Document *key = memberOf(attribute, "Key");
    const std::string name = key != nullptr && key->is_string() ? key->get<std::string>() : "";
    return key == nullptr || name == "deregistration_delay.timeout_seconds" ||
           name == "slow_start.duration_seconds" || name == "load_balancing.algorithm.type" ||
           name == "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count" ||
           name == "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage";
}

void readAttribute(ModifyTargetGroupAttributes &read, const Members &attribute)
{
    const std::string &key = textOf(attribute.need("Key"));
    const Document &value = attribute.need("Value");
    if (key == "deregistration_delay.timeout_seconds")
        read.deregistrationDelay = std::chrono::seconds{integerOf(value, {.first = 0, .last = 3600})};
    else if (key == "slow_start.duration_seconds")
        read.slowStart = slowStartOf(value);
    else if (key == "load_balancing.algorithm.type")
        read.algorithm = algorithmOf(value);
    else if (key.ends_with(".count"))
        read.minimumHealthyTargets = integerOf(value, {.first = 1, .last = 1000});
    else
        read.minimumHealthyTargetsPercent = percentageOf(value);
}

} // namespace

ModifyTargetGroup readHealthCheckMembers(const Members &members)
{
    refuseDisabled(members);
    ModifyTargetGroup read;
    if (const auto interval = members.integer("HealthCheckIntervalSeconds", {.first = 5, .last = 300}))
        read.interval = std::chrono::seconds{*interval};
    if (const auto timeout = members.integer("HealthCheckTimeoutSeconds", {.first = 2, .last = 120}))
        read.timeout = std::chrono::seconds{*timeout};
    read.healthyThreshold = smallInteger(members, "HealthyThresholdCount");
    read.unhealthyThreshold = smallInteger(members, "UnhealthyThresholdCount");
    read.path = members.text("HealthCheckPath");
    read.port = readPort(members);
    read.matcher = readMatcher(members);
    return read;
}

ModifyTargetGroupAttributes readTargetGroupAttributes(const Members &members)
{
    ModifyTargetGroupAttributes read;
    for (const Document &element : members.array("Attributes")) {
        if (isSimulated(element))
            readAttribute(read, {element, keys::targetGroupAttribute, members.used()});
    }
    return read;
}

} // namespace deployscope
