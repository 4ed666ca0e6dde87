// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/documents.h"
#include "scenario/known_keys.h"

#include <QtTest>

#include <set>

using namespace deployscope;
using namespace deployscope::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(const KnownKeys *)

/// The schema that editors read and the readers say the same names.
class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsDraft07();
    void itHasTheNamesOfTheReaders_data();
    void itHasTheNamesOfTheReaders();
    void whatIsNotSimulatedSaysSo();
    void everyReferenceLeadsToADefinition();

private:
    Document m_schema{};
};

namespace {

std::set<std::string> namesIn(const Document &object)
{
    std::set<std::string> names;
    for (const auto &[name, value] : object.at("properties").items())
        names.insert(name);
    return names;
}

std::set<std::string> namesIn(const KnownKeys &keys)
{
    std::set<std::string> names{keys.used.begin(), keys.used.end()};
    names.insert(keys.kept.begin(), keys.kept.end());
    return names;
}

void collectReferences(const Document &value, std::set<std::string> &references)
{
    if (!value.is_structured())
        return;
    for (const auto &[key, inside] : value.items()) {
        if (key == "$ref")
            references.insert(inside.get<std::string>());
        collectReferences(inside, references);
    }
}

} // namespace

void TestSchema::initTestCase()
{
    const auto file = readFile(DEPLOYSCOPE_SOURCE_DIR "/resources/schema/scenario.schema.json");
    m_schema = Document::parse(std::get<NamedText>(file).text);
}

void TestSchema::itIsDraft07()
{
    QCOMPARE(m_schema["$schema"], Document("http://json-schema.org/draft-07/schema#"));
}

