// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/documents.h"
#include "scenario/writing.h"

#include <QtTest>

#include <ctime>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;

/// Texts that are no JSON, or JSON that is dangerous to build: each gets an error with its place.
class TestHostileTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoJsonIsRefusedAtItsPlace_data();
    void whatIsNoJsonIsRefusedAtItsPlace();
    void limitsAreMetBeforeAnythingIsBuilt_data();
    void limitsAreMetBeforeAnythingIsBuilt();
    void atTheLimitsItIsRead();
    void aListWithoutEndIsRefused_data();
    void aListWithoutEndIsRefused();
    void everyPrefixOfAScenarioIsAnErrorAndNoCrash();
    void everyByteMayBeBroken();
    void aByteOrderMarkAndCommentsAreTaken();
};

void TestHostileTexts::whatIsNoJsonIsRefusedAtItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const QString json = u"NotJson f.json:%1 "_s;
    QTest::newRow("nothing") << QByteArray() << json.arg(u"1:1"_s) + u" found ''"_s;
    QTest::newRow("blanks only") << QByteArray("  \n ") << json.arg(u"2:2"_s) + u" found ''"_s;
    QTest::newRow("cut off") << QByteArray("{\n\"a\": 1") << json.arg(u"2:7"_s);
    QTest::newRow("a trailing comma") << QByteArray("{\n  \"a\": 1,\n}") << json.arg(u"3:1"_s) + u" found '}'"_s;
    QTest::newRow("a word without quotes")
        << QByteArray("{\n  \"a\": yes\n}") << json.arg(u"2:8"_s) + u" found 'yes'"_s;
    QTest::newRow("a second text behind") << QByteArray("{}\n{}") << json.arg(u"2:1"_s) + u" found '{'"_s;
    QTest::newRow("a string without end") << QByteArray("{\"a\": \"x\n}") << json.arg(u"1:7"_s) + u" found '\"x"_s;
    QTest::newRow("NaN") << QByteArray("{\"a\": NaN}") << json.arg(u"1:7"_s) + u" found 'NaN'"_s;
    QTest::newRow("a number past every type")
        << QByteArray("{\"a\": 1e400}") << json.arg(u"1:7"_s) + u" found '1e400'"_s;
    QTest::newRow("a lone surrogate") << QByteArray("{\"a\": \"\\uD800\"}") << u"NotJson f.json:1:"_s;
    QTest::newRow("broken UTF-8") << QByteArray("{\"a\": \"\xC3(\"}") << u"NotJson f.json:1:"_s;
    QTest::newRow("a dollar template") << QByteArray("{\n  \"desiredCount\": $COUNT\n}")
                                       << u"LooksLikeTemplate f.json:2:19  found '$COUNT'"_s;
    QTest::newRow("a template with braces")
        << QByteArray("{\n  \"desiredCount\": ${COUNT}\n}") << u"LooksLikeTemplate f.json:2:19  found '$'"_s;
    QTest::newRow("a moustache template")
        << QByteArray("{\n  \"desiredCount\": {{ count }}\n}") << u"LooksLikeTemplate f.json:2:20  found '{'"_s;
    QTest::newRow("a template's block")
        << QByteArray("{% if x %}{}{% endif %}") << u"LooksLikeTemplate f.json:1:2"_s;
    QTest::newRow("a number by itself") << QByteArray("42") << u"NotRecognised f.json:1:1  found 'number'"_s;
    QTest::newRow("a list of numbers") << QByteArray("[1, 2]") << u"NotRecognised f.json:1:1  found 'array'"_s;
    QTest::newRow("an object of nothing known")
        << QByteArray("\n{\"a\": 1}") << u"NotRecognised f.json:2:1  found 'object'"_s;
    QTest::newRow("two keys alike in a scenario")
        << QByteArray("{\"services\": [], \"simulation\": {\"seed\": 1,\n \"seed\": 2}}")
        << u"DuplicateKey f.json:2:10 /simulation/seed found 'seed'"_s;
}

void TestHostileTexts::whatIsNoJsonIsRefusedAtItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);

    const QString error = errorOf({{.name = "f.json", .text = text.toStdString()}});

    QVERIFY2(error.startsWith(expected), qPrintable(error));
}

void TestHostileTexts::limitsAreMetBeforeAnythingIsBuilt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QByteArray members = "{\"services\": [],\n\"simulation\": {";
    for (int i = 0; i < 80000; ++i)
        members += QByteArray("\"k") + QByteArray::number(i) + "\":1,";
    QTest::newRow("200,000 levels of objects, closed again")
        << QByteArray("{\"a\":").repeated(200000) + "1" + QByteArray(200000, '}')
        << u"TooDeep f.json:1:501 /a/a"_s;
    QTest::newRow("16 MiB of levels of objects")
        << QByteArray("{\"a\":").repeated(16 * 1024 * 1024 / 5) << u"TooDeep f.json:1:501 /a/a"_s;
    QTest::newRow("200,000 levels in what is not used")
        << QByteArray("{\"services\": [], \"x\": ") + QByteArray(200000, '[') + QByteArray(200000, ']') + "}"
        << u"TooDeep f.json:1:122 /x/0/0"_s;
    QTest::newRow("80,000 members of an answer of AWS")
        << QByteArray(members).replace("\"services\": [],\n\"simulation\"", "\"taskDefinition\"")
        << u"TooManyMembers f.json:1:20 /taskDefinition "_s;
    QTest::newRow("80,000 times one key") << "{\"services\": [], \"x\": {" + QByteArray("\"k\":1,").repeated(80000)
                                          << u"TooManyMembers f.json:1:23 /x "_s;
    QTest::newRow("200,000 levels") << QByteArray(200000, '[') << u"TooDeep f.json:1:101 /0/0/0"_s;
    QTest::newRow("101 levels of objects")
        << QByteArray("{\"a\":").repeated(101) << u"TooDeep f.json:1:501 /a/a"_s;
    QTest::newRow("80,000 members") << members << u"TooManyMembers f.json:2:15 /simulation "_s;
    QTest::newRow("more than 16 MiB") << QByteArray(16 * 1024 * 1024 + 1, ' ') << u"TooLarge f.json:0:0"_s;
}

