// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in_scenarios.h"

#include "app/languages.h"

#include <QtTest>

using namespace deployscope;
using namespace Qt::StringLiterals;

class TestBuiltInScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLessonIsFirst();
    void eachCanBeReadAndUsesAllThatItSays();
    void eachHasATitleInBothLanguages();
    void whatIsNotThereIsNothing();
};

void TestBuiltInScenarios::theFirstLessonIsFirst()
{
    QCOMPARE(builtInIds().first(), QString::fromLatin1(firstLesson));
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
