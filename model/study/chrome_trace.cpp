// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/chrome_trace.h"

#include "study/change_names.h"
#include "study/interest.h"
#include "study/run_notes.h"
#include "study/trace_arrows.h"
#include "study/trace_writer.h"
#include "timeline/series.h"
#include "timeline/service_events.h"

#include <algorithm>
#include <array>
#include <set>

namespace deployscope {

namespace {

using Layout = JsonWriter::Layout;
using Texts = TraceWriter::Texts;
using Counts = TraceWriter::Counts;

/// Everything that the parts of a trace are written from.
struct Traced
{
    const Timeline &timeline;
    Stretch stretch{};
    State last{}; ///< at the end of the run: tasks and targets stay in it
    std::vector<TaskLane> lanes{};
    TraceRows rows;

    Traced(const Timeline &of, const Stretch &part)
        : timeline(of)
        , stretch(part)
        , last(stateAt(of, lastCursor(of)))
        , lanes(lanesWithin(of, part))
        , rows(of, last, part, lanes)
    {}

    [[nodiscard]] const Scenario &scenario() const { return *timeline.scenario; }
    [[nodiscard]] std::string revisionOf(TaskDefinitionId id) const
    {
        return nameOf(scenario().taskDefinitions[indexOf(id)]);
    }
    [[nodiscard]] const std::string &serviceOf(ServiceId id) const
    {
        return scenario().services[indexOf(id)].name;
    }
};

void nameProcesses(TraceWriter &trace, const Traced &run)
{
    trace.nameProcess(TraceRows::cluster, "cluster", 0);
    std::set<std::int64_t> used;
    for (const TraceRow &row : run.rows.tasks()) {
        used.insert(row.process);
    }
    for (const std::int64_t process : used) {
        const auto instance = static_cast<std::size_t>(process - TraceRows::cluster - 1);
        const bool exists = instance < run.scenario().instances.size();
        trace.nameProcess(process,
                          exists ? "instance " + run.scenario().instances[instance].id : "waiting for an instance",
                          process);
    }
}

void nameRows(TraceWriter &trace, const Traced &run)
{
    trace.nameRow(run.rows.events(), "events");
    trace.nameRow(run.rows.serviceEvents(), "service events");
    std::set<std::int64_t> named;
    for (const TracedChange &change : run.rows.changes()) {
        if (named.insert(change.slice.row.thread).second) {
            trace.nameRow(change.slice.row, "actions and faults");
        }
    }
    for (const TracedDeployment &each : run.rows.deployments()) {
        trace.nameRow(each.slice.row, "deployment " + nameOf(each.deployment));
    }
    for (std::size_t i = 0; i < run.lanes.size(); ++i) {
        const Task &task = run.last.tasks[indexOf(run.lanes[i].task)];
        trace.nameRow(run.rows.tasks()[i], nameOf(run.lanes[i].task) + ' ' + run.revisionOf(task.definition));
    }
}

[[nodiscard]] std::string nameOfChange(const Scenario &scenario, const Cause &cause)
{
    return cause.kind == Cause::Kind::Action ? nameOf(scenario, scenario.actions[cause.index])
                                             : nameOf(scenario.faults[cause.index]);
}

void writeChanges(TraceWriter &trace, const Traced &run)
{
    for (const TracedChange &change : run.rows.changes()) {
        const bool isAction = change.cause.kind == Cause::Kind::Action;
        trace.slice(change.slice, isAction ? "action" : "fault", nameOfChange(run.scenario(), change.cause),
                    {{"kind", std::string(kindOf(run.timeline.events[indexOf(change.event)].what))}});
    }
}

void writeDeployments(TraceWriter &trace, const Traced &run)
{
    for (const TracedDeployment &each : run.rows.deployments()) {
        const DeploymentState &deployment = run.last.deployments[indexOf(each.deployment)];
        trace.slice(each.slice, "deployment", nameOf(each.deployment),
                    {{"service", run.serviceOf(deployment.service)},
                     {"taskDefinition", run.revisionOf(deployment.definition)},
                     {"rolloutState", std::string(apiName(deployment.rollout))}});
    }
}

[[nodiscard]] std::string textOfPorts(const std::vector<Port> &ports)
{
    std::string text;
    for (const Port port : ports) {
        text += (text.empty() ? "" : ", ") + std::to_string(port.number);
    }
    return text;
}

[[nodiscard]] Texts argumentsOf(const Traced &run, const TaskLane &lane)
{
    const Task &task = run.last.tasks[indexOf(lane.task)];
    Texts texts{{"task", nameOf(lane.task)},
                {"service", run.serviceOf(task.service)},
                {"taskDefinition", run.revisionOf(task.definition)}};
    if (lane.instance) {
        texts.emplace_back("instance", run.scenario().instances[indexOf(*lane.instance)].id);
    }
    if (!lane.hostPorts.empty()) {
        texts.emplace_back("hostPorts", textOfPorts(lane.hostPorts));
    }
    return texts;
}

void writeTasks(TraceWriter &trace, const Traced &run)
{
    for (std::size_t i = 0; i < run.lanes.size(); ++i) {
        const Texts arguments = argumentsOf(run, run.lanes[i]);
        for (const LaneSpan &span : run.lanes[i].spans) {
            trace.slice({run.rows.tasks()[i], span.from, span.to}, "task", nameOf(span.state), arguments);
        }
    }
}

/// The counts of a service in groups that make sense one upon the other, as chrome://tracing shows them.
[[nodiscard]] std::vector<std::pair<std::string, Counts>> countersOf(const ServiceSample &sample,
                                                                     const std::vector<std::string> &revisions)
{
    Counts running;
    for (std::size_t i = 0; i < revisions.size(); ++i) {
        running.emplace_back(revisions[i], sample.runningByRevision[i]);
    }
    return {
        {"tasks", {{"running", sample.running}, {"pending", sample.pending}, {"stopping", sample.stopping}}},
        {"healthy tasks", {{"healthy", sample.healthy}}},
        {"bounds",
         {{"desired", sample.desired},
          {"minimumHealthyTasks", sample.minimumHealthyTasks},
          {"maximumTasks", sample.maximumTasks}}},
        {"running tasks", running},
        {"targets",
         {{"initial", sample.targetsInitial},
          {"healthy", sample.targetsHealthy},
          {"unhealthy", sample.targetsUnhealthy},
          {"draining", sample.targetsDraining}}},
    };
}

/// A group is written where one of its counts changes, and at the begin of the stretch.
void writeCounters(TraceWriter &trace, const Traced &run, const ServiceSeries &series)
{
    std::vector<std::string> revisions;
    for (const TaskDefinitionId id : series.revisions) {
        revisions.push_back(run.revisionOf(id));
    }
    std::vector<std::pair<std::string, Counts>> before;
    for (std::size_t i = 0; i < series.samples.size(); ++i) {
        const ServiceSample &sample = series.samples[i];
        const bool isOver = i + 1 < series.samples.size() && series.samples[i + 1].at <= run.stretch.from;
        if (isOver || sample.at > run.stretch.end(run.timeline)) {
            continue;
        }
        const auto now = countersOf(sample, revisions);
        for (std::size_t group = 0; group < now.size(); ++group) {
            if (!now[group].second.empty() && (before.empty() || before[group].second != now[group].second)) {
                trace.counter(std::max(sample.at, run.stretch.from),
                              run.serviceOf(series.service) + ' ' + now[group].first, now[group].second);
            }
        }
        before = now;
    }
}

[[nodiscard]] bool concernsAll(Interest interest)
{
    return interest == Interest::Change || interest == Interest::Milestone;
}

void writeLandmarks(TraceWriter &trace, const Traced &run)
{
    for (const Landmark &landmark : landmarksOf(run.timeline)) {
        if (run.stretch.contains(run.timeline, landmark.cursor.at)) {
            const Happening &what = run.timeline.events[indexOf(landmark.event)].what;
            trace.instant(run.rows.events(), landmark.cursor.at,
                          concernsAll(landmark.interest) ? TraceWriter::Scope::Everywhere
                                                         : TraceWriter::Scope::Row,
                          kindOf(what), {{"subject", subjectOf(run.last, what)}});
        }
    }
}

void writeServiceEvents(TraceWriter &trace, const Traced &run)
{
    for (std::size_t place = 0; place < run.timeline.events.size(); ++place) {
        const Event &event = run.timeline.events[place];
        if (!run.stretch.contains(run.timeline, event.at)) {
            continue;
        }
        if (const auto message = serviceEventMessage(run.timeline, idAt<EventId>(place))) {
            trace.instant(run.rows.serviceEvents(), event.at, TraceWriter::Scope::Row, *message,
                          {{"kind", std::string(kindOf(event.what))}});
        }
    }
}

/// The slices that arrows begin at, found by what they show.
class Sources
{
public:
    explicit Sources(const Traced &run)
        : m_run(run)
        , m_laneOf(run.last.tasks.size(), run.lanes.size())
    {
        for (std::size_t i = 0; i < run.lanes.size(); ++i) {
            m_laneOf[indexOf(run.lanes[i].task)] = i;
        }
    }

