// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_run.h"
#include "views/timeline_chart/chart_picture.h"
#include "views/timeline_page/band_look.h"
#include "views/timeline_page/lane_painting.h"
#include "views/timeline_page/run_picture.h"
#include "views/timeline_page/stack.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTest>

#include <algorithm>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(deployscope::Theme)

namespace {

constexpr std::array themes{std::pair{"light", Theme::Light}, std::pair{"dark", Theme::Dark},
                            std::pair{"projector", Theme::Projector}};
constexpr int laneStates = static_cast<int>(LaneState::Stopping) + 1;

QImage grey(const QImage &image)
{
    return image.convertToFormat(QImage::Format_Grayscale8);
}

template <typename Paint>
QImage painted(QSize size, const Style &style, const Paint &paint)
{
    QImage image{size, QImage::Format_ARGB32_Premultiplied};
    image.fill(style.surface);
    QPainter painter{&image};
    paint(painter);
    return image;
}

/// Share of the pixels that differ clearly.
double difference(const QImage &a, const QImage &b)
{
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            different += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 24 ? 1 : 0;
    }
    return static_cast<double>(different) / (a.width() * a.height());
}

QImage pictureOf(const ChartPicture &picture, QSize size, Theme theme = Theme::Light)
{
    return chartImage(picture, size, 1, styleFor(theme, QFont()));
}

QByteArray svgOf(const ChartPicture &picture, QSize size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    QPainter painter(&generator);
    paintChart(painter, picture, size, styleFor(Theme::Light, QFont()));
    painter.end();
    return buffer.data();
}

} // namespace

/// All rows of the timeline as one picture, and what it consists of.
class TestRunPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bandsDifferInGrey_data();
    void bandsDifferInGrey();
    void targetBandsDifferInGrey_data();
    void targetBandsDifferInGrey();
    void laneStatesDifferInGrey_data();
    void laneStatesDifferInGrey();
    void aLegendShowsTheBand();
    void piecesAreWhereTheBandIs();
    void manyPiecesAreNone();
    void rowsShareTheirEdges_data();
    void rowsShareTheirEdges();
    void whatHasNoRoomIsLeftOut();
    void aRunWithoutTargetsHasNoRowOfThem();
    void aBandStandsWhereItsTasksAre();
    void aNarrowSpanThatIsUnhealthyIsSeen();
    void theSamePictureTwice();
    void aPictureWithRoomHasAllRows();
    void aPartOfTheRunIsShown();
    void aPictureOfVeryManyChangesIsSmall();
};

void TestRunPicture::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestRunPicture::bandsDifferInGrey_data()
{
    QTest::addColumn<Theme>("theme");
    for (const auto &[name, theme] : themes)
        QTest::newRow(name) << theme;
}

/// Each state of each of four revisions, without a word in it.
void TestRunPicture::bandsDifferInGrey()
{
    QFETCH(const Theme, theme);
    const Style style = styleFor(theme, QFont());
    std::vector<std::pair<QString, QImage>> images;
    for (const TaskBand band : taskBands) {
        for (int rank = 0; rank < 4; ++rank)
            images.emplace_back(u"band %1, revision %2"_s.arg(static_cast<int>(band)).arg(rank),
                                grey(painted({60, 40}, style, [&](QPainter &painter) {
                                    paintSwatch(painter, {0, 0, 60, 40}, lookOf(band, rank, style), style);
                                })));
    }

    for (std::size_t i = 0; i < images.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY2(difference(images[i].second, images[j].second) > 0.06,
                     qPrintable(images[i].first + u" and "_s + images[j].first));
    }
}

void TestRunPicture::targetBandsDifferInGrey_data()
{
    bandsDifferInGrey_data();
}

void TestRunPicture::targetBandsDifferInGrey()
{
    QFETCH(const Theme, theme);
    const Style style = styleFor(theme, QFont());
    std::vector<QImage> images;
    for (const TargetState state : targetBands)
        images.push_back(grey(painted({60, 40}, style, [&](QPainter &painter) {
            paintSwatch(painter, {0, 0, 60, 40}, lookOf(state, style), style);
        })));

    for (std::size_t i = 0; i < images.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(difference(images[i], images[j]) > 0.06);
    }
}

void TestRunPicture::laneStatesDifferInGrey_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<int>("width");
    for (const auto &[name, theme] : themes) {
        QTest::addRow("%s, with its word", name) << theme << 120;
        QTest::addRow("%s, with its letter", name) << theme << 20;
        QTest::addRow("%s, without either", name) << theme << 10;
    }
}

