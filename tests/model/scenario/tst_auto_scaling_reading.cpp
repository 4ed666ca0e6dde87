// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/documents.h"
#include "scenario/edit.h"

#include <QtTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// `autoScaling` and `simulation.metrics`: what is read, and what is told of a mistake.
class TestAutoScalingReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServiceScales();
    void defaultsAreThoseOfTheApi();
    void metricsAreSteps();
    void requestsCostCpu();
    void whatIsNotUsedIsListed();
    void aDaemonServiceHasNoCountToScale();
    void aMistakeIsToldWithItsPlace_data();
    void aMistakeIsToldWithItsPlace();
};

namespace {

/// The small scenario with one scalable target and a scripted metric.
Document scaled()
{
    Document document = smallScenario();
    document["autoScaling"] = Document::parse(R"({"services": [
      {"ServiceNamespace": "ecs", "ResourceId": "service/default/web", "ScalableDimension": "ecs:service:DesiredCount",
       "MinCapacity": 2, "MaxCapacity": 10, "ScalingPolicies": [
         {"PolicyName": "cpu", "PolicyType": "TargetTrackingScaling", "TargetTrackingScalingPolicyConfiguration": {
           "TargetValue": 62.5, "ScaleOutCooldown": 60, "ScaleInCooldown": 120, "DisableScaleIn": true,
           "PredefinedMetricSpecification": {"PredefinedMetricType": "ECSServiceAverageCPUUtilization"}}}]}]})");
    document["simulation"]["metrics"] = Document::parse(
        R"([{"service": "web", "metric": "ECSServiceAverageCPUUtilization", "values": [[0, 40], [90.5, 72.25]]}])");
    return document;
}

const char *const target = "/autoScaling/services/0";
const char *const policy = "/autoScaling/services/0/ScalingPolicies/0";
const char *const tracking = "/autoScaling/services/0/ScalingPolicies/0/TargetTrackingScalingPolicyConfiguration";
const char *const metric = "/simulation/metrics/0";

/// \param value    JSON for `member` of `object`; empty takes it away
/// \param expected %1 stands for `object`
void row(const char *name, const char *object, const char *member, const char *value, const QString &expected)
{
    QTest::newRow(name) << std::string(object) + '/' + member << std::string(value)
                        << QString(expected).replace(u"%1"_s, QString::fromLatin1(object));
}

} // namespace

void TestAutoScalingReading::aServiceScales()
{
    const Reading reading = readingOf(scaled());

    QCOMPARE(reading.notUsed.size(), std::size_t{0});
    const ScalableTarget &read = reading.scenario->scalableTargets.at(0);
    QCOMPARE(read.service, ServiceId{0});
    QCOMPARE(read.minCapacity, 2);
    QCOMPARE(read.maxCapacity, 10);
    QCOMPARE(read.pointer, std::string("/autoScaling/services/0"));
    const ScalingPolicy &first = read.policies.at(0);
    QCOMPARE(first.name, std::string("cpu"));
    QVERIFY(first.metric == ScalingMetric::AverageCpuUtilization);
    QCOMPARE(first.target, MetricValue{62500});
    QCOMPARE(first.scaleOutCooldown, SimDuration{60s});
    QCOMPARE(first.scaleInCooldown, SimDuration{120s});
    QCOMPARE(first.disableScaleIn, true);
    QCOMPARE(first.pointer, std::string("/autoScaling/services/0/ScalingPolicies/0"));
}

void TestAutoScalingReading::defaultsAreThoseOfTheApi()
{
    Document document = scaled();
    Document &read = document["autoScaling"]["services"][0];
    read.erase("ServiceNamespace");
    read.erase("ScalableDimension");
    read["ScalingPolicies"][0] = Document::parse(
        R"({"PolicyName": "requests", "TargetTrackingScalingPolicyConfiguration": {"TargetValue": 1000,
            "PredefinedMetricSpecification": {"PredefinedMetricType": "ALBRequestCountPerTarget"}}})");

    const ScalingPolicy policyRead = readingOf(document).scenario->scalableTargets.at(0).policies.at(0);

    QVERIFY(policyRead.metric == ScalingMetric::RequestCountPerTarget);
    QCOMPARE(policyRead.scaleOutCooldown, SimDuration{300s});
    QCOMPARE(policyRead.scaleInCooldown, SimDuration{300s});
    QCOMPARE(policyRead.disableScaleIn, false);
}

