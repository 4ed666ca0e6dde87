// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_run.h"
#include "views/timeline_chart/cursor_line.h"
#include "views/timeline_page/timeline_page.h"

#include <QMouseEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// With so many more tasks than three, laid out.
void show(TimelinePage &page, int moreTasks = 0)
{
    page.resize(900, 520);
    page.setRun(runOf(moreTasks));
    page.setLandmarks({{{SimTime{60s}, 7}, Interest::Decision, EventId{6}}});
    page.show();
    QCoreApplication::processEvents();
}

QPoint laneAt(const TimelinePage &page, int place, SimTime at)
{
    return {qRound(page.xOf(at)), qRound(page.pageLayout().lane(place).center().y())};
}

SimTime timeOf(const QSignalSpy &seeks)
{
    return seeks.isEmpty() ? SimTime::max() : seeks.last().at(0).value<SimTime>();
}

void wheel(TimelinePage &page, QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event{at, page.viewport()->mapToGlobal(at), {}, angle, {}, modifiers, Qt::NoScrollPhase, false};
    QCoreApplication::sendEvent(page.viewport(), &event);
}

void dragTo(TimelinePage &page, QPoint to, Qt::MouseButton button)
{
    QMouseEvent move{QEvent::MouseMove, QPointF{to}, page.viewport()->mapToGlobal(QPointF{to}),
                     Qt::NoButton,      button,      {}};
    QCoreApplication::sendEvent(page.viewport(), &move);
}

} // namespace

/// The timeline as a widget: what a hand and the keys do with it.
class TestTimelinePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void movingTheCursorPaintsNoRow();
    void anotherRunPaintsAnew();
    void aClickInAPlotAsksForItsMoment();
    void aDragScrubs();
    void aClickOnAMarkAsksForItsEvent();
    void aClickOnALaneAsksForItsTask_data();
    void aClickOnALaneAsksForItsTask();
    void upAndDownGoFromLaneToLane();
    void escapeClearsTheSelection();
    void theWheelZoomsAroundThePointer();
    void shiftMovesTheTime();
    void lanesScrollByTheWheel();
    void aDragWithShiftMovesTheTime();
    void zoomingStaysWithinTheRun();
    void theScrollBarMovesTheTime();
    void theWindowFollowsTheCursor();
    void aShorterRunIsShownAsFarAsItGoes();
    void theSelectedLaneIsScrolledIntoView();
    void onlyLanesThatAreSeenArePainted();
    void itIsDescribed();
    void aPointerHearsWhatItIsOver();
    void anOldRunIsPaledAndSaidSo();
    void anEmptyRunShows();
};

void TestTimelinePage::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
}

void TestTimelinePage::movingTheCursorPaintsNoRow()
{
    TimelinePage page;
    show(page);
    const qint64 before = page.picture().cacheKey();

    for (int second = 0; second <= 120; ++second) {
        page.setCursor(SimTime{std::chrono::seconds{second}});
        QCoreApplication::processEvents();
    }

    QCOMPARE(page.picture().cacheKey(), before);
    const auto *const line = page.findChild<CursorLine *>();
    QVERIFY(line->isVisible());
    QVERIFY(line->geometry().contains(qRound(page.xOf(runEnd)), 100));
}

void TestTimelinePage::anotherRunPaintsAnew()
{
    TimelinePage page;
    show(page);
    const QPixmap before = page.picture();

    page.setRun(runOf(2));

    QVERIFY(page.picture().toImage() != before.toImage());
}

void TestTimelinePage::aClickInAPlotAsksForItsMoment()
{
    TimelinePage page;
    show(page);
    QSignalSpy seeks(&page, &TimelinePage::seekAsked);
    const QPoint place{qRound(page.xOf(SimTime{40s})), qRound(page.pageLayout().tasks.center().y())};

    QTest::mouseClick(page.viewport(), Qt::LeftButton, {}, place);

    QVERIFY(std::chrono::abs(timeOf(seeks) - SimTime{40s}) < 200ms);        // a pixel
    QTest::mouseClick(page.viewport(), Qt::LeftButton, {}, {5, place.y()}); // before the plots
    QCOMPARE(seeks.size(), 1);
}

