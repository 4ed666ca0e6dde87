// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/documents.h"
#include "scenario/writing.h"

#include <QtTest>

#include <algorithm>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;

/// What an input lacks is filled in so that it can run, and listed; a scenario file is left as it is.
class TestFillIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskDefinitionGetsEverythingAround();
    void aTaskWithoutPortsGetsNoLoadBalancer();
    void awsvpcTasksGetAGroupOfTheirOwn();
    void theClusterIsLargeEnough_data();
    void theClusterIsLargeEnough();
    void theGroupLetsStaticPortsIn();
    void aServiceGetsWhatItNames();
    void aServiceWithoutAnythingIsNamedAfterItsContainer();
    void theUpdateIsToTheHighestRevision();
    void groupsOfTheFilesAreUsedWhereTheyShowWhoIsWho();
    void groupsThatRulesNameAreAdded();
    void memoryThatNobodyStatesIsAdded();
    void aScenarioWithoutListenersGetsOne();
    void aScenarioGetsAnUpdateOnlyWhenAsked();
};

void TestFillIn::aTaskDefinitionGetsEverythingAround()
{
    const Reading reading = readingOfText(R"({"family": "web", "containerDefinitions": [
        {"name": "side", "memory": 64, "essential": false},
        {"name": "app", "cpu": 256, "memory": 256, "portMappings": [{"containerPort": 8080}]}]})");
    const Scenario &scenario = *reading.scenario;

    QCOMPARE(textsOf(reading.filledIn),
             (QStringList{u"/services/0 = web"_s, u"/targetGroups/0 = web"_s, u"/listeners/0 = :80"_s,
                          u"/containerInstances/0 = 4 x t2.micro"_s, u"/securityGroups/0 = sg-alb, sg-instances"_s,
                          u"/loadBalancers/0 = alb"_s, u"/actions/0 = forceNewDeployment"_s}));
    QCOMPARE(scenario.name, std::string{"web"});
    QCOMPARE(scenario.services[0].desiredCount, std::int64_t{2});
    QCOMPARE(scenario.services[0].loadBalancers.at(0).containerName, std::string{"app"});
    QCOMPARE(scenario.services[0].loadBalancers.at(0).containerPort, Port{8080});
    QCOMPARE(scenario.zones, (std::vector<std::string>{"a", "b"}));
    QCOMPARE(scenario.loadBalancer.securityGroups, (std::vector{SecurityGroupId{0}}));
    QCOMPARE(scenario.instances[3].securityGroups, (std::vector{SecurityGroupId{1}}));
    QVERIFY(scenario.targetGroups[0].used);
    QCOMPARE(scenario.actions[0].at, SimTime{std::chrono::seconds{60}});
    QCOMPARE(reading.document.begin().key(), std::string{"name"});
    QVERIFY(!reading.document.contains("description"));
}

void TestFillIn::aTaskWithoutPortsGetsNoLoadBalancer()
{
    const Reading reading =
        readingOfText(R"({"family": "worker", "containerDefinitions": [{"name": "app", "memory": 64}]})");

    QCOMPARE(textsOf(reading.filledIn),
             (QStringList{u"/services/0 = worker"_s, u"/containerInstances/0 = 4 x t2.micro"_s,
                          u"/actions/0 = forceNewDeployment"_s}));
    QVERIFY(reading.scenario->services[0].loadBalancers.empty());
    QVERIFY(reading.scenario->securityGroups.empty());
}

/// A t2.micro has one interface, so twice two tasks need four (R4.7).
void TestFillIn::awsvpcTasksGetAGroupOfTheirOwn()
{
    const Reading reading = readingOfText(R"({"family": "web", "networkMode": "awsvpc", "containerDefinitions": [
        {"name": "app", "cpu": 256, "memory": 256, "portMappings": [{"containerPort": 8080}]}]})");
    const Scenario &scenario = *reading.scenario;

    QCOMPARE(textsOf(reading.filledIn),
             (QStringList{u"/services/0 = web"_s, u"/services/0/networkConfiguration = sg-tasks"_s,
                          u"/targetGroups/0 = web"_s, u"/securityGroups/0 = sg-tasks"_s, u"/listeners/0 = :80"_s,
                          u"/containerInstances/0 = 4 x t2.micro"_s, u"/securityGroups/1 = sg-alb, sg-instances"_s,
                          u"/loadBalancers/0 = alb"_s, u"/actions/0 = forceNewDeployment"_s}));
    QCOMPARE(scenario.services[0].awsvpc.value().securityGroups, (std::vector{SecurityGroupId{0}}));
    QCOMPARE(scenario.instances[0].interfaces, std::optional{1});
    QCOMPARE(scenario.taskDefinitions[0].portMappings[0].hostPort, Port{8080});
}

