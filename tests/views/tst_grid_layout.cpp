// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/grid_layout.h"

#include "items/instance_list_model.h"
#include "items/target_list_model.h"
#include "items/task_list_model.h"
#include "state_builder.h"

#include <QTest>

using namespace deployscope;
using namespace std::chrono_literals;

namespace {

constexpr double tolerance = 0.01;

GridScene sceneOf(const State &state, SimTime now, SimDuration transition = 1s)
{
    return gridScene(instanceItems(state, now), taskItems(state, now), targetItems(state, now),
                     clusterSummary(state), now, transition);
}

GridScene sceneOf(int instances, int tasksOnEach, int zones = 3)
{
    StateBuilder builder({.instances = instances, .zones = std::min(instances, zones), .taskCpu = 100});
    for (int instance = 0; instance < instances; ++instance) {
        for (int task = 0; task < tasksOnEach; ++task)
            builder.addHealthyTask(instance, 1 + task % 3);
    }
    return sceneOf(builder.state(), SimTime{90s});
}

bool contains(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(inner);
}

bool overlap(const QRectF &a, const QRectF &b)
{
    return a.adjusted(tolerance, tolerance, -tolerance, -tolerance).intersects(b);
}

bool anyOverlap(const std::vector<QRectF> &places)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t k = i + 1; k < places.size(); ++k) {
            if (overlap(places[i], places[k]))
                return true;
        }
    }
    return false;
}

std::vector<QRectF> cardsOf(const GridLayout &layout)
{
    std::vector<QRectF> cards;
    for (const CardPlace &place : layout.cards)
        cards.push_back(place.card);
    return cards;
}

std::vector<QRectF> framesOf(const GridLayout &layout)
{
    std::vector<QRectF> frames;
    for (const ZonePlace &place : layout.zones)
        frames.push_back(place.frame);
    return frames;
}

/// The large parts of the picture, from top to bottom.
std::vector<QRectF> partsOf(const GridLayout &layout)
{
    std::vector<QRectF> parts = framesOf(layout);
    for (const QRectF &part :
         {layout.band.clients, layout.band.loadBalancer, layout.band.services, layout.bar, layout.legend}) {
        if (!part.isEmpty())
            parts.push_back(part);
    }
    return parts;
}

} // namespace

class TestGridLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingHasItsOwnPlace_data();
    void everythingHasItsOwnPlace();
    void everyTileIsFoundUnderTheMouse();
    void aCardIsFoundBesideItsTiles();
    void nothingIsFoundBetweenTheCards();
    void fourInstancesShowEverything();
    void fiftyInstancesStillShowLetters();
    void thousandsAreCells();
    void linesEndAtTheirTasks();
    void linesDoNotRunThroughCards();
    void aPlaceMoreMakesThePictureGlide();
    void aStoppedTaskGivesItsPlaceBack();
    void keysWalkFromTileToTile();
    void withoutLoadBalancerThereAreNoLines();
    void anEmptyClusterHasALayout();
};

void TestGridLayout::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestGridLayout::everythingHasItsOwnPlace_data()
{
    QTest::addColumn<int>("instances");
    QTest::addColumn<int>("tasks");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize{900, 520}, QSize{700, 420}, QSize{1600, 1000}, QSize{420, 300}}) {
        for (int instances = 1; instances <= 60; instances += instances < 13 ? 1 : 9) {
            for (int tasks = 0; tasks <= 10; tasks += tasks < 4 ? 1 : 3)
                QTest::addRow("%d instances, %d tasks on each, %d x %d", instances, tasks, size.width(),
                              size.height())
                    << instances << tasks << size;
        }
    }
}

