// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_facts.h"
#include "scenario_builder.h"
#include "simulation/reasons.h"
#include "simulation/service_auto_scaling.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

/// R9.1 to R9.5: target tracking of metrics that the scenario gives. Data points end at full minutes; the target value is
/// 60 % and both cooldowns are 300 s unless a row says otherwise.
class TestServiceAutoScaling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countIsRoundedUp_data();
    void countIsRoundedUp();
    void onePolicy_data();
    void onePolicy();
    void twoPolicies_data();
    void twoPolicies();
    void inIsOffDuringADeployment();
    void outIsOnDuringADeployment();
    void scaleOutCutsACooldownShort();
    void countsOutsideOfTheCapacitiesStay();
    void disabledScaleIn();
    void eventsNameTheirCauses();
    void whatChangesNothingIsNoEvent();
    void endOfTheRun_data();
    void endOfTheRun();
    void reasonsForEveryWait();
};

namespace {

using Steps = QList<std::pair<int, double>>;
using Counts = QList<std::pair<int, int>>;

MetricValue value(double number)
{
    return {qRound64(number * 1000)};
}

/// Steady at 0 with room for forty tasks.
ScenarioBuilder tasks(std::int64_t desired)
{
    ScenarioBuilder builder;
    builder.instances(10, 4).revision().revision().service(desired, 100, 200);
    builder.scenario().scalableTargets.push_back({ServiceId{0}, 1, 10, {}, "/autoScaling/services/0"});
    return builder;
}

ScalingPolicy &addPolicy(ScenarioBuilder &builder, ScalingMetric metric, double target, const Steps &steps)
{
    ScalingPolicy policy;
    policy.name = metric == ScalingMetric::AverageCpuUtilization ? "cpu" : "memory";
    policy.metric = metric;
    policy.target = value(target);
    ScriptedMetric scripted{ServiceId{0}, metric, {}, "/simulation/metrics/0"};
    for (const auto &[from, number] : steps)
        scripted.steps.push_back({second(from), value(number)});
    builder.scenario().metrics.push_back(scripted);
    return builder.scenario().scalableTargets.front().policies.emplace_back(policy);
}

ScalingPolicy &addCpu(ScenarioBuilder &builder, const Steps &steps)
{
    return addPolicy(builder, ScalingMetric::AverageCpuUtilization, 60, steps);
}

ScalingPolicy &addMemory(ScenarioBuilder &builder, const Steps &steps)
{
    return addPolicy(builder, ScalingMetric::AverageMemoryUtilization, 50, steps);
}

/// When the desired count changed, and to what.
Counts desiredCounts(const Timeline &timeline)
{
    Counts counts;
    for (const Event &event : timeline.events) {
        if (const auto *changed = event.what.getIf<DesiredCountChanged>())
            counts.append(
                {static_cast<int>(event.at.time_since_epoch() / 1s), static_cast<int>(changed->desiredCount)});
    }
    return counts;
}

std::vector<Reason> scalingReasons(const Timeline &timeline, std::int64_t seconds)
{
    return serviceAutoScaling(stateAtSecond(timeline, seconds), ServiceId{0}, second(seconds)).reasons;
}

} // namespace

void TestServiceAutoScaling::countIsRoundedUp_data()
{
    QTest::addColumn<int>("current");
    QTest::addColumn<double>("metric");
    QTest::addColumn<double>("target");
    QTest::addColumn<int>("expected");
    QTest::newRow("half as much again") << 2 << 90.0 << 60.0 << 3;
    QTest::newRow("4.5") << 3 << 90.0 << 60.0 << 5;
    QTest::newRow("at the target") << 2 << 60.0 << 60.0 << 2;
    QTest::newRow("a thousandth above") << 2 << 60.001 << 60.0 << 3;
    QTest::newRow("half") << 10 << 30.0 << 60.0 << 5;
    QTest::newRow("2.0 downwards") << 3 << 40.0 << 60.0 << 2;
    QTest::newRow("2.05 downwards") << 3 << 41.0 << 60.0 << 3;
    QTest::newRow("no tasks") << 0 << 90.0 << 60.0 << 0;
    QTest::newRow("nothing to do") << 4 << 0.0 << 60.0 << 0;
}

void TestServiceAutoScaling::countIsRoundedUp()
{
    QFETCH(int, current);
    QFETCH(double, metric);
    QFETCH(double, target);
    QFETCH(int, expected);

    QCOMPARE(trackedCount(current, value(metric), value(target)), std::int64_t{expected});
}

