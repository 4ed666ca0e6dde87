// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/documents.h"
#include "scenario/edit.h"

#include <QtTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// `autoScaling.capacityProvider`: what is read, and what is told of a mistake.
class TestCapacityProviderReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsRead();
    void defaultsAreThoseOfTheApi();
    void instancesOfTheFileBelongToIt();
    void theGroupLaunchesTheRest_data();
    void theGroupLaunchesTheRest();
    void servicesUseIt_data();
    void servicesUseIt();
    void aLaunchedInstanceHasADisk();
    void withoutProviderNothingIsUsed();
    void whatIsNotUsedIsListed();
    void aMistakeIsToldWithItsPlace_data();
    void aMistakeIsToldWithItsPlace();
};

namespace {

/// The small scenario, whose two instances belong to a group of up to four.
Document provided()
{
    Document document = smallScenario();
    document["autoScaling"]["capacityProvider"] = Document::parse(R"({
      "name": "instances",
      "autoScalingGroupProvider": {
        "autoScalingGroupArn": "group",
        "managedScaling": {"status": "ENABLED", "targetCapacity": 80, "minimumScalingStepSize": 2,
                           "maximumScalingStepSize": 5, "instanceWarmupPeriod": 90},
        "managedTerminationProtection": "ENABLED"},
      "instances": {"instanceType": "t2.small", "availabilityZones": ["a", "b", "c"],
                    "securityGroups": ["sg-instances"], "minSize": 1, "maxSize": 4}})");
    document["simulation"]["instanceBoot"] = 45.5;
    return document;
}

const char *const provider = "/autoScaling/capacityProvider";
const char *const group = "/autoScaling/capacityProvider/autoScalingGroupProvider";
const char *const scaling = "/autoScaling/capacityProvider/autoScalingGroupProvider/managedScaling";
const char *const launched = "/autoScaling/capacityProvider/instances";

/// \param expected %1 stands for `object`
void row(const char *name, const char *object, const char *member, const char *value, const QString &expected)
{
    QTest::newRow(name) << std::string(object) + '/' + member << std::string(value)
                        << QString(expected).replace(u"%1"_s, QString::fromLatin1(object));
}

Document changed(Document document, const std::string &pointer, const std::string &value)
{
    Edit edit{.pointer = pointer, .value = std::nullopt};
    if (!value.empty())
        edit.value = Document::parse(value);
    return std::get<Document>(edited(document, {edit}));
}

QStringList idsOf(const Scenario &scenario)
{
    QStringList ids;
    for (const ContainerInstance &instance : scenario.instances)
        ids.append(QString::fromStdString(instance.id) + (instance.atStart ? u" at start"_s : u""_s));
    return ids;
}

} // namespace

void TestCapacityProviderReading::everythingIsRead()
{
    const Reading reading = readingOf(provided());

    QCOMPARE(reading.notUsed.size(), std::size_t{0});
    const CapacityProvider &read = reading.scenario->capacityProvider.value();
    QCOMPARE(read.name, std::string("instances"));
    QCOMPARE(read.managedScaling, true);
    QCOMPARE(read.targetCapacity, Percent{80});
    QCOMPARE(read.minimumStep, 2);
    QCOMPARE(read.maximumStep, 5);
    QCOMPARE(read.instanceWarmup, SimDuration{90s});
    QCOMPARE(read.minSize, 1);
    QCOMPARE(read.maxSize, 4);
    QCOMPARE(read.pointer, std::string(provider));
    QCOMPARE(reading.scenario->simulation.instanceBoot, SimDuration{45500ms});
    // The two of the file are above the minimum size: two more may come, in the first of the group's zones.
    QCOMPARE(idsOf(*reading.scenario), (QStringList{u"i-1 at start"_s, u"i-2 at start"_s, u"i-3"_s, u"i-4"_s}));
    QCOMPARE(read.ofFile, std::size_t{2});
    QCOMPARE(read.instances.size(), std::size_t{4});
    const ContainerInstance &third = reading.scenario->instances[2];
    QCOMPARE(third.instanceType, std::string("t2.small"));
    QCOMPARE(reading.scenario->zones[indexOf(third.zone)], std::string("a"));
    QCOMPARE(third.securityGroups.size(), std::size_t{1});
    QCOMPARE(third.pointer, std::string(launched));
}

