// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/task_set.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace deployscope;

/// The order of creation, however many are taken away from the middle.
class TestTaskSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatAVectorWouldHold();
    void gapsMakeNoDifference();
};

namespace {

std::vector<TaskId> listed(const TaskSet &set)
{
    return {set.begin(), set.end()};
}

} // namespace

/// 1,000 tasks come; after each the one of three quarters of its number goes, so that gaps open and close.
void TestTaskSet::holdsWhatAVectorWouldHold()
{
    TaskSet set;
    std::vector<TaskId> expected;
    for (std::size_t i = 0; i < 1000; ++i) {
        set.push_back(idAt<TaskId>(i));
        expected.push_back(idAt<TaskId>(i));
        const auto found = std::ranges::find(expected, idAt<TaskId>(i * 3 / 4));
        if (found != expected.end()) {
            set.erase(*found);
            expected.erase(found);
        }
        QCOMPARE(set.size(), expected.size());
        QVERIFY(listed(set) == expected);
    }
    while (!set.empty()) {
        set.erase(expected.front());
        expected.erase(expected.begin());
        QVERIFY(listed(set) == expected);
    }
}

void TestTaskSet::gapsMakeNoDifference()
{
    TaskSet withGap;
    TaskSet without;
    for (std::size_t i = 0; i < 3; ++i)
        withGap.push_back(idAt<TaskId>(i));
    withGap.erase(TaskId{1});
    without.push_back(TaskId{0});
    QVERIFY(!(withGap == without));

    without.push_back(TaskId{2});

    QVERIFY(withGap == without);
}

QTEST_GUILESS_MAIN(TestTaskSet)
#include "tst_task_set.moc"
