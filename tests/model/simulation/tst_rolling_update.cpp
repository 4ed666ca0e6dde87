// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_facts.h"
#include "scenario_builder.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

/// R1.1-R1.14, R1.17 and R1.19, with the worked examples of the reference, section 12.
class TestRollingUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesInWaves_data();
    void goesInWaves();
    void twoTasksAt50And200();
    void fiveInstancesAt20And100();
    void staticPortNeedsAFreeInstance_data();
    void staticPortNeedsAFreeInstance();
    void waitsForCapacityAndSaysSoOnce();
    void stuckByRoundingSaysSoOnce();
    void changedCountIsNoDeployment();
    void scaleInStopsTheSurplusOnly();
    void crashIsReplacedByItsOwnRevision();
    void deregistrationDelayHoldsThePlace();
};

namespace {

constexpr int unlimited = 1000;

std::shared_ptr<const Timeline> runWorkedExample(int desired, int minimum, int maximum, int capacity)
{
    return simulate(ScenarioBuilder{}
                        .instances(1, capacity)
                        .revision()
                        .revision()
                        .service(desired, minimum, maximum)
                        .update(0s)
                        .make());
}

} // namespace

void TestRollingUpdate::goesInWaves_data()
{
    QTest::addColumn<int>("desired");
    QTest::addColumn<int>("minimum");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("capacity");
    QTest::addColumn<QList<int>>("expectedWaves");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("lowestHealthy");
    QTest::addColumn<int>("most");
    const auto row = [](int desired, int minimum, int maximum, int capacity, const QList<int> &expected,
                        int number, int lowest, int most) {
        QTest::addRow("%d at %d / %d, room for %d", desired, minimum, maximum, capacity)
            << desired << minimum << maximum << capacity << expected << number << lowest << most;
    };
    row(3, 100, 200, unlimited, {3, -3}, 2, 3, 6);
    row(3, 50, 100, unlimited, {-1, 1, -1, 1, -1, 1}, 3, 2, 3);
    row(3, 34, 100, unlimited, {-1, 1, -1, 1, -1, 1}, 3, 2, 3);
    row(3, 33, 100, unlimited, {-2, 2, -1, 1}, 2, 1, 3);
    row(3, 67, 150, unlimited, {1, -1, 1, -1, 1, -1}, 4, 3, 4);
    row(5, 60, 120, unlimited, {-2, 3, -3, 2}, 2, 3, 6);
    row(5, 20, 100, 5, {-4, 4, -1, 1}, 2, 1, 5);
    row(7, 50, 150, unlimited, {-3, 6, -4, 1}, 2, 4, 10);
    row(7, 100, 115, unlimited, {1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1}, 8, 7, 8);
    row(7, 100, 114, unlimited, {}, 0, 7, 7);
    row(8, 75, 125, unlimited, {-2, 4, -4, 4, -2}, 3, 6, 10);
    row(9, 100, 150, unlimited, {4, -4, 4, -4, 1, -1}, 4, 9, 13);
    row(10, 90, 110, unlimited, {-1, 2, -2, 2, -2, 2, -2, 2, -2, 2, -1}, 6, 9, 11);
    row(10, 0, 100, unlimited, {-10, 10}, 1, 0, 10);
    row(16, 25, 100, 16, {-12, 12, -4, 4}, 2, 4, 16);
    row(12, 100, 200, 15, {3, -3, 3, -3, 3, -3, 3, -3}, 5, 12, 15);
    row(12, 50, 200, 15, {-6, 9, -6, 3}, 2, 6, 15);
    row(10, 80, 200, 12, {-2, 4, -4, 4, -4, 2}, 3, 8, 12);
    row(5, 80, 200, 5, {-1, 1, -1, 1, -1, 1, -1, 1, -1, 1}, 5, 4, 5);
    row(5, 100, 200, 5, {}, 0, 5, 5);
    row(2, 51, 149, unlimited, {}, 0, 2, 2);
    row(2, 50, 200, 4, {-1, 2, -1}, 2, 1, 4);
}

