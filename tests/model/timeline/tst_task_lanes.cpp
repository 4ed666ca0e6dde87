// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/capacity_runs.h"
#include "model/simulation/container_tasks.h"
#include "model/simulation/random_scenario.h"
#include "model/study/runs.h"
#include "scenario/reading.h"
#include "timeline/task_lanes.h"

#include <QTest>

#include <utility>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;

class TestTaskLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskDoesOneThingAfterTheOther_data();
    void aTaskDoesOneThingAfterTheOther();
    void lanesSayWhereATaskStands();
    void aTaskThatNeverHadAPlaceHasNoInstance();
    void lanesAgreeWithEveryMoment();
};

namespace {

using Run = std::shared_ptr<const Timeline>;

Run runOfFile(const char *name)
{
    const auto text = readFile(std::string(DEPLOYSCOPE_SOURCE_DIR "/") + name);
    return simulate(std::get<Reading>(readScenario({std::get<NamedText>(text)})).scenario);
}

/// `healthy 0-60, draining 60-90`
QString textOf(const std::vector<LaneSpan> &spans)
{
    QStringList texts;
    for (const LaneSpan &span : spans) {
        const auto seconds = [](SimTime at) { return double(at.time_since_epoch().count()) / 1000.0; };
        const std::string_view state = nameOf(span.state);
        texts.append(u"%1 %2-%3"_s.arg(QLatin1StringView(state.data(), qsizetype(state.size())))
                         .arg(seconds(span.from))
                         .arg(seconds(span.to)));
    }
    return texts.join(u", "_s);
}

/// What lasts in a RUNNING task until its state changes again.
bool isRunning(LaneState state)
{
    return state == LaneState::NotHealthyYet || state == LaneState::Healthy || state == LaneState::Unhealthy;
}

/// The span says of the task what its lastStatus and its health say.
bool agrees(LaneState state, const Task &task)
{
    switch (task.status) {
    case TaskStatus::Provisioning:
        return state == LaneState::Provisioning;
    case TaskStatus::Pending:
    case TaskStatus::Activating:
        return state == LaneState::Pulling || state == LaneState::Starting;
    case TaskStatus::Running:
        return isRunning(state) && (state == LaneState::Healthy) == (task.health == TaskHealth::Healthy);
    case TaskStatus::Deactivating:
        return state == LaneState::Draining;
    case TaskStatus::Stopping:
    case TaskStatus::Deprovisioning:
        return state == LaneState::Stopping;
    case TaskStatus::Stopped:
        break;
    }
    return false;
}

/// Each span has a length and begins where the one before it ends, with another state, all within the run.
bool areEndToEnd(const std::vector<LaneSpan> &spans, SimTime end)
{
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].from < SimTime{} || spans[i].from >= spans[i].to || spans[i].to > end)
            return false;
        if (i > 0 && (spans[i - 1].to != spans[i].from || spans[i - 1].state == spans[i].state))
            return false;
    }
    return true;
}

const LaneSpan *spanAt(const TaskLane &lane, SimTime at)
{
    for (const LaneSpan &span : lane.spans) {
        if (span.from <= at && at < span.to)
            return &span;
    }
    return nullptr;
}

/// Of each task that exists, the span at the moment of `state`; a STOPPED one has none.
bool agreesWithLanes(const State &state, SimTime at, const std::vector<TaskLane> &lanes)
{
    for (std::size_t i = 0; i < state.tasks.size(); ++i) {
        const LaneSpan *span = spanAt(lanes[i], at);
        if (state.tasks[i].exists() != (span != nullptr))
            return false;
        if (span != nullptr && !agrees(span->state, state.tasks[i]))
            return false;
    }
    return true;
}

} // namespace

