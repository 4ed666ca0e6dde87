// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/documents.h"

#include <QtTest>

#include <chrono>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What the values of a file mean once they are read, and what holds where nothing is said.
class TestScenarioValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instancesOfTheShortFormAreDealtToZones();
    void idsSkipNumbersThatAreGiven();
    void theLongFormSaysWhatOthersHold();
    void memoryOfATypeIsLessWhatTheAgentKeeps();
    void instancesThatComeOrGoAreLeftOut();
    void revisionsCountUpWithinAFamily();
    void aTaskReservesWhatItsContainersReserve_data();
    void aTaskReservesWhatItsContainersReserve();
    void portsInHostModeAreThoseOfTheContainer();
    void numbersMayBeStringsOfDigits();
    void aMemberThatIsNullCountsAsAbsent();
    void aServiceHasTheDefaultsOfTheApi();
    void revisionsAreFoundByEachOfTheirNames_data();
    void revisionsAreFoundByEachOfTheirNames();
    void aTargetGroupHasTheDefaultsOfTheApi();
    void aTargetGroupSaysHowItChecks();
    void aGroupThatNoListenerNamesIsNotUsed();
    void theLoadBalancerHasTheGroupsOfItsListenersOrItsOwn();
    void aRuleIsOneForEachSource();
    void aGroupWithoutEgressRulesLetsEverythingOut();
    void protocolsArePortsOrNone_data();
    void protocolsArePortsOrNone();
    void actionsAreInTheOrderOfTheirTimes();
    void alarmsAreThoseOfTheFileAndThoseThatServicesName();
    void anUpdateChangesWhatItNames();
    void theStartIsSteadyWithActionsOnly_data();
    void theStartIsSteadyWithActionsOnly();
    void theSimulationSaysHowItRuns();
    void behaviourIsByRevisionElseByFamily();
    void aSequenceTakesWhatStandsBesideIt();
    void faultsAreInTheOrderOfTheirTimes();
    void aChangeOfBehaviourBuildsOnTheOneBefore();
    void changesOfBehaviourHaveALimit();
    void actionsNameInstancesThatCome();
    void aDaemonHasItsOwnDefaults();
};

void TestScenarioValues::instancesOfTheShortFormAreDealtToZones()
{
    const auto scenario = readingOf(smallScenarioWith("/containerInstances/0/count", "5")).scenario;

    QCOMPARE(scenario->zones, (std::vector<std::string>{"a", "b"}));
    QCOMPARE(scenario->instances.size(), std::size_t{5});
    QCOMPARE(scenario->instances[0].id, std::string{"i-1"});
    QCOMPARE(scenario->instances[4].id, std::string{"i-5"});
    QCOMPARE(indexOf(scenario->instances[1].zone), std::size_t{1});
    QCOMPARE(indexOf(scenario->instances[2].zone), std::size_t{0});
    QCOMPARE(scenario->instances[2].cpu, CpuUnits{1024});
    QCOMPARE(scenario->instances[2].memory, Mebibytes{993});
    QCOMPARE(scenario->instances[4].address, ipv4(10, 0, 1, 5));
    QCOMPARE(scenario->instances[4].pointer, std::string{"/containerInstances/0"});
    QCOMPARE(indexOf(scenario->instances[0].securityGroups.at(0)), std::size_t{1});
}

void TestScenarioValues::idsSkipNumbersThatAreGiven()
{
    Document document = smallScenario();
    document["containerInstances"] = Document::parse(R"([
        {"instanceType": "t2.micro", "count": 2},
        {"instanceType": "t2.micro", "ec2InstanceId": "i-2"},
        {"instanceType": "t2.micro", "ec2InstanceId": "i-0f7b386d63f687e7e"},
        {"instanceType": "t2.micro"}])");

    const auto instances = readingOf(document).scenario->instances;

    QStringList ids;
    for (const ContainerInstance &instance : instances)
        ids += QString::fromStdString(instance.id);
    QCOMPARE(ids, (QStringList{u"i-1"_s, u"i-3"_s, u"i-2"_s, u"i-0f7b386d63f687e7e"_s, u"i-5"_s}));
    QCOMPARE(instances[2].address, ipv4(10, 0, 1, 2));
    QCOMPARE(instances[3].address, ipv4(10, 0, 1, 4));
}