    /// Nothing where the stretch does not show it.
    [[nodiscard]] std::optional<TraceSlice> sliceOf(const ArrowSource &source) const
    {
        if (const auto *task = std::get_if<TaskId>(&source.what)) {
            return ofTask(*task, source.at);
        }
        const auto found = [&](const TraceSlice &slice) {
            return slice.from <= source.at && source.at <= slice.to ? std::optional(slice) : std::nullopt;
        };
        for (const TracedDeployment &each : m_run.rows.deployments()) {
            if (const auto *id = std::get_if<DeploymentId>(&source.what);
                id != nullptr && *id == each.deployment) {
                return found(each.slice);
            }
        }
        for (const TracedChange &each : m_run.rows.changes()) {
            if (const auto *cause = std::get_if<Cause>(&source.what); cause != nullptr && *cause == each.cause) {
                return found(each.slice);
            }
        }
        return std::nullopt;
    }

private:
    /// What began at `at`, or went on then; else what ended then.
    [[nodiscard]] std::optional<TraceSlice> ofTask(TaskId task, SimTime at) const
    {
        const std::size_t place = m_laneOf[indexOf(task)];
        if (place == m_run.lanes.size()) {
            return std::nullopt;
        }
        std::optional<TraceSlice> slice;
        for (const LaneSpan &span : m_run.lanes[place].spans) {
            if (span.from <= at && at <= span.to) {
                slice = TraceSlice{m_run.rows.tasks()[place], span.from, span.to};
            }
        }
        return slice;
    }

