// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/cluster_grid_view.h"

#include "state_builder.h"

#include <QAccessible>
#include <QTest>

using namespace deployscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Three tasks on the first two of three instances, the last one waiting for its health check, and the tree that a
/// screen reader meets.
struct Heard
{
    Heard()
    {
        builder.addHealthyTask(0, 1);
        builder.addHealthyTask(0, 1);
        builder.addUnprovenTask(1, 2, 70s);
        view.resize(900, 520);
        show(80s);
    }

    void show(SimDuration time)
    {
        const State state = builder.state();
        const SimTime now{time};
        instances.setMoment(state, now);
        tasks.setMoment(state, now);
        targets.setMoment(state, now);
        view.setSummary(clusterSummary(state));
        view.setMoment(now, 0s);
    }

    [[nodiscard]] QAccessibleInterface *grid() { return QAccessible::queryAccessibleInterface(&view); }
    [[nodiscard]] QAccessibleInterface *instance(int place) { return grid()->child(place); }

    StateBuilder builder{{.instances = 3, .zones = 1}};
    InstanceListModel instances{};
    TaskListModel tasks{};
    TargetListModel targets{};
    ClusterGridView view{&instances, &tasks, &targets};
};

/// Parent, place and children of each element belong together.
void checkTree(QAccessibleInterface *parent)
{
    for (int i = 0; i < parent->childCount(); ++i) {
        QAccessibleInterface *child = parent->child(i);
        QVERIFY(child != nullptr);
        QVERIFY(child->isValid());
        QCOMPARE(child->parent(), parent);
        QCOMPARE(parent->indexOfChild(child), i);
        QCOMPARE(parent->child(i), child); // it is the same each time
        QVERIFY(!child->text(QAccessible::Name).isEmpty());
        checkTree(child);
    }
    QVERIFY(parent->child(-1) == nullptr);
    QVERIFY(parent->child(parent->childCount()) == nullptr);
}

} // namespace

class TestGridAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void instancesHaveTasksAndTasksHaveTargets();
    void theTreeHoldsTogether();
    void aTaskTellsItsStateAndTheTimeToGo();
    void elementsStandWhereTheyArePainted();
    void aPointMeetsTheInnermost();
    void whatIsSelectedSaysSo();
    void whatIsSelectedHasTheFocus();
    void itIsSelectedByAnAction();
    void whatIsGoneIsNoLongerValid();
    void aThingThatStaysIsTheSameElement();
    void outsideOfTheWindowIsOffscreen();
};

void TestGridAccessible::init()
{
    // The platform without a screen says so of itself whenever a shown window's smallest size changes.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
}

void TestGridAccessible::instancesHaveTasksAndTasksHaveTargets()
{
    Heard heard;

    QCOMPARE(heard.grid()->role(), QAccessible::Tree);
    QCOMPARE(heard.grid()->childCount(), 4); // three instances and the security groups
    QCOMPARE(heard.instance(0)->text(QAccessible::Name), u"i-1"_s);
    QCOMPARE(heard.instance(0)->childCount(), 2);
    QCOMPARE(heard.instance(2)->childCount(), 0);
    QAccessibleInterface *const task = heard.instance(1)->child(0);
    QCOMPARE(task->text(QAccessible::Name), u"t-3, web:2, RUNNING, not healthy yet"_s);
    QCOMPARE(task->role(), QAccessible::TreeItem);
    QCOMPARE(task->childCount(), 1);
    QVERIFY(task->child(0)->text(QAccessible::Name).startsWith(u"target i-2:"_s));
    QVERIFY(heard.grid()->child(3)->text(QAccessible::Name).contains(u"sg-instances"_s));
}

void TestGridAccessible::theTreeHoldsTogether()
{
    Heard heard;

    checkTree(heard.grid());
}

void TestGridAccessible::aTaskTellsItsStateAndTheTimeToGo()
{
    Heard heard;
    QAccessibleInterface *const task = heard.instance(1)->child(0);

    QVERIFY(task->text(QAccessible::Description).contains(u"health check in 20 s"_s));
    heard.show(90s);

    QVERIFY(task->text(QAccessible::Description).contains(u"health check in 10 s"_s));
}