void TestScenarioValues::theLongFormSaysWhatOthersHold()
{
    Document document = smallScenario();
    document["containerInstances"] = Document::parse(R"([{
        "ec2InstanceId": "i-0123456789abcdef0", "status": "ACTIVE", "agentConnected": true,
        "attributes": [{"name": "ecs.availability-zone", "value": "eu-west-1c"},
                       {"name": "ecs.instance-type", "value": "t2.micro"}, {"name": "stack"}],
        "registeredResources": [
            {"name": "CPU", "type": "INTEGER", "integerValue": 1024},
            {"name": "MEMORY", "type": "INTEGER", "integerValue": 982},
            {"name": "PORTS", "type": "STRINGSET", "stringSetValue": ["22", "2376", "2375", "51678", "51679"]}],
        "remainingResources": [
            {"name": "CPU", "type": "INTEGER", "integerValue": 768},
            {"name": "MEMORY", "type": "INTEGER", "integerValue": 470},
            {"name": "PORTS", "type": "STRINGSET", "stringSetValue": ["22", "2376", "2375", "80", "51678", "51679"]},
            {"name": "PORTS_UDP", "type": "STRINGSET", "stringSetValue": ["53"]}]}])");

    const auto scenario = readingOf(document).scenario;
    const ContainerInstance &instance = scenario->instances.at(0);

    QCOMPARE(instance.id, std::string{"i-0123456789abcdef0"});
    QCOMPARE(instance.instanceType, std::string{"t2.micro"});
    QCOMPARE(scenario->zones.at(indexOf(instance.zone)), std::string{"eu-west-1c"});
    QCOMPARE(instance.memory, Mebibytes{982});
    QVERIFY(!instance.estimatedMemory);
    QCOMPARE(instance.cpuHeld, CpuUnits{256});
    QCOMPARE(instance.memoryHeld, Mebibytes{512});
    QCOMPARE(instance.held, (std::vector<HeldPort>{{Port{80}, Protocol::Tcp}, {Port{53}, Protocol::Udp}}));
    QCOMPARE(instance.attributes.size(), std::size_t{3});
    QVERIFY(instance.securityGroups.empty());
}

void TestScenarioValues::memoryOfATypeIsLessWhatTheAgentKeeps()
{
    Document document = smallScenario();
    document["containerInstances"] = Document::parse(R"([
        {"instanceType": "t2.micro"}, {"instanceType": "t3.nano"}, {"instanceType": "ours", "cpu": 512, "memory": 300}])");
    document["simulation"]["agent"]["reservedMemory"] = 32;

    const auto instances = readingOf(document).scenario->instances;

    QCOMPARE(instances[0].memory, Mebibytes{993 - 32});
    QCOMPARE(instances[1].memory, Mebibytes{512 * 94 / 100 - 32});
    QVERIFY(instances[1].estimatedMemory);
    QCOMPARE(instances[2].cpu, CpuUnits{512});
    QCOMPARE(instances[2].memory, Mebibytes{300}); // said as it is registered
}

void TestScenarioValues::instancesThatComeOrGoAreLeftOut()
{
    Document document = smallScenario();
    document["containerInstances"] = Document::parse(R"([
        {"instanceType": "t2.micro", "status": "DRAINING"},
        {"instanceType": "t2.micro", "agentConnected": false},
        {"instanceType": "t2.micro", "status": "INACTIVE"},
        {"instanceType": "t2.micro", "status": "ACTIVE"}])");

    const Reading reading = readingOf(document);

    QCOMPARE(reading.scenario->instances.size(), std::size_t{3});
    QVERIFY(reading.scenario->instances[0].draining);
    QVERIFY(!reading.scenario->instances[1].agentConnected);
    QCOMPARE(reading.scenario->instances[2].pointer, std::string{"/containerInstances/3"});
    QCOMPARE(textsOf(reading.notUsed), (QStringList{u"/containerInstances/2"_s}));
}

void TestScenarioValues::revisionsCountUpWithinAFamily()
{
    Document document = smallScenario();
    const Document first = document["taskDefinitions"][0];
    for (const char *family : {"api", "web", "api"}) {
        document["taskDefinitions"].push_back(first);
        document["taskDefinitions"].back()["family"] = family;
    }

    const auto scenario = readingOf(document).scenario;
    QStringList names;
    for (const TaskDefinition &definition : scenario->taskDefinitions)
        names += QString::fromStdString(nameOf(definition));

    QCOMPARE(names, (QStringList{u"web:1"_s, u"web:2"_s, u"api:1"_s, u"web:3"_s, u"api:2"_s}));
}

