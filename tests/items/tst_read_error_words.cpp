// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/read_error_words.h"

#include <QRegularExpression>
#include <QTest>

using namespace deployscope;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(deployscope::Place)
Q_DECLARE_METATYPE(deployscope::ReadError)

namespace {

constexpr int faults = static_cast<int>(Fault::PortMismatch) + 1;
constexpr int filledInKinds = static_cast<int>(FilledIn::What::Deployment) + 1;

} // namespace

class TestReadErrorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPlaceIsNamedAsFarAsItIsKnown_data();
    void aPlaceIsNamedAsFarAsItIsKnown();
    void whatWasFoundAndExpectedIsSaid_data();
    void whatWasFoundAndExpectedIsSaid();
    void everyFaultHasAWholeSentence();
    void longTextsOfAFileAreCut();
    void aTextThatEndsTooEarlyHasNothingToQuote();
    void aKnownFileIsToldWhyItIsNoScenario();
    void everythingFilledInHasASentenceWithWhat();
    void aKeyThatIsCloseToAKnownOneNamesIt();
};

void TestReadErrorWords::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestReadErrorWords::aPlaceIsNamedAsFarAsItIsKnown_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("all of it") << Place{"a.json", 3, 14, "/services/0"}
                               << u"a.json:3:14: /services/0: desiredCount"_s;
    QTest::newRow("no line") << Place{"a.json", 0, 0, "/services/0"} << u"a.json: /services/0: desiredCount"_s;
    QTest::newRow("the whole") << Place{"a.json", 1, 1, ""} << u"a.json:1:1: desiredCount"_s;
    QTest::newRow("a document without a file") << Place{"", 0, 0, "/services/0"} << u"/services/0: desiredCount"_s;
    QTest::newRow("nothing") << Place{} << u"desiredCount"_s;
}

void TestReadErrorWords::aPlaceIsNamedAsFarAsItIsKnown()
{
    QFETCH(const Place, place);
    QFETCH(const QString, beginning);

    const QString words = wordsFor(ReadError{Fault::Missing, place, {}, "desiredCount"});

    QVERIFY2(words.startsWith(beginning), qPrintable(words));
}

void TestReadErrorWords::whatWasFoundAndExpectedIsSaid_data()
{
    QTest::addColumn<ReadError>("error");
    QTest::newRow("type") << ReadError{Fault::WrongType, {}, "\"two\"", "integer"};
    QTest::newRow("range") << ReadError{Fault::OutOfRange, {}, "70000", "0..65535"};
    QTest::newRow("word") << ReadError{Fault::UnknownValue, {}, "\"spraed\"", "spread, binpack, random"};
    QTest::newRow("name") << ReadError{Fault::UnknownReference, {}, "web", "targetGroups"};
    QTest::newRow("port") << ReadError{Fault::PortMismatch, {}, "80", "5601"};
    QTest::newRow("conflict") << ReadError{Fault::Conflict, {}, "3", "1"};
    QTest::newRow("known file") << ReadError{Fault::NotAScenario, {}, "describe-tasks", "describe-services"};
    QTest::newRow("not simulated") << ReadError{Fault::NotSimulated, {}, "awsvpc", "bridge, host, none"};
    QTest::newRow("an option that is no edit") << ReadError{Fault::Missing, {}, "abc", "POINTER=VALUE"};
}

void TestReadErrorWords::whatWasFoundAndExpectedIsSaid()
{
    QFETCH(const ReadError, error);

    const QString words = wordsFor(error);

    QVERIFY2(words.contains(QString::fromStdString(error.found)), qPrintable(words));
    QVERIFY2(words.contains(QString::fromStdString(error.expected)), qPrintable(words));
}

void TestReadErrorWords::everyFaultHasAWholeSentence()
{
    for (int fault = 0; fault < faults; ++fault) {
        for (const char *const expected : {"", "something"}) {
            const QString words = wordsFor(ReadError{static_cast<Fault>(fault), {}, "found this", expected});
            QVERIFY2(words.endsWith(u'.') && words.size() > 20, qPrintable(words));
            QVERIFY2(!words.contains(u'%'), qPrintable(words));
        }
    }
}

void TestReadErrorWords::longTextsOfAFileAreCut()
{
    const QString words = wordsFor(ReadError{Fault::WrongType, {}, std::string(1000, 'x'), "integer"});

    QVERIFY(words.contains(u"xxx…"_s));
    QVERIFY(words.size() < 200);
}

void TestReadErrorWords::aTextThatEndsTooEarlyHasNothingToQuote()
{
    const QString words = wordsFor(ReadError{Fault::NotJson, {"a.json", 7, 1, ""}, "", ""});

    QVERIFY2(words.contains(u"ends too early"_s), qPrintable(words));
}

void TestReadErrorWords::aKnownFileIsToldWhyItIsNoScenario()
{
    const QString json = wordsFor(ReadError{Fault::NotAScenario, {}, "CodeDeploy AppSpec", "describe-services"});
    const QString yaml =
        wordsFor(ReadError{Fault::NotAScenario, {}, "CodeDeploy AppSpec (YAML)", "JSON: describe-services"});
    const QString unknown = wordsFor(ReadError{Fault::NotAScenario, {}, "something new", "describe-services"});

    QVERIFY2(json.contains(u"It names the revision to go to"_s), qPrintable(json));
    QVERIFY2(yaml.contains(u"It names the revision to go to"_s), qPrintable(yaml));
    QVERIFY2(!unknown.contains(u"  "_s), qPrintable(unknown));
}

void TestReadErrorWords::everythingFilledInHasASentenceWithWhat()
{
    for (int what = 0; what < filledInKinds; ++what) {
        const QString words = wordsFor(FilledIn{static_cast<FilledIn::What>(what), "/there", "something"});
        QVERIFY2(words.startsWith(u"/there: "_s), qPrintable(words));
        QVERIFY2(words.contains(u"something"_s), qPrintable(words));
    }
}

void TestReadErrorWords::aKeyThatIsCloseToAKnownOneNamesIt()
{
    const QString close = wordsFor(NotUsed{"/services/0/desiredCuont", "desiredCount"});
    const QString strange = wordsFor(NotUsed{"/services/0/colour", ""});

    QVERIFY(close.contains(u"/services/0/desiredCuont"_s) && close.contains(u"desiredCount."_s));
    QVERIFY(strange.contains(u"/services/0/colour"_s));
}

QTEST_GUILESS_MAIN(TestReadErrorWords)
#include "tst_read_error_words.moc"
