// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/documents.h"
#include "scenario/writing.h"

#include <QtTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;

namespace {

const char *const definition = R"({"family": "web", "revision": 7, "containerDefinitions": [
    {"name": "app", "memory": 100, "portMappings": [{"containerPort": 8080}]}]})";
const char *const service = R"({"serviceName": "web", "taskDefinition": "web:7", "desiredCount": 3})";
const char *const instance = R"({"ec2InstanceId": "i-0aa", "status": "ACTIVE", "registeredResources": [
    {"name": "CPU", "integerValue": 2048}, {"name": "MEMORY", "integerValue": 3884}]})";

} // namespace

/// The files that people have: each opens, or is refused as what it is.
class TestAwsShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerOpens_data();
    void anAnswerOpens();
    void anotherFileIsRefusedAsWhatItIs_data();
    void anotherFileIsRefusedAsWhatItIs();
    void whatIsMissingIsMissingInTheFile();
    void filesAreJoined();
    void aSecondDefinitionOfOneObjectIsAnError();
    void aMistakeInAnAnswerIsToldInItsFile();
    void wrappingsInAScenarioAreTakenAway();
    void anAnswerWithinAnAnswerIsReadAsWhatIsSaved_data();
    void anAnswerWithinAnAnswerIsReadAsWhatIsSaved();
    void aMistakeInAnAnswerWithinAnAnswerIsToldInItsPlace();
    void whatStandsBesideAListIsListed();
    void aScenarioIsToldFromAnAnswer();
};

void TestAwsShapes::anAnswerOpens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // instances, then tasks and service
    QTest::newRow("a task definition") << QByteArray(definition) << u"4: web:7, web x 2"_s;
    QTest::newRow("describe-task-definition")
        << R"({"taskDefinition": )" + QByteArray(definition) + R"(, "tags": []})" << u"4: web:7, web x 2"_s;
    QTest::newRow("bare container definitions")
        << QByteArray(
               R"([{"name": "app", "image": "app:1", "memory": 64, "portMappings": [{"containerPort": 80}]}])")
        << u"4: app:1, app x 2"_s;
    QTest::newRow("describe-services") << R"({"services": [)" + QByteArray(service) + R"(], "failures": []})"
                                       << u"4: web:7, web x 3"_s;
    QTest::newRow("create-service's output")
        << R"({"service": )" + QByteArray(service) + "}" << u"4: web:7, web x 3"_s;
    QTest::newRow("create-service's input") << QByteArray(service) << u"4: web:7, web x 3"_s;
    QTest::newRow("a service definition without names")
        << QByteArray(R"({"desiredCount": 1, "deploymentConfiguration": {"maximumPercent": 100}})")
        << u"4: app:1, app x 1"_s;
    QTest::newRow("describe-container-instances")
        << R"({"containerInstances": [)" + QByteArray(instance) + R"(], "failures": []})"
        << u"1: app:1, app x 2"_s;
    QTest::newRow("describe-target-groups")
        << QByteArray(R"({"TargetGroups": [{"TargetGroupName": "blue", "TargetType": "instance"}]})")
        << u"4: app:1, app x 2"_s;
    QTest::newRow("describe-security-groups")
        << QByteArray(R"({"SecurityGroups": [{"GroupId": "sg-1"}]})") << u"4: app:1, app x 2"_s;
    QTest::newRow("describe-load-balancers")
        << QByteArray(R"({"LoadBalancers": [{"LoadBalancerName": "front", "Type": "application"}]})")
        << u"4: app:1, app x 2"_s;
    QTest::newRow("a recorded answer")
        << R"({"status_code": 200, "data": {"ResponseMetadata": {"RetryAttempts": 0}, "services": [)" +
               QByteArray(service) + "]}}"
        << u"4: web:7, web x 3"_s;
}

void TestAwsShapes::anAnswerOpens()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);

    const Reading reading = readingOfText(text.toStdString());
    const Scenario &scenario = *reading.scenario;

    QCOMPARE(u"%1: %2, %3 x %4"_s.arg(scenario.instances.size())
                 .arg(QString::fromStdString(deployscope::nameOf(scenario.taskDefinitions.at(0))),
                      QString::fromStdString(scenario.services.at(0).name))
                 .arg(scenario.services.at(0).desiredCount),
             expected);
    QVERIFY(!reading.isScenarioFile);
    QVERIFY(!reading.filledIn.empty());
    QCOMPARE(scenario.actions.size(), std::size_t{1});
    QCOMPARE(scenario.simulation.start, SimulationSettings::Start::Steady);
    const ReadResult again = readDocument(reading.document);
    QVERIFY(std::holds_alternative<Reading>(again));
    QVERIFY(std::get<Reading>(again).filledIn.empty()); // what it was made into lacks nothing
}

