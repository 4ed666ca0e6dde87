// SPDX-License-Identifier: GPL-3.0-or-later
#include "balanced_service.h"
#include "run_facts.h"
#include "simulation/requests.h"
#include "simulation/traffic.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(deployscope::Behaviour)

/// R3.8-R3.16: where requests go at a moment, and what comes of them.
class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTargetAnswers_data();
    void aTargetAnswers();
    void onlyHealthyTargetsGetRequests();
    void withoutATargetTheLoadBalancerAnswers503();
    void failsOpenByCountAndPercentage_data();
    void failsOpenByCountAndPercentage();
    void weightsAreThoseOfTheRule();
    void rulesAnswerByThemselves_data();
    void rulesAnswerByThemselves();
    void aClosedListenerLeavesClientsWithoutAnswer();
    void aSlowStartGrows();
    void theFirstTargetsOfAGroupStartAtOnce();
    void leastOutstandingRequestsPrefersTheQuick();
    void aTaskStoppedByAPersonIsSentToForThreeSeconds();
    void requestsAreSentAtTheirTimes_data();
    void requestsAreSentAtTheirTimes();
    void requestsReachTheirGroup();
};

namespace {

RequestShares sharesAt(const Timeline &timeline, std::int64_t seconds)
{
    return sharesOf(stateAtSecond(timeline, seconds), TrafficId{0}, second(seconds));
}

RequestShares sharesAt(const ScenarioBuilder &builder, std::int64_t seconds)
{
    return sharesAt(*simulate(builder.make()), seconds);
}

/// Numbers of the targets, from 1, with their weights: `1:1 2:1`; `-` where there is none.
QByteArray dealt(const GroupShare &share)
{
    QByteArray text;
    for (const TargetShare &each : share.targets) {
        text += each.target ? QByteArray::number(static_cast<qulonglong>(indexOf(*each.target)) + 1) : "-";
        text += ':' + QByteArray::number(static_cast<qlonglong>(each.weight)) + ' ';
    }
    return text.trimmed();
}

/// Two tasks in two seconds to `until`, with requests for `/`.
ScenarioBuilder twoBalanced(const Behaviour &behaviour = {}, std::int64_t until = 100)
{
    ScenarioBuilder builder = balanced(2, behaviour);
    addTraffic(builder, 1);
    builder.scenario().simulation.until = second(until);
    return builder;
}

} // namespace

void TestRequests::aTargetAnswers_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<int>("by");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("after"); // milliseconds
    const int target = static_cast<int>(Answer::By::Target);
    const int balancer = static_cast<int>(Answer::By::LoadBalancer);
    Behaviour own;
    own.httpStatus = {{"/", 500}, {"/health", 200}};
    Behaviour silent;
    silent.responds = false;
    Behaviour slow;
    slow.request = 60s;
    Behaviour quickEnough;
    quickEnough.request = 59999ms;
    Behaviour deaf;
    deaf.listensOn = std::vector<Port>{{8080}};
    QTest::newRow("200") << Behaviour{} << target << 200 << 100;
    QTest::newRow("its own 500 is passed through") << own << target << 500 << 100;
    QTest::newRow("just before the idle time-out") << quickEnough << target << 200 << 59999;
    QTest::newRow("not before the idle time-out") << slow << balancer << 504 << 60000;
    QTest::newRow("silent") << silent << balancer << 504 << 60000;
    QTest::newRow("refuses") << deaf << balancer << 502 << 0;
}

void TestRequests::aTargetAnswers()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(int, by);
    QFETCH(int, status);
    QFETCH(int, after);
    const State state = stateAtSecond(*simulate(twoBalanced().make()), 10);
    auto scenario = std::make_shared<Scenario>(*state.scenario);
    scenario->taskDefinitions[0].behaviour = {behaviour};
    State other = state;
    other.scenario = scenario;

    const Answer answer = answerOf(other, other.targets[0], "/", second(10));

    QCOMPARE(static_cast<int>(answer.by), by);
    QCOMPARE(static_cast<int>(answer.status), status);
    QCOMPARE(static_cast<int>(answer.after.count()), after);
}

