// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/documents.h"

#include <QtTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Listener rules, settings of target groups and of the load balancer, traffic, and the calls that change them.
class TestTrafficKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesStandByPriority();
    void whatDescribeRulesSaysIsRead();
    void weightsAreRead();
    void conditionsOtherThanPathsAreListed();
    void aListenerWithoutDefaultActionsAnswers404();
    void attributesOfATargetGroupAreRead();
    void theLoadBalancerHasZonesAndAnIdleTimeout();
    void instancesThatSayNothingAreInAZoneThatIsEnabled();
    void trafficIsOneStreamOrSeveral();
    void callsAreRead();
    void aMistakeIsToldWithItsPlace_data();
    void aMistakeIsToldWithItsPlace();
};

namespace {

const Listener &listenerOf(const Reading &reading)
{
    return reading.scenario->listeners.at(0);
}

QList<int> priorities(const Listener &listener)
{
    QList<int> found;
    for (const ListenerRule &rule : listener.rules)
        found.push_back(rule.priority.value_or(0));
    return found;
}

} // namespace

void TestTrafficKeys::rulesStandByPriority()
{
    const Reading reading = readingOf(smallScenarioWith("/listeners/0/Rules", R"([
        {"Priority": "20", "Conditions": [{"Field": "path-pattern", "Values": ["/api/*", "/v?"]}],
         "Actions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "410"}}]},
        {"Priority": "3", "Actions": [{"Type": "redirect", "RedirectConfig": {"StatusCode": "HTTP_302"}}]}])"));
    const Listener &listener = listenerOf(reading);

    QCOMPARE(priorities(listener), (QList<int>{3, 20, 0}));
    QCOMPARE(listener.rules[0].action.status, 302);
    QVERIFY(listener.rules[0].paths.empty());
    QCOMPARE(listener.rules[1].paths, (std::vector<std::string>{"/api/*", "/v?"}));
    QCOMPARE(listener.rules[1].action.status, 410);
    QCOMPARE(listener.rules[1].pointer, std::string{"/listeners/0/Rules/0"});
    QCOMPARE(listener.rules[2].action.groups.at(0), (WeightedGroup{TargetGroupId{0}, 1}));
    QVERIFY(reading.notUsed.empty());
}

/// The default rule among the others, the patterns twice, the group twice, authentication first.
void TestTrafficKeys::whatDescribeRulesSaysIsRead()
{
    const Reading reading = readingOf(smallScenarioWith("/listeners/0", R"({"Port": 80, "ListenerArn": "arn:l",
        "SecurityGroups": ["sg-alb"], "Rules": [
        {"RuleArn": "arn:d", "Priority": "default", "IsDefault": true, "Conditions": [], "Actions": [{"Type": "forward",
         "TargetGroupArn": "blue", "ForwardConfig": {"TargetGroups": [{"TargetGroupArn": "blue", "Weight": 1}]}}]},
        {"Priority": "1", "IsDefault": false, "Conditions": [{"Field": "path-pattern", "Values": ["/a"],
         "PathPatternConfig": {"Values": ["/a"]}}], "Actions": [{"Type": "authenticate-oidc", "Order": 1},
         {"Type": "forward", "Order": 2, "TargetGroupArn": "blue"}]}]})"));
    const Listener &listener = listenerOf(reading);

    QCOMPARE(listener.id, std::string{"arn:l"});
    QCOMPARE(priorities(listener), (QList<int>{1, 0}));
    QCOMPARE(listener.rules[0].paths, std::vector<std::string>{"/a"});
    QCOMPARE(listener.rules[0].action.groups, (std::vector{WeightedGroup{TargetGroupId{0}, 1}}));
    QCOMPARE(listener.rules[1].action.groups, (std::vector{WeightedGroup{TargetGroupId{0}, 1}}));
}

void TestTrafficKeys::weightsAreRead()
{
    Document document = smallScenario();
    document["targetGroups"].push_back(Document::parse(R"({"TargetGroupName": "green"})"));
    document["listeners"][0]["DefaultActions"] = Document::parse(R"([{"Type": "forward", "ForwardConfig":
        {"TargetGroups": [{"TargetGroupArn": "blue", "Weight": 90}, {"TargetGroupArn": "green", "Weight": "0"}]}}])");

    const Reading reading = readingOf(document);

    QCOMPARE(listenerOf(reading).rules.at(0).action.groups,
             (std::vector<WeightedGroup>{{TargetGroupId{0}, 90}, {TargetGroupId{1}, 0}}));
    QVERIFY(reading.scenario->targetGroups[1].used);
}

