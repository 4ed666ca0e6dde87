// SPDX-License-Identifier: GPL-3.0-or-later
#include "supply_runs.h"

#include "simulation/image_cache.h"
#include "simulation/reasons.h"
#include "timeline/image_errors.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;

Q_DECLARE_METATYPE(deployscope::PullError)

/// R10.3, R10.4, R2.15 and R2.16 with a registry that fails, images that are missing and disks that are full. A pull that
/// fails takes 60 s; the throttle waits 30, 60, 120, 240 s.
class TestImageErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsOfR103_data();
    void textsOfR103();
    void aMissingImageIsTriedMoreAndMoreRarely();
    void aPulledImageHealsIt();
    void itCountsForTheCircuitBreaker();
    void whereTheCopyWillDo_data();
    void whereTheCopyWillDo();
    void aDiskTakesWhatFits_data();
    void aDiskTakesWhatFits();
    void twoPullsShareTheRoom();
    void aFullDiskKeepsContainersFromBeingCreated_data();
    void aFullDiskKeepsContainersFromBeingCreated();
    void cleanUpComesEachHalfHour_data();
    void cleanUpComesEachHalfHour();
    void fiveImagesAreCleanedUpAtOnce();
    void oneContainerOfSeveral_data();
    void oneContainerOfSeveral();
    void whatIsSoAlreadyIsRefused();
};

void TestImageErrors::textsOfR103_data()
{
    QTest::addColumn<PullError>("error");
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, PullError error, const char *image, const char *text) {
        QTest::newRow(name) << error << QByteArray(image) << QByteArray(text);
    };
    const char *ecr = "123.dkr.ecr.eu-west-1.amazonaws.com/team/web:2";
    row("no such tag", PullError::NoTag, "app:2", "Error response from daemon: manifest for app:2 not found");
    row("no such tag in ECR", PullError::NoTag, ecr,
        "Error response from daemon: manifest for 123.dkr.ecr.eu-west-1.amazonaws.com/team/web:2 not found");
    row("no tag said", PullError::NoTag, "localhost:5000/app",
        "Error response from daemon: manifest for localhost:5000/app:latest not found");
    row("no such digest", PullError::NoTag, "app@sha256:1f",
        "Error response from daemon: manifest for app@sha256:1f not found");
    row("no permission", PullError::AccessDenied, ecr,
        "Error response from daemon: pull access denied for 123.dkr.ecr.eu-west-1.amazonaws.com/team/web, "
        "repository "
        "does not exist or may require 'docker login'");
    row("no such repository in ECR", PullError::NoRepository, ecr,
        "API error (404): repository 123.dkr.ecr.eu-west-1.amazonaws.com/team/web not found");
    row("no such repository", PullError::NoRepository, "team/web:2",
        "Error response from daemon: pull access denied for team/web, repository does not exist or may require "
        "'docker login'");
    row("no route to Docker Hub", PullError::NoRoute, "app:2",
        "API error (500): Get https://registry-1.docker.io/v2/: net/http: request canceled while waiting for "
        "connection");
    row("no route to ECR", PullError::NoRoute, ecr,
        "API error (500): Get https://123.dkr.ecr.eu-west-1.amazonaws.com/v2/: net/http: request canceled while "
        "waiting for connection");
    row("no room", PullError::NoSpace, "app:2",
        "write /var/lib/docker/tmp/GetImageBlob111111111: no space left on device");
}

void TestImageErrors::textsOfR103()
{
    QFETCH(PullError, error);
    QFETCH(QByteArray, image);
    QFETCH(QByteArray, text);

    QCOMPARE(QByteArray::fromStdString(pullErrorText(error, image.toStdString())),
             "CannotPullContainerError: " + text);
}

