// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_readers.h"
#include "app/program_run.h"
#include "model/study/trace_checks.h"

#include <QFile>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace deployscope::test;
using namespace deployscope::testing;
using namespace Qt::StringLiterals;

/// What is exported, as other programs read it: rsvg-convert, pdftoppm and pdfinfo (see app/packages.txt), Qt's reader of
/// GIF, readers of CSV and JSON, and what viewers of Chrome traces ask for.
class TestExportsReadBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void vectorsLookLikeThePng_data();
    void vectorsLookLikeThePng();
    void thePdfSaysWhatItShows();
    void thePdfHasLettersAndNoPixels();
    void theJsonHasTheNumbersOfTheTable();
    void theTraceOpens_data();
    void theTraceOpens();
    void theGifPlays_data();
    void theGifPlays();
    void theGifShowsTheGrid();
    void theGifSaysWhatItShows();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The bytes of an export of `scenario` with these further arguments; nothing where that did not work.
    [[nodiscard]] QByteArray exported(const QString &name, const QStringList &further = {},
                                      const QString &scenario = u"two-tasks-50-200"_s) const;

    QTemporaryDir m_folder;
};

namespace {

/// Its pictures with the hundredths of a second that each stays.
struct Moving
{
    QList<QImage> pictures{};
    QList<int> delays{};
    int loops = 0;
};

Moving movingIn(const QString &file)
{
    Moving moving;
    QImageReader reader(file);
    while (reader.canRead()) {
        const QImage picture = reader.read();
        if (picture.isNull())
            return {};
        moving.pictures.append(picture);
        moving.delays.append(reader.nextImageDelay() / 10);
    }
    moving.loops = reader.loopCount();
    return moving;
}

} // namespace

void TestExportsReadBack::initTestCase()
{
    for (const QString &program :
         {u"rsvg-convert"_s, u"pdftoppm"_s, u"pdfinfo"_s, u"pdffonts"_s, u"pdfimages"_s, u"pdftotext"_s})
        QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(),
                 qPrintable(program + u" is not installed, see app/packages.txt"_s));
}

QByteArray TestExportsReadBack::exported(const QString &name, const QStringList &further,
                                         const QString &scenario) const
{
    QFile::remove(path(name));
    const ProgramRun run = runProgram(QStringList{u"export"_s, scenario, u"-o"_s, path(name)} + further);
    QFile file(path(name));
    return run.status == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExportsReadBack::vectorsLookLikeThePng_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("light") << QStringList{};
    QTest::newRow("dark") << QStringList{u"--theme"_s, u"dark"_s};
    QTest::newRow("another size") << QStringList{u"--size"_s, u"960x600"_s};
    QTest::newRow("Korean") << QStringList{u"--language"_s, u"ko"_s};
}

/// In twice the size, where a line of a pattern is two pixels wide: of less than one each program makes what it likes.
void TestExportsReadBack::vectorsLookLikeThePng()
{
    QFETCH(const QStringList, arguments);
    QVERIFY(!exported(u"chart.svg"_s, arguments).isEmpty());
    QVERIFY(!exported(u"chart.pdf"_s, arguments).isEmpty());
    const QImage png = QImage::fromData(exported(u"chart.png"_s, arguments + QStringList{u"--scale"_s, u"2"_s}));

    const QImage svg = QImage::fromData(outputOf(u"rsvg-convert"_s, {u"--zoom"_s, u"2"_s, path(u"chart.svg"_s)}));
    const QImage pdf = QImage::fromData(
        outputOf(u"pdftoppm"_s, {u"-r"_s, u"144"_s, u"-png"_s, u"-singlefile"_s, path(u"chart.pdf"_s)}));

    for (const QImage &vectors : {svg, pdf}) {
        QCOMPARE(vectors.size(), png.size());
        const Difference difference = differenceOf(vectors, png, 24);
        QVERIFY2(difference.mean < 1.0 && difference.most < 24,
                 qPrintable(u"mean %1, most %2"_s.arg(difference.mean).arg(difference.most)));
    }
}

void TestExportsReadBack::thePdfSaysWhatItShows()
{
    QVERIFY(!exported(u"notes.pdf"_s, {u"--set"_s, uR"(/name=<b> & "다섯")"_s}).isEmpty());

    const QString info = QString::fromUtf8(outputOf(u"pdfinfo"_s, {path(u"notes.pdf"_s)}));
    const QString metadata = QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-meta"_s, path(u"notes.pdf"_s)}));

    QVERIFY2(info.contains(uR"(<b> & "다섯")"_s), qPrintable(info));
    QVERIFY(info.contains(u"DeployScope 0."_s));
    QVERIFY(info.contains(u"1200 x 840 pts"_s));
    QVERIFY(info.contains(u"Jan  1"_s) && info.contains(u"2000"_s));
    QVERIFY2(metadata.contains(u"&quot;seed&quot;: 1"_s), qPrintable(metadata));
    QVERIFY(metadata.contains(u"&quot;minimumHealthyPercent&quot;: 50"_s));
}

