// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback_clock.h"

#include <QtTest>

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

QTEST_GUILESS_MAIN(TestPlaybackClock)
#include "tst_playback_clock.moc"
