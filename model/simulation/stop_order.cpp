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

/// The candidate to stop next. Sorted candidates: the first of the best is the oldest.
std::size_t best(const State &state, ServiceId service, const Spread &spread,
                 const std::vector<TaskId> &candidates)
{
    const std::vector<PlacementStrategy> &strategies = strategiesOf(state, service);
    const auto heavier = [&](std::size_t left, std::size_t right) {
        for (const PlacementStrategy &strategy : strategies) {
            const InstanceId here = state.tasks[indexOf(candidates[left])].instance;
            const InstanceId there = state.tasks[indexOf(candidates[right])].instance;
            const std::int64_t a = weight(state, spread, strategy, here);
            const std::int64_t b = weight(state, spread, strategy, there);
            if (a != b)
                return a > b;
        }
        return false;
    };
    std::size_t chosen = 0;
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        if (heavier(i, chosen))
            chosen = i;
    }
    return chosen;
}

} // namespace

std::vector<TaskId> chosenToStop(const State &state, ServiceId service, std::vector<TaskId> candidates,
                                 std::size_t count)
{
    std::ranges::sort(candidates); // ids rise with the time of creation
    if (count >= candidates.size())
        return candidates;
    Spread spread = spreadWithoutLeaving(state, service);
    std::vector<TaskId> chosen;
    while (chosen.size() < count) {
        const std::size_t next = best(state, service, spread, candidates);
        chosen.push_back(candidates[next]);
        take(state, spread, state.tasks[indexOf(candidates[next])]);
        candidates.erase(candidates.begin() + static_cast<std::ptrdiff_t>(next));
    }
    return chosen;
}

} // namespace deployscope