void TestRollingUpdate::goesInWaves()
{
    QFETCH(int, desired);
    QFETCH(int, minimum);
    QFETCH(int, maximum);
    QFETCH(int, capacity);
    QFETCH(QList<int>, expectedWaves);
    QFETCH(int, number);
    QFETCH(int, lowestHealthy);
    QFETCH(int, most);

    const auto timeline = runWorkedExample(desired, minimum, maximum, capacity);

    QCOMPARE(waves(*timeline), expectedWaves);
    const auto stops = std::ranges::count_if(expectedWaves, [](int count) { return count < 0; });
    const bool beginsWithStart = !expectedWaves.isEmpty() && expectedWaves.front() > 0;
    QCOMPARE(static_cast<int>(stops) + (beginsWithStart ? 1 : 0), number);
    QCOMPARE(extremes(*timeline).lowestHealthy, lowestHealthy);
    QCOMPARE(extremes(*timeline).mostTasks, most);
    QCOMPARE(timeline->outcome, expectedWaves.isEmpty() ? Outcome::Stuck : Outcome::Steady);
}

void TestRollingUpdate::twoTasksAt50And200()
{
    const auto timeline = simulate(ScenarioBuilder{}
                                       .instances(4, 1, 2)
                                       .revision()
                                       .revision()
                                       .service(2, 50, 200)
                                       .targetGroup(30s)
                                       .securityGroups({32768}, {61000})
                                       .update(60s)
                                       .make());

    // 60: one stopped, two started; 75 RUNNING; 105 first check, the other old one goes; 30 s drained, 2 s to stop.
    QCOMPARE(serviceEvents(*timeline),
             QByteArray{"60 (service web) has stopped 1 running tasks: (task t-1).\n"
                        "60 (service web) deregistered 1 targets in (target-group web)\n"
                        "60 (service web) has begun draining connections on 1 tasks.\n"
                        "60 (service web) has started 2 tasks: (task t-3) (task t-4).\n"
                        "75 (service web) registered 2 targets in (target-group web)\n"
                        "105 (service web) has stopped 1 running tasks: (task t-2).\n"
                        "105 (service web) deregistered 1 targets in (target-group web)\n"
                        "105 (service web) has begun draining connections on 1 tasks.\n"
                        "137 (service web) (deployment ecs-svc/2) deployment completed.\n"
                        "137 (service web) has reached a steady state.\n"});
    QCOMPARE(timeline->end, second(137));
    QCOMPARE(extremes(*timeline).lowestHealthy, 1);
    QCOMPARE(extremes(*timeline).mostTasks, 4);
}

