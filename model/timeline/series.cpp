// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/series.h"

#include "cluster/bounds.h"

#include <algorithm>

namespace deployscope {

namespace {

void countTasks(ServiceSample &sample, const ServiceState &service)
{
    const Bounds limits = bounds(service.desiredCount, service.minimumHealthy, service.maximum);
    sample.healthy = service.tasks.healthy;
    sample.running = service.tasks.unproven + service.tasks.healthy + service.tasks.unhealthy;
    sample.pending = service.tasks.pending;
    sample.stopping = service.tasks.leaving;
    sample.desired = static_cast<std::int32_t>(service.desiredCount);
    sample.minimumHealthyTasks = static_cast<std::int32_t>(limits.fewestHealthy);
    sample.maximumTasks = static_cast<std::int32_t>(limits.mostTasks);
}

void countTargets(ServiceSample &sample, const State &state, ServiceId service)
{
    for (const Target &target : state.targets) {
        if (state.tasks[indexOf(target.task)].service != service)
            continue;
        sample.targetsInitial += target.state == TargetState::Initial ? 1 : 0;
        sample.targetsHealthy += target.state == TargetState::Healthy ? 1 : 0;
        sample.targetsUnhealthy += target.state == TargetState::Unhealthy ? 1 : 0;
        sample.targetsDraining += target.state == TargetState::Draining ? 1 : 0;
    }
}

void countRevisions(ServiceSample &sample, ServiceSeries &series, const State &state)
{
    for (const DeploymentState &deployment : state.deployments) {
        if (deployment.service == series.service &&
            std::ranges::find(series.revisions, deployment.definition) == series.revisions.end())
            series.revisions.push_back(deployment.definition);
    }
    sample.runningByRevision.resize(series.revisions.size());
    for (const DeploymentState &deployment : state.deployments) {
        if (deployment.service != series.service)
            continue;
        const auto place = std::ranges::find(series.revisions, deployment.definition) - series.revisions.begin();
        const TaskCounts &tasks = deployment.tasks;
        sample.runningByRevision[static_cast<std::size_t>(place)] +=
            tasks.unproven + tasks.healthy + tasks.unhealthy;
    }
}

bool sameNumbers(ServiceSample left, const ServiceSample &right)
{
    left.at = right.at;
    return left == right;
}

void addSample(ServiceSeries &series, const State &state, SimTime at)
{
    ServiceSample sample;
    sample.at = at;
    countTasks(sample, state.services[indexOf(series.service)]);
    countTargets(sample, state, series.service);
    countRevisions(sample, series, state);
    if (series.samples.empty() || !sameNumbers(series.samples.back(), sample))
        series.samples.push_back(std::move(sample));
}

} // namespace

std::vector<ServiceSeries> seriesOf(const Timeline &timeline)
{
    std::vector<ServiceSeries> all(timeline.scenario->services.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].service = idAt<ServiceId>(i);
    State state = timeline.snapshots.front().state;
    std::size_t next = 0;
    SimTime at{};
    while (true) {
        while (next < timeline.events.size() && timeline.events[next].at == at)
            apply(state, timeline.events[next++]);
        for (ServiceSeries &series : all)
            addSample(series, state, at);
        if (next == timeline.events.size())
            break;
        at = timeline.events[next].at;
    }
    for (ServiceSeries &series : all) { // a revision may have come later than a sample
        for (ServiceSample &sample : series.samples)
            sample.runningByRevision.resize(series.revisions.size());
    }
    return all;
}

} // namespace deployscope
