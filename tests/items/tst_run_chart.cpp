// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/lane_words.h"
#include "items/run_chart.h"
#include "model/simulation/scenario_builder.h"
#include "simulation/simulate.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the timeline shows of a run: two tasks at 50 / 200 on four instances with room for one each, web:2 comes at 60 s.
class TestRunChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bandsAreStackedByStateAndThenByRevision_data();
    void bandsAreStackedByStateAndThenByRevision();
    void theUppermostEdgeIsAllTasks();
    void targetsAreStacked();
    void capacityIsAShare();
    void lanesSayWhoAndWhere();
    void aScenarioWithoutAServiceHasCapacityOnly();
    void eachLaneStateHasItsWord();

private:
    [[nodiscard]] static RunChart twoTasks();
};

void TestRunChart::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

RunChart TestRunChart::twoTasks()
{
    ScenarioBuilder builder;
    builder.instances(4).revision().revision();
    builder.service(2, 50, 200).targetGroup(30s).securityGroups({32768}, {61000}).update(60s);
    const auto timeline = simulate(builder.make());
    return runChartOf(*timeline, runSeriesOf(*timeline), ServiceId{0});
}

void TestRunChart::bandsAreStackedByStateAndThenByRevision_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QList<int>>("edges");
    // healthy web:1, web:2; running and not healthy; pending; stopping
    QTest::newRow("before") << 59 << QList{2, 2, 2, 2, 2, 2, 2, 2};
    QTest::newRow("one drains, two are started") << 60 << QList{1, 1, 1, 1, 1, 3, 4, 4};
    QTest::newRow("the new ones run") << 75 << QList{1, 1, 1, 3, 3, 3, 4, 4};
    QTest::newRow("the new ones are healthy") << 105 << QList{0, 2, 2, 2, 2, 2, 3, 3};
}

void TestRunChart::bandsAreStackedByStateAndThenByRevision()
{
    QFETCH(const int, seconds);
    const RunChart chart = twoTasks();

    QList<int> edges;
    for (const Steps &edge : chart.taskEdges)
        edges.append(edge.valueAt(SimTime{std::chrono::seconds{seconds}}));

    QTEST(edges, "edges");
    QCOMPARE(chart.revisions.at(1).name, u"web:2"_s);
    QCOMPARE(chart.revisions.at(1).rank, 1);
}

void TestRunChart::theUppermostEdgeIsAllTasks()
{
    const RunChart chart = twoTasks();

    for (SimTime at{}; at <= chart.end; at += 1s)
        QCOMPARE(chart.taskEdges.back().valueAt(at), chart.tasks.existing.valueAt(at));
}

void TestRunChart::targetsAreStacked()
{
    const RunChart chart = twoTasks();
    const auto edgesAt = [&](SimTime at) {
        QList<int> edges;
        for (const Steps &edge : chart.targetEdges)
            edges.append(edge.valueAt(at));
        return edges;
    };

    QVERIFY(chart.hasTargets());
    QCOMPARE(edgesAt(SimTime{59s}), (QList{2, 2, 2, 2}));  // healthy
    QCOMPARE(edgesAt(SimTime{80s}), (QList{1, 3, 3, 4}));  // one healthy, two initial, one draining
    QCOMPARE(edgesAt(SimTime{137s}), (QList{2, 2, 2, 2})); // healthy
}

void TestRunChart::capacityIsAShare()
{
    const RunChart chart = twoTasks();

    QCOMPARE(chart.cpu.valueAt(SimTime{59s}), 500); // two of four instances are taken
    QCOMPARE(chart.cpu.valueAt(SimTime{60s}), 1000);
    QCOMPARE(chart.memory.valueAt(SimTime{92s}), 750);
}

void TestRunChart::lanesSayWhoAndWhere()
{
    const RunChart chart = twoTasks();

    QCOMPARE(chart.lanes.size(), std::size_t{4});
    QCOMPARE(chart.lanes.at(2).name, u"t-3"_s);
    QCOMPARE(chart.lanes.at(2).revision, u"web:2"_s);
    QCOMPARE(chart.lanes.at(2).rank, 1);
    QVERIFY(QRegularExpression(u"^i-[34]:32768$"_s).match(chart.lanes.at(2).place).hasMatch());
    QCOMPARE(chart.lanes.at(2).spans.front().from, SimTime{60s});
    QVERIFY(chart.lanes.at(2).spans.front().state == LaneState::Pulling);
    QCOMPARE(chart.laneOf(TaskId{2}), std::optional(std::size_t{2}));
    QVERIFY(!chart.laneOf(TaskId{9}));
}

void TestRunChart::aScenarioWithoutAServiceHasCapacityOnly()
{
    ScenarioBuilder builder;
    const auto timeline = simulate(builder.instances(2).make());

    const RunChart chart = runChartOf(*timeline, runSeriesOf(*timeline), ServiceId{0});

    QVERIFY(chart.taskEdges.empty());
    QVERIFY(chart.lanes.empty());
    QVERIFY(!chart.hasTargets());
    QVERIFY(!chart.cpu.empty());
}

void TestRunChart::eachLaneStateHasItsWord()
{
    std::set<QString> words;
    for (int state = 0; state <= static_cast<int>(LaneState::Stopping); ++state) {
        words.insert(shortWord(static_cast<LaneState>(state)));
        QVERIFY(letterOf(static_cast<LaneState>(state)).isLetter());
    }

    QCOMPARE(words.size(), std::size_t{8});
}

QTEST_GUILESS_MAIN(TestRunChart)
#include "tst_run_chart.moc"