void TestRunPicture::laneStatesDifferInGrey()
{
    QFETCH(const Theme, theme);
    QFETCH(const int, width);
    const Style style = styleFor(theme, QFont());
    for (const int rank : {0, 1}) {
        std::vector<QImage> images;
        for (int state = 0; state < laneStates; ++state)
            images.push_back(grey(painted({width + 2, 18}, style, [&](QPainter &painter) {
                paintSpan(painter, QRectF{1, 1, static_cast<double>(width), 15}, static_cast<LaneState>(state),
                          rank, style);
            })));
        for (std::size_t i = 0; i < images.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const double differing = difference(images[i], images[j]);
                QVERIFY2(
                    differing > 0.025,
                    qPrintable(u"states %1 and %2 of revision %3: %4"_s.arg(i).arg(j).arg(rank).arg(differing)));
            }
        }
    }
}

void TestRunPicture::aLegendShowsTheBand()
{
    const Style style = styleFor(Theme::Light, QFont());

    QVERIFY(lookOf(TaskBand::Pending, style).isDotted);
    QVERIFY(!(lookOf(TaskBand::Healthy, 0, style) == lookOf(TaskBand::Healthy, 1, style)));
}

/// Between an edge at 1 and one that rises from 2 to 3 at 60 s and comes down on it at 80 s.
void TestRunPicture::piecesAreWhereTheBandIs()
{
    Steps lower;
    lower.add({}, 1);
    Steps upper;
    upper.add({}, 2);
    upper.add(SimTime{60s}, 3);
    upper.add(SimTime{80s}, 1);
    const ChartGeometry geometry{.plot = {0, 0, 120, 40}, .end = runEnd, .top = 4};

    const std::vector<QRectF> pieces = piecesOf(&lower, upper, geometry);

    QCOMPARE(pieces, (std::vector<QRectF>{{0, 20, 60, 10}, {60, 10, 20, 20}}));
}

void TestRunPicture::manyPiecesAreNone()
{
    Steps upper;
    for (int i = 0; i < 1000; ++i)
        upper.add(SimTime{SimDuration{100 * i}}, 1 + i % 2);
    const ChartGeometry geometry{.plot = {0, 0, 120, 40}, .end = runEnd, .top = 4};

    QVERIFY(piecesOf(nullptr, upper, geometry).empty());
}

void TestRunPicture::rowsShareTheirEdges_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<QSize>("size");
    for (const auto &[name, theme] : themes) {
        for (const QSize size : {QSize{640, 400}, QSize{900, 600}, QSize{1600, 1000}})
            QTest::addRow("%s, %d x %d", name, size.width(), size.height()) << theme << size;
    }
}

void TestRunPicture::rowsShareTheirEdges()
{
    QFETCH(const Theme, theme);
    QFETCH(const QSize, size);

    const PageLayout layout = pageLayout(*runOf(40), size, styleFor(theme, QFont()));

    double bottom = layout.marks.bottom();
    for (const QRectF &row : {layout.events, layout.tasks, layout.targets, layout.capacity, layout.lanes}) {
        if (row.isNull())
            continue;
        QCOMPARE(row.left(), layout.left);
        QCOMPARE(row.right(), layout.right);
        QVERIFY(row.top() >= bottom); // no row lies on another
        bottom = row.bottom();
    }
    QVERIFY(bottom <= layout.axis.top() + 1);
    QCOMPARE(layout.axis.bottom(), static_cast<double>(size.height()));
    QVERIFY(layout.right - layout.left > size.width() / 3.0);
    QVERIFY(layout.lanesSeen() >= 4);
}

void TestRunPicture::whatHasNoRoomIsLeftOut()
{
    const PageLayout low = pageLayout(*runOf(), {900, 240}, styleFor(Theme::Light, QFont()));

    QVERIFY(!low.tasks.isNull());
    QVERIFY(low.capacity.isNull());
    QVERIFY(low.tasks.bottom() <= low.axis.top());
}

void TestRunPicture::aRunWithoutTargetsHasNoRowOfThem()
{
    RunChart run = *runOf();
    run.targetEdges = {};

    const PageLayout layout = pageLayout(run, {900, 600}, styleFor(Theme::Light, QFont()));

    QVERIFY(layout.targets.isNull());
    QVERIFY(!layout.capacity.isNull());
}

