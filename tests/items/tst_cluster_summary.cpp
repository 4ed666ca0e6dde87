// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cluster_summary.h"

#include "state_builder.h"

#include <QTest>

using namespace deployscope;
using namespace std::chrono_literals;

class TestClusterSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesAndPorts();
    void countsByRevision();
    void theNewestRevisionIsListedBeforeItHasTasks();
    void anObstacleNamesTheInstance();
    void anOpenGroupLetsItsPortsIn();
    void aClosedGroupLetsNothingIn();
    void neighbouringRangesAreOne();
    void noGroupLetsEverythingIn();
    void aServiceWithoutLoadBalancerHasNone();
};

void TestClusterSummary::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestClusterSummary::namesAndPorts()
{
    const ClusterSummary summary = clusterSummary(StateBuilder{}.state());

    QCOMPARE(summary.scenario, QStringLiteral("Hand-made"));
    QCOMPARE(summary.loadBalancer, QStringLiteral("web-alb"));
    QCOMPARE(summary.listenerPorts, std::vector<Port>{{80}});
    QCOMPARE(summary.loadBalancerGroups, QStringList{QStringLiteral("sg-alb")});
    QCOMPARE(summary.instanceGroups, QStringList{QStringLiteral("sg-instances")});
    QCOMPARE(summary.targetGroups.size(), std::size_t{1});
    QCOMPARE(summary.targetGroups.front().name, QStringLiteral("web"));
    QCOMPARE(summary.targetGroups.front().healthCheckInterval, SimDuration{30s});
}

void TestClusterSummary::countsByRevision()
{
    StateBuilder builder;
    builder.addHealthyTask(0, 1);
    builder.addDrainingTask(1, 1, 80s);
    builder.addStoppedTask(1, 1, 80s);
    builder.addUnprovenTask(2, 2, 80s);

    const ServiceSummary service = clusterSummary(builder.state()).services.front();

    QCOMPARE(service.name, QStringLiteral("web"));
    QCOMPARE(service.desired, 2);
    QCOMPARE(service.tasks, 3);
    QCOMPARE(service.healthy, 1);
    QCOMPARE(service.revisions.size(), std::size_t{2});
    QCOMPARE(service.revisions[0],
             (RevisionSummary{.name = QStringLiteral("web:1"), .rank = 0, .tasks = 2, .healthy = 1}));
    QCOMPARE(service.revisions[1],
             (RevisionSummary{
                 .name = QStringLiteral("web:2"), .rank = 1, .tasks = 1, .healthy = 0, .isPrimary = true}));
}

void TestClusterSummary::theNewestRevisionIsListedBeforeItHasTasks()
{
    const ServiceSummary service = clusterSummary(StateBuilder{}.state()).services.front();

    QCOMPARE(service.revisions.size(), std::size_t{1});
    QCOMPARE(service.revisions.front().name, QStringLiteral("web:2"));
    QCOMPARE(service.revisions.front().tasks, 0);
}

void TestClusterSummary::anObstacleNamesTheInstance()
{
    StateBuilder builder;
    builder.setObstacle(PlacementObstacle::Port, 2);

    const ServiceSummary service = clusterSummary(builder.state()).services.front();

    QCOMPARE(service.obstacle, PlacementObstacle::Port);
    QCOMPARE(service.closestInstance, QStringLiteral("i-3"));
}

void TestClusterSummary::anOpenGroupLetsItsPortsIn()
{
    const ClusterSummary summary = clusterSummary(StateBuilder{}.state());

    QVERIFY(summary.isLetIn());
    QCOMPARE(summary.letIn, (std::vector<PortRange>{{{32768}, {61000}}}));
}

void TestClusterSummary::aClosedGroupLetsNothingIn()
{
    StateBuilder builder;
    builder.closeSecurityGroup();

    const ClusterSummary summary = clusterSummary(builder.state());

    QVERIFY(!summary.isLetIn());
    QVERIFY(summary.letIn.empty());
}

void TestClusterSummary::neighbouringRangesAreOne()
{
    StateBuilder builder;
    IpPermission rule = builder.scenario().permissions.back();
    rule.first = {30000};
    rule.last = {32767};
    builder.scenario().permissions.push_back(rule);
    rule.first = {80};
    rule.last = {80};
    builder.scenario().permissions.push_back(rule);
    State state = builder.state();
    state.permissions = {1, 1, 1, 1};

    QCOMPARE(clusterSummary(state).letIn, (std::vector<PortRange>{{{80}, {80}}, {{30000}, {61000}}}));
}

void TestClusterSummary::noGroupLetsEverythingIn()
{
    StateBuilder builder;
    for (ContainerInstance &instance : builder.scenario().instances)
        instance.securityGroups.clear();

    const ClusterSummary summary = clusterSummary(builder.state());

    QVERIFY(summary.isLetIn());
    QCOMPARE(summary.letIn, (std::vector<PortRange>{{{0}, {65535}}}));
}

void TestClusterSummary::aServiceWithoutLoadBalancerHasNone()
{
    const StateBuilder builder({.hasLoadBalancer = false});

    QVERIFY(!clusterSummary(builder.state()).hasLoadBalancer);
}

QTEST_GUILESS_MAIN(TestClusterSummary)
#include "tst_cluster_summary.moc"
