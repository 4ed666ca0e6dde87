// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_facts.h"
#include "scenario_builder.h"
#include "simulation/circuit_breaker.h"
#include "timeline/service_events.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

using Threshold = CircuitBreaker::Threshold;
Q_DECLARE_METATYPE(deployscope::CircuitBreaker::Threshold)

/// R5.10-R5.15: when a deployment is given up, and what becomes of the service then.
class TestCircuitBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thresholdByTypeAndDesiredCount_data();
    void thresholdByTypeAndDesiredCount();
    void closedSecurityGroupIsRolledBack();
    void crashLoopWithoutABreakerHasASteadyGap();
    void crashLoopIsGivenUp_data();
    void crashLoopIsGivenUp();
    void firstDeploymentHasNothingToGoBackTo();
    void deploymentAfterAnUnfinishedRollbackHasNothingToGoBackTo();
    void nextDeploymentBeginsToCountAnew();
    void healthyTaskSetsTheCountBackUnlessSwitchedOff_data();
    void healthyTaskSetsTheCountBackUnlessSwitchedOff();
    void presentDesiredCountMakesTheThreshold();
    void switchedOnInMidRunItCountsWhatHasFailed();
    void tasksWithoutAPlaceAreNotCounted();
    void failuresThatHealthyTasksForgiveAreALoop();
    void forcedDeploymentOfOneRevisionKeepsItsFailures();
};

namespace {

ScenarioBuilder guarded(ScenarioBuilder builder, CircuitBreaker breaker = {.enable = true, .rollback = true})
{
    builder.scenario().services[0].circuitBreaker = breaker;
    return builder;
}

Behaviour crashingAfter(SimDuration runs)
{
    Behaviour behaviour;
    behaviour.crashAfter = runs;
    return behaviour;
}

/// One task, 100 / 200; web:2 comes at 0 and exits 20 s after RUNNING: pull 10, start 5, 20, so every 35 s.
ScenarioBuilder crashLoop()
{
    ScenarioBuilder builder;
    builder.instances(1, 10).revision().revision({0}, crashingAfter(20s)).service(1, 100, 200).update(0s);
    return builder;
}

/// Section 12: the old revision has the static host port 80, which is let in; the new one a dynamic one, which is not.
ScenarioBuilder newRevisionBehindAClosedGroup()
{
    ScenarioBuilder builder;
    builder.instances(4, 1).revision({80}).revision({0}).service(2, 100, 200).targetGroup(30s);
    builder.securityGroups({80}, {80}).update(0s);
    return builder;
}

/// Ours and ECS's events of one kind, as `seconds deployment`.
template <typename What>
QByteArrayList happened(const Timeline &timeline)
{
    QByteArrayList list;
    for (const Event &event : timeline.events) {
        if (const auto *what = event.what.getIf<What>())
            list += QByteArray::number(static_cast<qlonglong>(event.at.time_since_epoch().count() / 1000)) + ' ' +
                    nameOf(what->deployment).c_str();
    }
    return list;
}

/// The kind of the event that `what`, the only one of its kind, names as its cause.
template <typename What>
std::string_view kindOfCause(const Timeline &timeline)
{
    for (const Event &event : timeline.events) {
        if (event.what.is<What>() && event.cause.kind == Cause::Kind::Event)
            return kindOf(timeline.events[event.cause.index].what);
    }
    return {};
}

const DeploymentState &deployment(const State &state, std::size_t number)
{
    return state.deployments.at(number - 1);
}

State lastState(const Timeline &timeline)
{
    return stateAt(timeline, lastCursor(timeline));
}

} // namespace