void TestAwsShapes::anotherFileIsRefusedAsWhatItIs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("describe-tasks") << QByteArray(R"({"tasks": [], "failures": []})") << u"describe-tasks"_s;
    QTest::newRow("describe-tasks, recorded")
        << QByteArray(R"({"status_code": 200, "data": {"tasks": [{}]}})") << u"describe-tasks"_s;
    QTest::newRow("describe-target-health")
        << QByteArray(R"({"TargetHealthDescriptions": []})") << u"describe-target-health"_s;
    QTest::newRow("image definitions") << QByteArray(R"([{"name": "app", "imageUri": "app:1"}])")
                                       << u"imagedefinitions.json"_s;
    QTest::newRow("image detail") << QByteArray(R"({"ImageURI": "app:1"})") << u"imageDetail.json"_s;
    QTest::newRow("API examples") << QByteArray(R"({"version": "1.0", "examples": {"CreateService": []}})")
                                  << u"API examples"_s;
    QTest::newRow("AppSpec")
        << QByteArray(R"({"version": 1, "Resources": [{"TargetService": {"Type": "AWS::ECS::Service"}}]})")
        << u"CodeDeploy AppSpec"_s;
    QTest::newRow("AppSpec in YAML")
        << QByteArray("# ours\nversion: 0.0\nResources:\n  - TargetService:\n      Type: AWS::ECS::Service\n")
        << u"CodeDeploy AppSpec (YAML)"_s;
    QTest::newRow("CloudFormation") << QByteArray(R"({"Resources": {"Web": {"Type": "AWS::ECS::Service"}}})")
                                    << u"CloudFormation"_s;
    QTest::newRow("CloudFormation in YAML")
        << QByteArray("---\nAWSTemplateFormatVersion: '2010-09-09'\nResources: {}\n")
        << u"CloudFormation (YAML)"_s;
    QTest::newRow("Compose") << QByteArray("version: '3'\nservices:\n  web:\n    image: app\n")
                             << u"Compose (YAML)"_s;
    QTest::newRow("Compose in JSON") << QByteArray(R"({"services": {"web": {"image": "app"}}})") << u"Compose"_s;
    QTest::newRow("other YAML") << QByteArray("- a\n- b\n") << u"YAML"_s;
    QTest::newRow("an agent's task") << QByteArray(R"({"Arn": "a", "Family": "web", "Containers": []})")
                                     << u"ECS agent task"_s;
    QTest::newRow("another tool's summaries")
        << QByteArray(R"([{"ec2InstanceId": "i-1", "tasks": []}])") << u"instance summaries"_s;
    QTest::newRow("a task set") << QByteArray(R"({"taskDefinition": "web:1", "scale": {"value": 100}})")
                                << u"create-task-set"_s;
    QTest::newRow("listener rules") << QByteArray(R"({"Rules": []})") << u"describe-rules"_s;
    QTest::newRow("a home-made list of groups")
        << QByteArray(R"({"SecurityGroups": {"alb": "sg-1"}})") << u"SecurityGroups as an object"_s;
    QTest::newRow("a pipeline") << QByteArray(R"({"pipeline": {"stages": []}, "metadata": {}})")
                                << u"get-pipeline"_s;
}

void TestAwsShapes::anotherFileIsRefusedAsWhatItIs()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, found);

    const ReadResult result = readScenario({{.name = "theirs", .text = text.toStdString()}});

    const auto *error = std::get_if<ReadError>(&result);
    QVERIFY(error != nullptr);
    QCOMPARE(nameOf(error->fault), u"NotAScenario"_s);
    QCOMPARE(QString::fromStdString(error->found), found);
    QVERIFY(!error->expected.empty());
    QCOMPARE(error->place.file, std::string{"theirs"});
}

/// Nothing of it has become part of the scenario, so there is no place in the file but its top.
void TestAwsShapes::whatIsMissingIsMissingInTheFile()
{
    const ReadResult result =
        readScenario({{.name = "theirs", .text = R"({"services": {"services": []}, "simulation": {"seed": 2}})"}});

    const auto *error = std::get_if<ReadError>(&result);
    QVERIFY(error != nullptr);
    QCOMPARE(nameOf(error->fault), u"Missing"_s);
    QCOMPARE(error->expected, std::string{"services"});
    QCOMPARE(error->place.file, std::string{"theirs"});
    QCOMPARE(error->place.line, 1);
}

void TestAwsShapes::filesAreJoined()
{
    const ReadResult result = readScenario({
        {.name = "service.json",
         .text = R"({"services": [{"serviceName": "web", "taskDefinition": "web", "desiredCount": 2,
            "loadBalancers": [{"targetGroupArn": "blue", "containerName": "app", "containerPort": 8080}]}]})"},
        {.name = "one.json", .text = definition},
        {.name = "two.json",
         .text = R"({"taskDefinition": {"family": "web", "revision": 8, "containerDefinitions": [
            {"name": "app", "memory": 100, "portMappings": [{"containerPort": 8080}]}]}})"},
        {.name = "groups.json", .text = R"({"TargetGroups": [{"TargetGroupName": "blue"}]})"},
        {.name = "instances.json", .text = R"({"containerInstances": [)" + std::string{instance} + "]}"},
    });

    const Reading reading = readingOf(result);

    QCOMPARE(reading.scenario->taskDefinitions.size(), std::size_t{2});
    QCOMPARE(reading.scenario->targetGroups.size(), std::size_t{1});
    QCOMPARE(reading.scenario->instances.at(0).id, std::string{"i-0aa"});
    // The service named its family: it stands on the highest revision, and the update is a new deployment of it.
    QVERIFY(std::get<UpdateService>(reading.scenario->actions.at(0).what).forceNewDeployment);
}

