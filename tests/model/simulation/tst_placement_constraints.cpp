// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_facts.h"
#include "scenario_builder.h"
#include "simulation/placement.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(deployscope::PlacementObstacle)

/// R6.1, R6.8, R6.9: constraints are binding, and what is told where they are not met.
class TestPlacementConstraints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expressionsChooseInstances_data();
    void expressionsChooseInstances();
    void theTaskDefinitionsOwnCountAsWell();
    void distinctInstanceCountsOldAndNewTogether_data();
    void distinctInstanceCountsOldAndNewTogether();
    void tasksOfAnotherServiceAreSeen();
    void namesTheFirstCheckThatTheClosestInstanceFails_data();
    void namesTheFirstCheckThatTheClosestInstanceFails();
    void anUpdateChangesThemAndStartsADeployment();
    void strategiesWeighWhatTheConstraintsLeave();
};

namespace {

PlacementConstraint memberOf(const std::string &expression)
{
    PlacementConstraint constraint;
    constraint.expression = expression;
    constraint.query = std::get<ClusterQuery>(clusterQuery(expression));
    return constraint;
}

const PlacementConstraint distinctInstance{PlacementConstraint::Type::DistinctInstance, {}, {}};

/// i-1 t2.micro in a, i-2 t3.small in b, i-3 c6g.large in a with a GPU, i-4 of no known type in b; room for 3 tasks each.
ScenarioBuilder fourKinds()
{
    ScenarioBuilder builder;
    builder.instances(4, 3, 2).revision().revision();
    std::vector<ContainerInstance> &instances = builder.scenario().instances;
    instances[0].instanceType = "t2.micro";
    instances[1].instanceType = "t3.small";
    instances[2].instanceType = "c6g.large";
    instances[2].attributes = {{"gpu", ""}, {"rack", "r1"}};
    instances[3].attributes = {{"rack", "r2"}};
    return builder;
}

/// The instances on which tasks stand at the start, each once.
QList<int> instancesWithTasks(const State &state)
{
    QList<int> found;
    for (std::size_t i = 0; i < state.instances.size(); ++i) {
        if (state.instances[i].tasks > 0)
            found.push_back(static_cast<int>(i) + 1);
    }
    return found;
}

} // namespace

void TestPlacementConstraints::expressionsChooseInstances_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char *expression, const QList<int> &expected) {
        QTest::newRow(expression) << QByteArray(expression) << expected;
    };
    row("attribute:ecs.instance-type == t2.micro", {1});
    row("attribute:ecs.instance-type =~ t.*", {1, 2});
    row("attribute:ecs.instance-type !~ t.*", {3, 4}); // i-4 has none, so it does not match
    row("attribute:ecs.instance-type exists", {1, 2, 3});
    row("attribute:ecs.availability-zone == b", {2, 4});
    row("attribute:ecs.availability-zone in [a, c]", {1, 3});
    row("attribute:ecs.os-type == linux", {1, 2, 3, 4});
    row("attribute:ecs.cpu-architecture == arm64", {3});
    row("attribute:ecs.cpu-architecture == x86_64", {1, 2});
    row("attribute:gpu exists", {3});
    row("attribute:gpu !exists", {1, 2, 4});
    row("attribute:rack != r1", {1, 2, 4});
    row("attribute:rack !in [r1, r2]", {1, 2});
    row("ec2InstanceId in [i-2, i-3]", {2, 3});
    row("agentConnected == true", {1, 2, 3, 4});
    row("attribute:rack exists and not attribute:gpu exists", {4});
    row("attribute:rack == r2 or attribute:ecs.instance-type =~ t2.*", {1, 4});
    row("(attribute:rack exists or attribute:ecs.instance-type == t2.micro) and attribute:ecs.availability-zone "
        "== a",
        {1, 3});
}

void TestPlacementConstraints::expressionsChooseInstances()
{
    QFETCH(QByteArray, expression);
    QFETCH(QList<int>, expected);
    ScenarioBuilder builder = fourKinds();
    // As many tasks as the instances that are meant have room for: three each.
    builder.service(3 * expected.size(), 100, 200);
    builder.scenario().services[0].placementConstraints = {memberOf(expression.toStdString())};

    const auto timeline = simulate(builder.make());

    QCOMPARE(timeline->outcome, Outcome::Steady);
    QCOMPARE(instancesWithTasks(timeline->snapshots.front().state), expected);
}

void TestPlacementConstraints::theTaskDefinitionsOwnCountAsWell()
{
    ScenarioBuilder builder = fourKinds();
    builder.service(3, 0, 100).update(60s);
    builder.scenario().services[0].placementConstraints = {memberOf("attribute:ecs.availability-zone == a")};
    builder.scenario().taskDefinitions[1].placementConstraints = {memberOf("attribute:gpu exists")};

    const auto timeline = simulate(builder.make());

    QCOMPARE(instancesWithTasks(timeline->snapshots.front().state), (QList<int>{1, 3}));
    QCOMPARE(instancesWithTasks(stateAt(*timeline, lastCursor(*timeline))), (QList<int>{3}));
}

void TestPlacementConstraints::distinctInstanceCountsOldAndNewTogether_data()
{
    QTest::addColumn<int>("instances");
    QTest::addColumn<int>("minimum");
    QTest::addColumn<QList<int>>("expected");
    // Desired 3; as with a static port (section 12 of the reference).
    QTest::newRow("no room for a fourth") << 3 << 100 << QList<int>{};
    QTest::newRow("L is 2: one after the other") << 3 << 66 << QList<int>{-1, 1, -1, 1, -1, 1};
    QTest::newRow("a fourth instance") << 4 << 100 << QList<int>{1, -1, 1, -1, 1, -1};
}

