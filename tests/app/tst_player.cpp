// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player.h"

#include "app/small_scenario.h"
#include "scenario/edit.h"
#include "simulation/simulate.h"
#include "views/transport/speed_scale.h"

#include <QtTest>

using namespace deployscope;
using namespace deployscope::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStepForwardIsOneEvent();
    void aStepBackUndoesIt();
    void playingMovesByRealTimeAndSpeed();
    void playingStopsAtTheEnd();
    void atTheEndPlayingStartsOver();
    void aStepStopsPlaying();
    void whatStandsStillHasNoMotion();
    void aChangedRunKeepsTheTime();
    void pastAShorterEndItShowsTheEndAndRemembers();
    void anEventIsShownRightAfterIt();
    void interestingEventsAreSteppedTo();
    void atTheEndItStays();
    void afterTheLastInterestingEventComesTheEnd();
    void aGoalIsRunToAndBack();
    void whatNeverComesLeavesItWhereItIs();
    void byEventItPlaysFromOneInterestingMomentToTheNext();
    void aLongRunIsLookedThroughOnAWorker();

private:
    std::shared_ptr<const Timeline> m_quiet{};      ///< nothing is deployed: it ends soon
    std::shared_ptr<const Timeline> m_deployment{}; ///< of web:2 at 10 s
};

void TestPlayer::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const Document document = smallDocument();
    const auto edits = edits::deploy(document, ServiceId{0}, SimTime{10s}, "web:2", "web:1");
    m_quiet = simulate(scenarioOf(document));
    m_deployment = simulate(scenarioOf(std::get<Document>(edited(document, edits))));
    QVERIFY(m_quiet->end < SimTime{20s});
    QVERIFY(m_deployment->end > SimTime{60s});
}

void TestPlayer::aStepForwardIsOneEvent()
{
    Player player;
    player.setTimeline(m_deployment);
    player.toStart();
    QSignalSpy moments(&player, &Player::momentChanged);
    const Cursor before = player.cursor();

    player.stepForward();

    QCOMPARE(player.cursor().applied, before.applied + 1);
    QCOMPARE(moments.size(), 1);
}

void TestPlayer::aStepBackUndoesIt()
{
    Player player;
    player.setTimeline(m_deployment);
    player.seek(SimTime{10s});
    const State before = stateAt(player.timeline(), player.cursor());

    player.stepForward();
    QVERIFY(!(stateAt(player.timeline(), player.cursor()) == before));
    player.stepBackward();

    QVERIFY(stateAt(player.timeline(), player.cursor()) == before);
}

void TestPlayer::playingMovesByRealTimeAndSpeed()
{
    Player player;
    player.setTimeline(m_deployment);
    player.setSpeed(8.0);
    player.setPlaying(true);

    player.advance(500ms);

    QVERIFY(player.cursor().at == SimTime{4s});
    QVERIFY(player.isPlaying());
}

void TestPlayer::playingStopsAtTheEnd()
{
    Player player;
    player.setTimeline(m_deployment);
    QSignalSpy playing(&player, &Player::playingChanged);
    player.setPlaying(true);

    player.advance(1h);

    QVERIFY(!player.isPlaying());
    QVERIFY(player.cursor() == lastCursor(*m_deployment));
    QCOMPARE(playing.size(), 2);
}

void TestPlayer::atTheEndPlayingStartsOver()
{
    Player player;
    player.setTimeline(m_deployment);
    player.toEnd();

    player.setPlaying(true);

    QVERIFY(player.cursor() == firstCursor(*m_deployment));
}

void TestPlayer::aStepStopsPlaying()
{
    Player player;
    player.setTimeline(m_deployment);
    player.setPlaying(true);

    player.stepForward();

    QVERIFY(!player.isPlaying());
}

void TestPlayer::whatStandsStillHasNoMotion()
{
    Player player;
    player.setTimeline(m_deployment);
    player.setSpeed(10.0);
    QVERIFY(player.transition() == 0ms);

    player.setPlaying(true);

    QVERIFY(player.transition() == 3500ms);
}

void TestPlayer::aChangedRunKeepsTheTime()
{
    Player player;
    player.setTimeline(m_deployment);
    player.seek(SimTime{30s});

    player.setTimeline(m_deployment);

    QVERIFY(player.cursor() == cursorAt(*m_deployment, SimTime{30s}));
}

void TestPlayer::pastAShorterEndItShowsTheEndAndRemembers()
{
    Player player;
    player.setTimeline(m_deployment);
    player.seek(SimTime{30s});

    player.setTimeline(m_quiet);
    QVERIFY(player.cursor() == lastCursor(*m_quiet));

    player.setTimeline(m_deployment);
    QVERIFY(player.cursor() == cursorAt(*m_deployment, SimTime{30s}));
}

void TestPlayer::anEventIsShownRightAfterIt()
{
    Player player;
    player.setTimeline(m_deployment);

    player.showEvent(EventId{2});

    QCOMPARE(player.cursor().applied, std::size_t{3});
    QVERIFY(player.cursor().at == m_deployment->events.at(2).at);
}