void TestExportsReadBack::thePdfHasLettersAndNoPixels()
{
    QVERIFY(!exported(u"vectors.pdf"_s).isEmpty());

    const QByteArrayList fonts = outputOf(u"pdffonts"_s, {path(u"vectors.pdf"_s)}).trimmed().split('\n');
    const QByteArrayList images =
        outputOf(u"pdfimages"_s, {u"-list"_s, path(u"vectors.pdf"_s)}).trimmed().split('\n');

    QVERIFY(fonts.size() > 2); // two lines are the heading
    QCOMPARE(images.size(), 2);
    QVERIFY(QString::fromUtf8(outputOf(u"pdftotext"_s, {path(u"vectors.pdf"_s), u"-"_s})).contains(u"web:2"_s));
}

void TestExportsReadBack::theJsonHasTheNumbersOfTheTable()
{
    const QList<QByteArrayList> table = tableIn(exported(u"run.csv"_s));
    const QJsonObject json = QJsonDocument::fromJson(exported(u"run.json"_s)).object();

    const QJsonArray samples = json[u"samples"_s].toArray();
    QVERIFY(table.size() > 5);
    QCOMPARE(samples.size(), table.size() - 1);
    for (qsizetype row = 1; row < table.size(); ++row) {
        const QJsonObject sample = samples.at(row - 1).toObject();
        QCOMPARE(sample.size(), table.first().size());
        for (qsizetype column = 0; column < table.first().size(); ++column) {
            const QJsonValue value = sample[QString::fromUtf8(table.first().at(column))];
            QVERIFY(value.isDouble());
            QCOMPARE(value.toDouble(), table.at(row).at(column).toDouble());
        }
    }
    QCOMPARE(json[u"lanes"_s].toArray().size(), 4);
}

void TestExportsReadBack::theTraceOpens_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *const name :
         {"two-tasks-50-200", "five-instances-20-100", "closed-security-group", "first-deployment"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestExportsReadBack::theTraceOpens()
{
    QFETCH(const QString, scenario);
    const QByteArray text = exported(u"run.trace.json"_s, {}, scenario);
    QVERIFY(!text.isEmpty());

    const Json trace = Json::parse(text.toStdString());

    const double end = trace["otherData"]["settings"]["to"].get<double>();
    QCOMPARE(complaintsAbout(trace, qRound64(end * 1e6)), QByteArray());
}

void TestExportsReadBack::theGifPlays_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QList<int>>("delays");
    QTest::addColumn<QSize>("size");
    QTest::newRow("half a second") << QStringList{u"--from"_s, u"60"_s, u"--to"_s, u"60.5"_s}
                                   << QList<int>{8, 8, 9, 8, 8, 9, 8} << QSize(960, 600);
    QTest::newRow("one moment") << QStringList{u"--from"_s, u"70"_s, u"--to"_s, u"70"_s} << QList<int>{8}
                                << QSize(960, 600);
    QTest::newRow("small and sharp") << QStringList{u"--from"_s, u"60"_s,      u"--to"_s,    u"60.1"_s,
                                                    u"--size"_s, u"320x200"_s, u"--scale"_s, u"2"_s}
                                     << QList<int>{8, 8, 9} << QSize(640, 400);
}

void TestExportsReadBack::theGifPlays()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QList<int>, delays);
    QFETCH(const QSize, size);
    QVERIFY(!exported(u"run.gif"_s, arguments).isEmpty());

    const Moving moving = movingIn(path(u"run.gif"_s));

    QCOMPARE(moving.delays, delays);
    QCOMPARE(moving.loops, -1);
    for (const QImage &picture : moving.pictures)
        QCOMPARE(picture.size(), size);
}

/// At most 240 pictures, and the last of them is the last moment. Nothing is on its way at the moments compared.
void TestExportsReadBack::theGifShowsTheGrid()
{
    const QStringList small{u"--size"_s, u"320x200"_s};
    QVERIFY(!exported(u"run.gif"_s, small + QStringList{u"--to"_s, u"130"_s}).isEmpty());
    const auto rendered = [&](const QString &at) {
        const QString file = path(u"grid.png"_s);
        const ProgramRun run =
            runProgram(QStringList{u"render"_s, u"two-tasks-50-200"_s, u"--at"_s, at, u"-o"_s, file} + small);
        return run.status == 0 ? QImage(file) : QImage();
    };

    const Moving moving = movingIn(path(u"run.gif"_s));

    QCOMPARE(moving.pictures.size(), 240);
    QVERIFY(differenceOf(moving.pictures.first(), rendered(u"0"_s)).most < 24);
    QVERIFY(differenceOf(moving.pictures.last(), rendered(u"130"_s)).most < 24);
    QVERIFY(differenceOf(moving.pictures.at(120), moving.pictures.first()).most > 24);
}

void TestExportsReadBack::theGifSaysWhatItShows()
{
    const QByteArray gif = exported(u"run.gif"_s, {u"--to"_s, u"0"_s, u"--size"_s, u"320x200"_s});

    const QString comment = QString::fromUtf8(commentsIn(gif));

    QVERIFY2(comment.startsWith(u"Two tasks, 50 / 200\n"_s), qPrintable(comment));
    const QJsonObject notes = QJsonDocument::fromJson(comment.section(u'\n', 1).toUtf8()).object();
    QVERIFY(notes[u"program"_s].toString().startsWith(u"DeployScope 0."_s));
    QCOMPARE(notes[u"seed"_s].toInt(), 1);
    QCOMPARE(notes[u"settings"_s][u"size"_s].toString(), u"320x200"_s);
}

QTEST_GUILESS_MAIN(TestExportsReadBack)
#include "tst_exports_read_back.moc"
