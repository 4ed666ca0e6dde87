// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/balanced_service.h"
#include "model/simulation/capacity_runs.h"
#include "model/study/json_texts.h"
#include "model/study/runs.h"
#include "study/report_json.h"

#include <QList>
#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;

namespace {

Json simulated(const ScenarioBuilder &builder, const std::vector<SimTime> &moments = {})
{
    return Json::parse(simulateJson(reportOf(*run(builder), moments)));
}

QByteArrayList keysOf(const Json &object)
{
    QByteArrayList keys;
    for (const auto &[key, value] : object.items()) {
        keys.append(QByteArray::fromStdString(key));
    }
    return keys;
}

const QByteArrayList instanceKeys{"id", "cpuRemaining", "memoryRemaining", "portsInUse", "tasks"};
const QByteArrayList taskKeys{"id",      "taskDefinition", "instance", "lastStatus",    "healthStatus",
                              "healthy", "hostPorts",      "stopCode", "stoppedReason", "exitCode"};
const QByteArrayList targetKeys{"id",   "targetGroup", "task",   "instance",   "ip",
                                "port", "state",       "reason", "description"};

} // namespace

class TestReportJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysStandInTheirOrder();
    void valuesAreThoseOfTheRun();
    void theSameRunGivesTheSameBytes();
    void stoppedTasksAreListedForAMinute();
    void requestsAreToldByWhoAnswered();
    void momentsHaveTheShapeOfTheEnd();
    void momentsTellOfTheCapacityProvider();
    void portsInUseAreThoseOfTasksAndOfOthers();
    void checkSaysWhatWasLeftOutAndFilledIn();
    void textThatIsNoUtf8IsReplaced();
};

void TestReportJson::keysStandInTheirOrder()
{
    const Json object = simulated(twoTasks());

    QCOMPARE(keysOf(object), (QByteArrayList{"schemaVersion", "scenario", "outcome", "simulatedSeconds",
                                             "deployments", "requests", "findings", "final"}));
    QCOMPARE(keysOf(object["deployments"][1]), (QByteArrayList{"id",
                                                               "service",
                                                               "taskDefinition",
                                                               "strategy",
                                                               "rolloutState",
                                                               "status",
                                                               "rolledBack",
                                                               "startedAt",
                                                               "completedAt",
                                                               "minimumHealthyTasks",
                                                               "maximumTasks",
                                                               "lowestHealthy",
                                                               "highestTasks",
                                                               "highestInstancesNeeded",
                                                               "tasksStarted",
                                                               "tasksStopped",
                                                               "tasksFailed",
                                                               "failureThreshold",
                                                               "batches",
                                                               "trafficShifts",
                                                               "stages"}));
    QCOMPARE(keysOf(object["deployments"][1]["batches"][0]), (QByteArrayList{"at", "started", "stopped"}));
    QCOMPARE(keysOf(object["requests"]),
             (QByteArrayList{"total", "succeeded", "failed", "byTarget", "byLoadBalancer", "byTaskDefinition"}));
    QCOMPARE(keysOf(object["final"]), (QByteArrayList{"instances", "tasks", "targets"}));
    QCOMPARE(keysOf(object["final"]["instances"][0]), instanceKeys);
    QCOMPARE(keysOf(object["final"]["tasks"][0]), taskKeys);
    QCOMPARE(keysOf(object["final"]["targets"][0]), targetKeys);
}

