// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/study/json_texts.h"
#include "model/study/runs.h"
#include "study/events_json.h"

#include <QTest>

#include <algorithm>
#include <sstream>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Json> linesOf(const ScenarioBuilder &builder)
{
    std::istringstream text(eventsJsonl(*run(builder), [](EventId) { return std::string("our words"); }));
    std::vector<Json> lines;
    for (std::string line; std::getline(text, line);) {
        lines.push_back(Json::parse(line));
    }
    return lines;
}

/// The first event of a kind; null where there is none.
Json firstOf(const std::vector<Json> &lines, const std::string &kind)
{
    const auto found = std::ranges::find_if(lines, [&](const Json &line) { return line["kind"] == kind; });
    return found == lines.end() ? Json() : *found;
}

} // namespace

class TestEventsJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysStandInTheirOrder();
    void idsCountFromOneWithoutGaps();
    void causesAreOlderThanWhatTheyCaused();
    void anActionIsTheCauseOfWhatItSetsOff();
    void ecsHasTheWordWhereItWritesAnEvent();
    void otherSentencesAreAskedFor();
    void settingsAreThoseInForce_data();
    void settingsAreThoseInForce();
    void aClosedSecurityGroupIsInTheWay();
    void theActionThatClosedAGroupIsNamedToo();
    void aFullInstanceIsInTheWay();
    void settingsOfAnUpdateAreThoseOfItsAction();
    void aPolicyAndItsMetricAreSettings();
    void theSameRunGivesTheSameBytes();
};

void TestEventsJson::keysStandInTheirOrder()
{
    const Json first = linesOf(twoTasks()).front();
    std::string keys;
    for (const auto &[key, value] : first.items()) {
        keys += key + ' ';
    }

    QCOMPARE(QByteArray::fromStdString(keys), "id at kind subject service message cause settings blockedBy "_ba);
}

void TestEventsJson::idsCountFromOneWithoutGaps()
{
    std::size_t expected = 0;
    for (const Json &line : linesOf(twoTasks())) {
        QCOMPARE(line["id"].get<std::size_t>(), ++expected);
    }
    QVERIFY(expected > 20);
}

void TestEventsJson::causesAreOlderThanWhatTheyCaused()
{
    for (const Json &line : linesOf(closedSecurityGroup())) {
        if (line["cause"].is_number()) {
            QVERIFY(line["cause"].get<int>() < line["id"].get<int>());
        } else {
            QVERIFY(line["cause"].is_null() || line["cause"].is_string());
        }
    }
}

void TestEventsJson::anActionIsTheCauseOfWhatItSetsOff()
{
    const std::vector<Json> lines = linesOf(twoTasks());

    const Json taken = firstOf(lines, "action.taken");
    QCOMPARE(dumped(taken["cause"]), R"("action:0")"_ba);
    QCOMPARE(dumped(taken["at"]), "60.0"_ba);
    QCOMPARE(dumped(firstOf(lines, "deployment.started")["cause"]), dumped(taken["id"]));
}

void TestEventsJson::ecsHasTheWordWhereItWritesAnEvent()
{
    const Json started = firstOf(linesOf(twoTasks()), "service.startedTasks");

    QCOMPARE(textIn(started["message"]), "(service web) has started 2 tasks: (task t-3) (task t-4)."_ba);
    QCOMPARE(textIn(started["subject"]), "web"_ba);
    QCOMPARE(textIn(started["service"]), "web"_ba);
}

void TestEventsJson::otherSentencesAreAskedFor()
{
    QCOMPARE(textIn(firstOf(linesOf(twoTasks()), "task.running")["message"]), "our words"_ba);
}

void TestEventsJson::settingsAreThoseInForce_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("settings");
    const char *const start =
        R"(["/services/0/deploymentConfiguration/maximumPercent","/services/0/desiredCount"])";
    QTest::newRow("a start") << QByteArray("service.startedTasks") << QByteArray(start);
    QTest::newRow("a stop") << QByteArray("service.stoppedTasks")
                            << QByteArray(R"(["/services/0/deploymentConfiguration/minimumHealthyPercent"])");
    QTest::newRow("an action") << QByteArray("action.taken") << QByteArray(R"(["/actions/0"])");
    QTest::newRow("a deployment") << QByteArray("deployment.started")
                                  << QByteArray(R"(["/actions/0/parameters/taskDefinition"])");
    QTest::newRow("draining") << QByteArray("target.draining") << QByteArray(R"(["/targetGroups/0/Attributes"])");
    QTest::newRow("a first check that passes")
        << QByteArray("target.healthy") << QByteArray(R"(["/targetGroups/0/HealthCheckIntervalSeconds"])");
    QTest::newRow("a dynamic port") << QByteArray("task.hostPortBound")
                                    << QByteArray(
                                           R"(["/taskDefinitions/1/containerDefinitions/0/portMappings/0"])");
    QTest::newRow("what follows from a duration") << QByteArray("task.imagePulled") << QByteArray("[]");
}

