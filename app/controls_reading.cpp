// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls_reading.h"

#include <algorithm>

namespace deployscope {

namespace {

const TaskDefinition &newestDefinition(const State &state, ServiceId id)
{
    const Scenario &scenario = *state.scenario;
    const ServiceState &service = state.services.at(indexOf(id));
    const TaskDefinitionId definition = service.exists ? state.deployments.at(indexOf(service.primary)).definition
                                                       : scenario.services.at(indexOf(id)).taskDefinition;
    return scenario.taskDefinitions.at(indexOf(definition));
}

/// All of one family, by revision.
std::vector<const TaskDefinition *> family(const Scenario &scenario, const std::string &name)
{
    std::vector<const TaskDefinition *> definitions;
    for (const TaskDefinition &definition : scenario.taskDefinitions) {
        if (definition.family == name)
            definitions.push_back(&definition);
    }
    std::ranges::sort(definitions, {}, [](const TaskDefinition *definition) { return definition->revision; });
    return definitions;
}

QString shownName(const TaskDefinition &definition)
{
    return QString::fromStdString(nameOf(definition));
}

} // namespace

QString runningRevision(const State &state, ServiceId service)
{
    return shownName(newestDefinition(state, service));
}

ControlsState controlsState(const Scenario &scenario, const State &state, ServiceId id,
                            const ClusterSummary &summary, const Verdict &verdict, bool fromNow)
{
    const Service &service = scenario.services.at(indexOf(id));
    const ServiceState &inForce = state.services.at(indexOf(id));
    const TaskDefinition &runs = newestDefinition(state, id);
    const bool showsMoment = fromNow && inForce.exists;

    ControlsState controls;
    controls.service = QString::fromStdString(service.name);
    controls.desiredCount = showsMoment ? inForce.desiredCount : service.desiredCount;
    controls.minimumHealthy = showsMoment ? inForce.minimumHealthy : service.minimumHealthy;
    controls.maximum = showsMoment ? inForce.maximum : service.maximum;
    controls.runs = shownName(runs);
    controls.next = controls.runs; // the newest one can be deployed anew
    for (const TaskDefinition *definition : family(scenario, runs.family)) {
        controls.taskDefinitions.append(shownName(*definition));
        if (controls.next == controls.runs && definition->revision > runs.revision)
            controls.next = shownName(*definition);
    }
    controls.hasSecurityGroup = summary.hasLoadBalancer && !summary.instanceGroups.isEmpty();
    controls.letsIn = summary.isLetIn();
    controls.fromNow = fromNow;
    controls.verdict = verdict;
    return controls;
}

} // namespace deployscope