void TestGridLayout::everythingHasItsOwnPlace()
{
    QFETCH(int, instances);
    QFETCH(int, tasks);
    QFETCH(QSize, size);
    const QRectF area{{}, QSizeF{size}};
    const GridScene scene = sceneOf(instances, tasks);

    const GridLayout layout = gridLayout(scene, area, 1.0);

    const std::vector<QRectF> parts = partsOf(layout);
    QVERIFY(!anyOverlap(parts));
    for (const QRectF &part : parts)
        QVERIFY(contains(area, part));
    QVERIFY(!anyOverlap(cardsOf(layout)));
    for (std::size_t i = 0; i < layout.cards.size(); ++i)
        QVERIFY(contains(layout.zones[scene.instances[i].zone].frame, layout.cards[i].card));
    QVERIFY(!anyOverlap(layout.tiles));
    for (std::size_t i = 0; i < layout.tiles.size(); ++i)
        QVERIFY(contains(layout.cards[scene.tasks[i].instance].tiles, layout.tiles[i]));
    for (const CardPlace &card : layout.cards) {
        for (const QRectF &part : {card.name, card.cpu, card.memory, card.ports, card.tiles})
            QVERIFY(part.isNull() || contains(card.card, part));
        QVERIFY(!anyOverlap({card.name, card.cpu, card.memory, card.tiles, card.ports}));
    }
}

void TestGridLayout::everyTileIsFoundUnderTheMouse()
{
    for (const int instances : {1, 4, 12, 50, 400}) {
        const GridScene scene = sceneOf(instances, 3);
        const GridLayout layout = gridLayout(scene, {0, 0, 900, 520}, 1.0);
        for (std::size_t i = 0; i < scene.tasks.size(); ++i)
            QCOMPARE(selectionAt(layout, scene, layout.tiles[i].center()), GridSelection{scene.tasks[i].id});
    }
}

void TestGridLayout::aCardIsFoundBesideItsTiles()
{
    const GridScene scene = sceneOf(4, 2);
    const GridLayout layout = gridLayout(scene, {0, 0, 900, 520}, 1.0);

    for (std::size_t i = 0; i < scene.instances.size(); ++i)
        QCOMPARE(selectionAt(layout, scene, layout.cards[i].name.center()), GridSelection{scene.instances[i].id});
}

void TestGridLayout::nothingIsFoundBetweenTheCards()
{
    const GridScene scene = sceneOf(4, 2);
    const GridLayout layout = gridLayout(scene, {0, 0, 900, 520}, 1.0);

    QCOMPARE(selectionAt(layout, scene, layout.band.loadBalancer.center()), GridSelection{});
    QCOMPARE(selectionAt(layout, scene, {1, 1}), GridSelection{});
}

void TestGridLayout::fourInstancesShowEverything()
{
    for (const QSizeF size : {QSizeF{900, 490}, QSizeF{700, 420}, QSizeF{1600, 1000}}) {
        const GridLayout layout = gridLayout(sceneOf(4, 1, 2), QRectF{{}, size}, 1.0);
        QCOMPARE(layout.arrangement.tile, TileDetail::Full);
        QCOMPARE(layout.arrangement.card, CardDetail::Tall);
        QCOMPARE(layout.arrangement.line, LineDetail::PerTask);
    }
}

void TestGridLayout::fiftyInstancesStillShowLetters()
{
    const GridLayout layout = gridLayout(sceneOf(50, 4), {0, 0, 900, 520}, 1.0);

    QVERIFY(layout.arrangement.tile >= TileDetail::Letter);
    QVERIFY(layout.arrangement.card >= CardDetail::Mini);
}

void TestGridLayout::thousandsAreCells()
{
    const QRectF area{0, 0, 900, 520};
    const GridScene scene = sceneOf(1000, 5);

    const GridLayout layout = gridLayout(scene, area, 1.0);

    QCOMPARE(layout.arrangement.tile, TileDetail::Plain);
    for (const QRectF &tile : layout.tiles)
        QVERIFY(contains(area, tile));
    for (const ZonePlace &zone : layout.zones)
        QVERIFY(contains(area, zone.frame));
}

void TestGridLayout::linesEndAtTheirTasks()
{
    const GridScene scene = sceneOf(4, 1);
    const GridLayout layout = gridLayout(scene, {0, 0, 900, 520}, 1.0);

    QCOMPARE(layout.lines.size(), std::size_t{4});
    for (const LinePlace &line : layout.lines) {
        const TaskCell &task = scene.tasks[scene.targets[line.targets.front()].task];
        QCOMPARE(line.end.x(), layout.cards[task.instance].card.left());
        QVERIFY(layout.cards[task.instance].tiles.top() < line.end.y());
        QVERIFY(layout.cards[task.instance].tiles.bottom() > line.end.y());
    }
}

