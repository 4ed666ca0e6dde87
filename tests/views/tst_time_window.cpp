// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_chart/time_window.h"

#include <QTest>

using namespace deployscope;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(deployscope::TimeWindow)

namespace {

constexpr SimTime end{120s};

constexpr TimeWindow seconds(int from, int to)
{
    return {SimTime{std::chrono::seconds{from}}, SimTime{std::chrono::seconds{to}}};
}

} // namespace

/// The part of a run that is shown.
class TestTimeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeRun();
    void zooms_data();
    void zooms();
    void moves_data();
    void moves();
    void followsTheCursor_data();
    void followsTheCursor();
    void aShortRunIsNeverZoomed();
};

void TestTimeWindow::theWholeRun()
{
    QCOMPARE(TimeWindow::whole(end), seconds(0, 120));
    QCOMPARE(TimeWindow::whole(SimTime{}), seconds(0, 60)); // a run of no length
}

void TestTimeWindow::zooms_data()
{
    QTest::addColumn<TimeWindow>("window");
    QTest::addColumn<double>("factor");
    QTest::addColumn<int>("at");
    QTest::addColumn<TimeWindow>("expected");
    QTest::newRow("what is held stays: a quarter of the way") << seconds(0, 120) << 2.0 << 30 << seconds(15, 75);
    QTest::newRow("at the left edge") << seconds(0, 120) << 4.0 << 0 << seconds(0, 30);
    QTest::newRow("at the right edge") << seconds(0, 120) << 4.0 << 120 << seconds(90, 120);
    QTest::newRow("back again") << seconds(15, 75) << 0.5 << 30 << seconds(0, 120);
    QTest::newRow("never more than the run") << seconds(15, 75) << 0.01 << 30 << seconds(0, 120);
    QTest::newRow("never nearer than 5 s")
        << seconds(0, 120) << 1e9 << 60 << TimeWindow{SimTime{57500ms}, SimTime{62500ms}};
}

void TestTimeWindow::zooms()
{
    QFETCH(const TimeWindow, window);
    QFETCH(const double, factor);
    QFETCH(const int, at);
    QTEST(window.zoomedBy(factor, SimTime{std::chrono::seconds{at}}, end), "expected");
}

void TestTimeWindow::moves_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<TimeWindow>("expected");
    QTest::newRow("on") << 10 << seconds(50, 90);
    QTest::newRow("back") << -10 << seconds(30, 70);
    QTest::newRow("not before the start") << -1000 << seconds(0, 40);
    QTest::newRow("not past the end") << 1000 << seconds(80, 120);
}

void TestTimeWindow::moves()
{
    QFETCH(const int, by);
    QTEST(seconds(40, 80).movedBy(std::chrono::seconds{by}, end), "expected");
}

void TestTimeWindow::followsTheCursor_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<TimeWindow>("expected");
    QTest::newRow("it is seen") << 50 << seconds(40, 80);
    QTest::newRow("at an edge it is seen") << 80 << seconds(40, 80);
    QTest::newRow("past the right edge: what comes next has the room") << 85 << seconds(80, 120);
    QTest::newRow("before the left edge") << 20 << seconds(15, 55);
}

void TestTimeWindow::followsTheCursor()
{
    QFETCH(const int, at);
    QTEST(seconds(40, 80).showing(SimTime{std::chrono::seconds{at}}, end), "expected");
}

void TestTimeWindow::aShortRunIsNeverZoomed()
{
    const TimeWindow whole = TimeWindow::whole(SimTime{3s});

    QCOMPARE(whole.zoomedBy(8, SimTime{1s}, SimTime{3s}), whole);
    QCOMPARE(whole.movedBy(5s, SimTime{3s}), whole);
}

QTEST_GUILESS_MAIN(TestTimeWindow)
#include "tst_time_window.moc"
