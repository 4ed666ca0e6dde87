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
using Samples = std::vector<CountSample>;

Q_DECLARE_METATYPE(std::vector<deployscope::CountSample>)

namespace {

CountSample healthyFrom(SimDuration at, int healthy)
{
    return {SimTime{at}, {0, 0, 0, 0, 0, healthy}};
}

/// A sample each 10 ms, all with so many healthy, but for a peak and a trough.
Samples manySamples(int count)
{
    Samples samples;
    for (int i = 0; i < count; ++i)
        samples.push_back(healthyFrom(SimDuration{10 * i}, 50 + i % 2));
    samples[static_cast<std::size_t>(count / 3)].counts.back() = 99;
    samples[static_cast<std::size_t>(count / 2)].counts.back() = 1;
    return samples;
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
    void aColumnHasFourPointsAtMost();
    void noPeakIsLost();
    void pointsGoForwardInTime();
    void theSampleOfAMomentIsTheOneThatHolds();
};

void TestStepPoints::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestStepPoints::corners_data()
{
    QTest::addColumn<Samples>("samples");
    QTest::addColumn<int>("end");
    QTest::addColumn<Points>("points");
    QTest::newRow("no sample, no line") << Samples{} << 10 << Points{};
    QTest::newRow("one sample holds to the end") << Samples{healthyFrom(0s, 2)} << 10 << Points{{0, 2}, {10, 2}};
    QTest::newRow("a rise is an edge") << Samples{healthyFrom(0s, 1), healthyFrom(4s, 3)} << 10
                                       << Points{{0, 1}, {4, 1}, {4, 3}, {10, 3}};
    QTest::newRow("a fall is an edge") << Samples{healthyFrom(0s, 3), healthyFrom(4s, 1)} << 10
                                       << Points{{0, 3}, {4, 3}, {4, 1}, {10, 1}};
    QTest::newRow("a sample that changes nothing adds no corner")
        << Samples{healthyFrom(0s, 2), healthyFrom(4s, 2)} << 10 << Points{{0, 2}, {10, 2}};
    QTest::newRow("a change at the end shows")
        << Samples{healthyFrom(0s, 1), healthyFrom(10s, 2)} << 10 << Points{{0, 1}, {10, 1}, {10, 2}};
    QTest::newRow("what comes after the end does not")
        << Samples{healthyFrom(0s, 1), healthyFrom(11s, 2)} << 10 << Points{{0, 1}, {10, 1}};
}

void TestStepPoints::corners()
{
    QFETCH(const Samples, samples);
    QFETCH(const int, end);
    QTEST(stepPoints(samples, CountLine::Healthy, SimTime{std::chrono::seconds{end}}, 100), "points");
}

void TestStepPoints::eachLineTakesItsOwnCount()
{
    const Samples samples = countSamples(sampleSeries());

    QCOMPARE(stepPoints(samples, CountLine::AtLeast, sampleEnd, 100), (Points{{0, 1}, {137, 1}}));
    QCOMPARE(stepPoints(samples, CountLine::AtMost, sampleEnd, 100), (Points{{0, 4}, {137, 4}}));
    QCOMPARE(stepPoints(samples, CountLine::Desired, sampleEnd, 100), (Points{{0, 2}, {137, 2}}));
    QCOMPARE(stepPoints(samples, CountLine::Healthy, sampleEnd, 100),
             (Points{{0, 2}, {60, 2}, {60, 1}, {105, 1}, {105, 2}, {137, 2}}));
    QCOMPARE(stepPoints(samples, CountLine::Running, sampleEnd, 100),
             (Points{{0, 2}, {60, 2}, {60, 1}, {75, 1}, {75, 3}, {105, 3}, {105, 2}, {137, 2}}));
}

void TestStepPoints::existingCountsAllTasksThatAreNotStopped()
{
    const Samples samples = countSamples(sampleSeries());

    QCOMPARE(stepPoints(samples, CountLine::Existing, sampleEnd, 100),
             (Points{{0, 2}, {60, 2}, {60, 4}, {92, 4}, {92, 3}, {137, 3}, {137, 2}}));
}

void TestStepPoints::aColumnHasFourPointsAtMost()
{
    const int columns = 50;

    const Points points = stepPoints(manySamples(10'000), CountLine::Healthy, SimTime{100s}, columns);

    QVERIFY(points.size() <= 4 * columns + 2);
    QVERIFY(points.size() > columns);
}

void TestStepPoints::noPeakIsLost()
{
    const Points points = stepPoints(manySamples(10'000), CountLine::Healthy, SimTime{100s}, 50);

    const auto [lowest, highest] = std::ranges::minmax_element(points, {}, heightOf);
    QCOMPARE(lowest->y(), 1.0);
    QCOMPARE(highest->y(), 99.0);
    QVERIFY(std::abs(highest->x() - 33.3) < 2.1); // within its column of 2 s
    QVERIFY(std::abs(lowest->x() - 50.0) < 2.1);
}

void TestStepPoints::pointsGoForwardInTime()
{
    const Points points = stepPoints(manySamples(10'000), CountLine::Healthy, SimTime{100s}, 50);

    QVERIFY(std::ranges::is_sorted(points, {}, [](QPointF point) { return point.x(); }));
    QCOMPARE(points.first().x(), 0.0);
    QCOMPARE(points.last().x(), 100.0);
    QCOMPARE(points.last().y(), 51.0); // the last sample is an odd one
}

void TestStepPoints::theSampleOfAMomentIsTheOneThatHolds()
{
    const Samples samples = countSamples(sampleSeries());

    QCOMPARE(deployscope::sampleAt(samples, SimTime{}).at, SimTime{});
    QCOMPARE(deployscope::sampleAt(samples, SimTime{59'999ms}).at, SimTime{});
    QCOMPARE(deployscope::sampleAt(samples, SimTime{60s}).at, SimTime{60s});
    QCOMPARE(deployscope::sampleAt(samples, SimTime{500s}).at, SimTime{137s});
}

QTEST_GUILESS_MAIN(TestStepPoints)
#include "tst_step_points.moc"
