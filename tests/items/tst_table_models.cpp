// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/instance_table_model.h"
#include "items/status_words.h"
#include "items/target_table_model.h"
#include "items/task_table_model.h"

#include "state_builder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace deployscope;
using namespace std::chrono_literals;

namespace {

/// Three tables of one moment, watched by Qt's own tester.
struct Tables
{
    void show(const State &state, SimDuration at)
    {
        const SimTime now{at};
        instances.setMoment(state, instanceItems(state, now), now);
        tasks.setMoment(state, taskItems(state, now), now);
        targets.setMoment(state, targetItems(state, now), now);
    }

    InstanceTableModel instances{};
    TaskTableModel tasks{};
    TargetTableModel targets{};
    QAbstractItemModelTester instanceTester{&instances, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester taskTester{&tasks, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester targetTester{&targets, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

QStringList rowOf(const QAbstractItemModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

QVariantList keysOf(const QAbstractItemModel &model, int column)
{
    QVariantList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.index(row, column).data(TableSortRole));
    return keys;
}

} // namespace

class TestTableModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anInstanceIsARow();
    void aTaskIsARow();
    void aStoppedTaskTellsWhy();
    void aTargetIsARow();
    void numbersSortAsNumbers();
    void whatEndsSoonestWaitsFirst();
    void statesHaveSignsInOneColumnOnly();
    void headingsStandAboveEachColumn();
    void timeAloneChangesOnlyTheWaits();
    void aNewTaskIsInserted();
    void aFarSeekIsAReset();
    void anotherLanguageAnnouncesAllTexts();
};

void TestTableModels::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestTableModels::anInstanceIsARow()
{
    StateBuilder builder;
    builder.addHealthyTask(1, 1);
    Tables tables;

    tables.show(builder.state(), 80s);

    QCOMPARE(tables.instances.rowCount(), 4);
    QCOMPARE(rowOf(tables.instances, 1).first(6),
             (QStringList{QStringLiteral("i-2"), QStringLiteral("active"), QStringLiteral("1"),
                          QStringLiteral("512 of 1024"), rowOf(tables.instances, 1).at(4),
                          rowOf(tables.instances, 1).at(5)}));
    QCOMPARE(rowOf(tables.instances, 1).at(InstanceTableModel::Ports), QStringLiteral("32768"));
    QCOMPARE(tables.instances.index(1, 0).data(TableIdRole).toUInt(), 1U);
}

void TestTableModels::aTaskIsARow()
{
    StateBuilder builder;
    builder.addUnprovenTask(2, 2, 70s);
    Tables tables;

    tables.show(builder.state(), 80s);

    QCOMPARE(rowOf(tables.tasks, 0),
             (QStringList{QStringLiteral("t-1"), QStringLiteral("web:2"), QStringLiteral("RUNNING"),
                          QStringLiteral("not healthy yet"), QStringLiteral("health check in 20 s"),
                          QStringLiteral("i-3"), QStringLiteral("32768 → 80"), QStringLiteral("1:10"),
                          QStringLiteral("0:55"), QString()}));
    QVERIFY(!tables.tasks.index(0, 0).data(TableGoneRole).toBool());
    QVERIFY(!tables.tasks.index(0, TaskTableModel::Look).data(Qt::ToolTipRole).toString().isEmpty());
}

void TestTableModels::aStoppedTaskTellsWhy()
{
    StateBuilder builder;
    const TaskId task = builder.addStoppedTask(0, 1, 60s);
    builder.task(task).stopReason = StopReason::EssentialContainerExited;
    Tables tables;

    tables.show(builder.state(), 80s);

    QVERIFY(tables.tasks.index(0, 0).data(TableGoneRole).toBool());
    QCOMPARE(tables.tasks.index(0, TaskTableModel::StoppedReason).data().toString(),
             QStringLiteral("Essential container in task exited"));
}

void TestTableModels::aTargetIsARow()
{
    StateBuilder builder;
    builder.addUnhealthyTask(0, 1, 70s, TargetReason::Timeout);
    builder.addDrainingTask(1, 1, 70s);
    State state = builder.state();
    state.targets.change(1).drainedAt = SimTime{100s};
    Tables tables;

    tables.show(state, 80s);

    const QStringList failing = rowOf(tables.targets, 0);
    QCOMPARE(failing.at(TargetTableModel::Name), QStringLiteral("i-1:32768"));
    QCOMPARE(failing.at(TargetTableModel::StateColumn), QStringLiteral("unhealthy"));
    QCOMPARE(failing.at(TargetTableModel::Reason), QStringLiteral("request timed out"));
    QVERIFY(failing.at(TargetTableModel::Wait).startsWith(QStringLiteral("health check in ")));
    QCOMPARE(failing.at(TargetTableModel::Task), QStringLiteral("t-1"));
    QCOMPARE(failing.at(TargetTableModel::Instance), QStringLiteral("i-1"));
    QCOMPARE(rowOf(tables.targets, 1).at(TargetTableModel::Wait), QStringLiteral("draining 20 s"));
}

void TestTableModels::numbersSortAsNumbers()
{
    StateBuilder builder;
    for (int i = 0; i < 10; ++i)
        builder.addHealthyTask(0, 1);
    Tables tables;

    tables.show(builder.state(), 80s);

    // As texts t-10 would come before t-2.
    QCOMPARE(keysOf(tables.tasks, TaskTableModel::Name).last().toUInt(), 9U);
    QCOMPARE(keysOf(tables.tasks, TaskTableModel::CreatedAt).first().typeId(),
             static_cast<int>(QMetaType::LongLong));
    QCOMPARE(keysOf(tables.instances, InstanceTableModel::Tasks).first().toInt(), 10);
}

void TestTableModels::whatEndsSoonestWaitsFirst()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);
    builder.addUnprovenTask(1, 2, 70s);
    builder.addDrainingTask(2, 1, 75s);
    Tables tables;

