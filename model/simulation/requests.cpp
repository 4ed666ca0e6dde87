// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/requests.h"

#include "simulation/listener_rules.h"
#include "simulation/security_groups.h"
#include "simulation/target_health.h"

#include <algorithm>
#include <cassert>

namespace deployscope {

namespace {

/// How long the load balancer sends requests to a task that a person has stopped (R2.8).
constexpr SimDuration unnoticedStop = std::chrono::seconds{3};
/// The steps in which the share of a target in slow start grows (R3.9).
constexpr SimDuration slowStartStep = std::chrono::seconds{1};
/// With least outstanding requests a target gets requests in inverse proportion to the time that it takes for one.
constexpr std::int64_t outstandingScale = 1'000'000;

bool isStillSentTo(const State &state, const Target &target, SimTime at)
{
    return target.state == TargetState::Draining && target.wasHealthy && at < target.since + unnoticedStop &&
           state.tasks[indexOf(target.task)].stopReason == StopReason::StoppedByUser;
}

/// Who of a group may get requests.
struct Candidates
{
    std::vector<TargetId> healthy{};
    std::vector<TargetId> all{}; ///< with the unhealthy ones
    std::int64_t registered = 0;

    void add(TargetId id, bool isHealthy)
    {
        all.push_back(id);
        if (isHealthy)
            healthy.push_back(id);
    }

