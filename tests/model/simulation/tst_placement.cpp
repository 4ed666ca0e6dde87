// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_facts.h"
#include "scenario_builder.h"
#include "simulation/placement.h"

#include <QTest>

#include <algorithm>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(deployscope::PlacementObstacle)

/// R4.1-R4.4 and R6.1-R6.9: where tasks go, on which ports, and what is in the way.
class TestPlacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strategiesChoose_data();
    void strategiesChoose();
    void asManyAsFit_data();
    void asManyAsFit();
    void namesTheFirstObstacleOfTheClosestInstance_data();
    void namesTheFirstObstacleOfTheClosestInstance();
    void dynamicPortsGoUpwardAndWrap();
    void tcpAndUdpAreApart();
    void reservedPortsAreLimited_data();
    void reservedPortsAreLimited();
    void randomHangsOnTheSeedAlone();
};

namespace {

/// The instances on which a service's first tasks stand, in the order of the tasks.
QList<int> places(const Timeline &timeline)
{
    QList<int> found;
    for (const Task &task : timeline.snapshots.front().state.tasks)
        found.push_back(static_cast<int>(indexOf(task.instance)) + 1);
    return found;
}

using Strategies = std::vector<PlacementStrategy>;
constexpr auto spread = PlacementStrategy::Type::Spread;
constexpr auto binpack = PlacementStrategy::Type::Binpack;

} // namespace

Q_DECLARE_METATYPE(Strategies)

void TestPlacement::strategiesChoose_data()
{
    QTest::addColumn<Strategies>("strategies");
    QTest::addColumn<QList<int>>("expected");
    // Four instances in zones a, b, a, b with room for 3, 2, 3, 2 tasks.
    QTest::newRow("default: zones, then instances") << Strategies{} << QList<int>{1, 2, 3, 4, 1, 2};
    QTest::newRow("spread over instances") << Strategies{{spread, "instanceId"}} << QList<int>{1, 2, 3, 4, 1, 2};
    QTest::newRow("spread over zones only: file order inside")
        << Strategies{{spread, "attribute:ecs.availability-zone"}} << QList<int>{1, 2, 1, 2, 1, 4};
    QTest::newRow("binpack by CPU: the least left that still fits")
        << Strategies{{binpack, "cpu"}} << QList<int>{2, 2, 4, 4, 1, 1};
    QTest::newRow("binpack by memory") << Strategies{{binpack, "memory"}} << QList<int>{2, 2, 4, 4, 1, 1};
    QTest::newRow("zones, then binpack inside")
        << Strategies{{spread, "attribute:ecs.availability-zone"}, {binpack, "memory"}}
        << QList<int>{2, 1, 2, 1, 1, 4};
    QTest::newRow("spread over an attribute")
        << Strategies{{spread, "attribute:rack"}} << QList<int>{1, 4, 1, 4, 1, 2};
}

void TestPlacement::strategiesChoose()
{
    QFETCH(Strategies, strategies);
    QFETCH(QList<int>, expected);
    ScenarioBuilder builder;
    builder.instances(4, 3, 2).revision().service(6, 100, 200);
    for (const std::size_t i : {std::size_t{1}, std::size_t{3}}) {
        builder.scenario().instances[i].cpu = {200};
        builder.scenario().instances[i].memory = {200};
    }
    for (std::size_t i = 0; i < 4; ++i)
        builder.scenario().instances[i].attributes = {{"rack", i < 3 ? "r1" : "r2"}};
    builder.scenario().services[0].placementStrategy = strategies;

    QCOMPARE(places(*simulate(builder.make())), expected);
}