void TestFillIn::theClusterIsLargeEnough_data()
{
    QTest::addColumn<QByteArray>("container");
    QTest::addColumn<int>("desired");
    QTest::addColumn<QString>("expected");
    QTest::newRow("small tasks") << QByteArray(R"("memory": 128)") << 2 << u"4 x t2.micro"_s;
    // 993 / 400 = 2 on each; twice 6 tasks need 6 of them.
    QTest::newRow("two on each") << QByteArray(R"("memory": 400)") << 6 << u"6 x t2.micro"_s;
    QTest::newRow("one that no micro takes") << QByteArray(R"("memory": 1024)") << 2 << u"4 x t2.small"_s;
    // 2 on a micro would need 50; 2001 / 400 = 5 on a small one and 20 of these are enough.
    QTest::newRow("larger ones before too many") << QByteArray(R"("memory": 400)") << 50 << u"20 x t2.small"_s;
    QTest::newRow("a static port: one on each")
        << QByteArray(R"("memory": 64, "portMappings": [{"containerPort": 80, "hostPort": 80}])") << 5
        << u"10 x t2.micro"_s;
    QTest::newRow("too large for any") << QByteArray(R"("memory": 100000)") << 1 << u"4 x m4.4xlarge"_s;
    QTest::newRow("none desired") << QByteArray(R"("memory": 64)") << 0 << u"4 x t2.micro"_s;
}

void TestFillIn::theClusterIsLargeEnough()
{
    QFETCH(QByteArray, container);
    QFETCH(int, desired);
    QFETCH(QString, expected);
    const std::string definition =
        R"({"family": "web", "containerDefinitions": [{"name": "app", )" + container.toStdString() + "}]}";
    const std::string service =
        R"({"serviceName": "web", "taskDefinition": "web", "desiredCount": )" + std::to_string(desired) + "}";

    const Reading reading =
        readingOf(readScenario({{.name = "d", .text = definition}, {.name = "s", .text = service}}));

    QCOMPARE(textsOf(reading.filledIn).at(0), u"/containerInstances/0 = "_s + expected);
}

void TestFillIn::theGroupLetsStaticPortsIn()
{
    const Reading reading =
        readingOfText(R"({"family": "web", "containerDefinitions": [{"name": "app", "memory": 64,
        "portMappings": [{"containerPort": 80, "hostPort": 8080}, {"containerPort": 81, "hostPort": 40000}]}]})");

    std::vector<std::pair<int, int>> ranges;
    for (const IpPermission &rule : reading.scenario->permissions)
        if (rule.direction == Direction::Ingress && rule.group == SecurityGroupId{1})
            ranges.emplace_back(rule.first.number, rule.last.number);
    QCOMPARE(ranges, (std::vector<std::pair<int, int>>{{32768, 65535}, {8080, 8080}}));
}

void TestFillIn::aServiceGetsWhatItNames()
{
    const std::string arn =
        "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/front/0123456789abcdef";
    const Reading reading = readingOfText(R"({"services": [{"serviceName": "web", "desiredCount": 4,
        "taskDefinition": "arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:12",
        "loadBalancers": [{"targetGroupArn": ")" +
                                          arn + R"(", "containerName": "nginx", "containerPort": 3000}]}]})");
    const TaskDefinition &definition = reading.scenario->taskDefinitions.at(0);

    QCOMPARE(
        textsOf(reading.filledIn).mid(0, 2),
        (QStringList{u"/taskDefinitions/0 = shop:12"_s, u"/targetGroups/0 = "_s + QString::fromStdString(arn)}));
    QCOMPARE(deployscope::nameOf(definition), std::string{"shop:12"});
    QCOMPARE(definition.containers.at(0).name, std::string{"nginx"});
    QCOMPARE(definition.portMappings.at(0).containerPort, Port{3000});
    QCOMPARE(definition.portMappings.at(0).hostPort, Port{0});
    QCOMPARE(reading.scenario->targetGroups.at(0).name, std::string{"front"});
}

void TestFillIn::aServiceWithoutAnythingIsNamedAfterItsContainer()
{
    const Reading reading = readingOfText(R"({"desiredCount": 2, "schedulingStrategy": "REPLICA",
        "loadBalancers": [{"targetGroupArn": "front", "containerName": "shop", "containerPort": 80}]})");

    QCOMPARE(textsOf(reading.filledIn).mid(0, 3),
             (QStringList{u"/services/0/taskDefinition = shop"_s, u"/taskDefinitions/0 = shop:1"_s,
                          u"/services/0/serviceName = shop"_s}));
}

void TestFillIn::theUpdateIsToTheHighestRevision()
{
    const auto revision = [](int number) {
        return NamedText{.name = std::to_string(number),
                         .text = R"({"family": "web", "revision": )" + std::to_string(number) +
                                 R"(, "containerDefinitions": [{"name": "app", "memory": 64}]})"};
    };

    const Reading reading = readingOf(readScenario({revision(9), revision(3), revision(11)}));
    const Scenario &scenario = *reading.scenario;

    QCOMPARE(scenario.services.size(), std::size_t{1});
    QCOMPARE(scenario.taskDefinitions[indexOf(scenario.services[0].taskDefinition)].revision, 3);
    const auto update = std::get<UpdateService>(scenario.actions.at(0).what);
    QCOMPARE(scenario.taskDefinitions[indexOf(*update.taskDefinition)].revision, 11);
    QCOMPARE(textsOf(reading.filledIn).back(), u"/actions/0 = web:11"_s);
}

