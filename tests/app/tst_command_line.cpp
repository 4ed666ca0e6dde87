// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_run.h"
#include "app/small_scenario.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace deployscope;
using namespace deployscope::testing;
using namespace Qt::StringLiterals;

namespace {

const QString twoTasks = u"two-tasks-50-200"_s;

QJsonObject jsonOf(const QStringList &arguments)
{
    return QJsonDocument::fromJson(runProgram(arguments).output).object();
}

/// A task definition by itself, as `describe-task-definition` prints it.
const QByteArray taskDefinition = R"({"taskDefinition": {"family": "shop", "revision": 3, "status": "ACTIVE",
    "containerDefinitions": [{"name": "shop", "image": "shop:3", "cpu": 100, "memory": 200, "essential": true,
        "portMappings": [{"containerPort": 8080, "hostPort": 0, "protocol": "tcp"}], "colour": "red"}]}})";

} // namespace

/// The program without its window, run as a shell runs it.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitStatusTellsTheNews_data();
    void exitStatusTellsTheNews();
    void helpIsThereForEveryVerb_data();
    void helpIsThereForEveryVerb();
    void unknownVerbsAreAnsweredWithThoseThatExist_data();
    void unknownVerbsAreAnsweredWithThoseThatExist();
    void theVersionIsSaid();
    void lessonsListsIdsWithTheFirstOneFirst();
    void simulateSaysHowItWentInWords();
    void simulateGivesTheNumbersOfTheTwoScenarios();
    void scenariosComeFromAFileOrFromStandardInput();
    void setChangesTheScenario();
    void setSaysWhatItCannotUse();
    void untilEndsTheRun();
    void atAddsMoments();
    void eventsAreOneObjectALine();
    void jsonIsTheSameInEveryLanguage();
    void checkSaysWhatWasReadFromAnAwsFile();
    void checkReadsFilesTogether();
    void checkRunsTheComingDeployment();
    void resultsGoToTheFileAfterO();
    void aFileThatCannotBeWrittenIsSaid_data();
    void aFileThatCannotBeWrittenIsSaid();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString written(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
};

QString TestCommandLine::written(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

QByteArray TestCommandLine::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCommandLine::exitStatusTellsTheNews_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("steady") << QStringList{u"simulate"_s, twoTasks} << 0;
    QTest::newRow("looping") << QStringList{u"simulate"_s, u"closed-security-group"_s} << 1;
    QTest::newRow("unfinished") << QStringList{u"simulate"_s, twoTasks, u"--until"_s, u"70"_s} << 1;
    QTest::newRow("check without a finding") << QStringList{u"check"_s, u"closed-security-group"_s} << 0;
    QTest::newRow("no scenario") << QStringList{u"simulate"_s} << 2;
    QTest::newRow("two scenarios") << QStringList{u"simulate"_s, twoTasks, twoTasks} << 2;
    QTest::newRow("no such file") << QStringList{u"simulate"_s, u"nowhere.json"_s} << 2;
    QTest::newRow("no such option") << QStringList{u"simulate"_s, twoTasks, u"--colour"_s} << 2;
    QTest::newRow("a time before 0") << QStringList{u"simulate"_s, twoTasks, u"--at"_s, u"-5"_s} << 2;
    QTest::newRow("a time with four decimals")
        << QStringList{u"simulate"_s, twoTasks, u"--at"_s, u"1.0001"_s} << 2;
    QTest::newRow("no time") << QStringList{u"simulate"_s, twoTasks, u"--until"_s, u"soon"_s} << 2;
    QTest::newRow("no such language") << QStringList{u"lessons"_s, u"--language"_s, u"tlh"_s} << 2;
    QTest::newRow("an argument for lessons") << QStringList{u"lessons"_s, u"all"_s} << 2;
    QTest::newRow("check of nothing") << QStringList{u"check"_s} << 2;
}

void TestCommandLine::exitStatusTellsTheNews()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);

    const ProgramRun run = runProgram(arguments);

    QCOMPARE(run.status, status);
    QCOMPARE(run.errors.isEmpty(), status < 2);
    QCOMPARE(run.output.isEmpty(), status == 2);
    if (status == 2) {
        QVERIFY(run.errors.startsWith("deployscope: "));
        QCOMPARE(run.errors.count('\n'), 1);
    }
}