void TestPlacement::asManyAsFit_data()
{
    QTest::addColumn<int>("cpu");
    QTest::addColumn<int>("memory");
    QTest::addColumn<int>("fit");
    QTest::addColumn<PlacementObstacle>("next");
    // A t2.micro: 1024 CPU units, 993 MiB (R6.4).
    QTest::newRow("memory ends it: 5 by CPU, 4 by memory") << 200 << 240 << 4 << PlacementObstacle::Memory;
    QTest::newRow("CPU ends it") << 600 << 100 << 1 << PlacementObstacle::Cpu;
    QTest::newRow("no CPU reserved") << 0 << 128 << 7 << PlacementObstacle::Memory;
    QTest::newRow("exactly all of it") << 1024 << 993 << 1 << PlacementObstacle::Cpu;
    QTest::newRow("one unit too much") << 1025 << 1 << 0 << PlacementObstacle::Cpu;
}

void TestPlacement::asManyAsFit()
{
    QFETCH(int, cpu);
    QFETCH(int, memory);
    QFETCH(int, fit);
    QFETCH(PlacementObstacle, next);
    ScenarioBuilder builder;
    builder.instances(1).revision().service(20, 100, 200);
    builder.scenario().instances[0].cpu = {1024};
    builder.scenario().instances[0].memory = {993};
    builder.scenario().taskDefinitions[0].cpu = {cpu};
    builder.scenario().taskDefinitions[0].memory = {memory};

    const auto timeline = simulate(builder.make());

    const State state = stateAtSecond(*timeline, 100);
    QCOMPARE(state.services[0].tasks.existing(), fit);
    QCOMPARE(state.services[0].obstacle, next);
    QCOMPARE(timeline->outcome, Outcome::Stuck);
}

void TestPlacement::namesTheFirstObstacleOfTheClosestInstance_data()
{
    QTest::addColumn<int>("memoryOfSecond");
    QTest::addColumn<PlacementObstacle>("obstacle");
    QTest::addColumn<int>("closest");
    // The first instance lacks CPU. A second one that has CPU but no memory passes more checks.
    QTest::newRow("both lack CPU: file order") << -1 << PlacementObstacle::Cpu << 1;
    QTest::newRow("the second lacks only memory") << 50 << PlacementObstacle::Memory << 2;
}

void TestPlacement::namesTheFirstObstacleOfTheClosestInstance()
{
    QFETCH(int, memoryOfSecond);
    QFETCH(PlacementObstacle, obstacle);
    QFETCH(int, closest);
    ScenarioBuilder builder;
    builder.instances(2).revision().service(1, 100, 200);
    builder.scenario().instances[0].cpu = {50};
    builder.scenario().instances[1].cpu = {memoryOfSecond < 0 ? 50 : 100};
    builder.scenario().instances[1].memory = {memoryOfSecond < 0 ? 100 : memoryOfSecond};

    const State state = stateAtSecond(*simulate(builder.make()), 1);

    QCOMPARE(state.services[0].obstacle, obstacle);
    QCOMPARE(static_cast<int>(indexOf(state.services[0].closestInstance)) + 1, closest);
}

void TestPlacement::dynamicPortsGoUpwardAndWrap()
{
    ScenarioBuilder builder;
    builder.instances(1, 10).revision().service(2, 100, 200);
    builder.scenario().instances[0].held = {{{32769}, Protocol::Tcp}};
    State state = stateAtSecond(*simulate(builder.make()), 0);

    QCOMPARE(state.bindings[0].hostPort, Port{32768});
    QCOMPARE(state.bindings[1].hostPort, Port{32770}); // one is held by another task
    QCOMPARE(nextDynamicPort(state, InstanceId{0}, Protocol::Tcp), std::optional{Port{32771}});
    state.instances[0].nextDynamicPort = {60999};
    QCOMPARE(nextDynamicPort(state, InstanceId{0}, Protocol::Tcp), std::optional{Port{60999}});
    state.instances[0].nextDynamicPort = {51678}; // reserved for the agent (R4.3)
    QCOMPARE(nextDynamicPort(state, InstanceId{0}, Protocol::Tcp), std::optional{Port{51680}});
    state.bindings.change(0).hostPort = {60999};
    state.instances[0].highestHostPort = {60999};
    state.instances[0].nextDynamicPort = {60999};
    QCOMPARE(nextDynamicPort(state, InstanceId{0}, Protocol::Tcp), std::optional{Port{32768}});
}