void TestGridLayout::linesDoNotRunThroughCards()
{
    for (const int instances : {2, 4, 8, 12}) {
        const GridScene scene = sceneOf(instances, 2);
        const GridLayout layout = gridLayout(scene, {0, 0, 900, 520}, 1.0);
        for (const LinePlace &line : layout.lines) {
            for (const CardPlace &card : layout.cards)
                QVERIFY(!line.below.intersects(card.card.adjusted(1, 0, -1, 0)));
        }
    }
}

void TestGridLayout::aPlaceMoreMakesThePictureGlide()
{
    StateBuilder builder({.taskCpu = 900});
    builder.addHealthyTask(0, 1);
    builder.addTask(0, 2, TaskStatus::Pending, 60s, 60s);
    const QRectF area{0, 0, 900, 520};
    const auto firstTile = [&](SimDuration now) {
        return gridLayout(sceneOf(builder.state(), SimTime{now}), area, 1.0).tiles[0];
    };

    const double before = firstTile(60s).height();
    const double between = firstTile(60300ms).height();
    const double after = firstTile(61s).height();

    QVERIFY(before > between);
    QVERIFY(between > after);
    QCOMPARE(firstTile(75s).height(), after);
}

void TestGridLayout::aStoppedTaskGivesItsPlaceBack()
{
    StateBuilder builder({.taskCpu = 900});
    builder.addHealthyTask(0, 1);
    builder.addStoppedTask(0, 1, 60s);
    const QRectF area{0, 0, 900, 520};

    const GridScene atOnce = sceneOf(builder.state(), SimTime{60s});
    const GridScene later = sceneOf(builder.state(), SimTime{61s});

    QCOMPARE(atOnce.tasks.size(), std::size_t{2});
    QCOMPARE(later.tasks.size(), std::size_t{1});
    QVERIFY(gridLayout(atOnce, area, 1.0).tiles[0].height() < gridLayout(later, area, 1.0).tiles[0].height());
}

void TestGridLayout::keysWalkFromTileToTile()
{
    const GridScene scene = sceneOf(3, 2); // one zone each: cards side by side, tiles one above the other
    const GridLayout layout = gridLayout(scene, {0, 0, 900, 520}, 1.0);
    const auto go = [&](const GridSelection &from, Towards direction) {
        return neighbourOf(layout, scene, from, direction);
    };

    QCOMPARE(go({}, Towards::Right), GridSelection{InstanceId{0}});
    QCOMPARE(go(InstanceId{0}, Towards::Right), GridSelection{InstanceId{1}});
    QCOMPARE(go(InstanceId{0}, Towards::Down), GridSelection{TaskId{0}});
    QCOMPARE(go(TaskId{0}, Towards::Down), GridSelection{TaskId{1}});
    QCOMPARE(go(TaskId{1}, Towards::Down), GridSelection{TaskId{1}});
    QCOMPARE(go(TaskId{1}, Towards::Right), GridSelection{TaskId{3}});
    QCOMPARE(go(TaskId{0}, Towards::Up), GridSelection{InstanceId{0}});
    QCOMPARE(go(TaskId{3}, Towards::Left), GridSelection{TaskId{1}});
}

void TestGridLayout::withoutLoadBalancerThereAreNoLines()
{
    StateBuilder builder({.hasLoadBalancer = false});
    builder.addHealthyTask(0, 1);

    const GridLayout layout = gridLayout(sceneOf(builder.state(), SimTime{90s}), {0, 0, 900, 520}, 1.0);

    QVERIFY(layout.lines.empty());
    QVERIFY(layout.band.loadBalancer.isEmpty());
    QVERIFY(layout.bar.isEmpty());
}

void TestGridLayout::anEmptyClusterHasALayout()
{
    const StateBuilder builder({.instances = 0});

    const GridLayout layout = gridLayout(sceneOf(builder.state(), SimTime{90s}), {0, 0, 900, 520}, 1.0);

    QVERIFY(layout.cards.empty());
    QVERIFY(!layout.band.services.isEmpty());
}

QTEST_MAIN(TestGridLayout)
#include "tst_grid_layout.moc"