void TestCommandLine::helpIsThereForEveryVerb_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArrayList>("named");
    QTest::newRow("the program") << QStringList{u"--help"_s}
                                 << QByteArrayList{"simulate", "check", "render", "export", "lessons"};
    QTest::newRow("simulate") << QStringList{u"simulate"_s, u"--help"_s}
                              << QByteArrayList{"--json", "--events", "--until", "--at", "--set", "-o"};
    QTest::newRow("check") << QStringList{u"check"_s, u"--help"_s} << QByteArrayList{"--json", "-o", "FILE"};
    QTest::newRow("render") << QStringList{u"render"_s, u"--help"_s}
                            << QByteArrayList{"--at", "--size", "--scale", "--theme", "-o", "--set"};
    QTest::newRow("export") << QStringList{u"export"_s, u"--help"_s}
                            << QByteArrayList{"--from", "--to", "--size", "--scale", "--theme", "-o", "--bom"};
    QTest::newRow("lessons") << QStringList{u"lessons"_s, u"--help"_s} << QByteArrayList{"--language"};
    QTest::newRow("options before the verb")
        << QStringList{u"--language"_s, u"en"_s, u"--help"_s, u"lessons"_s} << QByteArrayList{"--language"};
}

void TestCommandLine::helpIsThereForEveryVerb()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArrayList, named);

    const ProgramRun run = runProgram(arguments);

    QCOMPARE(run.status, 0);
    for (const QByteArray &name : named) {
        QVERIFY2(run.output.contains(name), name.constData());
    }
}

void TestCommandLine::unknownVerbsAreAnsweredWithThoseThatExist_data()
{
    QTest::addColumn<QString>("verb");
    for (const char *const verb : {"sweep", "compare", "simulat"}) {
        QTest::newRow(verb) << QString::fromLatin1(verb);
    }
}

void TestCommandLine::unknownVerbsAreAnsweredWithThoseThatExist()
{
    QFETCH(const QString, verb);

    const ProgramRun run = runProgram({verb, twoTasks});

    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains("simulate, check, render, export, lessons"), run.errors.constData());
}

void TestCommandLine::theVersionIsSaid()
{
    QVERIFY(runProgram({u"--version"_s}).output.startsWith("DeployScope 0."));
    QCOMPARE(runProgram({u"check"_s, u"--version"_s}).output, runProgram({u"--version"_s}).output);
}

void TestCommandLine::lessonsListsIdsWithTheFirstOneFirst()
{
    const QByteArrayList lines = runProgram({u"lessons"_s}).output.split('\n');

    QVERIFY(lines.first().startsWith("first-deployment  "));
    const auto isTwoTasks = [](const QByteArray &line) { return line.startsWith("two-tasks-50-200 "); };
    QVERIFY(std::ranges::any_of(lines, isTwoTasks));
}

void TestCommandLine::simulateSaysHowItWentInWords()
{
    const QByteArray text = runProgram({u"simulate"_s, twoTasks}).output;

    QVERIFY2(text.startsWith("Two tasks, 50 / 200: steady after "), text.constData());
    QVERIFY(text.contains("at least 1 healthy, at most 4 in all"));
    QVERIFY(text.contains("fewest healthy 1, most in all 4, on at most 4 instances at once"));
    QVERIFY(text.contains("at 60 s: started 2, stopped 1"));
}

void TestCommandLine::simulateGivesTheNumbersOfTheTwoScenarios()
{
    const QJsonObject two = jsonOf({u"simulate"_s, twoTasks, u"--json"_s});
    QCOMPARE(two[u"outcome"_s].toString(), u"steady"_s);
    QCOMPARE(two[u"simulatedSeconds"_s].toDouble(), 137.0);
    const QJsonObject update = two[u"deployments"_s].toArray().at(1).toObject();
    QCOMPARE(update[u"minimumHealthyTasks"_s].toInt(), 1);
    QCOMPARE(update[u"maximumTasks"_s].toInt(), 4);
    QCOMPARE(update[u"lowestHealthy"_s].toInt(), 1);
    QCOMPARE(update[u"highestTasks"_s].toInt(), 4);
    QCOMPARE(update[u"highestInstancesNeeded"_s].toInt(), 4);
    QCOMPARE(update[u"tasksStarted"_s].toInt(), 2);
    QCOMPARE(update[u"tasksStopped"_s].toInt(), 2);

    const QJsonObject five = jsonOf({u"simulate"_s, u"five-instances-20-100"_s, u"--json"_s});
    const QJsonObject second = five[u"deployments"_s].toArray().at(1).toObject();
    QCOMPARE(five[u"outcome"_s].toString(), u"steady"_s);
    QCOMPARE(second[u"minimumHealthyTasks"_s].toInt(), 1);
    QCOMPARE(second[u"maximumTasks"_s].toInt(), 5);
    QCOMPARE(second[u"lowestHealthy"_s].toInt(), 1);
    QCOMPARE(second[u"highestTasks"_s].toInt(), 5);
    QList<int> stopped;
    for (const QJsonValue &batch : second[u"batches"_s].toArray()) {
        stopped.append(batch[u"stopped"_s].toInt());
    }
    stopped.removeAll(0);
    QCOMPARE(stopped, (QList<int>{4, 1})); // four first, then the fifth
}

