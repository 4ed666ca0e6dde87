// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/cluster_grid_view.h"
#include "views/cluster_grid/grid_texts.h"

#include "state_builder.h"

#include <QAccessible>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

using namespace deployscope;
using namespace std::chrono_literals;

namespace {

/// Two healthy tasks on the first of two instances, and a view on them.
struct Shown
{
    Shown()
        : Shown(2, {0, 0})
    {}

    /// \param hosts the instance of each task
    Shown(int instanceCount, const std::vector<int> &hosts)
        : builder({.instances = instanceCount, .zones = 1})
    {
        for (const int host : hosts)
            builder.addHealthyTask(host, 1);
        view.resize(900, 520);
        show(80s);
    }

    void show(SimDuration time)
    {
        const State state = builder.state();
        instances.setMoment(state, SimTime{time});
        tasks.setMoment(state, SimTime{time});
        targets.setMoment(state, SimTime{time});
        view.setSummary(clusterSummary(state));
        view.setMoment(SimTime{time}, 0s);
    }

    [[nodiscard]] QPoint centreOf(const GridSelection &what) const
    {
        return placeOf(view.gridLayout(), view.scene(), what).center().toPoint();
    }

    /// \param turned in eighths of a degree, away from the person
    void wheel(QPoint at, int turned)
    {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, turned}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &event);
    }

    StateBuilder builder;
    InstanceListModel instances{};
    TaskListModel tasks{};
    TargetListModel targets{};
    ClusterGridView view{&instances, &tasks, &targets};
};

} // namespace

Q_DECLARE_METATYPE(deployscope::TaskId)
Q_DECLARE_METATYPE(deployscope::InstanceId)

class TestClusterGridView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aClickSelectsATask();
    void aClickOnACardSelectsTheInstance();
    void aClickBesideClearsTheSelection();
    void selectingTwiceSaysSoOnce();
    void keysWalkAndEscapeClears();
    void returnLooksIntoATask();
    void aClickOnASignSelectsTheTarget();
    void theBarIsReachedByMouseAndKey();
    void theWheelZoomsAroundTheThingUnderTheMouse();
    void aDragMovesALargePicture();
    void keysMoveALargePicture();
    void whatIsSelectedComesIntoView();
    void twoFingersZoom();
    void amongThousandsOnlyWhatIsSeenHasWords();
    void aTaskThatIsGoneIsNoLongerSelected();
    void toolTipsTellDetails();
    void aStalePictureIsMarked();
    void aStyleIsPainted();
    void theDescriptionSumsUpTheMoment();
    void itHasANameToBeFoundBy();
};

void TestClusterGridView::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestClusterGridView::aClickSelectsATask()
{
    Shown shown;
    QSignalSpy selected(&shown.view, &ClusterGridView::taskSelected);

    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.centreOf(TaskId{1}));

    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.at(0).at(0).value<TaskId>(), TaskId{1});
    QCOMPARE(shown.view.selection(), GridSelection{TaskId{1}});
}

void TestClusterGridView::aClickOnACardSelectsTheInstance()
{
    Shown shown;
    QSignalSpy selected(&shown.view, &ClusterGridView::instanceSelected);

    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.centreOf(InstanceId{1}));

    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.at(0).at(0).value<InstanceId>(), InstanceId{1});
}

void TestClusterGridView::aClickBesideClearsTheSelection()
{
    Shown shown;
    shown.view.select(TaskId{0});
    QSignalSpy cleared(&shown.view, &ClusterGridView::selectionCleared);

    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {2, 2});

    QCOMPARE(cleared.size(), 1);
    QCOMPARE(shown.view.selection(), GridSelection{});
}

void TestClusterGridView::selectingTwiceSaysSoOnce()
{
    Shown shown;
    QSignalSpy selected(&shown.view, &ClusterGridView::taskSelected);

    shown.view.select(TaskId{0});
    shown.view.select(TaskId{0});

    QCOMPARE(selected.size(), 1);
}