void TestHostileTexts::limitsAreMetBeforeAnythingIsBuilt()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const std::clock_t began = std::clock();

    const QString error = errorOf({{.name = "f.json", .text = text.toStdString()}});

    QVERIFY2(error.startsWith(expected), qPrintable(error.left(200)));
    // Some milliseconds of the processor; building it would take seconds, or overflow the stack. Sanitizers are slow.
    const auto took = 1000 * (std::clock() - began) / CLOCKS_PER_SEC;
    QVERIFY2(took < 500, qPrintable(u"%1 ms"_s.arg(took)));
}

void TestHostileTexts::atTheLimitsItIsRead()
{
    Document document = smallScenario();
    for (int i = 0; i < 5000; ++i)
        document["view"][std::string("k").append(std::to_string(i))] = i;
    document["lesson"]["deep"] = Document::parse(std::string(98, '[') + std::string(98, ']'));

    const Reading reading = readingOf(document);

    QVERIFY(reading.notUsed.empty());
    QCOMPARE(reading.document["view"].size(), std::size_t{5000});
}

void TestHostileTexts::aListWithoutEndIsRefused_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("element"); // 100,000 of these
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("expected");
    const QByteArray definition = R"({"family": "web", "containerDefinitions": [{"name": "app", "memory": 64}]})";
    const QByteArray containers = R"({"family": "web", "containerDefinitions": [)";
    QTest::newRow("services of an answer")
        << QByteArray("{\"services\": [") << QByteArray(R"({"serviceName": "web", "taskDefinition": "a"})")
        << QByteArray("]}") << u"OutOfRange /services found '100000' expected '0..200'"_s;
    QTest::newRow("container instances")
        << QByteArray("{\"containerInstances\": [") << QByteArray("{\"count\": 1}") << QByteArray("]}")
        << u"OutOfRange /containerInstances found '100000' expected '0..10000'"_s;
    QTest::newRow("security groups") << QByteArray("{\"SecurityGroups\": [") << QByteArray("{\"GroupId\": \"sg\"}")
                                     << QByteArray("]}")
                                     << u"OutOfRange /securityGroups found '100000' expected '0..1000'"_s;
    QTest::newRow("target groups") << QByteArray("{\"TargetGroups\": [")
                                   << QByteArray("{\"TargetGroupName\": \"t\"}") << QByteArray("]}")
                                   << u"OutOfRange /targetGroups found '100000' expected '0..1000'"_s;
    QTest::newRow("containers") << containers << QByteArray(R"({"name": "app", "memory": 64})") << QByteArray("]}")
                                << u"OutOfRange /containerDefinitions found '100000' expected '0..100'"_s;
    QTest::newRow("port mappings")
        << containers + R"({"name": "app", "memory": 64, "portMappings": [)"
        << QByteArray("{\"containerPort\": 80}") << QByteArray("]}]}")
        << u"OutOfRange /containerDefinitions/0/portMappings found '100000' expected '0..100'"_s;
    QTest::newRow("task definitions") << QByteArray("{\"services\": [], \"taskDefinitions\": [") << definition
                                      << QByteArray("]}")
                                      << u"OutOfRange /taskDefinitions found '100000' expected '0..1000'"_s;
}

void TestHostileTexts::aListWithoutEndIsRefused()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, element);
    QFETCH(QByteArray, end);
    QFETCH(QString, expected);
    const QByteArray text = begin + (element + ',').repeated(99999) + element + end;

    const ReadResult result = readScenario({{.name = "f.json", .text = text.toStdString()}});

    const auto *error = std::get_if<ReadError>(&result);
    QVERIFY(error != nullptr);
    QCOMPARE(u"%1 %2 found '%3' expected '%4'"_s.arg(
                 nameOf(error->fault), QString::fromStdString(error->place.pointer),
                 QString::fromStdString(error->found), QString::fromStdString(error->expected)),
             expected);
}

void TestHostileTexts::everyPrefixOfAScenarioIsAnErrorAndNoCrash()
{
    const std::string whole = written(smallScenario());
    for (std::size_t length = 0; length + 2 < whole.size(); ++length) {
        const ReadResult result = readScenario({{.name = "f.json", .text = whole.substr(0, length)}});
        QVERIFY(std::holds_alternative<ReadError>(result));
    }
}

void TestHostileTexts::everyByteMayBeBroken()
{
    const std::string whole = written(smallScenario());
    for (std::size_t place = 0; place < whole.size(); place += 3)
        for (const char byte : {'\0', '"', '{', ']', '9', '-', '\xFF'}) {
            std::string text = whole;
            text[place] = byte;
            const ReadResult result = readScenario({{.name = "f.json", .text = text}});
            const auto *error = std::get_if<ReadError>(&result);
            QVERIFY(error == nullptr || error->place.line > 0);
        }
}

void TestHostileTexts::aByteOrderMarkAndCommentsAreTaken()
{
    const std::string text = "\xEF\xBB\xBF// a cluster\n" + written(smallScenario());

    const Reading reading = readingOfText(text);

    QVERIFY(reading.hadComments);
    QVERIFY(reading.isScenarioFile);
    QCOMPARE(reading.document, smallScenario());
}

QTEST_GUILESS_MAIN(TestHostileTexts)
#include "tst_hostile_texts.moc"
