// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/balanced_service.h"
#include "model/simulation/random_scenario.h"
#include "runs.h"
#include "simulation/requests.h"
#include "study/dealing.h"
#include "study/requests_report.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace deployscope;
using namespace deployscope::test;

Q_DECLARE_METATYPE(deployscope::RequestReport)
Q_DECLARE_METATYPE(std::vector<std::int64_t>)

/// What becomes of the requests of a run, worked out by hand.
class TestRequestsReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAreDealt_data();
    void sharesAreDealt();
    void dealtInPiecesItIsTheSame();
    void withoutTrafficNothingIsCounted();
    void runsAreCounted_data();
    void runsAreCounted();
    void momentsAddUp();
    void everyRequestHasOneAnswer();
};

namespace {

SimTime second(std::int64_t seconds)
{
    return SimTime{std::chrono::seconds{seconds}};
}

/// twoTasks() with so many requests a second; where not told otherwise the run ends at 137.
ScenarioBuilder twoTasksWith(std::int64_t rate, const Behaviour &behaviour = {})
{
    ScenarioBuilder builder = twoTasks();
    addListener(builder);
    addTraffic(builder, rate);
    builder.scenario().taskDefinitions[0].behaviour = {behaviour};
    builder.scenario().taskDefinitions[1].behaviour = {behaviour};
    return builder;
}

ScenarioBuilder standing(int tasks, std::int64_t rate, std::int64_t until)
{
    ScenarioBuilder builder = balanced(tasks);
    addTraffic(builder, rate);
    builder.scenario().simulation.until = second(until);
    return builder;
}

/// Clients get in at port 80.
void letClientsIn(ScenarioBuilder &builder)
{
    IpPermission forAll;
    forAll.group = SecurityGroupId{0};
    forAll.protocol = Protocol::Tcp;
    forAll.first = forAll.last = Port{80};
    forAll.networks = {Network{}};
    forAll.inForceAtStart = true;
    builder.scenario().permissions.push_back(forAll);
}

ScenarioBuilder closedWithTraffic()
{
    ScenarioBuilder builder = closedSecurityGroup();
    addListener(builder);
    addTraffic(builder, 1);
    letClientsIn(builder);
    return builder;
}

/// A third of the requests goes to a group that has no target.
ScenarioBuilder weighted()
{
    ScenarioBuilder builder = standing(2, 10, 10);
    builder.scenario().targetGroups.push_back({});
    builder.scenario().listeners[0].rules[0].action = forwardTo({{TargetGroupId{0}, 2}, {TargetGroupId{1}, 1}});
    return builder;
}

ScenarioBuilder stoppedByAPerson()
{
    ScenarioBuilder builder = standing(2, 2, 70);
    builder.action(60s, StopTask{ScenarioBuilder::taskName(1), ""});
    return builder;
}

ScenarioBuilder answeringByItself(int status)
{
    ScenarioBuilder builder = standing(1, 10, 10);
    builder.scenario().listeners[0].rules[0].action = answerWith(status);
    return builder;
}

ScenarioBuilder unreachable()
{
    ScenarioBuilder builder = standing(1, 10, 20);
    builder.securityGroups(Port{0}, Port{65535});
    return builder;
}

ScenarioBuilder changing()
{
    ScenarioBuilder builder = standing(1, 0, 100);
    builder.scenario().traffic[0].stretches = {
        {second(10), RequestRate{2000}}, {second(20), RequestRate{}}, {second(30), RequestRate{500}}};
    return builder;
}

} // namespace