void TestTrafficKeys::conditionsOtherThanPathsAreListed()
{
    const Reading reading = readingOf(smallScenarioWith("/listeners/0/Rules", R"([{"Priority": "1", "Conditions": [
        {"Field": "host-header", "HostHeaderConfig": {"Values": ["example.com"]}},
        {"Field": "path-pattern", "Values": ["/a"]}], "Actions": [{"Type": "forward", "TargetGroupArn": "blue"}]}])"));

    QCOMPARE(listenerOf(reading).rules.at(0).paths, std::vector<std::string>{"/a"});
    QCOMPARE(textsOf(reading.notUsed), (QStringList{u"/listeners/0/Rules/0/Conditions/0"_s}));
}

void TestTrafficKeys::aListenerWithoutDefaultActionsAnswers404()
{
    const Reading reading = readingOf(smallScenarioWith("/listeners/-", R"({"Port": 8080})"));

    QCOMPARE(reading.scenario->listeners.at(1).rules.at(0).action.status, 404);
}

void TestTrafficKeys::attributesOfATargetGroupAreRead()
{
    const Reading reading = readingOf(smallScenarioWith("/targetGroups/0/Attributes", R"([
        {"Key": "slow_start.duration_seconds", "Value": "30"},
        {"Key": "load_balancing.algorithm.type", "Value": "weighted_random"},
        {"Key": "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count", "Value": "2"},
        {"Key": "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage", "Value": "50"}])"));
    const TargetGroup &group = reading.scenario->targetGroups.at(0);
    const TargetGroup plain = readingOf(smallScenario()).scenario->targetGroups.at(0);

    QCOMPARE(group.slowStart, SimDuration{30s});
    QVERIFY(group.algorithm == RoutingAlgorithm::WeightedRandom);
    QCOMPARE(group.minimumHealthyTargets, std::int64_t{2});
    QVERIFY(group.minimumHealthyTargetsPercent == Percent{50});
    QVERIFY(reading.notUsed.empty());
    QCOMPARE(plain.slowStart, SimDuration{});
    QVERIFY(plain.algorithm == RoutingAlgorithm::RoundRobin);
    QCOMPARE(plain.minimumHealthyTargets, std::int64_t{1});
    QVERIFY(!plain.minimumHealthyTargetsPercent);
}

void TestTrafficKeys::theLoadBalancerHasZonesAndAnIdleTimeout()
{
    const Reading reading = readingOf(smallScenarioWith("/loadBalancers", R"([{"LoadBalancerName": "front",
        "SecurityGroups": ["sg-alb"], "AvailabilityZones": [{"ZoneName": "a", "SubnetId": "subnet-1"}, "b"],
        "Attributes": [{"Key": "idle_timeout.timeout_seconds", "Value": "10"},
                       {"Key": "deletion_protection.enabled", "Value": "false"}]}])"));
    const LoadBalancer &balancer = reading.scenario->loadBalancer;

    QCOMPARE(balancer.zones, (std::vector<std::string>{"a", "b"}));
    QCOMPARE(balancer.idleTimeout, SimDuration{10s});
    QCOMPARE(textsOf(reading.notUsed), (QStringList{u"/loadBalancers/0/AvailabilityZones/0/SubnetId"_s,
                                                    u"/loadBalancers/0/Attributes/1"_s}));
}

void TestTrafficKeys::instancesThatSayNothingAreInAZoneThatIsEnabled()
{
    Document document = smallScenarioWith(
        "/loadBalancers", R"([{"SecurityGroups": ["sg-alb"], "AvailabilityZones": ["eu-west-1c"]}])");
    for (Document &instance : document["containerInstances"]) {
        instance.erase("availabilityZones");
        instance.erase("attributes");
    }

    QCOMPARE(readingOf(document).scenario->zones, std::vector<std::string>{"eu-west-1c"});
}

