// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/moment_tables/moment_table.h"
#include "views/moment_tables/moment_tables.h"

#include "state_builder.h"

#include <QAccessible>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace deployscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(deployscope::Subject)

namespace {

/// Tables of the moments that a test puts together, in a window.
struct Shown
{
    explicit Shown(int healthyTasks)
    {
        for (int i = 0; i < healthyTasks; ++i)
            builder.addHealthyTask(i % 4, 1);
        tables.resize(900, 400);
        show(80s);
        tables.show();
    }

    void show(SimDuration time)
    {
        state = builder.state();
        const SimTime now{time};
        instances.setMoment(state, now);
        tasks.setMoment(state, now);
        targets.setMoment(state, now);
        tables.setMoment(state, now);
    }

    [[nodiscard]] MomentTable *table(const QString &name) const { return tables.findChild<MomentTable *>(name); }
    [[nodiscard]] MomentTable *taskTable() const { return table(u"taskTable"_s); }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < taskTable()->model()->rowCount(); ++row)
            texts.append(taskTable()->model()->index(row, column).data().toString());
        return texts;
    }
    [[nodiscard]] QPoint middleOf(int row) const
    {
        return taskTable()->visualRect(taskTable()->model()->index(row, 0)).center();
    }

    StateBuilder builder{};
    State state{};
    InstanceListModel instances{};
    TaskListModel tasks{};
    TargetListModel targets{};
    MomentTables tables{&instances, &tasks, &targets};
};

} // namespace

class TestMomentTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachKindHasAPageWithItsNumber();
    void aClickAsksForTheSelection();
    void arrowsHomeAndEndWalkThroughTheRows();
    void escapeClearsTheSelection();
    void whatIsSelectedElsewhereIsShownAndNotAskedFor_data();
    void whatIsSelectedElsewhereIsShownAndNotAskedFor();
    void whatHasNoRowSelectsNothing();
    void aRowThatGoesIsNotReplacedByItsNeighbour();
    void aFarSeekKeepsTheSelection();
    void aClickOnAHeadingSorts();
    void theSortMenuSortsWithoutAMouse();
    void whilePlayingItFollowsAtMostTenTimesASecond();
    void hiddenItDoesNothing();
    void whatIsGoneIsStruckThrough();
    void statesHaveASignInFront();
    void anEmptyTableSaysSo();
    void columnsHoldWhatTheySay();
    void everythingHasAnAccessibleName();
};

void TestMomentTables::init()
{
    // The platform without a screen says so of itself whenever a shown window's smallest size changes.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
}

void TestMomentTables::eachKindHasAPageWithItsNumber()
{
    const Shown shown(3);

    QCOMPARE(shown.tables.tabText(0), u"Container instances (4)"_s);
    QCOMPARE(shown.tables.tabText(1), u"Tasks (3)"_s);
    QCOMPARE(shown.tables.tabText(2), u"Targets (3)"_s);
}

void TestMomentTables::aClickAsksForTheSelection()
{
    Shown shown(3);
    QSignalSpy asked(&shown.tables, &MomentTables::selectionAsked);

    QTest::mouseClick(shown.taskTable()->viewport(), Qt::LeftButton, {}, shown.middleOf(1));

    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<Subject>(), Subject{TaskId{1}});
}

void TestMomentTables::arrowsHomeAndEndWalkThroughTheRows()
{
    Shown shown(3);
    QSignalSpy asked(&shown.tables, &MomentTables::selectionAsked);

    QTest::keyClick(shown.taskTable(), Qt::Key_Down);
    QTest::keyClick(shown.taskTable(), Qt::Key_End);
    QTest::keyClick(shown.taskTable(), Qt::Key_Up);
    QTest::keyClick(shown.taskTable(), Qt::Key_Home);

    QVERIFY(asked.size() >= 3);
    QCOMPARE(asked.at(asked.size() - 3).at(0).value<Subject>(), Subject{TaskId{2}});
    QCOMPARE(asked.at(asked.size() - 2).at(0).value<Subject>(), Subject{TaskId{1}});
    QCOMPARE(asked.at(asked.size() - 1).at(0).value<Subject>(), Subject{TaskId{0}});
}