void TestTimelinePage::aDragScrubs()
{
    TimelinePage page;
    show(page);
    QSignalSpy seeks(&page, &TimelinePage::seekAsked);
    const int y = qRound(page.pageLayout().tasks.center().y());

    QTest::mousePress(page.viewport(), Qt::LeftButton, {}, {qRound(page.xOf(SimTime{40s})), y});
    dragTo(page, {qRound(page.xOf(SimTime{90s})), y}, Qt::LeftButton);
    dragTo(page, {5000, y}, Qt::LeftButton);

    QCOMPARE(seeks.size(), 3);
    QVERIFY(std::chrono::abs(seeks.at(1).at(0).value<SimTime>() - SimTime{90s}) < 200ms);
    QCOMPARE(timeOf(seeks), runEnd);
}

void TestTimelinePage::aClickOnAMarkAsksForItsEvent()
{
    TimelinePage page;
    show(page);
    QSignalSpy events(&page, &TimelinePage::eventAsked);
    const int y = qRound(page.pageLayout().events.center().y());

    QTest::mouseClick(page.viewport(), Qt::LeftButton, {}, {qRound(page.xOf(SimTime{60s})) + 3, y});

    QCOMPARE(events.size(), 1);
    QVERIFY(events.at(0).at(0).value<EventId>() == EventId{6});
}

void TestTimelinePage::aClickOnALaneAsksForItsTask_data()
{
    QTest::addColumn<int>("lane");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("shownAt");
    QTest::newRow("where it lives") << 2 << 70 << 70'000;
    QTest::newRow("before it was started: at its start") << 2 << 20 << 60'000;
    QTest::newRow("after it has stopped: the last moment at which it has not") << 1 << 110 << 79'999;
    QTest::newRow("at the end of the run") << 0 << 120 << 120'000;
}

void TestTimelinePage::aClickOnALaneAsksForItsTask()
{
    QFETCH(const int, lane);
    QFETCH(const int, at);
    QFETCH(const int, shownAt);
    TimelinePage page;
    show(page);
    QSignalSpy seeks(&page, &TimelinePage::seekAsked);
    QSignalSpy tasks(&page, &TimelinePage::taskAsked);

    QTest::mouseClick(page.viewport(), Qt::LeftButton, {}, laneAt(page, lane, SimTime{std::chrono::seconds{at}}));

    QCOMPARE(tasks.size(), 1);
    QVERIFY(tasks.at(0).at(0).value<TaskId>() == page.view().run->lanes[static_cast<std::size_t>(lane)].task);
    QVERIFY(std::chrono::abs(timeOf(seeks) - SimTime{SimDuration{shownAt}}) < 200ms);
}

void TestTimelinePage::upAndDownGoFromLaneToLane()
{
    TimelinePage page;
    show(page);
    page.setCursor(SimTime{70s});
    QSignalSpy seeks(&page, &TimelinePage::seekAsked);
    QSignalSpy tasks(&page, &TimelinePage::taskAsked);

    QTest::keyClick(&page, Qt::Key_Down);
    QVERIFY(tasks.last().at(0).value<TaskId>() == TaskId{0});
    page.setSelected(TaskId{0});
    QTest::keyClick(&page, Qt::Key_Down);
    QVERIFY(tasks.last().at(0).value<TaskId>() == TaskId{1});
    page.setSelected(TaskId{1});
    QTest::keyClick(&page, Qt::Key_Up);
    QVERIFY(tasks.last().at(0).value<TaskId>() == TaskId{0});

    QCOMPARE(seeks.size(), 0); // all three exist at 70 s
}