void TestTrafficKeys::trafficIsOneStreamOrSeveral()
{
    const auto one = readingOf(smallScenarioWith("/simulation/traffic", R"({"requestsPerSecond": 2.5})"));
    const auto several = readingOf(smallScenarioWith("/simulation/traffic", R"([{"requestsPerSecond": 1},
        {"requestsPerSecond": [[60, 0.125], [0.5, 3]], "path": "/api?x=1", "listenerPort": 80}])"));

    QCOMPARE(one.scenario->traffic.size(), std::size_t{1});
    QCOMPARE(one.scenario->traffic[0].path, std::string{"/"});
    QVERIFY(one.scenario->traffic[0].stretches.at(0).rate == RequestRate{2500});
    QCOMPARE(one.scenario->traffic[0].pointer, std::string{"/simulation/traffic"});
    const Traffic &second = several.scenario->traffic.at(1);
    QCOMPARE(second.path, std::string{"/api?x=1"});
    QCOMPARE(second.stretches.size(), std::size_t{2});
    QVERIFY(second.stretches[0].at == SimTime{500ms}); // by time
    QVERIFY(second.stretches[0].rate == RequestRate{3000});
    QVERIFY(second.stretches[1].rate == RequestRate{125});
    QVERIFY(one.notUsed.empty());
    QVERIFY(several.notUsed.empty());
}