void TestPlacement::tcpAndUdpAreApart()
{
    ScenarioBuilder builder;
    builder.instances(1, 10).revision({53}).revision({53}).service(1, 100, 200).update(0s);
    builder.scenario().taskDefinitions[1].portMappings[0].protocol = Protocol::Udp;

    const auto timeline = simulate(builder.make());

    QCOMPARE(waves(*timeline), (QList<int>{1, -1})); // both fit on the one instance
}

void TestPlacement::reservedPortsAreLimited_data()
{
    QTest::addColumn<int>("portsOfFirst"); // static ones, of a task that stands there
    QTest::addColumn<int>("heldPort");     // one of another task; 0: none
    QTest::addColumn<int>("portsOfNext");
    QTest::addColumn<PlacementObstacle>("obstacle");
    // 100 at most, and 5 of them are ssh's, Docker's and the agent's.
    QTest::newRow("5 + 40 + 55 = 100") << 40 << 0 << 55 << PlacementObstacle::None;
    QTest::newRow("5 + 40 + 56 = 101") << 40 << 0 << 56 << PlacementObstacle::ReservedPorts;
    QTest::newRow("another task has one: 5 + 1 + 40 + 55 = 101")
        << 40 << 9000 << 55 << PlacementObstacle::ReservedPorts;
    QTest::newRow("another task has a dynamic one, which does not count")
        << 40 << 32900 << 55 << PlacementObstacle::None;
    QTest::newRow("a task of dynamic ports counts none") << 0 << 0 << 95 << PlacementObstacle::None;
    QTest::newRow("one of too many by itself") << 0 << 0 << 96 << PlacementObstacle::ReservedPorts;
}

void TestPlacement::reservedPortsAreLimited()
{
    QFETCH(int, portsOfFirst);
    QFETCH(int, heldPort);
    QFETCH(int, portsOfNext);
    QFETCH(PlacementObstacle, obstacle);
    ScenarioBuilder builder;
    builder.instances(1, 10).revision().revision().service(1, 100, 200).update(0s);
    const auto mapPorts = [&](std::size_t revision, int first, int count) {
        auto &mappings = builder.scenario().taskDefinitions[revision].portMappings;
        const PortMapping pattern = mappings.front();
        mappings.assign(static_cast<std::size_t>(std::max(count, 1)), pattern);
        for (int i = 0; i < count; ++i) {
            const Port port{static_cast<std::uint16_t>(first + i)};
            mappings[static_cast<std::size_t>(i)].containerPort = port;
            mappings[static_cast<std::size_t>(i)].hostPort = port;
        }
    };
    mapPorts(0, 10000, portsOfFirst);
    mapPorts(1, 20000, portsOfNext);
    if (heldPort != 0)
        builder.scenario().instances[0].held = {{Port{static_cast<std::uint16_t>(heldPort)}, Protocol::Tcp}};

    const State state = stateAtSecond(*simulate(builder.make()), 0);

    QCOMPARE(state.services[0].obstacle, obstacle);
}

void TestPlacement::randomHangsOnTheSeedAlone()
{
    ScenarioBuilder builder;
    builder.instances(8, 10).revision().service(6, 100, 200);
    builder.scenario().services[0].placementStrategy = {{PlacementStrategy::Type::Random, {}}};
    const QList<int> once = places(*simulate(builder.make()));
    QCOMPARE(places(*simulate(builder.make())), once);

    builder.scenario().services[0].desiredCount = 7; // one more task does not reshuffle the others
    QCOMPARE(places(*simulate(builder.make())).mid(0, 6), once);

    builder.scenario().simulation.seed = 2;
    QVERIFY(places(*simulate(builder.make())).mid(0, 6) != once);
}

QTEST_GUILESS_MAIN(TestPlacement)
#include "tst_placement.moc"
