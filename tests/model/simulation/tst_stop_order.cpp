// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_facts.h"
#include "scenario_builder.h"
#include "simulation/stop_order.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

/// R1.11 and R6.7: which tasks go when some must go.
class TestStopOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheBestRemovals_data();
    void choosesTheBestRemovals();
    void leavingTasksDoNotWeigh();
};

namespace {

using Strategies = std::vector<PlacementStrategy>;
constexpr auto spread = PlacementStrategy::Type::Spread;
constexpr auto binpack = PlacementStrategy::Type::Binpack;

/// Five tasks by the default placement on three instances with room for 3 tasks each, in zones a, b, a: t-1 on i-1, t-2
/// on i-2, t-3 on i-3, t-4 on i-2, t-5 on i-1.
State fiveTasks(const Strategies &strategies)
{
    ScenarioBuilder builder;
    builder.instances(3, 3, 2).revision().service(5, 0, 200);
    State state = stateAtSecond(*simulate(builder.make()), 0);
    auto scenario = std::make_shared<Scenario>(*state.scenario);
    scenario->services[0].placementStrategy = strategies;
    state.scenario = scenario;
    return state;
}

QList<int> chosen(const State &state, int count)
{
    std::vector<TaskId> candidates;
    for (const TaskId id : state.existing) {
        if (state.tasks[indexOf(id)].isLive())
            candidates.push_back(id);
    }
    QList<int> numbers;
    for (const TaskId id : chosenToStop(state, ServiceId{0}, candidates, static_cast<std::size_t>(count)))
        numbers.push_back(static_cast<int>(indexOf(id)) + 1);
    return numbers;
}

} // namespace

Q_DECLARE_METATYPE(Strategies)

void TestStopOrder::choosesTheBestRemovals_data()
{
    QTest::addColumn<Strategies>("strategies");
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("expected");
    // Zone a has 3 tasks and b 2; in a, i-1 has 2. Then both have 2: i-2 has the most in b, i-1 and i-3 one each.
    QTest::newRow("from the fullest zone, there the fullest instance, there the oldest")
        << Strategies{} << 1 << QList<int>{1};
    QTest::newRow("zones level: the fullest instance of all") << Strategies{} << 2 << QList<int>{1, 2};
    QTest::newRow("again from the fullest zone, oldest first") << Strategies{} << 3 << QList<int>{1, 2, 3};
    QTest::newRow("all there are, oldest first") << Strategies{} << 9 << QList<int>{1, 2, 3, 4, 5};
    QTest::newRow("none") << Strategies{} << 0 << QList<int>{};
    QTest::newRow("spread over instances only") << Strategies{{spread, "instanceId"}} << 2 << QList<int>{1, 2};
    QTest::newRow("binpack: the emptiest instance is emptied first")
        << Strategies{{binpack, "cpu"}} << 2 << QList<int>{3, 1};
}

void TestStopOrder::choosesTheBestRemovals()
{
    QFETCH(Strategies, strategies);
    QFETCH(int, count);
    QFETCH(QList<int>, expected);

    QCOMPARE(chosen(fiveTasks(strategies), count), expected);
}

void TestStopOrder::leavingTasksDoNotWeigh()
{
    State state = fiveTasks({});
    apply(state, {state.now, {}, TaskStopping{TaskId{0}, StopReason::ScaledIn}});

    // Without t-1 both zones hold 2 tasks, and i-2 is the fullest instance.
    QCOMPARE(chosen(state, 1), QList<int>{2});
}

QTEST_GUILESS_MAIN(TestStopOrder)
#include "tst_stop_order.moc"
