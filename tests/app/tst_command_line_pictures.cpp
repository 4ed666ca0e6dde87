// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_run.h"

#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace deployscope::testing;
using namespace Qt::StringLiterals;

namespace {

const QString twoTasks = u"two-tasks-50-200"_s;

/// The text of the first element of this name.
QString elementText(const QByteArray &xml, const QString &name)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name) {
            return reader.readElementText();
        }
    }
    return {};
}

} // namespace

/// The verbs that paint, and the table beside the chart: each works without a display.
class TestCommandLinePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chartsAreWritten_data();
    void chartsAreWritten();
    void tablesAreWritten();
    void aTableMayBeginWithAByteOrderMark();
    void aTableMayShowAPart();
    void aChartMayShowAPart();
    void aChartHasAllRows();
    void othersAreRefusedWithWhatCanBeWritten_data();
    void othersAreRefusedWithWhatCanBeWritten();
    void badOptionsAreRefused_data();
    void badOptionsAreRefused();
    void theGridIsDrawnAtAMoment();
    void sizeAndScaleCountPixels();
    void themesDiffer();
    void picturesSayWhatTheyShow();
    void aNameWithMarkupStaysAName();
    void aTerminalShowsHowFarAMovingPictureIs();
    void theSameExportHasTheSameBytes_data();
    void theSameExportHasTheSameBytes();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray read(const QString &name) const;
    [[nodiscard]] QImage rendered(const QStringList &options) const;

    QTemporaryDir m_folder;
};

QByteArray TestCommandLinePictures::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The grid of the two tasks with these options; null where that did not work.
QImage TestCommandLinePictures::rendered(const QStringList &options) const
{
    const QString file = path(u"grid.png"_s);
    QFile::remove(file);
    const ProgramRun run = runProgram(QStringList{u"render"_s, twoTasks, u"-o"_s, file} + options);
    return run.status == 0 ? QImage(file) : QImage();
}

void TestCommandLinePictures::chartsAreWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("svg") << u"chart.svg"_s;
    QTest::newRow("png") << u"chart.png"_s;
    QTest::newRow("capitals") << u"chart.PNG"_s;
    QTest::newRow("pdf") << u"chart.pdf"_s;
    QTest::newRow("json") << u"chart.json"_s;
    QTest::newRow("trace") << u"chart.trace.json"_s;
}

void TestCommandLinePictures::chartsAreWritten()
{
    QFETCH(const QString, name);

    const ProgramRun run = runProgram({u"export"_s, twoTasks, u"-o"_s, path(name)});

    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors, QByteArray());
    QVERIFY(read(name).size() > 2000);
}

void TestCommandLinePictures::tablesAreWritten()
{
    const ProgramRun run =
        runProgram({u"export"_s, twoTasks, u"-o"_s, path(u"table.csv"_s), u"--language"_s, u"ko"_s});

    QCOMPARE(run.status, 0);
    const QByteArrayList rows = read(u"table.csv"_s).split('\n');
    QVERIFY(rows.first().startsWith("seconds,healthy,running,"));
    QVERIFY(rows.at(1).startsWith("0.000,2,2,0,0,2,1,4,"));
    QVERIFY(rows.at(rows.size() - 2).startsWith("137.000,2,2,0,0,2,1,4,"));
}

void TestCommandLinePictures::aTableMayBeginWithAByteOrderMark()
{
    const ProgramRun run = runProgram({u"export"_s, twoTasks, u"-o"_s, path(u"marked.csv"_s), u"--bom"_s});

    QCOMPARE(run.status, 0);
    QVERIFY(read(u"marked.csv"_s).startsWith("\xEF\xBB\xBFseconds,"));
}

void TestCommandLinePictures::aTableMayShowAPart()
{
    const ProgramRun run = runProgram(
        {u"export"_s, twoTasks, u"-o"_s, path(u"part.csv"_s), u"--from"_s, u"80"_s, u"--to"_s, u"100"_s});

    QCOMPARE(run.status, 0);
    const QByteArrayList rows = read(u"part.csv"_s).trimmed().split('\n');
    QVERIFY(rows.at(1).startsWith("80.000,"));
    QVERIFY(rows.at(rows.size() - 2).startsWith("92.000,"));
    QVERIFY(rows.last().startsWith("100.000,")); // up to there requests are counted
}

void TestCommandLinePictures::aChartMayShowAPart()
{
    const ProgramRun run = runProgram(
        {u"export"_s, twoTasks, u"-o"_s, path(u"part.svg"_s), u"--from"_s, u"80"_s, u"--to"_s, u"120"_s});

    QCOMPARE(run.status, 0);
    const QByteArray svg = read(u"part.svg"_s);
    QVERIFY(svg.contains(">1:40<"));
    QVERIFY(!svg.contains(">1:00<"));
    QVERIFY(!svg.contains("web:2 starts")); // at 60 s
}

