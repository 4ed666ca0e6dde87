// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QLocale>
#include <QtTest>

using namespace deployscope;
using namespace Qt::StringLiterals;

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCodeNamesALanguage_data();
    void aCodeNamesALanguage();
    void codesLeadBack();
    void theLocaleFollows();
};

void TestLanguages::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestLanguages::aCodeNamesALanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<std::optional<Language>>("expected");
    const std::optional<Language> nothing;
    QTest::newRow("English") << u"en"_s << std::optional(Language::English);
    QTest::newRow("British") << u"en_GB"_s << std::optional(Language::English);
    QTest::newRow("Korean") << u"ko"_s << std::optional(Language::Korean);
    QTest::newRow("with a country") << u"ko_KR"_s << std::optional(Language::Korean);
    QTest::newRow("as the web writes it") << u"ko-KR"_s << std::optional(Language::Korean);
    QTest::newRow("not spoken") << u"fr"_s << nothing;
    QTest::newRow("the C locale") << u"C"_s << nothing;
    QTest::newRow("none") << QString() << nothing;
}

void TestLanguages::aCodeNamesALanguage()
{
    QFETCH(QString, code);
    QFETCH(std::optional<Language>, expected);

    QVERIFY(languageOfCode(code) == expected);
}

void TestLanguages::codesLeadBack()
{
    for (const Language language : {Language::English, Language::Korean})
        QVERIFY(languageOfCode(codeOf(language)) == language);
}

void TestLanguages::theLocaleFollows()
{
    Languages languages;
    QSignalSpy changes(&languages, &Languages::changed);

    languages.set(Language::Korean);

    QVERIFY(QLocale().language() == QLocale::Korean);
    QVERIFY(languages.current() == Language::Korean);
    QCOMPARE(changes.size(), 1);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