void TestAutoScalingReading::metricsAreSteps()
{
    const ScriptedMetric read = readingOf(scaled()).scenario->metrics.at(0);

    QCOMPARE(read.service, ServiceId{0});
    QCOMPARE(read.steps.size(), std::size_t{2});
    QCOMPARE(read.steps[0].from, SimTime{});
    QCOMPARE(read.steps[0].value, MetricValue{40000});
    QCOMPARE(read.steps[1].from, SimTime{90500ms});
    QCOMPARE(read.steps[1].value, MetricValue{72250});
}

void TestAutoScalingReading::requestsCostCpu()
{
    Document document = scaled();
    QCOMPARE(readingOf(document).scenario->taskDefinitions[0].behaviour[0].cpuPerRequest, CpuPerRequest{0});
    document["simulation"]["behaviour"]["web"]["cpuPerRequest"] = 2.5;

    const Reading reading = readingOf(document);

    QCOMPARE(reading.scenario->taskDefinitions[0].behaviour[0].cpuPerRequest, CpuPerRequest{2500});
    QCOMPARE(reading.notUsed.size(), std::size_t{0});
    document["simulation"]["behaviour"]["web"]["cpuPerRequest"] = 10001;
    QCOMPARE(textOf(std::get<ReadError>(readDocument(document))),
             u"OutOfRange :0:0 /simulation/behaviour/web/cpuPerRequest found '10001' expected '0..10000'"_s);
}

void TestAutoScalingReading::whatIsNotUsedIsListed()
{
    Document document = scaled();
    document["autoScaling"]["services"][0]["RoleARN"] = "arn:aws:iam::123456789012:role/scaling";
    document["autoScaling"]["services"][0]["MinCapcity"] = 3;

    QCOMPARE(textsOf(readingOf(document).notUsed),
             (QStringList{u"/autoScaling/services/0/RoleARN"_s, u"/autoScaling/services/0/MinCapcity"_s}));
}

void TestAutoScalingReading::aDaemonServiceHasNoCountToScale()
{
    Document document = scaled();
    Document &service = document["services"][0];
    service["schedulingStrategy"] = "DAEMON";
    service.erase("deploymentConfiguration");

    QCOMPARE(textOf(std::get<ReadError>(readDocument(document))),
             u"Conflict :0:0 /autoScaling/services/0/ResourceId found 'service/default/web' expected "
             "'schedulingStrategy REPLICA'"_s);
}