void TestMomentTables::escapeClearsTheSelection()
{
    Shown shown(2);
    shown.tables.select(TaskId{1});
    QSignalSpy asked(&shown.tables, &MomentTables::selectionAsked);

    QTest::keyClick(shown.taskTable(), Qt::Key_Escape);

    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<Subject>(), Subject{});
}

void TestMomentTables::whatIsSelectedElsewhereIsShownAndNotAskedFor_data()
{
    QTest::addColumn<Subject>("subject");
    QTest::addColumn<QString>("table");
    QTest::newRow("instance") << Subject{InstanceId{1}} << u"instanceTable"_s;
    QTest::newRow("task") << Subject{TaskId{1}} << u"taskTable"_s;
    QTest::newRow("target") << Subject{TargetId{1}} << u"targetTable"_s;
}

void TestMomentTables::whatIsSelectedElsewhereIsShownAndNotAskedFor()
{
    QFETCH(Subject, subject);
    QFETCH(QString, table);
    Shown shown(3);
    QSignalSpy asked(&shown.tables, &MomentTables::selectionAsked);

    shown.tables.select(subject);

    QCOMPARE(shown.tables.currentWidget(), shown.table(table));
    QCOMPARE(shown.table(table)->selected(), std::optional<quint32>{1});
    shown.tables.select({});
    QCOMPARE(shown.table(table)->selected(), std::nullopt);
    QCOMPARE(asked.size(), 0);
}

void TestMomentTables::whatHasNoRowSelectsNothing()
{
    Shown shown(2);
    shown.tables.select(TaskId{1});

    shown.tables.select(FrontSecurityGroups{});

    QCOMPARE(shown.taskTable()->selected(), std::nullopt);
}

void TestMomentTables::aRowThatGoesIsNotReplacedByItsNeighbour()
{
    Shown shown(2);
    shown.builder.addStoppedTask(0, 1, 70s);
    shown.show(80s);
    shown.tables.select(TaskId{2});
    QCOMPARE(shown.taskTable()->selected(), std::optional<quint32>{2});
    QSignalSpy asked(&shown.tables, &MomentTables::selectionAsked);

    shown.show(150s); // a STOPPED task is shown for 60 s

    QTRY_COMPARE(shown.taskTable()->model()->rowCount(), 2);
    QCOMPARE(shown.taskTable()->selected(), std::nullopt);
    QCOMPARE(asked.size(), 0);
}

void TestMomentTables::aFarSeekKeepsTheSelection()
{
    Shown shown(300);
    shown.tables.select(TaskId{150});
    const int seen = shown.taskTable()->verticalScrollBar()->value();
    QVERIFY(seen > 0);
    QSignalSpy resets(shown.taskTable()->model(), &QAbstractItemModel::modelReset);
    for (std::size_t i = 0; i < 300; ++i)
        shown.builder.task(idAt<TaskId>(i)).since = SimTime{70s};

    shown.show(81s);

    QTRY_COMPARE(resets.size(), 1);
    QCOMPARE(shown.taskTable()->selected(), std::optional<quint32>{150});
    QCOMPARE(shown.taskTable()->verticalScrollBar()->value(), seen);
}

void TestMomentTables::aClickOnAHeadingSorts()
{
    Shown shown(2);
    shown.builder.addUnprovenTask(0, 2, 70s);
    shown.show(80s);
    QTRY_COMPARE(shown.column(0).size(), 3);
    const QHeaderView *header = shown.taskTable()->horizontalHeader();
    const QPoint heading(header->sectionViewportPosition(TaskTableModel::Wait) + 8, header->height() / 2);

    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);

    QCOMPARE(shown.column(0), (QStringList{u"t-3"_s, u"t-1"_s, u"t-2"_s}));
}

void TestMomentTables::theSortMenuSortsWithoutAMouse()
{
    Shown shown(11);
    auto *const button = shown.tables.findChild<QToolButton *>(u"sortTable"_s);
    Q_EMIT button->menu()->aboutToShow();
    QCOMPARE(button->menu()->actions().size(), TaskTableModel::ColumnCount + 2);

    button->menu()->actions().last()->trigger(); // descending

    QCOMPARE(shown.column(0).first(), u"t-11"_s);
    Q_EMIT button->menu()->aboutToShow();
    QVERIFY(button->menu()->actions().last()->isChecked());
    button->menu()->actions().at(TaskTableModel::Instance)->trigger();
    QCOMPARE(shown.column(TaskTableModel::Instance).first(), u"i-4"_s);
}

