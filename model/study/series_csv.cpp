// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/series_csv.h"

#include "study/requests_report.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace deployscope {

namespace {

/// A name as a field: quoted where RFC 4180 asks for it; one that a spreadsheet would take for a formula gets an
/// apostrophe in front.
[[nodiscard]] std::string field(const std::string &name)
{
    const bool formula = !name.empty() && std::string_view("=+-@").find(name.front()) != std::string_view::npos;
    const std::string text = formula ? "'" + name : name;
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char letter : text) {
        quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    }
    return quoted + '"';
}

/// Seconds with three decimals, without a detour through floating point.
[[nodiscard]] std::string seconds(SimTime at)
{
    const SimClock::rep milliseconds = at.time_since_epoch().count();
    const std::string rest = std::to_string(milliseconds % 1000);
    return std::to_string(milliseconds / 1000) + '.' + std::string(3 - rest.size(), '0') + rest;
}

using Cells = std::vector<std::string>;

/// The columns of one service, in the three groups in which the table has them.
struct Columns
{
    Cells counts{};
    Cells revisions{};
    Cells targets{};
};

[[nodiscard]] Columns namesOf(const Scenario &scenario, const ServiceSeries &series, const std::string &prefix)
{
    Columns columns;
    for (const char *name :
         {"healthy", "running", "pending", "stopping", "desired", "minimumHealthyTasks", "maximumTasks"}) {
        columns.counts.push_back(field(prefix + name));
    }
    for (const TaskDefinitionId revision : series.revisions) {
        const std::string name = nameOf(scenario.taskDefinitions[indexOf(revision)]);
        columns.revisions.push_back(field(prefix + "running:" + name));
    }
    for (const char *name : {"targets:initial", "targets:healthy", "targets:unhealthy", "targets:draining"}) {
        columns.targets.push_back(field(prefix + name));
    }
    return columns;
}

[[nodiscard]] Columns valuesOf(const ServiceSample &sample)
{
    Columns columns;
    for (const std::int32_t count : {sample.healthy, sample.running, sample.pending, sample.stopping,
                                     sample.desired, sample.minimumHealthyTasks, sample.maximumTasks}) {
        columns.counts.push_back(std::to_string(count));
    }
    for (const std::int32_t count : sample.runningByRevision) {
        columns.revisions.push_back(std::to_string(count));
    }
    for (const std::int32_t count :
         {sample.targetsInitial, sample.targetsHealthy, sample.targetsUnhealthy, sample.targetsDraining}) {
        columns.targets.push_back(std::to_string(count));
    }
    return columns;
}

void append(std::string &line, const Cells &cells)
{
    for (const std::string &cell : cells) {
        line += ',' + cell;
    }
}

/// Puts the columns of all services together: their counts, then their revisions, then their targets.
[[nodiscard]] std::string lineOf(const std::string &first, const std::vector<Columns> &services,
                                 const std::string &requests)
{
    std::string line = first;
    for (const Columns &columns : services) {
        append(line, columns.counts);
    }
    for (const Columns &columns : services) {
        append(line, columns.revisions);
    }
    for (const Columns &columns : services) {
        append(line, columns.targets);
    }
    return line + ',' + requests + "\r\n";
}

[[nodiscard]] std::string headerOf(const Scenario &scenario, const std::vector<ServiceSeries> &series)
{
    std::vector<Columns> services;
    for (const ServiceSeries &one : series) {
        const bool alone = series.size() == 1;
        const std::string prefix = alone ? "" : scenario.services[indexOf(one.service)].name + '.';
        services.push_back(namesOf(scenario, one, prefix));
    }
    return lineOf("seconds", services, "requestsSucceeded,requestsFailed");
}

/// The sample of a service that is in force at `at`.
[[nodiscard]] const ServiceSample &sampleAt(const ServiceSeries &series, SimTime at)
{
    const auto after = std::ranges::upper_bound(series.samples, at, {}, &ServiceSample::at);
    return after == series.samples.begin() ? *after : *(after - 1);
}

/// The moments that get a row.
[[nodiscard]] std::vector<SimTime> momentsOf(const Timeline &timeline, const std::vector<ServiceSeries> &series,
                                             const CsvOptions &options)
{
    std::vector<SimTime> moments{options.from};
    if (!timeline.scenario->traffic.empty()) {
        moments.push_back(std::max(options.from, std::min(timeline.end, options.to.value_or(timeline.end))));
    }
    for (const ServiceSeries &one : series) {
        for (const ServiceSample &sample : one.samples) {
            if (sample.at > options.from && (!options.to || sample.at <= *options.to)) {
                moments.push_back(sample.at);
            }
        }
    }
    std::ranges::sort(moments);
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    return moments;
}

[[nodiscard]] std::string rowAt(const std::vector<ServiceSeries> &series, SimTime at, const RequestCount &requests)
{
    std::vector<Columns> services;
    for (const ServiceSeries &one : series) {
        services.push_back(valuesOf(sampleAt(one, at)));
    }
    return lineOf(seconds(at), services,
                  std::to_string(requests.succeeded) + ',' + std::to_string(requests.failed));
}

} // namespace

std::string seriesCsv(const Timeline &timeline, const std::vector<ServiceSeries> &series,
                      const CsvOptions &options)
{
    std::string text = options.byteOrderMark ? "\xEF\xBB\xBF" : "";
    text += headerOf(*timeline.scenario, series);
    const std::vector<SimTime> moments = momentsOf(timeline, series, options);
    const std::vector<RequestCount> requests = requestsUpTo(timeline, moments);
    for (std::size_t i = 0; i < moments.size(); ++i) {
        text += rowAt(series, moments[i], requests[i]);
    }
    return text;
}

} // namespace deployscope
