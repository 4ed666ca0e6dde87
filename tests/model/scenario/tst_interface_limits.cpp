// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/interface_limits.h"

#include <QtTest>

using namespace deployscope;

/// R4.7: how many tasks of awsvpc an instance type takes.
class TestInterfaceLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThoseOfTheTable_data();
    void areThoseOfTheTable();
};

void TestInterfaceLimits::areThoseOfTheTable_data()
{
    QTest::addColumn<int>("plain");
    QTest::addColumn<int>("trunked");
    // -1: not known.
    QTest::newRow("a1.medium") << 1 << 10;
    QTest::newRow("c5.large") << 2 << 10;
    QTest::newRow("m5.xlarge") << 3 << 20;
    QTest::newRow("r5.2xlarge") << 3 << 40;
    QTest::newRow("m5.4xlarge") << 7 << 60;
    QTest::newRow("t2.micro") << 1 << 1; // no trunking
    QTest::newRow("t3.micro") << 1 << 1;
    QTest::newRow("t2.small") << 2 << 2;
    QTest::newRow("t3.small") << 2 << 2;
    QTest::newRow("t3.large") << 2 << 2;
    QTest::newRow("m4.large") << 1 << 1;
    QTest::newRow("c5.metal") << -1 << -1;
    QTest::newRow("large") << -1 << -1;
}

void TestInterfaceLimits::areThoseOfTheTable()
{
    QFETCH(int, plain);
    QFETCH(int, trunked);

    QCOMPARE(interfaceLimit(QTest::currentDataTag(), false).value_or(-1), plain);
    QCOMPARE(interfaceLimit(QTest::currentDataTag(), true).value_or(-1), trunked);
}

QTEST_GUILESS_MAIN(TestInterfaceLimits)
#include "tst_interface_limits.moc"