void TestTaskLanes::aTaskDoesOneThingAfterTheOther_data()
{
    QTest::addColumn<Run>("run");
    QTest::addColumn<int>("task");
    QTest::addColumn<QString>("expected");

    // 30 s to drain, 2 s to stop; pull 10 s, start 5 s, the first health check 30 s after the registration.
    const Run rolling = runOfFile("resources/scenarios/two-tasks-50-200.json");
    QTest::newRow("rolling update, the old task that goes at once")
        << rolling << 1 << u"healthy 0-60, draining 60-90, stopping 90-92"_s;
    QTest::newRow("rolling update, the old task that must stay")
        << rolling << 2 << u"healthy 0-105, draining 105-135, stopping 135-137"_s;
    for (const int task : {3, 4})
        QTest::addRow("rolling update, new task %d", task)
            << rolling << task << u"pulling 60-70, starting 70-75, notHealthyYet 75-105, healthy 105-137"_s;

    // Without a load balancer nothing drains, and a task counts as healthy 40 s after it runs.
    ScenarioBuilder without;
    without.instances(4).revision().revision().service(2, 50, 200).update(60s);
    QTest::newRow("no load balancer, old") << run(without) << 1 << u"healthy 0-60, stopping 60-62"_s;
    QTest::newRow("no load balancer, new")
        << run(without) << 3 << u"pulling 60-70, starting 70-75, notHealthyYet 75-115, healthy 115-117"_s;

    // Checks that nobody answers are sent 30 and 60 s after the registration and time out 5 s later.
    const Run closed = runOfFile("resources/scenarios/closed-security-group.json");
    QTest::newRow("unhealthy after it was healthy")
        << closed << 1 << u"healthy 0-125, unhealthy 125-205, draining 205-215, stopping 215-217"_s;
    QTest::newRow("unhealthy without having been healthy")
        << closed << 3
        << u"pulling 125-135, starting 135-140, notHealthyYet 140-205, unhealthy 205-297, draining 297-307, "
           u"stopping "
           "307-309"_s;

    QTest::newRow("an image that cannot be pulled")
        << runOfFile("tests/golden/pull-errors.json") << 3 << u"pulling 60-120"_s;
    ScenarioBuilder full = fullInstance().update(60s); // see capacity_runs.h
    full.scenario().simulation.until = SimTime{400s};
    QTest::newRow("waits for an instance")
        << run(full) << 3
        << u"provisioning 60-240, pulling 240-250, starting 250-255, notHealthyYet 255-295, healthy 295-400"_s;
    const std::vector<ContainerOf> inTurn{{.name = "log"},
                                          {.name = "app", .dependsOn = {{0, ContainerCondition::Start}}}};
    QTest::newRow("a container after the other")
        << oneTask(inTurn) << 1
        << u"pulling 0-10, starting 10-15, pulling 15-25, starting 25-30, notHealthyYet 30-70"_s; // and the run ends
}

void TestTaskLanes::aTaskDoesOneThingAfterTheOther()
{
    QFETCH(Run, run);
    QFETCH(int, task);
    QFETCH(QString, expected);

    const std::vector<TaskLane> lanes = taskLanesOf(*run);

    QCOMPARE(textOf(lanes.at(static_cast<std::size_t>(task - 1)).spans), expected);
}

void TestTaskLanes::lanesSayWhereATaskStands()
{
    const std::vector<TaskLane> lanes = taskLanesOf(*runOfFile("resources/scenarios/two-tasks-50-200.json"));

    QCOMPARE(lanes.size(), std::size_t{4});
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        QCOMPARE(lanes[i].task, idAt<TaskId>(i));
        QCOMPARE(lanes[i].instance, std::optional(idAt<InstanceId>(i)));
        QCOMPARE(lanes[i].hostPorts, std::vector<Port>{{32768}});
    }
}

/// The group is full, and nothing is launched before the run ends at 100.
void TestTaskLanes::aTaskThatNeverHadAPlaceHasNoInstance()
{
    ScenarioBuilder builder = fullInstance().update(60s);
    builder.scenario().simulation.until = SimTime{100s};

    const std::vector<TaskLane> lanes = taskLanesOf(*run(builder));

    QCOMPARE(lanes.at(2).instance, std::nullopt);
    QCOMPARE(lanes.at(2).hostPorts, std::vector<Port>{});
    QCOMPARE(textOf(lanes.at(2).spans), u"provisioning 60-100"_s);
}

/// After the last event of each instant, for scenarios that nobody wrote.
void TestTaskLanes::lanesAgreeWithEveryMoment()
{
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        const Run run = simulate(randomScenario(seed));
        const std::vector<TaskLane> lanes = taskLanesOf(*run);
        for (const TaskLane &lane : lanes)
            QVERIFY2(areEndToEnd(lane.spans, run->end), qPrintable(u"seed %1"_s.arg(seed)));

        State state = run->snapshots.front().state;
        for (std::size_t i = 0; i < run->events.size(); ++i) {
            apply(state, run->events[i]);
            const bool isLast = i + 1 == run->events.size();
            if (state.now == run->end || (!isLast && run->events[i + 1].at == state.now))
                continue;
            QVERIFY2(agreesWithLanes(state, state.now, lanes),
                     qPrintable(u"seed %1, after event %2"_s.arg(seed).arg(i + 1)));
        }
    }
}

QTEST_GUILESS_MAIN(TestTaskLanes)
#include "tst_task_lanes.moc"
