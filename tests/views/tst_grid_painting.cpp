// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/grid_picture.h"
#include "views/cluster_grid/paint_stream.h"
#include "views/cluster_grid/paint_tile.h"
#include "views/cluster_grid/signs.h"

#include "state_builder.h"

#include <QBuffer>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <QTest>

#include <array>
#include <cmath>

using namespace deployscope;
using namespace std::chrono_literals;

namespace {

constexpr std::array looks{TaskLook::Starting, TaskLook::Unproven, TaskLook::Healthy, TaskLook::Unhealthy,
                           TaskLook::Draining, TaskLook::Stopping, TaskLook::Stopped};

QFont baseFont()
{
    QFont font;
    font.setPixelSize(13);
    return font;
}

/// One task in each state.
State oneOfEach()
{
    StateBuilder builder({.instances = 6, .zones = 2});
    builder.addHealthyTask(0, 1);
    builder.addUnprovenTask(1, 2, 70s);
    builder.addTask(2, 2, TaskStatus::Pending, 80s, 80s);
    builder.addUnhealthyTask(3, 3, 80s);
    builder.addDrainingTask(4, 1, 70s);
    builder.addStoppingTask(5, 1, 83s);
    return builder.state();
}

QImage pictureAt(const State &state, SimDuration time, Theme theme = Theme::Light)
{
    return gridImage(state, SimTime{time}, 1s, {900, 520}, 1, styleFor(theme, baseFont()));
}

TaskCell cellWith(TaskLook look, int rank)
{
    const bool half = look == TaskLook::Starting || look == TaskLook::Draining;
    const bool none = look == TaskLook::Stopping || look == TaskLook::Stopped;
    return {.look = look, .revisionRank = rank, .fill = half ? 0.5 : none ? 0.0 : 1.0};
}

/// A tile without words but with its letter, in grey.
QImage greyTile(const TaskCell &cell, TileDetail detail, QSize size, Theme theme = Theme::Light)
{
    QImage image{size, QImage::Format_ARGB32_Premultiplied};
    const Style style = styleFor(theme, baseFont());
    image.fill(style.surface);
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    paintTile(painter, QRectF{{}, QSizeF{size}}.adjusted(2, 2, -2, -2), cell, detail, style);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
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

/// A straight line with a stream on it.
QImage pathWith(const Stream &stream, const Style &style)
{
    QImage image{240, 16, QImage::Format_ARGB32_Premultiplied};
    image.fill(style.window);
    QPainter painter{&image};
    QPainterPath path{{0, 8}};
    path.lineTo(240, 8);
    paintStream(painter, path, 0, stream, style);
    return image;
}

} // namespace

Q_DECLARE_METATYPE(deployscope::Theme)
Q_DECLARE_METATYPE(deployscope::TileDetail)

class TestGridPainting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoPicturesOfAMomentAreTheSame();
    void aMomentDoesNotDependOnTheOnesBefore();
    void eachThemePaints_data();
    void eachThemePaints();
    void statesDifferInGrey_data();
    void statesDifferInGrey();
    void revisionsDifferInGrey();
    void targetSignsDifferInGrey_data();
    void targetSignsDifferInGrey();
    void healthChecksDifferInGrey();
    void requestsMoveInThePicture();
    void requestsThatFailLookDifferentInGrey();
    void pullRisesInThePicture();
    void aClosedGroupIsSeen();
    void oneFailingTaskAmongThousandsIsSeen();
    void scaleMultipliesThePixels();
    void anSvgIsDrawnFromTheSamePicture();
    void aRefreshOfAllKindsOfClustersPaints_data();
    void aRefreshOfAllKindsOfClustersPaints();
};

void TestGridPainting::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestGridPainting::twoPicturesOfAMomentAreTheSame()
{
    QCOMPARE(pictureAt(oneOfEach(), 85s), pictureAt(oneOfEach(), 85s));
}

void TestGridPainting::aMomentDoesNotDependOnTheOnesBefore()
{
    const State state = oneOfEach();
    const QImage direct = pictureAt(state, 85200ms);

    for (const SimDuration before : {84s, 86s, 90s})
        static_cast<void>(pictureAt(state, before));

    QCOMPARE(pictureAt(state, 85200ms), direct);
}

void TestGridPainting::eachThemePaints_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("projector") << Theme::Projector;
}

void TestGridPainting::eachThemePaints()
{
    QFETCH(Theme, theme);

    const QImage picture = pictureAt(oneOfEach(), 85s, theme);

    // The lower left corner belongs to the ground.
    QCOMPARE(picture.pixelColor(1, 518), styleFor(theme, baseFont()).window);
}

