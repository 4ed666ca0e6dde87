// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/task_list_model.h"

#include "state_builder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace deployscope;
using namespace std::chrono_literals;

namespace {

constexpr SimTime at(SimDuration sinceStart)
{
    return SimTime{sinceStart};
}

/// A model that is watched by Qt's own tester.
struct WatchedModel
{
    TaskListModel model{};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestTaskListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneRowForEachTaskInTheOrderOfCreation();
    void rolesHoldNumbers();
    void timesThatNeverComeAreInvalid();
    void nothingIsAnnouncedWhenNothingDiffers();
    void oneChangedTaskIsOneChangedRow();
    void neighboursThatChangeAreOneRange();
    void aNewTaskIsInserted();
    void backInTimeRowsAreRemovedAndOthersComeBack();
    void aFarSeekIsAReset();
    void stoppedTasksStayForAMinute_data();
    void stoppedTasksStayForAMinute();
    void retranslateAnnouncesAllTexts();
};

void TestTaskListModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestTaskListModel::oneRowForEachTaskInTheOrderOfCreation()
{
    StateBuilder builder;
    builder.addHealthyTask(1, 1);
    builder.addUnprovenTask(0, 2, 70s);
    WatchedModel watched;

    watched.model.setMoment(builder.state(), at(80s));

    QCOMPARE(watched.model.rowCount(), 2);
    QCOMPARE(watched.model.index(0).data(TaskListModel::NameRole).toString(), QStringLiteral("t-1"));
    QCOMPARE(watched.model.index(1).data(TaskListModel::NameRole).toString(), QStringLiteral("t-2"));
    QCOMPARE(watched.model.index(0).data().toString(), QStringLiteral("t-1, web:1, RUNNING, healthy"));
}

void TestTaskListModel::rolesHoldNumbers()
{
    StateBuilder builder;
    builder.addHealthyTask(1, 1);
    builder.addUnprovenTask(2, 2, 70s);
    TaskListModel model;

    model.setMoment(builder.state(), at(80s));
    const QModelIndex task = model.index(1);

    QCOMPARE(task.data(TaskListModel::IdRole).toUInt(), 1U);
    QCOMPARE(task.data(TaskListModel::InstanceRole).toUInt(), 2U);
    QCOMPARE(task.data(TaskListModel::RevisionRole).toString(), QStringLiteral("web:2"));
    QCOMPARE(task.data(TaskListModel::RevisionRankRole).toInt(), 1);
    QCOMPARE(task.data(TaskListModel::IsNewRole).toBool(), true);
    QCOMPARE(task.data(TaskListModel::StatusRole).toInt(), static_cast<int>(TaskStatus::Running));
    QCOMPARE(task.data(TaskListModel::HealthRole).toInt(), static_cast<int>(TaskHealth::Unknown));
    QCOMPARE(task.data(TaskListModel::CpuRole).toLongLong(), 512);
    QCOMPARE(task.data(TaskListModel::MemoryRole).toLongLong(), 128);
    QCOMPARE(task.data(TaskListModel::HostPortRole).toInt(), 32769);
    QCOMPARE(task.data(TaskListModel::ContainerPortRole).toInt(), 80);
    QCOMPARE(task.data(TaskListModel::CreatedAtRole).toLongLong(), 55000);
    QCOMPARE(task.data(TaskListModel::SinceRole).toLongLong(), 70000);
    QCOMPARE(task.data(TaskListModel::PullEndsAtRole).toLongLong(), 65000);
    QCOMPARE(task.data(TaskListModel::RunningAtRole).toLongLong(), 70000);
    QCOMPARE(task.data(TaskListModel::AnswersAtRole).toLongLong(), 75000);
    // Registered at 70 s, checked each 30 s: the first check is sent at 100 s.
    QCOMPARE(task.data(TaskListModel::WaitRole).toInt(), static_cast<int>(TaskWait::HealthCheck));
    QCOMPARE(task.data(TaskListModel::WaitsUntilRole).toLongLong(), 100000);
}

void TestTaskListModel::timesThatNeverComeAreInvalid()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);
    TaskListModel model;

    model.setMoment(builder.state(), at(80s));

    QVERIFY(!model.index(0).data(TaskListModel::StopsAtRole).isValid());
    QVERIFY(!model.index(0).data(TaskListModel::WaitsUntilRole).isValid());
}

void TestTaskListModel::nothingIsAnnouncedWhenNothingDiffers()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);
    WatchedModel watched;
    watched.model.setMoment(builder.state(), at(80s));
    QSignalSpy changes(&watched.model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&watched.model, &QAbstractItemModel::modelReset);

    watched.model.setMoment(builder.state(), at(81s));

    QCOMPARE(changes.size(), 0);
    QCOMPARE(resets.size(), 0);
}

