// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/cluster_grid_view.h"
#include "views/cluster_grid/grouped.h"
#include "views/cluster_grid/layout_memo.h"
#include "views/cluster_grid/paint_grid.h"
#include "views/cluster_grid/paint_plain.h"
#include "views/cluster_grid/paint_tile.h"
#include "views/cluster_grid/tile_stamps.h"
#include "views/cluster_grid/whole_pixels.h"

#include "state_builder.h"

#include <QAccessible>
#include <QImage>
#include <QTest>

#include <cstdlib>

using namespace deployscope;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(deployscope::TaskLook)

namespace {

/// One task on each of so many instances.
GridScene sceneWith(int instances)
{
    StateBuilder builder({.instances = instances, .zones = 3});
    for (int i = 0; i < instances; ++i)
        builder.addHealthyTask(i, 1 + i % 2);
    const State state = builder.state();
    const SimTime now{80s};
    return gridScene(instanceItems(state, now), taskItems(state, now), targetItems(state, now),
                     clusterSummary(state), now, 0s, {}, TileWords::None);
}

/// A layout with one plain tile on one plain card, at such places.
struct OneTile
{
    OneTile(TaskLook look, const QRectF &tile)
    {
        scene.instances.push_back({});
        scene.tasks.push_back({.look = look});
        layout.arrangement.card = CardDetail::Plain;
        layout.arrangement.tile = TileDetail::Plain;
        layout.cards.push_back({.card = tile.adjusted(-3, -3, 3, 3)});
        layout.tiles.push_back(tile);
        image.fill(Qt::white);
    }

    [[nodiscard]] QColor at(int x, int y)
    {
        QPainter painter{&image};
        paintPlainTiles(painter, layout, scene, {}, style);
        return image.pixelColor(x, y);
    }

    GridScene scene{};
    GridLayout layout{};
    Style style = styleFor(Theme::Light, {});
    QImage image{40, 40, QImage::Format_ARGB32_Premultiplied};
};

/// The largest difference of a channel of a pixel.
int difference(const QImage &a, const QImage &b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor left = a.pixelColor(x, y);
            const QColor right = b.pixelColor(x, y);
            most = std::max({most, std::abs(left.red() - right.red()), std::abs(left.green() - right.green()),
                             std::abs(left.blue() - right.blue())});
        }
    }
    return most;
}

} // namespace

/// What makes thousands of tiles quick, and that it shows the same.
class TestManyTiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMemoGivesTheSameLayout_data();
    void aMemoGivesTheSameLayout();
    void aMemoSearchesOnceForEachQuestion();
    void itemsAreGroupedInTheirOrder();
    void aGapOfOnePixelStays();
    void plainTilesTellTheirState_data();
    void plainTilesTellTheirState();
    void aPlainTileComesWithItsTask();
    void aPlainCardWithTroubleStandsOut();
    void aStampLooksLikeTheTile_data();
    void aStampLooksLikeTheTile();
    void inAVectorPictureNothingIsStamped();
    void plainCardsHaveWordsWhenAskedFor();
};

void TestManyTiles::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestManyTiles::aMemoGivesTheSameLayout_data()
{
    QTest::addColumn<int>("instances");
    QTest::newRow("a few") << 4;
    QTest::newRow("fifty") << 50;
    QTest::newRow("a thousand") << 1000;
}

void TestManyTiles::aMemoGivesTheSameLayout()
{
    QFETCH(int, instances);
    const GridScene scene = sceneWith(instances);
    const QRectF area{0, 0, 1600, 1000};
    const GridLayout fresh = gridLayout(scene, area, 1);
    LayoutMemo memo;

    for (const bool known : {false, true}) {
        const GridLayout layout = gridLayout(scene, area, 1, memo);
        QVERIFY2(layout.tiles == fresh.tiles, known ? "known" : "new");
        QCOMPARE(layout.unit, fresh.unit);
        QCOMPARE(layout.lines.size(), fresh.lines.size());
    }
    QVERIFY(gridLayout(scene, {0, 0, 800, 600}, 1, memo).tiles == gridLayout(scene, {0, 0, 800, 600}, 1).tiles);
}

