// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs.h"
#include "study/interest.h"
#include "study/run_goals.h"

#include <QTest>

#include <random>

using namespace deployscope;
using namespace deployscope::test;

Q_DECLARE_METATYPE(std::shared_ptr<const deployscope::Timeline>)

/// Wherever one comes from, a moment is the same.
class TestRandomWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMomentIsThatOfTheStraightRun_data();
    void everyMomentIsThatOfTheStraightRun();
};

namespace {

/// The state after each number of events, by applying one after the other.
std::vector<State> straightRun(const Timeline &timeline)
{
    std::vector<State> states{timeline.snapshots.front().state};
    for (const Event &event : timeline.events) {
        states.push_back(states.back());
        apply(states.back(), event);
    }
    return states;
}

/// Everything by which a person moves in time: steps, jumps, interesting events, goals, both ways.
class Walker
{
public:
    Walker(const Timeline &timeline, std::uint32_t seed)
        : m_timeline(timeline)
        , m_landmarks(landmarksOf(timeline))
        , m_goals(goalMomentsOf(timeline, m_landmarks, ServiceId{0}))
        , m_random(seed)
    {}

    Cursor walk()
    {
        switch (below(6)) {
        case 0:
            m_cursor = stepForward(m_timeline, m_cursor);
            break;
        case 1:
            m_cursor = stepBackward(m_timeline, m_cursor);
            break;
        case 2:
            m_cursor =
                cursorAt(m_timeline, SimTime{SimDuration{below(m_timeline.end.time_since_epoch().count() + 1)}});
            break;
        case 3:
            go(landmarkAfter(m_landmarks, m_cursor));
            break;
        case 4:
            go(landmarkBefore(m_landmarks, m_cursor));
            break;
        default:
            runToGoal();
        }
        return m_cursor;
    }

    /// It has not moved the way that was asked.
    [[nodiscard]] bool wentAstray() const { return m_wentAstray; }

private:
    std::int64_t below(std::int64_t bound) { return static_cast<std::int64_t>(m_random()) % bound; }

    void go(const Landmark *landmark)
    {
        if (landmark != nullptr)
            m_cursor = landmark->cursor;
    }

    void runToGoal()
    {
        const RunGoal goal = runGoals[static_cast<std::size_t>(below(std::int64_t{runGoals.size()}))];
        const auto direction = below(2) == 0 ? RunDirection::Forward : RunDirection::Backward;
        const RunUntil found = runUntil(m_timeline, m_goals, goal, m_cursor, direction);
        if (found.missing != RunUntil::Missing::None)
            return;
        const Cursor to = cursorAt(m_timeline, found.at);
        m_wentAstray = m_wentAstray || (direction == RunDirection::Forward ? to <= m_cursor : to >= m_cursor);
        m_cursor = to;
    }

    const Timeline &m_timeline;
    std::vector<Landmark> m_landmarks;
    GoalMoments m_goals;
    std::mt19937 m_random;
    Cursor m_cursor{};
    bool m_wentAstray = false;
};

} // namespace

void TestRandomWalk::everyMomentIsThatOfTheStraightRun_data()
{
    QTest::addColumn<std::shared_ptr<const Timeline>>("timeline");
    QTest::newRow("two tasks, 50 / 200") << run(twoTasks());
    QTest::newRow("five instances, 20 / 100") << run(fiveInstances());
    QTest::newRow("a closed security group") << run(closedSecurityGroup());
}

void TestRandomWalk::everyMomentIsThatOfTheStraightRun()
{
    QFETCH(std::shared_ptr<const Timeline>, timeline);
    constexpr std::uint32_t seed = 20260801;
    const std::vector<State> straight = straightRun(*timeline);
    Walker walker(*timeline, seed);

    for (int step = 0; step < 10'000; ++step) {
        const Cursor cursor = walker.walk();
        QVERIFY(!walker.wentAstray());
        QVERIFY2(stateAt(*timeline, cursor) == straight.at(cursor.applied),
                 qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
    }
}

QTEST_GUILESS_MAIN(TestRandomWalk)
#include "tst_random_walk.moc"