void TestCircuitBreaker::thresholdByTypeAndDesiredCount_data()
{
    QTest::addColumn<Threshold>("type");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("desired");
    QTest::addColumn<int>("expected");
    // The reference's section 12, and one on each side of each bound.
    QTest::newRow("bounded: none desired") << Threshold::BoundedPercent << 50 << 0 << 3;
    QTest::newRow("bounded: at least 3") << Threshold::BoundedPercent << 50 << 2 << 3;
    QTest::newRow("bounded: just 3") << Threshold::BoundedPercent << 50 << 6 << 3;
    QTest::newRow("bounded: rounded up") << Threshold::BoundedPercent << 50 << 7 << 4;
    QTest::newRow("bounded: 9") << Threshold::BoundedPercent << 50 << 9 << 5;
    QTest::newRow("bounded: 50") << Threshold::BoundedPercent << 50 << 50 << 25;
    QTest::newRow("bounded: one below the most") << Threshold::BoundedPercent << 50 << 398 << 199;
    QTest::newRow("bounded: the most") << Threshold::BoundedPercent << 50 << 399 << 200;
    QTest::newRow("bounded: at most 200") << Threshold::BoundedPercent << 50 << 1000 << 200;
    QTest::newRow("unbounded: rounded up") << Threshold::UnboundedPercent << 30 << 7 << 3;
    QTest::newRow("unbounded: more than 200") << Threshold::UnboundedPercent << 30 << 1000 << 300;
    QTest::newRow("unbounded: fewer than 3") << Threshold::UnboundedPercent << 1 << 7 << 1;
    QTest::newRow("count") << Threshold::Count << 8 << 2 << 8;
    QTest::newRow("count, whatever is desired") << Threshold::Count << 8 << 1000 << 8;
}

void TestCircuitBreaker::thresholdByTypeAndDesiredCount()
{
    QFETCH(Threshold, type);
    QFETCH(int, value);
    QFETCH(int, desired);
    QFETCH(int, expected);

    QCOMPARE(failureThreshold({.threshold = type, .value = value}, desired), std::int64_t{expected});
}

void TestCircuitBreaker::closedSecurityGroupIsRolledBack()
{
    const auto timeline = simulate(guarded(newRevisionBehindAClosedGroup()).make());

    // Second by second, from the reference's section 12. 112 is also when the other unhealthy task makes room (R1.14);
    // 224 is 192 + 30 s drained + 2 s to stop.
    QCOMPARE(
        serviceEvents(*timeline),
        QByteArray{
            "0 (service web) has started 2 tasks: (task t-3) (task t-4).\n"
            "15 (service web) registered 2 targets in (target-group web)\n"
            "80 (service web) (task t-3) (port 32768) is unhealthy in (target-group web) due to (reason Request "
            "timed "
            "out).\n"
            "80 (service web) (task t-4) (port 32768) is unhealthy in (target-group web) due to (reason Request "
            "timed "
            "out).\n"
            "80 (service web) has stopped 1 running tasks: (task t-3).\n"
            "80 (service web) deregistered 1 targets in (target-group web)\n"
            "80 (service web) has begun draining connections on 1 tasks.\n"
            "112 (service web) has started 1 tasks: (task t-5). Amazon ECS replaced 1 tasks due to an unhealthy "
            "status.\n"
            "112 (service web) has stopped 1 running tasks: (task t-4).\n"
            "112 (service web) deregistered 1 targets in (target-group web)\n"
            "112 (service web) has begun draining connections on 1 tasks.\n"
            "127 (service web) registered 1 targets in (target-group web)\n"
            "144 (service web) has started 1 tasks: (task t-6). Amazon ECS replaced 1 tasks due to an unhealthy "
            "status.\n"
            "159 (service web) registered 1 targets in (target-group web)\n"
            "192 (service web) (task t-5) (port 32769) is unhealthy in (target-group web) due to (reason Request "
            "timed "
            "out).\n"
            "192 (service web) (deployment ecs-svc/2) deployment failed: tasks failed to start.\n"
            "192 (service web) rolling back to deployment ecs-svc/1.\n"
            "192 (service web) has stopped 2 running tasks: (task t-5) (task t-6).\n"
            "192 (service web) deregistered 2 targets in (target-group web)\n"
            "192 (service web) has begun draining connections on 2 tasks.\n"
            "224 (service web) (deployment ecs-svc/3) deployment completed.\n"
            "224 (service web) has reached a steady state.\n"});
    QCOMPARE(extremes(*timeline).lowestHealthy, 2); // the old ones never left
    QCOMPARE(extremes(*timeline).mostTasks, 4);
    QCOMPARE(timeline->outcome, Outcome::RolledBack);
    QCOMPARE(deployment(stateAtSecond(*timeline, 79), 2).failures, 0);
    QCOMPARE(deployment(stateAtSecond(*timeline, 80), 2).failures, 2);
    QCOMPARE(kindOfCause<DeploymentFailed>(*timeline), std::string_view{"task.unhealthy"});
    const State back = stateAtSecond(*timeline, 192);
    QCOMPARE(deployment(back, 2).failures, 3);
    QVERIFY(deployment(back, 2).rollout == RolloutState::Failed && deployment(back, 2).rolledBack);
    QCOMPARE(rolloutStateReason(back, DeploymentId{1}),
             std::string{"ECS deployment circuit breaker: tasks failed to start."});
    QCOMPARE(rolloutStateReason(back, DeploymentId{2}),
             std::string{"ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1."});
    // The two living tasks of web:1 are the rollback's own now.
    QCOMPARE(deployment(back, 3).tasks.healthy, 2);
    QCOMPARE(deployment(back, 1).tasks.existing(), 0);
    QCOMPARE(rolloutStateReason(lastState(*timeline), DeploymentId{2}),
             std::string{"ECS deployment ecs-svc/3 completed."});
}

