// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/writing.h"
#include "supply_runs.h"
#include "timeline/service_events.h"

#include <QTest>

#include <algorithm>

using namespace deployscope;
using namespace deployscope::test;

/// R10.5 to R10.8. Source takes no time, Build 90 s; an execution starts at 10, so Deploy begins at 100. A new task runs
/// 15 s later, counts 40 s after that, and the old one has left after 2 more: 157.
class TestPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itDeploysWhatItHasBuilt();
    void aBuildWithoutItsPermissionDeploysNothing();
    void deployingTheSourceArtifactLacksWhatBuildMade();
    void codeDeployNeedsItsThreeFiles();
    void aFileThatTheTaskNeeds_data();
    void aFileThatTheTaskNeeds();
    void withoutANextRevisionItMakesOne();
    void aDeploymentThatIsGivenUpFailsIt();
    void anotherDeploymentTakesItsPlace();
    void anUnknownPipelineIsRefused();
    void theSameTaskDefinitionNeedsForce_data();
    void theSameTaskDefinitionNeedsForce();
    void actionsOfOneRunOrderBeginTogether();
    void aMistakeIsTold_data();
    void aMistakeIsTold();
};

namespace {

Document withPipeline()
{
    Document document = supplyScenario();
    document["pipeline"] = Document::parse(R"({
  "name": "web",
  "stages": [
    {"name": "Source", "actions": [{"name": "Source", "actionTypeId": {"category": "Source", "provider": "GitHub"},
      "outputArtifacts": [{"name": "SourceArtifact", "files": ["Dockerfile", "appspec.yaml"]}]}]},
    {"name": "Build", "actions": [{"name": "Build", "actionTypeId": {"category": "Build", "provider": "CodeBuild"},
      "inputArtifacts": [{"name": "SourceArtifact"}],
      "outputArtifacts": [{"name": "BuildArtifact", "files": [".env", "imagedefinitions.json"]}],
      "role": "codeBuildRole", "requires": ["s3:GetObject"], "seconds": 90}]},
    {"name": "Deploy", "actions": [{"name": "Deploy", "actionTypeId": {"category": "Deploy", "provider": "ECS"},
      "inputArtifacts": [{"name": "BuildArtifact"}], "configuration": {"ServiceName": "web", "TaskDefinition": "web:2"}}]}
  ]
})");
    addAction(document, 10, "StartPipelineExecution", R"({"name": "web"})");
    document["simulation"]["until"] = "steady";
    return document;
}

Document &deployAction(Document &document)
{
    return document["pipeline"]["stages"][2]["actions"][0];
}

QByteArrayList pipelineEvents(const Timeline &timeline)
{
    QByteArrayList lines;
    const State last = stateAt(timeline, lastCursor(timeline));
    for (const Event &event : timeline.events) {
        const std::string kind{kindOf(event.what)};
        if (kind.starts_with("pipeline.") || kind == "deployment.started")
            lines.append(QByteArray::number(event.at.time_since_epoch().count() / 1000) + ' ' + kind.c_str() +
                         ' ' + subjectOf(last, event.what).c_str());
    }
    return lines;
}

} // namespace

void TestPipeline::itDeploysWhatItHasBuilt()
{
    const auto timeline = runOf(withPipeline());

    QCOMPARE(pipelineEvents(*timeline),
             (QByteArrayList{"10 pipeline.started web", "10 pipeline.actionStarted web/Source/Source",
                             "10 pipeline.actionSucceeded web/Source/Source",
                             "10 pipeline.actionStarted web/Build/Build",
                             "100 pipeline.actionSucceeded web/Build/Build",
                             "100 pipeline.actionStarted web/Deploy/Deploy", "100 deployment.started ecs-svc/2",
                             "157 pipeline.actionSucceeded web/Deploy/Deploy", "157 pipeline.succeeded web"}));
    QCOMPARE(timesOf(*timeline, "task.running"), QList<double>{115});
    QCOMPARE(causesOf(*timeline, "deployment.started"), QByteArrayList{"pipeline.actionStarted"});
    QCOMPARE(timeline->outcome, Outcome::Steady);
    const State last = stateAt(*timeline, lastCursor(*timeline));
    QCOMPARE(last.deployments[1].definition, TaskDefinitionId{1});
}

void TestPipeline::aBuildWithoutItsPermissionDeploysNothing()
{
    Document document = withPipeline();
    document["roles"] = Document::parse(R"([{"RoleName": "codeBuildRole", "Permissions": ["logs:*"]}])");

    const auto timeline = runOf(document);

    QCOMPARE(pipelineEvents(*timeline),
             (QByteArrayList{"10 pipeline.started web", "10 pipeline.actionStarted web/Source/Source",
                             "10 pipeline.actionSucceeded web/Source/Source",
                             "10 pipeline.actionStarted web/Build/Build",
                             "10 pipeline.actionFailed web/Build/Build", "10 pipeline.failed web"}));
    QCOMPARE(timeline->outcome, Outcome::Stuck);
}