void TestCommandLinePictures::aChartHasAllRows()
{
    QCOMPARE(runProgram({u"export"_s, twoTasks, u"-o"_s, path(u"rows.svg"_s)}).status, 0);

    const QByteArray svg = read(u"rows.svg"_s);
    for (const char *const words :
         {">Events<", ">Tasks<", ">Targets<", ">Capacity<", ">t-4<", ">i-4:32768<", ">at most 4<"})
        QVERIFY2(svg.contains(words), words);
}

void TestCommandLinePictures::othersAreRefusedWithWhatCanBeWritten_data()
{
    QTest::addColumn<QString>("name");
    for (const char *const name : {"run.bmp", "run.jsonl", "run.json.gz", "run"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestCommandLinePictures::othersAreRefusedWithWhatCanBeWritten()
{
    QFETCH(const QString, name);

    const ProgramRun run = runProgram({u"export"_s, twoTasks, u"-o"_s, path(name)});

    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains(".svg, .png, .pdf, .csv, .json, .trace.json or .gif"), run.errors.constData());
    QVERIFY(!QFile::exists(path(name)));
}

void TestCommandLinePictures::badOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList render{u"render"_s, twoTasks, u"-o"_s, path(u"bad.png"_s)};
    const QStringList chart{u"export"_s, twoTasks, u"-o"_s, path(u"bad.svg"_s)};
    QTest::newRow("no moment") << render;
    QTest::newRow("a moment before 0") << render + QStringList{u"--at"_s, u"-1"_s};
    QTest::newRow("no size") << render + QStringList{u"--at"_s, u"0"_s, u"--size"_s, u"big"_s};
    QTest::newRow("a size of nothing") << render + QStringList{u"--at"_s, u"0"_s, u"--size"_s, u"0x0"_s};
    QTest::newRow("a size without end") << render + QStringList{u"--at"_s, u"0"_s, u"--size"_s, u"99999x99999"_s};
    QTest::newRow("scale 3") << render + QStringList{u"--at"_s, u"0"_s, u"--scale"_s, u"3"_s};
    QTest::newRow("no such theme") << render + QStringList{u"--at"_s, u"0"_s, u"--theme"_s, u"pink"_s};
    QTest::newRow("a grid as a table") << QStringList{u"render"_s, twoTasks, u"--at"_s,
                                                      u"0"_s,      u"-o"_s,  path(u"a.csv"_s)};
    QTest::newRow("a grid to nowhere") << QStringList{u"render"_s, twoTasks, u"--at"_s, u"0"_s};
    QTest::newRow("a chart to nowhere") << QStringList{u"export"_s, twoTasks};
    QTest::newRow("a mark at the start of a chart") << chart + QStringList{u"--bom"_s};
    QTest::newRow("a grid as a page") << QStringList{u"render"_s, twoTasks, u"--at"_s,
                                                     u"0"_s,      u"-o"_s,  path(u"a.pdf"_s)};
    QTest::newRow("an end before the beginning")
        << QStringList{u"export"_s, twoTasks, u"-o"_s, path(u"a.csv"_s), u"--from"_s, u"20"_s, u"--to"_s, u"10"_s};
}

void TestCommandLinePictures::badOptionsAreRefused()
{
    QFETCH(const QStringList, arguments);

    const ProgramRun run = runProgram(arguments);

    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.startsWith("deployscope: Found"), run.errors.constData());
}

void TestCommandLinePictures::theGridIsDrawnAtAMoment()
{
    const QImage before = rendered({u"--at"_s, u"0"_s});
    const QImage during = rendered({u"--at"_s, u"92"_s});
    const QImage after = rendered({u"--at"_s, u"137"_s});
    const QImage later = rendered({u"--at"_s, u"5000"_s});

    QVERIFY(!before.isNull());
    QVERIFY(before != during);
    QVERIFY(during != after);
    QCOMPARE(later, after);
}

void TestCommandLinePictures::sizeAndScaleCountPixels()
{
    QCOMPARE(rendered({u"--at"_s, u"0"_s, u"--size"_s, u"800x600"_s}).size(), QSize(800, 600));
    QCOMPARE(rendered({u"--at"_s, u"0"_s, u"--size"_s, u"800x600"_s, u"--scale"_s, u"2"_s}).size(),
             QSize(1600, 1200));
}