void TestRequests::onlyHealthyTargetsGetRequests()
{
    ScenarioBuilder builder = twoBalanced({}, 200);
    builder.update(60s); // 75: two more run; 105: they are healthy, the old ones drain

    const auto timeline = simulate(builder.make());

    QCOMPARE(dealt(sharesAt(*timeline, 59).groups.at(0)), QByteArray{"1:1 2:1"});
    QCOMPARE(dealt(sharesAt(*timeline, 104).groups.at(0)), QByteArray{"1:1 2:1"}); // 3 and 4 are initial
    QCOMPARE(dealt(sharesAt(*timeline, 105).groups.at(0)), QByteArray{"3:1 4:1"}); // 1 and 2 drain
}

void TestRequests::withoutATargetTheLoadBalancerAnswers503()
{
    ScenarioBuilder builder = twoBalanced();
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;

    const auto timeline = simulate(builder.make());

    for (const std::int64_t at : {0, 44}) { // none registered; then initial ones only
        const RequestShares shares = sharesAt(*timeline, at);
        QCOMPARE(dealt(shares.groups.at(0)), QByteArray{"-:1"});
        QCOMPARE(shares.groups[0].targets[0].answer, (Answer{Answer::By::LoadBalancer, 503, false, {}}));
    }
    QCOMPARE(dealt(sharesAt(*timeline, 45).groups.at(0)), QByteArray{"1:1 2:1"});
}

void TestRequests::failsOpenByCountAndPercentage_data()
{
    QTest::addColumn<int>("healthy");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("percent"); // 0: off
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("all are healthy") << 4 << 1 << 0 << QByteArray{"1:1 2:1 3:1 4:1"};
    QTest::newRow("one is") << 1 << 1 << 0 << QByteArray{"1:1"};
    QTest::newRow("none is") << 0 << 1 << 0 << QByteArray{"1:1 2:1 3:1 4:1"};
    QTest::newRow("as many as the count") << 2 << 2 << 0 << QByteArray{"1:1 2:1"};
    QTest::newRow("fewer than the count") << 1 << 2 << 0 << QByteArray{"1:1 2:1 3:1 4:1"};
    QTest::newRow("as many as the percentage") << 2 << 1 << 50 << QByteArray{"1:1 2:1"};
    QTest::newRow("fewer than the percentage") << 2 << 1 << 51 << QByteArray{"1:1 2:1 3:1 4:1"};
}

void TestRequests::failsOpenByCountAndPercentage()
{
    QFETCH(int, healthy);
    QFETCH(int, count);
    QFETCH(int, percent);
    QFETCH(QByteArray, expected);
    ScenarioBuilder builder = balanced(4);
    addTraffic(builder, 1);
    builder.scenario().targetGroups[0].minimumHealthyTargets = count;
    if (percent > 0)
        builder.scenario().targetGroups[0].minimumHealthyTargetsPercent = Percent{percent};
    builder.scenario().simulation.until = second(10);
    State state = stateAtSecond(*simulate(builder.make()), 5);
    for (std::size_t i = static_cast<std::size_t>(healthy); i < 4; ++i)
        state.targets.change(i).state = TargetState::Unhealthy;

    QCOMPARE(dealt(sharesOf(state, TrafficId{0}, second(5)).groups.at(0)), expected);
}

void TestRequests::weightsAreThoseOfTheRule()
{
    ScenarioBuilder builder = twoBalanced();
    TargetGroup green;
    green.id = green.name = "green";
    builder.scenario().targetGroups.push_back(green);
    builder.scenario().listeners[0].rules[0].action = forwardTo({{TargetGroupId{0}, 70}, {TargetGroupId{1}, 30}});

    const RequestShares shares = sharesAt(builder, 10);

    QCOMPARE(shares.groups.size(), std::size_t{2});
    QCOMPARE(shares.groups[0].weight, std::int64_t{70});
    QCOMPARE(dealt(shares.groups[0]), QByteArray{"1:1 2:1"});
    QCOMPARE(shares.groups[1].weight, std::int64_t{30});
    QCOMPARE(shares.groups[1].targets.at(0).answer.status, std::int16_t{503}); // it is empty
}