void TestScenarioValues::aTaskReservesWhatItsContainersReserve_data()
{
    QTest::addColumn<QByteArray>("definition");
    QTest::addColumn<int>("cpu");
    QTest::addColumn<int>("memory");
    QTest::newRow("the sum") << QByteArray(R"({"containerDefinitions": [{"name": "a", "cpu": 100, "memory": 200},
        {"name": "b", "cpu": 50, "memory": 30}]})")
                             << 150 << 230;
    QTest::newRow("the reservation before the limit")
        << QByteArray(R"({"containerDefinitions": [{"name": "a", "memory": 200, "memoryReservation": 64}]})") << 0
        << 64;
    QTest::newRow("the reservation alone")
        << QByteArray(R"({"containerDefinitions": [{"name": "a", "memoryReservation": 64}]})") << 0 << 64;
    QTest::newRow("the task's own size replaces the sum")
        << QByteArray(R"({"cpu": ".25 vCPU", "memory": "0.5 GB", "containerDefinitions":
            [{"name": "a", "cpu": 600, "memory": 200}]})")
        << 256 << 512;
    QTest::newRow("no memory at all is filled in")
        << QByteArray(R"({"containerDefinitions": [{"name": "a"}]})") << 0 << 128;
}

void TestScenarioValues::aTaskReservesWhatItsContainersReserve()
{
    QFETCH(QByteArray, definition);
    QFETCH(int, cpu);
    QFETCH(int, memory);
    Document document = smallScenario();
    document["taskDefinitions"].push_back(Document::parse(definition.toStdString()));
    document["taskDefinitions"][2]["family"] = "sizes";

    const TaskDefinition read = readingOf(document).scenario->taskDefinitions.at(2);

    QCOMPARE(read.cpu, CpuUnits{cpu});
    QCOMPARE(read.memory, Mebibytes{memory});
}

void TestScenarioValues::portsInHostModeAreThoseOfTheContainer()
{
    Document document = smallScenarioWith("/taskDefinitions/0/networkMode", "\"host\"");
    document["taskDefinitions"][0]["containerDefinitions"][0]["portMappings"].push_back(
        Document::parse(R"({"containerPort": 53, "protocol": "udp"})"));

    const TaskDefinition definition = readingOf(document).scenario->taskDefinitions.at(0);

    QCOMPARE(definition.networkMode, NetworkMode::Host);
    QCOMPARE(definition.portMappings.at(0).hostPort, Port{8080});
    QCOMPARE(definition.portMappings.at(1).hostPort, Port{53});
    QCOMPARE(definition.portMappings.at(1).protocol, Protocol::Udp);
}

void TestScenarioValues::numbersMayBeStringsOfDigits()
{
    Document document = smallScenario();
    document["taskDefinitions"][0]["containerDefinitions"][0] = Document::parse(R"({"name": "app", "cpu": "256",
        "memory": "512", "portMappings": [{"containerPort": "8080", "hostPort": "80"}]})");
    document["services"][0]["desiredCount"] = "3";

    const auto scenario = readingOf(document).scenario;

    QCOMPARE(scenario->taskDefinitions[0].cpu, CpuUnits{256});
    QCOMPARE(scenario->taskDefinitions[0].portMappings.at(0).hostPort, Port{80});
    QCOMPARE(scenario->services[0].desiredCount, std::int64_t{3});
}

void TestScenarioValues::aMemberThatIsNullCountsAsAbsent()
{
    Document document = smallScenario();
    document["taskDefinitions"][0]["networkMode"] = nullptr;
    document["taskDefinitions"][0]["placementConstraints"] = nullptr;
    document["taskDefinitions"][0]["containerDefinitions"][0]["essential"] = nullptr;
    document["services"][0]["placementStrategy"] = nullptr;
    document["services"][0]["serviceRegistries"] = nullptr;
    document["simulation"]["start"] = nullptr;
    document["loadBalancers"] = nullptr;

    const Reading reading = readingOf(document);

    QCOMPARE(reading.scenario->taskDefinitions[0].networkMode, NetworkMode::Bridge);
    QVERIFY(reading.scenario->taskDefinitions[0].containers[0].essential);
    QVERIFY(reading.notUsed.empty());
}

void TestScenarioValues::aServiceHasTheDefaultsOfTheApi()
{
    Document document = smallScenario();
    document["services"][0] = Document::parse(R"({"serviceName": "web", "taskDefinition": "web:1"})");

    const Service service = readingOf(document).scenario->services.at(0);

    QCOMPARE(service.desiredCount, std::int64_t{1});
    QCOMPARE(service.minimumHealthy, Percent{100});
    QCOMPARE(service.maximum, Percent{200});
    QCOMPARE(service.healthCheckGracePeriod, SimDuration{});
    QVERIFY(service.circuitBreaker == CircuitBreaker{});
    QVERIFY(service.placementStrategy.empty());
    QVERIFY(service.loadBalancers.empty());
    QCOMPARE(service.pointer, std::string{"/services/0"});
}

void TestScenarioValues::revisionsAreFoundByEachOfTheirNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("revision");
    QTest::newRow("family and revision") << QByteArray("web:1") << 1;
    QTest::newRow("a family alone: the highest") << QByteArray("web") << 2;
    QTest::newRow("an ARN") << QByteArray("arn:aws:ecs:eu-west-1:111122223333:task-definition/web:1") << 1;
    QTest::newRow("an ARN without revision")
        << QByteArray("arn:aws:ecs:eu-west-1:111122223333:task-definition/web") << 2;
}

