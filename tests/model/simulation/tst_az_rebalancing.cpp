// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_facts.h"
#include "scenario_builder.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

/// R1.23: four tasks, one in each place of zone a but the last: 3 in a, 1 in b, as b had one instance with room for one
/// until another comes at 60. Without a load balancer a task is healthy 55 s after its start, and leaves in 2 s.
class TestAzRebalancing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeAndOneBecomeTwoAndTwo();
    void staysAsItIs_data();
    void staysAsItIs();
    void waitsForADeployment();
    void canBeSwitchedOn();
    void awsvpcTasksGetTheirInterfaceFirst();
};

namespace {

/// i-1 in a with room for three, i-2 in b for one, i-3 in b for two from 60 on.
ScenarioBuilder threeAndOne(std::int64_t maximum = 200)
{
    ScenarioBuilder builder;
    builder.instances(3, 3, 2).revision().revision().service(4, 50, maximum);
    std::vector<ContainerInstance> &instances = builder.scenario().instances;
    instances[1].cpu = {100};
    instances[2].zone = ZoneId{1};
    instances[2].atStart = false;
    builder.scenario().services[0].availabilityZoneRebalancing = true;
    builder.action(60s, RegisterContainerInstance{{InstanceId{2}}});
    return builder;
}

std::vector<std::int32_t> zonesAtTheEnd(const Timeline &timeline)
{
    return stateAt(timeline, lastCursor(timeline)).inZone;
}

} // namespace

void TestAzRebalancing::threeAndOneBecomeTwoAndTwo()
{
    const auto timeline = simulate(threeAndOne().make());

    // Before 60 zone b has no room: nothing can be started, whatever the event says. 60 + 55 = 115; 2 s later it is gone.
    QCOMPARE(serviceEvents(*timeline),
             QByteArray("0 (service web) is not AZ balanced with 3 tasks in a, 1 tasks in b. AZ Rebalancing in "
                        "progress.\n"
                        "60 (service web) has started 1 tasks in b to AZ Rebalance: (task t-5).\n"
                        "115 (service web) has stopped 1 running tasks: (task t-1).\n"
                        "117 (service web) is AZ balanced with 2 tasks in a, 2 tasks in b.\n"
                        "117 (service web) has reached a steady state.\n"));
    QCOMPARE(zonesAtTheEnd(*timeline), (std::vector<std::int32_t>{2, 2}));
    QCOMPARE(extremes(*timeline).lowestHealthy, 4);
    QCOMPARE(extremes(*timeline).mostTasks, 5);
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestAzRebalancing::staysAsItIs_data()
{
    QTest::addColumn<int>("maximum");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<bool>("binpack");
    QTest::newRow("not enabled") << 200 << false << false;
    QTest::newRow("a maximum of 100") << 100 << true << false;
    QTest::newRow("binpack") << 200 << true << true;
}

void TestAzRebalancing::staysAsItIs()
{
    QFETCH(int, maximum);
    QFETCH(bool, enabled);
    QFETCH(bool, binpack);
    ScenarioBuilder builder = threeAndOne(maximum);
    builder.scenario().services[0].availabilityZoneRebalancing = enabled;
    if (binpack)
        builder.scenario().services[0].placementStrategy = {{PlacementStrategy::Type::Binpack, "cpu"}};

    const auto timeline = simulate(builder.make());

    QCOMPARE(serviceEvents(*timeline), QByteArray());
    QCOMPARE(zonesAtTheEnd(*timeline), (std::vector<std::int32_t>{3, 1}));
}

void TestAzRebalancing::waitsForADeployment()
{
    const auto timeline = simulate(threeAndOne().update(60s).make());

    // Room in zone b comes at 60, and with it the deployment: nothing is moved between zones before it is over.
    const QList<double> moved = timesOf(*timeline, "service.azRebalancingStartedTasks");
    QVERIFY(moved.isEmpty() || moved.first() >= timesOf(*timeline, "deployment.completed").first());
    QCOMPARE(zonesAtTheEnd(*timeline), (std::vector<std::int32_t>{2, 2}));
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestAzRebalancing::canBeSwitchedOn()
{
    UpdateService on;
    on.availabilityZoneRebalancing = true;
    ScenarioBuilder builder = threeAndOne();
    builder.scenario().services[0].availabilityZoneRebalancing = false;
    const auto timeline = simulate(builder.action(100s, on).make());

    QCOMPARE(timesOf(*timeline, "service.azRebalancingStartedTasks"), QList<double>{100});
    QCOMPARE(timesOf(*timeline, "deployment.started"), QList<double>{}); // R1.17
    QCOMPARE(zonesAtTheEnd(*timeline), (std::vector<std::int32_t>{2, 2}));
}

/// R2.2: 5 s for the interface, then as above; the old one takes 5 s more to give its own back.
void TestAzRebalancing::awsvpcTasksGetTheirInterfaceFirst()
{
    ScenarioBuilder builder = threeAndOne();
    for (TaskDefinition &definition : builder.scenario().taskDefinitions)
        definition.networkMode = NetworkMode::Awsvpc;
    builder.scenario().services[0].awsvpc.emplace();

    const auto timeline = simulate(builder.make());

    QCOMPARE(timesOf(*timeline, "task.started"), (QList<double>{60}));
    QCOMPARE(timesOf(*timeline, "task.provisioned"), (QList<double>{65}));
    QCOMPARE(timesOf(*timeline, "task.healthy"), (QList<double>{120}));
    QCOMPARE(timesOf(*timeline, "task.deprovisioning"), (QList<double>{122}));
    QCOMPARE(timesOf(*timeline, "task.stopped"), (QList<double>{127}));
}

QTEST_GUILESS_MAIN(TestAzRebalancing)
#include "tst_az_rebalancing.moc"
