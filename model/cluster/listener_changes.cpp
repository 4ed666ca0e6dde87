// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/listener_changes.h"

#include <algorithm>
#include <cassert>

namespace deployscope {

namespace {

template <typename Value>
void take(Value &value, const std::optional<Value> &change)
{
    if (change)
        value = *change;
}

/// By priority; the default rule is last.
bool before(const ListenerRule &left, const ListenerRule &right)
{
    return left.priority && (!right.priority || *left.priority < *right.priority);
}

/// An instance in a zone in which the load balancer has no node gets no request from it.
bool isZoneEnabled(const Scenario &scenario, InstanceId instance)
{
    const std::vector<std::string> &enabled = scenario.loadBalancer.zones;
    const std::string &zone = scenario.zones[indexOf(scenario.instances[indexOf(instance)].zone)];
    return enabled.empty() || std::ranges::find(enabled, zone) != enabled.end();
}

} // namespace

TargetGroup changed(TargetGroup group, const ModifyTargetGroup &change)
{
    take(group.healthCheck.interval, change.interval);
    take(group.healthCheck.timeout, change.timeout);
    take(group.healthCheck.healthyThreshold, change.healthyThreshold);
    take(group.healthCheck.unhealthyThreshold, change.unhealthyThreshold);
    take(group.healthCheck.path, change.path);
    take(group.healthCheck.port, change.port);
    take(group.healthCheck.matcher, change.matcher);
    return group;
}

TargetGroup changed(TargetGroup group, const ModifyTargetGroupAttributes &change)
{
    take(group.deregistrationDelay, change.deregistrationDelay);
    take(group.slowStart, change.slowStart);
    take(group.algorithm, change.algorithm);
    take(group.minimumHealthyTargets, change.minimumHealthyTargets);
    take(group.minimumHealthyTargetsPercent, change.minimumHealthyTargetsPercent);
    return group;
}

std::vector<ListenerRule> changed(std::vector<ListenerRule> rules, const ChangeRule &change,
                                  const std::string &pointer)
{
    auto rule = std::ranges::find(rules, change.priority, &ListenerRule::priority);
    if (change.kind == ChangeRule::Kind::Delete) {
        assert(rule != rules.end());
        rules.erase(rule);
        return rules;
    }
    if (change.kind == ChangeRule::Kind::Create) {
        assert(rule == rules.end());
        ListenerRule created;
        created.priority = change.priority;
        rule = rules.insert(std::ranges::upper_bound(rules, created, before), created);
    }
    assert(rule != rules.end());
    take(rule->paths, change.paths);
    take(rule->action, change.action);
    rule->pointer = pointer + "/parameters";
    return rules;
}

bool isUsed(const std::vector<Listener> &listeners, TargetGroupId group)
{
    return std::ranges::any_of(listeners, [&](const Listener &listener) {
        return std::ranges::any_of(listener.rules, [&](const ListenerRule &rule) {
            return std::ranges::find(rule.action.groups, group, &WeightedGroup::group) != rule.action.groups.end();
        });
    });
}

TargetReason reasonOnRegistration(const State &state, const Target &target)
{
    if (!state.loadBalancing->targetGroups[indexOf(target.group)].used)
        return TargetReason::NotInUse;
    return isZoneEnabled(*state.scenario, target.instance) ? TargetReason::InitialHealthChecking
                                                           : TargetReason::ZoneNotEnabled;
}

} // namespace deployscope
