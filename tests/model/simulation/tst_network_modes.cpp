// SPDX-License-Identifier: GPL-3.0-or-later
#include "container_tasks.h"
#include "run_facts.h"
#include "scenario_builder.h"
#include "simulation/host_ports.h"
#include "simulation/security_groups.h"
#include "simulation/target_health.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

/// R2.2, R4.6, R4.7, R5.1: tasks with a network interface of their own, and those on the network of their instance.
class TestNetworkModes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAwsvpcUpdateGoesThroughProvisioningAndDeprovisioning();
    void interfacesLimitTheTasksOfAnInstance_data();
    void interfacesLimitTheTasksOfAnInstance();
    void anInterfaceIsHeldUntilTheTaskHasGone();
    void awsvpcTakesNoPortOfTheInstance();
    void theTasksOwnGroupDecides_data();
    void theTasksOwnGroupDecides();
    void anUpdateGivesNewTasksOtherGroups();
    void addressesAreThoseOfTheTasks();
    void hostModeTakesTheContainerPort();
    void updatesThatDoNotGoWithTheModeAreRefused_data();
    void updatesThatDoNotGoWithTheModeAreRefused();
    void containersWaitForTheInterface();
    void theInterfaceIsGivenBackAfterTheLastContainer();
};

namespace {

/// sg-tasks (third group) on the tasks lets the load balancer's group in on these ports.
void addTasksGroup(Scenario &scenario, Port first, Port last)
{
    scenario.securityGroups.push_back({"sg-tasks", "sg-tasks", "/securityGroups/2"});
    IpPermission ingress;
    ingress.group = SecurityGroupId{2};
    ingress.protocol = Protocol::Tcp;
    ingress.first = first;
    ingress.last = last;
    ingress.groups = {SecurityGroupId{0}};
    ingress.inForceAtStart = true;
    scenario.permissions.push_back(ingress);
    scenario.services[0].awsvpc = AwsvpcConfiguration{{SecurityGroupId{2}}};
}

void makeAwsvpc(TaskDefinition &definition)
{
    definition.networkMode = NetworkMode::Awsvpc;
    definition.portMappings[0].hostPort = definition.portMappings[0].containerPort; // as the reader does it
}

/// Instances with room for 10 tasks each and `interfaces` for awsvpc; two revisions of it; the instances' group is closed.
ScenarioBuilder awsvpcCluster(int instances, std::optional<int> interfaces, std::int64_t desired,
                              Port firstOpen = {80}, Port lastOpen = {80})
{
    ScenarioBuilder builder;
    builder.instances(instances, 10).revision().revision().service(desired, 100, 200);
    builder.targetGroup(30s).securityGroups({1}, {1});
    for (ContainerInstance &instance : builder.scenario().instances)
        instance.interfaces = interfaces;
    for (TaskDefinition &definition : builder.scenario().taskDefinitions)
        makeAwsvpc(definition);
    addTasksGroup(builder.scenario(), firstOpen, lastOpen);
    return builder;
}

} // namespace

/// Update at 60: interface until 65, pull until 75, start until 80, first check at 110; the old task drains until 140, leaves
/// until 142 and gives its interface back until 147.
void TestNetworkModes::anAwsvpcUpdateGoesThroughProvisioningAndDeprovisioning()
{
    const auto timeline = simulate(awsvpcCluster(2, 2, 1).update(60s).make());

    QCOMPARE(timeline->outcome, Outcome::Steady);
    QCOMPARE(timesOf(*timeline, "task.started"), (QList<double>{60}));
    QCOMPARE(timesOf(*timeline, "task.provisioned"), (QList<double>{65}));
    QCOMPARE(timesOf(*timeline, "task.imagePulled"), (QList<double>{75}));
    QCOMPARE(timesOf(*timeline, "task.running"), (QList<double>{80}));
    QCOMPARE(timesOf(*timeline, "target.healthy"), (QList<double>{110}));
    QCOMPARE(timesOf(*timeline, "task.terminating"), (QList<double>{140}));
    QCOMPARE(timesOf(*timeline, "task.deprovisioning"), (QList<double>{142}));
    QCOMPARE(timesOf(*timeline, "task.stopped"), (QList<double>{147}));
    QCOMPARE(timesOf(*timeline, "deployment.completed"), (QList<double>{147}));
    QCOMPARE(stateAtSecond(*timeline, 62).tasks[1].status, TaskStatus::Provisioning);
    QCOMPARE(stateAtSecond(*timeline, 143).tasks[0].status, TaskStatus::Deprovisioning);
    QCOMPARE(stateAtSecond(*timeline, 147).tasks[0].exitCode, std::int16_t{143});
    // Nothing has to be given a host port.
    QVERIFY(timesOf(*timeline, "task.hostPortBound").isEmpty());
}