void TestSchema::itHasTheNamesOfTheReaders_data()
{
    QTest::addColumn<const KnownKeys *>("keys");
    QTest::newRow("scenario") << &keys::scenario;
    QTest::newRow("containerInstance") << &keys::containerInstance;
    QTest::newRow("instanceAttribute") << &keys::instanceAttribute;
    QTest::newRow("instanceResource") << &keys::instanceResource;
    QTest::newRow("taskDefinition") << &keys::taskDefinition;
    QTest::newRow("containerDefinition") << &keys::containerDefinition;
    QTest::newRow("containerHealthCheck") << &keys::containerHealthCheck;
    QTest::newRow("containerDependency") << &keys::containerDependency;
    QTest::newRow("portMapping") << &keys::portMapping;
    QTest::newRow("service") << &keys::service;
    QTest::newRow("deploymentConfiguration") << &keys::deploymentConfiguration;
    QTest::newRow("deploymentCircuitBreaker") << &keys::deploymentCircuitBreaker;
    QTest::newRow("deploymentAlarms") << &keys::deploymentAlarms;
    QTest::newRow("alarm") << &keys::alarm;
    QTest::newRow("thresholdConfiguration") << &keys::thresholdConfiguration;
    QTest::newRow("deploymentController") << &keys::deploymentController;
    QTest::newRow("capacityProviderStrategy") << &keys::capacityProviderStrategy;
    QTest::newRow("networkConfiguration") << &keys::networkConfiguration;
    QTest::newRow("awsvpcConfiguration") << &keys::awsvpcConfiguration;
    QTest::newRow("serviceLoadBalancer") << &keys::serviceLoadBalancer;
    QTest::newRow("placementConstraint") << &keys::placementConstraint;
    QTest::newRow("placementStrategy") << &keys::placementStrategy;
    QTest::newRow("loadBalancer") << &keys::loadBalancer;
    QTest::newRow("loadBalancerZone") << &keys::loadBalancerZone;
    QTest::newRow("loadBalancerAttribute") << &keys::loadBalancerAttribute;
    QTest::newRow("targetGroup") << &keys::targetGroup;
    QTest::newRow("matcher") << &keys::matcher;
    QTest::newRow("targetGroupAttribute") << &keys::targetGroupAttribute;
    QTest::newRow("listener") << &keys::listener;
    QTest::newRow("listenerRule") << &keys::listenerRule;
    QTest::newRow("listenerAction") << &keys::listenerAction;
    QTest::newRow("forwardConfig") << &keys::forwardConfig;
    QTest::newRow("forwardTargetGroup") << &keys::forwardTargetGroup;
    QTest::newRow("ruleCondition") << &keys::ruleCondition;
    QTest::newRow("pathPatternConfig") << &keys::pathPatternConfig;
    QTest::newRow("fixedResponseConfig") << &keys::fixedResponseConfig;
    QTest::newRow("redirectConfig") << &keys::redirectConfig;
    QTest::newRow("securityGroup") << &keys::securityGroup;
    QTest::newRow("ipPermission") << &keys::ipPermission;
    QTest::newRow("ipRange") << &keys::ipRange;
    QTest::newRow("userIdGroupPair") << &keys::userIdGroupPair;
    QTest::newRow("action") << &keys::action;
    QTest::newRow("updateService") << &keys::updateService;
    QTest::newRow("changeSecurityGroup") << &keys::changeSecurityGroup;
    QTest::newRow("stopTask") << &keys::stopTask;
    QTest::newRow("updateContainerInstancesState") << &keys::updateContainerInstancesState;
    QTest::newRow("terminateInstances") << &keys::terminateInstances;
    QTest::newRow("modifyTargetGroup") << &keys::modifyTargetGroup;
    QTest::newRow("modifyTargetGroupAttributes") << &keys::modifyTargetGroupAttributes;
    QTest::newRow("changeRule") << &keys::changeRule;
    QTest::newRow("traffic") << &keys::traffic;
    QTest::newRow("changeRolePolicy") << &keys::changeRolePolicy;
    QTest::newRow("role") << &keys::role;
    QTest::newRow("pipeline") << &keys::pipeline;
    QTest::newRow("pipelineStage") << &keys::pipelineStage;
    QTest::newRow("pipelineAction") << &keys::pipelineAction;
    QTest::newRow("actionTypeId") << &keys::actionTypeId;
    QTest::newRow("artifact") << &keys::artifact;
    QTest::newRow("deployConfiguration") << &keys::deployConfiguration;
    QTest::newRow("startPipelineExecution") << &keys::startPipelineExecution;
    QTest::newRow("simulation") << &keys::simulation;
    QTest::newRow("agent") << &keys::agent;
    QTest::newRow("behaviour") << &keys::behaviour;
    QTest::newRow("fault") << &keys::fault;
    QTest::newRow("autoScaling") << &keys::autoScaling;
    QTest::newRow("scalableTarget") << &keys::scalableTarget;
    QTest::newRow("scalingPolicy") << &keys::scalingPolicy;
    QTest::newRow("targetTracking") << &keys::targetTracking;
    QTest::newRow("predefinedMetric") << &keys::predefinedMetric;
    QTest::newRow("metric") << &keys::metric;
    QTest::newRow("capacityProvider") << &keys::capacityProvider;
    QTest::newRow("autoScalingGroupProvider") << &keys::autoScalingGroupProvider;
    QTest::newRow("managedScaling") << &keys::managedScaling;
    QTest::newRow("launchedInstances") << &keys::launchedInstances;
}

void TestSchema::itHasTheNamesOfTheReaders()
{
    QFETCH(const KnownKeys *, keys);
    const std::string name = QTest::currentDataTag();

    const Document &object = name == "scenario" ? m_schema : m_schema["definitions"].at(name);

    QCOMPARE(namesIn(object), namesIn(*keys));
}

void TestSchema::whatIsNotSimulatedSaysSo()
{
    for (const std::string_view key : keys::simulation.kept) {
        const Document &property = m_schema["definitions"]["simulation"]["properties"].at(std::string{key});
        QVERIFY(property.at("description").get<std::string>().find("not simulate") != std::string::npos);
    }
}

void TestSchema::everyReferenceLeadsToADefinition()
{
    std::set<std::string> references;
    collectReferences(m_schema, references);

    QVERIFY(!references.empty());
    for (const std::string &reference : references)
        QVERIFY(m_schema["definitions"].contains(reference.substr(std::string{"#/definitions/"}.size())));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
