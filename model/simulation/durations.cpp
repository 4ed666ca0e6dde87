// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/durations.h"

#include "simulation/chance.h"

#include <algorithm>

namespace deployscope {

namespace {

/// A start takes time, so that a task that exits at once is not replaced for ever within one instant.
constexpr SimDuration shortestStart{1};

SimDuration jittered(const SimulationSettings &settings, SimDuration duration, Purpose purpose, std::size_t number)
{
    const std::int64_t span = duration.count() * settings.jitter.value / 100;
    if (span == 0)
        return duration;
    const auto width = static_cast<std::uint64_t>(2 * span + 1);
    const auto offset = static_cast<std::int64_t>(drawn(settings.seed, purpose, number) % width) - span;
    return duration + SimDuration{offset};
}

/// The longest that any container may take to leave (R2.7).
SimDuration stopTimeout(const State &state, TaskDefinitionId definition)
{
    SimDuration longest{};
    for (const ContainerDefinition &container : state.scenario->taskDefinitions[indexOf(definition)].containers)
        longest =
            std::max(longest, container.stopTimeout.value_or(state.scenario->simulation.containerStopTimeout));
    return longest;
}

TaskDurations durations(const State &state, TaskDefinitionId definition, const Behaviour &behaviour,
                        std::size_t number)
{
    const SimulationSettings &settings = state.scenario->simulation;
    const SimDuration leaving = jittered(settings, behaviour.stop, Purpose::Stop, number);
    const SimDuration timeout = stopTimeout(state, definition);
    return {
        .pull = jittered(settings, behaviour.imagePull, Purpose::Pull, number),
        .start = std::max(shortestStart, jittered(settings, behaviour.start, Purpose::Start, number)),
        .warmUp = jittered(settings, behaviour.warmUp, Purpose::WarmUp, number),
        .stop = std::min(leaving, timeout),
        .killed = leaving > timeout,
    };
}

} // namespace

TaskDurations taskDurations(const State &state, TaskDefinitionId definition, std::size_t number,
                            std::uint32_t ordinal)
{
    const std::vector<Behaviour> &sequence = behavioursOf(state, definition);
    return durations(state, definition, sequence[std::min<std::size_t>(ordinal, sequence.size() - 1)], number);
}

TaskDurations taskDurations(const State &state, TaskId task)
{
    const Task &created = state.tasks[indexOf(task)];
    return durations(state, created.definition, behaviourOf(state, created), indexOf(task));
}

} // namespace deployscope