void TestImageErrors::aMissingImageIsTriedMoreAndMoreRarely()
{
    Document document = supplyScenario();
    updateTo(document, 0, R"({"taskDefinition": "web:2"})");
    document["simulation"]["imageExists"] = Document::parse(R"({"app:2": false})");

    const auto timeline = runOf(document);

    QCOMPARE(
        serviceEvents(*timeline),
        QByteArray("0 (service web) has started 1 tasks: (task t-2).\n"
                   "60 (service web) was unable to place a task. Reason: CannotPullContainerError: Error response "
                   "from daemon: manifest for app:2 not found.\n"
                   "90 (service web) has started 1 tasks: (task t-3).\n"
                   "210 (service web) has started 1 tasks: (task t-4).\n"
                   "270 (service web) is unable to consistently start tasks successfully.\n"
                   "390 (service web) has started 1 tasks: (task t-5).\n"
                   "690 (service web) has started 1 tasks: (task t-6).\n"));
    QCOMPARE(timesOf(*timeline, "task.failedToStart"), (QList<double>{60, 150, 270, 450}));
    QCOMPARE(
        endOf(*timeline, 2),
        QByteArray("TaskFailedToStart: CannotPullContainerError: Error response from daemon: manifest for app:2 "
                   "not found"));
    QCOMPARE(causesOf(*timeline, "service.imagePullFailed"), QByteArrayList{"task.failedToStart"});
    QCOMPARE(extremes(*timeline).lowestHealthy, 1); // the old task goes on
    const std::vector<Reason> reasons = reasonsFor(stateAtSecond(*timeline, 100), second(100), ServiceId{0});
    const auto failing = std::ranges::find(reasons, Reason::Kind::PullFails, &Reason::kind);
    QVERIFY(failing != reasons.end());
    QCOMPARE(failing->until, second(150));
}

void TestImageErrors::aPulledImageHealsIt()
{
    Document document = supplyScenario();
    updateTo(document, 0, R"({"taskDefinition": "web:2"})");
    document["simulation"]["imageExists"] = Document::parse(R"({"app:2": false})");
    addFault(document, R"({"at": 70, "fault": "imagePushed", "image": "app:2"})");

    const auto timeline = runOf(document);

    QCOMPARE(timesOf(*timeline, "task.failedToStart"), QList<double>{60});
    QCOMPARE(timesOf(*timeline, "task.running"), QList<double>{105}); // 90 + 10 + 5
    QCOMPARE(timesOf(*timeline, "deployment.completed"),
             QList<double>{147}); // 40 s, and 2 s for the old one to leave
}

void TestImageErrors::itCountsForTheCircuitBreaker()
{
    Document document = supplyScenario();
    updateTo(document, 0, R"({"taskDefinition": "web:2", "deploymentConfiguration":
        {"deploymentCircuitBreaker": {"enable": true, "rollback": true}}})");
    addFault(document, R"({"at": 0, "fault": "imageRemoved", "image": "app"})");

    const auto timeline = runOf(document);

    QCOMPARE(
        serviceEvents(*timeline),
        QByteArray("0 (service web) has started 1 tasks: (task t-2).\n"
                   "60 (service web) was unable to place a task. Reason: CannotPullContainerError: Error response "
                   "from daemon: pull access denied for app, repository does not exist or may require 'docker "
                   "login'.\n"
                   "90 (service web) has started 1 tasks: (task t-3).\n"
                   "210 (service web) has started 1 tasks: (task t-4).\n"
                   "270 (service web) is unable to consistently start tasks successfully.\n"
                   "270 (service web) (deployment ecs-svc/2) deployment failed: tasks failed to start.\n"
                   "270 (service web) rolling back to deployment ecs-svc/1.\n"
                   "270 (service web) (deployment ecs-svc/3) deployment completed.\n"
                   "270 (service web) has reached a steady state.\n"));
}

