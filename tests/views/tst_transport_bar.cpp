// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transport/transport_bar.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace deployscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QToolButton *button(const TransportBar &bar, const QString &name)
{
    return bar.findChild<QToolButton *>(name);
}

QSlider *slider(const TransportBar &bar, const QString &name)
{
    return bar.findChild<QSlider *>(name);
}

const QStringList buttonNames{u"toStartButton"_s,     u"stepBackButton"_s, u"playButton"_s,
                              u"stepForwardButton"_s, u"toEndButton"_s,    u"previousLandmarkButton"_s,
                              u"nextLandmarkButton"_s};

/// Every signal of a bar, counted.
struct Spies
{
    explicit Spies(const TransportBar &bar)
        : toStart(&bar, &TransportBar::toStartAsked)
        , back(&bar, &TransportBar::stepBackwardAsked)
        , play(&bar, &TransportBar::playToggled)
        , forward(&bar, &TransportBar::stepForwardAsked)
        , toEnd(&bar, &TransportBar::toEndAsked)
        , seek(&bar, &TransportBar::seekAsked)
        , speed(&bar, &TransportBar::speedAsked)
        , previous(&bar, &TransportBar::previousLandmarkAsked)
        , next(&bar, &TransportBar::nextLandmarkAsked)
        , byEvent(&bar, &TransportBar::byEventToggled)
    {}

    [[nodiscard]] qsizetype total() const
    {
        return toStart.size() + back.size() + play.size() + forward.size() + toEnd.size() + seek.size() +
               speed.size() + previous.size() + next.size() + byEvent.size();
    }

    QSignalSpy toStart;
    QSignalSpy back;
    QSignalSpy play;
    QSignalSpy forward;
    QSignalSpy toEnd;
    QSignalSpy seek;
    QSignalSpy speed;
    QSignalSpy previous;
    QSignalSpy next;
    QSignalSpy byEvent;
};

} // namespace

class TestTransportBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachButtonAsksForItsMove();
    void spacePlaysAndPauses();
    void theButtonShowsWhatItWouldDo();
    void theScrubSliderAsksForAMoment();
    void whatIsShownIsNotAsked();
    void theTimeReadsAsAClock();
    void aRunOfWeeksFits();
    void stepsThatAreNotPossibleAreOff();
    void theSpeedSliderIsLogarithmic_data();
    void theSpeedSliderIsLogarithmic();
    void aSpeedIsAskedOnceForEachStep();
    void aWordSetsTheSpeed_data();
    void aWordSetsTheSpeed();
    void byEventItTellsTheTimeOfAnEvent();
    void allHaveNamesForAScreenReader();
};

void TestTransportBar::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestTransportBar::eachButtonAsksForItsMove()
{
    TransportBar bar;
    bar.setMoment(SimTime{92s}, SimTime{137s});
    const Spies spies(bar);

    for (const QString &name : buttonNames)
        QTest::mouseClick(button(bar, name), Qt::LeftButton);

    for (const QSignalSpy *spy :
         {&spies.toStart, &spies.back, &spies.play, &spies.forward, &spies.toEnd, &spies.previous, &spies.next})
        QCOMPARE(spy->size(), 1);
    QCOMPARE(spies.total(), 7);
}

void TestTransportBar::spacePlaysAndPauses()
{
    TransportBar bar;
    QSignalSpy plays(&bar, &TransportBar::playToggled);

    QTest::keyClick(&bar, Qt::Key_Space);
    bar.setPlaying(true);
    QTest::keyClick(slider(bar, u"scrubSlider"_s), Qt::Key_Space);

    QCOMPARE(plays.size(), 2);
    QCOMPARE(plays.at(0).at(0).toBool(), true);
    QCOMPARE(plays.at(1).at(0).toBool(), false);
}

void TestTransportBar::theButtonShowsWhatItWouldDo()
{
    TransportBar bar;
    QToolButton *play = button(bar, u"playButton"_s);
    const qint64 triangle = play->icon().cacheKey();
    QCOMPARE(play->accessibleName(), u"Play"_s);

    bar.setPlaying(true);

    QCOMPARE(play->accessibleName(), u"Pause"_s);
    QVERIFY(play->icon().cacheKey() != triangle);
}

void TestTransportBar::theScrubSliderAsksForAMoment()
{
    TransportBar bar;
    bar.setMoment(SimTime{92s}, SimTime{137s});
    const Spies spies(bar);

    QTest::keyClick(slider(bar, u"scrubSlider"_s), Qt::Key_Right);
    QCOMPARE(spies.seek.at(0).at(0).value<SimTime>(), SimTime{93s});
    QTest::keyClick(slider(bar, u"scrubSlider"_s), Qt::Key_End);
    QCOMPARE(spies.seek.at(1).at(0).value<SimTime>(), SimTime{137s});
    QTest::keyClick(slider(bar, u"scrubSlider"_s), Qt::Key_Home);
    QCOMPARE(spies.seek.at(2).at(0).value<SimTime>(), SimTime{});
    QCOMPARE(spies.total(), 3);
}

void TestTransportBar::whatIsShownIsNotAsked()
{
    TransportBar bar;
    const Spies spies(bar);

    bar.setMoment(SimTime{92s}, SimTime{137s});
    bar.setMoment(SimTime{10s}, SimTime{20s});
    bar.setSpeed(PlaybackSpeed::fast);
    bar.setPlaying(true);
    bar.setStepsPossible(false, true);
    bar.setLandmarksPossible(false, true);
    bar.setPlaysByEvent(true);
    bar.setJump(300s);
    bar.setBookmarks({{SimTime{3s}, u"here"_s}});
    bar.setStyle(styleFor(Theme::Dark, QFont()));

    QCOMPARE(spies.total(), 0);
}

