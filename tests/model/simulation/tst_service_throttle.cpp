// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_facts.h"
#include "scenario_builder.h"
#include "simulation/reasons.h"
#include "simulation/service_throttle.h"
#include "timeline/service_events.h"

#include <QTest>

#include <algorithm>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

/// R5.8, R5.9, and R5.11 for tasks that never come to RUNNING: pull 10, start 5, so each fails 15 s after its start.
class TestServiceThrottle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delayDoublesUpToFifteenMinutes_data();
    void delayDoublesUpToFifteenMinutes();
    void attemptsComeWithLongerAndLongerGaps();
    void taskSaysWhyItFailed_data();
    void taskSaysWhyItFailed();
    void thresholdIsReachedLate();
    void withAnotherTaskRunningTheyDoNotCount();
    void nextDeploymentIsNotThrottled();
    void runEndsOnceTheWaitCannotGrow();
};

namespace {

Behaviour failing(const std::string &text = "no such file or directory")
{
    Behaviour behaviour;
    behaviour.failsToStart = text;
    return behaviour;
}

ScenarioBuilder failsToStart(const std::string &text = "no such file or directory")
{
    ScenarioBuilder builder;
    builder.instances(1, 10).revision().revision({0}, failing(text)).service(1, 100, 200).update(0s);
    return builder;
}

} // namespace

void TestServiceThrottle::delayDoublesUpToFifteenMinutes_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("seconds");
    const QList<int> seconds{30, 60, 120, 240, 480, 900, 900};
    for (int i = 0; i < seconds.size(); ++i)
        QTest::addRow("%d", i + 1) << i + 1 << seconds[i];
    QTest::newRow("very many") << 1000 << 900;
}

void TestServiceThrottle::delayDoublesUpToFifteenMinutes()
{
    QFETCH(int, failures);
    QFETCH(int, seconds);

    QCOMPARE(throttleDelay(failures), SimDuration{std::chrono::seconds{seconds}});
}

void TestServiceThrottle::attemptsComeWithLongerAndLongerGaps()
{
    ScenarioBuilder builder = failsToStart();
    builder.scenario().simulation.until = second(3000);

    const auto timeline = simulate(builder.make());

    // Each fails 15 s later; then 30, 60, 120, 240, 480, 900 and 900 s pass.
    QCOMPARE(timesOf(*timeline, "task.failedToStart"), (QList<double>{15, 60, 135, 270, 525, 1020, 1935, 2850}));
    QCOMPARE(timesOf(*timeline, "service.startedTasks"), (QList<double>{0, 45, 120, 255, 510, 1005, 1920, 2835}));
    QCOMPARE(timesOf(*timeline, "deployment.startImpaired"), QList<double>{135}); // after the third, once
    QVERIFY(serviceEvents(*timeline).contains(
        "135 (service web) is unable to consistently start tasks successfully.\n"));
    const std::vector<Reason> reasons = reasonsFor(stateAtSecond(*timeline, 100), second(100), ServiceId{0});
    const auto throttled = std::ranges::find(reasons, Reason::Kind::Throttled, &Reason::kind);
    QVERIFY(throttled != reasons.end());
    QCOMPARE(throttled->a, std::int64_t{2});
    QCOMPARE(throttled->b, std::int64_t{60'000});
    QCOMPARE(throttled->until, second(120));
    QCOMPARE(extremes(*timeline).lowestHealthy, 1);
}

void TestServiceThrottle::taskSaysWhyItFailed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the error's text") << QByteArray("no such file or directory");
    QTest::newRow("with its prefix") << QByteArray("CannotStartContainerError: no such file or directory");
}

void TestServiceThrottle::taskSaysWhyItFailed()
{
    QFETCH(QByteArray, text);
    ScenarioBuilder builder = failsToStart(text.toStdString());
    builder.scenario().simulation.until = second(20);

    const State state = stateAtSecond(*simulate(builder.make()), 15);

    const Task &failed = state.tasks[1];
    QCOMPARE(failed.status, TaskStatus::Stopped);
    QCOMPARE(failed.stopCode, StopCode::TaskFailedToStart);
    QCOMPARE(stoppedReason(state, failed), std::string{"CannotStartContainerError: no such file or directory"});
    QCOMPARE(static_cast<int>(failed.exitCode), -1);
    QCOMPARE(state.instances[0].tasks, 1); // its place is free again
}

void TestServiceThrottle::thresholdIsReachedLate()
{
    ScenarioBuilder builder = failsToStart();
    builder.scenario().services[0].circuitBreaker = {.enable = true, .rollback = true};

    const auto timeline = simulate(builder.make());

    // Three failures of one desired task: 15, 60 and 135 instead of 15, 30 and 45.
    QCOMPARE(serviceEvents(*timeline),
             QByteArray{"0 (service web) has started 1 tasks: (task t-2).\n"
                        "45 (service web) has started 1 tasks: (task t-3).\n"
                        "120 (service web) has started 1 tasks: (task t-4).\n"
                        "135 (service web) is unable to consistently start tasks successfully.\n"
                        "135 (service web) (deployment ecs-svc/2) deployment failed: tasks failed to start.\n"
                        "135 (service web) rolling back to deployment ecs-svc/1.\n"
                        "135 (service web) (deployment ecs-svc/3) deployment completed.\n"
                        "135 (service web) has reached a steady state.\n"});
    QCOMPARE(timeline->outcome, Outcome::RolledBack);
}

void TestServiceThrottle::withAnotherTaskRunningTheyDoNotCount()
{
    ScenarioBuilder builder;
    builder.instances(1, 10).revision().revision().service(2, 100, 200).update(0s);
    builder.scenario().taskDefinitions[1].behaviour = {{}, failing()};
    builder.scenario().services[0].circuitBreaker = {.enable = true, .rollback = true};
    builder.scenario().simulation.until = second(3000);

    const auto timeline = simulate(builder.make());

    // t-3 is RUNNING at 15, just before t-4 fails: stage 2, in which only failed checks and crashes count.
    QCOMPARE(timesOf(*timeline, "task.failedToStart").first(), 15.0);
    QVERIFY(timesOf(*timeline, "task.failedToStart").size() > 5);
    const State last = stateAt(*timeline, lastCursor(*timeline));
    QCOMPARE(last.deployments[1].failures, 0);
    QCOMPARE(last.deployments[1].rollout, RolloutState::InProgress);
}

void TestServiceThrottle::nextDeploymentIsNotThrottled()
{
    ScenarioBuilder builder = failsToStart();
    builder.revision();
    UpdateService third;
    third.taskDefinition = TaskDefinitionId{2};
    builder.action(70s, third);

    const auto timeline = simulate(builder.make());

    // 60: the second failure, and a wait until 120. 70: a new deployment starts its task at once.
    QCOMPARE(timesOf(*timeline, "service.startedTasks"), (QList<double>{0, 45, 70}));
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestServiceThrottle::runEndsOnceTheWaitCannotGrow()
{
    const auto timeline = simulate(failsToStart().make());

    QCOMPARE(timeline->outcome, Outcome::Looping);
    QCOMPARE(timeline->end, second(1020)); // the sixth failure
}

QTEST_GUILESS_MAIN(TestServiceThrottle)
#include "tst_service_throttle.moc"