void TestImageErrors::whereTheCopyWillDo_data()
{
    QTest::addColumn<QByteArray>("behavior");
    QTest::addColumn<int>("instances");
    QTest::addColumn<QList<double>>("running");
    QTest::addColumn<QList<double>>("failed");
    const auto row = [](const char *name, const char *behavior, int instances, QList<double> running,
                        QList<double> failed) {
        QTest::newRow(name) << QByteArray(behavior) << instances << running << failed;
    };
    row("default falls back on the copy", "default", 1, {85}, {});
    row("default without a copy", "default", 2, {}, {80});
    row("always does not fall back", "always", 1, {}, {80});
    row("once asks nobody", "once", 1, {25}, {});
    row("once without a copy", "once", 2, {}, {80});
    row("prefer-cached asks nobody", "prefer-cached", 1, {25}, {});
    row("prefer-cached without a copy", "prefer-cached", 2, {}, {80});
}

void TestImageErrors::whereTheCopyWillDo()
{
    QFETCH(QByteArray, behavior);
    QFETCH(int, instances);
    QFETCH(QList<double>, running);
    QFETCH(QList<double>, failed);
    Document document = supplyScenario();
    document["containerInstances"][0]["count"] = instances;
    document["simulation"]["agent"]["imagePullBehavior"] = behavior.toStdString();
    document["simulation"]["until"] = 100;
    addFault(document, R"({"at": 10, "fault": "registryDown"})");
    updateTo(document, 20, R"({"desiredCount": 2})");

    const auto timeline = runOf(document);

    QCOMPARE(timesOf(*timeline, "task.running"), running);
    QCOMPARE(timesOf(*timeline, "task.failedToStart"), failed);
    const bool fallsBack = behavior == "default" && instances == 1;
    QCOMPARE(timesOf(*timeline, "task.cachedImageUsed"), fallsBack ? QList<double>{80} : QList<double>{});
    if (!failed.isEmpty())
        QCOMPARE(endOf(*timeline, 2),
                 QByteArray("TaskFailedToStart: CannotPullContainerError: API error (500): Get "
                            "https://registry-1.docker.io/v2/: net/http: request canceled while waiting for "
                            "connection"));
}

void TestImageErrors::aDiskTakesWhatFits_data()
{
    QTest::addColumn<int>("free");
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("end");
    const QByteArray noRoom = "TaskFailedToStart: CannotPullContainerError: write "
                              "/var/lib/docker/tmp/GetImageBlob111111111: no space left on device";
    QTest::newRow("room") << 301 << 300 << QByteArray(": ");
    QTest::newRow("one MiB short") << 299 << 300 << noRoom;
    QTest::newRow("nothing left for the container")
        << 300 << 300
        << QByteArray(
               "TaskFailedToStart: CannotCreateContainerError: Error response from daemon: no space left on "
               "device");
    QTest::newRow("of unknown size") << 1 << 0 << QByteArray(": ");
    QTest::newRow("of unknown size, and no room at all") << 0 << 0 << noRoom;
}

void TestImageErrors::aDiskTakesWhatFits()
{
    QFETCH(int, free);
    QFETCH(int, size);
    QFETCH(QByteArray, end);
    Document document = supplyScenario();
    document["containerInstances"][0]["count"] = 1;
    document["simulation"]["until"] = 80;
    document["simulation"]["diskFreeMiB"]["i-1"] = free;
    document["simulation"]["imageMiB"]["app:2"] = size;
    updateTo(document, 0, R"({"taskDefinition": "web:2"})");

    QCOMPARE(endOf(*runOf(document), 2), end);
}

/// Two tasks of one image take its room once; one of another image finds what is left.
void TestImageErrors::twoPullsShareTheRoom()
{
    Document document = supplyScenario();
    document["containerInstances"][0]["count"] = 1;
    document["services"][0]["desiredCount"] = 2;
    document["simulation"]["until"] = 100;
    document["simulation"]["diskFreeMiB"]["i-1"] = 500;
    document["simulation"]["imageMiB"] = Document::parse(R"({"app": 300})");
    updateTo(document, 0, R"({"taskDefinition": "web:2"})");

    const auto timeline = runOf(document);

    QCOMPARE(timesOf(*timeline, "task.running"), (QList<double>{15, 15}));
    const State last = stateAt(*timeline, lastCursor(*timeline));
    QCOMPARE(freeOnDisk(last, InstanceId{0})->value, std::int64_t{200}); // the copy of app:1 was there before
}

