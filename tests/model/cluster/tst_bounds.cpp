// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/bounds.h"

#include <QTest>

using namespace deployscope;

class TestBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsTheLowerUpAndTheUpperDown_data();
    void roundsTheLowerUpAndTheUpperDown();
    void stuckWhenNeitherStepIsAllowed_data();
    void stuckWhenNeitherStepIsAllowed();
    void howOftenAPairIsStuck_data();
    void howOftenAPairIsStuck();
};

void TestBounds::roundsTheLowerUpAndTheUpperDown_data()
{
    QTest::addColumn<qint64>("desired");
    QTest::addColumn<qint64>("minimum");
    QTest::addColumn<qint64>("maximum");
    QTest::addColumn<qint64>("fewest");
    QTest::addColumn<qint64>("most");
    QTest::newRow("none desired") << qint64{0} << qint64{100} << qint64{200} << qint64{0} << qint64{0};
    QTest::newRow("two at 50 / 200") << qint64{2} << qint64{50} << qint64{200} << qint64{1} << qint64{4};
    QTest::newRow("five at 20 / 100") << qint64{5} << qint64{20} << qint64{100} << qint64{1} << qint64{5};
    QTest::newRow("a third of three just above one")
        << qint64{3} << qint64{34} << qint64{100} << qint64{2} << qint64{3};
    QTest::newRow("a third of three just below one")
        << qint64{3} << qint64{33} << qint64{100} << qint64{1} << qint64{3};
    QTest::newRow("7.98 is rounded down") << qint64{7} << qint64{100} << qint64{114} << qint64{7} << qint64{7};
    QTest::newRow("8.05 is rounded down") << qint64{7} << qint64{100} << qint64{115} << qint64{7} << qint64{8};
    QTest::newRow("one task, 1 percent") << qint64{1} << qint64{1} << qint64{199} << qint64{1} << qint64{1};
    QTest::newRow("odd: more than all") << qint64{4} << qint64{130} << qint64{90} << qint64{6} << qint64{3};
}

void TestBounds::roundsTheLowerUpAndTheUpperDown()
{
    QFETCH(qint64, desired);
    QFETCH(qint64, minimum);
    QFETCH(qint64, maximum);
    QFETCH(qint64, fewest);
    QFETCH(qint64, most);

    const Bounds limits = bounds(desired, {minimum}, {maximum});

    QCOMPARE(limits.fewestHealthy, fewest);
    QCOMPARE(limits.mostTasks, most);
}

void TestBounds::stuckWhenNeitherStepIsAllowed_data()
{
    QTest::addColumn<qint64>("desired");
    QTest::addColumn<qint64>("minimum");
    QTest::addColumn<qint64>("maximum");
    QTest::addColumn<bool>("stuck");
    QTest::newRow("100 / 100 is stuck at any count") << qint64{10} << qint64{100} << qint64{100} << true;
    QTest::newRow("one task at 100 / 134") << qint64{1} << qint64{100} << qint64{134} << true;
    QTest::newRow("one task at 0 / 100 may stop") << qint64{1} << qint64{0} << qint64{100} << false;
    QTest::newRow("one task at 100 / 200 may start") << qint64{1} << qint64{100} << qint64{200} << false;
    QTest::newRow("two tasks at 51 / 149 are rounded stuck") << qint64{2} << qint64{51} << qint64{149} << true;
    QTest::newRow("two tasks at 50 / 149 may stop") << qint64{2} << qint64{50} << qint64{149} << false;
}

void TestBounds::stuckWhenNeitherStepIsAllowed()
{
    QFETCH(qint64, desired);
    QFETCH(qint64, minimum);
    QFETCH(qint64, maximum);
    QFETCH(bool, stuck);

    QCOMPARE(stuckByBounds(desired, bounds(desired, {minimum}, {maximum})), stuck);
}

void TestBounds::howOftenAPairIsStuck_data()
{
    QTest::addColumn<qint64>("desired");
    QTest::addColumn<int>("stuckPairs");
    // Counted by hand: L >= n from the first minimum above (n - 1) x 100 / n on, U <= n below (n + 1) x 100 / n.
    QTest::newRow("1: minimum 1..100, maximum 100..199") << qint64{1} << 100 * 100;
    QTest::newRow("2: minimum 51..100, maximum 100..149") << qint64{2} << 50 * 50;
    QTest::newRow("3: minimum 67..100, maximum 100..133") << qint64{3} << 34 * 34;
    QTest::newRow("4: minimum 76..100, maximum 100..124") << qint64{4} << 25 * 25;
    QTest::newRow("10: minimum 91..100, maximum 100..109") << qint64{10} << 10 * 10;
}

void TestBounds::howOftenAPairIsStuck()
{
    QFETCH(qint64, desired);
    QFETCH(int, stuckPairs);

    int found = 0;
    for (std::int64_t minimum = 0; minimum <= 100; ++minimum) {
        for (std::int64_t maximum = 100; maximum <= 200; ++maximum)
            found += stuckByBounds(desired, bounds(desired, {minimum}, {maximum})) ? 1 : 0;
    }

    QCOMPARE(found, stuckPairs);
}

QTEST_GUILESS_MAIN(TestBounds)
#include "tst_bounds.moc"
