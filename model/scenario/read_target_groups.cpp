// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_pointer.h"
#include "scenario/read_target_group_settings.h"
#include "scenario/readers.h"

#include <algorithm>

namespace deployscope {

namespace {

/// The ranges of R3.1; a check must be over before the next one is sent.
HealthCheck readHealthCheck(const Members &group)
{
    const ModifyTargetGroup read = readHealthCheckMembers(group);
    HealthCheck check;
    check.interval = read.interval.value_or(check.interval);
    const SimDuration longest = check.interval - std::chrono::seconds{1};
    check.timeout = read.timeout.value_or(std::min(check.timeout, longest));
    if (check.timeout > longest)
        throw Refusal{Fault::OutOfRange, group.find("HealthCheckTimeoutSeconds"),
                      excerpt(*group.find("HealthCheckTimeoutSeconds")),
                      textOf(Range{.first = 2, .last = longest / std::chrono::seconds{1}})};
    check.healthyThreshold = read.healthyThreshold.value_or(check.healthyThreshold);
    check.unhealthyThreshold = read.unhealthyThreshold.value_or(check.unhealthyThreshold);
    check.path = read.path.value_or(check.path);
    check.port = read.port.value_or(std::nullopt);
    check.matcher = read.matcher.value_or(check.matcher);
    return check;
}

/// Slow start and least outstanding requests exclude each other (R3.9).
void readAttributes(const Members &members, TargetGroup &group)
{
    const ModifyTargetGroupAttributes read = readTargetGroupAttributes(members);
    group.deregistrationDelay = read.deregistrationDelay.value_or(group.deregistrationDelay);
    group.slowStart = read.slowStart.value_or(group.slowStart);
    group.algorithm = read.algorithm.value_or(group.algorithm);
    group.minimumHealthyTargets = read.minimumHealthyTargets.value_or(group.minimumHealthyTargets);
    group.minimumHealthyTargetsPercent = read.minimumHealthyTargetsPercent.value_or(std::nullopt);
    if (group.slowStart.count() > 0 && group.algorithm == RoutingAlgorithm::LeastOutstandingRequests)
        throw Refusal{Fault::Conflict,
                      members.find("Attributes"),
                      "slow_start.duration_seconds, least_outstanding_requests",
                      {}};
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
        readAttributes(members, group);
        group.used = false; // until a listener names it
        group.pointer = joined("/targetGroups", place);
        group.targetType = readTargetType(context, members);
        readKind(context, members);
        noteName(context, members, group);
        context.scenario.targetGroups.push_back(std::move(group));
    }
}

} // namespace deployscope