void TestImageErrors::aFullDiskKeepsContainersFromBeingCreated_data()
{
    QTest::addColumn<QByteArray>("behavior");
    QTest::addColumn<double>("failed");
    QTest::newRow("after the pull") << QByteArray("default") << 30.;
    QTest::newRow("at once, with the copy") << QByteArray("once") << 20.;
}

void TestImageErrors::aFullDiskKeepsContainersFromBeingCreated()
{
    QFETCH(QByteArray, behavior);
    QFETCH(double, failed);
    Document document = supplyScenario();
    document["containerInstances"][0]["count"] = 1;
    document["simulation"]["agent"]["imagePullBehavior"] = behavior.toStdString();
    document["simulation"]["until"] = 100;
    addFault(document, R"({"at": 10, "fault": "diskFull", "instance": "i-1"})");
    addFault(document, R"({"at": 40, "fault": "diskFreed", "instance": "i-1"})");
    updateTo(document, 20, R"({"desiredCount": 2})");

    const auto timeline = runOf(document);

    QCOMPARE(timesOf(*timeline, "task.failedToStart"), QList<double>{failed});
    QCOMPARE(
        endOf(*timeline, 2),
        QByteArray("TaskFailedToStart: CannotCreateContainerError: Error response from daemon: no space left on "
                   "device"));
    // 30 s of the throttle; with the copy on the instance the second task need not pull it.
    const double second = failed + 30 + (behavior == "once" ? 5 : 15);
    QCOMPARE(timesOf(*timeline, "task.running"), QList<double>{second});
    QVERIFY(timesOf(*timeline, "service.imagePullFailed").isEmpty()); // no. 16 is about pulls
}

void TestImageErrors::cleanUpComesEachHalfHour_data()
{
    QTest::addColumn<int>("update");
    QTest::addColumn<QByteArray>("behavior");
    QTest::addColumn<bool>("fits");
    // app:2 takes 300 of 500 MiB from 0 on. app:1, the old image of 300 MiB, has no task from 57 on and was pulled more
    // than an hour ago: the first clean-up after that is that of 1800.
    QTest::newRow("just before") << 1799 << QByteArray("default") << false;
    QTest::newRow("at the half hour") << 1800 << QByteArray("default") << true;
    QTest::newRow("never with prefer-cached") << 1800 << QByteArray("prefer-cached") << false;
}

void TestImageErrors::cleanUpComesEachHalfHour()
{
    QFETCH(int, update);
    QFETCH(QByteArray, behavior);
    QFETCH(bool, fits);
    Document document = supplyScenario();
    document["containerInstances"][0]["count"] = 1;
    document["taskDefinitions"].push_back(document["taskDefinitions"][1]);
    document["taskDefinitions"][2]["containerDefinitions"][0]["image"] = "app:3";
    document["simulation"]["agent"]["imagePullBehavior"] = behavior.toStdString();
    document["simulation"]["until"] = 1880;
    document["simulation"]["diskFreeMiB"]["i-1"] = 500;
    document["simulation"]["imageMiB"] = Document::parse(R"({"app": 300})");
    updateTo(document, 0, R"({"taskDefinition": "web:2"})");
    updateTo(document, update, R"({"taskDefinition": "web:3"})");

    const auto timeline = runOf(document);

    QCOMPARE(timesOf(*timeline, "task.failedToStart"),
             fits ? QList<double>{} : QList<double>{static_cast<double>(update + 60)});
    QCOMPARE(timesOf(*timeline, "task.running").size(), fits ? 2 : 1);
}