void TestMomentTables::whilePlayingItFollowsAtMostTenTimesASecond()
{
    Shown shown(1);
    shown.builder.addUnprovenTask(0, 2, 70s);
    QSignalSpy changes(shown.taskTable()->model(), &QAbstractItemModel::dataChanged);

    for (SimDuration at = 80s; at <= 89s; at += 1s)
        shown.show(at);

    QVERIFY(changes.size() <= 1);
    QTRY_COMPARE(shown.column(TaskTableModel::Wait).value(1), u"health check in 11 s"_s); // the last is not lost
}

void TestMomentTables::hiddenItDoesNothing()
{
    Shown shown(1);
    shown.tables.hide();
    shown.builder.addHealthyTask(0, 1);

    shown.show(80s);
    QCOMPARE(shown.column(0).size(), 1);
    shown.tables.show();

    QCOMPARE(shown.column(0).size(), 2);
}

void TestMomentTables::whatIsGoneIsStruckThrough()
{
    Shown shown(0);
    shown.builder.addStoppedTask(0, 1, 70s);
    shown.show(80s);
    QTRY_COMPARE(shown.column(0).size(), 1);
    const QImage struck =
        shown.taskTable()->viewport()->grab(QRect(shown.middleOf(0) - QPoint(30, 8), QSize(60, 16))).toImage();

    Shown standing(1);
    const QImage plain = standing.taskTable()
                             ->viewport()
                             ->grab(QRect(standing.middleOf(0) - QPoint(30, 8), QSize(60, 16)))
                             .toImage();

    QVERIFY(struck != plain);
}

void TestMomentTables::statesHaveASignInFront()
{
    Shown shown(1);
    const QModelIndex state = shown.taskTable()->model()->index(0, TaskTableModel::Look);
    const QRect cell = shown.taskTable()->visualRect(state);
    const QImage image =
        shown.taskTable()->viewport()->grab(QRect(cell.topLeft(), QSize(20, cell.height()))).toImage();

    bool hasInk = false;
    for (int x = 0; x < image.width(); ++x)
        hasInk = hasInk || qGray(image.pixel(x, image.height() / 2)) < 100;

    QVERIFY(hasInk); // the triangle of a healthy task
}

void TestMomentTables::anEmptyTableSaysSo()
{
    Shown shown(0);
    const QImage image = shown.taskTable()->viewport()->grab().toImage();

    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += image.pixelColor(x, y) != image.pixelColor(0, 0) ? 1 : 0;
    }

    QVERIFY(inked > 50);
}

void TestMomentTables::columnsHoldWhatTheySay()
{
    Shown shown(1);
    shown.builder.addUnprovenTask(0, 2, 70s);
    shown.show(80s);
    QTRY_COMPARE(shown.column(0).size(), 2);

    const QFontMetrics metrics(shown.taskTable()->font());
    for (int column = 0; column < TaskTableModel::ColumnCount; ++column) {
        for (const QString &text : shown.column(column))
            QVERIFY(shown.taskTable()->columnWidth(column) > metrics.horizontalAdvance(text));
    }
}

void TestMomentTables::everythingHasAnAccessibleName()
{
    const Shown shown(1);

    for (const MomentTable *table : shown.tables.findChildren<MomentTable *>())
        QVERIFY(!table->accessibleName().isEmpty());
    QVERIFY(!shown.tables.findChild<QToolButton *>(u"sortTable"_s)->accessibleName().isEmpty());
    QAccessibleInterface *const table = QAccessible::queryAccessibleInterface(shown.taskTable());
    QCOMPARE(table->tableInterface()->cellAt(0, TaskTableModel::Look)->text(QAccessible::Name), u"healthy"_s);
}

QTEST_MAIN(TestMomentTables)
#include "tst_moment_tables.moc"