void TestGridPainting::statesDifferInGrey_data()
{
    QTest::addColumn<TileDetail>("detail");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Theme>("theme");
    for (const auto &[name, theme] : {std::pair{"light", Theme::Light}, std::pair{"dark", Theme::Dark},
                                      std::pair{"projector", Theme::Projector}}) {
        QTest::addRow("full, %s", name) << TileDetail::Full << QSize{160, 90} << theme;
        QTest::addRow("compact, %s", name) << TileDetail::Compact << QSize{90, 34} << theme;
        QTest::addRow("letter, %s", name) << TileDetail::Letter << QSize{22, 22} << theme;
    }
}

void TestGridPainting::statesDifferInGrey()
{
    QFETCH(TileDetail, detail);
    QFETCH(QSize, size);
    QFETCH(Theme, theme);

    for (int rank = 0; rank < 4; ++rank) {
        for (const TaskLook one : looks) {
            for (const TaskLook other : looks) {
                if (one == other)
                    continue;
                const double differing = difference(greyTile(cellWith(one, rank), detail, size, theme),
                                                    greyTile(cellWith(other, rank), detail, size, theme));
                QVERIFY2(differing > 0.01, qPrintable(shortWord(one) + u'/' + shortWord(other)));
            }
        }
    }
}

void TestGridPainting::revisionsDifferInGrey()
{
    for (int one = 0; one < 4; ++one) {
        for (int other = one + 1; other < 4; ++other)
            QVERIFY(difference(greyTile(cellWith(TaskLook::Unproven, one), TileDetail::Letter, {60, 30}),
                               greyTile(cellWith(TaskLook::Unproven, other), TileDetail::Letter, {60, 30})) >
                    0.005);
    }
}

void TestGridPainting::targetSignsDifferInGrey_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("projector") << Theme::Projector;
}

void TestGridPainting::targetSignsDifferInGrey()
{
    QFETCH(Theme, theme);
    const Style style = styleFor(theme, baseFont());
    const auto sign = [&style](TargetState state) {
        QImage image{20, 20, QImage::Format_ARGB32_Premultiplied};
        image.fill(style.window);
        QPainter painter{&image};
        painter.setRenderHint(QPainter::Antialiasing);
        drawTargetSign(painter, {10, 10}, 8, state, style);
        painter.end();
        return image.convertToFormat(QImage::Format_Grayscale8);
    };
    const std::array states{TargetState::Initial, TargetState::Healthy, TargetState::Unhealthy,
                            TargetState::Draining, TargetState::Unused};

    for (const TargetState one : states) {
        for (const TargetState other : states)
            QVERIFY(one == other || difference(sign(one), sign(other)) > 0.03);
    }
}

void TestGridPainting::healthChecksDifferInGrey()
{
    const auto sign = [](HealthCheckSign which) {
        QImage image{20, 20, QImage::Format_ARGB32_Premultiplied};
        image.fill(Qt::white);
        QPainter painter{&image};
        drawHealthCheck(painter, {10, 10}, 7.5, which, styleFor(Theme::Light, baseFont()));
        painter.end();
        return image.convertToFormat(QImage::Format_Grayscale8);
    };
    constexpr std::array signs{HealthCheckSign::Asks, HealthCheckSign::Passed, HealthCheckSign::Failed};

    for (const HealthCheckSign one : signs) {
        for (const HealthCheckSign other : signs)
            QVERIFY(one == other || difference(sign(one), sign(other)) > 0.02);
    }
}

void TestGridPainting::requestsMoveInThePicture()
{
    const Style style = styleFor(Theme::Light, baseFont());
    const QImage first = pathWith({.share = 0.5, .phase = 0.0}, style);
    const QImage later = pathWith({.share = 0.5, .phase = 0.1}, style);

    QVERIFY(later != first);
    // Half of the requests are five marks in a period: a fifth of it later each stands where the next one stood.
    QVERIFY(difference(pathWith({.share = 0.5, .phase = 0.2}, style), first) < 0.005);
    QVERIFY(pathWith({.share = 0.1, .phase = 0.0}, style) != first);
    QVERIFY(pathWith({.share = 0}, style) == pathWith({.share = 0, .phase = 0.5}, style));
}