void TestNetworkModes::interfacesLimitTheTasksOfAnInstance_data()
{
    QTest::addColumn<int>("interfaces");
    QTest::addColumn<int>("fit");
    QTest::newRow("t2.micro: one task") << 1 << 2;
    QTest::newRow("c5.large: two") << 2 << 4;
    QTest::newRow("c5.large, trunked: ten, and as many by CPU") << 10 << 20;
    QTest::newRow("a type that is not known: CPU limits it") << -1 << 20;
}

/// Two instances with CPU for ten tasks each; 30 are wanted.
void TestNetworkModes::interfacesLimitTheTasksOfAnInstance()
{
    QFETCH(int, interfaces);
    QFETCH(int, fit);
    ScenarioBuilder builder = awsvpcCluster(2, interfaces < 0 ? std::nullopt : std::optional{interfaces}, 30);

    const auto timeline = simulate(builder.make());

    const State state = stateAtSecond(*timeline, 100);
    QCOMPARE(state.services[0].tasks.existing(), fit);
    QCOMPARE(state.services[0].obstacle,
             interfaces < 0 ? PlacementObstacle::Cpu : PlacementObstacle::Interface); // asked for before CPU
    if (interfaces >= 0)
        QVERIFY(serviceEvents(*timeline).contains(
            "0 (service web) was unable to place a task because no container instance met all of its "
            "requirements. "
            "The closest matching (container-instance i-1) encountered error \"RESOURCE:ENI\". For more "
            "information, "
            "see the Troubleshooting section of the Amazon ECS Developer Guide."));
}

/// Both interfaces are taken; with minimum 50 one task goes at 60, and the next starts when it has given its interface
/// back: 60 + 30 + 2 + 5 = 97.
void TestNetworkModes::anInterfaceIsHeldUntilTheTaskHasGone()
{
    ScenarioBuilder builder = awsvpcCluster(1, 2, 2).update(60s);
    builder.scenario().services[0].minimumHealthy = {50};

    const auto timeline = simulate(builder.make());

    QCOMPARE(timesOf(*timeline, "task.started").first(), 97.0);
    QCOMPARE(stateAtSecond(*timeline, 96).instances[0].interfaces, 2);
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

/// One container port on ten tasks of one instance, and beside them a static host port 80.
void TestNetworkModes::awsvpcTakesNoPortOfTheInstance()
{
    ScenarioBuilder builder = awsvpcCluster(1, std::nullopt, 9);
    builder.revision({80}).service(1, 100, 200);
    builder.scenario().services[1].name = "bridge";
    builder.scenario().services[1].taskDefinition = TaskDefinitionId{2};

    const auto timeline = simulate(builder.make());

    const State &state = timeline->snapshots.front().state;
    QCOMPARE(state.instances[0].tasks, 10);
    QCOMPARE(usedPorts(state), (std::vector<UsedPort>{{InstanceId{0}, {80}, Protocol::Tcp}}));
}

void TestNetworkModes::theTasksOwnGroupDecides_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<bool>("opens");
    // The instances' group is closed in any case: it does not matter (R5.1).
    QTest::newRow("the container port") << 80 << 80 << true;
    QTest::newRow("the ephemeral range") << 32768 << 61000 << false;
}

