// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_facts.h"
#include "scenario_builder.h"
#include "simulation/reasons.h"
#include "timeline/service_events.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

/// R5.16: alarms that a deployment watches. One task, 100 / 200, without a load balancer; web:2 comes at 0. It runs at
/// 15 and is healthy at 55; the old one has stopped at 57.
class TestDeploymentAlarms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completesOnlyAfterItsBakeTime();
    void alarmGivesTheDeploymentUp();
    void alarmInTheBakeTimeDoesSoToo();
    void withoutRollbackTheServiceIsStalled();
    void ignoredForTheWholeDeploymentWhenInAlarmAtItsStart();
    void notWatchedUnlessEnabled();
    void nothingComesOfAnAlarmAfterwards();
    void settingsMayComeInMidRun_data();
    void settingsMayComeInMidRun();
    void whatStandsAtTheStartHasBaked();
};

namespace {

ScenarioBuilder watching(AlarmState state = AlarmState::Ok,
                         const DeploymentAlarms &alarms = {true, true, {AlarmId{0}, AlarmId{1}}})
{
    ScenarioBuilder builder;
    builder.instances(1, 10).revision().revision().service(1, 100, 200).update(0s);
    builder.scenario().alarms = {{"latency", state, 60s, "/simulation/alarms/latency"},
                                 {"errors", AlarmState::Ok, 10s, "/simulation/alarms/errors"}};
    builder.scenario().services[0].alarms = alarms;
    return builder;
}

ScenarioBuilder &alarmAt(ScenarioBuilder &builder, SimDuration at, AlarmState state = AlarmState::Alarm)
{
    std::vector<TimedFault> &faults = builder.scenario().faults;
    faults.push_back({SimTime{at}, ChangeAlarm{AlarmId{0}, state}, faults.size(), "/simulation/faults/0"});
    return builder;
}

RolloutState rolloutOf(const Timeline &timeline, std::size_t deployment)
{
    return stateAt(timeline, lastCursor(timeline)).deployments.at(deployment - 1).rollout;
}

} // namespace

void TestDeploymentAlarms::completesOnlyAfterItsBakeTime()
{
    const auto timeline = simulate(watching().make());

    // The longest period of its alarms is 60 s.
    QCOMPARE(timesOf(*timeline, "deployment.baking"), QList<double>{57});
    QCOMPARE(timesOf(*timeline, "deployment.completed"), QList<double>{117});
    QCOMPARE(timeline->outcome, Outcome::Steady);
    const std::vector<Reason> reasons = reasonsFor(stateAtSecond(*timeline, 100), second(100), ServiceId{0});
    QCOMPARE(reasons.front().kind, Reason::Kind::Bakes);
    QCOMPARE(reasons.front().until, second(117));
}

void TestDeploymentAlarms::alarmGivesTheDeploymentUp()
{
    ScenarioBuilder builder = watching();
    const auto timeline = simulate(alarmAt(builder, 30s).make());

    // The rollback starts while the alarm is in ALARM: it ignores alarms, and has no bake time.
    QCOMPARE(serviceEvents(*timeline),
             QByteArray{"0 (service web) has started 1 tasks: (task t-2).\n"
                        "30 (service web) (deployment ecs-svc/2) deployment failed: alarm detected.\n"
                        "30 (service web) rolling back to deployment ecs-svc/1.\n"
                        "30 (service web) has stopped 1 running tasks: (task t-2).\n"
                        "32 (service web) (deployment ecs-svc/3) deployment completed.\n"
                        "32 (service web) has reached a steady state.\n"});
    QCOMPARE(timeline->outcome, Outcome::RolledBack);
    for (std::size_t i = 0; i < timeline->events.size(); ++i) {
        const Event &event = timeline->events[i];
        if (event.what.is<DeploymentFailed>())
            QCOMPARE(kindOf(timeline->events[event.cause.index].what), std::string_view{"alarm.stateChanged"});
    }
}