void TestFillIn::groupsOfTheFilesAreUsedWhereTheyShowWhoIsWho()
{
    const NamedText definition{.name = "d", .text = R"({"family": "web", "containerDefinitions": [{"name": "app",
        "memory": 64, "portMappings": [{"containerPort": 80}]}]})"};
    const std::string rule = R"("IpPermissions": [{"IpProtocol": "tcp", "FromPort": 32768, "ToPort": 61000,
        "UserIdGroupPairs": [{"GroupId": "sg-front"}]}])";
    const NamedText onePair{.name = "g", .text = R"({"SecurityGroups": [{"GroupId": "sg-front"},
        {"GroupId": "sg-hosts", )" + rule + "}]}"};
    const NamedText twoPairs{.name = "g",
                             .text = R"({"SecurityGroups": [{"GroupId": "sg-front"},
        {"GroupId": "sg-hosts", )" + rule +
                                     R"(}, {"GroupId": "sg-others", )" + rule + "}]}"};

    const Reading known = readingOf(readScenario({definition, onePair}));
    const Reading open = readingOf(readScenario({definition, twoPairs}));

    QCOMPARE(known.scenario->securityGroups.size(), std::size_t{2});
    QCOMPARE(known.scenario->instances.at(0).securityGroups, (std::vector{SecurityGroupId{1}}));
    QCOMPARE(known.scenario->loadBalancer.securityGroups, (std::vector{SecurityGroupId{0}}));
    QVERIFY(textsOf(known.filledIn).contains(u"/containerInstances/0/securityGroups = sg-hosts"_s));
    QCOMPARE(open.scenario->securityGroups.size(), std::size_t{5});
    QCOMPARE(open.scenario->instances.at(0).securityGroups, (std::vector{SecurityGroupId{4}}));
}

void TestFillIn::groupsThatRulesNameAreAdded()
{
    const Reading reading = readingOfText(R"({"SecurityGroups": [{"GroupId": "sg-db", "IpPermissions": [
        {"IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5432, "UserIdGroupPairs": [{"GroupId": "sg-elsewhere"}]}]}]})");

    QVERIFY(textsOf(reading.filledIn).contains(u"/securityGroups/1 = sg-elsewhere"_s));
}

void TestFillIn::memoryThatNobodyStatesIsAdded()
{
    const Reading ofContainer = readingOfText(R"({"family": "web", "containerDefinitions": [{"name": "app"}]})");
    const Reading ofTask =
        readingOfText(R"({"family": "web", "memory": "300", "containerDefinitions": [{"name": "app"}]})");

    QCOMPARE(ofContainer.scenario->taskDefinitions[0].memory, Mebibytes{128});
    QVERIFY(textsOf(ofContainer.filledIn).contains(u"/taskDefinitions/0/containerDefinitions/0/memory = 128"_s));
    QCOMPARE(ofTask.scenario->taskDefinitions[0].memory, Mebibytes{300});
    QVERIFY(!textsOf(ofTask.filledIn).join(u' ').contains(u"memory"_s));
}

void TestFillIn::aScenarioWithoutListenersGetsOne()
{
    const Reading reading = readingOf(smallScenarioWith("/listeners", ""));

    QVERIFY(reading.isScenarioFile);
    QCOMPARE(textsOf(reading.filledIn), (QStringList{u"/listeners/0 = :80"_s}));
    QVERIFY(reading.scenario->targetGroups[0].used);
    QCOMPARE(reading.scenario->loadBalancer.securityGroups, (std::vector{SecurityGroupId{0}}));
}

void TestFillIn::aScenarioGetsAnUpdateOnlyWhenAsked()
{
    const NamedText idle{.name = "s", .text = written(smallScenarioWith("/actions", ""))};
    const NamedText busy{.name = "s", .text = written(smallScenario())};

    const Reading asItIs = readingOf(readScenario({idle}));
    const Reading checked = readingOf(readScenario({idle}, true));
    const Reading itsOwn = readingOf(readScenario({busy}, true));

    QVERIFY(asItIs.filledIn.empty());
    QVERIFY(asItIs.scenario->actions.empty());
    QCOMPARE(textsOf(checked.filledIn), (QStringList{u"/actions/0 = web:2"_s}));
    QCOMPARE(checked.scenario->simulation.start, SimulationSettings::Start::Steady);
    QVERIFY(itsOwn.filledIn.empty());
}

QTEST_GUILESS_MAIN(TestFillIn)
#include "tst_fill_in.moc"
