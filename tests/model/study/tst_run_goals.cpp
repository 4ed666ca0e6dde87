// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/balanced_service.h"
#include "runs.h"
#include "study/interest.h"
#include "study/run_goals.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;

Q_DECLARE_METATYPE(deployscope::Cursor)
Q_DECLARE_METATYPE(deployscope::RunGoal)
Q_DECLARE_METATYPE(deployscope::RunDirection)
Q_DECLARE_METATYPE(deployscope::RunUntil)
Q_DECLARE_METATYPE(deployscope::RunUntil::Missing)
Q_DECLARE_METATYPE(std::shared_ptr<const deployscope::Timeline>)

/// When a run comes to what it is watched for, worked out by hand.
class TestRunGoals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goalsAreReached_data();
    void goalsAreReached();
    void theNextMomentIsFound_data();
    void theNextMomentIsFound();
    void ofSeveralTheNearestIsFound_data();
    void ofSeveralTheNearestIsFound();
    void whatCannotBeSaysWhy_data();
    void whatCannotBeSaysWhy();
};

namespace {

using Missing = RunUntil::Missing;

GoalMoments goalsOf(const Timeline &timeline)
{
    return goalMomentsOf(timeline, landmarksOf(timeline), ServiceId{0});
}

/// `60 137`: seconds.
QByteArray textOf(const std::vector<SimTime> &moments)
{
    QByteArrayList texts;
    for (const SimTime at : moments)
        texts += QByteArray::number(static_cast<qlonglong>(at.time_since_epoch() / 1s));
    return texts.join(' ');
}

/// Two tasks, 50 / 200, that nothing checks: they count after 40 s of RUNNING.
ScenarioBuilder withoutLoadBalancer()
{
    ScenarioBuilder builder;
    builder.instances(4).revision().revision().service(2, 50, 200).update(60s);
    return builder;
}

ScenarioBuilder withoutDeployment()
{
    ScenarioBuilder builder;
    builder.instances(4).revision().service(2, 50, 200).targetGroup(30s);
    builder.scenario().simulation.start = SimulationSettings::Start::Steady;
    return builder;
}

/// twoTasks(), and the listener sends the target group nothing.
ScenarioBuilder withoutWeight()
{
    ScenarioBuilder builder = twoTasks();
    addListener(builder);
    builder.scenario().listeners[0].rules.back().action.groups.front().weight = 0;
    return builder;
}

/// twoTasks(); at 200, when all is steady, t-3 is stopped by a person: one is healthy, until its successor is at 245
/// (pull 10, start 5, first check after 30).
ScenarioBuilder stoppedTask()
{
    ScenarioBuilder builder = twoTasks();
    builder.action(200s, StopTask{ScenarioBuilder::taskName(3), {}});
    return builder;
}

} // namespace

void TestRunGoals::goalsAreReached_data()
{
    QTest::addColumn<std::shared_ptr<const Timeline>>("timeline");
    QTest::addColumn<QByteArray>("below");
    QTest::addColumn<QByteArray>("blocked");
    QTest::addColumn<QByteArray>("firstHealthy");
    QTest::addColumn<QByteArray>("moved");
    QTest::addColumn<QByteArray>("steady");
    const auto row = [](const char *name, const ScenarioBuilder &builder, const char *below, const char *blocked,
                        const char *firstHealthy, const char *moved, const char *steady) {
        QTest::newRow(name) << run(builder) << QByteArray(below) << QByteArray(blocked) << QByteArray(firstHealthy)
                            << QByteArray(moved) << QByteArray(steady);
    };
    // At 105 three are healthy for no time: the last old one goes at once, and its target drains.
    row("two tasks, 50 / 200", twoTasks(), "60", "", "105", "105", "137");
    // Below desired from 60 to 214; at 137 the fifth old one drains.
    row("five instances, 20 / 100", fiveInstances(), "60", "", "137", "137", "214");
    // Tasks that have never been healthy cannot become fewer.
    row("a closed security group", closedSecurityGroup(), "", "50", "", "", "");
    // RUNNING at 75, proven at 115; the last old one needs 2 s to stop.
    row("no load balancer", withoutLoadBalancer(), "60", "", "115", "", "117");
    row("nothing is deployed", withoutDeployment(), "", "", "", "", "");
    row("a target group without weight", withoutWeight(), "60", "", "105", "", "137");
    row("a task is stopped later", stoppedTask(), "60 200", "", "105", "105", "137 245");
}

void TestRunGoals::goalsAreReached()
{
    QFETCH(std::shared_ptr<const Timeline>, timeline);

    const GoalMoments goals = goalsOf(*timeline);

    QTEST(textOf(goals.of(RunGoal::HealthyBelowDesired)), "below");
    QTEST(textOf(goals.of(RunGoal::SomethingBlocked)), "blocked");
    QTEST(textOf(goals.of(RunGoal::FirstNewTaskHealthy)), "firstHealthy");
    QTEST(textOf(goals.of(RunGoal::TrafficMoved)), "moved");
    QTEST(textOf(goals.of(RunGoal::SteadyAgain)), "steady");
}