void TestScenarioValues::revisionsAreFoundByEachOfTheirNames()
{
    QFETCH(QByteArray, name);
    QFETCH(int, revision);

    const auto scenario =
        readingOf(smallScenarioWith("/services/0/taskDefinition", '"' + name.toStdString() + '"')).scenario;

    QCOMPARE(scenario->taskDefinitions[indexOf(scenario->services[0].taskDefinition)].revision, revision);
}

void TestScenarioValues::aTargetGroupHasTheDefaultsOfTheApi()
{
    const TargetGroup group = readingOf(smallScenario()).scenario->targetGroups.at(0);

    QCOMPARE(group.id, std::string{"blue"});
    QCOMPARE(group.name, std::string{"blue"});
    QVERIFY(group.used);
    QCOMPARE(group.healthCheck.interval, SimDuration{30s});
    QCOMPARE(group.healthCheck.timeout, SimDuration{5s});
    QCOMPARE(group.healthCheck.healthyThreshold, 5);
    QCOMPARE(group.healthCheck.unhealthyThreshold, 2);
    QCOMPARE(group.healthCheck.path, std::string{"/"});
    QVERIFY(!group.healthCheck.port);
    QCOMPARE(group.healthCheck.matcher.size(), std::size_t{1});
    QCOMPARE(group.deregistrationDelay, SimDuration{300s});
}

void TestScenarioValues::aTargetGroupSaysHowItChecks()
{
    Document document = smallScenario();
    const std::string arn =
        "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/blue/0123456789abcdef";
    document["targetGroups"][0] = Document::parse(R"({"Protocol": "HTTPS", "TargetType": "instance",
        "HealthCheckIntervalSeconds": 5, "HealthCheckPort": "8081", "HealthCheckPath": "/health",
        "HealthyThresholdCount": 2, "UnhealthyThresholdCount": 3, "Matcher": {"HttpCode": "200-299"},
        "Attributes": [{"Key": "stickiness.enabled", "Value": "false"},
                       {"Key": "deregistration_delay.timeout_seconds", "Value": "30"}]})");
    document["targetGroups"][0]["TargetGroupArn"] = arn;
    document["services"][0]["loadBalancers"][0]["targetGroupArn"] = arn;

    const Reading reading = readingOf(document);
    const TargetGroup &group = reading.scenario->targetGroups.at(0);

    QCOMPARE(group.id, arn);
    QCOMPARE(group.name, std::string{"blue"}); // the listener still names it so
    QCOMPARE(group.healthCheck.interval, SimDuration{5s});
    QCOMPARE(group.healthCheck.timeout, SimDuration{4s}); // a check is over before the next
    QCOMPARE(group.healthCheck.port, std::optional{Port{8081}});
    QCOMPARE(group.healthCheck.unhealthyThreshold, 3);
    QCOMPARE(group.healthCheck.matcher.at(0).last, 299);
    QCOMPARE(group.deregistrationDelay, SimDuration{30s});
    QCOMPARE(textsOf(reading.notUsed), (QStringList{u"/targetGroups/0/Attributes/0"_s}));
}

void TestScenarioValues::aGroupThatNoListenerNamesIsNotUsed()
{
    Document document = smallScenario();
    document["targetGroups"] = Document::parse(
        R"([{"TargetGroupName": "blue"}, {"TargetGroupName": "green"}, {"TargetGroupName": "grey"}])");
    document["listeners"][0]["Rules"] = Document::parse(R"([{"Priority": "1", "Actions": [{"Type": "forward",
        "ForwardConfig": {"TargetGroups": [{"TargetGroupArn": "green", "Weight": 0}]}}]}])");

    const auto groups = readingOf(document).scenario->targetGroups;

    QVERIFY(groups[0].used);
    QVERIFY(groups[1].used); // with weight 0 as well
    QVERIFY(!groups[2].used);
}

void TestScenarioValues::theLoadBalancerHasTheGroupsOfItsListenersOrItsOwn()
{
    const LoadBalancer ofListeners = readingOf(smallScenario()).scenario->loadBalancer;
    const LoadBalancer own =
        readingOf(smallScenarioWith("/loadBalancers", R"([{"LoadBalancerName": "front", "Type": "application",
            "SecurityGroups": ["sg-instances"]}])"))
            .scenario->loadBalancer;

    QCOMPARE(ofListeners.securityGroups, (std::vector{SecurityGroupId{0}}));
    QCOMPARE(ofListeners.listenerPorts, (std::vector{Port{80}}));
    QCOMPARE(own.name, std::string{"front"});
    QCOMPARE(own.securityGroups, (std::vector{SecurityGroupId{1}}));
    QCOMPARE(own.pointer, std::string{"/loadBalancers/0"});
}

