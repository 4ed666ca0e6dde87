// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/request_flow.h"

#include "model/simulation/balanced_service.h"
#include "simulation/simulate.h"

#include <QTest>

#include <cstdint>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

namespace {

/// Well after the tasks have come to stand.
RequestFlow flowOf(const ScenarioBuilder &builder)
{
    const auto timeline = simulate(builder.make());
    return requestFlow(stateAt(*timeline, cursorAt(*timeline, SimTime{100s})), SimTime{100s});
}

ScenarioBuilder balancedWith(int tasks, std::int64_t perSecond)
{
    ScenarioBuilder builder = balanced(tasks);
    addTraffic(builder, perSecond);
    builder.scenario().simulation.until = SimTime{200s};
    return builder;
}

} // namespace

class TestRequestFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutTrafficNothingFlows();
    void targetsShareEvenly();
    void streamsAreWeighedByTheirRates();
    void aGroupWithoutTargetsFails();
    void aFixedResponseReachesNoTarget();
};

void TestRequestFlow::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestRequestFlow::withoutTrafficNothingFlows()
{
    const RequestFlow flow = flowOf(balanced(2));

    QVERIFY(!flow.isFlowing());
    QVERIFY(flow == RequestFlow{});
}

void TestRequestFlow::targetsShareEvenly()
{
    const RequestFlow flow = flowOf(balancedWith(4, 10));

    QCOMPARE(flow.rate.perThousandSeconds, std::int64_t{10'000});
    QCOMPARE(flow.targets.size(), std::size_t{4});
    for (const TargetFlow &target : flow.targets) {
        QCOMPARE(target.share, 0.25);
        QVERIFY(target.succeeds);
    }
    QCOMPARE(flow.failing, 0.0);
}

/// Of 4 requests a second 3 go to the tasks, and 1 is for a path that a rule answers with 404.
void TestRequestFlow::streamsAreWeighedByTheirRates()
{
    ScenarioBuilder builder = balancedWith(1, 3);
    addTraffic(builder, 1, "/old");
    builder.scenario().listeners[0].rules.insert(
        builder.scenario().listeners[0].rules.begin(),
        ListenerRule{.priority = 1, .paths = {"/old"}, .action = answerWith(404), .pointer = {}});

    const RequestFlow flow = flowOf(builder);

    QCOMPARE(flow.targets.size(), std::size_t{1});
    QCOMPARE(flow.targets[0].share, 0.75);
    QCOMPARE(flow.failing, 0.25);
    QCOMPARE(flow.failure, 404);
}

void TestRequestFlow::aGroupWithoutTargetsFails()
{
    ScenarioBuilder builder = balancedWith(1, 10);
    builder.scenario().targetGroups.push_back(builder.scenario().targetGroups[0]);
    builder.scenario().listeners[0].rules[0].action = forwardTo({{TargetGroupId{0}, 9}, {TargetGroupId{1}, 1}});

    const RequestFlow flow = flowOf(builder);

    QCOMPARE(flow.targets[0].share, 0.9);
    QCOMPARE(flow.failing, 0.1);
    QCOMPARE(flow.failure, 503);
}

void TestRequestFlow::aFixedResponseReachesNoTarget()
{
    ScenarioBuilder builder = balancedWith(1, 10);
    builder.scenario().listeners[0].rules[0].action = answerWith(301);

    const RequestFlow flow = flowOf(builder);

    QVERIFY(flow.isFlowing());
    QVERIFY(flow.targets.empty());
    QCOMPARE(flow.failing, 0.0); // a redirect is an answer
}

QTEST_APPLESS_MAIN(TestRequestFlow)
#include "tst_request_flow.moc"
