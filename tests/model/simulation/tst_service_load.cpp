// SPDX-License-Identifier: GPL-3.0-or-later
#include "balanced_service.h"
#include "run_facts.h"
#include "simulation/scaling_metrics.h"
#include "simulation/service_auto_scaling.h"
#include "simulation/service_load.h"
#include "timeline/service_events.h"

#include <QTest>

#include <algorithm>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

/// R9.4: metrics that follow from the traffic. Two tasks of 100 CPU units stand behind a load balancer, with room for four.
/// A task that is started runs 15 s later, and its target is healthy 30 s after that.
class TestServiceLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metricOfAMinute_data();
    void metricOfAMinute();
    void requestsForEachTargetScaleOut();
    void cpuScalesOut();
    void lessTrafficScalesIn();
    void groupsThatGetNothingCountNothing();
    void whatTheScenarioGivesCounts();
    void withoutDataNothingHappens_data();
    void withoutDataNothingHappens();
    void onlyWhatIsAskedForIsFollowed();
    void oldLoadsAreForgotten();
    void causesLeadToTheTraffic();
};

namespace {

using Counts = QList<std::pair<int, int>>;

/// \param target requests a minute for each target, or per cent
ScenarioBuilder scaled(ScalingMetric metric, std::int64_t target, std::int64_t perSecond,
                       std::int64_t cpuPerRequest = 0)
{
    Behaviour behaviour;
    behaviour.cpuPerRequest = {cpuPerRequest * 1000};
    ScenarioBuilder builder = balanced(2, behaviour);
    if (perSecond > 0)
        addTraffic(builder, perSecond);
    ScalingPolicy policy;
    policy.name = "policy";
    policy.metric = metric;
    policy.target = {target * 1000};
    builder.scenario().scalableTargets.push_back({ServiceId{0}, 1, 4, {policy}, "/autoScaling/services/0"});
    return builder;
}

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

/// Of the minutes that end at these seconds; -1: no data.
QList<int> thousandths(const Timeline &timeline, ScalingMetric metric, const QList<int> &ends)
{
    QList<int> found;
    for (const int end : ends) {
        const auto value = dataPoint(stateAtSecond(timeline, end), ServiceId{0}, metric, second(end));
        found.append(value ? static_cast<int>(value->thousandths) : -1);
    }
    return found;
}

constexpr auto requestCount = ScalingMetric::RequestCountPerTarget;
constexpr auto cpuUtilization = ScalingMetric::AverageCpuUtilization;

} // namespace

void TestServiceLoad::metricOfAMinute_data()
{
    using Loads = std::vector<ServiceLoad>;
    QTest::addColumn<Loads>("loads");
    QTest::addColumn<int>("requests"); ///< thousandths, of the minute from 60 to 120
    QTest::addColumn<int>("cpu");
    const auto load = [](std::int64_t since, std::int64_t perSecond, std::int64_t healthy, std::int64_t used,
                         std::int64_t reserved) {
        return ServiceLoad{ServiceId{0}, second(since), {perSecond * 1000}, healthy, used * 1000, {reserved}};
    };
    ServiceLoad other = load(60, 500, 1, 500, 100);
    other.service = ServiceId{1};
    QTest::newRow("none") << Loads{} << -1 << -1;
    // 600 requests for 2 targets; 50 of 200 units.
    QTest::newRow("the same all the time") << Loads{load(0, 10, 2, 50, 200)} << 300000 << 25000;
    // 10 for 30 s and 30 for 30 s: 1,200 for 2. (50 + 150) / 2 of 200.
    QTest::newRow("more in the second half")
        << Loads{load(0, 10, 2, 50, 200), load(90, 30, 2, 150, 200)} << 600000 << 50000;
    // 600 for (2 x 45 + 4 x 15) / 60 = 2.5 targets. 50 of (200 x 45 + 400 x 15) / 60 = 250.
    QTest::newRow("more targets in the last quarter")
        << Loads{load(0, 10, 2, 50, 200), load(105, 10, 4, 50, 400)} << 240000 << 20000;
    // 100 requests for 2 x 10 / 60 = 1/3 of a target.
    QTest::newRow("for the last ten seconds") << Loads{load(110, 10, 2, 50, 200)} << 300000 << 25000;
    QTest::newRow("from the end of the minute on") << Loads{load(120, 10, 2, 50, 200)} << -1 << -1;
    QTest::newRow("no healthy target, and none that runs") << Loads{load(0, 10, 0, 0, 0)} << -1 << -1;
    QTest::newRow("no requests") << Loads{load(0, 0, 2, 0, 200)} << 0 << 0;
    QTest::newRow("another service") << Loads{load(0, 10, 2, 50, 200), other} << 300000 << 25000;
    // 1 request a second for 7 targets: 60 / 7 = 8.571428...; 1 of 3 units.
    QTest::newRow("cut to thousandths") << Loads{load(0, 1, 7, 1, 3)} << 8571 << 33333;
}

