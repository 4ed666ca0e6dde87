// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/http_codes.h"
#include "scenario/json_pointer.h"
#include "scenario/readers.h"

#include <algorithm>

namespace deployscope {

namespace {

int smallInteger(const Members &group, std::string_view key, Range range, int otherwise)
{
    return static_cast<int>(group.integer(key, range).value_or(otherwise));
}

/// `traffic-port` or absent: the port of each target.
std::optional<Port> readHealthCheckPort(const Members &group)
{
    const Document *value = group.find("HealthCheckPort");
    if (value == nullptr || *value == "traffic-port")
        return std::nullopt;
    return portOf(*value, realPort);
}

std::vector<StatusRange> readMatcher(const Members &group)
{
    const auto matcher = group.object("Matcher", keys::matcher);
    const Document *codes = matcher ? matcher->find("HttpCode") : nullptr;
    if (codes == nullptr)
        return HealthCheck{}.matcher;
    const auto ranges = statusRangesOf(textOf(*codes));
    if (!ranges)
        throw Refusal{Fault::OutOfRange, codes, excerpt(*codes), "200..499, 200,202, 200-299"};
    return *ranges;
}

/// The ranges of R3.1; a check must be over before the next one is sent.
HealthCheck readHealthCheck(const Members &group)
{
    HealthCheck check;
    check.enabled = group.flag("HealthCheckEnabled").value_or(true);
    const auto interval = group.integer("HealthCheckIntervalSeconds", {.first = 5, .last = 300}).value_or(30);
    check.interval = std::chrono::seconds{interval};
    const Range timeout{.first = 2, .last = std::min<std::int64_t>(120, interval - 1)};
    check.timeout = std::chrono::seconds{
        group.integer("HealthCheckTimeoutSeconds", timeout).value_or(std::min<std::int64_t>(5, timeout.last))};
    check.healthyThreshold = smallInteger(group, "HealthyThresholdCount", {.first = 2, .last = 10}, 5);
    check.unhealthyThreshold = smallInteger(group, "UnhealthyThresholdCount", {.first = 2, .last = 10}, 2);
    check.path = group.textOr("HealthCheckPath", "/");
    check.port = readHealthCheckPort(group);
    check.matcher = readMatcher(group);
    return check;
}

SimDuration readDeregistrationDelay(const Members &group)
{
    SimDuration delay = TargetGroup{}.deregistrationDelay;
    for (const Document &element : group.array("Attributes")) {
        if (element.is_object() && element.value("Key", Document{}) != "deregistration_delay.timeout_seconds")
            continue; // listed as not used
        const Members attribute{element, keys::targetGroupAttribute, group.used()};
        static_cast<void>(attribute.need("Key"));
        delay = std::chrono::seconds{integerOf(attribute.need("Value"), {.first = 0, .last = 3600})};
    }
    return delay;
}

/// `app` of `arn:...:targetgroup/app/d5df080233bcc0ac`, else the whole.
std::string nameInArn(const std::string &arn)
{
    const std::size_t slash = arn.find('/');
    if (!arn.starts_with("arn:") || slash == std::string::npos)
        return arn;
    const std::string rest = arn.substr(slash + 1);
    return rest.substr(0, rest.find('/'));
}

std::optional<TargetType> readTargetType(ReadContext &context, const Members &group)
{
    const Document *type = group.find("TargetType");
    if (type == nullptr)
        return {};
    if (textOf(*type) == "instance" || textOf(*type) == "ip")
        return textOf(*type) == "ip" ? TargetType::Ip : TargetType::Instance;
    if (textOf(*type) != "lambda" && textOf(*type) != "alb")
        throw Refusal{Fault::UnknownValue, type, excerpt(*type), "instance, ip, lambda, alb"};
    context.refuseLater(*type, "TargetType " + excerpt(*type), "TargetType instance, ip");
    return {};
}

void readKind(ReadContext &context, const Members &group)
{
    const Document *protocol = group.find("Protocol");
    if (protocol != nullptr && textOf(*protocol) != "HTTP" && textOf(*protocol) != "HTTPS")
        context.refuseLater(*protocol, "Protocol " + excerpt(*protocol), "Protocol HTTP, HTTPS");
}

void noteName(ReadContext &context, const Members &group, const TargetGroup &read)
{
    const auto id = idAt<TargetGroupId>(context.scenario.targetGroups.size());
    if (!context.targetGroups.emplace(read.id, id).second)
        throw Refusal{Fault::Conflict, &group.object(), excerpt(read.id), {}};
    context.targetGroups.emplace(read.name, id);
}

} // namespace

void readTargetGroups(ReadContext &context)
{
    const auto &groups = context.top.array("targetGroups", limits::targetGroups);
    for (std::size_t place = 0; place < groups.size(); ++place) {
        const Members members{groups[place], keys::targetGroup, context.used};
        TargetGroup group;
        const auto arn = members.text("TargetGroupArn");
        group.id = arn ? *arn : textOf(members.need("TargetGroupName"));
        group.name = members.textOr("TargetGroupName", nameInArn(group.id));
        group.healthCheck = readHealthCheck(members);
        group.deregistrationDelay = readDeregistrationDelay(members);
        group.used = false; // until a listener names it
        group.pointer = joined("/targetGroups", place);
        group.targetType = readTargetType(context, members);
        readKind(context, members);
        noteName(context, members, group);
        context.scenario.targetGroups.push_back(std::move(group));
    }
}

} // namespace deployscope