void TestRequestsReport::sharesAreDealt_data()
{
    QTest::addColumn<std::vector<std::int64_t>>("weights");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<std::vector<std::int64_t>>("expected");
    using Numbers = std::vector<std::int64_t>;
    QTest::newRow("none") << Numbers{1, 1} << qint64{0} << Numbers{0, 0};
    QTest::newRow("what is left goes to the first") << Numbers{1, 1, 1} << qint64{10} << Numbers{4, 3, 3};
    QTest::newRow("two left") << Numbers{1, 1, 1} << qint64{11} << Numbers{4, 4, 3};
    QTest::newRow("by weight") << Numbers{70, 30} << qint64{100} << Numbers{70, 30};
    QTest::newRow("the largest remainder: 4.67 and 2.33") << Numbers{2, 1} << qint64{7} << Numbers{5, 2};
    QTest::newRow("1.5 and 1.5") << Numbers{1, 1} << qint64{3} << Numbers{2, 1};
    QTest::newRow("weight 0 gets none") << Numbers{0, 1, 0} << qint64{9} << Numbers{0, 9, 0};
    QTest::newRow("3.2, 3.2, 1.6") << Numbers{2, 2, 1} << qint64{8} << Numbers{3, 3, 2};
}

void TestRequestsReport::sharesAreDealt()
{
    QFETCH(std::vector<std::int64_t>, weights);
    QFETCH(qint64, count);
    QFETCH(std::vector<std::int64_t>, expected);
    QCOMPARE(Dealing{weights}.deal(count), expected);
}

/// However the time is cut, nothing is taken back, everything is dealt, and nobody is more than one off its share.
void TestRequestsReport::dealtInPiecesItIsTheSame()
{
    const std::vector<std::int64_t> weights{5, 3, 1, 1, 0, 7};
    const std::int64_t sum = 17;
    Dealing dealing{weights};
    std::vector<std::int64_t> dealt(weights.size());
    std::int64_t total = 0;
    for (int piece = 0; piece < 500; ++piece) {
        const std::int64_t count = piece * 7 % 5;
        const std::vector<std::int64_t> given = dealing.deal(count);
        QCOMPARE(std::accumulate(given.begin(), given.end(), std::int64_t{0}), count);
        total += count;
        for (std::size_t i = 0; i < given.size(); ++i) {
            QVERIFY(given[i] >= 0);
            dealt[i] += given[i];
            QVERIFY(std::abs(dealt[i] * sum - total * weights[i]) <= 2 * sum);
        }
    }
}

void TestRequestsReport::withoutTrafficNothingIsCounted()
{
    QVERIFY(requestsOf(*run(twoTasks())) == RequestReport{});
}

void TestRequestsReport::runsAreCounted_data()
{
    QTest::addColumn<std::shared_ptr<const Timeline>>("timeline");
    QTest::addColumn<RequestReport>("expected");
    const TaskDefinitionId first{0};
    const TaskDefinitionId second{1};
    // 101 are sent, at 0, 0.1, ..., 10; the last of them is answered at 10.1.
    QTest::newRow("standing") << run(standing(2, 10, 10))
                              << RequestReport{{100, 0}, {{200, 100}}, {}, {{first, 100}}};
    // Sent at 0, 1, ..., 136; those from 105 on go to the new tasks.
    QTest::newRow("an update") << run(twoTasksWith(1))
                               << RequestReport{{137, 0}, {{200, 137}}, {}, {{first, 105}, {second, 32}}};
    // 40 s each: what is sent to the first task from 50 on is open when it has drained, at 90, and what is sent to the
    // other one from 95 on when that has, at 135. From 0 on 30 go to each until 60; 45 then to the other until 105.
    // Of the first task's 30 the last 5 are lost, of the other's 75 the last 10. The new ones answer after the end.
    Behaviour slow;
    slow.request = 40s;
    QTest::newRow("open at the end of the delay")
        << run(twoTasksWith(1, slow)) << RequestReport{{90, 15}, {{200, 90}}, {{502, 15}}, {{first, 90}}};
    // Until 80 no target but initial ones. Then all are unhealthy and get the requests: those of 80 to 90 time out.
    QTest::newRow("a closed security group")
        << run(closedWithTraffic()) << RequestReport{{0, 91}, {}, {{503, 80}, {504, 11}}, {}};
    QTest::newRow("a third to an empty group")
        << run(weighted()) << RequestReport{{67, 34}, {{200, 67}}, {{503, 34}}, {{first, 67}}};
    // 60 to each until 60; 3 more to each until 63, those of the stopped task in vain; 14 to the other one.
    QTest::newRow("stopped by a person")
        << run(stoppedByAPerson()) << RequestReport{{137, 3}, {{200, 137}}, {{502, 3}}, {{first, 137}}};
    QTest::newRow("a redirect succeeds")
        << run(answeringByItself(302)) << RequestReport{{101, 0}, {}, {{302, 101}}, {}};
    QTest::newRow("a fixed response") << run(answeringByItself(404))
                                      << RequestReport{{0, 101}, {}, {{404, 101}}, {}};
    // Sent until 20; told as timed out 10 s later.
    QTest::newRow("nobody gets in") << run(unreachable()) << RequestReport{{0, 101}, {}, {{0, 101}}, {}};
    // 2 a second from 10 to 20; one each 2 s from 30 to 98, and one at 100 that is open.
    QTest::newRow("changes of traffic")
        << run(changing()) << RequestReport{{55, 0}, {{200, 55}}, {}, {{first, 55}}};
}