void TestCapacityProviderReading::defaultsAreThoseOfTheApi()
{
    Document document = provided();
    document["autoScaling"]["capacityProvider"] =
        Document::parse(R"({"name": "instances", "instances": {"instanceType": "t2.micro"}})");
    document["simulation"].erase("instanceBoot");

    const auto scenario = readingOf(document).scenario;

    const CapacityProvider &read = scenario->capacityProvider.value();
    QCOMPARE(read.managedScaling, true);
    QCOMPARE(read.targetCapacity, Percent{100});
    QCOMPARE(read.minimumStep, 1);
    QCOMPARE(read.maximumStep, 10000);
    QCOMPARE(read.instanceWarmup, SimDuration{300s});
    QCOMPARE(read.minSize, 0);
    QCOMPARE(read.maxSize, 10);
    QCOMPARE(scenario->instances.size(), std::size_t{10});
    QCOMPARE(scenario->simulation.instanceBoot, SimDuration{120s});
}

void TestCapacityProviderReading::instancesOfTheFileBelongToIt()
{
    Document document = provided();
    document["containerInstances"] = Document::parse(R"([
      {"instanceType": "t2.micro"},
      {"instanceType": "t2.micro", "capacityProviderName": "others"},
      {"instanceType": "t2.micro", "capacityProviderName": "instances"}])");

    const Reading reading = readingOf(document);

    const CapacityProvider &read = reading.scenario->capacityProvider.value();
    QCOMPARE(read.ofFile, std::size_t{2});
    QCOMPARE(read.instances,
             (std::vector<InstanceId>{InstanceId{0}, InstanceId{2}, InstanceId{3}, InstanceId{4}}));
    QCOMPARE(reading.notUsed.size(), std::size_t{0});
}

void TestCapacityProviderReading::theGroupLaunchesTheRest_data()
{
    QTest::addColumn<int>("ofFile");
    QTest::addColumn<int>("minSize");
    QTest::addColumn<int>("maxSize");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none of the file") << 0 << 0 << 2 << QStringList{u"i-1"_s, u"i-2"_s};
    QTest::newRow("the minimum size stands") << 0 << 1 << 2 << QStringList{u"i-1 at start"_s, u"i-2"_s};
    QTest::newRow("one of the file counts") << 1 << 1 << 2 << QStringList{u"i-1 at start"_s, u"i-2"_s};
    QTest::newRow("one is missing") << 1 << 2 << 3 << QStringList{u"i-1 at start"_s, u"i-2 at start"_s, u"i-3"_s};
    QTest::newRow("more than its maximum size")
        << 2 << 0 << 1 << QStringList{u"i-1 at start"_s, u"i-2 at start"_s};
    QTest::newRow("none at all") << 0 << 0 << 0 << QStringList{};
}

void TestCapacityProviderReading::theGroupLaunchesTheRest()
{
    QFETCH(int, ofFile);
    QFETCH(int, minSize);
    QFETCH(int, maxSize);
    QFETCH(QStringList, expected);
    Document document = provided();
    document["containerInstances"] = Document::array();
    if (ofFile > 0)
        document["containerInstances"].push_back({{"instanceType", "t2.micro"}, {"count", ofFile}});
    document["autoScaling"]["capacityProvider"]["instances"]["minSize"] = minSize;
    document["autoScaling"]["capacityProvider"]["instances"]["maxSize"] = maxSize;

    QCOMPARE(idsOf(*readingOf(document).scenario), expected);
}

void TestCapacityProviderReading::servicesUseIt_data()
{
    QTest::addColumn<std::string>("member");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<bool>("expected");
    QTest::newRow("says nothing") << std::string("launchType") << std::string() << true;
    QTest::newRow("launch type EC2") << std::string("launchType") << std::string("\"EC2\"") << false;
    QTest::newRow("by name") << std::string("capacityProviderStrategy")
                             << std::string(R"([{"capacityProvider": "instances", "weight": 1, "base": 0}])")
                             << true;
    QTest::newRow("an empty strategy") << std::string("capacityProviderStrategy") << std::string("[]") << true;
}

void TestCapacityProviderReading::servicesUseIt()
{
    QFETCH(std::string, member);
    QFETCH(std::string, value);
    QFETCH(bool, expected);

    const Document document = value.empty() ? provided() : changed(provided(), "/services/0/" + member, value);

    QCOMPARE(readingOf(document).scenario->services[0].usesCapacityProvider, expected);
}

void TestCapacityProviderReading::aLaunchedInstanceHasADisk()
{
    Document document = provided();
    document["simulation"]["diskFreeMiB"] = {{"i-3", 500}};

    QCOMPARE(readingOf(document).scenario->instances[2].diskFree.value(), Mebibytes{500});
}