void TestRequests::rulesAnswerByThemselves_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("rule");
    QTest::newRow("a fixed response") << QByteArray{"/down/x"} << 410 << 0;
    QTest::newRow("a redirect") << QByteArray{"/old?a=1"} << 301 << 1;
    QTest::newRow("weights that are all 0") << QByteArray{"/nobody"} << 503 << 2;
    QTest::newRow("the default rule") << QByteArray{"/down"} << 200 << 3;
}

void TestRequests::rulesAnswerByThemselves()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(int, rule);
    ScenarioBuilder builder = twoBalanced();
    auto &rules = builder.scenario().listeners[0].rules;
    const RuleAction nobody = forwardTo({{TargetGroupId{0}, 0}});
    rules.insert(rules.begin(), {{.priority = 1, .paths = {"/down/*"}, .action = answerWith(410)},
                                 {.priority = 2, .paths = {"/old"}, .action = answerWith(301)},
                                 {.priority = 3, .paths = {"/nobody"}, .action = nobody}});
    builder.scenario().traffic[0].path = path.toStdString();

    const RequestShares shares = sharesAt(builder, 10);

    QCOMPARE(shares.rule, std::optional{static_cast<std::size_t>(rule)});
    QCOMPARE(static_cast<int>(shares.groups.at(0).targets.at(0).answer.status), status);
}

/// R5.2: the load balancer's group lets nobody in at port 80.
void TestRequests::aClosedListenerLeavesClientsWithoutAnswer()
{
    ScenarioBuilder builder = twoBalanced();
    builder.securityGroups(Port{0}, Port{65535});

    const RequestShares closed = sharesAt(builder, 10);
    IpPermission forAll;
    forAll.group = SecurityGroupId{0};
    forAll.protocol = Protocol::Tcp;
    forAll.first = forAll.last = Port{80};
    forAll.networks = {Network{}};
    forAll.inForceAtStart = true;
    builder.scenario().permissions.push_back(forAll);
    const RequestShares open = sharesAt(builder, 10);

    QVERIFY(!closed.rule);
    QCOMPARE(closed.groups.at(0).targets.at(0).answer, (Answer{Answer::By::Nobody, 0, false, 10s}));
    QCOMPARE(open.groups.at(0).targets.at(0).answer.status, std::int16_t{200});
}

/// The new targets are healthy at 105: their share grows from 0 to that of the old one within 40 s.
void TestRequests::aSlowStartGrows()
{
    ScenarioBuilder builder = balanced(1);
    addTraffic(builder, 1);
    UpdateService more;
    more.desiredCount = 2;
    builder.action(60s, more); // 75: it runs; 105: healthy
    builder.scenario().targetGroups[0].slowStart = 40s;
    builder.scenario().simulation.until = second(200);

    const auto timeline = simulate(builder.make());

    QCOMPARE(dealt(sharesAt(*timeline, 104).groups.at(0)), QByteArray{"1:40"});
    QCOMPARE(dealt(sharesAt(*timeline, 105).groups.at(0)), QByteArray{"1:40 2:0"});
    QCOMPARE(dealt(sharesAt(*timeline, 115).groups.at(0)), QByteArray{"1:40 2:10"});
    QCOMPARE(dealt(sharesAt(*timeline, 144).groups.at(0)), QByteArray{"1:40 2:39"});
    QCOMPARE(dealt(sharesAt(*timeline, 145).groups.at(0)), QByteArray{"1:40 2:40"});
    QVERIFY(nextShareChange(stateAtSecond(*timeline, 115), second(115)) == second(116));
    QVERIFY(nextShareChange(stateAtSecond(*timeline, 150), second(150)) == SimTime::max());
}

void TestRequests::theFirstTargetsOfAGroupStartAtOnce()
{
    ScenarioBuilder builder = twoBalanced();
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    builder.scenario().targetGroups[0].slowStart = 30s;

    const State state = stateAtSecond(*simulate(builder.make()), 46);

    QVERIFY(!state.targets[0].slowStart); // nobody was healthy before it
    QVERIFY(state.targets[1].slowStart);  // healthy at the same instant, but after it
}