    const Traced &m_run;
    std::vector<std::size_t> m_laneOf; ///< by TaskId; the number of lanes: it has none here
};

void writeArrow(TraceWriter &trace, const Sources &sources, const std::optional<ArrowSource> &source,
                const TraceSlice &to)
{
    if (!source) {
        return;
    }
    if (const std::optional<TraceSlice> from = sources.sliceOf(*source)) {
        trace.arrow(*from, source->at, to);
    }
}

void writeArrows(TraceWriter &trace, const Traced &run)
{
    const TraceArrows arrows(run.timeline, run.last);
    const Sources sources(run);
    for (const TracedDeployment &each : run.rows.deployments()) {
        if (each.slice.from > run.stretch.from) {
            writeArrow(trace, sources, arrows.sourceOf(each.deployment), each.slice);
        }
    }
    for (std::size_t i = 0; i < run.lanes.size(); ++i) {
        SimTime before = SimTime::min();
        for (const LaneSpan &span : run.lanes[i].spans) {
            writeArrow(trace, sources, arrows.sourceOf(run.lanes[i].task, span.from, before),
                       {run.rows.tasks()[i], span.from, span.to});
            before = span.from;
        }
    }
}

void writeEvents(TraceWriter &trace, const Traced &run)
{
    nameProcesses(trace, run);
    nameRows(trace, run);
    for (const ServiceSeries &series : seriesOf(run.timeline)) {
        writeCounters(trace, run, series);
    }
    writeChanges(trace, run);
    writeDeployments(trace, run);
    writeTasks(trace, run);
    writeLandmarks(trace, run);
    writeServiceEvents(trace, run);
    writeArrows(trace, run);
}

} // namespace

std::string chromeTrace(const Timeline &timeline, const Stretch &stretch, std::string_view program)
{
    JsonWriter json;
    json.beginObject(Layout::Lines);
    json.key("traceEvents").beginArray(Layout::Lines);
    TraceWriter trace(json);
    writeEvents(trace, Traced(timeline, stretch));
    json.endArray();
    json.key("displayTimeUnit").text("ms");
    json.key("otherData").beginObject(Layout::Lines);
    json.key("version").text(program);
    writeNotes(json, timeline, program, stretch);
    json.endObject();
    json.endObject();
    return json.take() + '\n';
}

} // namespace deployscope