void TestCapacityProviderReading::withoutProviderNothingIsUsed()
{
    Document document = smallScenario();
    document["containerInstances"][0]["capacityProviderName"] = "instances";

    const Reading reading = readingOf(document);

    QVERIFY(!reading.scenario->capacityProvider);
    QVERIFY(!reading.scenario->services[0].usesCapacityProvider);
    QCOMPARE(textsOf(reading.notUsed), (QStringList{u"/containerInstances/0/capacityProviderName"_s}));
}

void TestCapacityProviderReading::whatIsNotUsedIsListed()
{
    Document document = provided();
    Document &read = document["autoScaling"]["capacityProvider"];
    read["tags"] = Document::array({"blue"});
    read["autoScalingGroupProvider"]["managedDraining"] = "ENABLED";
    read["instances"]["count"] = 3;
    read["instances"]["maxSise"] = 3;

    QCOMPARE(textsOf(readingOf(document).notUsed),
             (QStringList{u"/autoScaling/capacityProvider/autoScalingGroupProvider/managedDraining"_s,
                          u"/autoScaling/capacityProvider/instances/count"_s,
                          u"/autoScaling/capacityProvider/instances/maxSise"_s,
                          u"/autoScaling/capacityProvider/tags"_s}));
}

void TestCapacityProviderReading::aMistakeIsToldWithItsPlace_data()
{
    QTest::addColumn<std::string>("pointer");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<QString>("expected");
    row("no name", provider, "name", "", u"Missing %1 '' name"_s);
    row("no instances", provider, "instances", "", u"Missing %1 '' instances"_s);
    row("instances that are no object", provider, "instances", "[]", u"WrongType %1/instances 'array' object"_s);
    row("a target capacity of nothing", scaling, "targetCapacity", "0",
        u"OutOfRange %1/targetCapacity '0' 1..100"_s);
    row("more than all of it", scaling, "targetCapacity", "101", u"OutOfRange %1/targetCapacity '101' 1..100"_s);
    row("a status of one's own", scaling, "status", "\"ON\"", u"UnknownValue %1/status 'ON' ENABLED, DISABLED"_s);
    row("no step", scaling, "minimumScalingStepSize", "0", u"OutOfRange %1/minimumScalingStepSize '0' 1..10000"_s);
    row("a maximum step below the minimum", scaling, "maximumScalingStepSize", "1",
        u"OutOfRange %1/maximumScalingStepSize '1' 2..10000"_s);
    row("a long warm-up", scaling, "instanceWarmupPeriod", "10001",
        u"OutOfRange %1/instanceWarmupPeriod '10001' 0..10000"_s);
    row("protection without managed scaling", scaling, "status", "\"DISABLED\"",
        u"Conflict /autoScaling/capacityProvider/autoScalingGroupProvider/managedTerminationProtection 'ENABLED' "
        "managedScaling ENABLED"_s);
    row("an unknown protection", group, "managedTerminationProtection", "\"YES\"",
        u"UnknownValue %1/managedTerminationProtection 'YES' ENABLED, DISABLED"_s);
    row("a minimum size below 0", launched, "minSize", "-1", u"OutOfRange %1/minSize '-1' 0..10000"_s);
    row("a maximum size below the minimum", launched, "maxSize", "0", u"OutOfRange %1/maxSize '0' 1..10000"_s);
    row("an unknown security group", launched, "securityGroups/0", "\"sg-none\"",
        u"UnknownReference %1/securityGroups/0 'sg-none' securityGroups"_s);
    row("one id for several", launched, "ec2InstanceId", "\"i-9\"", u"Conflict %1/maxSize '2' 1"_s);
    row("another provider", "/services/0", "capacityProviderStrategy", R"([{"capacityProvider": "others"}])",
        u"UnknownReference %1/capacityProviderStrategy/0/capacityProvider 'others' autoScaling/capacityProvider"_s);
    row("a long boot", "/simulation", "instanceBoot", "-1", u"OutOfRange %1/instanceBoot '-1' 0..31536000"_s);
}

void TestCapacityProviderReading::aMistakeIsToldWithItsPlace()
{
    QFETCH(std::string, pointer);
    QFETCH(std::string, value);
    QFETCH(QString, expected);

    const ReadResult result = readDocument(changed(provided(), pointer, value));

    const auto *error = std::get_if<ReadError>(&result);
    QVERIFY(error != nullptr);
    QCOMPARE(nameOf(error->fault) + u' ' + QString::fromStdString(error->place.pointer) + u" '"_s +
                 QString::fromStdString(error->found) + u"' "_s + QString::fromStdString(error->expected),
             expected);
}

QTEST_GUILESS_MAIN(TestCapacityProviderReading)
#include "tst_capacity_provider_reading.moc"