void TestRequests::leastOutstandingRequestsPrefersTheQuick()
{
    ScenarioBuilder builder = twoBalanced();
    Behaviour slow;
    slow.request = 400ms;
    builder.scenario().taskDefinitions[0].behaviour = {Behaviour{}, slow};
    builder.scenario().targetGroups[0].algorithm = RoutingAlgorithm::LeastOutstandingRequests;

    QCOMPARE(dealt(sharesAt(builder, 10).groups.at(0)), QByteArray{"1:10000 2:2500"}); // 100 ms and 400 ms
}

/// R2.8: it has its SIGTERM and takes no new connection, and the load balancer has not noticed yet.
void TestRequests::aTaskStoppedByAPersonIsSentToForThreeSeconds()
{
    ScenarioBuilder builder = twoBalanced();
    builder.action(60s, StopTask{ScenarioBuilder::taskName(1), ""});

    const auto timeline = simulate(builder.make());

    const RequestShares stopped = sharesAt(*timeline, 60);
    QCOMPARE(dealt(stopped.groups.at(0)), QByteArray{"1:1 2:1"});
    QCOMPARE(stopped.groups[0].targets[0].answer, (Answer{Answer::By::LoadBalancer, 502, false, {}}));
    QCOMPARE(dealt(sharesAt(*timeline, 62).groups.at(0)), QByteArray{"1:1 2:1"});
    QCOMPARE(dealt(sharesAt(*timeline, 63).groups.at(0)), QByteArray{"2:1"});
    QVERIFY(nextShareChange(stateAtSecond(*timeline, 60), second(60)) == second(63));
}

void TestRequests::requestsAreSentAtTheirTimes_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<bool>("after");
    QTest::addColumn<qint64>("count");
    QTest::newRow("none before it begins") << qint64{1000} << qint64{0} << false << qint64{0};
    QTest::newRow("the first as it begins") << qint64{1000} << qint64{0} << true << qint64{1};
    QTest::newRow("before the second") << qint64{1000} << qint64{1000} << false << qint64{1};
    QTest::newRow("with the second") << qint64{1000} << qint64{1000} << true << qint64{2};
    QTest::newRow("three a second: at 0, 333.3, 666.7") << qint64{3000} << qint64{334} << false << qint64{2};
    QTest::newRow("not yet") << qint64{3000} << qint64{333} << true << qint64{1};
    QTest::newRow("one in 4 s") << qint64{250} << qint64{8000} << false << qint64{2};
    QTest::newRow("none at all") << qint64{0} << qint64{8000} << true << qint64{0};
    QTest::newRow("a year of a million a second")
        << qint64{1'000'000'000} << qint64{31'536'000'000} << false << qint64{31'536'000'000'000};
}

void TestRequests::requestsAreSentAtTheirTimes()
{
    QFETCH(qint64, rate);
    QFETCH(qint64, milliseconds);
    QFETCH(bool, after);
    QFETCH(qint64, count);
    const TrafficStretch stretch{second(5), RequestRate{rate}};
    QCOMPARE(qint64{requestsBefore(stretch, {second(5) + SimDuration{milliseconds}, after})}, count);
}

void TestRequests::requestsReachTheirGroup()
{
    ScenarioBuilder builder = twoBalanced();
    builder.scenario().targetGroups.push_back({});
    builder.scenario().listeners[0].rules[0].action = forwardTo({{TargetGroupId{0}, 2}, {TargetGroupId{1}, 1}});
    addTraffic(builder, 3, "/x");
    builder.scenario().traffic[1].stretches.push_back({second(20), RequestRate{500}});

    const auto timeline = simulate(builder.make());

    const auto reaching = [&](std::int64_t at, std::size_t group) {
        return requestsReaching(stateAtSecond(*timeline, at), idAt<TargetGroupId>(group)).perThousandSeconds;
    };
    QCOMPARE(reaching(10, 0), std::int64_t{666 + 2000}); // 2/3 of 1 and of 3
    QCOMPARE(reaching(10, 1), std::int64_t{333 + 1000});
    QCOMPARE(reaching(20, 0), std::int64_t{666 + 333}); // 2/3 of 1 and of 0.5
    QCOMPARE(timesOf(*timeline, "traffic.changed"), (QList<double>{0, 0, 20}));
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
