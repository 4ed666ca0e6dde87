// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/counts.h"
#include "random_scenario.h"
#include "run_facts.h"
#include "simulation/container_order.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <random>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

/// What must hold after every event of many runs whose tasks have several containers. A failure names the seed.
class TestContainerProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdAfterEveryEvent();
    void anyMomentIsTheStraightRuns();
};

namespace {

constexpr std::uint32_t runs = 150;

/// Each revision gets two more containers: other orders, checks, exits and durations for each seed. Some have a network
/// interface of their own, and some containers cannot be started.
std::shared_ptr<const Scenario> withContainers(std::uint32_t seed)
{
    Scenario scenario = *randomScenario(seed);
    std::mt19937 engine{seed + 1000};
    const auto upTo = [&](std::uint32_t most) { return static_cast<int>(engine() % (most + 1)); };
    for (TaskDefinition &definition : scenario.taskDefinitions) {
        Behaviour &task = definition.behaviour.front();
        const Behaviour common = task;
        task.containers = {common, common, common};
        definition.containers.push_back({"db", "db:1", upTo(2) == 0, {}});
        definition.containers.push_back({"init", "init:1", false, {}});
        definition.containers[1].startTimeout = std::chrono::seconds{60 + upTo(200)};
        for (int i = 0; i < 3; ++i) {
            const auto place = static_cast<std::size_t>(i);
            task.containers[place].start = std::chrono::seconds{upTo(30)};
            task.containers[place].warmUp = std::chrono::seconds{upTo(60)};
            task.containers[place].containerHealthy = upTo(5) != 0;
            if (upTo(2) == 0)
                definition.containers[place].healthCheck = ContainerHealthCheck{.interval = 10s, .retries = 2};
        }
        if (upTo(5) == 0)
            task.containers[static_cast<std::size_t>(upTo(2))].failsToStart = "no such file or directory";
        if (upTo(2) == 0)
            definition.networkMode = NetworkMode::Awsvpc;
        task.containers[2].crashAfter = std::chrono::seconds{1 + upTo(60)};
        task.containers[2].exitCode = upTo(4) == 0 ? 1 : 0;
        const auto condition = static_cast<ContainerCondition>(upTo(3));
        definition.containers[1].dependsOn = {{2, condition}};
        definition.containers[0].dependsOn = {
            {1, upTo(1) == 0 ? ContainerCondition::Start : ContainerCondition::Healthy}};
    }
    for (Service &service : scenario.services)
        service.awsvpc.emplace();
    for (ContainerInstance &instance : scenario.instances)
        instance.interfaces = 2;
    scenario.simulation.imagePullBehavior = static_cast<ImagePullBehavior>(upTo(3));
    return std::make_shared<const Scenario>(std::move(scenario));
}

/// Nothing starts before its time, and nothing is stopped before those that depend on it.
bool keepsTheOrder(const State &before, const Event &event)
{
    if (const auto *begins = event.what.getIf<ContainerPulling>())
        return unmetDependency(before, begins->task, begins->container) == nullptr;
    if (const auto *stops = event.what.getIf<ContainerTerminating>())
        return mayStop(before, stops->task, stops->container);
    return true;
}

bool containersFollowTheirTasks(const State &state)
{
    return std::ranges::all_of(state.tasks, [&](const Task &task) {
        return std::ranges::all_of(containersOf(state, task), [&](const ContainerState &container) {
            const bool started = container.status >= ContainerStatus::Running;
            return (task.exists() || container.status == ContainerStatus::Stopped) &&
                   (task.status != TaskStatus::Running || started);
        });
    });
}

QByteArray broken(const Timeline &timeline)
{
    State state = timeline.snapshots.front().state;
    for (std::size_t i = 0; i < timeline.events.size(); ++i) {
        const Event &event = timeline.events[i];
        const QByteArray where = " at event " + QByteArray::number(static_cast<qulonglong>(i + 1));
        if (!keepsTheOrder(state, event))
            return "order" + where;
        if (event.at < state.now)
            return "time" + where;
        apply(state, event);
        if (!containersFollowTheirTasks(state))
            return "containers" + where;
        if (!(recounted(state) == state))
            return "counts" + where;
        if (event.cause.kind == Cause::Kind::Event && event.cause.index >= i)
            return "cause" + where;
    }
    return {};
}

} // namespace

void TestContainerProperties::holdAfterEveryEvent()
{
    for (std::uint32_t seed = 1; seed <= runs; ++seed) {
        const QByteArray what = broken(*simulate(withContainers(seed)));
        QVERIFY2(what.isEmpty(), "seed " + QByteArray::number(seed) + ": " + what);
    }
}

void TestContainerProperties::anyMomentIsTheStraightRuns()
{
    for (std::uint32_t seed = 1; seed <= runs / 10; ++seed) {
        const auto timeline = simulate(withContainers(seed));
        for (const Timeline::Snapshot &snapshot : timeline->snapshots) {
            State straight = timeline->snapshots.front().state;
            for (std::size_t i = 0; i < snapshot.applied; ++i)
                apply(straight, timeline->events[i]);
            QVERIFY2(straight == snapshot.state, "seed " + QByteArray::number(seed));
        }
    }
}

QTEST_GUILESS_MAIN(TestContainerProperties)
#include "tst_container_properties.moc"