void TestCircuitBreaker::crashLoopWithoutABreakerHasASteadyGap()
{
    ScenarioBuilder builder = crashLoop();
    builder.scenario().simulation.until = second(200);

    const auto timeline = simulate(builder.make());

    // R5.7: no throttle. Each attempt takes 10 + 5 + 20 s, and the next one begins at once.
    QCOMPARE(timesOf(*timeline, "service.startedTasks"), (QList<double>{0, 35, 70, 105, 140, 175}));
    QCOMPARE(timeline->outcome, Outcome::Looping);
}

void TestCircuitBreaker::crashLoopIsGivenUp_data()
{
    QTest::addColumn<bool>("rollback");
    QTest::addColumn<QByteArrayList>("rollbacks");
    QTest::addColumn<int>("outcome");
    QTest::newRow("with rollback") << true << QByteArrayList{"105 ecs-svc/1"} << int(Outcome::RolledBack);
    QTest::newRow("without") << false << QByteArrayList{} << int(Outcome::Stuck);
}

void TestCircuitBreaker::crashLoopIsGivenUp()
{
    QFETCH(bool, rollback);
    QFETCH(QByteArrayList, rollbacks);
    QFETCH(int, outcome);

    const auto timeline = simulate(guarded(crashLoop(), {.enable = true, .rollback = rollback}).make());

    // The third crash, at 3 x 35, is the threshold of one desired task.
    QCOMPARE(happened<DeploymentFailed>(*timeline), QByteArrayList{"105 ecs-svc/2"});
    QCOMPARE(happened<RollbackStarted>(*timeline), rollbacks);
    QCOMPARE(kindOfCause<DeploymentFailed>(*timeline), std::string_view{"task.exited"});
    QCOMPARE(int(timeline->outcome), outcome);
    QCOMPARE(timeline->end, second(105));
    // What runs stays, and nothing more is started.
    QCOMPARE(lastState(*timeline).services[0].tasks.healthy, 1);
    QCOMPARE(lastState(*timeline).tasks.size(), std::size_t{4});
    QCOMPARE(extremes(*timeline).lowestHealthy, 1);
}

