// SPDX-License-Identifier: GPL-3.0-or-later
#include "supply_runs.h"

#include "simulation/permissions.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;

/// R10.1 and R10.2: what a role must allow.
class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPatternMatches_data();
    void aPatternMatches();
    void allFourCallsAreNeeded_data();
    void allFourCallsAreNeeded();
    void theExecutionRoleGoesBeforeThatOfTheInstance();
    void anotherRegistryAsksForNoRole();
    void anInstanceJoinsWhenItMay();
    void aCallIsRefused_data();
    void aCallIsRefused();
};

namespace {

const char *noRoute =
    "TaskFailedToStart: CannotPullContainerError: Error response from daemon: pull access denied for "
    "app, repository does not exist or may require 'docker login'";

Document withRole(const char *permissions)
{
    Document document = supplyScenario();
    document["roles"] = Document::array({Document{{"RoleName", "ecsInstanceRole"}}});
    document["roles"][0]["Permissions"] = Document::parse(permissions);
    document["simulation"]["until"] = 150;
    return document;
}

} // namespace

void TestPermissions::aPatternMatches_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<bool>("matches");
    QTest::newRow("the call") << QByteArray("ecr:BatchGetImage") << true;
    QTest::newRow("in other capitals") << QByteArray("ECR:batchgetimage") << true;
    QTest::newRow("all of the service") << QByteArray("ecr:*") << true;
    QTest::newRow("everything") << QByteArray("*") << true;
    QTest::newRow("some of the service") << QByteArray("ecr:Batch*") << true;
    QTest::newRow("a star in the middle") << QByteArray("ecr:*Image") << true;
    QTest::newRow("a question mark") << QByteArray("ec?:BatchGetImage") << true;
    QTest::newRow("another call") << QByteArray("ecr:BatchGetImages") << false;
    QTest::newRow("another service") << QByteArray("ecs:*") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestPermissions::aPatternMatches()
{
    QFETCH(QByteArray, pattern);
    QFETCH(bool, matches);

    QCOMPARE(matchesCall(pattern.toStdString(), "ecr:BatchGetImage"), matches);
}

void TestPermissions::allFourCallsAreNeeded_data()
{
    QTest::addColumn<QByteArray>("lost");
    QTest::addColumn<bool>("pulls");
    QTest::newRow("ecr:GetAuthorizationToken") << QByteArray("ecr:GetAuthorizationToken") << false;
    QTest::newRow("ecr:BatchCheckLayerAvailability") << QByteArray("ecr:BatchCheckLayerAvailability") << false;
    QTest::newRow("ecr:GetDownloadUrlForLayer") << QByteArray("ecr:GetDownloadUrlForLayer") << false;
    QTest::newRow("ecr:BatchGetImage") << QByteArray("ecr:BatchGetImage") << false;
    QTest::newRow("one that no pull needs") << QByteArray("ecr:PutImage") << true;
}

/// Whatever wildcard has given it. The new task comes to i-2, where no copy is.
void TestPermissions::allFourCallsAreNeeded()
{
    QFETCH(QByteArray, lost);
    QFETCH(bool, pulls);
    Document document = withRole(R"(["*"])");
    addAction(document, 0, "DeleteRolePolicy",
              ("{\"RoleName\": \"ecsInstanceRole\", \"Permissions\": [\"" + lost + "\"]}").constData());
    updateTo(document, 10, R"({"taskDefinition": "web:2"})");
    addAction(document, 75, "PutRolePolicy", R"({"RoleName": "ecsInstanceRole", "Permissions": ["ecr:*"]})");

    const auto timeline = runOf(document);

    QCOMPARE(timesOf(*timeline, "task.failedToStart"), pulls ? QList<double>{} : QList<double>{70});
    QCOMPARE(timesOf(*timeline, "task.running"), pulls ? QList<double>{25} : QList<double>{115}); // 70 + 30 + 15
    QCOMPARE(endOf(*timeline, 2), pulls ? QByteArray(": ") : QByteArray(noRoute));
}

void TestPermissions::theExecutionRoleGoesBeforeThatOfTheInstance()
{
    Document document = withRole(R"(["ecs:*", "ecr:*"])");
    document["roles"].push_back(Document::parse(R"({"RoleName": "execution", "Permissions": ["logs:*"]})"));
    document["taskDefinitions"][1]["executionRoleArn"] = "arn:aws:iam::123456789012:role/execution";
    updateTo(document, 10, R"({"taskDefinition": "web:2"})");

    QCOMPARE(endOf(*runOf(document), 2), QByteArray(noRoute));
}

void TestPermissions::anotherRegistryAsksForNoRole()
{
    Document document = withRole(R"(["ecs:*"])");
    document["taskDefinitions"][0]["containerDefinitions"][0]["image"] = "public.ecr.aws/team/app:1";
    document["taskDefinitions"][1]["containerDefinitions"][0]["image"] =
        "123.dkr.ecr.eu-west-1.amazonaws.com/app:1";
    updateTo(document, 10, R"({"taskDefinition": "web:2"})");

    const auto timeline = runOf(document);

    QCOMPARE(timesOf(*timeline, "service.created"), QList<double>{}); // it stands at 0
    QCOMPARE(timesOf(*timeline, "task.failedToStart"), QList<double>{70});
}

void TestPermissions::anInstanceJoinsWhenItMay()
{
    Document document = withRole(R"(["ecr:*"])");
    addAction(document, 100, "PutRolePolicy",
              R"({"RoleName": "ecsInstanceRole", "Permissions": ["ecs:RegisterContainerInstance"]})");

    const auto timeline = runOf(document);

    QCOMPARE(timesOf(*timeline, "instance.registrationDenied"), (QList<double>{0, 0}));
    QCOMPARE(timesOf(*timeline, "instance.registered"), (QList<double>{100, 100}));
    QCOMPARE(timesOf(*timeline, "task.running"), QList<double>{115});
    QVERIFY(serviceEvents(*timeline).startsWith("0 (service web) was unable to place a task because no container "
                                                "instance met all of its requirements. Reason: "
                                                "No Container Instances were found in your cluster."));
}

void TestPermissions::aCallIsRefused_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("parameters");
    QTest::newRow("no such role") << QByteArray("PutRolePolicy")
                                  << QByteArray(R"({"RoleName": "other", "Permissions": ["*"]})");
    QTest::newRow("no such permission")
        << QByteArray("DeleteRolePolicy")
        << QByteArray(R"({"RoleName": "ecsInstanceRole", "Permissions": ["s3:GetObject"]})");
    QTest::newRow("none of that kind") << QByteArray("DeleteRolePolicy")
                                       << QByteArray(
                                              R"({"RoleName": "ecsInstanceRole", "Permissions": ["s3:*"]})");
    QTest::newRow("an instance that may not register")
        << QByteArray("RegisterContainerInstance")
        << QByteArray(R"({"instanceType": "t2.micro", "role": "none"})");
}

void TestPermissions::aCallIsRefused()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, parameters);
    Document document = withRole(R"(["ecs:*", "ecr:*"])");
    document["roles"].push_back(Document::parse(R"({"RoleName": "none", "Permissions": []})"));
    addAction(document, 10, action.constData(), parameters.constData());

    const auto timeline = runOf(document);

    QCOMPARE(timesOf(*timeline, "action.refused"), QList<double>{10});
    QCOMPARE(timesOf(*timeline, "action.taken"), QList<double>{});
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
