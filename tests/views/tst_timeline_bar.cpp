// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transport/mark_signs.h"
#include "views/transport/timeline_bar.h"

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cstdlib>
#include <memory>
#include <vector>

using namespace deployscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array interests{Interest::Change,    Interest::Decision, Interest::Health,
                               Interest::Milestone, Interest::Bounds,   Interest::Blocked};

Landmark landmark(SimDuration at, Interest interest)
{
    return {{SimTime{at}, 0}, interest, {}};
}

QPoint under(const TimelineBar &bar, SimDuration at)
{
    return {qRound(bar.xOf(SimTime{at})), bar.height() - 8};
}

} // namespace

/// The bar of the run with its marks.
class TestTimelineBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDragAsksForEachMoment();
    void aPressNearAMarkAsksForItsMoment();
    void aPressNearABookmarkAsksForItsMoment();
    void theKeysMoveIt();
    void theHandKnowsBetterThanALateMoment();
    void marksSayWhatTheyAre();
    void ofMarksThatOverlapTheMostTellingIsShown();
    void aJumpIsSaid();
    void signsDifferInGrey_data();
    void signsDifferInGrey();
    void everyThemePaintsIt_data();
    void everyThemePaintsIt();

private:
    [[nodiscard]] static std::unique_ptr<TimelineBar> shownBar();
};

void TestTimelineBar::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

/// 0 to 100 s in 812 pixels: 8 pixels a second beside the head's radius.
std::unique_ptr<TimelineBar> TestTimelineBar::shownBar()
{
    QFont font;
    font.setPixelSize(13);
    auto bar = std::make_unique<TimelineBar>();
    bar->setStyle(styleFor(Theme::Light, font));
    bar->resize(812, 40);
    bar->setMoment(SimTime{}, SimTime{100s});
    return bar;
}

void TestTimelineBar::aDragAsksForEachMoment()
{
    const auto bar = shownBar();
    QSignalSpy seeks(bar.get(), &TimelineBar::seekAsked);

    QTest::mousePress(bar.get(), Qt::LeftButton, {}, under(*bar, 20s));
    QTest::mouseMove(bar.get(), under(*bar, 40s));
    QTest::mouseMove(bar.get(), under(*bar, 30s));
    QTest::mouseMove(bar.get(), {900, 20});
    QTest::mouseRelease(bar.get(), Qt::LeftButton, {}, {900, 20});

    QCOMPARE(seeks.size(), 4);
    QCOMPARE(seeks.at(0).at(0).value<SimTime>(), SimTime{20s});
    QCOMPARE(seeks.at(1).at(0).value<SimTime>(), SimTime{40s});
    QCOMPARE(seeks.at(2).at(0).value<SimTime>(), SimTime{30s});
    QCOMPARE(seeks.at(3).at(0).value<SimTime>(), SimTime{100s});
}

void TestTimelineBar::aPressNearAMarkAsksForItsMoment()
{
    const auto bar = shownBar();
    bar->setLandmarks({landmark(20s, Interest::Health)});
    QSignalSpy seeks(bar.get(), &TimelineBar::seekAsked);

    QTest::mouseClick(bar.get(), Qt::LeftButton, {}, under(*bar, 20s) + QPoint(4, 0));
    QTest::mouseClick(bar.get(), Qt::LeftButton, {}, under(*bar, 22s));

    QCOMPARE(seeks.at(0).at(0).value<SimTime>(), SimTime{20s});
    QCOMPARE(seeks.at(1).at(0).value<SimTime>(), SimTime{22s});
}

void TestTimelineBar::aPressNearABookmarkAsksForItsMoment()
{
    const auto bar = shownBar();
    bar->setBookmarks({{SimTime{92500ms}, u"here"_s}});
    QSignalSpy seeks(bar.get(), &TimelineBar::seekAsked);

    QTest::mouseClick(bar.get(), Qt::LeftButton, {}, under(*bar, 92s));

    QCOMPARE(seeks.at(0).at(0).value<SimTime>(), SimTime{92500ms});
}