void TestServiceAutoScaling::onePolicy_data()
{
    QTest::addColumn<int>("desired");
    QTest::addColumn<int>("minCapacity");
    QTest::addColumn<Steps>("metric");
    QTest::addColumn<Counts>("expected");
    // The third data point ends at 180: 2 x 1.5. Then each time that the cooldown is over: 4.5, 7.5, and 12 is too many.
    QTest::newRow("out, to the maximum capacity")
        << 2 << 1 << Steps{{0, 90}} << Counts{{180, 3}, {480, 5}, {780, 8}, {1080, 10}};
    QTest::newRow("at the target") << 2 << 1 << Steps{{0, 60}} << Counts{};
    QTest::newRow("two data points are too few") << 2 << 1 << Steps{{0, 90}, {120, 60}} << Counts{};
    QTest::newRow("three are enough") << 2 << 1 << Steps{{0, 90}, {180, 60}} << Counts{{180, 3}};
    // The second minute has 60 for 30 s and 120 for 30 s: 90. At 240 the newest point counts: 2 x 2.
    QTest::newRow("the mean of a minute") << 2 << 1 << Steps{{0, 60}, {90, 120}, {300, 60}} << Counts{{240, 4}};
    // At 300, within the cooldown, 2 x 2.5 is more than 3. At 360 it is no more than 5.
    QTest::newRow("a larger one within the cooldown")
        << 2 << 1 << Steps{{0, 90}, {240, 150}, {360, 60}} << Counts{{180, 3}, {300, 5}};
    // The minute that ends at 180 has data for 30 s only; those count.
    QTest::newRow("data from 150 on") << 2 << 1 << Steps{{150, 90}, {300, 60}} << Counts{{300, 3}};
    QTest::newRow("no data at all") << 2 << 1 << Steps{} << Counts{};
    // The 15th data point below ends at 900: 6 x 0.5; 1.5 is rounded up.
    QTest::newRow("in, to the minimum capacity")
        << 6 << 1 << Steps{{0, 30}} << Counts{{900, 3}, {1200, 2}, {1500, 1}};
    QTest::newRow("not below the minimum capacity") << 6 << 4 << Steps{{0, 30}} << Counts{{900, 4}};
    // The point at 360 is 50: 6 x 50 / 60 = 5 at 900. At 1200 it is the oldest of the fifteen: 5 x 50 / 60 = 4.17.
    QTest::newRow("in by the highest of the data points")
        << 6 << 1 << Steps{{0, 30}, {300, 50}, {360, 30}} << Counts{{900, 5}, {1260, 3}, {1560, 2}, {1860, 1}};
    // The point at 660 is at the target: fifteen others end at 1560.
    QTest::newRow("one data point that is not below")
        << 6 << 1 << Steps{{0, 30}, {600, 60}, {660, 30}} << Counts{{1560, 3}, {1860, 2}, {2160, 1}};
    QTest::newRow("a metric that changes late")
        << 2 << 1 << Steps{{0, 60}, {1000, 90}, {1200, 60}} << Counts{{1140, 3}};
}