void TestTransportBar::theTimeReadsAsAClock()
{
    TransportBar bar;
    const auto *text = bar.findChild<QLabel *>(u"timeText"_s);

    bar.setMoment(SimTime{92s}, SimTime{137s});
    QCOMPARE(text->text(), u"01:32 / 02:17"_s);
    bar.setMoment(SimTime{}, SimTime{1h});
    QCOMPARE(text->text(), u"0:00:00 / 1:00:00"_s);
}

void TestTransportBar::aRunOfWeeksFits()
{
    TransportBar bar;
    const SimTime end{std::chrono::hours{24 * 40}};
    bar.setMoment(SimTime{}, end);
    QSignalSpy seeks(&bar, &TransportBar::seekAsked);

    QTest::keyClick(slider(bar, u"scrubSlider"_s), Qt::Key_End);

    QCOMPARE(seeks.at(0).at(0).value<SimTime>(), end);
}

void TestTransportBar::stepsThatAreNotPossibleAreOff()
{
    TransportBar bar;

    bar.setStepsPossible(false, true);

    QVERIFY(!button(bar, u"toStartButton"_s)->isEnabled());
    QVERIFY(!button(bar, u"stepBackButton"_s)->isEnabled());
    QVERIFY(button(bar, u"stepForwardButton"_s)->isEnabled());
    QVERIFY(button(bar, u"toEndButton"_s)->isEnabled());
    QVERIFY(button(bar, u"playButton"_s)->isEnabled());
}

void TestTransportBar::theSpeedSliderIsLogarithmic_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<int>("step");
    // 0.25 to 169 is a factor of 676; 6.5 is the middle, since 0.25 x 26 = 6.5 and 6.5 x 26 = 169.
    QTest::newRow("least") << 0.25 << 0;
    QTest::newRow("normal in the middle") << 6.5 << 50;
    QTest::newRow("most") << 169.0 << 100;
    QTest::newRow("below the least") << 0.001 << 0;
    QTest::newRow("above the most") << 1000.0 << 100;
}

void TestTransportBar::theSpeedSliderIsLogarithmic()
{
    QFETCH(const double, speed);
    QFETCH(const int, step);
    TransportBar bar;

    bar.setSpeed(speed);

    QCOMPARE(slider(bar, u"speedSlider"_s)->value(), step);
    QCOMPARE(stepFor(speedAt(step)), step);
}

void TestTransportBar::aSpeedIsAskedOnceForEachStep()
{
    TransportBar bar;
    const Spies spies(bar);

    QTest::keyClick(slider(bar, u"speedSlider"_s), Qt::Key_Right);

    QCOMPARE(spies.speed.size(), 1);
    QCOMPARE(spies.total(), 1);
    QCOMPARE(spies.speed.at(0).at(0).toDouble(), 6.94); // 6.5 x 676^(1/100) = 6.937...
}

void TestTransportBar::aWordSetsTheSpeed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("speed");
    QTest::newRow("slow") << u"slowButton"_s << PlaybackSpeed::slow;
    QTest::newRow("normal") << u"normalButton"_s << PlaybackSpeed::normal;
    QTest::newRow("fast") << u"fastButton"_s << PlaybackSpeed::fast;
}

void TestTransportBar::aWordSetsTheSpeed()
{
    QFETCH(const QString, name);
    QFETCH(const double, speed);
    TransportBar bar;
    bar.setSpeed(100.0);
    const Spies spies(bar);

    QTest::mouseClick(button(bar, name), Qt::LeftButton);

    QCOMPARE(spies.speed.size(), 1);
    QCOMPARE(spies.speed.at(0).at(0).toDouble(), speed);
    for (const QString &other : {u"slowButton"_s, u"normalButton"_s, u"fastButton"_s})
        QCOMPARE(button(bar, other)->isChecked(), other == name);
}

void TestTransportBar::byEventItTellsTheTimeOfAnEvent()
{
    TransportBar bar;
    bar.setSpeed(PlaybackSpeed::normal);
    const Spies spies(bar);

    QTest::mouseClick(button(bar, u"byEventButton"_s), Qt::LeftButton);
    QCOMPARE(spies.byEvent.at(0).at(0).toBool(), true);
    bar.setPlaysByEvent(true);

    QVERIFY(slider(bar, u"speedSlider"_s)->accessibleDescription().startsWith(u"1.5 s"_s));
    bar.setPlaysByEvent(false);
    QVERIFY(slider(bar, u"speedSlider"_s)->accessibleDescription().startsWith(u"6.5"_s));
}

void TestTransportBar::allHaveNamesForAScreenReader()
{
    TransportBar bar;

    for (const QString &name : buttonNames) {
        QVERIFY2(!button(bar, name)->accessibleName().isEmpty(), qPrintable(name));
        QCOMPARE(button(bar, name)->toolTip(), button(bar, name)->accessibleName());
    }
    QVERIFY(!slider(bar, u"scrubSlider"_s)->accessibleName().isEmpty());
    QVERIFY(!slider(bar, u"speedSlider"_s)->accessibleName().isEmpty());
}

QTEST_MAIN(TestTransportBar)
#include "tst_transport_bar.moc"
