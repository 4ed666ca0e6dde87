// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/series_table.h"

#include "study/requests_report.h"

#include <algorithm>
#include <cstddef>
#include <initializer_list>

namespace deployscope {

namespace {

/// What the table has of one service, in the three groups in which its columns stand.
template <typename Cell>
struct Columns
{
    std::vector<Cell> counts{};
    std::vector<Cell> revisions{};
    std::vector<Cell> targets{};
};

[[nodiscard]] Columns<std::string> namesOf(const Scenario &scenario, const ServiceSeries &series,
                                           const std::string &prefix)
{
    Columns<std::string> columns;
    for (const char *name :
         {"healthy", "running", "pending", "stopping", "desired", "minimumHealthyTasks", "maximumTasks"}) {
        columns.counts.push_back(prefix + name);
    }
    for (const TaskDefinitionId revision : series.revisions) {
        columns.revisions.push_back(prefix + "running:" + nameOf(scenario.taskDefinitions[indexOf(revision)]));
    }
    for (const char *name : {"targets:initial", "targets:healthy", "targets:unhealthy", "targets:draining"}) {
        columns.targets.push_back(prefix + name);
    }
    return columns;
}

[[nodiscard]] Columns<std::int64_t> countsOf(const ServiceSample &sample)
{
    return {
        .counts = {sample.healthy, sample.running, sample.pending, sample.stopping, sample.desired,
                   sample.minimumHealthyTasks, sample.maximumTasks},
        .revisions = {sample.runningByRevision.begin(), sample.runningByRevision.end()},
        .targets = {sample.targetsInitial, sample.targetsHealthy, sample.targetsUnhealthy, sample.targetsDraining},
    };
}

/// Puts the columns of all services together: their counts, then their revisions, then their targets, then the requests.
template <typename Cell>
[[nodiscard]] std::vector<Cell> joined(const std::vector<Columns<Cell>> &services,
                                       std::initializer_list<Cell> requests)
{
    std::vector<Cell> all;
    for (const auto group : {&Columns<Cell>::counts, &Columns<Cell>::revisions, &Columns<Cell>::targets}) {
        for (const Columns<Cell> &columns : services) {
            all.insert(all.end(), (columns.*group).begin(), (columns.*group).end());
        }
    }
    all.insert(all.end(), requests);
    return all;
}

[[nodiscard]] std::vector<std::string> headerOf(const Scenario &scenario, const std::vector<ServiceSeries> &series)
{
    std::vector<Columns<std::string>> services;
    for (const ServiceSeries &one : series) {
        const bool alone = series.size() == 1;
        const std::string prefix = alone ? "" : scenario.services[indexOf(one.service)].name + '.';
        services.push_back(namesOf(scenario, one, prefix));
    }
    return joined<std::string>(services, {"requestsSucceeded", "requestsFailed"});
}

/// The sample of a service that is in force at `at`.
[[nodiscard]] const ServiceSample &sampleAt(const ServiceSeries &series, SimTime at)
{
    const auto after = std::ranges::upper_bound(series.samples, at, {}, &ServiceSample::at);
    return after == series.samples.begin() ? *after : *(after - 1);
}

/// The moments that get a row.
[[nodiscard]] std::vector<SimTime> momentsOf(const Timeline &timeline, const std::vector<ServiceSeries> &series,
                                             const Stretch &stretch)
{
    std::vector<SimTime> moments{stretch.from};
    if (!timeline.scenario->traffic.empty()) {
        moments.push_back(std::max(stretch.from, std::min(timeline.end, stretch.to.value_or(timeline.end))));
    }
    for (const ServiceSeries &one : series) {
        for (const ServiceSample &sample : one.samples) {
            if (sample.at > stretch.from && (!stretch.to || sample.at <= *stretch.to)) {
                moments.push_back(sample.at);
            }
        }
    }
    std::ranges::sort(moments);
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    return moments;
}

[[nodiscard]] SeriesTable::Row rowAt(const std::vector<ServiceSeries> &series, SimTime at,
                                     const RequestCount &requests)
{
    std::vector<Columns<std::int64_t>> services;
    for (const ServiceSeries &one : series) {
        services.push_back(countsOf(sampleAt(one, at)));
    }
    return {at, joined<std::int64_t>(services, {requests.succeeded, requests.failed})};
}

} // namespace

SeriesTable seriesTable(const Timeline &timeline, const std::vector<ServiceSeries> &series, const Stretch &stretch)
{
    SeriesTable table{.columns = headerOf(*timeline.scenario, series)};
    const std::vector<SimTime> moments = momentsOf(timeline, series, stretch);
    const std::vector<RequestCount> requests = requestsUpTo(timeline, moments);
    table.rows.reserve(moments.size());
    for (std::size_t i = 0; i < moments.size(); ++i) {
        table.rows.push_back(rowAt(series, moments[i], requests[i]));
    }
    return table;
}

} // namespace deployscope
