// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_facts.h"
#include "scenario_builder.h"
#include "simulation/security_groups.h"
#include "timeline/service_events.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

/// R5.1-R5.6: who lets whom in, the loop behind a closed group, and how it heals.
class TestSecurityGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreAllowOnly_data();
    void rulesAreAllowOnly();
    void closedForTheNewRevisionOnly();
    void closedAltogetherGoesOnForEver();
    void openedAgainItHeals();
    void unhealthyTargetNeedsTheThresholdToComeBack();
    void partialRangeWorksUntilTheCounterLeavesIt();
    void refusedChangesChangeNothing();
};

void TestSecurityGroups::rulesAreAllowOnly_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<bool>("fromTheLoadBalancersGroup");
    QTest::addColumn<QString>("network");
    QTest::addColumn<bool>("passes");
    QTest::newRow("the whole range") << 32768 << 61000 << true << "" << true;
    QTest::newRow("exactly the port") << 32768 << 32768 << true << "" << true;
    QTest::newRow("the next port") << 32769 << 61000 << true << "" << false;
    QTest::newRow("the port before") << 1 << 32767 << true << "" << false;
    QTest::newRow("port 0 is port 0 only") << 0 << 0 << true << "" << false;
    QTest::newRow("another group") << 0 << 65535 << false << "" << false;
    QTest::newRow("the load balancer's address") << 0 << 65535 << false << "10.0.0.10/32" << true;
    QTest::newRow("its network") << 0 << 65535 << false << "10.0.0.0/16" << true;
    QTest::newRow("everybody") << 0 << 65535 << false << "0.0.0.0/0" << true;
    QTest::newRow("somebody else") << 0 << 65535 << false << "10.1.0.0/16" << false;
}

void TestSecurityGroups::rulesAreAllowOnly()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(bool, fromTheLoadBalancersGroup);
    QFETCH(QString, network);
    QFETCH(bool, passes);
    ScenarioBuilder builder;
    builder.instances(1).revision().service(1, 100, 200).targetGroup(30s);
    builder.securityGroups({static_cast<std::uint16_t>(first)}, {static_cast<std::uint16_t>(last)});
    IpPermission &rule = builder.scenario().permissions[0];
    if (!fromTheLoadBalancersGroup)
        rule.groups = {SecurityGroupId{1}};
    if (!network.isEmpty()) {
        const QStringList parts = network.split(u'/');
        const QStringList bytes = parts[0].split(u'.');
        rule.networks = {
            {ipv4(bytes[0].toUInt(), bytes[1].toUInt(), bytes[2].toUInt(), bytes[3].toUInt()), parts[1].toInt()}};
    }

    State state = blankState(builder.make());
    state.tasks.push_back(Task{});

    QCOMPARE(fromLoadBalancer(state, Target{}, {32768}),
             passes ? CheckResult::Blocked::No : CheckResult::Blocked::AtInstance);
}

namespace {

/// The reference's closed group: the old revision's static port 80 is let in, the new one's range is not.
ScenarioBuilder newRevisionBehindAClosedGroup()
{
    ScenarioBuilder builder;
    builder.instances(4, 2, 2).revision({80}).revision().service(2, 100, 200).targetGroup(30s);
    builder.securityGroups({80}, {80}).update(0s);
    return builder;
}

ScenarioBuilder twoTasksClosedAt(SimDuration at)
{
    ScenarioBuilder builder;
    builder.instances(4, 1, 2).revision().service(2, 50, 200).targetGroup(30s).securityGroups({32768}, {61000});
    builder.action(at, ChangeSecurityGroup{false, {PermissionId{0}}});
    return builder;
}

} // namespace

void TestSecurityGroups::closedForTheNewRevisionOnly()
{
    const auto timeline = simulate(newRevisionBehindAClosedGroup().make());

    // Second by second, from the reference's section 12.
    QCOMPARE(stateAtSecond(*timeline, 0).services[0].tasks.existing(), 4);
    QCOMPARE(stateAtSecond(*timeline, 15).targets[2].state, TargetState::Initial);
    QCOMPARE(timesOf(*timeline, "target.healthCheckFailed").mid(0, 2), (QList<double>{50, 50}));
    QCOMPARE(timesOf(*timeline, "target.unhealthy").mid(0, 3), (QList<double>{80, 80, 192}));
    QCOMPARE(stateAtSecond(*timeline, 80).targets[2].reason, TargetReason::DeregistrationInProgress);
    QCOMPARE(stateAtSecond(*timeline, 80).targets[3].reason, TargetReason::Timeout);
    const QByteArray events = serviceEvents(*timeline);
    QVERIFY(events.contains("80 (service web) has stopped 1 running tasks: (task t-3).\n"));
    QVERIFY(
        events.contains("112 (service web) has started 1 tasks: (task t-5). Amazon ECS replaced 1 tasks due to an "
                        "unhealthy status.\n"));
    QVERIFY(events.contains("127 (service web) registered 1 targets in (target-group web)\n"));
    const State replaced = stateAtSecond(*timeline, 127);
    QCOMPARE(replaced.targets[4].port, Port{32769}); // on the next port
    QCOMPARE(extremes(*timeline).lowestHealthy, 2);  // the old ones never left
    QCOMPARE(timeline->outcome, Outcome::Looping);
}

