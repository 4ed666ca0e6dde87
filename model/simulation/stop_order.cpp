// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/stop_order.h"

#include "simulation/instance_ranking.h"
#include "simulation/strategies.h"

#include <algorithm>
#include <utility>

namespace deployscope {

namespace {

/// What would lie on the instances if all that is leaving had left.
Weights weightsWithoutLeaving(const State &state, ServiceId service)
{
    Weights weights{state, service};
    if (state.services[indexOf(service)].tasks.leaving == 0)
        return weights;
    for (const TaskId id : state.existing) {
        const Task &task = state.tasks[indexOf(id)];
        if (task.service == service && task.isLeaving() && task.isPlaced())
            weights.take(task.instance, definitionOf(state, task));
    }
    return weights;
}

/// The candidates that stand on one instance, the oldest first: for every strategy they weigh the same.
struct Bench
{
    std::size_t next = 0; ///< places among all candidates
    std::size_t end = 0;

    [[nodiscard]] bool isEmpty() const { return next == end; }
};

/// By InstanceId, each with its place among the candidates, which are put in that order.
std::vector<Bench> benches(const State &state, std::vector<TaskId> &candidates)
{
    const auto instanceOf = [&](TaskId id) { return state.tasks[indexOf(id)].instance; };
    std::ranges::sort(candidates, {}, [&](TaskId id) { return std::pair{instanceOf(id), id}; });
    std::vector<Bench> byInstance(state.instances.size());
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        Bench &bench = byInstance[indexOf(instanceOf(candidates[i]))];
        if (bench.isEmpty())
            bench.next = i;
        bench.end = i + 1;
    }
    return byInstance;
}

/// Of two instances with the same weights the one with the oldest task comes first.
InstanceRanking::Entry entryFor(std::size_t place, TaskId oldest)
{
    return {idAt<InstanceId>(place), static_cast<std::uint32_t>(indexOf(oldest))};
}

} // namespace

std::vector<TaskId> chosenToStop(const State &state, ServiceId service, std::vector<TaskId> candidates,
                                 std::size_t count)
{
    std::ranges::sort(candidates); // ids rise with the time of creation
    if (count >= candidates.size())
        return candidates;
    std::vector<TaskId> chosen;
    for (const TaskId id : candidates) { // what waits for an instance holds nothing yet
        if (!state.tasks[indexOf(id)].isPlaced() && chosen.size() < count)
            chosen.push_back(id);
    }
    std::erase_if(candidates, [&](TaskId id) { return !state.tasks[indexOf(id)].isPlaced(); });
    std::vector<Bench> left = benches(state, candidates);
    std::vector<InstanceRanking::Entry> entries;
    entries.reserve(left.size());
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (!left[i].isEmpty())
            entries.push_back(entryFor(i, candidates[left[i].next]));
    }
    Weights weights = weightsWithoutLeaving(state, service);
    InstanceRanking ranking{weights, weights.count(), InstanceRanking::First::Most, std::move(entries)};
    while (chosen.size() < count) {
        const std::size_t from = indexOf(ranking.take().instance);
        const TaskId task = candidates[left[from].next++];
        chosen.push_back(task);
        weights.take(idAt<InstanceId>(from), definitionOf(state, state.tasks[indexOf(task)]));
        if (!left[from].isEmpty())
            ranking.put(entryFor(from, candidates[left[from].next]));
    }
    return chosen;
}

} // namespace deployscope
