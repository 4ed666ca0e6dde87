// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback_clock.h"

#include "views/transport/speed_scale.h"

#include <QtTest>

#include <cstdlib>

using namespace deployscope;
using namespace std::chrono_literals;

class TestPlaybackClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simulatedTimeIsRealTimeBySpeed_data();
    void simulatedTimeIsRealTimeBySpeed();
    void slowMotionKeepsTheFractionsOfItsFrames();
    void seekingForgetsTheFraction();
    void aChangedSpeedKeepsTheMoment();
    void oneMotionTakesTheSameRealTime_data();
    void oneMotionTakesTheSameRealTime();
    void byEventEachStopTakesTheSameRealTime_data();
    void byEventEachStopTakesTheSameRealTime();
    void byEventSmallFramesLeadToTheSameMoment();
    void byEventAJumpSaysItsLength();
    void byEventAMotionIsSeenInAnyJump();
    void byEventItGoesOnFromBetweenTwoStops();
    void byEventWithoutStopsItGoesByTime();
    void theSpeedMayChangeInAJump();
};

void TestPlaybackClock::simulatedTimeIsRealTimeBySpeed_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<qint64>("realMilliseconds");
    QTest::addColumn<qint64>("simulatedMilliseconds");
    QTest::newRow("nothing has passed") << 8.0 << qint64{0} << qint64{0};
    QTest::newRow("as it is") << 1.0 << qint64{16} << qint64{16};
    QTest::newRow("fast") << 240.0 << qint64{1000} << qint64{240'000};
    QTest::newRow("a fraction is not shown yet") << 0.25 << qint64{3} << qint64{0};
    QTest::newRow("until it is whole") << 0.25 << qint64{4} << qint64{1};
}

void TestPlaybackClock::simulatedTimeIsRealTimeBySpeed()
{
    QFETCH(double, speed);
    QFETCH(qint64, realMilliseconds);
    QFETCH(qint64, simulatedMilliseconds);
    PlaybackClock clock(speed);

    const SimTime now = clock.advance(std::chrono::milliseconds{realMilliseconds});

    QCOMPARE(now.time_since_epoch().count(), simulatedMilliseconds);
    QVERIFY(clock.now() == now);
}

void TestPlaybackClock::slowMotionKeepsTheFractionsOfItsFrames()
{
    PlaybackClock clock(0.03125); // a 32nd: half a millisecond in a frame of 16 ms

    for (int frame = 0; frame < 1000; ++frame)
        clock.advance(16ms);

    QCOMPARE(clock.now().time_since_epoch().count(), 500);
}

void TestPlaybackClock::seekingForgetsTheFraction()
{
    PlaybackClock clock(0.5);
    clock.advance(1ms); // half a millisecond is kept

    clock.seek(SimTime{10s});

    QVERIFY(clock.advance(1ms) == SimTime{10s});
}

void TestPlaybackClock::aChangedSpeedKeepsTheMoment()
{
    PlaybackClock clock(2.0);
    clock.advance(10ms);

    clock.setSpeed(4.0);

    QVERIFY(clock.now() == SimTime{20ms});
    QVERIFY(clock.advance(10ms) == SimTime{60ms});
}

void TestPlaybackClock::oneMotionTakesTheSameRealTime_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<qint64>("simulatedMilliseconds");
    QTest::newRow("as it is") << 1.0 << qint64{350};
    QTest::newRow("ten times") << 10.0 << qint64{3500};
    QTest::newRow("slow motion") << 0.25 << qint64{88};
    QTest::newRow("never nothing") << 0.0001 << qint64{1};
}

void TestPlaybackClock::oneMotionTakesTheSameRealTime()
{
    QFETCH(double, speed);
    QFETCH(qint64, simulatedMilliseconds);

    QCOMPARE(PlaybackClock(speed).transition().count(), simulatedMilliseconds);
}

