// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_facts.h"
#include "scenario_builder.h"
#include "simulation/reasons.h"
#include "timeline/service_events.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(deployscope::TaskStatus)
Q_DECLARE_METATYPE(deployscope::Reason::Kind)

/// R2.1-R2.9 and R2.14: the states of a task with their times, how it ends, and what it waits for meanwhile.
class TestTaskLifeCycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesFollowTheirTimes_data();
    void statesFollowTheirTimes();
    void leavesOnSigtermOrIsKilled_data();
    void leavesOnSigtermOrIsKilled();
    void pendingTasksStopAtOnce();
    void exitDeregistersAtOnce();
    void jitterStaysWithinItsPercent();
    void schedulerGridHoldsPassesBack();
    void everyWaitHasAReason_data();
    void everyWaitHasAReason();
};

namespace {

std::shared_ptr<const Timeline> twoTasks(SimDuration stop = 2s, SimDuration timeout = 30s)
{
    Behaviour old;
    old.stop = stop;
    ScenarioBuilder builder;
    builder.instances(4, 1, 2).revision({0}, old).revision().service(2, 50, 200).targetGroup(30s).update(60s);
    builder.scenario().taskDefinitions[0].containers[0].stopTimeout = timeout;
    return simulate(builder.make());
}

} // namespace

void TestTaskLifeCycle::statesFollowTheirTimes_data()
{
    QTest::addColumn<int>("task");
    QTest::addColumn<int>("at");
    QTest::addColumn<TaskStatus>("status");
    QTest::addColumn<int>("hostPort");
    QTest::newRow("the new one pulls") << 2 << 60 << TaskStatus::Pending << 0;
    QTest::newRow("it has pulled and starts, with its port") << 2 << 70 << TaskStatus::Pending << 32768;
    QTest::newRow("it runs") << 2 << 75 << TaskStatus::Running << 32768;
    QTest::newRow("the old one stands") << 0 << 59 << TaskStatus::Running << 32768;
    QTest::newRow("it drains") << 0 << 60 << TaskStatus::Deactivating << 32768;
    QTest::newRow("it drains to the end of the delay") << 0 << 89 << TaskStatus::Deactivating << 32768;
    QTest::newRow("then it gets its SIGTERM") << 0 << 90 << TaskStatus::Stopping << 32768;
    QTest::newRow("and is gone 2 s later") << 0 << 92 << TaskStatus::Stopped << 32768;
}

void TestTaskLifeCycle::statesFollowTheirTimes()
{
    QFETCH(int, task);
    QFETCH(int, at);
    QFETCH(TaskStatus, status);
    QFETCH(int, hostPort);

    const State state = stateAtSecond(*twoTasks(), at);

    const Task &shown = state.tasks[static_cast<std::size_t>(task)];
    QCOMPARE(shown.status, status);
    QCOMPARE(static_cast<int>(bindingsOf(state, shown)[0].hostPort.number), hostPort);
}

void TestTaskLifeCycle::leavesOnSigtermOrIsKilled_data()
{
    QTest::addColumn<int>("stop");
    QTest::addColumn<int>("timeout");
    QTest::addColumn<int>("goneAt");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("leaves in time") << 2 << 30 << 92 << 143;
    QTest::newRow("leaves just in time") << 30 << 30 << 120 << 143;
    QTest::newRow("takes too long") << 31 << 30 << 120 << 137;
    QTest::newRow("a short stopTimeout") << 8 << 5 << 95 << 137;
}

void TestTaskLifeCycle::leavesOnSigtermOrIsKilled()
{
    QFETCH(int, stop);
    QFETCH(int, timeout);
    QFETCH(int, goneAt);
    QFETCH(int, exitCode);

    const auto timeline = twoTasks(std::chrono::seconds{stop}, std::chrono::seconds{timeout});

    QCOMPARE(stateAtSecond(*timeline, goneAt - 1).tasks[0].status, TaskStatus::Stopping);
    const State state = stateAtSecond(*timeline, goneAt);
    QCOMPARE(state.tasks[0].status, TaskStatus::Stopped);
    QCOMPARE(static_cast<int>(state.tasks[0].exitCode), exitCode);
    QCOMPARE(state.tasks[0].stopCode, StopCode::ServiceSchedulerInitiated);
    QCOMPARE(stoppedReason(state, state.tasks[0]),
             std::string{"Scaling activity initiated by (deployment ecs-svc/2)"});
}