void TestReportJson::valuesAreThoseOfTheRun()
{
    const Json object = simulated(twoTasks());

    QCOMPARE(textIn(object["outcome"]), "steady"_ba);
    QCOMPARE(dumped(object["simulatedSeconds"]), "137.0"_ba);
    const Json first = object["deployments"][0];
    QCOMPARE(dumped(first["id"]), R"("ecs-svc/1")"_ba);
    QVERIFY(first["startedAt"].is_null() && first["lowestHealthy"].is_null());
    const Json update = object["deployments"][1];
    QCOMPARE(dumped(update["batches"]),
             R"([{"at":60.0,"started":2,"stopped":1},{"at":105.0,"started":0,"stopped":1}])"_ba);
    QCOMPARE(dumped(update["startedAt"]), "60.0"_ba);
    QCOMPARE(dumped(update["completedAt"]), "137.0"_ba);
    QCOMPARE(dumped(update["rolloutState"]), R"("COMPLETED")"_ba);
    QCOMPARE(dumped(object["final"]["instances"][2]),
             R"({"id":"i-3","cpuRemaining":0,"memoryRemaining":0,"portsInUse":[32768],"tasks":["t-3"]})"_ba);
    QCOMPARE(dumped(object["final"]["targets"][0]),
             R"({"id":"i-3:32768","targetGroup":"web","task":"t-3","instance":"i-3","ip":null,"port":32768,)"
             R"("state":"healthy","reason":null,"description":null})"_ba);
}

void TestReportJson::theSameRunGivesTheSameBytes()
{
    QCOMPARE(simulateJson(reportOf(*run(twoTasks()))), simulateJson(reportOf(*run(twoTasks()))));
}

void TestReportJson::stoppedTasksAreListedForAMinute()
{
    // t-1 is STOPPED at 92 and t-2 at 137.
    const Json moments = simulated(twoTasks(), {second(91), second(92), second(137)})["moments"];

    QCOMPARE(dumped(moments[0]["tasks"][0]["lastStatus"]), R"("STOPPING")"_ba);
    QCOMPARE(
        dumped(moments[1]["tasks"][0]),
        R"json({"id":"t-1","taskDefinition":"web:1","instance":"i-1","lastStatus":"STOPPED",)json"
        R"json("healthStatus":"UNKNOWN","healthy":false,"hostPorts":[32768],)json"
        R"json("stopCode":"ServiceSchedulerInitiated",)json"
        R"json("stoppedReason":"Scaling activity initiated by (deployment ecs-svc/2)","exitCode":143})json"_ba);
    QCOMPARE(moments[2]["tasks"].size(), std::size_t(4));

    // Gone from the list one minute after it stopped.
    ScenarioBuilder longer = twoTasks();
    longer.scenario().simulation.until = SimTime{200s};
    const Json later = simulated(longer, {second(151), second(152)})["moments"];
    QCOMPARE(dumped(later[0]["tasks"][0]["id"]), R"("t-1")"_ba);
    QCOMPARE(dumped(later[1]["tasks"][0]["id"]), R"("t-2")"_ba);
}

/// Ten a second for 10 s to a target, and ten to a redirect; nobody hears of those that come while port 80 is closed.
void TestReportJson::requestsAreToldByWhoAnswered()
{
    ScenarioBuilder open = balanced(1);
    open.scenario().simulation.until = second(10);
    open.scenario().taskDefinitions[0].family = "we\"b";
    addTraffic(open, 10);
    addTraffic(open, 1, "/old");
    auto &rules = open.scenario().listeners[0].rules;
    rules.insert(rules.begin(), {.priority = 1, .paths = {"/old"}, .action = answerWith(301)});
    ScenarioBuilder closed = balanced(1);
    closed.scenario().simulation.until = second(15);
    closed.securityGroups(Port{0}, Port{65535});
    addTraffic(closed, 1);

    QCOMPARE(dumped(simulated(open)["requests"]),
             QByteArray(R"({"total":111,"succeeded":111,"failed":0,"byTarget":{"200":100},)"
                        R"("byLoadBalancer":{"301":11},"byTaskDefinition":{"we\"b:1":100}})"));
    QCOMPARE(dumped(simulated(closed)["requests"]),
             QByteArray(R"({"total":6,"succeeded":0,"failed":6,"byTarget":{},)"
                        R"("byLoadBalancer":{"timeout":6},"byTaskDefinition":{}})"));
}

