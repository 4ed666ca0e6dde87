// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/target_list_model.h"

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

} // namespace

class TestTargetListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rolesOfAHealthyTarget();
    void rolesOfAnUnhealthyTarget();
    void anOpenSecurityGroupBlocksNothing();
    void aClosedSecurityGroupBlocksAtTheInstance();
    void theNextCheckMovesOn();
    void aDrainingTargetIsNotChecked();
    void removedTargetsStayForAMinute();
};

void TestTargetListModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestTargetListModel::rolesOfAHealthyTarget()
{
    StateBuilder builder;
    builder.addHealthyTask(1, 1);
    TargetListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setMoment(builder.state(), at(80s));
    const QModelIndex target = model.index(0);

    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(target.data(TargetListModel::NameRole).toString(), QStringLiteral("i-2:32768"));
    QCOMPARE(target.data(TargetListModel::GroupNameRole).toString(), QStringLiteral("web"));
    QCOMPARE(target.data(TargetListModel::TaskRole).toUInt(), 0U);
    QCOMPARE(target.data(TargetListModel::InstanceRole).toUInt(), 1U);
    QCOMPARE(target.data(TargetListModel::PortRole).toInt(), 32768);
    QCOMPARE(target.data(TargetListModel::StateRole).toInt(), static_cast<int>(TargetState::Healthy));
    QCOMPARE(target.data(TargetListModel::ReasonRole).toInt(), static_cast<int>(TargetReason::None));
    QVERIFY(!target.data(TargetListModel::DrainedAtRole).isValid());
    QCOMPARE(target.data().toString(), QStringLiteral("i-2:32768 in web, healthy"));
}

void TestTargetListModel::rolesOfAnUnhealthyTarget()
{
    StateBuilder builder;
    builder.addUnhealthyTask(0, 2, 80s, TargetReason::FailedHealthChecks);
    TargetListModel model;

    model.setMoment(builder.state(), at(85s));
    const QModelIndex target = model.index(0);

    QCOMPARE(target.data(TargetListModel::StateRole).toInt(), static_cast<int>(TargetState::Unhealthy));
    QCOMPARE(target.data(TargetListModel::ReasonRole).toInt(), static_cast<int>(TargetReason::FailedHealthChecks));
    QCOMPARE(target.data(TargetListModel::SinceRole).toLongLong(), 80000);
}

void TestTargetListModel::anOpenSecurityGroupBlocksNothing()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);
    TargetListModel model;

    model.setMoment(builder.state(), at(80s));

    QCOMPARE(model.index(0).data(TargetListModel::BlockedRole).toInt(), static_cast<int>(BlockedAt::Nowhere));
    QVERIFY(model.items().front().checkPasses);
}

void TestTargetListModel::aClosedSecurityGroupBlocksAtTheInstance()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);
    builder.closeSecurityGroup();
    TargetListModel model;

    model.setMoment(builder.state(), at(80s));

    QCOMPARE(model.index(0).data(TargetListModel::BlockedRole).toInt(), static_cast<int>(BlockedAt::Instance));
    QVERIFY(!model.items().front().checkPasses);
}

void TestTargetListModel::theNextCheckMovesOn()
{
    StateBuilder builder;
    builder.addUnprovenTask(0, 2, 70s); // checked at 100 s, 130 s, ...
    TargetListModel model;
    const auto nextCheck = [&model] { return model.index(0).data(TargetListModel::NextCheckAtRole).toLongLong(); };

    model.setMoment(builder.state(), at(99s));
    QCOMPARE(nextCheck(), 100000);
    QVERIFY(!model.items().front().checkedAt);

    model.setMoment(builder.state(), at(100s));
    QCOMPARE(nextCheck(), 130000);
    QCOMPARE(model.items().front().checkedAt, std::optional{at(100s)});
}

void TestTargetListModel::aDrainingTargetIsNotChecked()
{
    StateBuilder builder;
    builder.addDrainingTask(0, 1, 80s);
    TargetListModel model;

    model.setMoment(builder.state(), at(85s));

    QVERIFY(!model.index(0).data(TargetListModel::NextCheckAtRole).isValid());
}

void TestTargetListModel::removedTargetsStayForAMinute()
{
    StateBuilder builder;
    builder.addStoppedTask(0, 1, 82s); // its target is removed at 80 s
    TargetListModel model;

    model.setMoment(builder.state(), at(139s));
    QCOMPARE(model.rowCount(), 1);

    model.setMoment(builder.state(), at(140s));
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestTargetListModel)
#include "tst_target_list_model.moc"
