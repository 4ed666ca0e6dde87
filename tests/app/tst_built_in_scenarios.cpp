// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in_scenarios.h"

#include "app/languages.h"

#include <QDir>
#include <QtTest>

using namespace deployscope;
using namespace Qt::StringLiterals;

class TestBuiltInScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLessonIsFirst();
    void allFilesAreThere();
    void eachCanBeReadAndUsesAllThatItSays();
    void eachIsCalledAsItsFileSays();
    void eachHasATitleInBothLanguages();
    void whatIsNotThereIsNothing();
};

void TestBuiltInScenarios::theFirstLessonIsFirst()
{
    QCOMPARE(builtInIds().first(), QString::fromLatin1(firstLesson));
}

void TestBuiltInScenarios::allFilesAreThere()
{
    const QDir folder(QStringLiteral(DEPLOYSCOPE_SOURCE_DIR "/resources/scenarios"));
    QStringList files = folder.entryList({u"*.json"_s}, QDir::Files);
    files.replaceInStrings(u".json"_s, QString());
    QStringList ids = builtInIds();
    ids.sort();

    QCOMPARE(ids, files);
}

void TestBuiltInScenarios::eachCanBeReadAndUsesAllThatItSays()
{
    for (const QString &id : builtInIds()) {
        const ReadResult result = readScenario({builtInText(id).value()});
        QVERIFY2(std::holds_alternative<Reading>(result), qPrintable(id));
        const auto &reading = std::get<Reading>(result);
        QVERIFY2(reading.isScenarioFile && reading.filledIn.empty() && reading.notUsed.empty(), qPrintable(id));
    }
}

void TestBuiltInScenarios::eachIsCalledAsItsFileSays()
{
    for (const QString &id : builtInIds()) {
        const Document document = Document::parse(builtInText(id).value().text);
        QCOMPARE(builtInTitle(id), QString::fromStdString(document.at("name").get<std::string>()));
        QCOMPARE(builtInTitle(id), scenarioTitle(document));
    }
}

void TestBuiltInScenarios::eachHasATitleInBothLanguages()
{
    Languages languages;
    for (const QString &id : builtInIds()) {
        languages.set(Language::English);
        const QString english = builtInTitle(id);
        languages.set(Language::Korean);
        const QString korean = builtInTitle(id);
        QVERIFY2(!english.isEmpty() && !korean.isEmpty() && english != korean, qPrintable(id));
    }
}

void TestBuiltInScenarios::whatIsNotThereIsNothing()
{
    QVERIFY(!builtInText(u"no-such-scenario"_s));
    QVERIFY(!builtInText(u"../icons/deployscope"_s));
}

QTEST_GUILESS_MAIN(TestBuiltInScenarios)
#include "tst_built_in_scenarios.moc"
