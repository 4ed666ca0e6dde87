// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/stop_order.h"

#include "simulation/strategies.h"

#include <algorithm>

namespace deployscope {

namespace {

void take(const State &state, Spread &spread, const Task &task)
{
    const std::size_t instance = indexOf(task.instance);
    --spread.onInstance[instance];
    --spread.inZone[indexOf(state.scenario->instances[instance].zone)];
    spread.cpuFree[instance] += state.scenario->taskDefinitions[indexOf(task.definition)].cpu;
    spread.memoryFree[instance] += state.scenario->taskDefinitions[indexOf(task.definition)].memory;
}

/// What would lie on the instances if all that is leaving had left.
Spread spreadWithoutLeaving(const State &state, ServiceId service)
{
    Spread spread = spreadOf(state, service);
    if (state.services[indexOf(service)].tasks.leaving == 0)
        return spread;
    for (const TaskId id : state.existing) {
        const Task &task = state.tasks[indexOf(id)];
        if (task.service == service && task.isLeaving())
            take(state, spread, task);
    }
    return spread;
}

/// The candidates that stand on one instance, the oldest first: for every strategy they weigh the same.
struct Bench
{
    InstanceId instance{};
    std::vector<TaskId> tasks{};
    std::size_t taken = 0;

    [[nodiscard]] bool isEmpty() const { return taken == tasks.size(); }
    [[nodiscard]] TaskId oldest() const { return tasks[taken]; }
};

std::vector<Bench> benches(const State &state, const std::vector<TaskId> &candidates)
{
    std::vector<Bench> byInstance(state.instances.size());
    for (const TaskId id : candidates) {
        Bench &bench = byInstance[indexOf(state.tasks[indexOf(id)].instance)];
        bench.instance = state.tasks[indexOf(id)].instance;
        bench.tasks.push_back(id);
    }
    std::erase_if(byInstance, [](const Bench &bench) { return bench.tasks.empty(); });
    return byInstance;
}

/// Is the oldest task of `left` a better one to stop than that of `right`?
bool goesBefore(const State &state, ServiceId service, const Spread &spread, const Bench &left, const Bench &right)
{
    for (const PlacementStrategy &strategy : strategiesOf(state, service)) {
        const std::int64_t here = weight(state, spread, strategy, left.instance);
        const std::int64_t there = weight(state, spread, strategy, right.instance);
        if (here != there)
            return here > there;
    }
    return left.oldest() < right.oldest();
}

Bench &best(const State &state, ServiceId service, const Spread &spread, std::vector<Bench> &all)
{
    Bench *chosen = nullptr;
    for (Bench &bench : all) {
        if (!bench.isEmpty() && (chosen == nullptr || goesBefore(state, service, spread, bench, *chosen)))
            chosen = &bench;
    }
    return *chosen;
}

} // namespace

std::vector<TaskId> chosenToStop(const State &state, ServiceId service, std::vector<TaskId> candidates,
                                 std::size_t count)
{
    std::ranges::sort(candidates); // ids rise with the time of creation
    if (count >= candidates.size())
        return candidates;
    Spread spread = spreadWithoutLeaving(state, service);
    std::vector<Bench> left = benches(state, candidates);
    std::vector<TaskId> chosen;
    while (chosen.size() < count) {
        Bench &from = best(state, service, spread, left);
        chosen.push_back(from.oldest());
        take(state, spread, state.tasks[indexOf(from.oldest())]);
        ++from.taken;
    }
    return chosen;
}

} // namespace deployscope
