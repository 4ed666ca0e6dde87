// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_chart/chart_geometry.h"

#include <QRegularExpression>
#include <QTest>

using namespace deployscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Centres = std::vector<double>;

Q_DECLARE_METATYPE(std::vector<double>)

namespace {

const ChartGeometry geometry{.plot = {10, 20, 200, 100}, .end = SimTime{100s}, .top = 4};

} // namespace

class TestChartGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMomentHasItsPlace();
    void aPlaceHasItsMoment();
    void aRunWithoutLengthIsItsStart();
    void timeTicks_data();
    void timeTicks();
    void countTicks_data();
    void countTicks();
    void labelsMakeRoomForEachOther_data();
    void labelsMakeRoomForEachOther();
};

void TestChartGeometry::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestChartGeometry::aMomentHasItsPlace()
{
    QCOMPARE(geometry.xOf(SimTime{}), 10.0);
    QCOMPARE(geometry.xOf(SimTime{25s}), 60.0);
    QCOMPARE(geometry.xOf(SimTime{100s}), 210.0);
    QCOMPARE(geometry.yOf(0), 120.0);
    QCOMPARE(geometry.yOf(3), 45.0);
    QCOMPARE(geometry.yOf(4), 20.0);
}

void TestChartGeometry::aPlaceHasItsMoment()
{
    QCOMPARE(geometry.timeAt(60), SimTime{25s});
    QCOMPARE(geometry.timeAt(10), SimTime{});
    QCOMPARE(geometry.timeAt(210), SimTime{100s});
    QCOMPARE(geometry.timeAt(-5), SimTime{});
    QCOMPARE(geometry.timeAt(999), SimTime{100s});
}

void TestChartGeometry::aRunWithoutLengthIsItsStart()
{
    const ChartGeometry still{.plot = {10, 20, 200, 100}, .end = SimTime{}, .top = 4};

    QCOMPARE(still.xOf(SimTime{}), 10.0);
    QCOMPARE(still.timeAt(200), SimTime{});
}

void TestChartGeometry::timeTicks_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("step");
    QTest::newRow("no length") << 0 << 8 << 1;
    QTest::newRow("fits exactly") << 80 << 8 << 10;
    QTest::newRow("one more second") << 81 << 8 << 15;
    QTest::newRow("two minutes") << 137 << 8 << 30;
    QTest::newRow("an hour") << 3600 << 8 << 600;
    QTest::newRow("six hours") << 21600 << 8 << 3600;
    QTest::newRow("one step is all there is room for") << 137 << 1 << 300;
}

void TestChartGeometry::timeTicks()
{
    QFETCH(const int, end);
    QFETCH(const int, most);
    QFETCH(const int, step);
    QCOMPARE(timeTickStep(std::chrono::seconds{end}, most), SimDuration{std::chrono::seconds{step}});
}

void TestChartGeometry::countTicks_data()
{
    QTest::addColumn<double>("top");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("step");
    QTest::newRow("never below one task") << 1.4 << 8 << 1;
    QTest::newRow("fits exactly") << 8.0 << 8 << 1;
    QTest::newRow("a little more") << 8.4 << 8 << 2;
    QTest::newRow("fives") << 40.0 << 8 << 5;
    QTest::newRow("tens") << 41.0 << 8 << 10;
    QTest::newRow("thousands") << 22'400.0 << 8 << 5000;
}

void TestChartGeometry::countTicks()
{
    QFETCH(const double, top);
    QFETCH(const int, most);
    QTEST(countTickStep(top, most), "step");
}

void TestChartGeometry::labelsMakeRoomForEachOther_data()
{
    QTest::addColumn<Centres>("wanted");
    QTest::addColumn<Centres>("centres");
    QTest::newRow("none") << Centres{} << Centres{};
    QTest::newRow("far apart they stay") << Centres{20, 50, 80} << Centres{20, 50, 80};
    QTest::newRow("in one place they line up") << Centres{50, 50, 50} << Centres{50, 60, 70};
    QTest::newRow("not above the top") << Centres{0} << Centres{5};
    QTest::newRow("not below the bottom") << Centres{100, 100} << Centres{85, 95};
    QTest::newRow("those at the bottom push up") << Centres{80, 90, 95} << Centres{75, 85, 95};
}

void TestChartGeometry::labelsMakeRoomForEachOther()
{
    QFETCH(const Centres, wanted);
    QTEST(spread(wanted, 10, 0, 100), "centres");
}

QTEST_GUILESS_MAIN(TestChartGeometry)
#include "tst_chart_geometry.moc"