void TestSecurityGroups::closedAltogetherGoesOnForEver()
{
    ScenarioBuilder builder = twoTasksClosedAt(60s);
    builder.scenario().simulation.until = second(2000);

    const auto timeline = simulate(builder.make());

    // The standing targets are checked at 90 and 120; the time-outs are known at 95 and 125.
    QCOMPARE(timesOf(*timeline, "target.unhealthy").mid(0, 2), (QList<double>{125, 125}));
    const State state = stateAtSecond(*timeline, 124);
    QCOMPARE(state.targets[0].failures, std::uint8_t{1});
    // R1.13: two replacements at once, U = 4. Unhealthy too at 140 + 65, the older two go: 205 + 32, and so on:
    // pull 10, start 5, detection 65, drain 30, stop 2 make a period of 112 s.
    const QList<double> started = timesOf(*timeline, "service.startedTasks");
    QCOMPARE(started.mid(0, 4), (QList<double>{125, 237, 349, 461}));
    QCOMPARE(timeline->outcome, Outcome::Looping);
    QVERIFY(stateAtSecond(*timeline, 2000).tasks.size() > 30);
    for (const Task &task : stateAtSecond(*timeline, 2000).tasks) {
        if (task.status == TaskStatus::Stopped)
            QCOMPARE(stoppedReason(stateAtSecond(*timeline, 2000), task),
                     std::string{"Task failed ELB health checks in (target-group web)"});
    }
}

void TestSecurityGroups::openedAgainItHeals()
{
    ScenarioBuilder builder = twoTasksClosedAt(60s);
    const PermissionId open = builder.permission({32768}, {61000}, false);
    builder.action(300s, ChangeSecurityGroup{true, {open}});

    const auto timeline = simulate(builder.make());

    QCOMPARE(timeline->outcome, Outcome::Steady);
    const State state = stateAt(*timeline, lastCursor(*timeline));
    QCOMPARE(state.services[0].tasks.healthy, 2);
    QCOMPARE(state.services[0].tasks.existing(), 2);
}

void TestSecurityGroups::unhealthyTargetNeedsTheThresholdToComeBack()
{
    // A long grace period keeps the task, so that its target can come back: 5 passed checks (R5.6).
    ScenarioBuilder builder = twoTasksClosedAt(60s);
    builder.scenario().services[0].healthCheckGracePeriod = 3600s;
    const PermissionId open = builder.permission({32768}, {61000}, false);
    builder.action(130s, ChangeSecurityGroup{true, {open}});

    const auto timeline = simulate(builder.make());

    QCOMPARE(timesOf(*timeline, "target.unhealthy"), (QList<double>{125, 125}));
    QCOMPARE(timesOf(*timeline, "target.healthy"), (QList<double>{270, 270})); // checks at 150, 180, 210, 240, 270
    QCOMPARE(timesOf(*timeline, "service.startedTasks"), QList<double>{});
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestSecurityGroups::partialRangeWorksUntilTheCounterLeavesIt()
{
    // One instance, ports 32768..32770 open: t-1, t-2 take the first two; an update's t-3 the third, t-4 the fourth.
    ScenarioBuilder builder;
    builder.instances(1, 10).revision().revision().service(2, 100, 200).targetGroup(30s);
    builder.securityGroups({32768}, {32770}).update(0s);

    const auto timeline = simulate(builder.make());

    const State state = stateAtSecond(*timeline, 81);
    QCOMPARE(state.targets[2].port, Port{32770});
    QCOMPARE(state.targets[2].state, TargetState::Healthy);
    QCOMPARE(state.targets[3].port, Port{32771});
    QVERIFY(state.targets[3].state == TargetState::Unhealthy || state.targets[3].state == TargetState::Draining);
    QCOMPARE(timeline->outcome, Outcome::Looping);
}

void TestSecurityGroups::refusedChangesChangeNothing()
{
    ScenarioBuilder builder = twoTasksClosedAt(60s);
    builder.action(61s, ChangeSecurityGroup{false, {PermissionId{0}}}); // no such rule any more
    builder.scenario().simulation.until = second(62);

    const auto timeline = simulate(builder.make());

    QCOMPARE(timesOf(*timeline, "securityGroup.ruleRevoked"), QList<double>{60});
    QCOMPARE(timesOf(*timeline, "action.refused"), QList<double>{61});
}

QTEST_GUILESS_MAIN(TestSecurityGroups)
#include "tst_security_groups.moc"
