// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/load_balancer_actions.h"

#include "cluster/listener_changes.h"
#include "simulation/listener_rules.h"

namespace deployscope {

namespace {

const TargetGroup &groupOf(const State &state, TargetGroupId group)
{
    return state.loadBalancing->targetGroups[indexOf(group)];
}

std::size_t addRuleEvent(Decision &decision, ActionId action, const ChangeRule &change)
{
    switch (change.kind) {
    case ChangeRule::Kind::Create:
        return decision.add(ListenerRuleCreated{change.listener, action}, 0);
    case ChangeRule::Kind::Modify:
        return decision.add(ListenerRuleModified{change.listener, action}, 0);
    case ChangeRule::Kind::Delete:
        break;
    }
    return decision.add(ListenerRuleDeleted{change.listener, action}, 0);
}

std::vector<Listener> listenersAfter(const State &state, const ChangeRule &change)
{
    std::vector<Listener> listeners = state.loadBalancing->listeners;
    std::vector<ListenerRule> &rules = listeners[indexOf(change.listener)].rules;
    rules = changed(rules, change, {});
    return listeners;
}

} // namespace

std::optional<ApiRefusal> refusal(const State &state, const ModifyTargetGroup &change)
{
    const HealthCheck after = changed(groupOf(state, change.group), change).healthCheck;
    return after.timeout < after.interval ? std::nullopt : std::optional{ApiRefusal::HealthCheckTooLong};
}

std::optional<ApiRefusal> refusal(const State &state, const ModifyTargetGroupAttributes &change)
{
    const TargetGroup after = changed(groupOf(state, change.group), change);
    const bool excluded =
        after.slowStart.count() > 0 && after.algorithm == RoutingAlgorithm::LeastOutstandingRequests;
    return excluded ? std::optional{ApiRefusal::SlowStartExcluded} : std::nullopt;
}

std::optional<ApiRefusal> refusal(const State &state, const ChangeRule &change)
{
    return refusalOf(state.loadBalancing->listeners[indexOf(change.listener)].rules, change);
}

void follow(Decision &decision, const State &, ActionId action, const ModifyTargetGroup &change)
{
    decision.add(HealthCheckChanged{change.group, action}, 0);
}

void follow(Decision &decision, const State &, ActionId action, const ModifyTargetGroupAttributes &change)
{
    decision.add(TargetGroupAttributesChanged{change.group, action}, 0);
}

void follow(Decision &decision, const State &state, ActionId action, const ChangeRule &change)
{
    const std::size_t happened = addRuleEvent(decision, action, change);
    const std::vector<Listener> after = listenersAfter(state, change);
    for (std::size_t i = 0; i < state.loadBalancing->targetGroups.size(); ++i) {
        const auto group = idAt<TargetGroupId>(i);
        const bool before = groupOf(state, group).used;
        if (isUsed(after, group) == before)
            continue;
        if (before)
            decision.add(TargetGroupUnused{group}, happened);
        else
            decision.add(TargetGroupUsed{group}, happened);
    }
}

} // namespace deployscope