void TestServiceLoad::metricOfAMinute()
{
    using Loads = std::vector<ServiceLoad>;
    QFETCH(Loads, loads);
    QFETCH(int, requests);
    QFETCH(int, cpu);
    State state;
    state.loads = loads;
    const auto of = [&](ScalingMetric metric) {
        const auto value = loadMetric(state, ServiceId{0}, metric, second(60), second(120));
        return value ? static_cast<int>(value->thousandths) : -1;
    };

    QCOMPARE(of(ScalingMetric::RequestCountPerTarget), requests);
    QCOMPARE(of(ScalingMetric::AverageCpuUtilization), cpu);
    QCOMPARE(of(ScalingMetric::AverageMemoryUtilization), -1);
}

void TestServiceLoad::requestsForEachTargetScaleOut()
{
    // 1,200 requests a minute for 2 targets: 600. At 180 2 x 600 / 300 = 4. Healthy at 225: in that minute there are
    // (2 x 45 + 4 x 15) / 60 = 2.5 targets, and 480 for each; then 300.
    const auto timeline = simulate(scaled(requestCount, 300, 20).make());

    QCOMPARE(desiredCounts(*timeline), (Counts{{180, 4}}));
    QCOMPARE(thousandths(*timeline, requestCount, {60, 180, 240, 300}),
             (QList<int>{600000, 600000, 480000, 300000}));
    QCOMPARE(timesOf(*timeline, "service.loadChanged"), (QList<double>{0, 225}));
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestServiceLoad::cpuScalesOut()
{
    // 20 requests a second at 5 units: 100 of 200 units, 50 %. At 180 2 x 50 / 25 = 4. They run from 195 on:
    // 100 of (200 x 15 + 400 x 45) / 60 = 350 units, then of 400.
    const auto timeline = simulate(scaled(cpuUtilization, 25, 20, 5).make());

    QCOMPARE(desiredCounts(*timeline), (Counts{{180, 4}}));
    QCOMPARE(thousandths(*timeline, cpuUtilization, {60, 180, 240, 300}),
             (QList<int>{50000, 50000, 28571, 25000}));
    QCOMPARE(timesOf(*timeline, "service.loadChanged"), (QList<double>{0, 195, 225}));
}

void TestServiceLoad::lessTrafficScalesIn()
{
    // 600 for 2 targets, as many as there should be; from 300 on half of that. The fifteenth minute of it ends at 1200:
    // 2 x 150 / 300 = 1.
    ScenarioBuilder builder = scaled(requestCount, 300, 10);
    builder.scenario().traffic[0].stretches.push_back({second(300), RequestRate{5000}});

    const auto timeline = simulate(builder.make());

    QCOMPARE(desiredCounts(*timeline), (Counts{{1200, 1}}));
    QCOMPARE(timesOf(*timeline, "service.loadChanged"), (QList<double>{0, 300, 1200}));
}

void TestServiceLoad::groupsThatGetNothingCountNothing()
{
    // The listener answers by itself: no request reaches the service, and that is a metric of 0.
    ScenarioBuilder builder = scaled(requestCount, 300, 20);
    builder.scenario().listeners[0].rules[0].action = answerWith(404);
    builder.scenario().simulation.until = second(300);

    const auto timeline = simulate(builder.make());

    QCOMPARE(thousandths(*timeline, requestCount, {60}), QList<int>{0});
    QCOMPARE(desiredCounts(*timeline), Counts{});
}

void TestServiceLoad::whatTheScenarioGivesCounts()
{
    ScenarioBuilder builder = scaled(requestCount, 300, 20);
    builder.scenario().metrics.push_back(
        {ServiceId{0}, requestCount, {{SimTime{}, {300000}}}, "/simulation/metrics/0"});

    const auto timeline = simulate(builder.make());

    QCOMPARE(desiredCounts(*timeline), Counts{});
    QCOMPARE(timesOf(*timeline, "service.loadChanged"), QList<double>{});
}

void TestServiceLoad::withoutDataNothingHappens_data()
{
    QTest::addColumn<ScalingMetric>("metric");
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<int>("cpuPerRequest");
    QTest::newRow("requests, but no traffic") << requestCount << 0 << 0;
    QTest::newRow("CPU, but no traffic") << cpuUtilization << 0 << 5;
    QTest::newRow("CPU of requests whose cost is not known") << cpuUtilization << 20 << 0;
    QTest::newRow("memory") << ScalingMetric::AverageMemoryUtilization << 20 << 5;
}

void TestServiceLoad::withoutDataNothingHappens()
{
    QFETCH(ScalingMetric, metric);
    QFETCH(int, perSecond);
    QFETCH(int, cpuPerRequest);

    const auto timeline = simulate(scaled(metric, 10, perSecond, cpuPerRequest).make());

    QCOMPARE(desiredCounts(*timeline), Counts{});
    QCOMPARE(timesOf(*timeline, "service.loadChanged"), QList<double>{});
    const auto reasons = serviceAutoScaling(stateAtSecond(*timeline, 0), ServiceId{0}, second(120)).reasons;
    QCOMPARE(reasons.front().kind, Reason::Kind::NoMetricData);
}

void TestServiceLoad::onlyWhatIsAskedForIsFollowed()
{
    ScenarioBuilder builder = scaled(requestCount, 300, 20);
    builder.scenario().scalableTargets.clear();

    QCOMPARE(timesOf(*simulate(builder.make()), "service.loadChanged"), QList<double>{});
}

void TestServiceLoad::oldLoadsAreForgotten()
{
    ScenarioBuilder builder = scaled(requestCount, 300, 10);
    for (int minute = 1; minute <= 60; ++minute)
        builder.scenario().traffic[0].stretches.push_back({second(minute * 60), RequestRate{10000 + minute % 2}});

    const auto timeline = simulate(builder.make());

    const std::vector<ServiceLoad> loads = stateAtSecond(*timeline, 3600).loads;
    QCOMPARE(loads.size(), std::size_t{18}); // one a minute since 2580, at which the seventeen minutes begin
    QCOMPARE(loads.front().since, second(2580));
}

void TestServiceLoad::causesLeadToTheTraffic()
{
    const auto timeline = simulate(scaled(requestCount, 300, 20).make());

    const auto isTriggered = [](const Event &each) { return each.what.is<ScalingPolicyTriggered>(); };
    const auto triggered = std::ranges::find_if(timeline->events, isTriggered);
    QVERIFY(triggered != timeline->events.end());
    const Event &load = timeline->events[triggered->cause.index];
    QVERIFY(load.what.is<ServiceLoadChanged>());
    QVERIFY(timeline->events[load.cause.index].what.is<TrafficChanged>());
}

QTEST_GUILESS_MAIN(TestServiceLoad)
#include "tst_service_load.moc"