void TestRequestsReport::runsAreCounted()
{
    QFETCH(std::shared_ptr<const Timeline>, timeline);
    QFETCH(RequestReport, expected);

    const RequestReport found = requestsOf(*timeline);

    QCOMPARE(found.all.succeeded, expected.all.succeeded);
    QCOMPARE(found.all.failed, expected.all.failed);
    QVERIFY(found.byTarget == expected.byTarget);
    QVERIFY(found.byLoadBalancer == expected.byLoadBalancer);
    QVERIFY(found.byTaskDefinition == expected.byTaskDefinition);
}

/// 10 a second, answered after 0.1 s.
void TestRequestsReport::momentsAddUp()
{
    const auto timeline = run(standing(2, 10, 10));

    const auto counts = requestsUpTo(*timeline, {second(0), SimTime{100ms}, second(1), second(10)});

    QVERIFY(counts == (std::vector<RequestCount>{{0, 0}, {1, 0}, {10, 0}, {100, 0}}));
}

/// Of generated scenarios: the numbers sum up, at the end and at every moment before, and so do the shares.
void TestRequestsReport::everyRequestHasOneAnswer()
{
    std::int64_t answered = 0;
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        Document document = randomDocument(seed);
        if (!document.contains("listeners"))
            continue;
        document["simulation"]["traffic"] = Document::parse(
            R"([{"requestsPerSecond": 3}, {"path": "/x", "requestsPerSecond": [[10, 0.7], [300, 0]]}])");
        document["securityGroups"][0]["IpPermissions"] =
            Document::parse(R"([{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])");
        const ReadResult read = readDocument(document);
        QVERIFY2(std::holds_alternative<Reading>(read), QByteArray::number(seed));
        const auto timeline = simulate(std::get<Reading>(read).scenario);

        const RequestReport report = requestsOf(*timeline);
        std::vector<SimTime> moments{SimTime{}};
        for (const Event &event : timeline->events)
            moments.push_back(event.at);
        moments.push_back(timeline->end);
        moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
        const std::vector<RequestCount> counts = requestsUpTo(*timeline, moments);

        std::int64_t byCode = 0;
        for (const auto &[code, count] : report.byTarget)
            byCode += count;
        std::int64_t byDefinition = 0;
        for (const auto &[definition, count] : report.byTaskDefinition)
            byDefinition += count;
        QVERIFY2(byCode == byDefinition, QByteArray::number(seed));
        answered += byCode;
        for (const auto &[code, count] : report.byLoadBalancer)
            byCode += count;
        QVERIFY2(byCode == report.total(), QByteArray::number(seed));
        for (std::size_t i = 1; i < counts.size(); ++i) {
            QVERIFY2(counts[i].succeeded >= counts[i - 1].succeeded, QByteArray::number(seed));
            QVERIFY2(counts[i].failed >= counts[i - 1].failed, QByteArray::number(seed));
        }
        // Cut at each moment or not, everything is dealt; who gets a single request may differ.
        const std::int64_t total = counts.back().succeeded + counts.back().failed;
        QVERIFY2(std::abs(total - report.total()) <= 2, QByteArray::number(seed));
    }
    QVERIFY(answered > 0);
}

QTEST_GUILESS_MAIN(TestRequestsReport)
#include "tst_requests_report.moc"