/// Seven images that nobody uses: five go with the first clean-up, and two with the next.
void TestImageErrors::fiveImagesAreCleanedUpAtOnce()
{
    Document document = supplyScenario();
    document["containerInstances"][0]["count"] = 1;
    Document &containers = document["taskDefinitions"][0]["containerDefinitions"];
    for (int i = 2; i <= 7; ++i) {
        containers.push_back(containers[0]);
        containers.back()["name"] = "side" + std::to_string(i);
        containers.back()["image"] = "side:" + std::to_string(i);
        containers.back()["cpu"] = containers.back()["memory"] = 10;
    }
    document["simulation"]["until"] = 3700;
    document["simulation"]["diskFreeMiB"]["i-1"] = 1000;
    document["simulation"]["imageMiB"] = Document::parse(R"({"app:1": 10, "side": 10, "app:2": 10})");
    updateTo(document, 0, R"({"taskDefinition": "web:2"})");
    for (const int at : {1700, 1900, 3650}) // something happens then
        updateTo(document, at, R"({"healthCheckGracePeriodSeconds": 1})");

    const auto timeline = runOf(document);

    const auto freeAt = [&](std::int64_t seconds) {
        return freeOnDisk(stateAtSecond(*timeline, seconds), InstanceId{0})->value;
    };
    QCOMPARE(freeAt(1700), std::int64_t{990});
    QCOMPARE(freeAt(1900), std::int64_t{1040});
    QCOMPARE(freeAt(3650), std::int64_t{1060});
}

void TestImageErrors::oneContainerOfSeveral_data()
{
    QTest::addColumn<bool>("essential");
    QTest::newRow("an essential one takes the task with it") << true;
    QTest::newRow("another is given up") << false;
}

void TestImageErrors::oneContainerOfSeveral()
{
    QFETCH(bool, essential);
    Document document = supplyScenario();
    Document &containers = document["taskDefinitions"][1]["containerDefinitions"];
    containers.push_back(Document::parse(R"({"name": "side", "image": "side:1", "cpu": 10, "memory": 10})"));
    containers[1]["essential"] = essential;
    document["simulation"]["imageExists"] = Document::parse(R"({"side:1": false})");
    document["simulation"]["until"] = 62;
    updateTo(document, 0, R"({"taskDefinition": "web:2"})");

    const auto timeline = runOf(document);

    QCOMPARE(timesOf(*timeline, "container.imagePulled"), QList<double>{10});
    QCOMPARE(timesOf(*timeline, "container.stopped").first(), 60.);
    QCOMPARE(timesOf(*timeline, "task.running"), essential ? QList<double>{} : QList<double>{60});
    QCOMPARE(endOf(*timeline, 2), essential
                                      ? QByteArray("TaskFailedToStart: CannotPullContainerError: Error response "
                                                   "from daemon: manifest for side:1 not found")
                                      : QByteArray(": "));
}

void TestImageErrors::whatIsSoAlreadyIsRefused()
{
    Document document = supplyScenario();
    for (const char *fault :
         {R"({"at": 1, "fault": "registryUp"})", R"({"at": 2, "fault": "diskFreed", "instance": "i-1"})",
          R"({"at": 3, "fault": "imageRemoved", "image": "app:2"})",
          R"({"at": 4, "fault": "imageRemoved", "image": "app:2"})",
          R"({"at": 5, "fault": "diskFull", "instance": "i-9"})",
          R"({"at": 6, "fault": "imagePushed", "image": "app:1"})"})
        addFault(document, fault);

    const auto timeline = runOf(document);

    QCOMPARE(timesOf(*timeline, "fault.refused"), (QList<double>{1, 2, 4, 5}));
    QCOMPARE(timesOf(*timeline, "image.pushed"), QList<double>{6});
}

QTEST_GUILESS_MAIN(TestImageErrors)
#include "tst_image_errors.moc"
