// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/placement_constraints.h"

#include "scenario/instance_attributes.h"

#include <algorithm>
#include <string_view>

namespace deployscope {

namespace {

using Subject = ClusterQuery::Subject;
using Test = ClusterQuery::Test;
using Type = PlacementConstraint::Type;

/// Its answer changes as tasks come and go.
bool asksForTasks(const ClusterQuery &query)
{
    return std::ranges::any_of(query.terms, [](const auto &term) { return term.subject == Subject::TaskGroup; });
}

bool passes(const ClusterQuery::Term &term, std::string_view value)
{
    switch (term.test) {
    case Test::Exists:
        return true;
    case Test::Matches:
        return term.pattern->matches(value);
    case Test::Equals:
    case Test::In:
        break;
    }
    return std::ranges::any_of(term.values, [&](const std::string &wanted) { return wanted == value; });
}

template <typename Does>
void eachMemberOf(const State &state, ServiceId service, TaskDefinitionId definition, Does &&does)
{
    for (const auto *list : {&constraintsOf(state, service),
                             &state.scenario->taskDefinitions[indexOf(definition)].placementConstraints}) {
        for (const PlacementConstraint &constraint : *list) {
            if (constraint.type == Type::MemberOf)
                does(constraint.query);
        }
    }
}

} // namespace

const std::vector<PlacementConstraint> &constraintsOf(const State &state, ServiceId service)
{
    if (const std::optional<ActionId> action = state.strategies[indexOf(service)].constraints)
        return *std::get<UpdateService>(state.scenario->actions[indexOf(*action)].what).placementConstraints;
    return state.scenario->services[indexOf(service)].placementConstraints;
}

PlacementConstraints::PlacementConstraints(const State &state, ServiceId service)
    : m_state(state)
    , m_service(service)
    , m_distinct(std::ranges::any_of(constraintsOf(state, service), [](const PlacementConstraint &each) {
        return each.type == Type::DistinctInstance;
    }))
{}

void PlacementConstraints::prepare(TaskDefinitionId definition)
{
    if (std::ranges::find(m_fitting, definition, &Fitting::definition) != m_fitting.end())
        return;
    Fitting &fitting = m_fitting.emplace_back();
    fitting.definition = definition;
    eachMemberOf(m_state, m_service, definition, [&](const ClusterQuery &query) {
        fitting.byInstance.resize(m_state.instances.size(), 1);
        if (asksForTasks(query))
            return;
        for (std::size_t i = 0; i < fitting.byInstance.size(); ++i) {
            if (!meets(query, idAt<InstanceId>(i), 0))
                fitting.byInstance[i] = 0;
        }
    });
}

PlacementObstacle PlacementConstraints::obstacleAt(InstanceId instance, TaskDefinitionId definition,
                                                   std::int32_t tasksHere) const
{
    const auto fitting = std::ranges::find(m_fitting, definition, &Fitting::definition);
    const bool asks = fitting != m_fitting.end() && !fitting->byInstance.empty();
    bool isMember = !asks || fitting->byInstance[indexOf(instance)] != 0;
    if (asks && isMember) {
        eachMemberOf(m_state, m_service, definition, [&](const ClusterQuery &query) {
            isMember = isMember && (!asksForTasks(query) || meets(query, instance, tasksHere));
        });
    }
    if (!isMember)
        return PlacementObstacle::Attribute;
    return m_distinct && tasksHere > 0 ? PlacementObstacle::DistinctInstance : PlacementObstacle::None;
}

/// Works the steps out on a stack; `query` was checked as it was read.
bool PlacementConstraints::meets(const ClusterQuery &query, InstanceId instance, std::int32_t tasksHere) const
{
    std::vector<bool> values;
    for (const ClusterQuery::Step &step : query.steps) {
        if (step.kind == ClusterQuery::Step::Kind::Term) {
            values.push_back(holds(query.terms[step.term], instance, tasksHere));
            continue;
        }
        const bool last = values.back();
        if (step.kind == ClusterQuery::Step::Kind::Not) {
            values.back() = !last;
            continue;
        }
        values.pop_back();
        values.back() = step.kind == ClusterQuery::Step::Kind::And ? values.back() && last : values.back() || last;
    }
    return values.empty() || values.back();
}

bool PlacementConstraints::holds(const ClusterQuery::Term &term, InstanceId instance, std::int32_t tasksHere) const
{
    const Scenario &scenario = *m_state.scenario;
    const ContainerInstance &of = scenario.instances[indexOf(instance)];
    bool found = false;
    switch (term.subject) {
    case Subject::Attribute: {
        const std::optional<std::string_view> value = attributeOf(scenario, of, term.attribute);
        found = value && passes(term, *value);
        break;
    }
    case Subject::InstanceId:
        found = passes(term, of.id);
        break;
    case Subject::AgentConnected:
        found = passes(term, "true"); // others take no task in any case (R6.1)
        break;
    case Subject::TaskGroup:
        found = holdsForGroups(term, instance, tasksHere);
        break;
    }
    return found != term.negated;
}

/// The group of a service's tasks is `service:NAME`.
bool PlacementConstraints::holdsForGroups(const ClusterQuery::Term &term, InstanceId instance,
                                          std::int32_t tasksHere) const
{
    const Scenario &scenario = *m_state.scenario;
    for (std::size_t i = 0; i < scenario.services.size(); ++i) {
        const std::int32_t tasks = idAt<ServiceId>(i) == m_service
                                       ? tasksHere
                                       : m_state.onInstance[i * scenario.instances.size() + indexOf(instance)];
        if (tasks > 0 && passes(term, "service:" + scenario.services[i].name))
            return true;
    }
    return false;
}

} // namespace deployscope