void TestPipeline::deployingTheSourceArtifactLacksWhatBuildMade()
{
    Document document = withPipeline();
    deployAction(document)["inputArtifacts"][0]["name"] = "SourceArtifact";

    const auto timeline = runOf(document);

    QCOMPARE(pipelineEvents(*timeline).mid(5),
             (QByteArrayList{"100 pipeline.actionStarted web/Deploy/Deploy",
                             "100 pipeline.actionFailed web/Deploy/Deploy", "100 pipeline.failed web"}));
    const auto isFailure = [](const Event &event) { return event.what.is<PipelineActionFailed>(); };
    const auto failed = std::ranges::find_if(timeline->events, isFailure);
    QVERIFY(failed != timeline->events.end());
    QCOMPARE(failed->what.get<PipelineActionFailed>().why, PipelineFailure::FileMissing);
}

void TestPipeline::codeDeployNeedsItsThreeFiles()
{
    Document document = withPipeline();
    deployAction(document)["actionTypeId"]["provider"] = "CodeDeployToECS";

    QCOMPARE(timesOf(*runOf(document), "pipeline.actionFailed"), QList<double>{100});

    document["pipeline"]["stages"][1]["actions"][0]["outputArtifacts"][0]["files"] =
        Document::parse(R"(["imageDetail.json", "taskdef.json", "appspec.yaml"])");
    QCOMPARE(errorOf({{"s.json", written(document)}}).section(u' ', 0, 0), QStringLiteral("NotSimulated"));
}

void TestPipeline::aFileThatTheTaskNeeds_data()
{
    QTest::addColumn<QByteArray>("artifact");
    QTest::addColumn<bool>("byPipeline");
    QTest::addColumn<bool>("exits");
    QTest::newRow("is in what Build made") << QByteArray("BuildArtifact") << true << false;
    QTest::newRow("is not in the source") << QByteArray("SourceArtifact") << true << true;
    QTest::newRow("does not bind other deployments") << QByteArray("SourceArtifact") << false << false;
}

void TestPipeline::aFileThatTheTaskNeeds()
{
    QFETCH(QByteArray, artifact);
    QFETCH(bool, byPipeline);
    QFETCH(bool, exits);
    Document document = withPipeline();
    document["pipeline"]["stages"][0]["actions"][0]["outputArtifacts"][0]["files"].push_back(
        "imagedefinitions.json");
    deployAction(document)["inputArtifacts"][0]["name"] = artifact.toStdString();
    document["simulation"]["behaviour"]["web:2"]["requires"] = Document::parse(R"([".env"])");
    document["simulation"]["until"] = 120;
    if (!byPipeline) {
        document["actions"] = Document::array();
        updateTo(document, 100, R"({"taskDefinition": "web:2"})");
    }

    const auto timeline = runOf(document);

    QCOMPARE(timesOf(*timeline, "task.running"), QList<double>{115});
    QCOMPARE(timesOf(*timeline, "task.exited"), exits ? QList<double>{115} : QList<double>{});
    QCOMPARE(endOf(*timeline, 2), exits
                                      ? QByteArray("EssentialContainerExited: Essential container in task exited")
                                      : QByteArray(": "));
}

void TestPipeline::withoutANextRevisionItMakesOne()
{
    Document document = withPipeline();
    deployAction(document)["configuration"].erase("TaskDefinition");
    addAction(document, 200, "StartPipelineExecution", R"({"name": "web"})");

    const auto timeline = runOf(document);

    const State last = stateAt(*timeline, lastCursor(*timeline));
    QCOMPARE(last.deployments.size(), std::size_t{3});
    const auto nameOfRevision = [&](std::size_t deployment) {
        return nameOf(last.scenario->taskDefinitions[indexOf(last.deployments[deployment].definition)]);
    };
    QCOMPARE(nameOfRevision(1), std::string{"web:2"});
    QCOMPARE(nameOfRevision(2), std::string{"web:3"});
}

void TestPipeline::aDeploymentThatIsGivenUpFailsIt()
{
    Document document = withPipeline();
    document["services"][0]["deploymentConfiguration"]["deploymentCircuitBreaker"] =
        Document::parse(R"({"enable": true, "rollback": true})");
    document["simulation"]["behaviour"]["web:2"]["crashAfterSeconds"] = 5;

    const auto timeline = runOf(document);

    // Each task runs 15 s after its start and exits 5 s later; the third makes the threshold of 3: 100 + 3 x 20.
    QCOMPARE(timesOf(*timeline, "deployment.failed"), QList<double>{160});
    QCOMPARE(timesOf(*timeline, "pipeline.failed"), QList<double>{160});
    QCOMPARE(timeline->outcome, Outcome::RolledBack);
}

void TestPipeline::anotherDeploymentTakesItsPlace()
{
    Document document = withPipeline();
    updateTo(document, 110, R"({"taskDefinition": "web:1"})");

    const auto timeline = runOf(document);

    QCOMPARE(timesOf(*timeline, "pipeline.failed"), QList<double>{110});
    QCOMPARE(timesOf(*timeline, "deployment.started"), (QList<double>{100, 110}));
}