void TestCircuitBreaker::firstDeploymentHasNothingToGoBackTo()
{
    ScenarioBuilder builder;
    builder.instances(1, 10).revision({0}, crashingAfter(20s)).service(1, 100, 200);
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;

    const auto timeline = simulate(guarded(builder).make());

    QCOMPARE(happened<DeploymentFailed>(*timeline), QByteArrayList{"105 ecs-svc/1"});
    QCOMPARE(happened<RollbackStarted>(*timeline), QByteArrayList{});
    QCOMPARE(timeline->outcome, Outcome::Stuck);
    const std::vector<Reason> reasons = reasonsFor(lastState(*timeline), timeline->end, ServiceId{0});
    QCOMPARE(reasons.front().kind, Reason::Kind::GivenUp);
    QCOMPARE(reasons.front().a, std::int64_t{3});
}

void TestCircuitBreaker::deploymentAfterAnUnfinishedRollbackHasNothingToGoBackTo()
{
    ScenarioBuilder builder = guarded(newRevisionBehindAClosedGroup());
    builder.revision({0});
    UpdateService third;
    third.taskDefinition = TaskDefinitionId{2};
    builder.action(200s, third);

    const auto timeline = simulate(builder.make());

    // 192: the rollback begins, and waits for two tasks to drain until 224. 200: web:3, which must wait for them as
    // well (U 4). 224: two start. 304: both unhealthy, one goes. 336: its successor starts. 416: the third failure.
    QCOMPARE(happened<DeploymentFailed>(*timeline), (QByteArrayList{"192 ecs-svc/2", "416 ecs-svc/4"}));
    QCOMPARE(happened<RollbackStarted>(*timeline), QByteArrayList{"192 ecs-svc/1"});
    QCOMPARE(timeline->outcome, Outcome::Stuck);
    QCOMPARE(deployment(lastState(*timeline), 3).rollout, RolloutState::InProgress);
    QCOMPARE(lastState(*timeline).services[0].tasks.healthy, 2);
}

void TestCircuitBreaker::nextDeploymentBeginsToCountAnew()
{
    ScenarioBuilder builder = guarded(crashLoop());
    builder.update(45s);
    std::get<UpdateService>(builder.scenario().actions[1].what).forceNewDeployment = true;

    const auto timeline = simulate(builder.make());

    // 35: the first failure. 45: a new deployment; the pending task of the old one goes. 80, 115, 150: three failures.
    QCOMPARE(happened<DeploymentFailed>(*timeline), QByteArrayList{"150 ecs-svc/3"});
    QCOMPARE(deployment(lastState(*timeline), 2).failures, 1);
}

void TestCircuitBreaker::healthyTaskSetsTheCountBackUnlessSwitchedOff_data()
{
    QTest::addColumn<bool>("reset");
    QTest::addColumn<QByteArrayList>("failed");
    QTest::newRow("set back") << true << QByteArrayList{};
    QTest::newRow("never goes down") << false << QByteArrayList{"80 ecs-svc/2"};
}

void TestCircuitBreaker::healthyTaskSetsTheCountBackUnlessSwitchedOff()
{
    QFETCH(bool, reset);
    QFETCH(QByteArrayList, failed);
    ScenarioBuilder builder;
    builder.instances(1, 10).revision().revision().service(3, 100, 200).update(0s);
    // Two exit at 35; the third of the three is healthy at 55; the two that replace the first two exit at 80.
    builder.scenario().taskDefinitions[1].behaviour = {
        crashingAfter(20s), {}, crashingAfter(20s), crashingAfter(30s), crashingAfter(30s), {}};

    const auto timeline =
        simulate(guarded(builder, {.enable = true, .rollback = false, .resetOnHealthyTask = reset}).make());

    QCOMPARE(deployment(stateAtSecond(*timeline, 35), 2).failures, 2);
    QCOMPARE(deployment(stateAtSecond(*timeline, 55), 2).failures, reset ? 0 : 2);
    QCOMPARE(happened<DeploymentFailed>(*timeline), failed);
}