void TestGridAccessible::elementsStandWhereTheyArePainted()
{
    Heard heard;
    const QRect window(heard.view.mapToGlobal(QPoint()), heard.view.size());

    for (int i = 0; i < 2; ++i) {
        const QRect card = heard.instance(i)->rect();
        QVERIFY(window.contains(card));
        QVERIFY(card.contains(heard.instance(i)->child(0)->rect()));
    }
}

void TestGridAccessible::aPointMeetsTheInnermost()
{
    Heard heard;
    QAccessibleInterface *const card = heard.instance(1);
    QAccessibleInterface *const task = card->child(0);
    const QPoint middle = task->rect().center();

    QCOMPARE(heard.grid()->childAt(middle.x(), middle.y()), task);
    QCOMPARE(card->childAt(middle.x(), middle.y()), task);
    QVERIFY(heard.instance(0)->childAt(middle.x(), middle.y()) == nullptr);
}

void TestGridAccessible::whatIsSelectedSaysSo()
{
    Heard heard;
    QAccessibleInterface *const task = heard.instance(1)->child(0);
    QVERIFY(task->state().selectable);
    QVERIFY(!task->state().selected);

    heard.view.select(TaskId{2});

    QVERIFY(task->state().selected);
    QVERIFY(!heard.instance(0)->child(0)->state().selected);
    QVERIFY(heard.instance(1)->state().expanded);
}

void TestGridAccessible::whatIsSelectedHasTheFocus()
{
    Heard heard;
    heard.view.show();
    heard.view.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&heard.view));

    heard.view.select(TaskId{2});

    QAccessibleInterface *const task = heard.instance(1)->child(0);
    QCOMPARE(heard.grid()->focusChild(), task);
    QVERIFY(task->state().focused);
}

void TestGridAccessible::itIsSelectedByAnAction()
{
    Heard heard;
    QAccessibleActionInterface *const action = heard.instance(0)->child(1)->actionInterface();
    QVERIFY(action != nullptr);
    QVERIFY(action->actionNames().contains(QAccessibleActionInterface::pressAction()));

    action->doAction(QAccessibleActionInterface::pressAction());

    QCOMPARE(heard.view.selection(), GridSelection{TaskId{1}});
}

void TestGridAccessible::whatIsGoneIsNoLongerValid()
{
    Heard heard;
    heard.builder.addStoppingTask(2, 1, 78s);
    heard.show(80s);
    QAccessibleInterface *const task = heard.instance(2)->child(0);
    QVERIFY(task->isValid());

    heard.builder.task(TaskId{3}).status = TaskStatus::Stopped;
    heard.builder.task(TaskId{3}).since = SimTime{80s};
    heard.show(200s);

    QVERIFY(!task->isValid());
    QVERIFY(task->state().invalid);
    QCOMPARE(task->childCount(), 0);
    QVERIFY(task->text(QAccessible::Name).isEmpty());
    QCOMPARE(heard.instance(2)->childCount(), 0);
}

/// A screen reader that stands on a task stays there while others come and go.
void TestGridAccessible::aThingThatStaysIsTheSameElement()
{
    Heard heard;
    QAccessibleInterface *const task = heard.instance(1)->child(0);

    heard.builder.addHealthyTask(0, 1);
    heard.show(81s);

    QCOMPARE(heard.instance(1)->child(0), task);
    QCOMPARE(heard.instance(0)->childCount(), 3);
}

void TestGridAccessible::outsideOfTheWindowIsOffscreen()
{
    Heard heard;
    QVERIFY(!heard.instance(2)->state().offscreen);

    heard.view.zoomBy(8, heard.view.mapFromGlobal(heard.instance(0)->rect().center()));

    QVERIFY(!heard.instance(0)->state().offscreen);
    QVERIFY(heard.instance(2)->state().offscreen);
}

QTEST_MAIN(TestGridAccessible)
#include "tst_grid_accessible.moc"
