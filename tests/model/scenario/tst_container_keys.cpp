// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/documents.h"
#include "scenario/edit.h"

#include <QtTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The keys of containers that depend on each other and have health checks, and what the simulation says of single
/// ones.
class TestContainerKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHealthCheckHasTheDefaultsOfTheApi();
    void everyKeyIsRead();
    void nothingOfThemIsListedAsNotUsed();
    void behaviourOfOneContainerGoesBeyondThatOfTheTask();
    void aSequenceTakesTheContainersBesideIt();
    void aFamilyMayNameContainersOfSomeRevisions();
    void aMistakeIsToldWithItsPlace_data();
    void aMistakeIsToldWithItsPlace();
    void moreThanAFileMayAskForIsRefusedAtOnce();
};

namespace {

/// `app` depends on `db`, which has a check, and `init`, which is not essential.
Document threeContainers()
{
    Document document = smallScenario();
    for (Document &definition : document["taskDefinitions"]) {
        Document &containers = definition["containerDefinitions"];
        containers.push_back(Document::parse(R"({"name": "db", "memory": 64, "startTimeout": 120,
            "healthCheck": {"command": ["CMD-SHELL", "pg_isready"], "interval": 10, "timeout": 4, "retries": 2,
                            "startPeriod": 20}})"));
        containers.push_back(
            Document::parse(R"({"name": "init", "memory": 64, "essential": false, "stopTimeout": 90})"));
        containers[0]["dependsOn"] = Document::parse(R"([{"containerName": "db", "condition": "HEALTHY"},
                                                         {"containerName": "init", "condition": "SUCCESS"}])");
    }
    return document;
}

const Behaviour &behaviourOf(const Reading &reading, std::size_t revision, std::size_t task, std::size_t container)
{
    return ofContainer(reading.scenario->taskDefinitions.at(revision).behaviour.at(task), container);
}

} // namespace

void TestContainerKeys::aHealthCheckHasTheDefaultsOfTheApi()
{
    Document document = smallScenario();
    document["taskDefinitions"][0]["containerDefinitions"][0]["healthCheck"] =
        Document::parse(R"({"command": ["CMD", "true"]})");

    const auto check = readingOf(document).scenario->taskDefinitions[0].containers[0].healthCheck;

    QVERIFY(check.has_value());
    QCOMPARE(check->interval, SimDuration{30s});
    QCOMPARE(check->timeout, SimDuration{5s});
    QCOMPARE(check->retries, 3);
    QCOMPARE(check->startPeriod, SimDuration{});
}

void TestContainerKeys::everyKeyIsRead()
{
    const Reading reading = readingOf(threeContainers());
    const std::vector<ContainerDefinition> &containers = reading.scenario->taskDefinitions[0].containers;

    QCOMPARE(containers[0].dependsOn.size(), std::size_t{2});
    QCOMPARE(containers[0].dependsOn[0].container, 1U);
    QVERIFY(containers[0].dependsOn[0].condition == ContainerCondition::Healthy);
    QCOMPARE(containers[0].dependsOn[1].container, 2U);
    QVERIFY(containers[0].dependsOn[1].condition == ContainerCondition::Success);
    QVERIFY(containers[1].startTimeout == SimDuration{120s});
    QCOMPARE(containers[1].healthCheck->interval, SimDuration{10s});
    QCOMPARE(containers[1].healthCheck->timeout, SimDuration{4s});
    QCOMPARE(containers[1].healthCheck->retries, 2);
    QCOMPARE(containers[1].healthCheck->startPeriod, SimDuration{20s});
    QVERIFY(containers[2].stopTimeout == SimDuration{90s});
    QVERIFY(!containers[2].essential);
}

void TestContainerKeys::nothingOfThemIsListedAsNotUsed()
{
    Document document = threeContainers();
    document["simulation"]["agent"] = Document::parse(R"({"imagePullBehavior": "prefer-cached"})");
    document["simulation"]["behaviour"] =
        Document::parse(R"({"web": {"containerHealth": "UNHEALTHY", "containers": {"db": {"startSeconds": 9}}}})");

    const Reading reading = readingOf(document);

    QCOMPARE(textsOf(reading.notUsed), QStringList{});
    QVERIFY(reading.scenario->simulation.imagePullBehavior == ImagePullBehavior::PreferCached);
}

