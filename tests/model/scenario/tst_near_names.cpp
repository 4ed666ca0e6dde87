// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/near_names.h"

#include <QtTest>

#include <array>
#include <string>

using namespace deployscope;
using namespace Qt::StringLiterals;

class TestNearNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slipsAreCounted_data();
    void slipsAreCounted();
    void aNameIsMeantWithinItsSlips_data();
    void aNameIsMeantWithinItsSlips();
};

void TestNearNames::slipsAreCounted_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("expected");
    QTest::newRow("the same") << u"cpu"_s << u"cpu"_s << 0;
    QTest::newRow("capitals are no slip") << u"DesiredCount"_s << u"desiredCount"_s << 0;
    QTest::newRow("one left out") << u"minimumHealtyPercent"_s << u"minimumHealthyPercent"_s << 1;
    QTest::newRow("one added") << u"servicess"_s << u"services"_s << 1;
    QTest::newRow("one changed") << u"memery"_s << u"memory"_s << 1;
    QTest::newRow("two swapped") << u"familiy"_s << u"family"_s << 1;
    QTest::newRow("neighbours swapped") << u"hostProt"_s << u"hostPort"_s << 1;
    QTest::newRow("against nothing") << u""_s << u"abc"_s << 3;
    QTest::newRow("nothing in common") << u"abc"_s << u"xyz"_s << 3;
}

void TestNearNames::slipsAreCounted()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, expected);

    QCOMPARE(static_cast<int>(distance(a.toStdString(), b.toStdString())), expected);
    QCOMPARE(static_cast<int>(distance(b.toStdString(), a.toStdString())), expected);
}

void TestNearNames::aNameIsMeantWithinItsSlips_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two slips in a long name") << u"deployConfiguration"_s << u""_s;
    QTest::newRow("one slip in a long name") << u"desiredCout"_s << u"desiredCount"_s;
    QTest::newRow("two slips") << u"desiredCuont "_s << u"desiredCount"_s;
    QTest::newRow("one slip in a name of four letters") << u"nmae"_s << u"name"_s;
    QTest::newRow("a short name is no slip of another") << u"gpu"_s << u""_s;
    QTest::newRow("the nearest of several") << u"desiredCounts"_s << u"desiredCount"_s;
    QTest::newRow("nothing near") << u"runningCount"_s << u""_s;
}

void TestNearNames::aNameIsMeantWithinItsSlips()
{
    constexpr std::array<std::string_view, 5> names{"cpu", "name", "desiredCount", "deploymentConfiguration",
                                                    "requiredCount"};
    QFETCH(QString, key);
    QFETCH(QString, expected);

    const std::string text = key.toStdString();
    const std::string_view nearest = nearestName(text, names);

    QCOMPARE(QString::fromStdString(std::string{nearest}), expected);
}

QTEST_GUILESS_MAIN(TestNearNames)
#include "tst_near_names.moc"