void TestTrafficKeys::callsAreRead()
{
    const Reading reading = readingOf(smallScenarioWith("/actions", R"([
        {"at": 1, "action": "ModifyTargetGroup", "parameters": {"TargetGroupArn": "blue", "HealthCheckPath": "/h",
         "HealthCheckPort": "traffic-port", "Matcher": {"HttpCode": "200-299"}, "HealthyThresholdCount": 2}},
        {"at": 2, "action": "ModifyTargetGroupAttributes", "parameters": {"TargetGroupArn": "blue",
         "Attributes": [{"Key": "deregistration_delay.timeout_seconds", "Value": "5"}]}},
        {"at": 3, "action": "CreateRule", "parameters": {"Port": 80, "Priority": "5",
         "Conditions": [{"Field": "path-pattern", "Values": ["/x"]}],
         "Actions": [{"Type": "forward", "TargetGroupArn": "blue"}]}},
        {"at": 4, "action": "ModifyRule", "parameters": {"Port": 80, "Priority": "default",
         "Actions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "503"}}]}},
        {"at": 5, "action": "DeleteRule", "parameters": {"Port": 80, "Priority": 5}}])"));
    const auto &actions = reading.scenario->actions;

    const auto &check = std::get<ModifyTargetGroup>(actions.at(0).what);
    QCOMPARE(check.path, std::optional<std::string>{"/h"});
    QVERIFY(check.port && !*check.port); // back to that of the targets
    QCOMPARE(check.healthyThreshold, std::optional{2});
    QVERIFY(!check.interval);
    const auto &attributes = std::get<ModifyTargetGroupAttributes>(actions.at(1).what);
    QVERIFY(attributes.deregistrationDelay == SimDuration{5s});
    const auto &created = std::get<ChangeRule>(actions.at(2).what);
    QVERIFY(created.kind == ChangeRule::Kind::Create);
    QCOMPARE(created.priority, std::optional{5});
    QCOMPARE(created.paths, std::optional{std::vector<std::string>{"/x"}});
    const auto &modified = std::get<ChangeRule>(actions.at(3).what);
    QVERIFY(!modified.priority && !modified.paths);
    QCOMPARE(modified.action->status, 503);
    QVERIFY(std::get<ChangeRule>(actions.at(4).what).kind == ChangeRule::Kind::Delete);
    QVERIFY(reading.notUsed.empty());
}

void TestTrafficKeys::aMistakeIsToldWithItsPlace_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &pointer, const QString &value, const QString &expected) {
        QTest::newRow(name) << pointer << value << expected;
    };
    const QString forward = uR"("Actions": [{"Type": "forward", "TargetGroupArn": "blue"}])"_s;
    row("one priority twice", u"/listeners/0/Rules"_s,
        u"[{\"Priority\": \"1\", %1}, {\"Priority\": 1, %1}]"_s.arg(forward),
        u"Conflict /listeners/0/Rules/1 'Priority 1' "_s);
    row("priority 0", u"/listeners/0/Rules"_s, u"[{\"Priority\": \"0\", %1}]"_s.arg(forward),
        u"OutOfRange /listeners/0/Rules/0/Priority '0' 1..50000"_s);
    row("a rule that does nothing", u"/listeners/0/Rules"_s, uR"([{"Priority": "1"}])"_s,
        u"Missing /listeners/0/Rules/0 '' Actions"_s);
    row("a weight of 1000", u"/listeners/0/DefaultActions"_s,
        uR"([{"ForwardConfig": {"TargetGroups": [{"TargetGroupArn": "blue", "Weight": 1000}]}}])"_s,
        u"OutOfRange /listeners/0/DefaultActions/0/ForwardConfig/TargetGroups/0/Weight '1000' 0..999"_s);
    row("a fixed 302", u"/listeners/0/DefaultActions"_s,
        uR"([{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "302"}}])"_s,
        u"OutOfRange /listeners/0/DefaultActions/0/FixedResponseConfig/StatusCode '302' 200..299, 400..599"_s);
    row("an unknown action", u"/listeners/0/DefaultActions"_s, uR"([{"Type": "drop"}])"_s,
        u"UnknownValue /listeners/0/DefaultActions/0/Type 'drop' forward, fixed-response, redirect, "
        "authenticate-oidc, authenticate-cognito, jwt-validation"_s);
    row("a slow start of 10 s", u"/targetGroups/0/Attributes"_s,
        uR"([{"Key": "slow_start.duration_seconds", "Value": "10"}])"_s,
        u"OutOfRange /targetGroups/0/Attributes/0/Value '10' 0, 30..900"_s);
    row("slow start and least outstanding requests", u"/targetGroups/0/Attributes"_s,
        uR"([{"Key": "slow_start.duration_seconds", "Value": "30"},
             {"Key": "load_balancing.algorithm.type", "Value": "least_outstanding_requests"}])"_s,
        u"Conflict /targetGroups/0/Attributes 'slow_start.duration_seconds, least_outstanding_requests' "_s);
    row("no health checks", u"/targetGroups/0/HealthCheckEnabled"_s, u"false"_s,
        u"OutOfRange /targetGroups/0/HealthCheckEnabled 'false' true"_s);
    row("traffic to no listener", u"/simulation/traffic"_s, uR"({"requestsPerSecond": 1, "listenerPort": 81})"_s,
        u"UnknownReference /simulation/traffic/listenerPort '81' listeners"_s);
    row("traffic without a number", u"/simulation/traffic"_s, uR"([{"path": "/"}])"_s,
        u"Missing /simulation/traffic/0 '' requestsPerSecond"_s);
    row("two rates at one time", u"/simulation/traffic"_s, uR"({"requestsPerSecond": [[5, 1], [5, 2]]})"_s,
        u"Conflict /simulation/traffic/requestsPerSecond '5' "_s);
    row("a rate without a time", u"/simulation/traffic"_s, uR"({"requestsPerSecond": [[5]]})"_s,
        u"WrongType /simulation/traffic/requestsPerSecond/0 'array' [at, rate]"_s);
    row("less than no requests", u"/simulation/traffic"_s, uR"({"requestsPerSecond": -1})"_s,
        u"OutOfRange /simulation/traffic/requestsPerSecond '-1' 0..1000000"_s);
    row("a rule of no listener", u"/actions"_s,
        uR"([{"at": 1, "action": "DeleteRule", "parameters": {"Port": 81, "Priority": "1"}}])"_s,
        u"UnknownReference /actions/0/parameters/Port '81' listeners"_s);
    row("a new default rule", u"/actions"_s,
        u"[{\"at\": 1, \"action\": \"CreateRule\", \"parameters\": {\"Port\": 80, \"Priority\": \"default\", "
        "\"Conditions\": [], %1}}]"_s.arg(forward),
        u"WrongType /actions/0/parameters/Priority 'default' integer"_s);
    row("a condition of the default rule", u"/actions"_s,
        uR"([{"at": 1, "action": "ModifyRule", "parameters": {"Port": 80, "Priority": "default",
              "Conditions": [{"Field": "path-pattern", "Values": ["/"]}]}}])"_s,
        u"Conflict /actions/0/parameters/Conditions 'Priority default, Conditions' "_s);
    row("an unknown group", u"/actions"_s,
        uR"([{"at": 1, "action": "ModifyTargetGroup", "parameters": {"TargetGroupArn": "green"}}])"_s,
        u"UnknownReference /actions/0/parameters/TargetGroupArn 'green' targetGroups"_s);
}

void TestTrafficKeys::aMistakeIsToldWithItsPlace()
{
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const Document document = smallScenarioWith(pointer.toStdString(), value.toStdString());

    const ReadResult result = readDocument(document);

    const auto *error = std::get_if<ReadError>(&result);
    QVERIFY(error != nullptr);
    QCOMPARE(u"%1 %2 '%3' %4"_s.arg(nameOf(error->fault), QString::fromStdString(error->place.pointer),
                                    QString::fromStdString(error->found), QString::fromStdString(error->expected)),
             expected);
}

QTEST_GUILESS_MAIN(TestTrafficKeys)
#include "tst_traffic_keys.moc"