void TestNetworkModes::theTasksOwnGroupDecides()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(bool, opens);
    ScenarioBuilder builder =
        awsvpcCluster(2, 2, 1, {static_cast<std::uint16_t>(first)}, {static_cast<std::uint16_t>(last)});
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;

    const auto timeline = simulate(builder.make());

    // RUNNING at 20, checks at 50 and 80; the time-out of the second is known at 85.
    const State state = stateAtSecond(*timeline, 86);
    const Target &target = state.targets[0];
    QCOMPARE(fromLoadBalancer(state, target, target.port),
             opens ? CheckResult::Blocked::No : CheckResult::Blocked::AtTask);
    QCOMPARE(timesOf(*timeline, "target.healthy"), opens ? QList<double>{50} : QList<double>{});
    QCOMPARE(timesOf(*timeline, "target.unhealthy").value(0), opens ? 0.0 : 85.0);
    if (!opens)
        QCOMPARE(target.reason, TargetReason::Timeout);
}

/// The old tasks keep theirs: only the new target is blocked.
void TestNetworkModes::anUpdateGivesNewTasksOtherGroups()
{
    ScenarioBuilder builder = awsvpcCluster(2, 2, 1);
    builder.scenario().securityGroups.push_back({"sg-closed", "sg-closed", "/securityGroups/3"});
    UpdateService update;
    update.awsvpc = AwsvpcConfiguration{{SecurityGroupId{3}}};
    builder.action(60s, update);

    const auto timeline = simulate(builder.make());

    QCOMPARE(timesOf(*timeline, "service.networkConfigurationChanged"), (QList<double>{60}));
    QCOMPARE(timesOf(*timeline, "deployment.started"), (QList<double>{60}));
    // RUNNING at 80; checks at 110 and 140, the time-out of which is known at 145.
    QCOMPARE(timesOf(*timeline, "target.unhealthy").first(), 145.0);
    const State state = stateAtSecond(*timeline, 144);
    QCOMPARE(state.targets[0].state, TargetState::Healthy);
    QCOMPARE(fromLoadBalancer(state, state.targets[1], Port{80}), CheckResult::Blocked::AtTask);
    QCOMPARE(timeline->outcome, Outcome::Looping);
}

void TestNetworkModes::addressesAreThoseOfTheTasks()
{
    QCOMPARE(addressOf(TaskId{0}), ipv4(10, 0, 128, 1));
    QCOMPARE(addressOf(TaskId{254}), ipv4(10, 0, 128, 255));
    QCOMPARE(addressOf(TaskId{255}), ipv4(10, 0, 129, 0));
    QCOMPARE(addressOf(TaskId{32766}), ipv4(10, 0, 255, 255));
    QCOMPARE(addressOf(TaskId{32767}), ipv4(10, 0, 128, 0));
    const auto timeline = simulate(awsvpcCluster(2, 2, 2).make());
    const State &state = timeline->snapshots.front().state;
    QCOMPARE(nameOf(state, state.targets[1]), std::string{"10.0.128.2:80"});
}

/// The host port is the container port: one task on each instance, on the network of the instance.
void TestNetworkModes::hostModeTakesTheContainerPort()
{
    ScenarioBuilder builder;
    builder.instances(2, 10).revision().service(3, 100, 200).targetGroup(30s).securityGroups({80}, {80});
    builder.scenario().taskDefinitions[0].networkMode = NetworkMode::Host;
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;

    const auto timeline = simulate(builder.make());

    const State state = stateAtSecond(*timeline, 100);
    QCOMPARE(state.services[0].tasks.healthy, 2);
    QCOMPARE(state.services[0].obstacle, PlacementObstacle::Port);
    QCOMPARE(nameOf(state, state.targets[0]), std::string{"i-1:80"});
}

void TestNetworkModes::updatesThatDoNotGoWithTheModeAreRefused_data()
{
    QTest::addColumn<bool>("serviceIsAwsvpc");
    QTest::addColumn<bool>("typeIsSaid");
    QTest::addColumn<bool>("givesNetwork");
    QTest::addColumn<int>("expected");
    const auto refusal = [](ApiRefusal why) { return static_cast<int>(why); };
    QTest::newRow("to bridge, target type ip") << true << true << false << refusal(ApiRefusal::TargetTypeMismatch);
    QTest::newRow("to awsvpc, target type instance")
        << false << true << true << refusal(ApiRefusal::TargetTypeMismatch);
    QTest::newRow("to awsvpc without a network configuration")
        << false << false << false << refusal(ApiRefusal::NetworkConfigurationMissing);
    QTest::newRow("to bridge with one")
        << true << false << true << refusal(ApiRefusal::NetworkConfigurationNotValid);
    QTest::newRow("to awsvpc with one") << false << false << true << -1;
    QTest::newRow("to bridge") << true << false << false << -1;
}