void TestManyTiles::aMemoSearchesOnceForEachQuestion()
{
    LayoutMemo memo;
    int searches = 0;
    const auto ask = [&](int places) {
        return memo
            .shapeFor({.places = places},
                      [&] {
                          ++searches;
                          return LayoutShape{.unit = static_cast<double>(places)};
                      })
            .unit;
    };

    QCOMPARE(ask(1), 1.0);
    QCOMPARE(ask(2), 2.0);
    QCOMPARE(ask(1), 1.0);
    QCOMPARE(searches, 2);
    for (const int places : {3, 4, 5, 1})
        QCOMPARE(ask(places), static_cast<double>(places));
    QCOMPARE(searches, 6); // the first one was forgotten
}

void TestManyTiles::itemsAreGroupedInTheirOrder()
{
    const std::vector<int> items{12, 31, 10, 99, 11, 30};
    const Grouped<int> byTens(items, 4, [](int item) { return static_cast<std::size_t>(item / 10); });

    const auto ones = byTens.of(1);
    QCOMPARE(ones.size(), std::size_t{3});
    QCOMPARE(*ones[0], 12);
    QCOMPARE(*ones[1], 10);
    QCOMPARE(*ones[2], 11);
    QVERIFY(byTens.of(0).empty());
    QCOMPARE(byTens.of(3).size(), std::size_t{2});
    QVERIFY(byTens.of(9).empty()); // left out
}

void TestManyTiles::aGapOfOnePixelStays()
{
    for (double from = 0; from < 5; from += 0.13) {
        const QRect left = wholePixels({from, 0, 7.3, 4});
        const QRect right = wholePixels({from + 8.3, 0, 7.3, 4});
        QCOMPARE(right.left() - left.right() - 1, 1);
    }
    QCOMPARE(wholePixels({3.2, 3.2, 0.1, 0.1}).size(), QSize(1, 1));
}

void TestManyTiles::plainTilesTellTheirState_data()
{
    const Style style = styleFor(Theme::Light, {});
    QTest::addColumn<TaskLook>("look");
    QTest::addColumn<QColor>("upper");
    QTest::addColumn<QColor>("lower");
    QTest::newRow("healthy") << TaskLook::Healthy << style.revision(0).fill << style.revision(0).fill;
    QTest::newRow("unhealthy") << TaskLook::Unhealthy << style.revision(0).fill << style.trouble;
    QTest::newRow("starting") << TaskLook::Starting << style.revision(0).tint << style.revision(0).outline;
    QTest::newRow("draining") << TaskLook::Draining << style.revision(0).tint << style.revision(0).outline;
}

void TestManyTiles::plainTilesTellTheirState()
{
    QFETCH(TaskLook, look);
    QFETCH(QColor, upper);
    QFETCH(QColor, lower);
    OneTile one(look, {10, 10, 10, 10});

    QCOMPARE(one.at(15, 11).rgb(), upper.rgb());
    QCOMPARE(one.at(15, 18).rgb(), lower.rgb());
    QCOMPARE(one.at(9, 15).rgb(), QColor(Qt::white).rgb());
    QCOMPARE(one.at(20, 15).rgb(), QColor(Qt::white).rgb());
}

void TestManyTiles::aPlainTileComesWithItsTask()
{
    OneTile arriving(TaskLook::Healthy, {10, 10, 10, 10});
    arriving.scene.tasks[0].motion.arrival = 0.5;
    OneTile there(TaskLook::Healthy, {10, 10, 10, 10});

    QVERIFY(arriving.at(15, 15).lightness() > there.at(15, 15).lightness());
}

void TestManyTiles::aPlainCardWithTroubleStandsOut()
{
    OneTile one(TaskLook::Unhealthy, {10, 10, 10, 10});
    for (const int failing : {0, 1}) {
        one.scene.instances[0].failing = failing;
        QPainter painter{&one.image};
        paintPlainCards(painter, one.layout, one.scene, {}, one.style);
        painter.end();
        QCOMPARE(one.image.pixelColor(7, 15).rgb(), (failing == 0 ? one.style.line : one.style.trouble).rgb());
        QCOMPARE(one.image.pixelColor(9, 15).rgb(),
                 (failing == 0 ? one.style.surface : one.style.troubleTint).rgb());
    }
}