void TestScenarioValues::aRuleIsOneForEachSource()
{
    const auto scenario = readingOf(smallScenarioWith("/securityGroups/1/IpPermissions/0/IpRanges",
                                                      R"([{"CidrIp": "10.0.0.0/16"}, {"CidrIp": "10.1.2.3/8"}])"))
                              .scenario;

    std::vector<IpPermission> rules = scenario->permissions;
    std::erase_if(rules, [](const IpPermission &rule) { return rule.direction == Direction::Egress; });
    QCOMPARE(rules.size(), std::size_t{3});
    QCOMPARE(rules[0].networks, (std::vector{Network{ipv4(10, 0, 0, 0), 16}}));
    QCOMPARE(rules[1].networks, (std::vector{Network{ipv4(10, 0, 0, 0), 8}}));
    QCOMPARE(rules[2].groups, (std::vector{SecurityGroupId{0}}));
    for (const IpPermission &rule : rules) {
        QCOMPARE(rule.group, SecurityGroupId{1});
        QCOMPARE(rule.first, Port{32768});
        QCOMPARE(rule.last, Port{61000});
        QVERIFY(rule.inForceAtStart);
        QCOMPARE(rule.pointer, std::string{"/securityGroups/1/IpPermissions/0"});
    }
    QVERIFY(rules[0].sameRule(rules[0]));
    QVERIFY(!rules[0].sameRule(rules[1]));
}

void TestScenarioValues::aGroupWithoutEgressRulesLetsEverythingOut()
{
    Document document = smallScenarioWith("/securityGroups/0/IpPermissionsEgress", "[]");

    const auto permissions = readingOf(document).scenario->permissions;

    std::vector<IpPermission> out = permissions;
    std::erase_if(out, [](const IpPermission &rule) { return rule.direction == Direction::Ingress; });
    QCOMPARE(out.size(), std::size_t{1}); // of the second group
    QCOMPARE(out[0].group, SecurityGroupId{1});
    QVERIFY(out[0].allProtocols);
    QCOMPARE(out[0].networks, (std::vector{Network{}}));
}

void TestScenarioValues::protocolsArePortsOrNone_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<bool>("all");
    QTest::addColumn<int>("protocol"); // 0 tcp, 1 udp, -1 none
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("tcp") << QByteArray(R"("IpProtocol": "tcp", "FromPort": 80, "ToPort": 81)") << false << 0 << 80
                         << 81;
    QTest::newRow("tcp by number") << QByteArray(R"("IpProtocol": "6", "FromPort": 0, "ToPort": 0)") << false << 0
                                   << 0 << 0;
    QTest::newRow("udp") << QByteArray(R"("IpProtocol": 17, "FromPort": 53, "ToPort": 53)") << false << 1 << 53
                         << 53;
    QTest::newRow("all") << QByteArray(R"("IpProtocol": "-1")") << true << -1 << 0 << 65535;
    QTest::newRow("all, with ports written by hand")
        << QByteArray(R"("IpProtocol": "-1", "FromPort": -1, "ToPort": -1)") << true << -1 << 0 << 65535;
    QTest::newRow("all ports of tcp") << QByteArray(R"("IpProtocol": "tcp", "FromPort": -1, "ToPort": -1)")
                                      << false << 0 << 0 << 65535;
    QTest::newRow("icmp carries no port")
        << QByteArray(R"("IpProtocol": "icmp", "FromPort": 8, "ToPort": -1)") << false << -1 << 0 << 65535;
}

void TestScenarioValues::protocolsArePortsOrNone()
{
    QFETCH(QByteArray, rule);
    QFETCH(bool, all);
    QFETCH(int, protocol);
    QFETCH(int, first);
    QFETCH(int, last);
    const std::string json = "[{" + rule.toStdString() + R"(, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])";

    const auto scenario = readingOf(smallScenarioWith("/securityGroups/1/IpPermissions", json)).scenario;
    const IpPermission &read = scenario->permissions.at(1); // behind the egress rule of the first group

    QCOMPARE(read.direction, Direction::Ingress);
    QCOMPARE(read.allProtocols, all);
    QCOMPARE(read.protocol ? static_cast<int>(*read.protocol) : -1, protocol);
    QCOMPARE(static_cast<int>(read.first.number), first);
    QCOMPARE(static_cast<int>(read.last.number), last);
}