void TestCircuitBreaker::presentDesiredCountMakesTheThreshold()
{
    ScenarioBuilder builder;
    builder.instances(1, 40).revision().revision().service(10, 100, 200).update(0s);
    builder.scenario().taskDefinitions[1].behaviour = {
        crashingAfter(20s), crashingAfter(20s), crashingAfter(20s), crashingAfter(20s), {}};
    UpdateService fewer;
    fewer.desiredCount = 2;
    builder.action(50s, fewer);

    const auto timeline = simulate(guarded(builder).make());

    // Four failures at 35 are fewer than 5, the half of 10; at 50 they are more than the 3 of two tasks.
    QCOMPARE(happened<DeploymentFailed>(*timeline), QByteArrayList{"50 ecs-svc/2"});
    QCOMPARE(kindOfCause<DeploymentFailed>(*timeline), std::string_view{"service.desiredCountChanged"});
}

void TestCircuitBreaker::switchedOnInMidRunItCountsWhatHasFailed()
{
    ScenarioBuilder builder = crashLoop();
    UpdateService on;
    on.circuitBreaker = CircuitBreaker{.enable = true, .rollback = true};
    builder.action(108s, on);

    const auto timeline = simulate(builder.make());

    QCOMPARE(happened<DeploymentFailed>(*timeline), QByteArrayList{"108 ecs-svc/2"});
    QCOMPARE(kindOfCause<DeploymentFailed>(*timeline), std::string_view{"service.circuitBreakerChanged"});
    QCOMPARE(timeline->outcome, Outcome::RolledBack);
}

void TestCircuitBreaker::tasksWithoutAPlaceAreNotCounted()
{
    ScenarioBuilder builder;
    builder.instances(2, 1).revision().revision().service(2, 100, 200).update(0s);

    const auto timeline = simulate(guarded(builder).make());

    // R5.12: no room for a third task; the deployment stays IN_PROGRESS for ever.
    QCOMPARE(timeline->outcome, Outcome::Stuck);
    QCOMPARE(deployment(lastState(*timeline), 2).rollout, RolloutState::InProgress);
    QCOMPARE(deployment(lastState(*timeline), 2).failures, 0);
}

void TestCircuitBreaker::failuresThatHealthyTasksForgiveAreALoop()
{
    // Of two tasks one is steady, and the other one's successors are healthy after 40 s and exit after 45: each sets
    // the count back before it adds one. Old tasks with a minimum of 100 never let the deployment complete earlier.
    ScenarioBuilder builder;
    builder.instances(1, 2).revision().revision({0}, crashingAfter(45s)).service(2, 0, 100).update(0s);

    const auto timeline = simulate(guarded(builder).make());

    QCOMPARE(happened<DeploymentFailed>(*timeline), QByteArrayList{});
    QCOMPARE(timeline->outcome, Outcome::Looping);
}

void TestCircuitBreaker::forcedDeploymentOfOneRevisionKeepsItsFailures()
{
    // web:1 again, by force; its third and its fifth task exit. The rollback takes over the standing task only.
    ScenarioBuilder builder;
    builder.instances(1, 10).revision().service(2, 100, 200);
    builder.scenario().taskDefinitions[0].behaviour = {
        {}, {}, crashingAfter(20s), crashingAfter(300s), crashingAfter(20s), {}};
    UpdateService again;
    again.forceNewDeployment = true;
    builder.action(0s, again);

    const auto timeline = simulate(guarded(builder, {.enable = true,
                                                     .rollback = true,
                                                     .resetOnHealthyTask = false,
                                                     .threshold = Threshold::Count,
                                                     .value = 2})
                                       .make());

    // t-3 exits at 35, its successor at 70: given up with t-4, healthy since 55, still running. By then one of the
    // two standing tasks has made room for t-4.
    QCOMPARE(happened<RollbackStarted>(*timeline), QByteArrayList{"70 ecs-svc/1"});
    const State back = stateAtSecond(*timeline, 70);
    QCOMPARE(deployment(back, 2).tasks.existing(), 1);
    QCOMPARE(deployment(back, 3).tasks.healthy, 1);
    QCOMPARE(timeline->outcome, Outcome::RolledBack);
}

QTEST_GUILESS_MAIN(TestCircuitBreaker)
#include "tst_circuit_breaker.moc"
