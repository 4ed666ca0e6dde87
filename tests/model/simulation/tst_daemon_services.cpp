// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_facts.h"
#include "scenario_builder.h"
#include "simulation/reasons.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

/// R1.21 and R1.5: one task on each ACTIVE instance, as they come, drain and go.
class TestDaemonServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOnEachInstance();
    void updatesAreStopFirst_data();
    void updatesAreStopFirst();
    void leavesADrainingInstanceLast();
    void isFirstOnANewInstance();
    void aLostInstanceIsNotReplaced();
    void whatTheApiRefuses();
};

namespace {

/// A daemon on three instances, and a fourth that registers at 60.
ScenarioBuilder onThree(std::int64_t minimum = 0)
{
    ScenarioBuilder builder;
    builder.instances(4, 2).revision().revision().service(1, minimum, 100);
    builder.scenario().services[0].daemon = true;
    builder.scenario().instances[3].atStart = false;
    builder.action(60s, RegisterContainerInstance{{InstanceId{3}}});
    return builder;
}

/// The same with a second service of two tasks.
ScenarioBuilder withReplicas()
{
    ScenarioBuilder builder = onThree();
    Service api = builder.scenario().services[0];
    api.name = "api";
    api.daemon = false;
    api.desiredCount = 2;
    api.minimumHealthy = {100};
    api.maximum = {200};
    builder.scenario().services.push_back(api);
    return builder;
}

std::vector<std::int32_t> tasksEach(const State &state, std::size_t service = 0)
{
    const auto first = state.onInstance.begin() + static_cast<std::ptrdiff_t>(service * state.instances.size());
    return {first, first + static_cast<std::ptrdiff_t>(state.instances.size())};
}

using Tasks = std::vector<std::int32_t>;

} // namespace

void TestDaemonServices::oneOnEachInstance()
{
    const auto timeline = simulate(onThree().make());

    QCOMPARE(tasksEach(stateAtSecond(*timeline, 0)), (Tasks{1, 1, 1, 0}));
    QCOMPARE(stateAtSecond(*timeline, 0).services[0].desiredCount, std::int64_t{3});
    QCOMPARE(tasksEach(stateAtSecond(*timeline, 60)), (Tasks{1, 1, 1, 1}));
    QCOMPARE(stateAtSecond(*timeline, 60).services[0].desiredCount, std::int64_t{4});
    QCOMPARE(timesOf(*timeline, "service.desiredCountChanged"), QList<double>{60});
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestDaemonServices::updatesAreStopFirst_data()
{
    QTest::addColumn<int>("minimum");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("0: all at once") << 0 << QList<int>{-4, 4};
    QTest::newRow("50, as the console has it") << 50 << QList<int>{-2, 2, -2, 2};
    QTest::newRow("75: one by one") << 75 << QList<int>{-1, 1, -1, 1, -1, 1, -1, 1};
}

void TestDaemonServices::updatesAreStopFirst()
{
    QFETCH(int, minimum);
    QFETCH(QList<int>, expected);

    const auto timeline = simulate(onThree(minimum).update(200s).make());

    QCOMPARE(waves(*timeline, second(200)), expected);
    QCOMPARE(extremes(*timeline).mostTasks, 4);
    QCOMPARE(tasksEach(stateAt(*timeline, lastCursor(*timeline))), (Tasks{1, 1, 1, 1}));
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestDaemonServices::leavesADrainingInstanceLast()
{
    ScenarioBuilder builder = withReplicas();
    const auto timeline = simulate(
        builder.action(100s, UpdateContainerInstancesState{{ScenarioBuilder::instanceName(1)}, true}).make());

    // The api's task on i-1 stays till its replacement is healthy, at 155, and is gone at 157; then the daemon's goes.
    const State before = stateAtSecond(*timeline, 156);
    QCOMPARE(tasksEach(before), (Tasks{1, 1, 1, 1}));
    QCOMPARE(before.services[0].desiredCount, std::int64_t{3});
    const std::vector<Reason> reasons = reasonsFor(before, second(156), ServiceId{0});
    QVERIFY(std::ranges::any_of(
        reasons, [](const Reason &reason) { return reason.kind == Reason::Kind::DaemonLeavesLast; }));
    QCOMPARE(tasksEach(stateAtSecond(*timeline, 157), 1)[0], 0);
    QCOMPARE(tasksEach(stateAtSecond(*timeline, 158))[0], 1); // it has its SIGTERM
    QCOMPARE(tasksEach(stateAtSecond(*timeline, 159)), (Tasks{0, 1, 1, 1}));
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestDaemonServices::isFirstOnANewInstance()
{
    // Three instances of two places hold three daemons and three of the four tasks: the fourth waits for i-4, where the
    // daemon comes first, though its service stands second in the file.
    ScenarioBuilder builder = withReplicas();
    builder.scenario().services[1].desiredCount = 4;
    std::swap(builder.scenario().services[0], builder.scenario().services[1]);
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    const auto timeline = simulate(builder.make());

    const State state = stateAtSecond(*timeline, 60);
    QCOMPARE(tasksEach(state, 1), (Tasks{1, 1, 1, 1}));
    QCOMPARE(tasksEach(state, 0), (Tasks{1, 1, 1, 1}));
    QCOMPARE(state.tasks[6].service, ServiceId{1});
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestDaemonServices::aLostInstanceIsNotReplaced()
{
    const auto timeline = simulate(onThree().fault(100s, LoseInstance{ScenarioBuilder::instanceName(2)}).make());

    QCOMPARE(tasksEach(stateAt(*timeline, lastCursor(*timeline))), (Tasks{1, 0, 1, 1}));
    QCOMPARE(timesOf(*timeline, "task.started"), QList<double>{60});
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestDaemonServices::whatTheApiRefuses()
{
    UpdateService count;
    count.desiredCount = 7;
    UpdateService maximum;
    maximum.maximum = Percent{200};
    const auto timeline = simulate(onThree().action(100s, count).action(110s, maximum).make());

    QCOMPARE(timesOf(*timeline, "action.refused"), (QList<double>{100, 110}));
    QCOMPARE(stateAtSecond(*timeline, 110).services[0].desiredCount, std::int64_t{4});
}

QTEST_GUILESS_MAIN(TestDaemonServices)
#include "tst_daemon_services.moc"