void TestContainerKeys::behaviourOfOneContainerGoesBeyondThatOfTheTask()
{
    Document document = threeContainers();
    document["simulation"]["behaviour"] = Document::parse(R"({"web:1": {
        "startSeconds": 7, "containerHealth": "UNHEALTHY",
        "containers": {"db": {"warmUpSeconds": 20, "containerHealth": "HEALTHY"},
                       "init": {"crashAfterSeconds": 4, "exitCode": 0}}}})");

    const Reading reading = readingOf(document);

    QCOMPARE(behaviourOf(reading, 0, 0, 0).start, SimDuration{7s}); // app
    QVERIFY(!behaviourOf(reading, 0, 0, 0).containerHealthy);
    QCOMPARE(behaviourOf(reading, 0, 0, 1).start, SimDuration{7s}); // db
    QCOMPARE(behaviourOf(reading, 0, 0, 1).warmUp, SimDuration{20s});
    QVERIFY(behaviourOf(reading, 0, 0, 1).containerHealthy);
    QVERIFY(behaviourOf(reading, 0, 0, 2).crashAfter == SimDuration{4s}); // init
    QCOMPARE(behaviourOf(reading, 0, 0, 2).exitCode, 0);
    QVERIFY(!behaviourOf(reading, 0, 0, 0).crashAfter);
    QVERIFY(reading.scenario->taskDefinitions[1].behaviour[0].containers.empty()); // web:2 says nothing
}

void TestContainerKeys::aSequenceTakesTheContainersBesideIt()
{
    Document document = threeContainers();
    document["simulation"]["behaviour"] = Document::parse(R"({"web": {
        "containers": {"db": {"startSeconds": 8}},
        "sequence": [{"startSeconds": 6}, {"containers": {"db": {"exitCode": 5}, "app": {"startSeconds": 2}}}]}})");

    const Reading reading = readingOf(document);

    QCOMPARE(behaviourOf(reading, 1, 0, 0).start, SimDuration{6s});
    QCOMPARE(behaviourOf(reading, 1, 0, 1).start, SimDuration{8s});
    QCOMPARE(behaviourOf(reading, 1, 1, 0).start, SimDuration{2s});
    QCOMPARE(behaviourOf(reading, 1, 1, 1).start, SimDuration{8s});
    QCOMPARE(behaviourOf(reading, 1, 1, 1).exitCode, 5);
    QCOMPARE(behaviourOf(reading, 1, 1, 2).start, SimDuration{5s});
}

void TestContainerKeys::aFamilyMayNameContainersOfSomeRevisions()
{
    Document document = smallScenario();
    document["taskDefinitions"][1]["containerDefinitions"].push_back(
        Document::parse(R"({"name": "side", "memory": 64})"));
    document["simulation"]["behaviour"] = Document::parse(R"({"web": {"containers": {"side": {"exitCode": 7}}}})");

    const Reading reading = readingOf(document);

    QCOMPARE(behaviourOf(reading, 0, 0, 0).exitCode, 1);
    QCOMPARE(behaviourOf(reading, 1, 0, 1).exitCode, 7);
}

