// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_series.h"
#include "views/timeline_chart/chart_picture.h"
#include "views/timeline_chart/timeline_chart.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>

#include <memory>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The chart of the sample series, laid out.
void show(TimelineChart &chart)
{
    chart.resize(700, 180);
    chart.setRun(sampleRun());
    chart.show();
}

SimTime askedBy(const QSignalSpy &seeks)
{
    return seeks.isEmpty() ? SimTime::max() : seeks.last().at(0).value<SimTime>();
}

QPoint placeOf(const TimelineChart &chart, SimTime at)
{
    return {qRound(chart.xOf(at)), 80};
}

} // namespace

class TestTimelineChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void movingTheCursorPaintsNoSeries();
    void otherCountsPaintAnew();
    void marksPaintAnewOnlyWhenTheyDiffer();
    void aClickAsksForTheMomentUnderIt();
    void aDragAsksForEachMoment();
    void besideThePlotTheEndsAreAskedFor();
    void keysMoveTheMoment_data();
    void keysMoveTheMoment();
    void theCursorPastTheEndStandsAtTheEnd();
    void theCountsAtTheCursorAreDescribed();
    void oldLinesArePaledAndSaidSo();
    void aRunWithoutLengthShowsItsLines();
    void aPictureHasItsSizeAndScale();
    void anSvgKeepsItsWords();
};

void TestTimelineChart::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
}

void TestTimelineChart::movingTheCursorPaintsNoSeries()
{
    TimelineChart chart;
    show(chart);
    const qint64 before = chart.picture().cacheKey();

    for (int second = 0; second <= 137; ++second) {
        chart.setCursor(SimTime{std::chrono::seconds{second}});
        QCoreApplication::processEvents();
    }

    QCOMPARE(chart.picture().cacheKey(), before);
}

void TestTimelineChart::otherCountsPaintAnew()
{
    TimelineChart chart;
    show(chart);
    const QPixmap before = chart.picture();
    ServiceSeries other = sampleSeries();
    other.samples.back().healthy = 0;

    chart.setRun(std::make_shared<const RunChart>(runChartOf(other, sampleEnd + 10s)));

    QVERIFY(chart.picture().cacheKey() != before.cacheKey());
    QVERIFY(chart.picture().toImage() != before.toImage());
}

void TestTimelineChart::marksPaintAnewOnlyWhenTheyDiffer()
{
    TimelineChart chart;
    show(chart);
    const std::vector<DeploymentMark> marks{{SimTime{60s}, DeploymentMark::Kind::Started, u"web:2"_s}};
    chart.setMarks(marks);
    const QPixmap before = chart.picture();

    chart.setMarks(marks);
    QCOMPARE(chart.picture().cacheKey(), before.cacheKey());
    chart.setMarks({});
    QVERIFY(chart.picture().toImage() != before.toImage());
}

void TestTimelineChart::aClickAsksForTheMomentUnderIt()
{
    TimelineChart chart;
    show(chart);
    QSignalSpy seeks(&chart, &TimelineChart::seekAsked);

    QTest::mouseClick(&chart, Qt::LeftButton, {}, placeOf(chart, SimTime{92s}));

    QCOMPARE(seeks.size(), 1);
    QVERIFY(std::chrono::abs(askedBy(seeks) - SimTime{92s}) < 500ms); // half a pixel
}

void TestTimelineChart::aDragAsksForEachMoment()
{
    TimelineChart chart;
    show(chart);
    QSignalSpy seeks(&chart, &TimelineChart::seekAsked);

    QTest::mousePress(&chart, Qt::LeftButton, {}, placeOf(chart, SimTime{60s}));
    QMouseEvent move(QEvent::MouseMove, QPointF(placeOf(chart, SimTime{30s})),
                     chart.mapToGlobal(QPointF(placeOf(chart, SimTime{30s}))), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&chart, &move);

    QCOMPARE(seeks.size(), 2);
    QVERIFY(std::chrono::abs(askedBy(seeks) - SimTime{30s}) < 500ms);
}

void TestTimelineChart::besideThePlotTheEndsAreAskedFor()
{
    TimelineChart chart;
    show(chart);
    QSignalSpy seeks(&chart, &TimelineChart::seekAsked);

    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint{1, 80});
    QCOMPARE(askedBy(seeks), SimTime{});
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint{chart.width() - 1, 80});
    QCOMPARE(askedBy(seeks), sampleEnd);
}