/// At 30 s two tasks of web:1; their colour has no lines.
void TestRunPicture::aBandStandsWhereItsTasksAre()
{
    const Style style = styleFor(Theme::Light, QFont());
    RunView view{.run = runOf(), .window = TimeWindow::whole(runEnd)};
    const PageLayout layout = pageLayout(*view.run, {900, 600}, style);
    const QImage image =
        painted({900, 600}, style, [&](QPainter &painter) { paintRun(painter, view, layout, style); });
    const ChartGeometry tasks = taskGeometry(view, layout);
    const auto colourAt = [&](SimTime at, double count) {
        return image.pixelColor(QPointF{tasks.xOf(at), tasks.yOf(count)}.toPoint());
    };

    QCOMPARE(colourAt(SimTime{20s}, 1.3), style.revision(0).fill);
    QCOMPARE(colourAt(SimTime{20s}, 3.3), style.surface);
    QCOMPARE(colourAt(SimTime{20s}, 4.3), style.troubleTint); // above the upper bound
    const QRectF lane = laneGeometry(view, layout, 0).plot;
    QCOMPARE(image.pixelColor(QPointF{tasks.xOf(SimTime{100s}), lane.center().y()}.toPoint()),
             style.revision(0).fill);
}

void TestRunPicture::aNarrowSpanThatIsUnhealthyIsSeen()
{
    const Style style = styleFor(Theme::Light, QFont());
    const ChartLane lane = laneOf(1, 0,
                                  {{LaneState::Healthy, SimTime{}, SimTime{60s}},
                                   {LaneState::Unhealthy, SimTime{60s}, SimTime{60010ms}},
                                   {LaneState::Healthy, SimTime{60010ms}, runEnd}});
    const ChartGeometry geometry{.plot = {0, 0, 240, 18}, .end = runEnd};

    const QImage image =
        painted({240, 18}, style, [&](QPainter &painter) { paintSpans(painter, lane, geometry, style); });

    int troubled = 0;
    for (int x = 110; x < 130; ++x)
        troubled += image.pixelColor(x, 9) == style.trouble ? 1 : 0;
    QVERIFY(troubled >= 1);
}

void TestRunPicture::theSamePictureTwice()
{
    const ChartPicture picture{.run = runOf(), .title = u"Two tasks"_s};

    QCOMPARE(pictureOf(picture, {900, 600}), pictureOf(picture, {900, 600}));
}

void TestRunPicture::aPictureWithRoomHasAllRows()
{
    const ChartPicture picture{.run = runOf(100), .title = u"Two tasks"_s};

    const QByteArray high = svgOf(picture, {1200, 800});
    for (const char *words : {"Two tasks", "Tasks", "Targets", "Capacity", "Events", "at most 4", "at least 1",
                              "t-1", "i-1:32768", "web:2", "healthy", "CPU reserved", "more task"})
        QVERIFY2(high.contains(words), words);
    QVERIFY(!high.contains("<image"));
    const QByteArray low = svgOf(picture, {1200, 300});
    QVERIFY(low.contains("at most 4"));
    QVERIFY(!low.contains("CPU reserved"));
}

void TestRunPicture::aPartOfTheRunIsShown()
{
    ChartPicture picture{.run = runOf(), .title = u"Two tasks"_s};
    picture.window = TimeWindow{SimTime{90s}, runEnd};

    for (const QSize size : {QSize{1200, 800}, QSize{1200, 300}}) {
        const QByteArray svg = svgOf(picture, size);
        QVERIFY(svg.contains("1:30"));
        QVERIFY(!svg.contains("0:30"));
        QVERIFY(!svg.contains("web:2 starts")); // at 60 s
    }
}

/// Each edge and both shares change a hundred thousand times: a hundred times for each pixel.
void TestRunPicture::aPictureOfVeryManyChangesIsSmall()
{
    RunChart run = *runOf(2000);
    run.taskEdges.assign(run.taskEdges.size(), {});
    run.targetEdges = {};
    run.cpu = run.memory = {};
    constexpr int changes = 100'000;
    for (int i = 0; i < changes; ++i) {
        const SimTime at{SimDuration{i * 120'000LL / changes * 1}};
        const int wave = (i * 7919) % 5;
        for (std::size_t edge = 0; edge < run.taskEdges.size(); ++edge)
            run.taskEdges[edge].add(at, 4 * static_cast<int>(edge) + wave);
        for (std::size_t edge = 0; edge < run.targetEdges.size(); ++edge)
            run.targetEdges[edge].add(at, 3 * static_cast<int>(edge) + wave);
        run.cpu.add(at, 100 * wave);
        run.memory.add(at, 120 * wave);
    }
    const ChartPicture picture{.run = std::make_shared<const RunChart>(run), .title = u"Many"_s};

    const QByteArray svg = svgOf(picture, {1200, 800});

    QVERIFY2(svg.size() < 1'000'000, qPrintable(QString::number(svg.size())));
}

QTEST_MAIN(TestRunPicture)
#include "tst_run_picture.moc"
