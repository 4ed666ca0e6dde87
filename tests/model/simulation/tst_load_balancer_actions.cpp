// SPDX-License-Identifier: GPL-3.0-or-later
#include "balanced_service.h"
#include "run_facts.h"
#include "simulation/reasons.h"
#include "timeline/service_events.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

/// What calls about target groups and listener rules do in mid-run (R3.1, R3.7, R3.8, R3.12), and zones that are not
/// enabled (R3.16).
class TestLoadBalancerActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherPathIsCheckedFromTheNextCheckOn();
    void anotherIntervalMovesTheChecks();
    void aLongerTimeoutThanIntervalIsRefused();
    void anotherDelayHoldsForTargetsThatDrainFromThenOn();
    void slowStartIsRefusedWithLeastOutstandingRequests();
    void aGroupGoesOutOfUseAndComesBack();
    void rulesComeAndGo();
    void refusedRulesChangeNothing();
    void aZoneThatIsNotEnabledFailsItsTasks();
    void theGracePeriodHoldsForThem();
};

namespace {

/// Two standing tasks that answer /health with 404, for 200 s.
ScenarioBuilder withoutHealthPage()
{
    Behaviour behaviour;
    behaviour.httpStatus = {{"/health", 404}};
    ScenarioBuilder builder = balanced(2, behaviour);
    builder.scenario().simulation.until = second(200);
    return builder;
}

ModifyTargetGroup pathChange()
{
    ModifyTargetGroup change;
    change.path = "/health";
    return change;
}

QList<int> priorities(const State &state)
{
    QList<int> found;
    for (const ListenerRule &rule : state.loadBalancing->listeners[0].rules)
        found.push_back(rule.priority.value_or(0));
    return found;
}

} // namespace

/// Checks at 120 and 150.
void TestLoadBalancerActions::anotherPathIsCheckedFromTheNextCheckOn()
{
    const auto timeline = simulate(withoutHealthPage().action(100s, pathChange()).make());

    QCOMPARE(timesOf(*timeline, "targetGroup.healthCheckChanged"), QList<double>{100});
    QCOMPARE(timesOf(*timeline, "target.healthCheckFailed").first(2), (QList<double>{120, 120}));
    QCOMPARE(timesOf(*timeline, "target.unhealthy").first(2), (QList<double>{150, 150}));
}

/// Check k at k x 15: 105 and 120.
void TestLoadBalancerActions::anotherIntervalMovesTheChecks()
{
    ModifyTargetGroup change = pathChange();
    change.interval = 15s;

    const auto timeline = simulate(withoutHealthPage().action(100s, change).make());

    QCOMPARE(timesOf(*timeline, "target.healthCheckFailed").first(2), (QList<double>{105, 105}));
    QCOMPARE(timesOf(*timeline, "target.unhealthy").first(2), (QList<double>{120, 120}));
}

void TestLoadBalancerActions::aLongerTimeoutThanIntervalIsRefused()
{
    ModifyTargetGroup change = pathChange();
    change.interval = 5s; // the time-out is 5 s

    const auto timeline = simulate(withoutHealthPage().action(100s, change).make());

    QCOMPARE(timesOf(*timeline, "action.refused"), QList<double>{100});
    QVERIFY(timesOf(*timeline, "target.unhealthy").isEmpty());
}

/// The first of two tasks drains from 60 on for 30 s, the second from 70 on for 5 s.
void TestLoadBalancerActions::anotherDelayHoldsForTargetsThatDrainFromThenOn()
{
    UpdateService fewer;
    fewer.desiredCount = 1;
    UpdateService none;
    none.desiredCount = 0;
    ModifyTargetGroupAttributes change;
    change.deregistrationDelay = 5s;
    ScenarioBuilder builder = balanced(2);
    builder.action(60s, fewer).action(65s, change).action(70s, none);

    const auto timeline = simulate(builder.make());

    QCOMPARE(timesOf(*timeline, "target.draining"), (QList<double>{60, 70}));
    QCOMPARE(timesOf(*timeline, "target.removed"), (QList<double>{75, 90}));
}

void TestLoadBalancerActions::slowStartIsRefusedWithLeastOutstandingRequests()
{
    ModifyTargetGroupAttributes algorithm;
    algorithm.algorithm = RoutingAlgorithm::LeastOutstandingRequests;
    ModifyTargetGroupAttributes slowStart;
    slowStart.slowStart = 30s;
    ScenarioBuilder builder = balanced(1);
    builder.action(10s, algorithm).action(20s, slowStart);

    const auto timeline = simulate(builder.make());

    QCOMPARE(timesOf(*timeline, "targetGroup.attributesChanged"), QList<double>{10});
    QCOMPARE(timesOf(*timeline, "action.refused"), QList<double>{20});
}

/// R3.7: unused from 50 on; used again from 100 on, and healthy at the next check, at 120.
void TestLoadBalancerActions::aGroupGoesOutOfUseAndComesBack()
{
    using Kind = ChangeRule::Kind;
    ScenarioBuilder builder = balanced(2);
    builder.scenario().simulation.until = second(200);
    builder.action(50s, ruleCall(Kind::Modify, {}, answerWith(503)));
    builder.action(100s, ruleCall(Kind::Modify, {}, forwardTo({{TargetGroupId{0}, 0}})));

    const auto timeline = simulate(builder.make());

    QCOMPARE(timesOf(*timeline, "targetGroup.unused"), QList<double>{50});
    const State without = stateAtSecond(*timeline, 60);
    QCOMPARE(without.targets[0].state, TargetState::Unused);
    QCOMPARE(without.targets[0].reason, TargetReason::NotInUse);
    QCOMPARE(without.services[0].tasks.healthy, 0);
    QCOMPARE(reasonsFor(without, second(60), ServiceId{0}).front().kind, Reason::Kind::NotInUse);
    QCOMPARE(timesOf(*timeline, "targetGroup.used"), QList<double>{100}); // weight 0 counts
    QCOMPARE(stateAtSecond(*timeline, 100).targets[0].state, TargetState::Initial);
    QCOMPARE(timesOf(*timeline, "target.healthy"), (QList<double>{120, 120}));
    QCOMPARE(stateAtSecond(*timeline, 120).services[0].tasks.healthy, 2);
}

