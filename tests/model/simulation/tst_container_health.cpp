// SPDX-License-Identifier: GPL-3.0-or-later
#include "container_tasks.h"
#include "simulation/reasons.h"
#include "timeline/service_events.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(deployscope::ContainerHealth)
Q_DECLARE_METATYPE(std::vector<deployscope::ContainerHealth>)
Q_DECLARE_METATYPE(QList<double>)

/// R2.11-R2.13: when a container's check makes a task HEALTHY or UNHEALTHY, and what the scheduler makes of it.
class TestContainerHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsUnhealthyAtItsTime_data();
    void turnsUnhealthyAtItsTime();
    void onlyWhatChangesSomethingIsAnEvent();
    void aSlowStartNeedsAStartPeriod_data();
    void aSlowStartNeedsAStartPeriod();
    void taskHealthIsThatOfItsEssentialContainers_data();
    void taskHealthIsThatOfItsEssentialContainers();
    void healthyForTheBounds_data();
    void healthyForTheBounds();
    void anUnhealthyTaskIsReplacedStartFirst();
    void inItsGracePeriodItIsStoppedFirstWhereThereAreTooMany();
    void waitsAreExplained();
    void theMappedContainerIsChecked();
    void aMappedContainerThatExitsMakesItsTargetUnhealthy();
    void aTargetRecoversOnceItHasWarmedUp();
    void anAgentThatIsCutOffChangesNothing();
};

namespace {

Behaviour unhealthy()
{
    Behaviour behaviour;
    behaviour.containerHealthy = false;
    return behaviour;
}

/// A check each `interval` seconds, of a task with one container that is RUNNING at 15.
ContainerHealthCheck check(int interval, int retries, int startPeriod)
{
    return {.interval = std::chrono::seconds{interval},
            .retries = retries,
            .startPeriod = std::chrono::seconds{startPeriod}};
}

/// Behind a load balancer, or not: the second the first task counts as healthy; -1: never.
double healthyAt(const Timeline &timeline)
{
    State state = timeline.snapshots.front().state;
    for (const Event &event : timeline.events) {
        apply(state, event);
        if (!state.tasks.empty() && state.tasks[0].health == TaskHealth::Healthy)
            return static_cast<double>(event.at.time_since_epoch().count()) / 1000;
    }
    return -1;
}

/// `app` at port 80 and `admin` at port 9000, each in a target group of its own.
ScenarioBuilder twoGroups(const Behaviour &admin, bool adminIsEssential = true)
{
    ScenarioBuilder builder;
    builder.instances(2);
    addRevision(builder,
                {{.name = "app", .port = Port{80}},
                 {.name = "admin", .behaviour = admin, .essential = adminIsEssential, .port = Port{9000}}});
    builder.service(1, 100, 200).targetGroup(30s).targetGroup(30s);
    builder.scenario().targetGroups[1].id = builder.scenario().targetGroups[1].name = "admin";
    builder.scenario().services[0].loadBalancers[1] = {TargetGroupId{1}, "admin", Port{9000}};
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    builder.scenario().simulation.limit = second(900);
    return builder;
}

} // namespace

void TestContainerHealth::turnsUnhealthyAtItsTime_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("retries");
    QTest::addColumn<int>("startPeriod");
    QTest::addColumn<int>("grace");
    QTest::addColumn<QList<double>>("counted"); // failures that count, but for the last one
    QTest::addColumn<double>("unhealthyAt");
    QTest::addColumn<double>("markedAt");
    QTest::newRow("three failures") << 10 << 3 << 0 << 0 << QList<double>{25, 35} << 45. << 45.;
    QTest::newRow("the first one lies in the start period")
        << 10 << 3 << 20 << 0 << QList<double>{35, 45} << 55. << 55.;
    QTest::newRow("a start period that ends between two checks")
        << 10 << 3 << 21 << 0 << QList<double>{45, 55} << 65. << 65.;
    QTest::newRow("one failure") << 10 << 1 << 0 << 0 << QList<double>{} << 25. << 25.;
    QTest::newRow("the defaults") << 30 << 3 << 0 << 0 << QList<double>{45, 75} << 105. << 105.;
    QTest::newRow("a grace period counts from startedAt")
        << 10 << 3 << 0 << 100 << QList<double>{25, 35} << 45. << 115.;
    QTest::newRow("a grace period that is over before")
        << 10 << 3 << 0 << 20 << QList<double>{25, 35} << 45. << 45.;
}