void TestScenarioValues::actionsAreInTheOrderOfTheirTimes()
{
    Document document = smallScenario();
    document["actions"] = Document::parse(R"([
        {"at": 90.5, "action": "UpdateService", "parameters": {"service": "web", "desiredCount": 3}},
        {"at": 60, "action": "UpdateService", "parameters": {"service": "web", "desiredCount": 4}},
        {"at": 90.5, "action": "RevokeSecurityGroupIngress", "parameters": {"GroupId": "sg-instances", "IpPermissions":
            [{"IpProtocol": "tcp", "FromPort": 32768, "ToPort": 61000, "UserIdGroupPairs": [{"GroupId": "sg-alb"}]}]}}])");

    const auto scenario = readingOf(document).scenario;

    QCOMPARE(scenario->actions.size(), std::size_t{3});
    QCOMPARE(scenario->actions[0].position, std::size_t{1});
    QCOMPARE(scenario->actions[1].position, std::size_t{0});
    QCOMPARE(scenario->actions[2].position, std::size_t{2});
    QCOMPARE(scenario->actions[1].at, SimTime{90500ms});
    QCOMPARE(scenario->actions[1].pointer, std::string{"/actions/0"});
    const auto &change = std::get<ChangeSecurityGroup>(scenario->actions[2].what);
    QVERIFY(!change.authorize);
    const IpPermission &revoked = scenario->permissions[indexOf(change.permissions.at(0))];
    QVERIFY(!revoked.inForceAtStart);
    QCOMPARE(revoked.pointer, std::string{"/actions/2/parameters/IpPermissions/0"});
    QVERIFY(revoked.sameRule(scenario->permissions[1]));
}

void TestScenarioValues::alarmsAreThoseOfTheFileAndThoseThatServicesName()
{
    Document document = smallScenario();
    document["simulation"]["alarms"] =
        Document::parse(R"({"latency": {"state": "ALARM", "periodSeconds": 10}, "errors": "INSUFFICIENT_DATA"})");
    document["services"][0]["deploymentConfiguration"]["alarms"] =
        Document::parse(R"({"alarmNames": ["errors", "5xx/min"], "enable": true, "rollback": true})");
    document["simulation"]["faults"] =
        Document::parse(R"([{"at": 5, "fault": "alarm", "alarm": "5xx/min", "state": "ALARM"}])");

    const auto scenario = readingOf(document).scenario;

    QCOMPARE(scenario->alarms.size(), std::size_t{3});
    QCOMPARE(scenario->alarms[0].state, AlarmState::Alarm);
    QCOMPARE(scenario->alarms[0].period, SimDuration{10s});
    QCOMPARE(scenario->alarms[1].state, AlarmState::InsufficientData);
    QCOMPARE(scenario->alarms[1].period, SimDuration{60s});
    QCOMPARE(scenario->alarms[2].name, std::string{"5xx/min"});
    QCOMPARE(scenario->alarms[2].state, AlarmState::Ok);
    QCOMPARE(scenario->alarms[2].pointer, std::string{"/simulation/alarms/5xx~1min"});
    QVERIFY(scenario->services[0].alarms == (DeploymentAlarms{true, true, {AlarmId{1}, AlarmId{2}}}));
    const auto &change = std::get<ChangeAlarm>(scenario->faults.at(0).what);
    QVERIFY(change.alarm == AlarmId{2} && change.state == AlarmState::Alarm);
}

void TestScenarioValues::anUpdateChangesWhatItNames()
{
    Document document = smallScenario();
    document["actions"][0]["parameters"] =
        Document::parse(R"({"service": "arn:aws:ecs:eu-west-1:1:service/cluster/web",
        "forceNewDeployment": true, "desiredCount": 0, "deploymentConfiguration": {"maximumPercent": 90,
        "deploymentCircuitBreaker": {"enable": true, "rollback": true, "resetOnHealthyTask": false,
        "thresholdConfiguration": {"type": "COUNT", "value": "8"}}},
        "healthCheckGracePeriodSeconds": 20, "placementStrategy": [{"type": "binpack", "field": "MEMORY"},
        {"type": "spread", "field": "host"}]})");

    const auto update = std::get<UpdateService>(readingOf(document).scenario->actions.at(0).what);

    QCOMPARE(update.service, ServiceId{0});
    QVERIFY(update.forceNewDeployment);
    QVERIFY(!update.taskDefinition);
    QCOMPARE(update.desiredCount, std::optional<std::int64_t>{0});
    QVERIFY(!update.minimumHealthy);
    QCOMPARE(update.maximum, std::optional{Percent{90}}); // odd, and loaded as it stands
    QVERIFY(update.circuitBreaker == (CircuitBreaker{.enable = true,
                                                     .rollback = true,
                                                     .resetOnHealthyTask = false,
                                                     .threshold = CircuitBreaker::Threshold::Count,
                                                     .value = 8}));
    QCOMPARE(update.healthCheckGracePeriod, std::optional{SimDuration{20s}});
    QCOMPARE(update.placementStrategy->at(0).field, std::string{"memory"});
    QCOMPARE(update.placementStrategy->at(1).field, std::string{"instanceId"});
}