void TestServiceAutoScaling::onePolicy()
{
    QFETCH(int, desired);
    QFETCH(int, minCapacity);
    QFETCH(Steps, metric);
    QFETCH(Counts, expected);
    ScenarioBuilder builder = tasks(desired);
    builder.scenario().scalableTargets.front().minCapacity = minCapacity;
    addCpu(builder, metric);

    const auto timeline = simulate(builder.make());

    QCOMPARE(desiredCounts(*timeline), expected);
    const State last = stateAt(*timeline, lastCursor(*timeline));
    QCOMPARE(last.services[0].tasks.healthy, expected.isEmpty() ? desired : expected.back().second);
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestServiceAutoScaling::twoPolicies_data()
{
    QTest::addColumn<int>("desired");
    QTest::addColumn<Steps>("cpu");
    QTest::addColumn<Steps>("memory");
    QTest::addColumn<Counts>("expected");
    // Memory's target value is 50.
    QTest::newRow("out by one of them") << 2 << Steps{{0, 30}} << Steps{{0, 100}, {180, 50}} << Counts{{180, 4}};
    QTest::newRow("out by the larger") << 2 << Steps{{0, 90}, {180, 60}} << Steps{{0, 100}, {180, 50}}
                                       << Counts{{180, 4}};
    // At 900 CPU would do with 3, memory with 4.8; at 1200 memory needs 4, and at 1500 3.2.
    QTest::newRow("in by both, to the larger")
        << 6 << Steps{{0, 30}} << Steps{{0, 40}} << Counts{{900, 5}, {1200, 4}};
    QTest::newRow("in by one of them") << 6 << Steps{{0, 30}} << Steps{{0, 50}} << Counts{};
    QTest::newRow("one has no data") << 6 << Steps{{0, 30}} << Steps{} << Counts{};
    QTest::newRow("out while the other has no data")
        << 2 << Steps{} << Steps{{0, 100}, {180, 50}} << Counts{{180, 4}};
}

void TestServiceAutoScaling::twoPolicies()
{
    QFETCH(int, desired);
    QFETCH(Steps, cpu);
    QFETCH(Steps, memory);
    QFETCH(Counts, expected);
    ScenarioBuilder builder = tasks(desired);
    addCpu(builder, cpu);
    addMemory(builder, memory);

    QCOMPARE(desiredCounts(*simulate(builder.make())), expected);
}

void TestServiceAutoScaling::inIsOffDuringADeployment()
{
    // Six new ones start at 860, are healthy at 915, and the old ones are gone at 917: not at 900, but at 960.
    ScenarioBuilder builder = tasks(6);
    addCpu(builder, {{0, 30}, {960, 60}});
    builder.update(860s);

    const auto timeline = simulate(builder.make());

    QCOMPARE(desiredCounts(*timeline), (Counts{{960, 3}}));
    const std::vector<Reason> reasons = scalingReasons(*timeline, 900);
    QCOMPARE(reasons.size(), std::size_t{1});
    QCOMPARE(reasons.front().kind, Reason::Kind::ScaleInOff);
    QCOMPARE(reasons.front().a, 3);
}

void TestServiceAutoScaling::outIsOnDuringADeployment()
{
    ScenarioBuilder builder = tasks(2);
    addCpu(builder, {{0, 90}, {180, 60}});
    builder.update(150s);

    const auto timeline = simulate(builder.make());

    QCOMPARE(desiredCounts(*timeline), (Counts{{180, 3}}));
    QVERIFY(stateAtSecond(*timeline, 180).services[0].deploying);
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestServiceAutoScaling::scaleOutCutsACooldownShort()
{
    // In at 900, with a cooldown until 4500. Three data points of 120 end at 1080, and fifteen of 30 at 1980.
    ScenarioBuilder builder = tasks(6);
    addCpu(builder, {{0, 30}, {900, 120}, {1080, 30}, {2100, 60}}).scaleInCooldown = 3600s;

    QCOMPARE(desiredCounts(*simulate(builder.make())), (Counts{{900, 3}, {1080, 6}, {1980, 3}}));
}

void TestServiceAutoScaling::countsOutsideOfTheCapacitiesStay()
{
    // Somebody asks for 20 of at most 10: scaling out leaves that, scaling in goes to 20 x 50 / 60 = 17, so to 10.
    ScenarioBuilder builder = tasks(2);
    addCpu(builder, {{0, 60}, {120, 90}, {360, 50}, {1300, 60}});
    UpdateService more;
    more.desiredCount = 20;
    builder.action(60s, more);

    QCOMPARE(desiredCounts(*simulate(builder.make())), (Counts{{60, 20}, {1260, 10}}));
}

void TestServiceAutoScaling::disabledScaleIn()
{
    ScenarioBuilder builder = tasks(6);
    addCpu(builder, {{0, 30}}).disableScaleIn = true;

    QCOMPARE(desiredCounts(*simulate(builder.make())), Counts{});

    // The other policy decides alone: 6 x 40 / 50 = 4.8, then 4 and 3.2.
    addMemory(builder, {{0, 40}});
    QCOMPARE(desiredCounts(*simulate(builder.make())), (Counts{{900, 5}, {1200, 4}}));
}

void TestServiceAutoScaling::eventsNameTheirCauses()
{
    ScenarioBuilder builder = tasks(2);
    addCpu(builder, {{0, 90.5}, {180, 60}});

    const auto timeline = simulate(builder.make());

    const auto *triggered = timeline->events.at(0).what.getIf<ScalingPolicyTriggered>();
    QVERIFY(triggered != nullptr);
    QCOMPARE(timeline->events[0].cause, Cause::start());
    QCOMPARE(triggered->out, true);
    QCOMPARE(triggered->metric.thousandths, 90500);
    QCOMPARE(triggered->from, 2);
    QCOMPARE(triggered->to, 4); // 2 x 90.5 / 60 = 3.02
    QVERIFY(timeline->events.at(1).what.is<DesiredCountChanged>());
    QCOMPARE(timeline->events[1].cause, Cause::of(EventId{0}));
    QVERIFY(timeline->events.at(2).what.is<ServiceStartedTasks>());
    QCOMPARE(timeline->events[2].cause, Cause::of(EventId{1}));
}

void TestServiceAutoScaling::whatChangesNothingIsNoEvent()
{
    ScenarioBuilder builder = tasks(2);
    addCpu(builder, {{0, 40}, {5000, 59}, {9000, 60}}); // 2 x 59 / 60 is rounded up to 2

    const auto timeline = simulate(builder.make());

    QCOMPARE(timeline->events.size(), std::size_t{0});
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestServiceAutoScaling::endOfTheRun_data()
{
    QTest::addColumn<int>("until");
    QTest::addColumn<Steps>("metric");
    QTest::addColumn<Outcome>("expected");
    QTest::newRow("a policy is about to act") << 100 << Steps{{0, 90}} << Outcome::Limit;
    QTest::newRow("none will act") << 100 << Steps{{0, 60}} << Outcome::Steady;
    QTest::newRow("one will after the next change of the metric")
        << 100 << Steps{{0, 60}, {500, 90}} << Outcome::Limit;
    QTest::newRow("one acts in a quarter of an hour") << 100 << Steps{{0, 20}} << Outcome::Limit;
    QTest::newRow("it has acted, and its tasks are healthy")
        << 400 << Steps{{0, 90}, {180, 60}} << Outcome::Steady;
    QTest::newRow("it acts again after its cooldown") << 400 << Steps{{0, 90}} << Outcome::Limit;
}

void TestServiceAutoScaling::endOfTheRun()
{
    QFETCH(int, until);
    QFETCH(Steps, metric);
    QFETCH(Outcome, expected);
    ScenarioBuilder builder = tasks(2);
    addCpu(builder, metric);
    builder.scenario().simulation.until = second(until);

    const auto timeline = simulate(builder.make());

    QCOMPARE(timeline->outcome, expected);
    QCOMPARE(timeline->end, second(until));
}

void TestServiceAutoScaling::reasonsForEveryWait()
{
    ScenarioBuilder builder = tasks(2);
    addCpu(builder, {{0, 90}});
    addMemory(builder, {});
    const auto timeline = simulate(builder.make());
    const auto reasonAt = [&](std::int64_t seconds) { return scalingReasons(*timeline, seconds); };

    std::vector<Reason> reasons = reasonAt(130); // two data points of three; the third ends at 180
    QCOMPARE(reasons.size(), std::size_t{2});
    QCOMPARE(reasons[0].kind, Reason::Kind::ScaleOutAlarm);
    QCOMPARE(reasons[0].a, 2);
    QCOMPARE(reasons[0].b, 3);
    QCOMPARE(reasons[0].until, second(180));
    QCOMPARE(reasons[1].kind, Reason::Kind::NoMetricData);
    QCOMPARE(reasons[1].policy, 1U);

    reasons = reasonAt(200); // 3 x 1.5 wanted, cooldown until 480
    QCOMPARE(reasons.back().kind, Reason::Kind::ScaleOutCooldown);
    QCOMPARE(reasons.back().a, 5);
    QCOMPARE(reasons.back().until, second(480));

    reasons = reasonAt(1100); // 10 x 1.5 wanted
    QCOMPARE(reasons.back().kind, Reason::Kind::MaximumCapacity);
    QCOMPARE(reasons.back().a, 15);
    QCOMPARE(reasons.back().b, 10);

    ScenarioBuilder less = tasks(6);
    addCpu(less, {{0, 30}});
    const auto shrinking = simulate(less.make());
    reasons = scalingReasons(*shrinking, 650); // ten data points of fifteen
    QCOMPARE(reasons.size(), std::size_t{1});
    QCOMPARE(reasons[0].kind, Reason::Kind::ScaleInAlarm);
    QCOMPARE(reasons[0].a, 10);
    QCOMPARE(reasons[0].b, 15);
    QCOMPARE(reasons[0].until, second(900));
    reasons = scalingReasons(*shrinking, 1000);
    QCOMPARE(reasons[0].kind, Reason::Kind::ScaleInCooldown);
    QCOMPARE(reasons[0].a, 2);
    QCOMPARE(reasons[0].until, second(1200));

    addMemory(less, {{0, 50}});
    reasons = scalingReasons(*simulate(less.make()), 1000);
    QCOMPARE(reasons[0].kind, Reason::Kind::ScaleInNotByAll);
    QCOMPARE(reasons[0].policy, 0U);
    QCOMPARE(reasons[0].b, 1);
    QCOMPARE(reasonsFor(stateAtSecond(*shrinking, 650), second(650), ServiceId{0}).front().kind,
             Reason::Kind::Steady);
}

QTEST_GUILESS_MAIN(TestServiceAutoScaling)
#include "tst_service_auto_scaling.moc"
