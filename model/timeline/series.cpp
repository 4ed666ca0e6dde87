// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/series.h"

#include "cluster/bounds.h"

#include <algorithm>
#include <utility>

namespace deployscope {

namespace {

/// What a service has at one instant.
struct Counts
{
    ServiceSample sample{};
    std::vector<RevisionCounts> revisions{};
};

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

void countTargets(ServiceSample &sample, const TargetCounts &targets)
{
    sample.targetsInitial = targets.initial;
    sample.targetsHealthy = targets.healthy;
    sample.targetsUnhealthy = targets.unhealthy;
    sample.targetsDraining = targets.draining;
}

/// \param places by DeploymentId: the place of its revision
void countRevisions(Counts &counts, const State &state, ServiceId service, const std::vector<std::size_t> &places)
{
    std::ranges::fill(counts.revisions, RevisionCounts{});
    std::ranges::fill(counts.sample.runningByRevision, 0);
    for (std::size_t i = 0; i < state.deployments.size(); ++i) {
        if (state.deployments[i].service != service)
            continue;
        const TaskCounts &tasks = state.deployments[i].tasks;
        RevisionCounts &revision = counts.revisions[places[i]];
        revision.healthy += tasks.healthy;
        revision.unhealthy += tasks.unproven + tasks.unhealthy;
        revision.pending += tasks.pending;
        revision.stopping += tasks.leaving;
        counts.sample.runningByRevision[places[i]] += tasks.unproven + tasks.healthy + tasks.unhealthy;
    }
}

/// Where the revision of each deployment stands among those of its service.
struct Places
{
    std::vector<std::size_t> ofDeployment{}; ///< by DeploymentId

    void add(std::vector<ServiceSeries> &services, ServiceId service, TaskDefinitionId definition)
    {
        std::vector<TaskDefinitionId> &revisions = services[indexOf(service)].revisions;
        const auto found = std::ranges::find(revisions, definition);
        ofDeployment.push_back(static_cast<std::size_t>(found - revisions.begin()));
        if (found == revisions.end())
            revisions.push_back(definition);
    }
};

/// Deployments are numbered in the order of their start.
Places placesOf(const Timeline &timeline, std::vector<ServiceSeries> &services)
{
    Places places;
    for (const DeploymentState &stood : timeline.snapshots.front().state.deployments)
        places.add(services, stood.service, stood.definition);
    for (const Event &event : timeline.events) {
        if (const auto *started = event.what.getIf<DeploymentStarted>())
            places.add(services, started->service, started->definition);
    }
    return places;
}

bool sameNumbers(ServiceSample &counted, const ServiceSample &before)
{
    counted.at = before.at;
    return counted == before;
}

void addSample(ServiceSeries &series, ServiceSample &counted, SimTime at)
{
    if (!series.samples.empty() && sameNumbers(counted, series.samples.back()))
        return;
    counted.at = at;
    series.samples.push_back(counted);
}

void addSample(RevisionSeries &series, const std::vector<RevisionCounts> &counted, SimTime at)
{
    const auto size = static_cast<std::ptrdiff_t>(counted.size());
    if (!series.at.empty() && std::equal(counted.begin(), counted.end(), series.counts.end() - size))
        return;
    series.at.push_back(at);
    series.counts.insert(series.counts.end(), counted.begin(), counted.end());
}

void addSample(std::vector<CapacitySample> &samples, const CapacityUse &use, SimTime at)
{
    if (samples.empty() || samples.back().use != use)
        samples.push_back({at, use});
}

} // namespace

RunSeries runSeriesOf(const Timeline &timeline, const std::stop_token &stop)
{
    RunSeries run;
    run.services.resize(timeline.scenario->services.size());
    run.revisions.resize(run.services.size());
    const Places places = placesOf(timeline, run.services);
    std::vector<Counts> counts(run.services.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        run.services[i].service = idAt<ServiceId>(i);
        counts[i].revisions.resize(run.services[i].revisions.size());
        counts[i].sample.runningByRevision.resize(run.services[i].revisions.size());
    }
    RunWalk walk(timeline);
    while (!stop.stop_requested() && walk.next()) {
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const auto service = idAt<ServiceId>(i);
            countTasks(counts[i].sample, walk.state().services[i]);
            countTargets(counts[i].sample, walk.targets(service));
            countRevisions(counts[i], walk.state(), service, places.ofDeployment);
            addSample(run.services[i], counts[i].sample, walk.at());
            addSample(run.revisions[i], counts[i].revisions, walk.at());
        }
        addSample(run.capacity, walk.capacity(), walk.at());
    }
    return run;
}

std::vector<ServiceSeries> seriesOf(const Timeline &timeline)
{
    return runSeriesOf(timeline).services;
}

} // namespace deployscope