void TestTaskLifeCycle::pendingTasksStopAtOnce()
{
    UpdateService third;
    third.taskDefinition = TaskDefinitionId{2};
    ScenarioBuilder builder;
    builder.instances(4, 2).revision().revision().revision().service(2, 100, 200).targetGroup(30s);
    builder.update(60s).action(65s, third);

    const auto timeline = simulate(builder.make());

    // The second revision's tasks still pull at 65: not healthy, so they go first and cost nothing (R1.9).
    QVERIFY(serviceEvents(*timeline).contains("65 (service web) stopped 2 pending tasks.\n"));
    QCOMPARE(stateAtSecond(*timeline, 65).tasks[2].status, TaskStatus::Stopped);
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestTaskLifeCycle::exitDeregistersAtOnce()
{
    Behaviour crashing;
    crashing.crashAfter = 50s;
    crashing.exitCode = 3;
    ScenarioBuilder builder;
    builder.instances(2, 2).revision({0}, crashing).service(1, 100, 200).targetGroup(30s);
    builder.scenario().taskDefinitions[0].behaviour.push_back(Behaviour{});
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;

    const auto timeline = simulate(builder.make());

    const State state = stateAtSecond(*timeline, 15 + 50);
    QCOMPARE(state.tasks[0].status, TaskStatus::Stopped);
    QCOMPARE(static_cast<int>(state.tasks[0].exitCode), 3);
    QCOMPARE(stoppedReason(state, state.tasks[0]), std::string{"Essential container in task exited"});
    QCOMPARE(state.targets[0].state, TargetState::Draining);
    QCOMPARE(state.tasks.size(), std::size_t{2}); // replaced at once, no throttle (R5.7)
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestTaskLifeCycle::jitterStaysWithinItsPercent()
{
    ScenarioBuilder builder;
    builder.instances(1, 200).revision().service(100, 100, 200);
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    builder.scenario().simulation.jitter = {20};

    const QList<double> pulled = timesOf(*simulate(builder.make()), "task.imagePulled");

    QCOMPARE(pulled.size(), 100);
    QVERIFY(std::ranges::all_of(pulled, [](double at) { return at >= 8 && at <= 12; }));
    QVERIFY(pulled.front() < 9 && pulled.back() > 11); // of 100 draws some lie near both ends
}

void TestTaskLifeCycle::schedulerGridHoldsPassesBack()
{
    ScenarioBuilder builder;
    builder.instances(2, 10).revision().revision().service(1, 100, 200).targetGroup(30s).update(61s);
    builder.scenario().simulation.schedulerInterval = 10s;

    const auto timeline = simulate(builder.make());

    for (const double at : timesOf(*timeline, "service.startedTasks") +
                               timesOf(*timeline, "service.stoppedTasks") +
                               timesOf(*timeline, "deployment.completed"))
        QCOMPARE(static_cast<int>(at) % 10, 0);
    QCOMPARE(timesOf(*timeline, "service.startedTasks"), QList<double>{70});
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestTaskLifeCycle::everyWaitHasAReason_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<Reason::Kind>("first");
    QTest::addColumn<int>("until"); // -1: nothing ends it
    QTest::newRow("nothing to do") << 0 << Reason::Kind::Steady << -1;
    QTest::newRow("pulls") << 61 << Reason::Kind::PullsImage << 70;
    QTest::newRow("starts") << 71 << Reason::Kind::Starts << 75;
    QTest::newRow("the drain ends first") << 76 << Reason::Kind::Drains << 90;
    QTest::newRow("the stop ends first") << 91 << Reason::Kind::Stops << 92;
    QTest::newRow("the health check is next") << 93 << Reason::Kind::AwaitsHealthCheck << 105;
    QTest::newRow("the last one drains") << 106 << Reason::Kind::Drains << 135;
}

void TestTaskLifeCycle::everyWaitHasAReason()
{
    QFETCH(int, at);
    QFETCH(Reason::Kind, first);
    QFETCH(int, until);

    const std::vector<Reason> reasons = reasonsFor(stateAtSecond(*twoTasks(), at), second(at), ServiceId{0});

    QCOMPARE(reasons.front().kind, first);
    QCOMPARE(reasons.front().until, until < 0 ? SimTime::max() : second(until));
}

QTEST_GUILESS_MAIN(TestTaskLifeCycle)
#include "tst_task_life_cycle.moc"
