// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/steps.h"

#include <QTest>

#include <algorithm>

using namespace deployscope;
using namespace std::chrono_literals;

/// A number over time, and its extremes.
class TestSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyChangesAreKept();
    void aValueHoldsUntilTheNext_data();
    void aValueHoldsUntilTheNext();
    void extremesAreThoseOfAllValues_data();
    void extremesAreThoseOfAllValues();
    void nothingIsZero();
};

namespace {

/// 2 from 0 on, 5 from 10 s on, 1 from 20 s on.
Steps threeValues()
{
    Steps steps;
    steps.add(SimTime{0s}, 2);
    steps.add(SimTime{10s}, 5);
    steps.add(SimTime{20s}, 1);
    return steps;
}

} // namespace

void TestSteps::onlyChangesAreKept()
{
    Steps steps = threeValues();

    steps.add(SimTime{30s}, 1);

    QCOMPARE(steps.size(), std::size_t{3});
    QCOMPARE(steps.at(2), SimTime{20s});
    QCOMPARE(steps.last(), 1);
}

void TestSteps::aValueHoldsUntilTheNext_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("firstAfter");
    QTest::newRow("before the first") << -5 << 2 << 0;
    QTest::newRow("at the first") << 0 << 2 << 1;
    QTest::newRow("just before a change") << 9'999 << 2 << 1;
    QTest::newRow("at a change") << 10'000 << 5 << 2;
    QTest::newRow("after the last one") << 90'000 << 1 << 3;
}

void TestSteps::aValueHoldsUntilTheNext()
{
    QFETCH(const int, milliseconds);
    QFETCH(const int, value);
    QFETCH(const int, firstAfter);
    const SimTime at{SimDuration{milliseconds}};

    QCOMPARE(threeValues().valueAt(at), value);
    QCOMPARE(threeValues().firstAfter(at), static_cast<std::size_t>(firstAfter));
}

void TestSteps::extremesAreThoseOfAllValues_data()
{
    QTest::addColumn<std::size_t>("first");
    QTest::addColumn<std::size_t>("end");
    QTest::newRow("one") << std::size_t{17} << std::size_t{18};
    QTest::newRow("within a block") << std::size_t{3} << std::size_t{40};
    QTest::newRow("a whole block") << std::size_t{64} << std::size_t{128};
    QTest::newRow("over the border of two") << std::size_t{60} << std::size_t{70};
    QTest::newRow("several blocks, and parts at both ends") << std::size_t{1} << std::size_t{999};
    QTest::newRow("up to the last one, in a block that is not full") << std::size_t{640} << std::size_t{1000};
    QTest::newRow("all") << std::size_t{0} << std::size_t{1000};
}

void TestSteps::extremesAreThoseOfAllValues()
{
    QFETCH(const std::size_t, first);
    QFETCH(const std::size_t, end);
    Steps steps;
    std::vector<std::int32_t> values;
    for (int i = 0; i < 1000; ++i) {
        values.push_back((i * 7919) % 1009 - 300); // no two neighbours are the same
        steps.add(SimTime{SimDuration{i}}, values.back());
    }

    const Steps::Extremes found = steps.extremes(first, end);

    const auto from = values.begin() + static_cast<std::ptrdiff_t>(first);
    const auto [lowest, highest] = std::minmax_element(from, values.begin() + static_cast<std::ptrdiff_t>(end));
    QCOMPARE(found.lowest, *lowest);
    QCOMPARE(found.highest, *highest);
}

void TestSteps::nothingIsZero()
{
    const Steps none;

    QVERIFY(none.empty());
    QCOMPARE(none.valueAt(SimTime{1s}), 0);
    QVERIFY(none.extremes() == Steps::Extremes{});
}

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