void TestScenarioValues::theStartIsSteadyWithActionsOnly_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("steady");
    QTest::newRow("with an action") << QByteArray("/view") << QByteArray("{}") << true;
    QTest::newRow("without") << QByteArray("/actions") << QByteArray("[]") << false;
    QTest::newRow("with an action, and said")
        << QByteArray("/simulation/start") << QByteArray("\"empty\"") << false;
}

void TestScenarioValues::theStartIsSteadyWithActionsOnly()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    QFETCH(bool, steady);

    const auto scenario = readingOf(smallScenarioWith(pointer.toStdString(), value.toStdString())).scenario;

    QCOMPARE(scenario->simulation.start == SimulationSettings::Start::Steady, steady);
}

void TestScenarioValues::theSimulationSaysHowItRuns()
{
    Document document = smallScenarioWith("/simulation", R"({"until": "steady"})");
    const SimulationSettings defaults = readingOf(document).scenario->simulation;
    document["simulation"] = Document::parse(R"({"until": 90.5, "limit": 1000, "schedulerSeconds": 10,
        "timing": "pessimistic", "seed": 7, "jitter": 20, "agent": {"containerStopTimeout": 12}, "instanceBoot": 60})");
    const Reading reading = readingOf(document);
    const SimulationSettings &said = reading.scenario->simulation;

    QVERIFY(!defaults.until);
    QCOMPARE(defaults.limit, SimTime{21600s});
    QCOMPARE(defaults.seed, std::uint64_t{1});
    QCOMPARE(said.until, std::optional{SimTime{90500ms}});
    QCOMPARE(said.limit, SimTime{1000s});
    QCOMPARE(said.schedulerInterval, SimDuration{10s});
    QCOMPARE(said.timing, SimulationSettings::Timing::Pessimistic);
    QCOMPARE(said.seed, std::uint64_t{7});
    QCOMPARE(said.jitter, Percent{20});
    QCOMPARE(said.containerStopTimeout, SimDuration{12s});
    QCOMPARE(defaults.instanceBoot, SimDuration{120s});
    QCOMPARE(said.instanceBoot, SimDuration{60s});
    QCOMPARE(textsOf(reading.notUsed), QStringList{});
}

void TestScenarioValues::behaviourIsByRevisionElseByFamily()
{
    Document document = smallScenario();
    document["simulation"]["behaviour"] = Document::parse(R"({
        "web": {"startSeconds": 7, "httpStatus": {"/": 200, "/health": 404}, "listensOn": [8080]},
        "web:2": {"imagePullSeconds": 2.5, "crashAfterSeconds": 30, "exitCode": 137, "responds": false}})");

    const auto definitions = readingOf(document).scenario->taskDefinitions;
    const Behaviour &first = definitions[0].behaviour.at(0);
    const Behaviour &second = definitions[1].behaviour.at(0);

    QCOMPARE(first.start, SimDuration{7s});
    QCOMPARE(first.imagePull, SimDuration{10s});
    QCOMPARE(first.httpStatus, (std::vector<std::pair<std::string, int>>{{"/", 200}, {"/health", 404}}));
    QCOMPARE(first.listensOn, std::optional{std::vector{Port{8080}}});
    QVERIFY(!first.crashAfter);
    QCOMPARE(second.start, SimDuration{5s}); // its own name is all that counts
    QCOMPARE(second.imagePull, SimDuration{2500ms});
    QCOMPARE(second.crashAfter, std::optional{SimDuration{30s}});
    QCOMPARE(second.exitCode, 137);
    QVERIFY(!second.responds);
}

void TestScenarioValues::aSequenceTakesWhatStandsBesideIt()
{
    Document document = smallScenario();
    document["simulation"]["behaviour"] = Document::parse(
        R"({"web:2": {"startSeconds": 7, "sequence": [{"crashAfterSeconds": 1}, {"startSeconds": 1}]}})");

    const auto behaviour = readingOf(document).scenario->taskDefinitions.at(1).behaviour;

    QCOMPARE(behaviour.size(), std::size_t{2});
    QCOMPARE(behaviour[0].start, SimDuration{7s});
    QCOMPARE(behaviour[0].crashAfter, std::optional{SimDuration{1s}});
    QCOMPARE(behaviour[1].start, SimDuration{1s});
    QVERIFY(!behaviour[1].crashAfter);
}