void TestRollingUpdate::fiveInstancesAt20And100()
{
    const auto timeline = simulate(ScenarioBuilder{}
                                       .instances(5)
                                       .revision()
                                       .revision()
                                       .service(5, 20, 100)
                                       .targetGroup(30s)
                                       .securityGroups({32768}, {61000})
                                       .update(60s)
                                       .make());

    QCOMPARE(waves(*timeline), (QList<int>{-4, 4, -1, 1}));
    QCOMPARE(extremes(*timeline).lowestHealthy, 1);
    QCOMPARE(extremes(*timeline).mostTasks, 5);
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestRollingUpdate::staticPortNeedsAFreeInstance_data()
{
    QTest::addColumn<int>("instances");
    QTest::addColumn<int>("minimum");
    QTest::addColumn<QList<int>>("expectedWaves");
    QTest::newRow("full, minimum 100: stuck") << 3 << 100 << QList<int>{};
    QTest::newRow("full, minimum 66: one at a time") << 3 << 66 << QList<int>{-1, 1, -1, 1, -1, 1};
    QTest::newRow("a fourth instance, minimum 100") << 4 << 100 << QList<int>{1, -1, 1, -1, 1, -1};
}

void TestRollingUpdate::staticPortNeedsAFreeInstance()
{
    QFETCH(int, instances);
    QFETCH(int, minimum);
    QFETCH(QList<int>, expectedWaves);

    const auto timeline = simulate(ScenarioBuilder{}
                                       .instances(instances, 10)
                                       .revision({8080})
                                       .revision({8080})
                                       .service(3, minimum, 200)
                                       .update(0s)
                                       .make());

    QCOMPARE(waves(*timeline), expectedWaves);
    // U allows three new tasks at once, and the port never so many: said once, of the first instance (R1.12, R6.9).
    QCOMPARE(
        serviceEvents(*timeline).count("(container-instance i-1) is already using a port required by your task."),
        1);
}

void TestRollingUpdate::waitsForCapacityAndSaysSoOnce()
{
    const auto timeline = runWorkedExample(5, 100, 200, 5);

    QCOMPARE(
        serviceEvents(*timeline),
        QByteArray{"0 (service web) was unable to place a task because no container instance met all of its "
                   "requirements. The closest matching (container-instance i-1) has insufficient CPU units "
                   "available. For more information, see the Troubleshooting section of the Amazon ECS Developer "
                   "Guide.\n"});
}

void TestRollingUpdate::stuckByRoundingSaysSoOnce()
{
    const auto timeline = runWorkedExample(2, 51, 149, unlimited);

    QCOMPARE(
        serviceEvents(*timeline),
        QByteArray{"0 (service web) was unable to stop or start tasks during a deployment because of the service "
                   "deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try "
                   "again.\n"});
}

void TestRollingUpdate::changedCountIsNoDeployment()
{
    UpdateService update;
    update.desiredCount = 3;
    const auto timeline =
        simulate(ScenarioBuilder{}.instances(1, 10).revision().service(2, 100, 200).action(10s, update).make());

    QCOMPARE(waves(*timeline), QList<int>{1});
    QCOMPARE(timesOf(*timeline, "deployment.started"), QList<double>{});
    QCOMPARE(timesOf(*timeline, "service.steadyState"), QList<double>{10 + 15 + 40});
}

void TestRollingUpdate::scaleInStopsTheSurplusOnly()
{
    UpdateService update;
    update.desiredCount = 1;
    const auto timeline =
        simulate(ScenarioBuilder{}.instances(2, 10, 2).revision().service(4, 100, 200).action(10s, update).make());

    QCOMPARE(waves(*timeline), QList<int>{-3});
    QCOMPARE(stateAtSecond(*timeline, 12).services[0].tasks.existing(), 1);
}

void TestRollingUpdate::crashIsReplacedByItsOwnRevision()
{
    // Minimum 100 and no room for new tasks above desired: the old revision must come back by itself (R1.15).
    ScenarioBuilder builder;
    builder.instances(1, 2).revision().revision().service(2, 100, 200).update(0s);
    Behaviour crashing;
    crashing.crashAfter = 100s;
    builder.scenario().taskDefinitions[0].behaviour = {crashing, Behaviour{}};
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    builder.scenario().actions[0].at = second(60);
    builder.scenario().simulation.until = second(400);

    const auto timeline = simulate(builder.make());

    // RUNNING at 15, so the crash is at 115; the replacement of revision 1 runs at 130, all is full again.
    const State state = stateAtSecond(*timeline, 131);
    QCOMPARE(state.tasks.size(), std::size_t{3});
    QCOMPARE(state.tasks[0].stopCode, StopCode::EssentialContainerExited);
    QCOMPARE(indexOf(state.tasks[2].definition), std::size_t{0});
    QCOMPARE(state.tasks[2].status, TaskStatus::Running);
}

void TestRollingUpdate::deregistrationDelayHoldsThePlace()
{
    const auto timeline = simulate(ScenarioBuilder{}
                                       .instances(1, 6)
                                       .revision()
                                       .revision()
                                       .service(5, 60, 120)
                                       .targetGroup(300s)
                                       .update(0s)
                                       .make());

    // The reference: with the default delay the same example goes -2 +1 -1 +2 -2 +2.
    QCOMPARE(waves(*timeline), (QList<int>{-2, 1, -1, 2, -2, 2}));
    QCOMPARE(extremes(*timeline).lowestHealthy, 3);
    QCOMPARE(extremes(*timeline).mostTasks, 6);
}

QTEST_GUILESS_MAIN(TestRollingUpdate)
#include "tst_rolling_update.moc"