void TestTimelineBar::theKeysMoveIt()
{
    const auto bar = shownBar();
    bar->setMoment(SimTime{50s}, SimTime{100s});
    QSignalSpy seeks(bar.get(), &TimelineBar::seekAsked);

    QTest::keyClick(bar.get(), Qt::Key_Right);
    QTest::keyClick(bar.get(), Qt::Key_PageUp);
    QTest::keyClick(bar.get(), Qt::Key_Home);

    QCOMPARE(seeks.at(0).at(0).value<SimTime>(), SimTime{51s});
    QCOMPARE(seeks.at(1).at(0).value<SimTime>(), SimTime{61s}); // the page up of a slider goes up
    QCOMPARE(seeks.at(2).at(0).value<SimTime>(), SimTime{});
}

void TestTimelineBar::theHandKnowsBetterThanALateMoment()
{
    const auto bar = shownBar();
    QTest::mousePress(bar.get(), Qt::LeftButton, {}, under(*bar, 20s));

    bar->setMoment(SimTime{5s}, SimTime{100s});

    QCOMPARE(bar->value(), 20'000);
    QTest::mouseRelease(bar.get(), Qt::LeftButton, {}, under(*bar, 20s));
}

void TestTimelineBar::marksSayWhatTheyAre()
{
    const auto bar = shownBar();
    bar->setLandmarks({landmark(20s, Interest::Health)});
    bar->setBookmarks({{SimTime{60s}, u"look here"_s}});

    QCOMPARE(bar->wordsAt(bar->xOf(SimTime{20s})), u"00:20: Health transition"_s);
    QCOMPARE(bar->wordsAt(bar->xOf(SimTime{60s}) - 3), u"01:00  look here"_s);
    QCOMPARE(bar->wordsAt(bar->xOf(SimTime{40s})), QString());
}

/// Half a second is 4 pixels.
void TestTimelineBar::ofMarksThatOverlapTheMostTellingIsShown()
{
    const auto bar = shownBar();

    bar->setLandmarks({landmark(20s, Interest::Change), landmark(20s, Interest::Blocked),
                       landmark(20500ms, Interest::Decision), landmark(30s, Interest::Milestone)});

    QCOMPARE(bar->wordsAt(bar->xOf(SimTime{20s})), u"00:20: Something is blocked"_s);
    QCOMPARE(bar->wordsAt(bar->xOf(SimTime{30s})), u"00:30: Milestone"_s);
}

void TestTimelineBar::aJumpIsSaid()
{
    const auto bar = shownBar();
    const QImage before = bar->grab().toImage();

    bar->setJump(300s);

    QVERIFY(bar->accessibleDescription().contains(u"5 min"_s));
    QVERIFY(bar->grab().toImage() != before);
    bar->setJump({});
    QCOMPARE(bar->grab().toImage(), before);
}

void TestTimelineBar::signsDifferInGrey_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("projector") << Theme::Projector;
}

/// Of the 400 pixels of two signs more than 40 are told apart without their colours.
void TestTimelineBar::signsDifferInGrey()
{
    QFETCH(Theme, theme);
    const Style style = styleFor(theme, QFont());
    std::vector<QImage> pictures;
    for (const Interest interest : interests) {
        QImage picture(20, 20, QImage::Format_ARGB32_Premultiplied);
        picture.fill(style.window);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMark(painter, {10, 10}, 20, interest, style);
        painter.end();
        pictures.push_back(picture.convertToFormat(QImage::Format_Grayscale8));
    }
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        for (std::size_t j = i + 1; j < pictures.size(); ++j) {
            int different = 0;
            for (int pixel = 0; pixel < 400; ++pixel) {
                const int x = pixel % 20;
                const int y = pixel / 20;
                different +=
                    std::abs(qGray(pictures[i].pixel(x, y)) - qGray(pictures[j].pixel(x, y))) > 60 ? 1 : 0;
            }
            QVERIFY2(different > 40, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(j).arg(different)));
        }
    }
}

void TestTimelineBar::everyThemePaintsIt_data()
{
    signsDifferInGrey_data();
}

void TestTimelineBar::everyThemePaintsIt()
{
    QFETCH(Theme, theme);
    const auto bar = shownBar();
    bar->setStyle(styleFor(theme, QFont()));
    bar->setMoment(SimTime{50s}, SimTime{100s});
    const QImage empty = bar->grab().toImage();

    bar->setLandmarks({landmark(20s, Interest::Bounds)});
    const QImage marked = bar->grab().toImage();
    QVERIFY(marked != empty);
    bar->setBookmarks({{SimTime{60s}, {}}});
    QVERIFY(bar->grab().toImage() != marked);
}

QTEST_MAIN(TestTimelineBar)
#include "tst_timeline_bar.moc"