void TestScenarioValues::faultsAreInTheOrderOfTheirTimes()
{
    const auto scenario = readingOf(smallScenarioWith("/simulation/faults", R"([
        {"at": 90, "fault": "instanceLost", "instance": "i-2"},
        {"at": 60.5, "fault": "zoneLost", "zone": "b"},
        {"at": 60.5, "fault": "taskCrash", "task": "t-12"},
        {"at": 70, "fault": "agentDisconnected", "instance": "i-3"}])"))
                              .scenario;

    QCOMPARE(scenario->faults.size(), std::size_t{4});
    QCOMPARE(std::get<ChangeZone>(scenario->faults[0].what).zone.id, std::optional{ZoneId{1}});
    QCOMPARE(scenario->faults[0].at, SimTime{60500ms});
    QCOMPARE(std::get<CrashTask>(scenario->faults[1].what).task.id, std::optional{TaskId{11}});
    QVERIFY(!std::get<ChangeAgent>(scenario->faults[2].what).instance.id); // no such instance ever
    QCOMPARE(std::get<LoseInstance>(scenario->faults[3].what).instance.id, std::optional{InstanceId{1}});
    QCOMPARE(scenario->faults[3].position, std::size_t{0});
    QCOMPARE(scenario->faults[3].pointer, std::string{"/simulation/faults/0"});
}

void TestScenarioValues::aChangeOfBehaviourBuildsOnTheOneBefore()
{
    Document document = smallScenarioWith("/simulation/behaviour", R"({"web": {"imagePullSeconds": 3}})");
    document["simulation"]["faults"] = Document::parse(R"([
        {"at": 9, "fault": "behaviour", "taskDefinition": "web:2", "change": {"startSeconds": 7}},
        {"at": 5, "fault": "behaviour", "taskDefinition": "web", "change": {"warmUpSeconds": 6}}])");

    const auto scenario = readingOf(document).scenario;

    const auto &first = std::get<ChangeBehaviour>(scenario->faults[0].what);
    QCOMPARE(first.revisions.size(), std::size_t{2}); // a family is all its revisions
    QCOMPARE(first.revisions[1].behaviour[0].start, SimDuration{5s});
    const Behaviour second = std::get<ChangeBehaviour>(scenario->faults[1].what).revisions[0].behaviour[0];
    QCOMPARE(second.imagePull, SimDuration{3s});
    QCOMPARE(second.warmUp, SimDuration{6s});
    QCOMPARE(second.start, SimDuration{7s});
}

void TestScenarioValues::changesOfBehaviourHaveALimit()
{
    Document document = smallScenario();
    for (int i = 0; i < 1000; ++i)
        document["simulation"]["behaviour"]["web"]["sequence"].push_back(Document::object());
    for (int i = 0; i < 51; ++i) // of both revisions: 102,000 in all
        document["simulation"]["faults"].push_back(
            {{"at", i}, {"fault", "behaviour"}, {"taskDefinition", "web"}, {"change", Document::object()}});

    const ReadResult read = readDocument(document);

    QCOMPARE(std::get<ReadError>(read).fault, Fault::OutOfRange);
    QCOMPARE(std::get<ReadError>(read).place.pointer, std::string{"/simulation/faults/50/change"});
}

void TestScenarioValues::actionsNameInstancesThatCome()
{
    const auto scenario = readingOf(smallScenarioWith("/actions", R"([
        {"at": 50, "action": "TerminateInstances", "parameters": {"InstanceIds": ["i-4"]}},
        {"at": 20, "action": "RegisterContainerInstance", "parameters":
            {"instanceType": "t2.micro", "count": 2, "availabilityZones": ["b", "c"]}}])"))
                              .scenario;

    QCOMPARE(scenario->zones, (std::vector<std::string>{"a", "b", "c"}));
    QCOMPARE(scenario->instances.size(), std::size_t{4});
    QVERIFY(scenario->instances[1].atStart && !scenario->instances[2].atStart);
    QCOMPARE(std::get<RegisterContainerInstance>(scenario->actions[0].what).instances,
             (std::vector<InstanceId>{InstanceId{2}, InstanceId{3}}));
    QCOMPARE(std::get<TerminateInstances>(scenario->actions[1].what).instances[0].id,
             std::optional{InstanceId{3}});
}

void TestScenarioValues::aDaemonHasItsOwnDefaults()
{
    Document document = smallScenario();
    document["services"][0]["schedulingStrategy"] = "DAEMON";
    document["services"][0].erase("deploymentConfiguration");

    const Reading reading = readingOf(document);

    const Service &service = reading.scenario->services[0];
    QVERIFY(service.daemon && !service.availabilityZoneRebalancing);
    QCOMPARE(service.minimumHealthy, Percent{0});
    QCOMPARE(service.maximum, Percent{100});
    QCOMPARE(textsOf(reading.notUsed), (QStringList{u"/services/0/desiredCount"_s}));
}

QTEST_GUILESS_MAIN(TestScenarioValues)
#include "tst_scenario_values.moc"
