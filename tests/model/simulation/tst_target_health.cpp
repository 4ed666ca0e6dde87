// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_facts.h"
#include "scenario_builder.h"
#include "simulation/reasons.h"
#include "timeline/service_events.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(deployscope::Behaviour)
Q_DECLARE_METATYPE(deployscope::TargetReason)

/// R3.1-R3.8 and R2.12, R2.13: what a health check finds, when it is known, and what the scheduler makes of it.
class TestTargetHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newTargetIsJudged_data();
    void newTargetIsJudged();
    void checksFallOnThePhase_data();
    void checksFallOnThePhase();
    void matcherAndPathDecide_data();
    void matcherAndPathDecide();
    void gracePeriodHoldsTheSchedulerBack();
    void pessimisticTimingCountsToTheThreshold();
    void withoutALoadBalancer40SecondsCount();
    void unusedGroupIsNeverChecked();
};

namespace {

/// One service of one task whose second revision behaves so; update at 0, so RUNNING and registered at 15.
ScenarioBuilder updateTo(const Behaviour &behaviour)
{
    ScenarioBuilder builder;
    builder.instances(2, 2).revision().revision({0}, behaviour).service(1, 100, 200).targetGroup(30s).update(0s);
    builder.scenario().simulation.until = second(100);
    return builder;
}

/// The target of the second task, at 99 s: before the unhealthy one is stopped at the earliest.
Target secondTarget(const Timeline &timeline, std::int64_t at)
{
    return stateAtSecond(timeline, at).targets[1];
}

} // namespace

void TestTargetHealth::newTargetIsJudged_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<TargetReason>("reason"); // None: healthy
    QTest::addColumn<int>("knownAt");
    QTest::addColumn<QByteArray>("description");
    Behaviour silent;
    silent.responds = false;
    Behaviour slow;
    slow.healthCheck = 5s;
    Behaviour quickEnough;
    quickEnough.healthCheck = 4999ms;
    Behaviour deaf;
    deaf.listensOn = std::vector<Port>{};
    Behaviour elsewhere;
    elsewhere.listensOn = std::vector<Port>{{8080}};
    Behaviour missing;
    missing.httpStatus = {{"/", 404}};
    Behaviour lateToAnswer;
    lateToAnswer.warmUp = 31s; // the first check, 30 s after registration, is refused; the second passes
    const int first = 15 + 30;
    const int secondCheck = 15 + 60;
    QTest::newRow("answers") << Behaviour{} << TargetReason::None << first << QByteArray{};
    QTest::newRow("answers within the time-out") << quickEnough << TargetReason::None << first << QByteArray{};
    QTest::newRow("late, but before the second check")
        << lateToAnswer << TargetReason::None << secondCheck << QByteArray{};
    QTest::newRow("silent") << silent << TargetReason::Timeout << secondCheck + 5
                            << QByteArray{"Request timed out"};
    QTest::newRow("answers as the time-out ends")
        << slow << TargetReason::Timeout << secondCheck + 5 << QByteArray{"Request timed out"};
    QTest::newRow("nothing listens") << deaf << TargetReason::FailedHealthChecks << secondCheck
                                     << QByteArray{"Health checks failed"};
    QTest::newRow("listens on another port")
        << elsewhere << TargetReason::FailedHealthChecks << secondCheck << QByteArray{"Health checks failed"};
    QTest::newRow("404") << missing << TargetReason::ResponseCodeMismatch << secondCheck
                         << QByteArray{"Health checks failed with these codes: [404]"};
}

void TestTargetHealth::newTargetIsJudged()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(TargetReason, reason);
    QFETCH(int, knownAt);
    QFETCH(QByteArray, description);

    const auto timeline = simulate(updateTo(behaviour).make());

    QCOMPARE(secondTarget(*timeline, knownAt - 1).state, TargetState::Initial);
    const State state = stateAtSecond(*timeline, knownAt);
    const auto judged = timesOf(*timeline, reason == TargetReason::None ? "target.healthy" : "target.unhealthy");
    QCOMPARE(judged.value(0), static_cast<double>(knownAt));
    for (const Event &event : timeline->events) {
        if (const auto *unhealthy = event.what.getIf<TargetBecameUnhealthy>()) {
            Target target;
            target.reason = unhealthy->reason;
            target.code = unhealthy->code;
            QCOMPARE(unhealthy->reason, reason);
            QCOMPARE(QByteArray::fromStdString(targetDescription(target)), description);
        }
    }
}

void TestTargetHealth::checksFallOnThePhase_data()
{
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("next");
    QTest::newRow("at the registration") << 15 << 45;
    QTest::newRow("just before the first") << 44 << 45;
    QTest::newRow("at the first: it has been sent") << 45 << 75;
    QTest::newRow("long after") << 15 + 3001 << 15 + 3030;
}