void TestManyTiles::aStampLooksLikeTheTile_data()
{
    QTest::addColumn<TaskLook>("look");
    QTest::addColumn<double>("fill");
    QTest::newRow("starting") << TaskLook::Starting << 0.5;
    QTest::newRow("not healthy yet") << TaskLook::Unproven << 1.0;
    QTest::newRow("healthy") << TaskLook::Healthy << 1.0;
    QTest::newRow("unhealthy") << TaskLook::Unhealthy << 1.0;
    QTest::newRow("draining") << TaskLook::Draining << 0.25;
    QTest::newRow("stopping") << TaskLook::Stopping << 0.0;
    QTest::newRow("stopped") << TaskLook::Stopped << 0.0;
}

void TestManyTiles::aStampLooksLikeTheTile()
{
    QFETCH(TaskLook, look);
    QFETCH(double, fill);
    const Style style = styleFor(Theme::Light, {});
    const TaskCell task{.look = look, .revisionRank = 1, .fill = fill};
    const QRectF place{4, 4, 32, 20};
    QImage painted(40, 28, QImage::Format_ARGB32_Premultiplied);
    painted.fill(style.surface);
    QImage stamped = painted;
    {
        QPainter painter{&painted};
        painter.setRenderHint(QPainter::Antialiasing);
        paintTile(painter, place, task, TileDetail::Letter, style);
    }
    TileStamps stamps(style);
    {
        QPainter painter{&stamped};
        for (int i = 0; i < 2; ++i) {
            painter.fillRect(stamped.rect(), style.surface);
            stamps.paint(painter, place, task);
        }
    }

    QVERIFY2(difference(painted, stamped) <= 4, qPrintable(QString::number(difference(painted, stamped))));
}

/// A picture that is scaled is painted as sharp as it can be.
void TestManyTiles::inAVectorPictureNothingIsStamped()
{
    const Style style = styleFor(Theme::Light, {});
    const TaskCell task{.look = TaskLook::Healthy};
    QImage painted(80, 56, QImage::Format_ARGB32_Premultiplied);
    painted.fill(style.surface);
    QImage stamped = painted;
    for (QImage *image : {&painted, &stamped}) {
        QPainter painter{image};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(2, 2);
        TileStamps stamps(style);
        if (image == &painted)
            paintTile(painter, {4.3, 4.3, 32, 20}, task, TileDetail::Letter, style);
        else
            stamps.paint(painter, {4.3, 4.3, 32, 20}, task);
    }

    QCOMPARE(stamped, painted);
}

void TestManyTiles::plainCardsHaveWordsWhenAskedFor()
{
    StateBuilder builder({.instances = 600, .zones = 3});
    builder.addUnhealthyTask(0, 1, 70s);
    const State state = builder.state();
    const SimTime now{80s};
    InstanceListModel instances;
    TaskListModel tasks;
    TargetListModel targets;
    instances.setMoment(state, now);
    tasks.setMoment(state, now);
    targets.setMoment(state, now);
    ClusterGridView view(&instances, &tasks, &targets);
    view.resize(600, 400);
    view.setSummary(clusterSummary(state));
    view.setMoment(now, 0s);

    QCOMPARE(view.gridLayout().arrangement.card, CardDetail::Plain);
    QVERIFY(view.scene().instances[0].name.isEmpty());
    QVERIFY(view.scene().targets[0].name.isEmpty());

    QCOMPARE(view.worded(InstanceId{0}).instances[0].name, QStringLiteral("i-1"));
    QCOMPARE(view.worded(TargetId{0}).targets[0].reason, QStringLiteral("request timed out"));
    QAccessibleInterface *const grid = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(grid->child(1)->text(QAccessible::Name).first(2), QStringLiteral("i-"));
}

QTEST_MAIN(TestManyTiles)
#include "tst_many_tiles.moc"
