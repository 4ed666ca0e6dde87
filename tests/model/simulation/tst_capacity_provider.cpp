// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity_runs.h"
#include "run_facts.h"
#include "scenario_builder.h"
#include "simulation/capacity_provider.h"
#include "simulation/reasons.h"
#include "timeline/service_events.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

/// R9.6 to R9.8: a capacity provider with managed scaling, on the clusters of capacity_runs.h.
class TestCapacityProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reservation_data();
    void reservation();
    void aTaskThatDoesNotFitWaits();
    void withoutProviderItIsNotCreated();
    void launches_data();
    void launches();
    void zonesAreKeptLevel();
    void whatNothingIsLaunchedFor_data();
    void whatNothingIsLaunchedFor();
    void lostZonesLaunchNothing();
    void anInstanceThatIsLostIsReplaced();
    void aDrainingInstanceDoesNotCountAsRoom();
    void oneThatMayNotRegisterStaysOutside();
    void emptyInstancesGo();
    void oneDataPointThatIsNotBelow();
    void daemonTasksDoNotKeepAnInstance();
    void aDeploymentGetsItsRoom();
    void whatWaitsIsStoppedAtOnce();
    void reasonsForEveryWait();
    void causesLeadToWhatFreedTheInstance();
};

namespace {

using Launches = QList<std::pair<int, int>>;

/// When instances were launched, and how many.
Launches launchesOf(const Timeline &timeline)
{
    Launches found;
    for (const Event &event : timeline.events) {
        if (const auto *out = event.what.getIf<CapacityScalingOut>())
            found.append({static_cast<int>(event.at.time_since_epoch() / 1s), static_cast<int>(out->count)});
    }
    return found;
}

/// From the first event of a kind back to what a person did.
template <typename What>
QByteArrayList causesOf(const Timeline &timeline)
{
    QByteArrayList names;
    const auto is = [](const Event &event) { return event.what.is<What>(); };
    auto event = std::ranges::find_if(timeline.events, is);
    while (event != timeline.events.end()) {
        names.append(QByteArray::fromStdString(std::string(kindOf(event->what))));
        if (event->cause.kind != Cause::Kind::Event)
            break;
        event = timeline.events.begin() + event->cause.index;
    }
    return names;
}

Reason::Kind firstReasonAt(const Timeline &timeline, std::int64_t seconds)
{
    return reasonsFor(stateAtSecond(timeline, seconds), second(seconds), ServiceId{0}).front().kind;
}

} // namespace

void TestCapacityProvider::reservation_data()
{
    QTest::addColumn<int>("needed");
    QTest::addColumn<int>("running");
    QTest::addColumn<int>("expected");
    QTest::newRow("nothing and nobody") << 0 << 0 << 100;
    QTest::newRow("something and nobody") << 3 << 0 << 200;
    QTest::newRow("nothing needed") << 0 << 2 << 0;
    QTest::newRow("as many as needed") << 3 << 3 << 100;
    QTest::newRow("one too few") << 4 << 3 << 133;
    QTest::newRow("one too many") << 3 << 4 << 75;
}

void TestCapacityProvider::reservation()
{
    QFETCH(int, needed);
    QFETCH(int, running);
    QFETCH(int, expected);

    QCOMPARE((CapacityNumbers{needed, running, 0}.reservation()), std::int64_t{expected});
}

