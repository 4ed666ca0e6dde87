// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/bounds.h"
#include "cluster/counts.h"
#include "event_text.h"
#include "random_scenario.h"
#include "run_facts.h"
#include "scenario/writing.h"
#include "simulation/capacity_provider.h"
#include "simulation/reasons.h"
#include "timeline/service_events.h"

#include <QTest>

#include <map>
#include <set>
#include <tuple>

using namespace deployscope;
using namespace deployscope::test;

/// What must hold after every event of every run. A failure prints the scenario that shows it as a file to keep;
/// `deployscope simulate` runs it again.
///
/// DEPLOYSCOPE_PROPERTY_RUNS=N takes N scenarios instead of some thousand, for a long run.
class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdAfterEveryEvent();
    void anyMomentIsTheStraightRuns();
    void sameScenarioSameEvents();
    void everyMomentHasAReason();
    void aStartThatIsTakenOverIsTheSame();
};

namespace {

/// How many scenarios: the seeds from 1 on.
std::uint32_t runs()
{
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("DEPLOYSCOPE_PROPERTY_RUNS", &isNumber);
    return isNumber && given > 0 ? static_cast<std::uint32_t>(given) : 3000;
}

/// What is said of a failure; the scenario goes to the log, as messages of a failure are cut.
QByteArray shownBy(std::uint32_t seed, const QByteArray &what)
{
    qInfo("seed %u, %s; the scenario:\n%s", seed, what.constData(), written(randomDocument(seed)).c_str());
    return "seed " + QByteArray::number(seed) + ": " + what;
}

bool sameEvent(const Event &left, const Event &right)
{
    return left.at == right.at && left.cause == right.cause && left.what.kind() == right.what.kind();
}

bool portsAreUnique(const State &state)
{
    std::set<std::tuple<InstanceId, Port, Protocol>> used;
    for (const TaskId id : state.existing) {
        for (const PortBinding &binding : bindingsOf(state, state.tasks[indexOf(id)])) {
            if (binding.hostPort != Port{0} &&
                !used.insert({binding.instance, binding.hostPort, binding.protocol}).second)
                return false;
        }
    }
    return true;
}

bool nothingIsOverbooked(const State &state)
{
    return std::ranges::all_of(state.instances, [](const InstanceState &instance) {
        return instance.cpuFree >= CpuUnits{0} && instance.memoryFree >= Mebibytes{0};
    });
}

/// The scheduler's own stops never bring healthy below L, and its starts never tasks above U.
bool keepsTheBounds(const State &before, const State &after, const Event &event)
{
    const auto serviceOfTask = [&](TaskId task) { return after.tasks[indexOf(task)].service; };
    const auto limits = [&](ServiceId id) {
        const ServiceState &service = after.services[indexOf(id)];
        return bounds(service.desiredCount, service.minimumHealthy, service.maximum);
    };
    if (const auto *stopping = event.what.getIf<TaskStopping>()) {
        const ServiceId id = serviceOfTask(stopping->task);
        const bool wasHealthy = before.tasks[indexOf(stopping->task)].health == TaskHealth::Healthy;
        return !wasHealthy || after.services[indexOf(id)].tasks.healthy >= limits(id).fewestHealthy;
    }
    if (const auto *started = event.what.getIf<TaskStarted>()) {
        const ServiceId id = serviceOfTask(started->task);
        if (after.deployments[indexOf(started->deployment)].rollout == RolloutState::Failed)
            return false; // R1.20
        return after.services[indexOf(id)].tasks.existing() <= limits(id).mostTasks;
    }
    return true;
}

/// A policy changes the desired count to one within the capacities, and in no wrong direction; nothing is scaled in during a
/// deployment (R9.1, R9.5).
bool keepsTheCapacities(const State &before, const Event &event)
{
    const auto *triggered = event.what.getIf<ScalingPolicyTriggered>();
    if (triggered == nullptr)
        return true;
    const ScalableTarget &target = *scalableTargetOf(*before.scenario, triggered->service);
    const bool isWithin = triggered->to >= target.minCapacity && triggered->to <= target.maxCapacity;
    const bool isForward = triggered->out ? triggered->to > triggered->from : triggered->to < triggered->from;
    return isWithin && isForward && (triggered->out || !before.services[indexOf(triggered->service)].deploying);
}

/// The group never grows beyond its maximum size by itself, nor shrinks below its minimum; what is terminated is empty.
bool keepsTheSizes(const State &before, const State &after, const Event &event)
{
    if (!after.scenario->capacityProvider)
        return true;
    const CapacityProvider &provider = *after.scenario->capacityProvider;
    const CapacityNumbers numbers = capacityNumbers(after);
    if (event.what.is<InstanceLaunched>())
        return numbers.running + numbers.booting <= provider.maxSize;
    if (const auto *in = event.what.getIf<CapacityScalingIn>())
        return numbers.running - static_cast<std::int64_t>(in->count) >= provider.minSize;
    const auto *placed = event.what.getIf<TaskPlaced>();
    return placed == nullptr || before.instances[indexOf(placed->instance)].isActive();
}

/// An instance offers what it has but for what the tasks on it, and the others, hold: nothing is lost or given twice.
bool resourcesSumUp(const State &state)
{
    std::vector<CpuUnits> cpu;
    std::vector<Mebibytes> memory;
    for (const ContainerInstance &instance : state.scenario->instances) {
        cpu.push_back({instance.cpu.value - instance.cpuHeld.value});
        memory.push_back({instance.memory.value - instance.memoryHeld.value});
    }
    for (const TaskId id : state.existing) {
        const Task &task = state.tasks[indexOf(id)];
        const TaskDefinition &definition = state.scenario->taskDefinitions[indexOf(task.definition)];
        if (!task.isPlaced())
            continue;
        cpu[indexOf(task.instance)].value -= definition.cpu.value;
        memory[indexOf(task.instance)].value -= definition.memory.value;
    }
    for (std::size_t i = 0; i < state.instances.size(); ++i) {
        const InstanceState &instance = state.instances[i];
        if (instance.registered && (instance.cpuFree != cpu[i] || instance.memoryFree != memory[i]))
            return false;
    }
    return true;
}

/// A task exists until it is STOPPED, and is counted by its service alone, in one state.
bool eachTaskIsInOnePlace(const State &state)
{
    std::set<TaskId> existing(state.existing.begin(), state.existing.end());
    std::size_t counted = 0;
    for (const ServiceState &service : state.services)
        counted += static_cast<std::size_t>(service.tasks.existing());
    if (existing.size() != state.existing.size() || counted != existing.size())
        return false;
    for (std::size_t i = 0; i < state.tasks.size(); ++i) {
        if (existing.contains(idAt<TaskId>(i)) == (state.tasks[i].status == TaskStatus::Stopped))
            return false;
    }
    return true;
}

bool causeComesFirst(const Timeline &timeline, std::size_t place)
{
    const Cause cause = timeline.events[place].cause;
    return cause.kind != Cause::Kind::Event || cause.index < place;
}

/// \returns what does not hold; empty when all does
QByteArray broken(const Timeline &timeline)
{
    State state = timeline.snapshots.front().state;
    std::size_t snapshot = 1;
    for (std::size_t i = 0; i < timeline.events.size(); ++i) {
        const Event &event = timeline.events[i];
        const State before = state;
        apply(state, event);
        const QByteArray where = " at event " + QByteArray::number(static_cast<qulonglong>(i + 1));
        if (!keepsTheBounds(before, state, event))
            return "bounds" + where;
        if (!keepsTheSizes(before, state, event))
            return "sizes" + where;
        if (!keepsTheCapacities(before, event))
            return "capacities" + where;
        if (!portsAreUnique(state))
            return "ports" + where;
        if (!nothingIsOverbooked(state))
            return "resources" + where;
        if (!(recounted(state) == state))
            return "counts" + where;
        if (!resourcesSumUp(state))
            return "sums" + where;
        if (!eachTaskIsInOnePlace(state))
            return "places" + where;
        if (!causeComesFirst(timeline, i))
            return "cause" + where;
        if (event.at < before.now)
            return "time" + where;
        if (snapshot < timeline.snapshots.size() && timeline.snapshots[snapshot].applied == i + 1 &&
            !(timeline.snapshots[snapshot++].state == state))
            return "snapshot" + where;
    }
    return snapshot == timeline.snapshots.size() ? QByteArray{} : QByteArray("a snapshot past the end");
}

} // namespace