void TestContainerHealth::turnsUnhealthyAtItsTime()
{
    QFETCH(int, interval);
    QFETCH(int, retries);
    QFETCH(int, startPeriod);
    QFETCH(int, grace);
    QFETCH(QList<double>, counted);
    QFETCH(double, unhealthyAt);
    QFETCH(double, markedAt);

    const auto timeline =
        oneTask({{.name = "app", .behaviour = unhealthy(), .healthCheck = check(interval, retries, startPeriod)}},
                std::chrono::seconds{grace});

    QCOMPARE(timesOf<ContainerHealthCheckFailed>(*timeline, firstTask), counted);
    QCOMPARE(timesOf<ContainerBecameUnhealthy>(*timeline, firstTask), QList<double>{unhealthyAt});
    QCOMPARE(timesOf<TaskMarkedUnhealthy>(*timeline, firstTask), QList<double>{markedAt});
}

void TestContainerHealth::onlyWhatChangesSomethingIsAnEvent()
{
    const auto timeline = oneTask({{.name = "app", .healthCheck = check(5, 3, 0)}});

    // Running at 15, warm at 20: the first check passes, and those that follow tell nothing new.
    QCOMPARE(timesOf<ContainerBecameHealthy>(*timeline, firstTask), QList<double>{20});
    QCOMPARE(timeline->events.back().at, second(20));
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestContainerHealth::aSlowStartNeedsAStartPeriod_data()
{
    QTest::addColumn<int>("startPeriod");
    QTest::addColumn<int>("grace");
    QTest::addColumn<QList<double>>("unhealthyAt");
    QTest::addColumn<QList<double>>("healthyAt");
    QTest::addColumn<QList<double>>("markedAt");
    // It warms up from 15 to 75.
    QTest::newRow("without") << 0 << 0 << QList<double>{45} << QList<double>{} << QList<double>{45};
    QTest::newRow("with one") << 60 << 0 << QList<double>{} << QList<double>{75} << QList<double>{};
    QTest::newRow("the grace period of the service covers it as well")
        << 0 << 100 << QList<double>{45} << QList<double>{75} << QList<double>{};
}

void TestContainerHealth::aSlowStartNeedsAStartPeriod()
{
    QFETCH(int, startPeriod);
    QFETCH(int, grace);
    QFETCH(QList<double>, unhealthyAt);
    QFETCH(QList<double>, healthyAt);
    QFETCH(QList<double>, markedAt);
    Behaviour slow;
    slow.warmUp = 60s;

    const auto timeline = oneTask({{.name = "app", .behaviour = slow, .healthCheck = check(10, 3, startPeriod)}},
                                  std::chrono::seconds{grace});

    QCOMPARE(timesOf<ContainerBecameUnhealthy>(*timeline, firstTask), unhealthyAt);
    QCOMPARE(timesOf<TaskMarkedUnhealthy>(*timeline, firstTask), markedAt);
    if (markedAt.isEmpty())
        QCOMPARE(timesOf<ContainerBecameHealthy>(*timeline, firstTask), healthyAt);
}

void TestContainerHealth::taskHealthIsThatOfItsEssentialContainers_data()
{
    using enum ContainerHealth;
    QTest::addColumn<std::vector<ContainerHealth>>("essential");
    QTest::addColumn<std::vector<ContainerHealth>>("others");
    QTest::addColumn<ContainerHealth>("task");
    const auto row = [](const char *name, std::vector<ContainerHealth> essential,
                        std::vector<ContainerHealth> others,
                        ContainerHealth task) { QTest::newRow(name) << essential << others << task; };
    row("one HEALTHY", {Healthy}, {}, Healthy);
    row("two HEALTHY", {Healthy, Healthy}, {}, Healthy);
    row("one of two UNKNOWN", {Healthy, Unknown}, {}, Unknown);
    row("UNHEALTHY beats UNKNOWN", {Unknown, Unhealthy}, {}, Unhealthy);
    row("one of three UNHEALTHY", {Healthy, Unhealthy, Unknown}, {}, Unhealthy);
    row("others do not count", {Healthy}, {Unhealthy, Unknown}, Healthy);
}

void TestContainerHealth::taskHealthIsThatOfItsEssentialContainers()
{
    QFETCH(std::vector<ContainerHealth>, essential);
    QFETCH(std::vector<ContainerHealth>, others);
    QFETCH(ContainerHealth, task);
    std::vector<ContainerOf> containers;
    for (std::size_t i = 0; i < essential.size() + others.size(); ++i)
        containers.push_back({.name = "c" + std::to_string(i),
                              .essential = i < essential.size(),
                              .healthCheck = ContainerHealthCheck{}});
    State state = stateAtSecond(*oneTask(containers), 16);

    for (std::size_t i = 0; i < state.containers.size(); ++i)
        state.containers.change(i).health = i < essential.size() ? essential[i] : others[i - essential.size()];

    QCOMPARE(healthStatusOf(state, state.tasks[0]), task);
}

void TestContainerHealth::healthyForTheBounds_data()
{
    QTest::addColumn<bool>("balanced");
    QTest::addColumn<int>("checkInterval"); // 0: no check
    QTest::addColumn<double>("at");
    QTest::newRow("no load balancer, no check: 40 s after RUNNING") << false << 0 << 55.;
    QTest::newRow("no load balancer, a check") << false << 10 << 25.;
    QTest::newRow("load balancer, no check") << true << 0 << 45.; // its first check, 30 s after registration
    QTest::newRow("both, the load balancer later") << true << 10 << 45.;
    QTest::newRow("both, the container later") << true << 60 << 75.;
}

void TestContainerHealth::healthyForTheBounds()
{
    QFETCH(bool, balanced);
    QFETCH(int, checkInterval);
    QFETCH(double, at);
    ScenarioBuilder builder;
    builder.instances(2);
    ContainerOf app{.name = "app", .port = Port{80}};
    if (checkInterval > 0)
        app.healthCheck = check(checkInterval, 3, 0);
    addRevision(builder, {app});
    builder.service(1, 100, 200);
    if (balanced)
        builder.targetGroup(30s);
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;

    QCOMPARE(healthyAt(*simulate(builder.make())), at);
}

void TestContainerHealth::anUnhealthyTaskIsReplacedStartFirst()
{
    ScenarioBuilder builder;
    builder.instances(3);
    addRevision(builder, {{.name = "app", .behaviour = unhealthy(), .healthCheck = check(10, 3, 0)}});
    Behaviour healthy = builder.scenario().taskDefinitions[0].behaviour[0];
    healthy.containers[0].containerHealthy = true;
    builder.scenario().taskDefinitions[0].behaviour.push_back(healthy); // only the first task is unhealthy
    builder.service(1, 100, 200);
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;

    const auto timeline = simulate(builder.make());

    // Marked at 45; its replacement runs at 60 and is HEALTHY at 70; then it goes, within 2 s.
    QCOMPARE(serviceEvents(*timeline),
             QByteArray("0 (service web) has started 1 tasks: (task t-1).\n"
                        "45 (service web) (task t-1) failed container health checks.\n"
                        "45 (service web) has started 1 tasks: (task t-2). Amazon ECS replaced 1 tasks due to an "
                        "unhealthy status.\n"
                        "70 (service web) has stopped 1 running tasks: (task t-1).\n"
                        "70 (service web) (deployment ecs-svc/1) deployment completed.\n"
                        "72 (service web) has reached a steady state.\n"));
    const State state = stateAtSecond(*timeline, 72);
    QCOMPARE(stoppedReason(state, state.tasks[0]), std::string{"Task failed container health checks"});
    QCOMPARE(state.tasks[0].stopCode, StopCode::ServiceSchedulerInitiated);
}

void TestContainerHealth::inItsGracePeriodItIsStoppedFirstWhereThereAreTooMany()
{
    ScenarioBuilder builder;
    builder.instances(3);
    addRevision(builder, {{.name = "app", .behaviour = unhealthy(), .healthCheck = check(10, 3, 0)}});
    Behaviour healthy = builder.scenario().taskDefinitions[0].behaviour[0];
    healthy.containers[0].containerHealthy = true;
    builder.scenario().taskDefinitions[0].behaviour.push_back(healthy);
    builder.service(2, 100, 200);
    builder.scenario().services[0].healthCheckGracePeriod = 300s;
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    UpdateService fewer;
    fewer.desiredCount = 1;
    builder.action(100s, fewer);

    const auto timeline = simulate(builder.make());

    QCOMPARE(stateAtSecond(*timeline, 99).tasks[0].health,
             TaskHealth::Unknown); // UNHEALTHY since 45, in its grace
    QCOMPARE(timesOf<TaskStopping>(*timeline, firstTask), QList<double>{100});
    QVERIFY(timesOf<TaskStopping>(*timeline, TaskId{1}).isEmpty());
    QVERIFY(timesOf<TaskMarkedUnhealthy>(*timeline, firstTask).isEmpty());
}

void TestContainerHealth::waitsAreExplained()
{
    const auto timeline =
        oneTask({{.name = "app", .behaviour = unhealthy(), .healthCheck = check(10, 3, 0)}}, 100s);
    const auto firstAt = [&](int at) {
        return reasonsFor(stateAtSecond(*timeline, at), second(at), ServiceId{0}).front();
    };

    QCOMPARE(firstAt(30).kind, Reason::Kind::AwaitsContainerCheck);
    QCOMPARE(firstAt(30).until, second(35));
    QCOMPARE(firstAt(50).kind, Reason::Kind::InGracePeriod);
    QCOMPARE(firstAt(50).until, second(115));
    QCOMPARE(firstAt(116).kind, Reason::Kind::UnhealthyContainer);
    QCOMPARE(firstAt(116).until, second(125));
}

void TestContainerHealth::theMappedContainerIsChecked()
{
    Behaviour slow;
    slow.warmUp = 40s; // to 55

    const auto timeline = simulate(twoGroups(slow).make());

    // Registered at 15; app passes at 45, admin is refused at 45 and passes at 75: healthy in both groups (R2.12).
    QCOMPARE(timesOf<TaskActivating>(*timeline, firstTask), QList<double>{15}); // R2.4
    QCOMPARE(timesOf(*timeline, "target.healthy"), (QList<double>{45, 75}));
    QCOMPARE(timesOf(*timeline, "target.healthCheckFailed"), QList<double>{45});
    QCOMPARE(healthyAt(*timeline), 75.);
}

void TestContainerHealth::aMappedContainerThatExitsMakesItsTargetUnhealthy()
{
    Behaviour leaves;
    leaves.crashAfter = 100s; // at 115

    const auto timeline = simulate(twoGroups(leaves, false).make());

    // The checks of 135 and 165 are refused.
    QCOMPARE(timesOf(*timeline, "container.exited").front(), 115.);
    QCOMPARE(timesOf(*timeline, "target.unhealthy").front(), 165.);
    QCOMPARE(timesOf<TaskMarkedUnhealthy>(*timeline, firstTask), QList<double>{165});
    const State state = stateAtSecond(*timeline, 165);
    QCOMPARE(state.targets[1].reason, TargetReason::FailedHealthChecks);
}

void TestContainerHealth::aTargetRecoversOnceItHasWarmedUp()
{
    Behaviour slow;
    slow.warmUp = 100s; // to 115
    ScenarioBuilder builder;
    builder.instances(2).revision({0}, slow).service(1, 100, 200).targetGroup(30s);
    builder.scenario().services[0].healthCheckGracePeriod = 600s;
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;

    const auto timeline = simulate(builder.make());

    // Refused at 45 and 75: unhealthy. Passes from 135 on, and the fifth time at 255.
    QCOMPARE(timesOf(*timeline, "target.unhealthy"), QList<double>{75});
    QCOMPARE(timesOf(*timeline, "target.healthy"), QList<double>{255});
}

void TestContainerHealth::anAgentThatIsCutOffChangesNothing()
{
    ScenarioBuilder builder;
    builder.instances(1);
    addRevision(builder, {{.name = "app", .behaviour = unhealthy(), .healthCheck = check(10, 3, 0)}});
    builder.service(1, 100, 200);
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    builder.scenario().simulation.limit = second(90);
    builder.scenario().faults.push_back(
        {second(30), ChangeAgent{{"i-1", InstanceId{0}}, false}, 0, "/simulation/faults/0"});
    builder.scenario().faults.push_back(
        {second(52), ChangeAgent{{"i-1", InstanceId{0}}, true}, 1, "/simulation/faults/1"});

    const auto timeline = simulate(builder.make());

    // The failure of 25 is known; those of 35 and 45 are not; those of 55 and 65 make three.
    QCOMPARE(timesOf<ContainerHealthCheckFailed>(*timeline, firstTask), (QList<double>{25, 55}));
    QCOMPARE(timesOf<ContainerBecameUnhealthy>(*timeline, firstTask), QList<double>{65});
}

QTEST_GUILESS_MAIN(TestContainerHealth)
#include "tst_container_health.moc"
