// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/documents.h"
#include "scenario/writing.h"

#include <QDir>
#include <QtTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;

/// The scenarios that come with the program.
class TestScenarioFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsCompleteAndWrittenAsTheProgramWrites_data();
    void eachIsCompleteAndWrittenAsTheProgramWrites();
    void twoTasksHaveOneInstanceEach();
    void theFirstLessonWaitsForItsDeployment();
};

namespace {

const QDir folder{QStringLiteral(DEPLOYSCOPE_SOURCE_DIR "/resources/scenarios")};

Reading readingOfBuiltIn(const QString &name)
{
    const auto text = readFile(folder.filePath(name).toStdString());
    return readingOf(readScenario({std::get<NamedText>(text)}));
}

} // namespace

void TestScenarioFiles::eachIsCompleteAndWrittenAsTheProgramWrites_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = folder.entryList({u"*.json"_s});
    QVERIFY(names.size() >= 4);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestScenarioFiles::eachIsCompleteAndWrittenAsTheProgramWrites()
{
    QFETCH(QString, name);
    const auto file = std::get<NamedText>(readFile(folder.filePath(name).toStdString()));

    const Reading reading = readingOfBuiltIn(name);

    QVERIFY(reading.isScenarioFile);
    QVERIFY(!reading.hadComments);
    QCOMPARE(textsOf(reading.notUsed), QStringList());
    QCOMPARE(textsOf(reading.filledIn), QStringList());
    QVERIFY(!reading.scenario->name.empty());
    QVERIFY(reading.document.contains("description"));
    QCOMPARE(written(reading.document), file.text);
}

void TestScenarioFiles::twoTasksHaveOneInstanceEach()
{
    const auto scenario = readingOfBuiltIn(u"two-tasks-50-200.json"_s).scenario;
    const TaskDefinition &definition = scenario->taskDefinitions.at(0);
    const ContainerInstance &instance = scenario->instances.at(0);

    QCOMPARE(scenario->instances.size(), std::size_t{4});
    QVERIFY(2 * definition.cpu.value > instance.cpu.value);
    QCOMPARE(instance.cpu.value - definition.cpu.value, std::int64_t{124});
    QCOMPARE(instance.memory.value - definition.memory.value, std::int64_t{471});
}

void TestScenarioFiles::theFirstLessonWaitsForItsDeployment()
{
    const auto scenario = readingOfBuiltIn(u"first-deployment.json"_s).scenario;

    QVERIFY(scenario->actions.empty());
    QCOMPARE(scenario->simulation.start, SimulationSettings::Start::Steady);
    QCOMPARE(scenario->taskDefinitions.size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(TestScenarioFiles)
#include "tst_scenario_files.moc"