void TestTaskListModel::oneChangedTaskIsOneChangedRow()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);
    const TaskId second = builder.addHealthyTask(1, 1);
    WatchedModel watched;
    watched.model.setMoment(builder.state(), at(80s));
    QSignalSpy changes(&watched.model, &QAbstractItemModel::dataChanged);

    builder.task(second).health = TaskHealth::Unhealthy;
    watched.model.setMoment(builder.state(), at(80s));

    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex(), watched.model.index(1));
    QCOMPARE(changes.at(0).at(1).toModelIndex(), watched.model.index(1));
}

void TestTaskListModel::neighboursThatChangeAreOneRange()
{
    StateBuilder builder;
    std::vector<TaskId> tasks;
    for (int i = 0; i < 4; ++i)
        tasks.push_back(builder.addHealthyTask(i, 1));
    WatchedModel watched;
    watched.model.setMoment(builder.state(), at(80s));
    QSignalSpy changes(&watched.model, &QAbstractItemModel::dataChanged);

    for (const TaskId task : {tasks[1], tasks[2], tasks[3]})
        builder.task(task).health = TaskHealth::Unhealthy;
    watched.model.setMoment(builder.state(), at(80s));

    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex(), watched.model.index(1));
    QCOMPARE(changes.at(0).at(1).toModelIndex(), watched.model.index(3));
}

void TestTaskListModel::aNewTaskIsInserted()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);
    WatchedModel watched;
    watched.model.setMoment(builder.state(), at(80s));
    QSignalSpy insertions(&watched.model, &QAbstractItemModel::rowsInserted);

    builder.addTask(1, 2, TaskStatus::Pending, 80s, 80s);
    builder.addTask(2, 2, TaskStatus::Pending, 80s, 80s);
    watched.model.setMoment(builder.state(), at(80s));

    QCOMPARE(insertions.size(), 1);
    QCOMPARE(insertions.at(0).at(1).toInt(), 1);
    QCOMPARE(insertions.at(0).at(2).toInt(), 2);
    QCOMPARE(watched.model.rowCount(), 3);
}

void TestTaskListModel::backInTimeRowsAreRemovedAndOthersComeBack()
{
    StateBuilder early;
    early.addHealthyTask(0, 1);
    early.addHealthyTask(1, 1);
    StateBuilder late;
    late.addStoppedTask(0, 1, 80s);
    late.addHealthyTask(1, 1);
    late.addHealthyTask(2, 2);
    WatchedModel watched;
    watched.model.setMoment(late.state(), at(200s)); // the first one is gone from the list
    QCOMPARE(watched.model.rowCount(), 2);
    QSignalSpy insertions(&watched.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removals(&watched.model, &QAbstractItemModel::rowsRemoved);

    watched.model.setMoment(early.state(), at(50s));

    QCOMPARE(insertions.size(), 1);
    QCOMPARE(insertions.at(0).at(1).toInt(), 0);
    QCOMPARE(removals.size(), 1);
    QCOMPARE(watched.model.rowCount(), 2);
    QCOMPARE(watched.model.index(0).data(TaskListModel::NameRole).toString(), QStringLiteral("t-1"));
}

void TestTaskListModel::aFarSeekIsAReset()
{
    StateBuilder builder({.instances = 50});
    for (int i = 0; i < 201; ++i)
        builder.addHealthyTask(i % 50, 1);
    const State healthy = builder.state();
    for (int i = 0; i < 201; ++i)
        builder.task(idAt<TaskId>(static_cast<std::size_t>(i))).health = TaskHealth::Unhealthy;
    const State unhealthy = builder.state();
    WatchedModel watched;
    watched.model.setMoment(healthy, at(80s));
    QSignalSpy changes(&watched.model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&watched.model, &QAbstractItemModel::modelReset);

    watched.model.setMoment(unhealthy, at(80s));

    QCOMPARE(resets.size(), 1);
    QCOMPARE(changes.size(), 0);
}

void TestTaskListModel::stoppedTasksStayForAMinute_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("rows");
    QTest::newRow("at once") << 80 << 1;
    QTest::newRow("just before") << 139 << 1;
    QTest::newRow("after a minute") << 140 << 0;
}

void TestTaskListModel::stoppedTasksStayForAMinute()
{
    QFETCH(int, seconds);
    QFETCH(int, rows);
    StateBuilder builder;
    builder.addStoppedTask(0, 1, 80s);
    TaskListModel model;

    model.setMoment(builder.state(), at(std::chrono::seconds{seconds}));

    QCOMPARE(model.rowCount(), rows);
}

void TestTaskListModel::retranslateAnnouncesAllTexts()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);
    builder.addHealthyTask(1, 1);
    TaskListModel model;
    model.retranslate(); // with no rows there is nothing to say
    model.setMoment(builder.state(), at(80s));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    model.retranslate();

    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(1).toModelIndex(), model.index(1));
}

QTEST_GUILESS_MAIN(TestTaskListModel)
#include "tst_task_list_model.moc"
