// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/documents.h"

#include <QDir>
#include <QtTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;

/// Real files of other people, in the folder that DEPLOYSCOPE_SAMPLES names: each opens, or is refused with a reason.
/// They stay where they are; without the variable there is nothing to go through.
class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOpensOrIsRefusedWithAReason_data();
    void eachOpensOrIsRefusedWithAReason();

private:
    /// What is known of a file: `opens`, or how its error begins. Empty for a file that is not known.
    static QString expectedOf(const QString &name);
};

QString TestSamples::expectedOf(const QString &name)
{
    static const QHash<QString, QString> expected{
        {u"agent-task-hostport-zero.json"_s, u"NotAScenario ECS agent task"_s},
        {u"api-examples-ecs.json"_s, u"NotAScenario API examples"_s},
        {u"api-examples-elbv2.json"_s, u"NotAScenario API examples"_s},
        {u"codedeploy-appspec-full.yaml"_s, u"NotAScenario CodeDeploy AppSpec (YAML)"_s},
        {u"compose-ecs-multi-port.yaml"_s, u"NotAScenario Compose (YAML)"_s},
        {u"describe-container-instances.json"_s, u"opens"_s},
        {u"describe-security-groups.json"_s, u"opens"_s},
        {u"describe-services-codedeploy-tasksets.json"_s, u"NotSimulated deploymentController CODE_DEPLOY"_s},
        {u"describe-services-ec2-cannot-place.json"_s, u"opens"_s},
        {u"describe-services-rolling-middle.json"_s, u"opens"_s},
        {u"describe-services-rolling-start.json"_s, u"opens"_s},
        {u"describe-target-health-no-state.json"_s, u"NotAScenario describe-target-health"_s},
        {u"describe-tasks-stopped.json"_s, u"NotAScenario describe-tasks"_s},
        {u"imagedefinitions.json"_s, u"NotAScenario imagedefinitions.json"_s},
        {u"instances-with-tasks-8.json"_s, u"NotAScenario instance summaries"_s},
        {u"service-input-codedeploy-fargate.json"_s, u"NotSimulated deploymentController CODE_DEPLOY"_s},
        {u"service-input-ec2-circuit-breaker.json"_s, u"opens"_s},
        {u"taskdef-awsvpc-port-mismatch-kibana.json"_s, u"PortMismatch 80"_s},
        {u"taskdef-bridge-dynamic-port-nginx.json"_s, u"opens"_s},
        {u"taskdef-bridge-links-no-hostport.json"_s, u"opens"_s},
        {u"taskdef-bridge-two-static-ports.json"_s, u"opens"_s},
        {u"taskdef-daemon-bridge-no-ports.json"_s, u"opens"_s},
        {u"taskdef-host-no-ports-consul.json"_s, u"opens"_s},
        {u"taskdef-static-port-two-containers.json"_s, u"opens"_s},
        {u"taskdef-strings-for-numbers-webapp.json"_s, u"opens"_s},
    };
    return expected.value(name);
}

void TestSamples::eachOpensOrIsRefusedWithAReason_data()
{
    QTest::addColumn<QString>("file");
    const QString folder = qEnvironmentVariable("DEPLOYSCOPE_SAMPLES");
    if (folder.isEmpty()) {
        QTest::newRow("none") << QString();
        return;
    }
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.json"_s, u"*.yaml"_s, u"*.yml"_s}, QDir::Files))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestSamples::eachOpensOrIsRefusedWithAReason()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        return;
    const auto text = readFile(file.toStdString());
    QVERIFY(std::holds_alternative<NamedText>(text));

    const ReadResult result = readScenario({std::get<NamedText>(text)});

    QString outcome = u"opens"_s;
    if (const auto *error = std::get_if<ReadError>(&result)) {
        outcome = nameOf(error->fault) + u' ' + QString::fromStdString(error->found);
        QVERIFY(error->place.line > 0);
        QVERIFY(!error->expected.empty());
    } else {
        QVERIFY(std::holds_alternative<Reading>(readDocument(std::get<Reading>(result).document)));
    }
    const QString expected = expectedOf(QFileInfo(file).fileName());
    QVERIFY2(expected.isEmpty() || outcome == expected, qPrintable(outcome));
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