void TestPipeline::anUnknownPipelineIsRefused()
{
    Document document = withPipeline();
    document["actions"][0]["parameters"]["name"] = "api";

    const auto timeline = runOf(document);

    QCOMPARE(timesOf(*timeline, "action.refused"), QList<double>{10});
    QCOMPARE(timesOf(*timeline, "pipeline.started"), QList<double>{});
}

void TestPipeline::theSameTaskDefinitionNeedsForce_data()
{
    QTest::addColumn<bool>("force");
    QTest::newRow("unchanged") << false;
    QTest::newRow("forced") << true;
}

/// R10.8: `latest` was pushed anew, and nobody hears of it.
void TestPipeline::theSameTaskDefinitionNeedsForce()
{
    QFETCH(bool, force);
    Document document = supplyScenario();
    document["taskDefinitions"][0]["containerDefinitions"][0]["image"] = "app:latest";
    addFault(document, R"({"at": 5, "fault": "imagePushed", "image": "app:latest"})");
    updateTo(document, 10,
             force ? R"({"taskDefinition": "web:1", "forceNewDeployment": true})"
                   : R"({"taskDefinition": "web:1"})");

    QCOMPARE(timesOf(*runOf(document), "deployment.started"), force ? QList<double>{10} : QList<double>{});
}

void TestPipeline::actionsOfOneRunOrderBeginTogether()
{
    Document document = withPipeline();
    Document &actions = document["pipeline"]["stages"][1]["actions"];
    actions.push_back(
        Document::parse(R"({"name": "Lint", "actionTypeId": {"category": "Test", "provider": "CodeBuild"},
        "seconds": 30})"));
    actions.push_back(
        Document::parse(R"({"name": "Sign", "actionTypeId": {"category": "Build", "provider": "CodeBuild"},
        "runOrder": 2, "inputArtifacts": [{"name": "BuildArtifact"}], "seconds": 10})"));

    const auto timeline = runOf(document);

    QCOMPARE(timesOf(*timeline, "pipeline.actionStarted"), (QList<double>{10, 10, 10, 100, 110}));
    QCOMPARE(timesOf(*timeline, "pipeline.actionSucceeded"), (QList<double>{10, 40, 100, 110, 167}));
}

void TestPipeline::aMistakeIsTold_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *pointer, const char *value, const char *error) {
        QTest::newRow(name) << QByteArray(pointer) << QByteArray(value) << QString::fromUtf8(error);
    };
    row("an artifact that nobody makes", "/pipeline/stages/2/actions/0/inputArtifacts/0/name", "\"Artifact\"",
        "UnknownReference /pipeline/stages/2/actions/0/inputArtifacts/0/name 'Artifact' outputArtifacts");
    row("an artifact of a later stage", "/pipeline/stages/0/actions/0/inputArtifacts",
        R"([{"name": "BuildArtifact"}])",
        "UnknownReference /pipeline/stages/0/actions/0/inputArtifacts/0/name 'BuildArtifact' outputArtifacts");
    row("an artifact that is made twice", "/pipeline/stages/1/actions/0/outputArtifacts/0/name",
        "\"SourceArtifact\"", "Conflict /pipeline/stages/1/actions/0/outputArtifacts/0/name 'SourceArtifact' ");
    row("a service that is not there", "/pipeline/stages/2/actions/0/configuration/ServiceName", "\"api\"",
        "UnknownReference /pipeline/stages/2/actions/0/configuration/ServiceName 'api' services");
    row("a revision that is not there", "/pipeline/stages/2/actions/0/configuration/TaskDefinition", "\"web:9\"",
        "UnknownReference /pipeline/stages/2/actions/0/configuration/TaskDefinition 'web:9' taskDefinitions");
    row("an unknown provider", "/pipeline/stages/2/actions/0/actionTypeId/provider", "\"S3\"",
        "UnknownValue /pipeline/stages/2/actions/0/actionTypeId/provider 'S3' ECS, CodeDeployToECS");
    row("no stages", "/pipeline/stages", "null", "Missing /pipeline '' stages");
    row("no actions", "/pipeline/stages", "[]", "Missing /pipeline/stages '' actions");
    row("two roles of one name", "/roles", R"([{"RoleName": "a"}, {"RoleName": "a"}])",
        "Conflict /roles/1/RoleName 'a' ");
}

void TestPipeline::aMistakeIsTold()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QString, error);
    Document document = withPipeline();
    document[Document::json_pointer(pointer.toStdString())] = Document::parse(value.toStdString());

    const ReadResult result = readDocument(document);

    const auto *found = std::get_if<ReadError>(&result);
    QVERIFY(found != nullptr);
    QCOMPARE(QStringLiteral("%1 %2 '%3' %4")
                 .arg(deployscope::test::nameOf(found->fault), QString::fromStdString(found->place.pointer),
                      QString::fromStdString(found->found), QString::fromStdString(found->expected)),
             error);
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