void TestPlacementConstraints::distinctInstanceCountsOldAndNewTogether()
{
    QFETCH(int, instances);
    QFETCH(int, minimum);
    QFETCH(QList<int>, expected);
    ScenarioBuilder builder;
    builder.instances(instances, 10).revision().revision().service(3, minimum, 200).update(60s);
    builder.scenario().services[0].placementConstraints = {distinctInstance};

    const auto timeline = simulate(builder.make());

    QCOMPARE(waves(*timeline, second(60)), expected);
    const bool isStuck = expected.isEmpty();
    QCOMPARE(timeline->outcome, isStuck ? Outcome::Stuck : Outcome::Steady);
    if (isStuck)
        QCOMPARE(
            serviceEvents(*timeline),
            "60 (service web) was unable to place a task because no container instance met all of its "
            "requirements. The closest matching (container-instance i-1) encountered error \"DistinctInstance "
            "placement constraint unsatisfied.\". For more information, see the Troubleshooting section of the "
            "Amazon ECS Developer Guide.\n");
}

/// One service keeps away from another, or goes where it is.
void TestPlacementConstraints::tasksOfAnotherServiceAreSeen()
{
    for (const bool together : {false, true}) {
        ScenarioBuilder builder;
        builder.instances(3, 10).revision().service(1, 100, 200).service(2, 100, 200);
        builder.scenario().services[1].name = "api";
        builder.scenario().services[1].placementConstraints = {
            memberOf(together ? "task:group == service:web" : "not(task:group == service:web)")};

        const State state = simulate(builder.make())->snapshots.front().state;

        QCOMPARE(state.tasks[0].instance, InstanceId{0});
        QCOMPARE(instancesWithTasks(state), together ? QList<int>{1} : (QList<int>{1, 2, 3}));
        QCOMPARE(state.instances[0].tasks, together ? 3 : 1);
    }
}

void TestPlacementConstraints::namesTheFirstCheckThatTheClosestInstanceFails_data()
{
    QTest::addColumn<int>("cpuOfThird");
    QTest::addColumn<bool>("constrained");
    QTest::addColumn<PlacementObstacle>("obstacle");
    QTest::addColumn<int>("closest");
    QTest::addColumn<QByteArray>("message");
    // Every instance has room but the third, which alone has a GPU. Order: attribute, port, CPU, memory.
    QTest::newRow("the one with the attribute lacks CPU: it has passed more checks")
        << 50 << true << PlacementObstacle::Cpu << 3
        << QByteArray("(container-instance i-3) has insufficient CPU units available.");
    QTest::newRow("no instance has the attribute: file order")
        << 300 << false << PlacementObstacle::Attribute << 1
        << QByteArray("(container-instance i-1) is missing an attribute required by your task.");
}

void TestPlacementConstraints::namesTheFirstCheckThatTheClosestInstanceFails()
{
    QFETCH(int, cpuOfThird);
    QFETCH(bool, constrained);
    QFETCH(PlacementObstacle, obstacle);
    QFETCH(int, closest);
    QFETCH(QByteArray, message);
    ScenarioBuilder builder = fourKinds();
    builder.service(1, 100, 200);
    builder.scenario().instances[2].cpu = {cpuOfThird};
    builder.scenario().services[0].placementConstraints = {
        memberOf(constrained ? "attribute:gpu exists" : "attribute:gpu == large")};

    const auto timeline = simulate(builder.make());

    const State state = stateAtSecond(*timeline, 1);
    QCOMPARE(state.services[0].obstacle, obstacle);
    QCOMPARE(static_cast<int>(indexOf(state.services[0].closestInstance)) + 1, closest);
    QVERIFY2(serviceEvents(*timeline).contains(message), serviceEvents(*timeline));
}

void TestPlacementConstraints::anUpdateChangesThemAndStartsADeployment()
{
    ScenarioBuilder builder = fourKinds();
    builder.service(2, 100, 200);
    UpdateService update;
    update.placementConstraints = {memberOf("attribute:ecs.availability-zone == b")};
    builder.action(60s, update);

    const auto timeline = simulate(builder.make());

    QCOMPARE(instancesWithTasks(timeline->snapshots.front().state), (QList<int>{1, 2}));
    QCOMPARE(timesOf(*timeline, "service.placementConstraintsChanged"), (QList<double>{60}));
    QCOMPARE(timesOf(*timeline, "deployment.started"), (QList<double>{60}));
    QCOMPARE(instancesWithTasks(stateAt(*timeline, lastCursor(*timeline))), (QList<int>{2, 4}));
}

void TestPlacementConstraints::strategiesWeighWhatTheConstraintsLeave()
{
    ScenarioBuilder builder = fourKinds();
    builder.service(2, 100, 200);
    builder.scenario().instances[1].cpu = {200}; // binpack would begin here
    builder.scenario().services[0].placementStrategy = {{PlacementStrategy::Type::Binpack, "cpu"}};
    builder.scenario().services[0].placementConstraints = {memberOf("attribute:ecs.availability-zone == a")};

    QCOMPARE(instancesWithTasks(simulate(builder.make())->snapshots.front().state), (QList<int>{1}));
}

QTEST_GUILESS_MAIN(TestPlacementConstraints)
#include "tst_placement_constraints.moc"
