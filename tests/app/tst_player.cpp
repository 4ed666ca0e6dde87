// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player.h"

#include "app/small_scenario.h"
#include "scenario/edit.h"
#include "simulation/simulate.h"

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

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