void TestEventsJson::settingsAreThoseInForce()
{
    QFETCH(const QByteArray, kind);

    const Json event = firstOf(linesOf(twoTasks()), kind.toStdString());

    QTEST(QByteArray::fromStdString(event["settings"].dump()), "settings");
    QCOMPARE(dumped(event["blockedBy"]), "[]"_ba);
}

void TestEventsJson::aClosedSecurityGroupIsInTheWay()
{
    const Json event = firstOf(linesOf(closedSecurityGroup()), "target.unhealthy");

    QCOMPARE(dumped(event["at"]), "80.0"_ba);
    QCOMPARE(textIn(event["subject"]), "i-1:32768"_ba);
    QCOMPARE(
        textIn(event["message"]),
        "(service web) (task t-1) (port 32768) is unhealthy in (target-group web) due to (reason Request timed "
        "out)."_ba);
    QCOMPARE(dumped(event["settings"]), R"(["/securityGroups/1"])"_ba);
    QCOMPARE(dumped(event["blockedBy"]), R"(["sg-instances"])"_ba);
}

void TestEventsJson::theActionThatClosedAGroupIsNamedToo()
{
    ScenarioBuilder builder;
    builder.instances(4).revision().service(2, 100, 200).targetGroup(30s).securityGroups(Port{32768}, Port{60999});
    builder.action(60s, ChangeSecurityGroup{false, {PermissionId{0}}});
    builder.scenario().simulation.until = SimTime{200s};

    const Json event = firstOf(linesOf(builder), "target.unhealthy");

    QCOMPARE(dumped(event["settings"]), R"(["/securityGroups/1","/actions/0"])"_ba);
    QCOMPARE(dumped(event["blockedBy"]), R"(["sg-instances"])"_ba);
}

void TestEventsJson::aFullInstanceIsInTheWay()
{
    ScenarioBuilder builder = twoTasks();
    builder.scenario().instances.resize(2);
    builder.scenario().services[0].minimumHealthy = Percent{100};

    const Json event = firstOf(linesOf(builder), "service.placementFailed");

    QCOMPARE(dumped(event["at"]), "60.0"_ba);
    QCOMPARE(dumped(event["settings"]), R"(["/taskDefinitions/1"])"_ba);
    QCOMPARE(dumped(event["blockedBy"]), R"(["i-1"])"_ba);
}

void TestEventsJson::settingsOfAnUpdateAreThoseOfItsAction()
{
    ScenarioBuilder builder = twoTasks();
    auto &update = std::get<UpdateService>(builder.scenario().actions[0].what);
    update.desiredCount = 3;
    update.minimumHealthy = Percent{0};

    const std::vector<Json> lines = linesOf(builder);

    QCOMPARE(dumped(firstOf(lines, "service.startedTasks")["settings"]),
             R"(["/services/0/deploymentConfiguration/maximumPercent","/actions/0/parameters/desiredCount"])"_ba);
    QCOMPARE(dumped(firstOf(lines, "service.stoppedTasks")["settings"]),
             R"(["/actions/0/parameters/deploymentConfiguration/minimumHealthyPercent"])"_ba);
}

void TestEventsJson::aPolicyAndItsMetricAreSettings()
{
    // 2 x 240 / 60 = 8 of at most 3.
    ScenarioBuilder builder = twoTasks();
    builder.scenario().actions.clear();
    ScalingPolicy policy;
    policy.target = {60000};
    policy.pointer = "/autoScaling/services/0/ScalingPolicies/0";
    builder.scenario().scalableTargets.push_back({ServiceId{0}, 1, 3, {policy}, "/autoScaling/services/0"});
    builder.scenario().metrics.push_back(
        {ServiceId{0}, policy.metric, {{SimTime{}, {240000}}}, "/simulation/metrics/0"});
    const QByteArray value =
        R"("/autoScaling/services/0/ScalingPolicies/0/TargetTrackingScalingPolicyConfiguration/)"
        R"(TargetValue")";

    const std::vector<Json> lines = linesOf(builder);

    const Json triggered = firstOf(lines, "service.scalingPolicyTriggered");
    QCOMPARE(dumped(triggered["subject"]), R"("web")"_ba);
    QCOMPARE(dumped(triggered["cause"]), "null"_ba);
    QCOMPARE(dumped(triggered["settings"]),
             "[" + value + R"(,"/autoScaling/services/0/MaxCapacity","/simulation/metrics/0"])");
    QCOMPARE(dumped(firstOf(lines, "service.desiredCountChanged")["settings"]), "[" + value + "]");
    QVERIFY(dumped(firstOf(lines, "service.startedTasks")["settings"]).contains(value));
}

void TestEventsJson::theSameRunGivesTheSameBytes()
{
    const auto words = [](EventId) { return std::string(); };

    QCOMPARE(eventsJsonl(*run(twoTasks()), words), eventsJsonl(*run(twoTasks()), words));
}

QTEST_GUILESS_MAIN(TestEventsJson)
#include "tst_events_json.moc"