void TestTimelinePage::escapeClearsTheSelection()
{
    TimelinePage page;
    show(page);
    QSignalSpy cleared(&page, &TimelinePage::selectionClearAsked);

    QTest::keyClick(&page, Qt::Key_Escape);
    QCOMPARE(cleared.size(), 0);
    page.setSelected(TaskId{0});
    QTest::keyClick(&page, Qt::Key_Escape);

    QCOMPARE(cleared.size(), 1);
}

void TestTimelinePage::theWheelZoomsAroundThePointer()
{
    TimelinePage page;
    show(page);
    const double x = page.xOf(SimTime{30s});

    wheel(page, {x, page.pageLayout().tasks.center().y()}, {0, 480});

    QCOMPARE(page.view().window.length(), SimDuration{60s});
    QVERIFY(std::abs(page.xOf(SimTime{30s}) - x) < 1);
}

void TestTimelinePage::shiftMovesTheTime()
{
    TimelinePage page;
    show(page);
    page.zoomBy(2);
    const SimTime from = page.view().window.from;

    QTest::keyClick(&page, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(page.view().window.from, from + 7500ms); // an eighth of a minute
    QTest::keyClick(&page, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(page.view().window.from, from);
    wheel(page, page.pageLayout().tasks.center(), {0, -120}, Qt::ShiftModifier);
    QCOMPARE(page.view().window.from, from + 7500ms);
    QCOMPARE(page.view().window.length(), SimDuration{60s});
}

void TestTimelinePage::lanesScrollByTheWheel()
{
    TimelinePage page;
    show(page, 500);
    QCOMPARE(page.view().firstLane, 0);

    wheel(page, page.pageLayout().lanes.center(), {0, -120});

    QVERIFY(page.view().firstLane > 0);
    QCOMPARE(page.view().window, TimeWindow::whole(runEnd));
    wheel(page, page.pageLayout().lanes.center(), {0, 120}, Qt::ControlModifier);
    QVERIFY(page.view().window.length() < SimDuration{120s});
}

void TestTimelinePage::aDragWithShiftMovesTheTime()
{
    TimelinePage page;
    show(page);
    page.zoomBy(4);
    QSignalSpy seeks(&page, &TimelinePage::seekAsked);
    const SimTime from = page.view().window.from;
    const int y = qRound(page.pageLayout().tasks.center().y());

    QTest::mousePress(page.viewport(), Qt::LeftButton, Qt::ShiftModifier, {500, y});
    dragTo(page, {400, y}, Qt::LeftButton);

    QVERIFY(page.view().window.from > from);
    QCOMPARE(seeks.size(), 0);
}

void TestTimelinePage::zoomingStaysWithinTheRun()
{
    TimelinePage page;
    show(page);

    page.zoomBy(1e9);
    QCOMPARE(page.view().window.length(), SimDuration{5s});
    page.zoomBy(1e-9);
    QCOMPARE(page.view().window, TimeWindow::whole(runEnd));
    page.zoomBy(3);
    page.fit();
    QCOMPARE(page.view().window, TimeWindow::whole(runEnd));
}

void TestTimelinePage::theScrollBarMovesTheTime()
{
    TimelinePage page;
    show(page);
    QCOMPARE(page.horizontalScrollBar()->maximum(), 0);
    page.zoomBy(4);

    page.horizontalScrollBar()->setValue(page.horizontalScrollBar()->maximum());

    QCOMPARE(page.view().window, (TimeWindow{SimTime{90s}, runEnd}));
}

void TestTimelinePage::theWindowFollowsTheCursor()
{
    TimelinePage page;
    show(page);
    page.zoomBy(4);
    QCOMPARE(page.view().window, (TimeWindow{SimTime{}, SimTime{30s}}));

    page.setCursor(SimTime{50s});

    QVERIFY(page.view().window.from < SimTime{50s} && page.view().window.to > SimTime{70s});
    QTest::keyClick(&page, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&page, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&page, Qt::Key_Right, Qt::ShiftModifier);
    const TimeWindow moved = page.view().window;
    page.setCursor(SimTime{50s}); // it has not moved, the person has
    QCOMPARE(page.view().window, moved);
    QVERIFY(!page.findChild<CursorLine *>()->isVisible());
}

void TestTimelinePage::aShorterRunIsShownAsFarAsItGoes()
{
    TimelinePage page;
    show(page);
    page.zoomBy(4);
    page.horizontalScrollBar()->setValue(page.horizontalScrollBar()->maximum());
    RunChart shorter = *runOf();
    shorter.end = SimTime{100s};

    page.setRun(std::make_shared<const RunChart>(shorter));
    QCOMPARE(page.view().window, (TimeWindow{SimTime{70s}, SimTime{100s}}));
    page.fit();
    page.setRun(runOf());
    QCOMPARE(page.view().window, TimeWindow::whole(runEnd)); // what was whole stays whole
}

void TestTimelinePage::theSelectedLaneIsScrolledIntoView()
{
    TimelinePage page;
    show(page, 500);

    page.setSelected(TaskId{400});

    QVERIFY(page.view().firstLane <= 400);
    QVERIFY(page.view().firstLane + page.pageLayout().lanesSeen() > 400);
    page.setSelected(TaskId{3});
    QCOMPARE(page.view().firstLane, 3);
}

/// The picture of a run with so many lanes is the same, whatever stands in those that are not seen.
void TestTimelinePage::onlyLanesThatAreSeenArePainted()
{
    TimelinePage page;
    show(page, 5000);
    const QImage before = page.picture().toImage();
    RunChart other = *runOf(5000);
    for (std::size_t i = 200; i < other.lanes.size(); ++i)
        other.lanes[i].spans.clear();

    page.setRun(std::make_shared<const RunChart>(other));

    QCOMPARE(page.picture().toImage(), before);
}

void TestTimelinePage::itIsDescribed()
{
    TimelinePage page;
    show(page);

    page.setCursor(SimTime{70s});
    QCOMPARE(page.accessibleName(), u"Timeline"_s);
    QVERIFY(page.accessibleDescription().startsWith(u"At 1:10: healthy 1, running 1, desired 2;"_s));
    page.setSelected(TaskId{2});

    QVERIFY2(page.accessibleDescription().endsWith(u"\nt-3, web:2, i-3:32768\npulling: 1:00 to 1:20 (20 s)"_s),
             qPrintable(page.accessibleDescription()));
}

void TestTimelinePage::aPointerHearsWhatItIsOver()
{
    TimelinePage page;
    show(page);

    const QPointF onMark{page.xOf(SimTime{60s}), page.pageLayout().events.center().y()};
    QCOMPARE(page.wordsAt(onMark), u"01:00: Scheduler decision"_s);
    QCOMPARE(page.wordsAt(QPointF{laneAt(page, 1, SimTime{70s})}),
             u"t-2, web:1, i-2:32768\ndraining: 1:00 to 1:20 (20 s)"_s);
    QVERIFY(page.wordsAt({10, page.pageLayout().lane(1).center().y()}).contains(u"healthy: 0:00 to 1:00"_s));
    QVERIFY(page.wordsAt(page.pageLayout().tasks.center()).isEmpty());
}

void TestTimelinePage::anOldRunIsPaledAndSaidSo()
{
    TimelinePage page;
    show(page);
    const QImage fresh = page.grab().toImage();

    page.setStale(true);
    QVERIFY(page.grab().toImage() != fresh);
    page.setStale(false);
    QCOMPARE(page.grab().toImage(), fresh);
}

void TestTimelinePage::anEmptyRunShows()
{
    TimelinePage page;
    page.resize(900, 520);
    page.show();
    QSignalSpy seeks(&page, &TimelinePage::seekAsked);

    QTest::keyClick(&page, Qt::Key_Down);
    QTest::mouseClick(page.viewport(), Qt::LeftButton, {}, {450, 200});

    QVERIFY(!page.picture().isNull());
    QCOMPARE(timeOf(seeks), SimTime{});
}

QTEST_MAIN(TestTimelinePage)
#include "tst_timeline_page.moc"