namespace {

/// Stops at 10, 12 and 312 s; at the normal speed each takes 1.5 s of real time.
PlaybackClock clockByEvent()
{
    PlaybackClock clock(PlaybackSpeed::normal);
    clock.setPace(PlaybackClock::Pace::ByEvent);
    clock.setStops({SimTime{10s}, SimTime{12s}, SimTime{312s}});
    return clock;
}

} // namespace

void TestPlaybackClock::byEventEachStopTakesTheSameRealTime_data()
{
    QTest::addColumn<qint64>("realMilliseconds");
    QTest::addColumn<qint64>("simulatedMilliseconds");
    QTest::newRow("half of the first") << qint64{750} << qint64{5'000};
    QTest::newRow("the first stop") << qint64{1500} << qint64{10'000};
    QTest::newRow("half of a short way") << qint64{2250} << qint64{11'000};
    QTest::newRow("the second stop") << qint64{3000} << qint64{12'000};
    QTest::newRow("a hundredth of a long one") << qint64{3015} << qint64{15'000};
    QTest::newRow("the last stop") << qint64{4500} << qint64{312'000};
    QTest::newRow("there it ends") << qint64{60'000} << qint64{312'000};
}

void TestPlaybackClock::byEventEachStopTakesTheSameRealTime()
{
    QFETCH(qint64, realMilliseconds);
    QFETCH(qint64, simulatedMilliseconds);
    PlaybackClock clock = clockByEvent();

    clock.advance(std::chrono::milliseconds{realMilliseconds});

    // A float may lie a hair below a whole millisecond.
    QVERIFY(std::abs(clock.now().time_since_epoch().count() - simulatedMilliseconds) <= 1);
}

void TestPlaybackClock::byEventSmallFramesLeadToTheSameMoment()
{
    PlaybackClock clock = clockByEvent();

    for (int frame = 0; frame < 225; ++frame)
        clock.advance(10ms);

    QVERIFY(std::abs(clock.now().time_since_epoch().count() - 11'000) <= 1);
}

void TestPlaybackClock::byEventAJumpSaysItsLength()
{
    PlaybackClock clock = clockByEvent();
    QVERIFY(clock.jump() == 10s);

    clock.advance(1600ms);
    QVERIFY(clock.jump() == 2s);
    clock.advance(1500ms);
    QVERIFY(clock.jump() == 300s);
    clock.advance(2s);
    QVERIFY(!clock.jump());
    clock.setPace(PlaybackClock::Pace::ByTime);
    clock.seek(SimTime{});
    QVERIFY(!clock.jump());
}

/// 350 ms of the 1500 that a jump takes: 0.2333 of its length.
void TestPlaybackClock::byEventAMotionIsSeenInAnyJump()
{
    PlaybackClock clock = clockByEvent();
    QCOMPARE(clock.transition().count(), 2333);

    clock.seek(SimTime{12s});
    QCOMPARE(clock.transition().count(), 70'000);
}

void TestPlaybackClock::byEventItGoesOnFromBetweenTwoStops()
{
    PlaybackClock clock = clockByEvent();
    clock.seek(SimTime{112s});

    clock.advance(750ms);

    QVERIFY(clock.now() == SimTime{212s});
    QVERIFY(clock.jump() == 200s);
}

void TestPlaybackClock::byEventWithoutStopsItGoesByTime()
{
    PlaybackClock clock(2.0);
    clock.setPace(PlaybackClock::Pace::ByEvent);

    QVERIFY(clock.advance(1s) == SimTime{2s});
    QVERIFY(!clock.jump());
}

void TestPlaybackClock::theSpeedMayChangeInAJump()
{
    PlaybackClock clock = clockByEvent();
    clock.advance(750ms);

    clock.setSpeed(2 * PlaybackSpeed::normal);
    clock.advance(187'500us); // a quarter of 750 ms

    QVERIFY(clock.now() == SimTime{7500ms});
}

QTEST_GUILESS_MAIN(TestPlaybackClock)
#include "tst_playback_clock.moc"
