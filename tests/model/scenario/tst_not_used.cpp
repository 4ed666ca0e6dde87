// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/documents.h"

#include <QtTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;

/// What the simulation leaves out is listed once, and a slip is noticed.
class TestNotUsed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeObjectIsListedOnceInFileOrder();
    void aSlipNamesWhatWasMeant();
    void namesThatAwsKnowsAreNoSlips();
    void whatIsEmptySaysNothing();
    void titlesAndViewsAreNotListed();
    void twoKeysAlikeInAnAnswerAreAWarning();
};

void TestNotUsed::aWholeObjectIsListedOnceInFileOrder()
{
    Document document = smallScenario();
    document["services"][0]["events"] = Document::parse(R"([{"id": "1", "message": "m"}])");
    document["services"][0]["deploymentConfiguration"]["lifecycleHooks"] =
        Document::parse(R"([{"hookTargetArn": "hook"}])");
    document["taskDefinitions"][0]["containerDefinitions"][0]["environment"] =
        Document::parse(R"([{"name": "A", "value": "b"}])");
    document["simulation"]["hooks"] = Document::parse(R"({"check": {"result": "FAILED"}})");
    document["somebodysOwn"] = Document::parse(R"({"a": {"b": [1]}})");

    const Reading reading = readingOf(document);

    QCOMPARE(textsOf(reading.notUsed),
             (QStringList{u"/taskDefinitions/0/containerDefinitions/0/environment"_s,
                          u"/services/0/deploymentConfiguration/lifecycleHooks"_s, u"/services/0/events"_s,
                          u"/simulation/hooks"_s, u"/somebodysOwn"_s}));
    QCOMPARE(reading.document, document); // and all of it is kept
}

void TestNotUsed::aSlipNamesWhatWasMeant()
{
    Document document = smallScenario();
    Document &service = document["services"][0];
    service["deploymentConfiguration"] = Document::parse(R"({"minimumHealtyPercent": 0, "maximumPercent": 150})");
    service["desiredcount"] = 3; // beside desiredCount: not meant once more
    document["simulation"]["sead"] = 2;
    document["securityGroups"][0]["IpPermisions"] = Document::array();

    const Reading reading = readingOf(document);

    QCOMPARE(textsOf(reading.notUsed),
             (QStringList{u"/services/0/deploymentConfiguration/minimumHealtyPercent (minimumHealthyPercent)"_s,
                          u"/services/0/desiredcount"_s, u"/securityGroups/0/IpPermisions (IpPermissions)"_s,
                          u"/simulation/sead (seed)"_s}));
    QCOMPARE(reading.scenario->services[0].minimumHealthy, Percent{100});
}

void TestNotUsed::namesThatAwsKnowsAreNoSlips()
{
    Document document = smallScenario();
    document["securityGroups"][1]["IpPermissions"][0]["Ipv6Ranges"] = Document::parse(R"([{"CidrIpv6": "::/0"}])");
    document["targetGroups"][0]["Port"] = 80;

    QCOMPARE(textsOf(readingOf(document).notUsed),
             (QStringList{u"/targetGroups/0/Port"_s, u"/securityGroups/1/IpPermissions/0/Ipv6Ranges"_s}));
}

void TestNotUsed::whatIsEmptySaysNothing()
{
    Document document = smallScenario();
    document["taskDefinitions"][0]["volumes"] = Document::array();
    document["services"][0]["serviceRegistries"] = nullptr;
    document["services"][0]["platformVersion"] = "";

    QVERIFY(readingOf(document).notUsed.empty());
}

void TestNotUsed::titlesAndViewsAreNotListed()
{
    Document document = smallScenario();
    document["$schema"] = "scenario.schema.json";
    document["description"] = "one of everything";
    document["lesson"] = Document::parse(R"({"steps": []})");
    document["view"] = Document::parse(R"({"at": 137.0})");

    QVERIFY(readingOf(document).notUsed.empty());
}

void TestNotUsed::twoKeysAlikeInAnAnswerAreAWarning()
{
    const Reading reading = readingOfText(R"({"containerDefinitions": [
        {"name": "app", "memory": 64, "memory": 128}], "family": "web"})");

    QCOMPARE(reading.scenario->taskDefinitions.at(0).memory, Mebibytes{128}); // the last one counts
    QCOMPARE(textsOf(reading.notUsed), (QStringList{u"/taskDefinitions/0/containerDefinitions/0/memory"_s}));
}

QTEST_GUILESS_MAIN(TestNotUsed)
#include "tst_not_used.moc"
