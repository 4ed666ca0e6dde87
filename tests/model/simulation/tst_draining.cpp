// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_facts.h"
#include "scenario_builder.h"
#include "simulation/reasons.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

/// R1.22: what happens to the tasks of an instance that is set to DRAINING. Two tasks on i-1, and room on i-2; without a
/// load balancer a task is healthy 10 + 5 + 40 = 55 s after its start, and leaves in 2 s.
class TestDraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tasksLeaveWithinTheBounds_data();
    void tasksLeaveWithinTheBounds();
    void bothHundredStays();
    void pendingTasksStopAtOnce();
    void noRoomElsewhere();
    void activeAgain();
    void duringADeployment();
    void unknownInstancesAreRefused();
};

namespace {

UpdateContainerInstancesState set(bool draining, std::size_t instance = 1)
{
    return {{ScenarioBuilder::instanceName(instance)}, draining};
}

/// Both tasks stand on i-1, as i-2 comes later, at 10.
ScenarioBuilder twoOnOne(std::int64_t minimum, std::int64_t maximum)
{
    ScenarioBuilder builder;
    builder.instances(2, 4).revision().revision().service(2, minimum, maximum);
    builder.scenario().instances[1].atStart = false;
    builder.action(10s, RegisterContainerInstance{{InstanceId{1}}});
    return builder;
}

} // namespace

void TestDraining::tasksLeaveWithinTheBounds_data()
{
    QTest::addColumn<int>("minimum");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<QList<int>>("expected");
    QTest::addColumn<int>("lowestHealthy");
    QTest::addColumn<int>("most");
    // L 2, U 4: two start at 60, and when they are healthy both old ones go.
    QTest::newRow("100 / 200") << 100 << 200 << QList<int>{2, -2} << 2 << 4;
    // L 1, U 2: one goes, one starts in its place at 62; at 117 the other goes.
    QTest::newRow("50 / 100") << 50 << 100 << QList<int>{-1, 1, -1, 1} << 1 << 2;
    // L 1, U 3: one goes and one starts at 60, the second at 62; at 115 the first one is healthy.
    QTest::newRow("50 / 150") << 50 << 150 << QList<int>{-1, 2, -1} << 1 << 3;
    QTest::newRow("0 / 100") << 0 << 100 << QList<int>{-2, 2} << 0 << 2;
    QTest::newRow("100 / 150") << 100 << 150 << QList<int>{1, -1, 1, -1} << 2 << 3;
    QTest::newRow("100 / 100") << 100 << 100 << QList<int>{} << 2 << 2;
}

void TestDraining::tasksLeaveWithinTheBounds()
{
    QFETCH(int, minimum);
    QFETCH(int, maximum);
    QFETCH(QList<int>, expected);
    QFETCH(int, lowestHealthy);
    QFETCH(int, most);

    const auto timeline = simulate(twoOnOne(minimum, maximum).action(60s, set(true)).make());

    QCOMPARE(waves(*timeline), expected);
    QCOMPARE(extremes(*timeline).lowestHealthy, lowestHealthy);
    QCOMPARE(extremes(*timeline).mostTasks, most);
    const State last = stateAt(*timeline, lastCursor(*timeline));
    QCOMPARE(last.instances[0].tasks, expected.isEmpty() ? 2 : 0);
    QCOMPARE(timeline->outcome, expected.isEmpty() ? Outcome::Stuck : Outcome::Steady);
    for (const Task &task : last.tasks) {
        if (!task.exists())
            QCOMPARE(task.stopReason, StopReason::InstanceDrains);
    }
}

void TestDraining::bothHundredStays()
{
    const auto timeline = simulate(twoOnOne(100, 100).action(60s, set(true)).make());

    const std::vector<Reason> reasons = reasonsFor(stateAtSecond(*timeline, 60), second(60), ServiceId{0});

    QCOMPARE(reasons.front().kind, Reason::Kind::StaysOnDraining);
    QCOMPARE(reasons.front().instance, InstanceId{0});
    QCOMPARE(reasons.front().a, std::int64_t{2});
    QCOMPARE(reasons.front().b, std::int64_t{2});
    QVERIFY(std::ranges::any_of(reasons, [](const Reason &reason) {
        return reason.kind == Reason::Kind::MaximumTasks && reason.a == 2 && reason.b == 2;
    }));
}

void TestDraining::pendingTasksStopAtOnce()
{
    // At 5 s after the creation at 0 both tasks still pull; i-2 is there from the start, and takes their successors.
    ScenarioBuilder builder;
    builder.instances(2, 4).revision().service(4, 100, 200);
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    const auto timeline = simulate(builder.action(5s, set(true)).make());

    const State state = stateAtSecond(*timeline, 5);
    QCOMPARE(state.instances[0].tasks, 0);
    QCOMPARE(state.instances[1].tasks, 4);
    QVERIFY(serviceEvents(*timeline).contains("5 (service web) stopped 2 pending tasks.\n"));
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestDraining::noRoomElsewhere()
{
    ScenarioBuilder builder;
    builder.instances(1, 4).revision().service(2, 100, 200).action(60s, set(true));
    const auto timeline = simulate(builder.make());

    QVERIFY(serviceEvents(*timeline).contains("Reason: No Container Instances were found in your cluster."));
    QCOMPARE(stateAtSecond(*timeline, 60).services[0].tasks.healthy, 2);
    QCOMPARE(timeline->outcome, Outcome::Stuck);
}

void TestDraining::activeAgain()
{
    // At 80 the two new ones run on i-2, unproven; the instance is ACTIVE again, and they are too many.
    const auto timeline = simulate(twoOnOne(100, 200).action(60s, set(true)).action(80s, set(false)).make());

    QCOMPARE(waves(*timeline), (QList<int>{2, -2}));
    const State last = stateAt(*timeline, lastCursor(*timeline));
    QCOMPARE(last.instances[0].tasks, 2);
    QCOMPARE(last.services[0].tasks.evicted, 0);
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestDraining::duringADeployment()
{
    // The update at 60 starts two new tasks on i-2 (least tasks); at 70 that instance drains: they are pending there and
    // stop at once, and start anew on i-1. Nothing healthy is touched.
    ScenarioBuilder builder = twoOnOne(100, 200);
    const auto timeline = simulate(builder.update(60s).action(70s, set(true, 2)).make());

    QCOMPARE(extremes(*timeline).lowestHealthy, 2);
    const State state = stateAtSecond(*timeline, 70);
    QCOMPARE(state.instances[1].tasks, 0);
    QCOMPARE(state.instances[0].tasks, 4);
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestDraining::unknownInstancesAreRefused()
{
    UpdateContainerInstancesState both = set(true);
    both.instances.push_back({"i-9", {}});
    const auto timeline = simulate(twoOnOne(100, 200).action(60s, both).make());

    QCOMPARE(timesOf(*timeline, "action.refused"), QList<double>{60});
    QVERIFY(!stateAtSecond(*timeline, 60).instances[0].draining);
}

QTEST_GUILESS_MAIN(TestDraining)
#include "tst_draining.moc"
