// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/random_scenario.h"
#include "model/simulation/scenario_builder.h"
#include "simulation/simulate.h"
#include "timeline/series.h"

#include <QTest>

#include <stop_token>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

/// What is counted over a run: numbers worked out by hand, and against a count of every moment of many runs.
class TestRunSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tasksAreCountedByRevision_data();
    void tasksAreCountedByRevision();
    void revisionsAddUpToTheService();
    void whatIsReservedIsCounted();
    void whatIsNotRegisteredHasNothingToGive();
    void aWalkKeepsItsCountsTrue_data();
    void aWalkKeepsItsCountsTrue();
    void aStopGivesUp();
};

namespace {

/// Two tasks at 50 / 200 on four instances with room for one each; web:2 comes at 60 s. It pulls for 10 s, starts for 5 s
/// and is healthy at the check at 105 s; web:1 drains for 30 s and stops in 2 s.
std::shared_ptr<const Timeline> twoTasks()
{
    ScenarioBuilder builder;
    builder.instances(4).revision().revision();
    builder.service(2, 50, 200).targetGroup(30s).securityGroups({32768}, {61000}).update(60s);
    return simulate(builder.make());
}

RevisionCounts countsAt(const RunSeries &run, SimTime at, std::size_t revision)
{
    const RevisionSeries &series = run.revisions.front();
    std::size_t sample = 0;
    while (sample + 1 < series.at.size() && series.at[sample + 1] <= at)
        ++sample;
    return series.counts[sample * run.services.front().revisions.size() + revision];
}

TargetCounts recountedTargets(const State &state, ServiceId service)
{
    TargetCounts counts;
    for (const Target &target : state.targets) {
        if (state.tasks[indexOf(target.task)].service != service)
            continue;
        counts.initial += target.state == TargetState::Initial ? 1 : 0;
        counts.healthy += target.state == TargetState::Healthy ? 1 : 0;
        counts.unhealthy += target.state == TargetState::Unhealthy ? 1 : 0;
        counts.draining += target.state == TargetState::Draining ? 1 : 0;
    }
    return counts;
}

CapacityUse recountedCapacity(const State &state)
{
    CapacityUse use;
    for (std::size_t i = 0; i < state.instances.size(); ++i) {
        if (!state.instances[i].registered)
            continue;
        const ContainerInstance &instance = state.scenario->instances[i];
        use.cpu += instance.cpu;
        use.cpuReserved.value += instance.cpu.value - state.instances[i].cpuFree.value;
        use.memory.value += instance.memory.value;
        use.memoryReserved.value += instance.memory.value - state.instances[i].memoryFree.value;
    }
    return use;
}

} // namespace

void TestRunSeries::tasksAreCountedByRevision_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QList<int>>("old");
    QTest::addColumn<QList<int>>("fresh");
    // healthy, running and not healthy, pending, stopping
    QTest::newRow("before") << 59 << QList{2, 0, 0, 0} << QList{0, 0, 0, 0};
    QTest::newRow("one drains, two are started") << 60 << QList{1, 0, 0, 1} << QList{0, 0, 2, 0};
    QTest::newRow("the new ones run") << 75 << QList{1, 0, 0, 1} << QList{0, 2, 0, 0};
    QTest::newRow("the first old one has stopped") << 92 << QList{1, 0, 0, 0} << QList{0, 2, 0, 0};
    QTest::newRow("the new ones are healthy") << 105 << QList{0, 0, 0, 1} << QList{2, 0, 0, 0};
    QTest::newRow("after") << 137 << QList{0, 0, 0, 0} << QList{2, 0, 0, 0};
}

void TestRunSeries::tasksAreCountedByRevision()
{
    QFETCH(const int, seconds);
    QFETCH(const QList<int>, old);
    QFETCH(const QList<int>, fresh);
    const RunSeries run = runSeriesOf(*twoTasks());
    const SimTime at{std::chrono::seconds{seconds}};

    QVERIFY((countsAt(run, at, 0) == RevisionCounts{old[0], old[1], old[2], old[3]}));
    QVERIFY((countsAt(run, at, 1) == RevisionCounts{fresh[0], fresh[1], fresh[2], fresh[3]}));
}

void TestRunSeries::revisionsAddUpToTheService()
{
    const RunSeries run = runSeriesOf(*twoTasks());

    for (const ServiceSample &sample : run.services.front().samples) {
        const RevisionCounts old = countsAt(run, sample.at, 0);
        const RevisionCounts fresh = countsAt(run, sample.at, 1);
        QCOMPARE(old.healthy + fresh.healthy, sample.healthy);
        QCOMPARE(old.pending + fresh.pending, sample.pending);
        QCOMPARE(old.stopping + fresh.stopping, sample.stopping);
        QCOMPARE(old.healthy + old.unhealthy, sample.runningByRevision.at(0));
        QCOMPARE(fresh.healthy + fresh.unhealthy, sample.runningByRevision.at(1));
    }
}

/// Each task reserves the 100 units and 100 MiB of one of four instances.
void TestRunSeries::whatIsReservedIsCounted()
{
    const RunSeries run = runSeriesOf(*twoTasks());

    const std::vector<std::pair<SimDuration, std::int64_t>> expected{
        {0s, 200}, {60s, 400}, {92s, 300}, {137s, 200}};
    QCOMPARE(run.capacity.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(run.capacity[i].at, SimTime{expected[i].first});
        QCOMPARE(run.capacity[i].use.cpuReserved.value, expected[i].second);
        QCOMPARE(run.capacity[i].use.memoryReserved.value, expected[i].second);
        QCOMPARE(run.capacity[i].use.cpu.value, std::int64_t{400});
        QCOMPARE(run.capacity[i].use.memory.value, std::int64_t{400});
    }
}

void TestRunSeries::whatIsNotRegisteredHasNothingToGive()
{
    ScenarioBuilder builder;
    builder.instances(3).revision().service(1, 50, 200).targetGroup(30s).securityGroups({32768}, {61000});
    builder.fault(10s, LoseInstance{ScenarioBuilder::instanceName(1)});

    const RunSeries run = runSeriesOf(*simulate(builder.make()));

    QCOMPARE(run.capacity.front().use.cpu.value, std::int64_t{300});
    QCOMPARE(run.capacity.at(1).at, SimTime{10s});
    QCOMPARE(run.capacity.at(1).use.cpu.value, std::int64_t{200});
    QCOMPARE(run.capacity.at(1).use.cpuReserved.value, std::int64_t{100}); // of the task that takes its place
}

void TestRunSeries::aWalkKeepsItsCountsTrue_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRunSeries::aWalkKeepsItsCountsTrue()
{
    QFETCH(const std::uint32_t, seed);
    const auto timeline = simulate(randomScenario(seed));
    RunWalk walk(*timeline);

    while (walk.next()) {
        QVERIFY(walk.state() == stateAt(*timeline, cursorAt(*timeline, walk.at())));
        for (std::size_t i = 0; i < timeline->scenario->services.size(); ++i)
            QVERIFY(walk.targets(idAt<ServiceId>(i)) == recountedTargets(walk.state(), idAt<ServiceId>(i)));
        QVERIFY(walk.capacity() == recountedCapacity(walk.state()));
    }
}

void TestRunSeries::aStopGivesUp()
{
    std::stop_source stop;
    stop.request_stop();

    QVERIFY(runSeriesOf(*twoTasks(), stop.get_token()).capacity.empty());
}

QTEST_GUILESS_MAIN(TestRunSeries)
#include "tst_run_series.moc"