void TestClusterGridView::keysWalkAndEscapeClears()
{
    Shown shown;

    QTest::keyClick(&shown.view, Qt::Key_Right);
    QCOMPARE(shown.view.selection(), GridSelection{InstanceId{0}});
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QCOMPARE(shown.view.selection(), GridSelection{InstanceId{1}});
    QTest::keyClick(&shown.view, Qt::Key_Left);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QCOMPARE(shown.view.selection(), GridSelection{TaskId{0}});
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QCOMPARE(shown.view.selection(), GridSelection{});
}

void TestClusterGridView::returnLooksIntoATask()
{
    Shown shown;
    shown.view.select(TaskId{1});

    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(shown.view.selection(), GridSelection{TargetId{1}});
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(shown.view.selection(), GridSelection{TaskId{1}});
}

void TestClusterGridView::aClickOnASignSelectsTheTarget()
{
    Shown shown;
    QSignalSpy changed(&shown.view, &ClusterGridView::selectionChanged);
    const QImage before = shown.view.grab().toImage();

    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.centreOf(TargetId{0}));

    QCOMPARE(shown.view.selection(), GridSelection{TargetId{0}});
    QCOMPARE(changed.size(), 1);
    QVERIFY(shown.view.grab().toImage() != before);
    QVERIFY(toolTipAt(shown.view.gridLayout(), shown.view.worded(TargetId{0}), shown.centreOf(TargetId{0}))
                .startsWith(QStringLiteral("target i-1:32768: healthy")));
}

void TestClusterGridView::theBarIsReachedByMouseAndKey()
{
    Shown shown;

    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.centreOf(FrontSecurityGroups{}));
    QCOMPARE(shown.view.selection(), GridSelection{FrontSecurityGroups{}});
    shown.view.select(InstanceId{0});
    QTest::keyClick(&shown.view, Qt::Key_Up);
    QCOMPARE(shown.view.selection(), GridSelection{FrontSecurityGroups{}});
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QVERIFY(std::holds_alternative<InstanceId>(shown.view.selection()));
}

void TestClusterGridView::theWheelZoomsAroundTheThingUnderTheMouse()
{
    Shown shown;
    const QPoint mouse = shown.centreOf(TaskId{1});

    shown.wheel(mouse, 240);

    QVERIFY(qAbs(shown.view.zoom().factor - std::sqrt(2)) < 1e-9);
    const QRectF place = placeOf(shown.view.gridLayout(), shown.view.scene(), TaskId{1});
    QVERIFY(place.translated(-shown.view.zoom().origin).contains(mouse));
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, mouse);
    QCOMPARE(shown.view.selection(), GridSelection{TaskId{1}});

    shown.wheel(mouse, -1200);
    QVERIFY(shown.view.zoom() == GridZoom{});
}

void TestClusterGridView::aDragMovesALargePicture()
{
    Shown shown;
    shown.view.zoomBy(3, {450, 260});
    const QPointF before = shown.view.zoom().origin;

    QTest::mousePress(&shown.view, Qt::LeftButton, {}, {450, 260});
    QTest::mouseMove(&shown.view, {400, 230});
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {400, 230});

    QCOMPARE(shown.view.zoom().origin, before + QPointF(50, 30));
    QCOMPARE(shown.view.selection(), GridSelection{}); // a drag selects nothing
}