void TestRunGoals::theNextMomentIsFound_data()
{
    QTest::addColumn<Cursor>("from");
    QTest::addColumn<RunGoal>("goal");
    QTest::addColumn<RunDirection>("direction");
    QTest::addColumn<RunUntil>("expected");
    // Of twoTasks(): eleven events happen at 60.
    const auto below = RunGoal::HealthyBelowDesired;
    const auto forward = RunDirection::Forward;
    const auto backward = RunDirection::Backward;
    const SimTime drop{60s};
    QTest::newRow("from the start") << Cursor{} << below << forward << RunUntil{Missing::None, drop};
    QTest::newRow("in the middle of its instant")
        << Cursor{drop, 3} << below << forward << RunUntil{Missing::None, drop};
    QTest::newRow("on it") << Cursor{drop, 11} << below << forward << RunUntil{Missing::NotLater, drop};
    QTest::newRow("after it") << Cursor{SimTime{61s}, 11} << below << forward << RunUntil{Missing::NotLater, drop};
    QTest::newRow("back to it") << Cursor{SimTime{61s}, 11} << below << backward << RunUntil{Missing::None, drop};
    QTest::newRow("back from it") << Cursor{drop, 11} << below << backward << RunUntil{Missing::NotEarlier, drop};
    QTest::newRow("back from the middle of its instant")
        << Cursor{drop, 3} << below << backward << RunUntil{Missing::NotEarlier, drop};
    QTest::newRow("to the end") << Cursor{drop, 11} << RunGoal::SteadyAgain << forward
                                << RunUntil{Missing::None, SimTime{137s}};
    QTest::newRow("nothing is blocked")
        << Cursor{} << RunGoal::SomethingBlocked << forward << RunUntil{Missing::Never, {}};
}

void TestRunGoals::theNextMomentIsFound()
{
    QFETCH(Cursor, from);
    QFETCH(RunGoal, goal);
    QFETCH(RunDirection, direction);
    QFETCH(RunUntil, expected);
    const auto timeline = run(twoTasks());

    QCOMPARE(runUntil(*timeline, goalsOf(*timeline), goal, from, direction), expected);
}

void TestRunGoals::ofSeveralTheNearestIsFound_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<RunDirection>("direction");
    QTest::addColumn<RunUntil>("expected");
    // At 10, 20 and 30.
    QTest::newRow("forward to the first") << 5 << RunDirection::Forward << RunUntil{Missing::None, SimTime{10s}};
    QTest::newRow("forward to the next") << 10 << RunDirection::Forward << RunUntil{Missing::None, SimTime{20s}};
    QTest::newRow("after the last") << 30 << RunDirection::Forward << RunUntil{Missing::NotLater, SimTime{30s}};
    QTest::newRow("back to the last") << 40 << RunDirection::Backward << RunUntil{Missing::None, SimTime{30s}};
    QTest::newRow("back to the one before")
        << 30 << RunDirection::Backward << RunUntil{Missing::None, SimTime{20s}};
    QTest::newRow("before the first") << 10 << RunDirection::Backward
                                      << RunUntil{Missing::NotEarlier, SimTime{10s}};
}

void TestRunGoals::ofSeveralTheNearestIsFound()
{
    QFETCH(int, seconds);
    QFETCH(RunDirection, direction);
    QFETCH(RunUntil, expected);
    const auto timeline = run(twoTasks());
    GoalMoments goals;
    goals.of(RunGoal::TrafficMoved) = {SimTime{10s}, SimTime{20s}, SimTime{30s}};

    const Cursor from = cursorAt(*timeline, SimTime{std::chrono::seconds{seconds}});

    QCOMPARE(runUntil(*timeline, goals, RunGoal::TrafficMoved, from, direction), expected);
}

void TestRunGoals::whatCannotBeSaysWhy_data()
{
    QTest::addColumn<std::shared_ptr<const Timeline>>("timeline");
    QTest::addColumn<RunGoal>("goal");
    QTest::addColumn<Missing>("expected");
    QTest::newRow("no load balancer") << run(withoutLoadBalancer()) << RunGoal::TrafficMoved
                                      << Missing::NoLoadBalancer;
    QTest::newRow("no deployment, so no new task")
        << run(withoutDeployment()) << RunGoal::FirstNewTaskHealthy << Missing::NothingDeployed;
    QTest::newRow("no deployment, so the traffic stays")
        << run(withoutDeployment()) << RunGoal::TrafficMoved << Missing::NothingDeployed;
    QTest::newRow("all new tasks fail")
        << run(closedSecurityGroup()) << RunGoal::FirstNewTaskHealthy << Missing::Never;
    QTest::newRow("it is steady all the time")
        << run(withoutDeployment()) << RunGoal::SteadyAgain << Missing::Never;
}

void TestRunGoals::whatCannotBeSaysWhy()
{
    QFETCH(std::shared_ptr<const Timeline>, timeline);
    QFETCH(RunGoal, goal);
    QFETCH(Missing, expected);

    QVERIFY(runUntil(*timeline, goalsOf(*timeline), goal, Cursor{}, RunDirection::Forward) ==
            (RunUntil{expected, SimTime{}}));
}

QTEST_GUILESS_MAIN(TestRunGoals)
#include "tst_run_goals.moc"