void TestTargetHealth::checksFallOnThePhase()
{
    QFETCH(int, now);
    QFETCH(int, next);
    const auto timeline = simulate(updateTo({}).make());

    const State state = stateAtSecond(*timeline, 15);

    QCOMPARE(nextHealthCheck(state, state.targets[1], second(now)), second(next));
}

void TestTargetHealth::matcherAndPathDecide_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("acceptedFirst");
    QTest::addColumn<int>("acceptedLast");
    QTest::addColumn<bool>("healthy");
    QTest::newRow("exact path wins over a pattern") << "/health" << 200 << 200 << true;
    QTest::newRow("pattern") << "/api/users" << 200 << 200 << false;
    QTest::newRow("pattern with a wider matcher") << "/api/users" << 200 << 404 << true;
    QTest::newRow("one character") << "/v7" << 200 << 200 << false;
    QTest::newRow("two characters are not one") << "/v17" << 200 << 200 << true;
    QTest::newRow("case matters") << "/API/users" << 200 << 200 << true;
    QTest::newRow("nothing said is 200") << "/" << 200 << 200 << true;
    QTest::newRow("200 is not accepted") << "/" << 201 << 299 << false;
}

void TestTargetHealth::matcherAndPathDecide()
{
    QFETCH(QString, path);
    QFETCH(int, acceptedFirst);
    QFETCH(int, acceptedLast);
    QFETCH(bool, healthy);
    Behaviour behaviour;
    behaviour.httpStatus = {{"/health*", 500}, {"/health", 200}, {"/api/*", 404}, {"/v?", 503}};
    ScenarioBuilder builder = updateTo(behaviour);
    builder.scenario().targetGroups[0].healthCheck.path = path.toStdString();
    const auto timeline = simulate(builder.make());

    State state = stateAtSecond(*timeline, 15);
    state.loadBalancing.change([&](LoadBalancing &changed) {
        changed.targetGroups[0].healthCheck.matcher = {{acceptedFirst, acceptedLast}};
    });

    const CheckResult result = healthCheckResult(state, state.targets[1], second(45));
    QCOMPARE(result.reason == TargetReason::None, healthy);
}

void TestTargetHealth::gracePeriodHoldsTheSchedulerBack()
{
    Behaviour deaf;
    deaf.listensOn = std::vector<Port>{};
    ScenarioBuilder builder = updateTo(deaf);
    builder.scenario().services[0].healthCheckGracePeriod = 120s;
    builder.scenario().simulation.until = second(200);

    const auto timeline = simulate(builder.make());

    // The load balancer knows nothing of it: unhealthy at 75. The scheduler marks the task at 15 + 120.
    QCOMPARE(timesOf(*timeline, "target.unhealthy"), QList<double>{75});
    QCOMPARE(timesOf(*timeline, "task.unhealthy"), QList<double>{135});
    QVERIFY(serviceEvents(*timeline).contains(
        "135 (service web) (task t-2) (port 32768) is unhealthy in (target-group "
        "web) due to (reason Health checks failed).\n"));
}

void TestTargetHealth::pessimisticTimingCountsToTheThreshold()
{
    ScenarioBuilder builder = updateTo({});
    builder.scenario().simulation.timing = SimulationSettings::Timing::Pessimistic;
    builder.scenario().simulation.until = second(400);

    const auto timeline = simulate(builder.make());

    QCOMPARE(timesOf(*timeline, "target.healthy"), QList<double>{15 + 5 * 30});
}

void TestTargetHealth::withoutALoadBalancer40SecondsCount()
{
    const auto timeline =
        simulate(ScenarioBuilder{}.instances(2, 2).revision().revision().service(1, 100, 200).update(0s).make());

    QCOMPARE(timesOf(*timeline, "task.healthy"), QList<double>{15 + 40});
}

void TestTargetHealth::unusedGroupIsNeverChecked()
{
    ScenarioBuilder builder = updateTo({});
    builder.scenario().targetGroups[0].used = false;

    const auto timeline = simulate(builder.make());

    // The creation never becomes steady, so the run starts empty; the tasks run and are never healthy.
    const State state = stateAtSecond(*timeline, 99);
    QCOMPARE(state.targets[0].state, TargetState::Unused);
    QCOMPARE(state.targets[0].reason, TargetReason::NotInUse);
    QCOMPARE(state.services[0].tasks.healthy, 0);
}

QTEST_GUILESS_MAIN(TestTargetHealth)
#include "tst_target_health.moc"
