// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/run_chart.h"

#include "items/revision_ranks.h"

#include <algorithm>
#include <span>

namespace deployscope {

namespace {

void addCounts(RunChart &chart, const ServiceSeries &series)
{
    for (const ServiceSample &sample : series.samples) {
        chart.tasks.healthy.add(sample.at, sample.healthy);
        chart.tasks.running.add(sample.at, sample.running);
        chart.tasks.existing.add(sample.at, sample.existing());
        chart.tasks.desired.add(sample.at, sample.desired);
        chart.tasks.atLeast.add(sample.at, sample.minimumHealthyTasks);
        chart.tasks.atMost.add(sample.at, sample.maximumTasks);
        std::int32_t edge = 0;
        const std::array counts{sample.targetsHealthy, sample.targetsInitial, sample.targetsUnhealthy,
                                sample.targetsDraining};
        for (std::size_t band = 0; band < counts.size(); ++band)
            chart.targetEdges[band].add(sample.at, edge += counts[band]);
    }
}

std::int32_t countOf(const RevisionCounts &counts, TaskBand band)
{
    switch (band) {
    case TaskBand::Healthy:
        return counts.healthy;
    case TaskBand::Unhealthy:
        return counts.unhealthy;
    case TaskBand::Pending:
        return counts.pending;
    case TaskBand::Stopping:
        return counts.stopping;
    }
    return 0;
}

void addEdges(RunChart &chart, const RevisionSeries &series)
{
    const std::size_t revisions = chart.revisions.size();
    chart.taskEdges.resize(taskBands.size() * revisions);
    for (std::size_t sample = 0; sample < series.at.size(); ++sample) {
        const std::span counts{series.counts.begin() + static_cast<std::ptrdiff_t>(sample * revisions), revisions};
        std::int32_t edge = 0;
        auto steps = chart.taskEdges.begin();
        for (const TaskBand band : taskBands) {
            for (const RevisionCounts &revision : counts)
                (steps++)->add(series.at[sample], edge += countOf(revision, band));
        }
    }
}

/// In thousandths, rounded down: 100 % means that nothing is left.
std::int32_t share(std::int64_t part, std::int64_t whole)
{
    return whole <= 0 ? 0 : static_cast<std::int32_t>(part * 1000 / whole);
}

void addCapacity(RunChart &chart, const std::vector<CapacitySample> &samples)
{
    for (const CapacitySample &sample : samples) {
        chart.cpu.add(sample.at, share(sample.use.cpuReserved.value, sample.use.cpu.value));
        chart.memory.add(sample.at, share(sample.use.memoryReserved.value, sample.use.memory.value));
    }
}

QString placeOf(const TaskLane &lane, const Scenario &scenario)
{
    if (!lane.instance)
        return {};
    QString place = QString::fromStdString(scenario.instances[indexOf(*lane.instance)].id);
    QChar before = u':';
    for (const Port port : lane.hostPorts) {
        place += before + QString::number(port.number);
        before = u',';
    }
    return place;
}

void addLanes(RunChart &chart, const Timeline &timeline, const State &last)
{
    const Scenario &scenario = *timeline.scenario;
    const std::vector<int> ranks = revisionRanks(scenario);
    const std::vector<QString> names = revisionNames(scenario);
    for (TaskLane &lane : taskLanesOf(timeline)) {
        const std::size_t definition = indexOf(last.tasks[indexOf(lane.task)].definition);
        chart.lanes.push_back({.task = lane.task,
                               .name = QString::fromStdString(nameOf(lane.task)),
                               .revision = names[definition],
                               .rank = ranks[definition],
                               .place = placeOf(lane, scenario),
                               .spans = std::move(lane.spans)});
    }
}

} // namespace

std::optional<std::size_t> RunChart::laneOf(TaskId task) const
{
    const auto found = std::ranges::lower_bound(lanes, task, {}, &ChartLane::task);
    const bool isThere = found != lanes.end() && found->task == task;
    return isThere ? std::optional(static_cast<std::size_t>(found - lanes.begin())) : std::nullopt;
}

RunChart runChartOf(const ServiceSeries &series, SimTime end)
{
    RunChart chart;
    chart.end = end;
    addCounts(chart, series);
    return chart;
}

RunChart runChartOf(const Timeline &timeline, const RunSeries &series, ServiceId service)
{
    RunChart chart;
    chart.end = timeline.end;
    const State last = stateAt(timeline, lastCursor(timeline));
    if (indexOf(service) < series.services.size()) {
        const std::vector<int> ranks = revisionRanks(*timeline.scenario);
        const std::vector<QString> names = revisionNames(*timeline.scenario);
        for (const TaskDefinitionId id : series.services[indexOf(service)].revisions)
            chart.revisions.push_back({names[indexOf(id)], ranks[indexOf(id)]});
        addCounts(chart, series.services[indexOf(service)]);
        addEdges(chart, series.revisions[indexOf(service)]);
        chart.marks = deploymentMarks(last, service);
    }
    addCapacity(chart, series.capacity);
    addLanes(chart, timeline, last);
    return chart;
}

} // namespace deployscope