void TestLoadBalancerActions::rulesComeAndGo()
{
    using Kind = ChangeRule::Kind;
    const std::vector<std::string> api{"/api/*"};
    ScenarioBuilder builder = balanced(1);
    builder.action(10s, ruleCall(Kind::Create, 20, answerWith(404), api))
        .action(20s, ruleCall(Kind::Create, 10, answerWith(410), api))
        .action(30s, ruleCall(Kind::Modify, 20, {}, std::vector<std::string>{"/x"}))
        .action(40s, ruleCall(Kind::Delete, 10));
    builder.scenario().simulation.until = second(60);

    const auto timeline = simulate(builder.make());

    QCOMPARE(priorities(stateAtSecond(*timeline, 10)), (QList<int>{20, 0}));
    QCOMPARE(priorities(stateAtSecond(*timeline, 20)), (QList<int>{10, 20, 0}));
    const State last = stateAtSecond(*timeline, 40);
    QCOMPARE(priorities(last), (QList<int>{20, 0}));
    const ListenerRule &rule = last.loadBalancing->listeners[0].rules[0];
    QCOMPARE(rule.paths, std::vector<std::string>{"/x"});
    QCOMPARE(rule.action, answerWith(404)); // as it was
    QCOMPARE(rule.pointer, std::string{"/actions/2/parameters"});
    QVERIFY(timesOf(*timeline, "targetGroup.unused").isEmpty());
}

void TestLoadBalancerActions::refusedRulesChangeNothing()
{
    using Kind = ChangeRule::Kind;
    ScenarioBuilder builder = balanced(1);
    builder.action(10s, ruleCall(Kind::Delete, {}))
        .action(20s, ruleCall(Kind::Modify, 5, answerWith(404)))
        .action(30s, ruleCall(Kind::Create, 5, answerWith(404)))
        .action(40s, ruleCall(Kind::Create, 5, answerWith(410)));

    const auto timeline = simulate(builder.make());

    QCOMPARE(timesOf(*timeline, "action.refused"), (QList<double>{10, 20, 40}));
    QCOMPARE(stateAtSecond(*timeline, 40).loadBalancing->listeners[0].rules[0].action, answerWith(404));
}

/// Two instances, one in a zone without load balancer: its task counts as failed 60 s after its registration at 15.
void TestLoadBalancerActions::aZoneThatIsNotEnabledFailsItsTasks()
{
    ScenarioBuilder builder;
    builder.instances(2, 2, 2).revision().service(2, 100, 200).targetGroup(30s);
    addListener(builder);
    builder.scenario().loadBalancer.zones = {"a"};
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    builder.scenario().simulation.until = second(200);

    const auto timeline = simulate(builder.make());

    const State before = stateAtSecond(*timeline, 74);
    QCOMPARE(before.targets[0].state, TargetState::Healthy);
    QCOMPARE(before.targets[1].state, TargetState::Unused);
    QCOMPARE(QByteArray::fromStdString(std::string{apiName(before.targets[1].reason)}),
             QByteArray{"Target.NotInUse"});
    QCOMPARE(QByteArray::fromStdString(targetDescription(before.targets[1])),
             QByteArray{"Target is in an Availability Zone that is not enabled for the load balancer"});
    const std::vector<Reason> reasons = reasonsFor(before, second(74), ServiceId{0});
    QCOMPARE(reasons.front().kind, Reason::Kind::ZoneNotEnabled);
    QVERIFY(reasons.front().until == second(75));
    QCOMPARE(timesOf(*timeline, "target.unhealthy").first(1), QList<double>{75});
    QCOMPARE(timesOf(*timeline, "task.unhealthy").first(1), QList<double>{75});
    QVERIFY(serviceEvents(*timeline).contains(
        "75 (service web) (task t-2) (port 32768) is unhealthy in (target-group web) due to (reason "
        "Target is in an Availability Zone that is not enabled for the load balancer)."));
    QCOMPARE(stateAtSecond(*timeline, 75).targets[1].state, TargetState::Unused);
}

/// The grace period holds for such a task as for any.
void TestLoadBalancerActions::theGracePeriodHoldsForThem()
{
    ScenarioBuilder builder;
    builder.instances(1, 2).revision().service(1, 100, 200).targetGroup(30s);
    addListener(builder);
    builder.scenario().loadBalancer.zones = {"b"};
    builder.scenario().services[0].healthCheckGracePeriod = 100s;
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    builder.scenario().simulation.until = second(120);

    const auto timeline = simulate(builder.make());

    QCOMPARE(timesOf(*timeline, "target.unhealthy"), QList<double>{75});
    QCOMPARE(timesOf(*timeline, "task.unhealthy"), QList<double>{115});
}

QTEST_GUILESS_MAIN(TestLoadBalancerActions)
#include "tst_load_balancer_actions.moc"