/// Two revisions, one of awsvpc and one of bridge; the service stands on the first.
void TestNetworkModes::updatesThatDoNotGoWithTheModeAreRefused()
{
    QFETCH(bool, serviceIsAwsvpc);
    QFETCH(bool, typeIsSaid);
    QFETCH(bool, givesNetwork);
    QFETCH(int, expected);
    ScenarioBuilder builder = awsvpcCluster(2, 2, 1);
    Scenario &scenario = builder.scenario();
    scenario.taskDefinitions[serviceIsAwsvpc ? 1 : 0].networkMode = NetworkMode::Bridge;
    scenario.taskDefinitions[serviceIsAwsvpc ? 1 : 0].portMappings[0].hostPort = {0};
    if (!serviceIsAwsvpc)
        scenario.services[0].awsvpc.reset();
    if (typeIsSaid)
        scenario.targetGroups[0].targetType = serviceIsAwsvpc ? TargetType::Ip : TargetType::Instance;
    scenario.permissions[0].first = {1}; // bridge tasks are let in
    scenario.permissions[0].last = {65535};
    UpdateService update;
    update.taskDefinition = TaskDefinitionId{1};
    if (givesNetwork)
        update.awsvpc = AwsvpcConfiguration{{SecurityGroupId{2}}};
    builder.action(60s, update);

    const auto timeline = simulate(builder.make());

    int found = -1;
    for (const Event &event : timeline->events) {
        if (const auto *refused = event.what.getIf<ActionRefused>())
            found = static_cast<int>(refused->refusal);
    }
    QCOMPARE(found, expected);
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

namespace {

/// One awsvpc task of two containers from nothing on: interface 5, pull 10, start 5, stop 2 seconds.
ScenarioBuilder twoContainers(const Behaviour &app = {})
{
    ScenarioBuilder builder;
    builder.instances(2);
    addRevision(builder, {{"app", app}, {"proxy"}});
    builder.scenario().taskDefinitions.back().networkMode = NetworkMode::Awsvpc;
    builder.service(1, 100, 200);
    builder.scenario().services.front().awsvpc.emplace();
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    return builder;
}

} // namespace

void TestNetworkModes::containersWaitForTheInterface()
{
    UpdateService update;
    update.desiredCount = 0;

    const auto timeline = simulate(twoContainers().action(100s, update).make());

    QCOMPARE(timesOf(*timeline, "task.provisioned"), (QList<double>{5}));
    QCOMPARE(timesOf(*timeline, "container.pulling"), (QList<double>{5, 5}));
    QCOMPARE(timesOf(*timeline, "task.running"), (QList<double>{20}));
    QCOMPARE(timesOf(*timeline, "container.stopped"), (QList<double>{102, 102}));
    QCOMPARE(timesOf(*timeline, "task.deprovisioning"), (QList<double>{102}));
    QCOMPARE(timesOf(*timeline, "task.stopped"), (QList<double>{107}));
    QCOMPARE(stateAtSecond(*timeline, 107).tasks[0].exitCode, std::int16_t{143});
}

/// `app` exits 10 s after its start at 20; `proxy` has its SIGTERM until 32, and the interface goes at 37.
void TestNetworkModes::theInterfaceIsGivenBackAfterTheLastContainer()
{
    Behaviour crashing;
    crashing.crashAfter = 10s;

    const auto timeline = simulate(twoContainers(crashing).make());

    QCOMPARE(timesOf<TaskExited>(*timeline, firstTask), (QList<double>{30}));
    QCOMPARE(timesOf<TaskDeprovisioning>(*timeline, firstTask), (QList<double>{32}));
    QCOMPARE(timesOf<TaskStopped>(*timeline, firstTask), (QList<double>{37}));
    QCOMPARE(stateAtSecond(*timeline, 37).tasks[0].exitCode, std::int16_t{1});
}

QTEST_GUILESS_MAIN(TestNetworkModes)
#include "tst_network_modes.moc"