    tables.show(builder.state(), 80s);

    const QVariantList keys = keysOf(tables.tasks, TaskTableModel::Wait);
    QVERIFY(keys.at(1).toLongLong() < keys.at(2).toLongLong());
    QVERIFY(keys.at(2).toLongLong() < keys.at(0).toLongLong()); // waits for nothing
}

void TestTableModels::statesHaveSignsInOneColumnOnly()
{
    StateBuilder builder;
    builder.addUnhealthyTask(0, 1, 70s);
    Tables tables;

    tables.show(builder.state(), 80s);

    QCOMPARE(tables.tasks.index(0, TaskTableModel::Look).data(TableSignRole).toInt(),
             static_cast<int>(TaskLook::Unhealthy));
    QVERIFY(!tables.tasks.index(0, TaskTableModel::Name).data(TableSignRole).isValid());
    QCOMPARE(tables.targets.index(0, TargetTableModel::StateColumn).data(TableSignRole).toInt(),
             static_cast<int>(TargetState::Unhealthy));
    QCOMPARE(tables.instances.index(0, InstanceTableModel::Status).data(TableSignRole).toInt(),
             static_cast<int>(InstanceLook::Active));
}

void TestTableModels::headingsStandAboveEachColumn()
{
    Tables tables;
    for (const QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(&tables.instances), static_cast<QAbstractItemModel *>(&tables.tasks),
          static_cast<QAbstractItemModel *>(&tables.targets)}) {
        QSet<QString> headings;
        for (int column = 0; column < model->columnCount(); ++column)
            headings.insert(model->headerData(column, Qt::Horizontal).toString());
        QCOMPARE(headings.size(), model->columnCount());
        QVERIFY(!headings.contains(QString()));
    }
}

void TestTableModels::timeAloneChangesOnlyTheWaits()
{
    StateBuilder builder;
    builder.addUnprovenTask(0, 2, 70s);
    Tables tables;
    tables.show(builder.state(), 80s);
    QSignalSpy changes(&tables.tasks, &QAbstractItemModel::dataChanged);

    tables.show(builder.state(), 81s);

    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().column(), int{TaskTableModel::Wait});
    QCOMPARE(changes.at(0).at(1).toModelIndex().column(), int{TaskTableModel::Wait});
    QCOMPARE(tables.tasks.index(0, TaskTableModel::Wait).data().toString(),
             QStringLiteral("health check in 19 s"));
}

void TestTableModels::aNewTaskIsInserted()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);
    Tables tables;
    tables.show(builder.state(), 80s);
    QSignalSpy inserted(&tables.tasks, &QAbstractItemModel::rowsInserted);
    QSignalSpy resets(&tables.tasks, &QAbstractItemModel::modelReset);

    builder.addHealthyTask(1, 2);
    tables.show(builder.state(), 80s);

    QCOMPARE(inserted.size(), 1);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(tables.tasks.rowCount(), 2);
}

void TestTableModels::aFarSeekIsAReset()
{
    StateBuilder builder;
    Tables tables;
    tables.show(builder.state(), 80s);
    for (int i = 0; i < 201; ++i)
        builder.addHealthyTask(i % 4, 1);
    QSignalSpy resets(&tables.tasks, &QAbstractItemModel::modelReset);

    tables.show(builder.state(), 80s);

    QCOMPARE(resets.size(), 1);
}

void TestTableModels::anotherLanguageAnnouncesAllTexts()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);
    Tables tables;
    tables.show(builder.state(), 80s);
    QSignalSpy changes(&tables.tasks, &QAbstractItemModel::dataChanged);
    QSignalSpy headings(&tables.tasks, &QAbstractItemModel::headerDataChanged);

    tables.tasks.retranslate();

    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(1).toModelIndex().column(), TaskTableModel::ColumnCount - 1);
    QCOMPARE(headings.size(), 1);
}

QTEST_GUILESS_MAIN(TestTableModels)
#include "tst_table_models.moc"