void TestAutoScalingReading::aMistakeIsToldWithItsPlace_data()
{
    QTest::addColumn<std::string>("pointer");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<QString>("expected");
    row("another namespace", target, "ServiceNamespace", "\"dynamodb\"",
        u"UnknownValue %1/ServiceNamespace 'dynamodb' ecs"_s);
    row("another dimension", target, "ScalableDimension", "\"ecs:service:Tasks\"",
        u"UnknownValue %1/ScalableDimension 'ecs:service:Tasks' ecs:service:DesiredCount"_s);
    row("an unknown service", target, "ResourceId", "\"service/default/api\"",
        u"UnknownReference %1/ResourceId 'api' services"_s);
    row("no MinCapacity", target, "MinCapacity", "", u"Missing %1 '' MinCapacity"_s);
    row("a maximum below the minimum", target, "MaxCapacity", "1", u"OutOfRange %1/MaxCapacity '1' 2..100000"_s);
    row("a service twice", "/autoScaling/services", "-",
        R"({"ResourceId": "service/default/web", "MinCapacity": 1, "MaxCapacity": 2})",
        u"Conflict /autoScaling/services/1/ResourceId 'service/default/web' "_s);
    row("no name of a policy", policy, "PolicyName", "", u"Missing %1 '' PolicyName"_s);
    row("an unknown type", policy, "PolicyType", "\"Tracking\"",
        u"UnknownValue %1/PolicyType 'Tracking' TargetTrackingScaling"_s);
    row("step scaling", policy, "PolicyType", "\"StepScaling\"",
        u"NotSimulated %1/PolicyType 'PolicyType StepScaling' PolicyType TargetTrackingScaling"_s);
    row("no configuration", policy, "TargetTrackingScalingPolicyConfiguration", "",
        u"Missing %1 '' TargetTrackingScalingPolicyConfiguration"_s);
    row("a metric of one's own", tracking, "CustomizedMetricSpecification", R"({"MetricName": "Queue"})",
        u"NotSimulated %1/CustomizedMetricSpecification 'CustomizedMetricSpecification' PredefinedMetricSpecification"_s);
    row("no target value", tracking, "TargetValue", "", u"Missing %1 '' TargetValue"_s);
    row("a target value of nothing", tracking, "TargetValue", "0",
        u"OutOfRange %1/TargetValue '0' 0.001..1000000000"_s);
    row("a negative target value", tracking, "TargetValue", "-0.5",
        u"OutOfRange %1/TargetValue '-0.5' 0..1000000000"_s);
    row("no metric", tracking, "PredefinedMetricSpecification", "",
        u"Missing %1 '' PredefinedMetricSpecification"_s);
    row("an unknown metric", tracking, "PredefinedMetricSpecification/PredefinedMetricType", "\"CPU\"",
        u"UnknownValue %1/PredefinedMetricSpecification/PredefinedMetricType 'CPU' "
        u"ECSServiceAverageCPUUtilization, "
        "ECSServiceAverageMemoryUtilization, ALBRequestCountPerTarget"_s);
    row("a negative cooldown", tracking, "ScaleInCooldown", "-1",
        u"OutOfRange %1/ScaleInCooldown '-1' 0..31536000"_s);
    row("a metric of no service", metric, "service", "\"api\"", u"UnknownReference %1/service 'api' services"_s);
    row("no values", metric, "values", "", u"Missing %1 '' values"_s);
    row("a value without a time", metric, "values/0", "[5]", u"WrongType %1/values/0 'array' [at, value]"_s);
    row("times that go back", metric, "values/1/0", "-1", u"OutOfRange %1/values/1/0 '-1' 0..31536000"_s);
    row("a time before the one before it", metric, "values/0/0", "100",
        u"OutOfRange %1/values/1/0 '90.5' 100..31536000"_s);
    row("a negative value", metric, "values/0/1", "-1", u"OutOfRange %1/values/0/1 '-1' 0..1000000000"_s);
    row("a metric twice", "/simulation/metrics", "-",
        R"({"service": "web", "metric": "ECSServiceAverageCPUUtilization", "values": []})",
        u"Conflict /simulation/metrics/1 'ECSServiceAverageCPUUtilization' "_s);
}

void TestAutoScalingReading::aMistakeIsToldWithItsPlace()
{
    QFETCH(std::string, pointer);
    QFETCH(std::string, value);
    QFETCH(QString, expected);
    Edit edit{.pointer = pointer, .value = std::nullopt};
    if (!value.empty())
        edit.value = Document::parse(value);
    const Document document = std::get<Document>(edited(scaled(), {edit}));

    const ReadResult result = readDocument(document);

    const auto *error = std::get_if<ReadError>(&result);
    QVERIFY(error != nullptr);
    QCOMPARE(nameOf(error->fault) + u' ' + QString::fromStdString(error->place.pointer) + u" '"_s +
                 QString::fromStdString(error->found) + u"' "_s + QString::fromStdString(error->expected),
             expected);
}

QTEST_GUILESS_MAIN(TestAutoScalingReading)
#include "tst_auto_scaling_reading.moc"
