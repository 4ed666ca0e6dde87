// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_facts.h"
#include "scenario_builder.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

/// R1.16 and R1.17: another desired count, with and without a deployment under way. Without a load balancer a task is
/// healthy 55 s after its start, and leaves in 2 s.
class TestDesiredCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalesThePrimaryAlone_data();
    void scalesThePrimaryAlone();
    void scalingOutAppliesToBothRevisions();
    void scalingOutStaysWithinTheUpperBound();
};

namespace {

UpdateService desired(std::int64_t count)
{
    UpdateService update;
    update.desiredCount = count;
    return update;
}

ScenarioBuilder tasks(std::int64_t count, std::int64_t minimum, std::int64_t maximum)
{
    ScenarioBuilder builder;
    builder.instances(4, 4).revision().revision().service(count, minimum, maximum);
    return builder;
}

} // namespace

void TestDesiredCount::scalesThePrimaryAlone_data()
{
    QTest::addColumn<int>("to");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("out") << 5 << QList<int>{3};
    QTest::newRow("in") << 1 << QList<int>{-1};
    QTest::newRow("to none") << 0 << QList<int>{-2};
    QTest::newRow("the same") << 2 << QList<int>{};
}

void TestDesiredCount::scalesThePrimaryAlone()
{
    QFETCH(int, to);
    QFETCH(QList<int>, expected);

    const auto timeline = simulate(tasks(2, 100, 200).action(60s, desired(to)).make());

    QCOMPARE(waves(*timeline), expected);
    QCOMPARE(timesOf(*timeline, "deployment.started"), QList<double>{});
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestDesiredCount::scalingOutAppliesToBothRevisions()
{
    // At 60 two new ones start. At 70, of 2 old and 2 new, desired grows by 2: L = 4, and 2 are healthy. The old
    // deployment is to keep 2 + 2 x 2 / 4 = 3, the new one 4: one old and two new start, 7 in all, of U = 8.
    const auto timeline = simulate(tasks(2, 100, 200).update(60s).action(70s, desired(4)).make());

    const State state = stateAtSecond(*timeline, 70);
    QCOMPARE(state.deployments[0].wanted, 3);
    QCOMPARE(state.deployments[0].tasks.live(), 3);
    QCOMPARE(state.deployments[1].wanted, 4);
    QCOMPARE(state.deployments[1].tasks.live(), 4);
    QCOMPARE(extremes(*timeline).lowestHealthy, 2);
    QCOMPARE(extremes(*timeline).mostTasks, 7);
    const State last = stateAt(*timeline, lastCursor(*timeline));
    QCOMPARE(last.deployments[1].tasks.healthy, 4);
    QCOMPARE(last.services[0].tasks.existing(), 4);
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestDesiredCount::scalingOutStaysWithinTheUpperBound()
{
    // 2 old and 1 new, U = 3. At 70 desired is 3: U = 4, so only the one old task that is to come is started.
    const auto timeline = simulate(tasks(2, 100, 150).update(60s).action(70s, desired(3)).make());

    const State state = stateAtSecond(*timeline, 70);
    QCOMPARE(state.deployments[0].tasks.live(), 3); // 2 + 1 x 2 / 3, rounded up
    QCOMPARE(state.deployments[1].tasks.live(), 1);
    QCOMPARE(extremes(*timeline).mostTasks, 4);
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

QTEST_GUILESS_MAIN(TestDesiredCount)
#include "tst_desired_count.moc"
