// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/applier.h"
#include "cluster/listener_changes.h"

#include <algorithm>

namespace deployscope {

// Target groups, listeners and the traffic that they take.

template <typename Change>
void Applier::changeGroup(TargetGroupId group, ActionId action)
{
    const auto &change = std::get<Change>(m_state.scenario->actions[indexOf(action)].what);
    m_state.loadBalancing.change([&](LoadBalancing &all) {
        TargetGroup &its = all.targetGroups[indexOf(group)];
        its = changed(its, change);
    });
}

void Applier::operator()(const HealthCheckChanged &e)
{
    changeGroup<ModifyTargetGroup>(e.group, e.action);
}

void Applier::operator()(const TargetGroupAttributesChanged &e)
{
    changeGroup<ModifyTargetGroupAttributes>(e.group, e.action);
}

void Applier::changeRules(ListenerId listener, ActionId id)
{
    const Action &action = m_state.scenario->actions[indexOf(id)];
    m_state.loadBalancing.change([&](LoadBalancing &all) {
        std::vector<ListenerRule> &rules = all.listeners[indexOf(listener)].rules;
        rules = changed(rules, std::get<ChangeRule>(action.what), action.pointer);
    });
}

void Applier::setUsed(TargetGroupId group, bool used)
{
    m_state.loadBalancing.change([&](LoadBalancing &all) { all.targetGroups[indexOf(group)].used = used; });
}

/// A target enters slow start where another healthy one is not in it (R3.9).
bool Applier::entersSlowStart(const Target &target) const
{
    const SimDuration duration = m_state.loadBalancing->targetGroups[indexOf(target.group)].slowStart;
    if (duration.count() == 0)
        return false;
    return std::ranges::any_of(m_state.targets, [&](const Target &other) {
        const bool isYoung = other.slowStart && m_state.now < other.since + duration;
        return other.group == target.group && other.state == TargetState::Healthy && !isYoung;
    });
}

/// What was not checked is checked from now on, as if it had just been registered (R3.7).
void Applier::operator()(const TargetGroupUsed &e)
{
    setUsed(e.group, true);
    for (std::size_t i = 0; i < m_state.targets.size(); ++i) {
        const Target &each = m_state.targets[i];
        if (each.group != e.group || each.state != TargetState::Unused || each.reason != TargetReason::NotInUse)
            continue;
        const TargetReason why = reasonOnRegistration(m_state, each);
        setTarget(m_state.targets.change(i),
                  why == TargetReason::InitialHealthChecking ? TargetState::Initial : TargetState::Unused, why);
    }
}

void Applier::operator()(const TargetGroupUnused &e)
{
    setUsed(e.group, false);
    for (std::size_t i = 0; i < m_state.targets.size(); ++i) {
        const TargetState state = m_state.targets[i].state;
        const bool isChecked =
            state == TargetState::Initial || state == TargetState::Healthy || state == TargetState::Unhealthy;
        if (m_state.targets[i].group != e.group || !isChecked)
            continue;
        Target &unused = m_state.targets.change(i);
        setTarget(unused, TargetState::Unused, TargetReason::NotInUse);
        service(task(unused.task).service).steady = false;
        if (task(unused.task).health == TaskHealth::Healthy)
            setHealth(unused.task, TaskHealth::Unknown);
    }
}

void Applier::operator()(const TrafficChanged &e)
{
    m_state.traffic[indexOf(e.traffic)] = e.stretch + 1;
    beginGenerationsAnew();
}

} // namespace deployscope
