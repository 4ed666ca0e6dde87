// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever can be read can be run and told: no input makes the rules fail, and the texts for other programs are JSON.
#include "fuzz/found.h"

#include "cluster/counts.h"
#include "scenario/reading.h"
#include "simulation/simulate.h"
#include "study/events_json.h"
#include "study/report_json.h"
#include "study/series_csv.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

using namespace deployscope;
using namespace std::chrono_literals;

namespace {

constexpr SimTime longestRun{600s};
constexpr std::int64_t mostTasks = 30;
constexpr std::size_t mostInstances = 30;
constexpr SimDuration shortestPull{1s}; ///< what crashes at once would fill the run with a task each millisecond

std::int64_t mostDesired(const Scenario &scenario)
{
    std::int64_t most = 0;
    for (const Service &service : scenario.services)
        most += service.desiredCount;
    for (const Action &action : scenario.actions)
        if (const auto *update = std::get_if<UpdateService>(&action.what))
            most = std::max(most, update->desiredCount.value_or(0));
    return most;
}

bool isSmall(const Scenario &scenario)
{
    return mostDesired(scenario) <= mostTasks && scenario.instances.size() <= mostInstances;
}

std::shared_ptr<const Scenario> bounded(Scenario scenario)
{
    scenario.simulation.limit = std::min(scenario.simulation.limit, longestRun);
    for (TaskDefinition &definition : scenario.taskDefinitions)
        for (Behaviour &behaviour : definition.behaviour)
            behaviour.imagePull = std::max(behaviour.imagePull, shortestPull);
    return std::make_shared<const Scenario>(std::move(scenario));
}

/// Time never goes back, a cause comes before its effect, and the events lead from each snapshot to the next.
void checkTimeline(const Timeline &timeline)
{
    State state = timeline.snapshots.front().state;
    std::size_t next = 1;
    for (std::size_t i = 0; i < timeline.events.size(); ++i) {
        const Event &event = timeline.events[i];
        mustHold(event.at >= state.now, "time goes on");
        mustHold(event.cause.kind != Cause::Kind::Event || event.cause.index < i, "a cause comes first");
        apply(state, event);
        if (next < timeline.snapshots.size() && timeline.snapshots[next].applied == i + 1)
            mustHold(timeline.snapshots[next++].state == state, "the events lead to each snapshot");
    }
    mustHold(next == timeline.snapshots.size(), "each snapshot lies in the run");
    mustHold(recounted(state) == state, "what apply counts is what a recount finds");
}

void checkTexts(const Timeline &timeline)
{
    const std::string events = eventsJsonl(timeline, [](EventId) { return std::string("said"); });
    mustHold(std::ranges::count(events, '\n') == std::ssize(timeline.events), "an event is a line");
    for (std::size_t begin = 0; begin < events.size();) {
        const std::size_t end = events.find('\n', begin);
        mustHold(nlohmann::json::accept(events.begin() + static_cast<std::ptrdiff_t>(begin),
                                        events.begin() + static_cast<std::ptrdiff_t>(end)),
                 "an event is JSON");
        begin = end + 1;
    }
    mustHold(nlohmann::json::accept(simulateJson(reportOf(timeline, {SimTime{}, SimTime{300s}}))),
             "a report is JSON");
    mustHold(!seriesCsv(seriesTable(timeline, seriesOf(timeline))).empty(), "a table has a header");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    const ReadResult result = readScenario({{.name = "f.json", .text = text}}, true);
    const auto *reading = std::get_if<Reading>(&result);
    if (reading == nullptr || !isSmall(*reading->scenario))
        return 0;
    const auto timeline = simulate(bounded(*reading->scenario));
    checkTimeline(*timeline);
    checkTexts(*timeline);
    return 0;
}