void TestContainerKeys::aMistakeIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *pointer, const char *value, const QString &error) {
        QTest::newRow(name) << QByteArray(pointer) << QByteArray(value) << error;
    };
    const QString app = u"/taskDefinitions/0/containerDefinitions/0"_s;
    const QString db = u"/taskDefinitions/0/containerDefinitions/1"_s;
    row("a container that does not exist", "/taskDefinitions/0/containerDefinitions/0/dependsOn/0/containerName",
        "\"cache\"",
        u"UnknownReference %1/dependsOn/0/containerName found 'cache' expected 'containerDefinitions'"_s.arg(app));
    row("an unknown condition", "/taskDefinitions/0/containerDefinitions/0/dependsOn/0/condition", "\"READY\"",
        u"UnknownValue %1/dependsOn/0/condition found 'READY' expected 'START, COMPLETE, SUCCESS, HEALTHY'"_s.arg(
            app));
    row("no condition", "/taskDefinitions/0/containerDefinitions/0/dependsOn/0/condition", "",
        u"Missing %1/dependsOn/0 found '' expected 'condition'"_s.arg(app));
    row("COMPLETE of an essential one", "/taskDefinitions/0/containerDefinitions/0/dependsOn/0/condition",
        "\"COMPLETE\"",
        u"Conflict %1/dependsOn/0/condition found 'COMPLETE' expected 'START, HEALTHY'"_s.arg(app));
    row("SUCCESS of an essential one", "/taskDefinitions/0/containerDefinitions/0/dependsOn/0/condition",
        "\"SUCCESS\"", u"Conflict %1/dependsOn/0/condition found 'SUCCESS' expected 'START, HEALTHY'"_s.arg(app));
    row("a circle", "/taskDefinitions/0/containerDefinitions/1/dependsOn",
        R"([{"containerName": "app", "condition": "START"}])",
        u"DependencyCircle %1/dependsOn found 'app > db > app' expected ''"_s.arg(app));
    row("one that waits for itself", "/taskDefinitions/0/containerDefinitions/1/dependsOn",
        R"([{"containerName": "db", "condition": "START"}])",
        u"DependencyCircle %1/dependsOn found 'app > db > db' expected ''"_s.arg(app));
    row("a check without a command", "/taskDefinitions/0/containerDefinitions/1/healthCheck/command", "",
        u"Missing %1/healthCheck found '' expected 'command'"_s.arg(db));
    row("an interval below 5", "/taskDefinitions/0/containerDefinitions/1/healthCheck/interval", "4",
        u"OutOfRange %1/healthCheck/interval found '4' expected '5..300'"_s.arg(db));
    row("an interval past 300", "/taskDefinitions/0/containerDefinitions/1/healthCheck/interval", "301",
        u"OutOfRange %1/healthCheck/interval found '301' expected '5..300'"_s.arg(db));
    row("a time-out below 2", "/taskDefinitions/0/containerDefinitions/1/healthCheck/timeout", "1",
        u"OutOfRange %1/healthCheck/timeout found '1' expected '2..60'"_s.arg(db));
    row("a time-out past 60", "/taskDefinitions/0/containerDefinitions/1/healthCheck/timeout", "61",
        u"OutOfRange %1/healthCheck/timeout found '61' expected '2..60'"_s.arg(db));
    row("no retries", "/taskDefinitions/0/containerDefinitions/1/healthCheck/retries", "0",
        u"OutOfRange %1/healthCheck/retries found '0' expected '1..10'"_s.arg(db));
    row("retries past 10", "/taskDefinitions/0/containerDefinitions/1/healthCheck/retries", "11",
        u"OutOfRange %1/healthCheck/retries found '11' expected '1..10'"_s.arg(db));
    row("a start period past 300", "/taskDefinitions/0/containerDefinitions/1/healthCheck/startPeriod", "301",
        u"OutOfRange %1/healthCheck/startPeriod found '301' expected '0..300'"_s.arg(db));
    row("behaviour of a container that does not exist", "/simulation/behaviour",
        R"({"web": {"containers": {"cache": {}}}})",
        u"UnknownReference /simulation/behaviour/web/containers/cache found 'cache' expected 'containerDefinitions'"_s);
    row("the same in a sequence", "/simulation/behaviour",
        R"({"web": {"sequence": [{"containers": {"cache": {}}}]}})",
        u"UnknownReference /simulation/behaviour/web/sequence/0/containers/cache found 'cache' expected "
        "'containerDefinitions'"_s);
    row("a sequence of one container", "/simulation/behaviour",
        R"({"web": {"containers": {"app": {"sequence": []}}}})",
        u"Conflict /simulation/behaviour/web/containers/app/sequence found 'sequence' expected ''"_s);
    row("containers of a container", "/simulation/behaviour",
        R"({"web": {"containers": {"app": {"containers": {}}}}})",
        u"Conflict /simulation/behaviour/web/containers/app/containers found 'containers' expected ''"_s);
}

void TestContainerKeys::aMistakeIsToldWithItsPlace()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QString, error);
    Edit edit{.pointer = pointer.toStdString(), .value = std::nullopt};
    if (!value.isEmpty())
        edit.value = Document::parse(value.toStdString());
    const ReadResult result = readDocument(std::get<Document>(edited(threeContainers(), {edit})));

    const auto *told = std::get_if<ReadError>(&result);
    QVERIFY(told != nullptr);
    QCOMPARE(u"%1 %2 found '%3' expected '%4'"_s.arg(
                 nameOf(told->fault), QString::fromStdString(told->place.pointer),
                 QString::fromStdString(told->found), QString::fromStdString(told->expected)),
             error);
}

void TestContainerKeys::moreThanAFileMayAskForIsRefusedAtOnce()
{
    Document document = threeContainers();
    Document &behaviour = document["simulation"]["behaviour"]["web"];
    behaviour["containers"] = Document::parse(R"({"app": {}, "db": {}, "init": {}})");
    Document &revisions = document["taskDefinitions"];
    for (int revision = 3; revision <= 100; ++revision)
        revisions.push_back(revisions[0]);
    for (int task = 0; task < 1000; ++task)
        behaviour["sequence"].push_back(Document::object());

    const ReadResult result = readDocument(document); // 100 revisions x 1000 tasks x 3 containers

    const auto *told = std::get_if<ReadError>(&result);
    QVERIFY(told != nullptr);
    QCOMPARE(nameOf(told->fault), u"OutOfRange"_s);
    QCOMPARE(QString::fromStdString(told->place.pointer), u"/simulation/behaviour"_s);
}

QTEST_GUILESS_MAIN(TestContainerKeys)
#include "tst_container_keys.moc"