void TestAwsShapes::aSecondDefinitionOfOneObjectIsAnError()
{
    const QString twice =
        errorOf({{.name = "one.json", .text = definition}, {.name = "two.json", .text = definition}});
    const QString simulations = errorOf({{.name = "one.json", .text = R"({"simulation": {"seed": 1}})"},
                                         {.name = "two.json", .text = "{\n \"simulation\": {\"seed\": 1}}"}});

    QVERIFY2(twice.startsWith(u"Conflict two.json:1:31 /revision found 'web:7'"_s), qPrintable(twice));
    QVERIFY2(simulations.startsWith(u"Conflict two.json:2:16 /simulation found 'simulation'"_s),
             qPrintable(simulations));
}

void TestAwsShapes::aMistakeInAnAnswerIsToldInItsFile()
{
    const QString error = errorOf({
        {.name = "one.json", .text = definition},
        {.name = "two.json",
         .text = "{\"status_code\": 200, \"data\": {\"services\": [\n"
                 "{\"serviceName\": \"a\", \"taskDefinition\": \"web\"},\n"
                 "{\"serviceName\": \"b\", \"taskDefinition\": \"web\", \"desiredCount\": -1}]}}"},
    });

    QCOMPARE(error, u"OutOfRange two.json:3:63 /data/services/1/desiredCount found '-1' expected '0..100000'"_s);
}

void TestAwsShapes::wrappingsInAScenarioAreTakenAway()
{
    Document document = smallScenario();
    document["services"] = Document::object({{"services", document["services"]}, {"failures", Document::array()}});
    document["taskDefinitions"][1] = Document::object({{"taskDefinition", document["taskDefinitions"][1]}});
    Document broken = document;
    broken["services"]["services"][0]["desiredCount"] = -1;

    const Reading reading = readingOf(document);
    const QString error = errorOf({{.name = "s.json", .text = written(broken)}});

    QVERIFY(reading.isScenarioFile);
    QCOMPARE(reading.document, smallScenario());
    QVERIFY2(error.contains(u" /services/services/0/desiredCount "_s), qPrintable(error));
}

void TestAwsShapes::anAnswerWithinAnAnswerIsReadAsWhatIsSaved_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray services = R"({"services": [)" + QByteArray(service) + "]}";
    QTest::newRow("a list in a list") << R"({"services": [)" + services + "]}";
    QTest::newRow("a list in an object") << R"({"service": )" + services + "}";
    QTest::newRow("an object in a list") << R"({"services": [{"service": )" + QByteArray(service) + "}]}";
    QTest::newRow("an empty list in a list") << QByteArray(R"({"services": [{"services": []}]})");
    QTest::newRow("a list beside containers")
        << R"({"containerDefinitions": [], "taskDefinition": [)" + QByteArray(definition) + "]}";
}

void TestAwsShapes::anAnswerWithinAnAnswerIsReadAsWhatIsSaved()
{
    QFETCH(QByteArray, text);

    const Reading reading = readingOfText(text.toStdString());
    const Reading again = readingOfText(written(reading.document));

    QCOMPARE(again.document, reading.document);
}

void TestAwsShapes::aMistakeInAnAnswerWithinAnAnswerIsToldInItsPlace()
{
    const QString error = errorOf({{.name = "f.json", .text = R"({"services":[{"services":[300]}]})"}});

    QVERIFY2(error.contains(u" /services/0/services/0 found '300' expected 'object'"_s), qPrintable(error));
}

void TestAwsShapes::whatStandsBesideAListIsListed()
{
    const Reading reading = readingOfText(R"({"services": [)" + std::string{service} +
                                          R"(], "failures": [{"arn": "b", "reason": "MISSING"}]})");

    QVERIFY(textsOf(reading.notUsed).contains(u"/failures"_s));
}

void TestAwsShapes::aScenarioIsToldFromAnAnswer()
{
    const std::string list =
        R"("services": [)" + std::string{service} + R"(], "taskDefinitions": [)" + std::string{definition} + "]";

    QVERIFY(readingOfText("{" + list + "}").isScenarioFile);
    QVERIFY(readingOfText("{\"name\": \"ours\", " + list + "}").isScenarioFile);
    QVERIFY(!readingOfText(R"({"services": [)" + std::string{service} + "]}").isScenarioFile);
}

QTEST_GUILESS_MAIN(TestAwsShapes)
#include "tst_aws_shapes.moc"