void TestCommandLine::scenariosComeFromAFileOrFromStandardInput()
{
    const QByteArray text = QByteArray::fromStdString(smallDocument().dump());

    const ProgramRun fromFile = runProgram({u"simulate"_s, written(u"small.json"_s, text), u"--json"_s});
    const ProgramRun fromInput = runProgram({u"simulate"_s, u"-"_s, u"--json"_s}, text);

    QCOMPARE(fromFile.status, 0);
    QVERIFY(fromFile.output.contains("\"Small\""));
    QCOMPARE(fromInput.output, fromFile.output);
}

void TestCommandLine::setChangesTheScenario()
{
    const QJsonObject run = jsonOf(
        {u"simulate"_s, twoTasks, u"--json"_s, u"--set"_s, u"/name=Renamed"_s, u"--set"_s,
         u"/services/0/desiredCount=1"_s, u"--set"_s,
         uR"(/actions/-={"at": 100, "action": "UpdateService", "parameters": {"service": "web", "desiredCount": 2}})"_s});

    QCOMPARE(run[u"scenario"_s].toString(), u"Renamed"_s);
    const QJsonObject standing = run[u"deployments"_s].toArray().at(0).toObject();
    QCOMPARE(standing[u"maximumTasks"_s].toInt(), 2); // 200 % of 1
    QCOMPARE(run[u"final"_s][u"tasks"_s].toArray().size(),
             3); // one STOPPED less than a minute ago, or two that run
}

void TestCommandLine::setSaysWhatItCannotUse()
{
    const ProgramRun noPointer = runProgram({u"simulate"_s, twoTasks, u"--set"_s, u"desiredCount"_s});
    const ProgramRun noWay = runProgram({u"simulate"_s, twoTasks, u"--set"_s, u"/services/0/desiredCount/x=1"_s});
    const ProgramRun outOfRange =
        runProgram({u"simulate"_s, twoTasks, u"--set"_s, u"/services/0/desiredCount=-1"_s});

    QCOMPARE(noPointer.status, 2);
    QVERIFY2(noPointer.errors.contains("POINTER=VALUE"), noPointer.errors.constData());
    QCOMPARE(noWay.status, 2);
    QVERIFY2(noWay.errors.contains("/services/0/desiredCount"), noWay.errors.constData());
    QCOMPARE(outOfRange.status, 2);
    QVERIFY2(outOfRange.errors.contains("two-tasks-50-200.json: /services/0/desiredCount: Found -1"),
             outOfRange.errors.constData());
}

void TestCommandLine::untilEndsTheRun()
{
    const QJsonObject run = jsonOf({u"simulate"_s, twoTasks, u"--json"_s, u"--until"_s, u"70.5"_s});

    QCOMPARE(run[u"outcome"_s].toString(), u"limit"_s);
    QCOMPARE(run[u"simulatedSeconds"_s].toDouble(), 70.5);
    QVERIFY(run[u"deployments"_s].toArray().at(1)[u"completedAt"_s].isNull());
}

void TestCommandLine::atAddsMoments()
{
    const QJsonArray moments =
        jsonOf({u"simulate"_s, twoTasks, u"--json"_s, u"--at"_s, u"92"_s, u"--at"_s, u"99999"_s})[u"moments"_s]
            .toArray();

    QCOMPARE(moments.size(), 2);
    QCOMPARE(moments.at(0)[u"at"_s].toDouble(), 92.0);
    QCOMPARE(moments.at(0)[u"tasks"_s].toArray().at(0)[u"lastStatus"_s].toString(), u"STOPPED"_s);
    QCOMPARE(moments.at(1)[u"at"_s].toDouble(), 137.0);
}

void TestCommandLine::eventsAreOneObjectALine()
{
    const ProgramRun run = runProgram({u"simulate"_s, twoTasks, u"--events"_s, path(u"events.jsonl"_s)});

    QCOMPARE(run.status, 0);
    const QByteArrayList lines = read(u"events.jsonl"_s).trimmed().split('\n');
    QVERIFY(lines.size() > 20);
    int id = 0;
    for (const QByteArray &line : lines) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        QCOMPARE(event[u"id"_s].toInt(), ++id);
        QVERIFY(!event[u"message"_s].toString().isEmpty());
    }
}

void TestCommandLine::jsonIsTheSameInEveryLanguage()
{
    const QStringList simulate{u"simulate"_s, twoTasks, u"--json"_s, u"--events"_s};

    const ProgramRun english = runProgram(simulate + QStringList{path(u"en.jsonl"_s)});
    const ProgramRun korean = runProgram(simulate + QStringList{path(u"ko.jsonl"_s), u"--language"_s, u"ko"_s});

    QCOMPARE(korean.output, english.output);
    QVERIFY(!read(u"en.jsonl"_s).isEmpty());
    QCOMPARE(read(u"ko.jsonl"_s), read(u"en.jsonl"_s));
}

