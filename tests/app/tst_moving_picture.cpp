// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/gif_writer.h"
#include "app/exports/moving_picture.h"
#include "app/exports/picture_style.h"
#include "app/small_scenario.h"
#include "simulation/simulate.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QtTest>

using namespace deployscope;
using namespace deployscope::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Moments, colours and bytes of moving pictures, without a file.
class TestMovingPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void momentsAreSpreadEvenly_data();
    void momentsAreSpreadEvenly();
    void aMotionTakesAsLongToLookAtAsInTheWindow_data();
    void aMotionTakesAsLongToLookAtAsInTheWindow();
    void twelvePicturesMakeASecond();
    void frequentColoursStayExact();
    void fewColoursAreAllKept();
    void whatIsWrittenIsReadBack();
    void aPictureThatIsTheSameIsAPictureToo();
    void itTellsHowFarItIs();
    void itGivesUpWhenAsked();
};

namespace {

QImage plain(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// A ramp of more colours than a GIF can have, beside a plain half.
QImage ramp()
{
    QImage image = plain({64, 64}, QColor(1, 120, 183));
    for (int x = 0; x < 32; ++x) {
        for (int y = 0; y < 64; ++y)
            image.setPixel(x, y, qRgb(x * 8, y * 4, 99));
    }
    return image;
}

std::shared_ptr<const Timeline> tenSeconds()
{
    Document document = smallDocument();
    document["simulation"]["until"] = 10;
    return simulate(scenarioOf(document));
}

GifColours coloursOf(const QList<QImage> &pictures)
{
    GifColours colours;
    for (const QImage &picture : pictures)
        colours.add(picture);
    return colours;
}

QList<QImage> readBack(QByteArray gif)
{
    QBuffer buffer(&gif);
    QImageReader reader(&buffer, "gif");
    QList<QImage> pictures;
    while (reader.canRead())
        pictures.append(reader.read().convertToFormat(QImage::Format_RGB32));
    return pictures;
}

} // namespace

void TestMovingPicture::momentsAreSpreadEvenly_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<int>("pictures");
    QTest::newRow("none") << qint64{0} << 1;
    QTest::newRow("the least") << qint64{1} << 2;
    QTest::newRow("half a second") << qint64{500} << 7;
    QTest::newRow("a second") << qint64{1000} << 13;
    QTest::newRow("just under the most") << qint64{19'833} << 239;
    QTest::newRow("the most") << qint64{19'916} << 240;
    QTest::newRow("one more") << qint64{20'000} << 240;
    QTest::newRow("an hour") << qint64{3'600'000} << 240;
}

void TestMovingPicture::momentsAreSpreadEvenly()
{
    QFETCH(qint64, milliseconds);
    QFETCH(int, pictures);
    const SimDuration length{milliseconds};

    const std::vector<SimTime> moments = movingPicture(SimTime{7s}, SimTime{7s} + length).moments;

    QCOMPARE(static_cast<int>(moments.size()), pictures);
    QCOMPARE(moments.front(), SimTime{7s});
    QCOMPARE(moments.back(), SimTime{7s} + length);
    for (std::size_t i = 1; i < moments.size(); ++i) {
        const auto step = static_cast<double>((moments[i] - moments[i - 1]).count());
        QVERIFY(std::abs(step - static_cast<double>(milliseconds) / (pictures - 1)) <= 1.0);
    }
}

void TestMovingPicture::aMotionTakesAsLongToLookAtAsInTheWindow_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("transition");
    // 0.35 s of real time; 239 steps of a twelfth of a second are 19.917 s.
    QTest::newRow("as fast as the simulated time") << qint64{10} << qint64{350};
    QTest::newRow("ten times as fast") << qint64{199} << qint64{3497};
}

void TestMovingPicture::aMotionTakesAsLongToLookAtAsInTheWindow()
{
    QFETCH(qint64, seconds);
    QFETCH(qint64, transition);

    const MovingPicture moving = movingPicture({}, SimTime{std::chrono::seconds{seconds}});

    QCOMPARE(qint64{moving.transition.count()}, transition);
}

void TestMovingPicture::twelvePicturesMakeASecond()
{
    int hundredths = 0;
    for (int i = 0; i < 240; ++i) {
        QVERIFY(delayAfter(i) == 8 || delayAfter(i) == 9);
        hundredths += delayAfter(i);
    }
    QCOMPARE(hundredths, 2000);
}

void TestMovingPicture::frequentColoursStayExact()
{
    GifPalette palette(coloursOf({ramp()}));

    QCOMPARE(palette.colours().size(), qsizetype{GifPalette::most});
    QCOMPARE(palette.colours().at(palette.placeOf(qRgb(1, 120, 183))), qRgb(1, 120, 183));
    QCOMPARE(palette.colours(), GifPalette(coloursOf({ramp()})).colours());
}

void TestMovingPicture::fewColoursAreAllKept()
{
    GifPalette palette(coloursOf({plain({4, 4}, Qt::red), plain({4, 4}, Qt::white)}));

    QCOMPARE(palette.colours().size(), qsizetype{2});
    QCOMPARE(palette.colours().at(palette.placeOf(qRgb(250, 20, 20))), qRgb(255, 0, 0));
}

/// Each picture stands where it should, though only what has changed is written.
void TestMovingPicture::whatIsWrittenIsReadBack()
{
    QList<QImage> pictures;
    for (int i = 0; i < 5; ++i) {
        QImage picture = plain({60, 40}, Qt::white);
        QPainter(&picture).fillRect(QRect(i * 7, 5 + i, 11, 6), Qt::darkBlue);
        pictures.append(picture);
    }
    GifWriter gif({60, 40}, GifPalette(coloursOf(pictures)), "words");
    for (const QImage &picture : pictures)
        gif.add(picture, 8);

    QCOMPARE(readBack(gif.take()), pictures);
}

void TestMovingPicture::aPictureThatIsTheSameIsAPictureToo()
{
    const QList<QImage> pictures(3, plain({60, 40}, Qt::darkGreen));
    GifWriter gif({60, 40}, GifPalette(coloursOf(pictures)), "words");
    for (const QImage &picture : pictures)
        gif.add(picture, 8);

    QCOMPARE(readBack(gif.take()), pictures);
}

void TestMovingPicture::itTellsHowFarItIs()
{
    const auto timeline = tenSeconds();
    const ExportOptions options{.picture = {.size = {160, 120}}, .stretch = {SimTime{}, SimTime{250ms}}};
    QList<int> told;

    const auto bytes = gifBytes(*timeline, options, styleOf(options.picture), [&](int done, int all) {
        QCOMPARE(all, 4);
        told.append(done);
    });

    QCOMPARE(readBack(bytes.value()).size(), qsizetype{4});
    QCOMPARE(told, (QList<int>{1, 2, 3, 4}));
}

void TestMovingPicture::itGivesUpWhenAsked()
{
    const auto timeline = tenSeconds();
    const ExportOptions options{.picture = {.size = {160, 120}}, .stretch = {SimTime{}, SimTime{1s}}};
    std::stop_source stop;

    const auto bytes = gifBytes(
        *timeline, options, styleOf(options.picture), [&](int, int) { stop.request_stop(); }, stop.get_token());

    QVERIFY(!bytes.has_value());
}

QTEST_MAIN(TestMovingPicture)
#include "tst_moving_picture.moc"