void TestCommandLinePictures::themesDiffer()
{
    const QImage light = rendered({u"--at"_s, u"0"_s});
    const QImage dark = rendered({u"--at"_s, u"0"_s, u"--theme"_s, u"dark"_s});
    const QImage projector = rendered({u"--at"_s, u"0"_s, u"--theme"_s, u"projector"_s});

    QVERIFY(qGray(light.pixel(1, 1)) > 128);
    QVERIFY(qGray(dark.pixel(1, 1)) < 128);
    QVERIFY(projector != light);
}

void TestCommandLinePictures::picturesSayWhatTheyShow()
{
    const QImage png = rendered({u"--at"_s, u"92"_s, u"--theme"_s, u"dark"_s});
    QCOMPARE(png.text(u"Title"_s), u"Two tasks, 50 / 200"_s);
    QVERIFY(png.text(u"Software"_s).startsWith(u"DeployScope 0."_s));
    QCOMPARE(png.text(u"Seed"_s), u"1"_s);
    const QJsonObject settings = QJsonDocument::fromJson(png.text(u"Settings"_s).toUtf8()).object();
    QCOMPARE(settings[u"at"_s].toDouble(), 92.0);
    QCOMPARE(settings[u"theme"_s].toString(), u"dark"_s);
    QCOMPARE(settings[u"services"_s][0][u"minimumHealthyPercent"_s].toInt(), 50);

    QCOMPARE(runProgram({u"export"_s, twoTasks, u"-o"_s, path(u"a.svg"_s)}).status, 0);
    const QByteArray svg = read(u"a.svg"_s);
    QCOMPARE(elementText(svg, u"title"_s), u"Two tasks, 50 / 200"_s);
    const QJsonObject notes = QJsonDocument::fromJson(elementText(svg, u"desc"_s).toUtf8()).object();
    QCOMPARE(notes[u"seed"_s].toInt(), 1);
    QVERIFY(notes[u"program"_s].toString().startsWith(u"DeployScope 0."_s));
    QCOMPARE(notes[u"settings"_s][u"to"_s].toDouble(), 137.0);
}

void TestCommandLinePictures::aNameWithMarkupStaysAName()
{
    const QString name = uR"(<b> & "50 %1")"_s;

    const ProgramRun run =
        runProgram({u"export"_s, twoTasks, u"-o"_s, path(u"name.svg"_s), u"--set"_s, u"/name="_s + name});

    QCOMPARE(run.status, 0);
    QCOMPARE(elementText(read(u"name.svg"_s), u"title"_s), name);
}

/// `script` is a terminal to what it runs.
void TestCommandLinePictures::aTerminalShowsHowFarAMovingPictureIs()
{
    const QString command = u"%1 export %2 --language en --to 0.25 --size 160x120 -o %3"_s.arg(
        QStringLiteral(DEPLOYSCOPE_PROGRAM), twoTasks, path(u"shown.gif"_s));

    QProcess terminal;
    terminal.start(u"script"_s, {u"-qec"_s, command, u"/dev/null"_s});
    QVERIFY(terminal.waitForFinished(60'000));

    const QByteArray shown = terminal.readAllStandardOutput();
    QVERIFY2(shown.contains("1 of 4 pictures") && shown.contains("3 of 4 pictures"), shown.constData());
    QVERIFY2(shown.endsWith("\r\x1B[K"), shown.constData()); // and the line is wiped away
    QVERIFY(!read(u"shown.gif"_s).isEmpty());
}

void TestCommandLinePictures::theSameExportHasTheSameBytes_data()
{
    QTest::addColumn<QString>("name");
    for (const char *const name : {"x.svg", "x.png", "x.pdf", "x.csv", "x.json", "x.trace.json", "x.gif"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

/// In other time zones too, and whatever the order of a hash table is.
void TestCommandLinePictures::theSameExportHasTheSameBytes()
{
    QFETCH(const QString, name);
    const QStringList arguments{u"export"_s, twoTasks, u"-o"_s,   path(name),
                                u"--from"_s, u"0"_s,   u"--to"_s, u"2"_s};

    QSet<QByteArray> all;
    for (const char *const zone : {"UTC", "Asia/Seoul", "America/St_Johns"}) {
        qputenv("TZ", zone);
        qputenv("QT_HASH_SEED", QByteArray(zone) == "UTC" ? "0" : "");
        const ProgramRun run = runProgram(arguments);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.errors, QByteArray());
        all.insert(read(name));
    }
    qunsetenv("TZ");
    qunsetenv("QT_HASH_SEED");

    QCOMPARE(all.size(), 1);
}

QTEST_GUILESS_MAIN(TestCommandLinePictures)
#include "tst_command_line_pictures.moc"