    /// R3.11: with too few healthy ones the unhealthy ones get requests as well.
    [[nodiscard]] const std::vector<TargetId> &chosen(const TargetGroup &group) const
    {
        const auto count = static_cast<std::int64_t>(healthy.size());
        const bool failsOpen = count < group.minimumHealthyTargets ||
                               (group.minimumHealthyTargetsPercent &&
                                count * 100 < registered * group.minimumHealthyTargetsPercent->value);
        return failsOpen ? all : healthy;
    }
};

Candidates candidatesOf(const State &state, TargetGroupId group, SimTime at)
{
    Candidates found;
    for (std::size_t i = 0; i < state.targets.size(); ++i) {
        const Target &target = state.targets[i];
        if (target.group != group)
            continue;
        const bool isHealthy = target.state == TargetState::Healthy || isStillSentTo(state, target, at);
        found.registered +=
            isHealthy || target.state == TargetState::Unhealthy || target.state == TargetState::Initial;
        if (isHealthy || target.state == TargetState::Unhealthy)
            found.add(idAt<TargetId>(i), isHealthy);
    }
    return found;
}

bool isInSlowStart(const Target &target, SimDuration duration, SimTime at)
{
    return target.slowStart && target.state == TargetState::Healthy && at < target.since + duration;
}

std::int64_t weightOf(const TargetGroup &group, const Target &target, const Answer &answer, SimTime at)
{
    if (group.algorithm == RoutingAlgorithm::LeastOutstandingRequests)
        return std::max<std::int64_t>(1, outstandingScale / std::max<std::int64_t>(1, answer.after.count()));
    if (group.slowStart.count() == 0)
        return 1;
    const SimDuration passed = isInSlowStart(target, group.slowStart, at) ? at - target.since : group.slowStart;
    return passed / slowStartStep;
}

GroupShare answeredByItself(std::int16_t status)
{
    return {.group = {}, .weight = 1, .targets = {{.target = {}, .answer = {.status = status}}}};
}

GroupShare shareOf(const State &state, const WeightedGroup &forwarded, std::string_view path, SimTime at)
{
    const TargetGroup &group = state.loadBalancing->targetGroups[indexOf(forwarded.group)];
    GroupShare share{.group = forwarded.group, .weight = forwarded.weight};
    bool anyWeight = false;
    const Candidates candidates = candidatesOf(state, forwarded.group, at);
    for (const TargetId id : candidates.chosen(group)) {
        const Target &target = state.targets[indexOf(id)];
        const Answer answer = answerOf(state, target, path, at);
        share.targets.push_back({id, weightOf(group, target, answer, at), answer});
        anyWeight = anyWeight || share.targets.back().weight > 0;
    }
    if (share.targets.empty())
        share.targets.push_back({.target = {}, .answer = {.status = 503}});
    else if (!anyWeight)
        std::ranges::for_each(share.targets, [](TargetShare &each) { each.weight = 1; });
    return share;
}

std::vector<GroupShare> groupsOf(const State &state, const RuleAction &action, std::string_view path, SimTime at)
{
    if (action.type != RuleAction::Type::Forward)
        return {answeredByItself(static_cast<std::int16_t>(action.status))};
    std::vector<GroupShare> groups;
    bool anyWeight = false;
    for (const WeightedGroup &each : action.groups) {
        groups.push_back(shareOf(state, each, path, at));
        anyWeight = anyWeight || each.weight > 0;
    }
    if (!anyWeight) // nobody is to get any request
        return {answeredByItself(503)};
    return groups;
}

/// The listener's port must be open for clients on the load balancer's side (R5.2).
bool isReachable(const State &state, const Listener &listener)
{
    return allows(state, Direction::Ingress, state.scenario->loadBalancer.securityGroups, Protocol::Tcp,
                  listener.port, {}, clientAddress);
}

void takeEarlier(SimTime &next, SimTime candidate, SimTime at)
{
    if (candidate > at)
        next = std::min(next, candidate);
}

} // namespace

RequestShares sharesOf(const State &state, TrafficId traffic, SimTime at)
{
    const Traffic &stream = state.scenario->traffic[indexOf(traffic)];
    const Listener &listener = state.loadBalancing->listeners[indexOf(stream.listener)];
    if (!isReachable(state, listener)) {
        const Answer nothing{Answer::By::Nobody, 0, false, connectTimeout};
        return {.rule = {}, .groups = {{.targets = {{.target = {}, .answer = nothing}}}}};
    }
    const ListenerRule &rule = ruleFor(listener, stream.path);
    return {.rule = static_cast<std::size_t>(&rule - listener.rules.data()),
            .groups = groupsOf(state, rule.action, stream.path, at)};
}

SimTime nextShareChange(const State &state, SimTime at)
{
    SimTime next = SimTime::max();
    for (const Target &target : state.targets) {
        if (target.state == TargetState::Removed || target.state == TargetState::Unused)
            continue;
        if (isStillSentTo(state, target, at))
            takeEarlier(next, target.since + unnoticedStop, at);
        const SimDuration slowStart = state.loadBalancing->targetGroups[indexOf(target.group)].slowStart;
        if (isInSlowStart(target, slowStart, at))
            takeEarlier(next, target.since + ((at - target.since) / slowStartStep + 1) * slowStartStep, at);
        if (target.state == TargetState::Healthy || target.state == TargetState::Unhealthy)
            takeEarlier(next, answersFrom(state, target, target.port), at);
    }
    return next;
}

RequestRate rateOf(const State &state, TrafficId traffic)
{
    const std::uint32_t begun = state.traffic[indexOf(traffic)];
    return begun == 0 ? RequestRate{} : state.scenario->traffic[indexOf(traffic)].stretches[begun - 1].rate;
}

RequestRate requestsReaching(const State &state, TargetGroupId group)
{
    RequestRate sum;
    for (std::size_t i = 0; i < state.scenario->traffic.size(); ++i) {
        const Traffic &stream = state.scenario->traffic[i];
        const Listener &listener = state.loadBalancing->listeners[indexOf(stream.listener)];
        if (!isReachable(state, listener))
            continue;
        std::int64_t its = 0;
        std::int64_t all = 0;
        for (const WeightedGroup &each : ruleFor(listener, stream.path).action.groups) {
            its += each.group == group ? each.weight : 0;
            all += each.weight;
        }
        if (all > 0)
            sum.perThousandSeconds += rateOf(state, idAt<TrafficId>(i)).perThousandSeconds * its / all;
    }
    return sum;
}

} // namespace deployscope
