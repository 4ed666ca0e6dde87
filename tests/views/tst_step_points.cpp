// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_series.h"
#include "views/timeline_chart/step_points.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Points = QList<QPointF>;

Q_DECLARE_METATYPE(deployscope::Steps)

namespace {

struct Change
{
    SimDuration at{};
    std::int32_t value = 0;
};

Steps stepsOf(const std::vector<Change> &changes)
{
    Steps steps;
    for (const Change &change : changes)
        steps.add(SimTime{change.at}, change.value);
    return steps;
}

/// A change each 10 ms, up and down by one, but for a peak and a trough.
Steps manySteps(int count)
{
    Steps steps;
    for (int i = 0; i < count; ++i)
        steps.add(SimTime{SimDuration{10 * i}}, i == count / 3 ? 99 : i == count / 2 ? 1 : 50 + i % 2);
    return steps;
}

double heightOf(QPointF point)
{
    return point.y();
}

} // namespace

class TestStepPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void corners_data();
    void corners();
    void eachLineTakesItsOwnCount();
    void existingCountsAllTasksThatAreNotStopped();
    void aPartBeginsWithWhatHoldsThere();
    void aColumnHasFourPointsAtMost();
    void noPeakIsLost();
    void pointsGoForwardInTime();
};

void TestStepPoints::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestStepPoints::corners_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<int>("end");
    QTest::addColumn<Points>("points");
    QTest::newRow("no value, no line") << Steps{} << 10 << Points{};
    QTest::newRow("one value holds to the end") << stepsOf({{0s, 2}}) << 10 << Points{{0, 2}, {10, 2}};
    QTest::newRow("a rise is an edge") << stepsOf({{0s, 1}, {4s, 3}}) << 10
                                       << Points{{0, 1}, {4, 1}, {4, 3}, {10, 3}};
    QTest::newRow("a fall is an edge") << stepsOf({{0s, 3}, {4s, 1}}) << 10
                                       << Points{{0, 3}, {4, 3}, {4, 1}, {10, 1}};
    QTest::newRow("what changes nothing adds no corner")
        << stepsOf({{0s, 2}, {4s, 2}}) << 10 << Points{{0, 2}, {10, 2}};
    QTest::newRow("a change at the end shows")
        << stepsOf({{0s, 1}, {10s, 2}}) << 10 << Points{{0, 1}, {10, 1}, {10, 2}};
    QTest::newRow("what comes after the end does not")
        << stepsOf({{0s, 1}, {11s, 2}}) << 10 << Points{{0, 1}, {10, 1}};
}

void TestStepPoints::corners()
{
    QFETCH(const Steps, steps);
    QFETCH(const int, end);
    QTEST(stepPoints(steps, {}, SimTime{std::chrono::seconds{end}}, 100), "points");
}

void TestStepPoints::eachLineTakesItsOwnCount()
{
    const TaskSteps tasks = sampleRun()->tasks;

    QCOMPARE(stepPoints(tasks.atLeast, {}, sampleEnd, 100), (Points{{0, 1}, {137, 1}}));
    QCOMPARE(stepPoints(tasks.atMost, {}, sampleEnd, 100), (Points{{0, 4}, {137, 4}}));
    QCOMPARE(stepPoints(tasks.desired, {}, sampleEnd, 100), (Points{{0, 2}, {137, 2}}));
    QCOMPARE(stepPoints(tasks.healthy, {}, sampleEnd, 100),
             (Points{{0, 2}, {60, 2}, {60, 1}, {105, 1}, {105, 2}, {137, 2}}));
    QCOMPARE(stepPoints(tasks.running, {}, sampleEnd, 100),
             (Points{{0, 2}, {60, 2}, {60, 1}, {75, 1}, {75, 3}, {105, 3}, {105, 2}, {137, 2}}));
}

void TestStepPoints::existingCountsAllTasksThatAreNotStopped()
{
    QCOMPARE(stepPoints(sampleRun()->tasks.existing, {}, sampleEnd, 100),
             (Points{{0, 2}, {60, 2}, {60, 4}, {92, 4}, {92, 3}, {137, 3}, {137, 2}}));
}

void TestStepPoints::aPartBeginsWithWhatHoldsThere()
{
    const Steps healthy = sampleRun()->tasks.healthy;

    QCOMPARE(stepPoints(healthy, SimTime{80s}, SimTime{110s}, 100),
             (Points{{80, 1}, {105, 1}, {105, 2}, {110, 2}}));
    QCOMPARE(stepPoints(healthy, SimTime{60s}, SimTime{100s}, 100), (Points{{60, 1}, {100, 1}}));
    QCOMPARE(stepPoints(healthy, SimTime{110s}, SimTime{120s}, 100), (Points{{110, 2}, {120, 2}}));
}

void TestStepPoints::aColumnHasFourPointsAtMost()
{
    const int columns = 50;

    const Points points = stepPoints(manySteps(10'000), {}, SimTime{100s}, columns);

    QVERIFY(points.size() <= 4 * columns + 2);
    QVERIFY(points.size() > columns);
}

void TestStepPoints::noPeakIsLost()
{
    const Points points = stepPoints(manySteps(10'000), {}, SimTime{100s}, 50);

    const auto [lowest, highest] = std::ranges::minmax_element(points, {}, heightOf);
    QCOMPARE(lowest->y(), 1.0);
    QCOMPARE(highest->y(), 99.0);
    QVERIFY(std::abs(highest->x() - 33.3) < 2.1); // within its column of 2 s
    QVERIFY(std::abs(lowest->x() - 50.0) < 2.1);
}

void TestStepPoints::pointsGoForwardInTime()
{
    const Points points = stepPoints(manySteps(10'000), {}, SimTime{100s}, 50);

    QVERIFY(std::ranges::is_sorted(points, {}, [](QPointF point) { return point.x(); }));
    QCOMPARE(points.first().x(), 0.0);
    QCOMPARE(points.last().x(), 100.0);
    QCOMPARE(points.last().y(), 51.0); // the last one is odd
}

QTEST_GUILESS_MAIN(TestStepPoints)
#include "tst_step_points.moc"
