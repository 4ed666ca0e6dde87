// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/instance_list_model.h"

#include "state_builder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace deployscope;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(deployscope::InstanceLook)

class TestInstanceListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rolesOfAnInstanceWithTasks();
    void whatOthersHoldIsApart();
    void portsOfOtherTasksAreInUseToo();
    void aPortUsedTwiceIsShownOnce();
    void unregisteredInstancesAreNotShown();
    void anInstanceSaysHowItStands_data();
    void anInstanceSaysHowItStands();
    void aLostInstanceIsShownForAMinute();
    void aTaskMoreIsOneChangedRow();
    void roomIsWhatCpuAndMemoryHold_data();
    void roomIsWhatCpuAndMemoryHold();
};

void TestInstanceListModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestInstanceListModel::rolesOfAnInstanceWithTasks()
{
    StateBuilder builder;
    builder.addHealthyTask(1, 1);
    builder.addHealthyTask(1, 1);
    InstanceListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setMoment(builder.state(), SimTime{80s});
    const QModelIndex instance = model.index(1);

    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(instance.data(InstanceListModel::IdRole).toUInt(), 1U);
    QCOMPARE(instance.data(InstanceListModel::NameRole).toString(), QStringLiteral("i-2"));
    QCOMPARE(instance.data(InstanceListModel::InstanceTypeRole).toString(), QStringLiteral("t2.micro"));
    QCOMPARE(instance.data(InstanceListModel::ZoneRole).toUInt(), 1U);
    QCOMPARE(instance.data(InstanceListModel::ZoneNameRole).toString(), QStringLiteral("us-east-1b"));
    QCOMPARE(instance.data(InstanceListModel::CpuRole).toLongLong(), 1024);
    QCOMPARE(instance.data(InstanceListModel::CpuUsedRole).toLongLong(), 1024);
    QCOMPARE(instance.data(InstanceListModel::MemoryRole).toLongLong(), 993);
    QCOMPARE(instance.data(InstanceListModel::MemoryUsedRole).toLongLong(), 256);
    QCOMPARE(instance.data(InstanceListModel::TasksRole).toInt(), 2);
    QCOMPARE(instance.data(InstanceListModel::PortsInUseRole).toList(), (QVariantList{32768, 32769}));
}

void TestInstanceListModel::whatOthersHoldIsApart()
{
    StateBuilder builder;
    builder.scenario().instances[0].cpuHeld = {100};
    builder.scenario().instances[0].memoryHeld = {200};
    builder.addHealthyTask(0, 1);
    State state = builder.state();
    state.instances[0].cpuFree -= {100};
    state.instances[0].memoryFree -= {200};
    InstanceListModel model;

    model.setMoment(state, SimTime{80s});

    QCOMPARE(model.index(0).data(InstanceListModel::CpuUsedRole).toLongLong(), 512);
    QCOMPARE(model.index(0).data(InstanceListModel::CpuHeldRole).toLongLong(), 100);
    QCOMPARE(model.index(0).data(InstanceListModel::MemoryUsedRole).toLongLong(), 128);
    QCOMPARE(model.index(0).data(InstanceListModel::MemoryHeldRole).toLongLong(), 200);
}

void TestInstanceListModel::portsOfOtherTasksAreInUseToo()
{
    StateBuilder builder;
    builder.scenario().instances[0].held = {{.port = {8080}}};
    builder.addHealthyTask(0, 1);
    InstanceListModel model;

    model.setMoment(builder.state(), SimTime{80s});

    QCOMPARE(model.index(0).data(InstanceListModel::PortsInUseRole).toList(), (QVariantList{8080, 32768}));
}

void TestInstanceListModel::aPortUsedTwiceIsShownOnce()
{
    StateBuilder builder;
    builder.scenario().instances[0].held = {{.port = {53}}, {.port = {53}, .protocol = Protocol::Udp}};
    InstanceListModel model;

    model.setMoment(builder.state(), SimTime{80s});

    QCOMPARE(model.index(0).data(InstanceListModel::PortsInUseRole).toList(), QVariantList{53});
}

void TestInstanceListModel::unregisteredInstancesAreNotShown()
{
    StateBuilder builder;
    State state = builder.state();
    state.instances[2].registered = false;
    InstanceListModel model;

    model.setMoment(state, SimTime{80s});

    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2).data(InstanceListModel::NameRole).toString(), QStringLiteral("i-4"));
}

void TestInstanceListModel::anInstanceSaysHowItStands_data()
{
    QTest::addColumn<bool>("draining");
    QTest::addColumn<bool>("connected");
    QTest::addColumn<InstanceLook>("look");
    QTest::addColumn<QString>("word");
    QTest::newRow("active") << false << true << InstanceLook::Active << QString();
    QTest::newRow("draining") << true << true << InstanceLook::Draining << QStringLiteral(", draining");
    QTest::newRow("cut off") << false << false << InstanceLook::AgentDisconnected
                             << QStringLiteral(", agent disconnected");
    QTest::newRow("both") << true << false << InstanceLook::Draining << QStringLiteral(", draining");
}

void TestInstanceListModel::anInstanceSaysHowItStands()
{
    QFETCH(bool, draining);
    QFETCH(bool, connected);
    QFETCH(InstanceLook, look);
    QFETCH(QString, word);
    State state = StateBuilder().state();
    state.instances[2].draining = draining;
    state.instances[2].agentConnected = connected;
    InstanceListModel model;

    model.setMoment(state, SimTime{80s});

    QCOMPARE(model.index(2).data(InstanceListModel::LookRole).toInt(), static_cast<int>(look));
    QVERIFY(model.index(2).data().toString().endsWith(QStringLiteral("task(s)") + word));
}

void TestInstanceListModel::aLostInstanceIsShownForAMinute()
{
    State state = StateBuilder().state();
    state.instances[2].registered = false;
    state.instances[2].lost = true;
    state.instances[2].since = SimTime{80s};
    InstanceListModel model;

    model.setMoment(state, SimTime{139s});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(2).data(InstanceListModel::LookRole).toInt(), static_cast<int>(InstanceLook::Lost));
    model.setMoment(state, SimTime{140s});
    QCOMPARE(model.rowCount(), 3);
}

void TestInstanceListModel::aTaskMoreIsOneChangedRow()
{
    StateBuilder builder;
    InstanceListModel model;
    model.setMoment(builder.state(), SimTime{80s});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    builder.addHealthyTask(2, 1);
    model.setMoment(builder.state(), SimTime{80s});

    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex(), model.index(2));
}

void TestInstanceListModel::roomIsWhatCpuAndMemoryHold_data()
{
    QTest::addColumn<int>("cpu");
    QTest::addColumn<int>("room");
    QTest::newRow("CPU for one") << 900 << 1;
    QTest::newRow("CPU for two") << 512 << 2;
    QTest::newRow("memory for seven: 993 of 128") << 1 << 7;
    QTest::newRow("no CPU reserved: memory alone") << 0 << 7;
    QTest::newRow("too large") << 2048 << 0;
}

void TestInstanceListModel::roomIsWhatCpuAndMemoryHold()
{
    QFETCH(int, cpu);
    QFETCH(int, room);
    const StateBuilder builder({.taskCpu = cpu});
    InstanceListModel model;

    model.setMoment(builder.state(), SimTime{80s});

    QCOMPARE(model.items().front().room, room);
}

QTEST_GUILESS_MAIN(TestInstanceListModel)
#include "tst_instance_list_model.moc"