/// By hand: web:2 comes at 10 s, and one old task leaves: L = 1. The new ones pull for 10 s, start for 5, and pass their
/// first check 30 s after that, at 55 s; the other old one drains until 85 s and is gone at 87 s.
void TestPlayer::interestingEventsAreSteppedTo()
{
    Player player;
    player.setTimeline(m_deployment);
    player.toStart();
    QList<qint64> seconds;

    while (player.nextLandmark() != nullptr) {
        player.toNextLandmark();
        seconds.append(player.cursor().at.time_since_epoch() / 1s);
    }
    QCOMPARE(seconds, (QList<qint64>{10, 10, 55, 55, 87}));

    QList<qint64> back;
    while (player.previousLandmark() != nullptr) {
        player.toPreviousLandmark();
        back.append(player.cursor().at.time_since_epoch() / 1s);
    }
    QCOMPARE(back, (QList<qint64>{55, 55, 10, 10}));
}

void TestPlayer::atTheEndItStays()
{
    Player player;
    player.setTimeline(m_deployment);
    player.toEnd();

    player.toNextLandmark();

    QVERIFY(player.cursor() == lastCursor(*m_deployment));
}

void TestPlayer::afterTheLastInterestingEventComesTheEnd()
{
    Player player;
    player.setTimeline(m_deployment);
    player.seek(SimTime{87s} + 1ms);
    player.stepBackward();
    while (player.nextLandmark() != nullptr)
        player.toNextLandmark();

    player.toNextLandmark();
    QVERIFY(player.cursor() == lastCursor(*m_deployment));

    while (player.previousLandmark() != nullptr)
        player.toPreviousLandmark();
    player.toPreviousLandmark();
    QVERIFY(player.cursor() == firstCursor(*m_deployment));
}

void TestPlayer::aGoalIsRunToAndBack()
{
    Player player;
    player.setTimeline(m_deployment);
    player.toStart();

    const auto found = player.runUntil(RunGoal::FirstNewTaskHealthy, RunDirection::Forward);
    QVERIFY(found == (RunUntil{RunUntil::Missing::None, SimTime{55s}}));
    QVERIFY(player.cursor() == cursorAt(*m_deployment, SimTime{55s}));

    (void)player.runUntil(RunGoal::HealthyBelowDesired, RunDirection::Backward);
    QVERIFY(player.cursor() == cursorAt(*m_deployment, SimTime{10s}));
}

void TestPlayer::whatNeverComesLeavesItWhereItIs()
{
    Player player;
    player.setTimeline(m_deployment);
    player.seek(SimTime{30s});
    player.setPlaying(true);

    const auto found = player.runUntil(RunGoal::SomethingBlocked, RunDirection::Forward);

    QVERIFY(found->missing == RunUntil::Missing::Never);
    QVERIFY(player.cursor() == cursorAt(*m_deployment, SimTime{30s}));
    QVERIFY(player.isPlaying());
}

void TestPlayer::byEventItPlaysFromOneInterestingMomentToTheNext()
{
    Player player;
    player.setTimeline(m_deployment);
    player.setSpeed(PlaybackSpeed::normal);
    player.setPlaysByEvent(true);
    player.toStart();
    player.setPlaying(true);

    player.advance(1501ms);
    QVERIFY(player.cursor().at >= SimTime{10s} && player.cursor().at < SimTime{11s});
    QVERIFY(player.jump() == 45s);
    player.advance(1500ms);
    QVERIFY(player.cursor().at >= SimTime{55s} && player.cursor().at < SimTime{56s});
    player.advance(1500ms);

    QVERIFY(player.cursor() == lastCursor(*m_deployment));
    QVERIFY(!player.isPlaying());
}

void TestPlayer::aLongRunIsLookedThroughOnAWorker()
{
    const Document document = smallDocument(500, 500);
    const auto edits = edits::deploy(document, ServiceId{0}, SimTime{10s}, "web:2", "web:1");
    const auto timeline = simulate(scenarioOf(std::get<Document>(edited(document, edits))));
    QVERIFY(timeline->events.size() > 5000);
    Player player;
    QSignalSpy signs(&player, &Player::signsChanged);

    player.setTimeline(timeline);
    QVERIFY(player.signs() == nullptr);
    QVERIFY(!player.runUntil(RunGoal::SteadyAgain, RunDirection::Forward));
    QTRY_VERIFY(player.signs() != nullptr);

    QCOMPARE(signs.size(), 2);
    QVERIFY(player.runUntil(RunGoal::SteadyAgain, RunDirection::Forward).has_value());

    player.setTimeline(timeline);
    player.setTimeline(m_deployment); // the newest wins
    QVERIFY(player.signs() != nullptr);
    QCOMPARE(player.signs()->landmarks.size(), std::size_t{5});
}

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