void TestProperties::holdAfterEveryEvent()
{
    std::map<Outcome, int> outcomes;
    for (std::uint32_t seed = 1; seed <= runs(); ++seed) {
        const auto timeline = simulate(randomScenario(seed));
        const QByteArray what = broken(*timeline);
        if (!what.isEmpty())
            QFAIL(shownBy(seed, what));
        ++outcomes[timeline->outcome];
    }
    // The scenarios reach every end that a run can have by now, or they would show little.
    for (const Outcome outcome : {Outcome::Steady, Outcome::Stuck, Outcome::Looping})
        QVERIFY2(outcomes[outcome] > 5, apiName(outcome).data());
}

void TestProperties::anyMomentIsTheStraightRuns()
{
    for (std::uint32_t seed = 1; seed <= runs() / 10; ++seed) {
        const auto timeline = simulate(randomScenario(seed));
        State straight = timeline->snapshots.front().state;
        Cursor cursor = firstCursor(*timeline);
        for (std::size_t i = 0; i < timeline->events.size(); ++i) {
            if (!(stateAt(*timeline, cursor) == straight))
                QFAIL(shownBy(seed, "another state at event " + QByteArray::number(static_cast<qulonglong>(i))));
            const Cursor next = stepForward(*timeline, cursor);
            QCOMPARE(stepBackward(*timeline, next).applied, cursor.applied);
            apply(straight, timeline->events[i]);
            cursor = next;
        }
        QVERIFY(stateAt(*timeline, lastCursor(*timeline)) == straight);
    }
}