void TestClusterGridView::keysMoveALargePicture()
{
    Shown shown;
    shown.view.zoomBy(2, {0, 0});

    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(shown.view.zoom().origin, QPointF(900.0 / 8, 520.0 / 8));
    QTest::keyClick(&shown.view, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&shown.view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(shown.view.zoom().origin, QPointF(0, 0));
    shown.view.fit();
    QVERIFY(shown.view.zoom() == GridZoom{});
}

void TestClusterGridView::whatIsSelectedComesIntoView()
{
    Shown shown;
    shown.view.zoomBy(4, {0, 0});

    shown.view.select(TaskId{1});

    const QRectF place = placeOf(shown.view.gridLayout(), shown.view.scene(), TaskId{1});
    QVERIFY(shown.view.zoom().exposedIn(shown.view.size()).contains(place.topLeft()));
    QVERIFY(shown.view.zoom().origin != QPointF());
}

void TestClusterGridView::twoFingersZoom()
{
    Shown shown;
    QNativeGestureEvent gesture(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, {450, 260},
                                {450, 260}, {450, 260}, 0.5, {});

    QCoreApplication::sendEvent(&shown.view, &gesture);

    QCOMPARE(shown.view.zoom().factor, 1.5);
}

void TestClusterGridView::amongThousandsOnlyWhatIsSeenHasWords()
{
    std::vector<int> hosts(300);
    std::iota(hosts.begin(), hosts.end(), 0);
    Shown shown(300, hosts);
    const auto hasWords = [](const TaskCell &task) { return !task.name.isEmpty(); };
    const auto wordedTasks = [&] { return std::ranges::count_if(shown.view.scene().tasks, hasWords); };
    QCOMPARE(wordedTasks(), 0);

    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(&shown.view);
    QVERIFY(grid->child(0)->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("t-1, web:1, RUNNING")));
    QCOMPARE(wordedTasks(), 1);

    shown.view.zoomBy(GridZoom::mostFactor, {450, 300});
    QVERIFY(wordedTasks() > 0);
    QVERIFY(wordedTasks() < 300);
    for (std::size_t i = 0; i < shown.view.scene().tasks.size(); ++i) {
        const bool isSeen =
            shown.view.gridLayout().tiles[i].intersects(shown.view.zoom().exposedIn(shown.view.size()));
        QCOMPARE(hasWords(shown.view.scene().tasks[i]), isSeen);
    }
}

void TestClusterGridView::aTaskThatIsGoneIsNoLongerSelected()
{
    Shown shown;
    shown.view.select(TaskId{1});
    QSignalSpy cleared(&shown.view, &ClusterGridView::selectionCleared);

    shown.builder.task(TaskId{1}).status = TaskStatus::Stopped;
    shown.show(80s);
    QCOMPARE(cleared.size(), 1);
}

void TestClusterGridView::toolTipsTellDetails()
{
    const Shown shown;
    const QString task = toolTipAt(shown.view.gridLayout(), shown.view.scene(), shown.centreOf(TaskId{0}));
    const QString bar =
        toolTipAt(shown.view.gridLayout(), shown.view.scene(), shown.view.gridLayout().bar.center());

    QVERIFY(task.startsWith(QStringLiteral("t-1, web:1, RUNNING, healthy")));
    QCOMPARE(bar, QStringLiteral("sg-instances lets the load balancer in at ports 32768–61000"));
}

void TestClusterGridView::aStalePictureIsMarked()
{
    Shown shown;
    const QImage fresh = shown.view.grab().toImage();

    shown.view.setStale(true);
    QVERIFY(shown.view.grab().toImage() != fresh);

    shown.view.setStale(false);
    QCOMPARE(shown.view.grab().toImage(), fresh);
}

void TestClusterGridView::aStyleIsPainted()
{
    Shown shown;
    const Style dark = styleFor(Theme::Dark, shown.view.font());

    shown.view.setStyle(dark);

    QCOMPARE(shown.view.grab().toImage().pixelColor(1, 1), dark.window);
}

void TestClusterGridView::theDescriptionSumsUpTheMoment()
{
    Shown shown;

    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(&shown.view);

    QCOMPARE(grid->text(QAccessible::Name), QStringLiteral("Cluster"));
    QCOMPARE(grid->text(QAccessible::Description),
             QStringLiteral("service web, desired 2; web:1: 2 of 2 healthy, web:2: no tasks. "
                            "target group web: 2 healthy, 0 initial, 0 unhealthy, 0 draining. "
                            "sg-instances lets the load balancer in at ports 32768–61000."));
}

void TestClusterGridView::itHasANameToBeFoundBy()
{
    const Shown shown;

    QCOMPARE(shown.view.objectName(), QStringLiteral("clusterGrid"));
}

QTEST_MAIN(TestClusterGridView)
#include "tst_cluster_grid_view.moc"