void TestDeploymentAlarms::alarmInTheBakeTimeDoesSoToo()
{
    ScenarioBuilder builder = watching();
    const auto timeline = simulate(alarmAt(builder, 100s).make());

    // The old task is gone since 57: the rollback starts one at 100, healthy at 155; then the new one goes, by 157.
    QCOMPARE(timesOf(*timeline, "deployment.failed"), QList<double>{100});
    QCOMPARE(timesOf(*timeline, "service.startedTasks"), (QList<double>{0, 100}));
    QCOMPARE(timesOf(*timeline, "deployment.completed"), QList<double>{157});
    QCOMPARE(timesOf(*timeline, "deployment.baked"), QList<double>{});
    QCOMPARE(timeline->outcome, Outcome::RolledBack);
}

void TestDeploymentAlarms::withoutRollbackTheServiceIsStalled()
{
    ScenarioBuilder builder = watching(AlarmState::Ok, {true, false, {AlarmId{0}}});
    builder.scenario().services[0].circuitBreaker = {.enable = true, .rollback = true}; // has nothing to say here
    const auto timeline = simulate(alarmAt(builder, 30s).make());

    QCOMPARE(timesOf(*timeline, "deployment.rollingBack"), QList<double>{});
    QCOMPARE(timeline->outcome, Outcome::Stuck);
    const State last = stateAt(*timeline, lastCursor(*timeline));
    QCOMPARE(last.services[0].tasks.healthy, 2); // what runs stays: the old one, and the new one healthy at 55
    QCOMPARE(reasonsFor(last, timeline->end, ServiceId{0}).front().kind, Reason::Kind::GivenUpOnAlarm);
}

void TestDeploymentAlarms::ignoredForTheWholeDeploymentWhenInAlarmAtItsStart()
{
    ScenarioBuilder builder = watching(AlarmState::Alarm);
    alarmAt(builder, 20s, AlarmState::Ok);
    const auto timeline = simulate(alarmAt(builder, 30s).make());

    QCOMPARE(timesOf(*timeline, "alarm.stateChanged"), (QList<double>{20, 30}));
    QCOMPARE(timesOf(*timeline, "deployment.failed"), QList<double>{});
    QCOMPARE(timesOf(*timeline, "deployment.completed"), QList<double>{57}); // and nothing to wait for
}

void TestDeploymentAlarms::notWatchedUnlessEnabled()
{
    ScenarioBuilder builder = watching(AlarmState::Ok, {false, true, {AlarmId{0}}});
    const auto timeline = simulate(alarmAt(builder, 30s).make());

    QCOMPARE(timesOf(*timeline, "deployment.completed"), QList<double>{57});
}

void TestDeploymentAlarms::nothingComesOfAnAlarmAfterwards()
{
    ScenarioBuilder builder = watching();
    const auto timeline = simulate(alarmAt(builder, 200s).make());

    QCOMPARE(rolloutOf(*timeline, 2), RolloutState::Completed);
    QCOMPARE(timeline->outcome, Outcome::Steady);
    QCOMPARE(timeline->end, second(200));
}

void TestDeploymentAlarms::settingsMayComeInMidRun_data()
{
    QTest::addColumn<int>("alarmAt");
    QTest::addColumn<QList<double>>("failed");
    QTest::newRow("in ALARM before: ignored") << 10 << QList<double>{};
    QTest::newRow("in ALARM after: given up") << 30 << QList<double>{30};
}

void TestDeploymentAlarms::settingsMayComeInMidRun()
{
    QFETCH(int, alarmAt);
    QFETCH(QList<double>, failed);
    ScenarioBuilder builder = watching(AlarmState::Ok, {});
    UpdateService watch;
    watch.alarms = DeploymentAlarms{true, true, {AlarmId{0}}};
    builder.action(20s, watch);
    ::alarmAt(builder, std::chrono::seconds{alarmAt});

    const auto timeline = simulate(builder.make());

    QCOMPARE(timesOf(*timeline, "service.alarmsChanged"), QList<double>{20});
    QCOMPARE(timesOf(*timeline, "deployment.failed"), failed);
}

void TestDeploymentAlarms::whatStandsAtTheStartHasBaked()
{
    ScenarioBuilder builder = watching();
    builder.scenario().actions.clear();

    const auto timeline = simulate(builder.make());

    QVERIFY(timeline->events.empty());
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

QTEST_GUILESS_MAIN(TestDeploymentAlarms)
#include "tst_deployment_alarms.moc"
