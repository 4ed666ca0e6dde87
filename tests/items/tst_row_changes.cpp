// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/row_changes.h"

#include <QTest>

using namespace deployscope;

namespace {

/// A row with an id and something that can differ.
struct Row
{
    int id = 0;
    int value = 0;
    friend bool operator==(const Row &, const Row &) = default;
};

} // namespace

class TestRowChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void neighboursAreOneRange();
    void noRowsAreNoRange();
    void rangesFromTheEndBeginWithTheLast();
    void rowsWithoutNamesWhatIsMissing();
    void takeChangedTakesWhatDiffersAndLeavesTheRest();
    void removedChangedAndNewRowsAllCount();
    void findByIdFindsOnlyTheId();
};

void TestRowChanges::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestRowChanges::neighboursAreOneRange()
{
    const std::vector<RowRange> expected{{1, 3}, {5, 5}, {7, 8}};

    QCOMPARE(ranges({1, 2, 3, 5, 7, 8}), expected);
}

void TestRowChanges::noRowsAreNoRange()
{
    QVERIFY(ranges({}).empty());
}

void TestRowChanges::rangesFromTheEndBeginWithTheLast()
{
    const std::vector<RowRange> expected{{4, 5}, {0, 1}};

    QCOMPARE(rangesFromTheEnd({0, 1, 4, 5}), expected);
}

void TestRowChanges::rowsWithoutNamesWhatIsMissing()
{
    const std::vector<Row> before{{1}, {2}, {3}, {4}};
    const std::vector<Row> after{{2}, {4}, {5}};

    QCOMPARE(rowsWithout(before, after), (std::vector{0, 2}));
    QCOMPARE(rowsWithout(after, before), std::vector{2});
}

void TestRowChanges::takeChangedTakesWhatDiffersAndLeavesTheRest()
{
    std::vector<Row> rows{{1, 10}, {2, 20}, {3, 30}};
    const std::vector<Row> others{{1, 10}, {3, 31}, {4, 40}};

    QCOMPARE(takeChanged(rows, others), std::vector{2});
    QCOMPARE(rows, (std::vector<Row>{{1, 10}, {2, 20}, {3, 31}}));
}

void TestRowChanges::removedChangedAndNewRowsAllCount()
{
    const std::vector<Row> before{{1, 10}, {2, 20}, {3, 30}};
    const std::vector<Row> after{{2, 21}, {3, 30}, {4, 40}, {5, 50}};

    // 1 goes, 2 changes, 4 and 5 come.
    QVERIFY(differInMoreThan(3, before, after));
    QVERIFY(!differInMoreThan(4, before, after));
    QVERIFY(!differInMoreThan(0, before, before));
    QVERIFY(differInMoreThan(2, {}, before));
    QVERIFY(!differInMoreThan(3, before, {}));
}

void TestRowChanges::findByIdFindsOnlyTheId()
{
    const std::vector<Row> rows{{1, 10}, {4, 40}};

    QCOMPARE(findById(rows, 4)->value, 40);
    QVERIFY(findById(rows, 2) == rows.end());
    QVERIFY(findById(rows, 5) == rows.end());
}

QTEST_GUILESS_MAIN(TestRowChanges)
#include "tst_row_changes.moc"