void TestTimelineChart::keysMoveTheMoment_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("Left: a second back") << int(Qt::Key_Left) << 92 << 91;
    QTest::newRow("Right: a second on") << int(Qt::Key_Right) << 92 << 93;
    QTest::newRow("Page Up: ten seconds back") << int(Qt::Key_PageUp) << 92 << 82;
    QTest::newRow("Page Down: ten seconds on") << int(Qt::Key_PageDown) << 92 << 102;
    QTest::newRow("Home: the start") << int(Qt::Key_Home) << 92 << 0;
    QTest::newRow("End: the end") << int(Qt::Key_End) << 92 << 137;
    QTest::newRow("not before the start") << int(Qt::Key_PageUp) << 4 << 0;
    QTest::newRow("not past the end") << int(Qt::Key_PageDown) << 130 << 137;
}

void TestTimelineChart::keysMoveTheMoment()
{
    QFETCH(const int, key);
    QFETCH(const int, from);
    QFETCH(const int, to);
    TimelineChart chart;
    show(chart);
    chart.setCursor(SimTime{std::chrono::seconds{from}});
    QSignalSpy seeks(&chart, &TimelineChart::seekAsked);

    QTest::keyClick(&chart, static_cast<Qt::Key>(key));

    QCOMPARE(seeks.size(), 1);
    QCOMPARE(askedBy(seeks), SimTime{std::chrono::seconds{to}});
}

void TestTimelineChart::theCursorPastTheEndStandsAtTheEnd()
{
    TimelineChart chart;
    show(chart);

    QCOMPARE(chart.xOf(SimTime{500s}), chart.xOf(sampleEnd));
    QCOMPARE(chart.xOf(SimTime{-5s}), chart.xOf(SimTime{}));
}

void TestTimelineChart::theCountsAtTheCursorAreDescribed()
{
    TimelineChart chart;
    show(chart);

    chart.setCursor(SimTime{92s});

    QCOMPARE(chart.accessibleDescription(),
             u"At 1:32: healthy 1, running 3, desired 2; at least 1 must be healthy, "
             "at most 4 may exist."_s);
}

void TestTimelineChart::oldLinesArePaledAndSaidSo()
{
    TimelineChart chart;
    show(chart);
    const QImage fresh = chart.grab().toImage();

    chart.setStale(true);
    QVERIFY(chart.grab().toImage() != fresh);
    chart.setStale(false);
    QCOMPARE(chart.grab().toImage(), fresh);
}

void TestTimelineChart::aRunWithoutLengthShowsItsLines()
{
    TimelineChart chart;
    chart.resize(700, 180);
    ServiceSeries still;
    still.samples = {test::sampleAt(0s, 2, 2, 0, 0)};
    QSignalSpy seeks(&chart, &TimelineChart::seekAsked);

    chart.setRun(std::make_shared<const RunChart>(runChartOf(still, SimTime{})));
    chart.show();
    const QImage image = chart.picture().toImage();
    const int middle = chart.width() / 2;

    // The healthy line crosses the middle, dark on a light ground.
    bool isDark = false;
    for (int y = 0; y < image.height(); ++y)
        isDark = isDark || image.pixelColor(middle, y).lightness() < 60;
    QVERIFY(isDark);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint{middle, 80});
    QCOMPARE(askedBy(seeks), SimTime{});
}

void TestTimelineChart::aPictureHasItsSizeAndScale()
{
    const Style style = styleFor(Theme::Light, QFont());

    const ChartPicture picture{.run = sampleRun(), .title = u"Two tasks"_s};

    const QImage once = chartImage(picture, {600, 300}, 1, style);
    const QImage twice = chartImage(picture, {600, 300}, 2, style);

    QCOMPARE(once.size(), (QSize{600, 300}));
    QCOMPARE(twice.size(), (QSize{1200, 600}));
    QCOMPARE(twice.devicePixelRatio(), 2.0);
    QCOMPARE(once.pixelColor(1, 1), style.surface);
    QCOMPARE(chartImage(picture, {600, 300}, 1, style), once);
}

void TestTimelineChart::anSvgKeepsItsWords()
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({600, 300});
    {
        QPainter painter(&generator);
        paintChart(painter, {.run = sampleRun(), .title = u"Two tasks"_s}, {600, 300},
                   styleFor(Theme::Light, QFont()));
    }
    const QByteArray svg = buffer.data();

    for (const char *words : {"Two tasks", "at most 4", "at least 1", "healthy", "desired", "running"})
        QVERIFY2(svg.contains(words), words);
    QVERIFY(svg.size() < 1'000'000);
    QVERIFY(!svg.contains("<image"));
}

QTEST_MAIN(TestTimelineChart)
#include "tst_timeline_chart.moc"