void TestProperties::sameScenarioSameEvents()
{
    for (std::uint32_t seed = 1; seed <= runs() / 10; ++seed) {
        const auto once = simulate(randomScenario(seed));
        const auto again = simulate(randomScenario(seed));
        if (!std::ranges::equal(once->events, again->events, sameEvent))
            QFAIL(shownBy(seed, "other events"));
        if (eventText(*once) != eventText(*again))
            QFAIL(shownBy(seed, "other texts of events"));
    }
}

void TestProperties::everyMomentHasAReason()
{
    for (std::uint32_t seed = 1; seed <= runs() / 10; ++seed) {
        const auto timeline = simulate(randomScenario(seed));
        for (std::size_t i = 0; i < timeline->events.size(); i += 7) {
            const SimTime at = timeline->events[i].at;
            const State state = stateAt(*timeline, cursorAt(*timeline, at));
            if (reasonsFor(state, at, ServiceId{0}).empty())
                QFAIL(shownBy(seed, "no reason"));
        }
    }
}

/// With other bounds, another count, other faults or another end than the run before.
void TestProperties::aStartThatIsTakenOverIsTheSame()
{
    int takenOver = 0;
    for (std::uint32_t seed = 1; seed <= runs() / 5; ++seed) {
        const auto scenario = randomScenario(seed);
        const auto before = simulate(scenario);
        takenOver += before->standsWithAnyBounds ? 1 : 0;
        auto other = std::make_shared<Scenario>(*scenario);
        for (Service &service : other->services) {
            service.minimumHealthy = Percent{seed % 5 * 25};
            service.maximum = Percent{75 + seed % 7 * 25};
            service.desiredCount += seed % 11 == 0 ? 1 : 0;
        }
        if (seed % 3 == 0) // from here on somebody asks where images are
            other->faults.insert(other->faults.begin(), {SimTime{}, ChangeRegistry{}});
        other->actions.resize(other->actions.size() - other->actions.size() / 2);
        const auto with = simulate(other, {}, before.get());
        const auto without = simulate(other);
        if (!std::ranges::equal(with->events, without->events, sameEvent) || with->end != without->end ||
            !(with->snapshots.front().state == without->snapshots.front().state))
            QFAIL(shownBy(seed, "another run"));
    }
    QVERIFY(takenOver >= static_cast<int>(runs() / 100)); // or this would show little
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