void TestCapacityProvider::aTaskThatDoesNotFitWaits()
{
    const auto timeline = simulate(fullInstance().action(70s, desiredCount(3)).make());

    QCOMPARE(timesOf(*timeline, "task.awaitsCapacity"), QList<double>{70});
    QCOMPARE(timesOf(*timeline, "capacityProvider.scalingOut"), QList<double>{120});
    QCOMPARE(timesOf(*timeline, "instance.launched"), QList<double>{120});
    QCOMPARE(timesOf(*timeline, "instance.registered"), QList<double>{240});
    QCOMPARE(timesOf(*timeline, "task.placed"), QList<double>{240});
    QCOMPARE(timesOf(*timeline, "task.running"), QList<double>{255});
    QCOMPARE(timesOf(*timeline, "service.placementFailed"), QList<double>{});
    QCOMPARE(serviceEvents(*timeline), QByteArray("70 (service web) has started 1 tasks: (task t-3).\n"
                                                  "295 (service web) has reached a steady state.\n"));
    const State waiting = stateAtSecond(*timeline, 130);
    QCOMPARE(waiting.tasks[2].status, TaskStatus::Provisioning);
    QVERIFY(!waiting.tasks[2].isPlaced());
    QCOMPARE(waiting.services[0].tasks.unplaced, 1);
    QCOMPARE(capacityNumbers(waiting), (CapacityNumbers{2, 1, 1}));
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestCapacityProvider::withoutProviderItIsNotCreated()
{
    ScenarioBuilder builder = fullInstance();
    builder.scenario().services[0].usesCapacityProvider = false;

    const auto timeline = simulate(builder.action(70s, desiredCount(3)).make());

    QCOMPARE(timesOf(*timeline, "service.placementFailed"), QList<double>{70});
    QCOMPARE(timesOf(*timeline, "task.awaitsCapacity"), QList<double>{});
    QCOMPARE(timeline->outcome, Outcome::Stuck);
}

void TestCapacityProvider::launches_data()
{
    QTest::addColumn<int>("desired"); ///< at 70
    QTest::addColumn<int>("minimumStep");
    QTest::addColumn<int>("maximumStep");
    QTest::addColumn<int>("targetCapacity");
    QTest::addColumn<int>("warmUp");
    QTest::addColumn<Launches>("expected");
    QTest::newRow("one task more") << 3 << 1 << 10000 << 100 << 300 << Launches{{120, 1}};
    QTest::newRow("two fit on one") << 4 << 1 << 10000 << 100 << 300 << Launches{{120, 1}};
    QTest::newRow("six on three") << 8 << 1 << 10000 << 100 << 300 << Launches{{120, 3}};
    QTest::newRow("not above the maximum size") << 20 << 1 << 10000 << 100 << 300 << Launches{{120, 4}};
    QTest::newRow("one at a time, after the warm-up")
        << 8 << 1 << 1 << 100 << 300 << Launches{{120, 1}, {420, 1}, {720, 1}};
    QTest::newRow("a shorter warm-up") << 8 << 1 << 1 << 100 << 100 << Launches{{120, 1}, {240, 1}, {360, 1}};
    QTest::newRow("two at least") << 3 << 2 << 10000 << 100 << 300 << Launches{{120, 2}};
    // One is needed, so two are wanted from the start. At 120 the warm-up is over, two are needed for three tasks, and four
    // are wanted: two beside the one that runs and the one that boots.
    QTest::newRow("a target capacity of 50") << 3 << 1 << 10000 << 50 << 60 << Launches{{60, 1}, {120, 2}};
}

void TestCapacityProvider::launches()
{
    QFETCH(int, desired);
    QFETCH(int, minimumStep);
    QFETCH(int, maximumStep);
    QFETCH(int, targetCapacity);
    QFETCH(int, warmUp);
    QFETCH(Launches, expected);
    ScenarioBuilder builder = fullInstance();
    CapacityProvider &provider = *builder.scenario().capacityProvider;
    provider.minimumStep = minimumStep;
    provider.maximumStep = maximumStep;
    provider.targetCapacity = {targetCapacity};
    provider.instanceWarmup = std::chrono::seconds{warmUp};

    const auto timeline = simulate(builder.action(70s, desiredCount(desired)).make());

    QCOMPARE(launchesOf(*timeline), expected);
}

void TestCapacityProvider::zonesAreKeptLevel()
{
    // i-1, i-3, i-5 are in a, i-2 and i-4 in b. Two more: the first in b, and then a and b have one each.
    const auto timeline = simulate(fullInstance(2, 2).action(70s, desiredCount(6)).make());

    QCOMPARE(stateAtSecond(*timeline, 130).capacity.booting,
             (std::vector<BootingInstance>{{InstanceId{1}, second(240)}, {InstanceId{2}, second(240)}}));
}

void TestCapacityProvider::whatNothingIsLaunchedFor_data()
{
    using Change = void (*)(Scenario &);
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("end");
    const auto add = [](const char *name, Change change, Reason::Kind kind, int end = 70) {
        QTest::newRow(name) << change << static_cast<int>(kind) << end;
    };
    add(
        "the maximum size", [](Scenario &scenario) { scenario.capacityProvider->maxSize = 1; },
        Reason::Kind::GroupIsFull);
    add(
        "managed scaling is off", [](Scenario &scenario) { scenario.capacityProvider->managedScaling = false; },
        Reason::Kind::ManagedScalingOff);
    add(
        "smaller instances than the task needs",
        [](Scenario &scenario) { scenario.instances.back().memory = Mebibytes{99}; },
        Reason::Kind::FitsNoInstance);
    add(
        "an empty instance that is too small",
        [](Scenario
               &scenario) { // two are needed, and i-2 runs beside i-1; at 120 it no longer counts as one too many
            scenario.instances[1].atStart = true;
            scenario.instances[1].memory = Mebibytes{10};
            scenario.capacityProvider->ofFile = 2;
        },
        Reason::Kind::ReservationSuffices, 120);
}

void TestCapacityProvider::whatNothingIsLaunchedFor()
{
    using Change = void (*)(Scenario &);
    QFETCH(Change, change);
    QFETCH(int, kind);
    QFETCH(int, end);
    ScenarioBuilder builder = fullInstance();
    change(builder.scenario());

    const auto timeline = simulate(builder.action(70s, desiredCount(3)).make());

    QCOMPARE(launchesOf(*timeline), Launches{});
    QCOMPARE(static_cast<int>(firstReasonAt(*timeline, 70)), kind);
    QCOMPARE(timeline->outcome, Outcome::Stuck);
    QCOMPARE(timeline->end, second(end));
}

void TestCapacityProvider::lostZonesLaunchNothing()
{
    ScenarioBuilder builder = fullInstance();
    builder.scenario().instances[0].zone = ZoneId{1};
    builder.scenario().zones = {"a", "b"};
    builder.fault(65s, ChangeZone{{"a", ZoneId{0}}, true}).action(70s, desiredCount(3));
    builder.scenario().instances[1].atStart = true; // or nothing would be lost

    const auto timeline = simulate(builder.make());

    QCOMPARE(launchesOf(*timeline), Launches{});
    QCOMPARE(firstReasonAt(*timeline, 80), Reason::Kind::GroupZonesLost);
    QCOMPARE(timeline->outcome, Outcome::Stuck);
}

void TestCapacityProvider::anInstanceThatIsLostIsReplaced()
{
    // Both tasks wait from 70 on. At 120 two tasks need one instance, and none runs: 200 %.
    const auto timeline =
        simulate(fullInstance().fault(70s, LoseInstance{ScenarioBuilder::instanceName(1)}).make());

    QCOMPARE(capacityNumbers(stateAtSecond(*timeline, 100)), (CapacityNumbers{1, 0, 0}));
    QCOMPARE(launchesOf(*timeline), (Launches{{120, 1}}));
    QCOMPARE(timesOf(*timeline, "task.placed"), (QList<double>{240, 240}));
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestCapacityProvider::aDrainingInstanceDoesNotCountAsRoom()
{
    // i-1 drains from 70 on: the successors of its two tasks wait, and two instances are needed beside one that runs.
    UpdateContainerInstancesState drain;
    drain.instances = {ScenarioBuilder::instanceName(1)};

    const auto timeline = simulate(fullInstance().action(70s, drain).make());

    QCOMPARE(capacityNumbers(stateAtSecond(*timeline, 100)), (CapacityNumbers{2, 1, 0}));
    QCOMPARE(launchesOf(*timeline), (Launches{{120, 1}}));
    QCOMPARE(timesOf(*timeline, "task.stopped"), (QList<double>{297, 297}));
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestCapacityProvider::oneThatMayNotRegisterStaysOutside()
{
    // Four instances boot one after the other, and none joins: then the group is full.
    ScenarioBuilder builder = fullInstance();
    builder.scenario().roles = {{"none", "/roles/0"}};
    for (std::size_t i = 1; i < 5; ++i)
        builder.scenario().instances[i].role = RoleId{0};

    const auto timeline = simulate(builder.action(70s, desiredCount(3)).make());

    QCOMPARE(launchesOf(*timeline), (Launches{{120, 1}, {420, 1}, {720, 1}, {1020, 1}}));
    QCOMPARE(timesOf(*timeline, "instance.registrationDenied"), (QList<double>{240, 540, 840, 1140}));
    QCOMPARE(firstReasonAt(*timeline, 1200), Reason::Kind::GroupIsFull);
    QCOMPARE(timeline->outcome, Outcome::Stuck);
}

void TestCapacityProvider::emptyInstancesGo()
{
    // The first data point below 100 % ends at 120, the fifteenth at 960.
    const auto timeline = simulate(shrinkingGroup().make());

    QCOMPARE(timesOf(*timeline, "capacityProvider.reservationChanged"), QList<double>{120});
    QCOMPARE(timesOf(*timeline, "capacityProvider.scalingIn"), QList<double>{960});
    QCOMPARE(timesOf(*timeline, "instance.lost"), QList<double>{960});
    const State last = stateAt(*timeline, lastCursor(*timeline));
    QVERIFY(last.instances[0].registered);
    QVERIFY(!last.instances[1].registered);
    QCOMPARE(capacityNumbers(last), (CapacityNumbers{1, 1, 0}));
    QCOMPARE(timeline->outcome, Outcome::Steady);

    ScenarioBuilder keeps = shrinkingGroup();
    keeps.scenario().capacityProvider->minSize = 2;
    QCOMPARE(timesOf(*simulate(keeps.make()), "instance.lost"), QList<double>{});
    ScenarioBuilder unmanaged = shrinkingGroup();
    unmanaged.scenario().capacityProvider->managedScaling = false;
    QCOMPARE(timesOf(*simulate(unmanaged.make()), "instance.lost"), QList<double>{});
}

void TestCapacityProvider::oneDataPointThatIsNotBelow()
{
    // At 500 a task comes to i-2; it goes again at 570. The count begins anew at 600: the fifteenth ends at 1440.
    const auto timeline =
        simulate(shrinkingGroup().action(500s, desiredCount(3)).action(570s, desiredCount(2)).make());

    QCOMPARE(timesOf(*timeline, "capacityProvider.reservationChanged"), (QList<double>{120, 540, 600}));
    QCOMPARE(timesOf(*timeline, "instance.lost"), QList<double>{1440});
}

void TestCapacityProvider::daemonTasksDoNotKeepAnInstance()
{
    ScenarioBuilder builder = shrinkingGroup();
    Service agent = builder.scenario().services[0];
    agent.name = "agent";
    agent.daemon = true;
    agent.usesCapacityProvider = false;
    agent.placementStrategy.clear();
    agent.minimumHealthy = {0};
    agent.maximum = {100};
    builder.scenario().services.push_back(agent);
    for (ContainerInstance &instance : builder.scenario().instances) {
        instance.cpu = {300};
        instance.memory = {300};
    }

    const auto timeline = simulate(builder.make());

    QCOMPARE(timesOf(*timeline, "instance.lost"), QList<double>{960});
    QCOMPARE(timesOf(*timeline, "task.lost"), QList<double>{960});
}

void TestCapacityProvider::aDeploymentGetsItsRoom()
{
    // 60: two new tasks wait. 120: launched. 240: placed. 295: healthy, and the old ones go. 297: i-1 is empty; the first
    // data point below ends at 300, the fifteenth at 1140.
    const auto timeline = simulate(fullInstance().update(60s).make());

    QCOMPARE(launchesOf(*timeline), (Launches{{120, 1}}));
    QCOMPARE(timesOf(*timeline, "deployment.completed"), QList<double>{297});
    QCOMPARE(extremes(*timeline).lowestHealthy, 2);
    QCOMPARE(extremes(*timeline).mostTasks, 4);
    QCOMPARE(timesOf(*timeline, "instance.lost"), QList<double>{1140});
    QVERIFY(stateAt(*timeline, lastCursor(*timeline)).instances[0].lost);
    QCOMPARE(timeline->outcome, Outcome::Steady);
}

void TestCapacityProvider::whatWaitsIsStoppedAtOnce()
{
    const auto timeline =
        simulate(fullInstance().action(70s, desiredCount(3)).action(100s, desiredCount(2)).make());

    QCOMPARE(serviceEvents(*timeline), QByteArray("70 (service web) has started 1 tasks: (task t-3).\n"
                                                  "100 (service web) stopped 1 pending tasks.\n"
                                                  "100 (service web) has reached a steady state.\n"));
    QCOMPARE(timesOf(*timeline, "task.stopped"), QList<double>{100});
    QCOMPARE(launchesOf(*timeline), Launches{});
}

void TestCapacityProvider::reasonsForEveryWait()
{
    ScenarioBuilder builder = fullInstance();
    builder.scenario().capacityProvider->maximumStep = 1;
    const auto timeline = simulate(builder.action(70s, desiredCount(5)).make());

    std::vector<Reason> reasons = reasonsFor(stateAtSecond(*timeline, 80), second(80), ServiceId{0});
    QCOMPARE(reasons.front().kind, Reason::Kind::AwaitsLaunch);
    QCOMPARE(reasons.front().a, 3);
    QCOMPARE(reasons.front().b, 1);
    QCOMPARE(reasons.front().until, second(120));

    reasons = reasonsFor(stateAtSecond(*timeline, 160), second(160), ServiceId{0});
    QCOMPARE(reasons.front().kind, Reason::Kind::AwaitsInstance);
    QCOMPARE(reasons.front().instance, InstanceId{1});
    QCOMPARE(reasons.front().until, second(240)); // 80 s left

    const auto last = capacityReasons(stateAtSecond(*timeline, 300), ServiceId{0}, second(300));
    QCOMPARE(last.front().kind, Reason::Kind::AwaitsWarmUp);
    QCOMPARE(last.front().a, 1);
    QCOMPARE(last.front().until, second(420));

    const auto empty =
        capacityReasons(stateAtSecond(*simulate(shrinkingGroup().make()), 310), ServiceId{0}, second(310));
    QCOMPARE(empty.front().kind, Reason::Kind::EmptyInstances);
    QCOMPARE(empty.front().instance, InstanceId{1});
    QCOMPARE(empty.front().a, 4);
    QCOMPARE(empty.front().until, second(960));

    const auto soon =
        capacityReasons(stateAtSecond(*simulate(shrinkingGroup().make()), 80), ServiceId{0}, second(80));
    QCOMPARE(soon.front().kind, Reason::Kind::EmptyInstances);
    QCOMPARE(soon.front().a, 0);
    QCOMPARE(soon.front().until, second(960));
}

void TestCapacityProvider::causesLeadToWhatFreedTheInstance()
{
    const auto timeline = simulate(fullInstance().update(60s).make());

    // i-2 is launched for the last task that waits; i-1 goes since its last task has stopped, which began with that launch.
    QCOMPARE(causesOf<CapacityScalingOut>(*timeline),
             (QByteArrayList{"capacityProvider.scalingOut", "task.awaitsCapacity", "service.startedTasks",
                             "deployment.started", "action.taken"}));
    QCOMPARE(causesOf<InstanceLost>(*timeline).mid(0, 5),
             (QByteArrayList{"instance.lost", "capacityProvider.scalingIn", "capacityProvider.reservationChanged",
                             "task.stopped", "task.terminating"}));
}

QTEST_GUILESS_MAIN(TestCapacityProvider)
#include "tst_capacity_provider.moc"