void TestGridPainting::requestsThatFailLookDifferentInGrey()
{
    const Style style = styleFor(Theme::Light, baseFont());
    const QImage good = pathWith({.share = 0.5}, style).convertToFormat(QImage::Format_Grayscale8);
    const QImage bad = pathWith({.share = 0.5, .fails = true}, style).convertToFormat(QImage::Format_Grayscale8);

    QVERIFY(difference(good, bad) > 0.05);
}

void TestGridPainting::pullRisesInThePicture()
{
    const auto tile = [](double fill) {
        TaskCell cell = cellWith(TaskLook::Starting, 1);
        cell.fill = fill;
        QImage image{100, 100, QImage::Format_ARGB32_Premultiplied};
        QPainter painter{&image};
        paintTile(painter, {0, 0, 100, 100}, cell, TileDetail::Letter, styleFor(Theme::Light, baseFont()));
        return image;
    };
    const QColor tint = styleFor(Theme::Light, baseFont()).revision(1).tint;

    // Away from the letter in the middle.
    QCOMPARE(tile(0.5).pixelColor(10, 70), tint);
    QVERIFY(tile(0.5).pixelColor(10, 30) != tint);
    QCOMPARE(tile(0.9).pixelColor(10, 30), tint);
}

void TestGridPainting::aClosedGroupIsSeen()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);
    const State open = builder.state();
    builder.closeSecurityGroup();

    QVERIFY(pictureAt(open, 85s) != pictureAt(builder.state(), 85s));
}

void TestGridPainting::oneFailingTaskAmongThousandsIsSeen()
{
    const auto pictureWith = [](bool fails) {
        StateBuilder builder({.instances = 1000, .zones = 3, .taskCpu = 100});
        for (int i = 0; i < 3000; ++i)
            builder.addHealthyTask(i % 1000, 1);
        if (fails)
            builder.addUnhealthyTask(500, 1, 80s);
        return pictureAt(builder.state(), 85s).convertToFormat(QImage::Format_Grayscale8);
    };

    // The tile, the outline of its instance, and a number beside the name of the zone.
    const double seen = difference(pictureWith(true), pictureWith(false)) * 900 * 520;
    QVERIFY2(seen > 120, qPrintable(QString::number(seen)));
}

void TestGridPainting::scaleMultipliesThePixels()
{
    const Style style = styleFor(Theme::Light, baseFont());

    const QImage image = gridImage(oneOfEach(), SimTime{85s}, 1s, {700, 420}, 2, style);

    QCOMPARE(image.size(), QSize(1400, 840));
    QCOMPARE(image.devicePixelRatio(), 2.0);
}

void TestGridPainting::anSvgIsDrawnFromTheSamePicture()
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({900, 520});
    generator.setViewBox(QRect{0, 0, 900, 520});
    QPainter painter{&generator};
    paintGridPicture(painter, {0, 0, 900, 520}, oneOfEach(), SimTime{85s}, 1s, styleFor(Theme::Light, baseFont()));
    painter.end();

    QSvgRenderer renderer{buffer.data()};
    QVERIFY(renderer.isValid());
    QVERIFY(buffer.data().contains("Hand-made"));
    QVERIFY(buffer.data().contains("web:2"));
}

void TestGridPainting::aRefreshOfAllKindsOfClustersPaints_data()
{
    QTest::addColumn<int>("instances");
    QTest::addColumn<int>("tasks");
    QTest::addColumn<QSize>("size");
    QTest::newRow("none") << 0 << 0 << QSize{900, 520};
    QTest::newRow("one, empty") << 1 << 0 << QSize{900, 520};
    QTest::newRow("a few in a small window") << 5 << 2 << QSize{420, 300};
    QTest::newRow("fifty") << 50 << 4 << QSize{900, 520};
    QTest::newRow("hundreds") << 300 << 10 << QSize{900, 520};
    QTest::newRow("hardly any room") << 4 << 1 << QSize{40, 20};
}

void TestGridPainting::aRefreshOfAllKindsOfClustersPaints()
{
    QFETCH(int, instances);
    QFETCH(int, tasks);
    QFETCH(QSize, size);
    StateBuilder builder({.instances = instances, .taskCpu = 100});
    for (int i = 0; i < instances * tasks; ++i)
        builder.addUnhealthyTask(i % instances, 1 + i % 4, 80s);

    const QImage image = gridImage(builder.state(), SimTime{85s}, 1s, size, 1, styleFor(Theme::Light, baseFont()));

    QCOMPARE(image.size(), size);
}

QTEST_MAIN(TestGridPainting)
#include "tst_grid_painting.moc"