void TestReportJson::momentsHaveTheShapeOfTheEnd()
{
    const Json object = simulated(twoTasks(), {second(60), second(500)});

    QCOMPARE(keysOf(object).last(), QByteArray("moments"));
    QCOMPARE(keysOf(object["moments"][0]), (QByteArrayList{"at", "instances", "tasks", "targets"}));
    QCOMPARE(dumped(object["moments"][0]["at"]), "60.0"_ba);
    // Everything that happens at 60 is included: the old task's target drains.
    QCOMPARE(dumped(object["moments"][0]["targets"][0]["state"]), R"("draining")"_ba);
    QCOMPARE(dumped(object["moments"][0]["targets"][0]["reason"]), R"("Target.DeregistrationInProgress")"_ba);
    QCOMPARE(dumped(object["moments"][1]["tasks"]), dumped(object["final"]["tasks"]));
}

void TestReportJson::momentsTellOfTheCapacityProvider()
{
    const Json object = simulated(fullInstance().update(60s), {second(59), second(60), second(240)});

    const Json &waiting = object["moments"][1];
    QCOMPARE(keysOf(waiting), (QByteArrayList{"at", "instances", "tasks", "targets", "capacityProviders"}));
    QCOMPARE(dumped(waiting["capacityProviders"]),
             R"([{"name":"instances","needed":2,"running":1,"reservation":200}])"_ba);
    QCOMPARE(dumped(object["moments"][0]["capacityProviders"][0]["reservation"]), "100"_ba);
    QCOMPARE(dumped(object["moments"][2]["capacityProviders"][0]["running"]), "2"_ba);
    QCOMPARE(dumped(waiting["tasks"][2]["instance"]), "null"_ba);
    QCOMPARE(dumped(waiting["tasks"][2]["lastStatus"]), R"("PROVISIONING")"_ba);
    QCOMPARE(dumped(object["moments"][2]["tasks"][2]["instance"]), R"("i-2")"_ba);
    QVERIFY(!object["final"].contains("capacityProviders"));
    QCOMPARE(dumped(object["deployments"][1]["tasksStarted"]), "2"_ba);
}

void TestReportJson::portsInUseAreThoseOfTasksAndOfOthers()
{
    ScenarioBuilder builder;
    builder.instances(2).revision(Port{8080}).service(1, 0, 100);
    builder.scenario().instances[0].held = {{Port{9000}, Protocol::Tcp}, {Port{8080}, Protocol::Udp}};

    const Json instances = simulated(builder)["final"]["instances"];

    QCOMPARE(dumped(instances[0]["portsInUse"]), "[8080,9000]"_ba);
    QCOMPARE(dumped(instances[1]["portsInUse"]), "[]"_ba);
}

void TestReportJson::checkSaysWhatWasLeftOutAndFilledIn()
{
    const RunReport report = reportOf(*run(twoTasks()));

    const Json object =
        Json::parse(checkJson(report, {{"/services/0/tags", ""}},
                              {{FilledIn::What::ContainerInstances, "/containerInstances", "4 x t2.micro"}}));

    QCOMPARE(keysOf(object),
             (QByteArrayList{"schemaVersion", "outcome", "deployments", "findings", "notUsed", "filledIn"}));
    QCOMPARE(dumped(object["findings"]), "[]"_ba);
    QCOMPARE(dumped(object["notUsed"]), R"(["/services/0/tags"])"_ba);
    QCOMPARE(dumped(object["filledIn"]),
             R"([{"what":"containerInstances","pointer":"/containerInstances","with":"4 x t2.micro"}])"_ba);
}

void TestReportJson::textThatIsNoUtf8IsReplaced()
{
    ScenarioBuilder builder = twoTasks();
    builder.scenario().name = "a\xFF"
                              "b";

    QCOMPARE(textIn(simulated(builder)["scenario"]), "a\xEF\xBF\xBD"
                                                     "b"_ba);
}

QTEST_GUILESS_MAIN(TestReportJson)
#include "tst_report_json.moc"