void TestCommandLine::checkSaysWhatWasReadFromAnAwsFile()
{
    const QString file = written(u"task-definition.json"_s, taskDefinition);

    const ProgramRun words = runProgram({u"check"_s, file});
    const QJsonObject json = jsonOf({u"check"_s, file, u"--json"_s});

    QCOMPARE(words.status, 0);
    QVERIFY2(words.output.contains("container instances"), words.output.constData());
    QVERIFY2(words.output.contains("colour"), words.output.constData());
    QCOMPARE(json.keys().size(), 6);
    QVERIFY(json[u"findings"_s].toArray().isEmpty());
    QStringList filledIn;
    for (const QJsonValue &thing : json[u"filledIn"_s].toArray()) {
        filledIn.append(thing[u"what"_s].toString());
    }
    QVERIFY(filledIn.contains(u"containerInstances"_s));
    QVERIFY(filledIn.contains(u"service"_s));
    QVERIFY(filledIn.contains(u"deployment"_s));
    bool named = false;
    for (const QJsonValue &pointer : json[u"notUsed"_s].toArray()) {
        named = named || pointer.toString().endsWith(u"/colour"_s);
    }
    QVERIFY(named);
}

void TestCommandLine::checkReadsFilesTogether()
{
    const QString one = written(u"one.json"_s, taskDefinition);
    QByteArray next = taskDefinition;
    next.replace("\"revision\": 3", "\"revision\": 4");
    const QString two = written(u"two.json"_s, next);

    const QJsonObject both = jsonOf({u"check"_s, one, two, u"--json"_s});
    const ProgramRun twice = runProgram({u"check"_s, one, one});

    QCOMPARE(both[u"deployments"_s].toArray().at(0)[u"taskDefinition"_s].toString(), u"shop:3"_s);
    QCOMPARE(both[u"deployments"_s].toArray().at(1)[u"taskDefinition"_s].toString(), u"shop:4"_s);
    QCOMPARE(twice.status, 2);
    QVERIFY2(twice.errors.contains("shop:3"), twice.errors.constData());
}

void TestCommandLine::checkRunsTheComingDeployment()
{
    // The file has no action; the one that is filled in goes to the highest revision, at 60.
    const QString file = written(u"small.json"_s, QByteArray::fromStdString(smallDocument().dump()));

    const QJsonArray deployments = jsonOf({u"check"_s, file, u"--json"_s})[u"deployments"_s].toArray();

    QCOMPARE(deployments.size(), 2);
    QCOMPARE(deployments.at(1)[u"taskDefinition"_s].toString(), u"web:2"_s);
    QCOMPARE(deployments.at(1)[u"startedAt"_s].toDouble(), 60.0);
}

void TestCommandLine::resultsGoToTheFileAfterO()
{
    const ProgramRun run = runProgram({u"simulate"_s, twoTasks, u"--json"_s, u"-o"_s, path(u"run.json"_s)});

    QCOMPARE(run.status, 0);
    QVERIFY(run.output.isEmpty());
    QCOMPARE(read(u"run.json"_s), runProgram({u"simulate"_s, twoTasks, u"--json"_s}).output);
}

void TestCommandLine::aFileThatCannotBeWrittenIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString nowhere = u"/no/such/folder/"_s;
    QTest::newRow("result") << QStringList{u"simulate"_s, twoTasks, u"-o"_s, nowhere + u"a.json"_s};
    QTest::newRow("events") << QStringList{u"simulate"_s, twoTasks, u"--events"_s, nowhere + u"a.jsonl"_s};
    QTest::newRow("a folder") << QStringList{u"lessons"_s, u"-o"_s, m_folder.path()};
    QTest::newRow("a full device") << QStringList{u"lessons"_s, u"-o"_s, u"/dev/full"_s};
    QTest::newRow("chart") << QStringList{u"export"_s, twoTasks, u"-o"_s, nowhere + u"a.svg"_s};
    QTest::newRow("table") << QStringList{u"export"_s, twoTasks, u"-o"_s, nowhere + u"a.csv"_s};
    QTest::newRow("grid") << QStringList{u"render"_s, twoTasks, u"--at"_s, u"0"_s, u"-o"_s, nowhere + u"a.png"_s};
}

void TestCommandLine::aFileThatCannotBeWrittenIsSaid()
{
    QFETCH(const QStringList, arguments);

    const ProgramRun run = runProgram(arguments);

    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains("cannot be written"), run.errors.constData());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
