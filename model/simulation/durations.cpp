// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/durations.h"

#include "simulation/chance.h"
#include "simulation/container_order.h"
#include "simulation/image_pull.h"

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

/// How long a container may take to leave (R2.7).
SimDuration stopTimeout(const State &state, const TaskDefinition &definition, std::size_t container)
{
    const SimDuration otherwise = state.scenario->simulation.containerStopTimeout;
    return container < definition.containers.size()
               ? definition.containers[container].stopTimeout.value_or(otherwise)
               : otherwise;
}

/// The task's number for its first container, so that a task of one draws what it always drew.
std::size_t chanceOf(std::size_t number, std::size_t container)
{
    return number + (container << 32U);
}

/// All of one container but what its image changes.
TaskDurations durationsOf(const State &state, const Task &task, std::size_t number, std::size_t container)
{
    const SimulationSettings &settings = state.scenario->simulation;
    const Behaviour &behaviour = behaviourOf(state, task, container);
    const std::size_t chance = chanceOf(number, container);
    const SimDuration leaving = jittered(settings, behaviour.stop, Purpose::Stop, chance);
    const SimDuration timeout = stopTimeout(state, definitionOf(state, task), container);
    const SimDuration start = std::max(shortestStart, jittered(settings, behaviour.start, Purpose::Start, chance));
    return {
        .pull = jittered(settings, behaviour.imagePull, Purpose::Pull, chance),
        .start = std::min(start, longestStart),
        .warmUp = jittered(settings, behaviour.warmUp, Purpose::WarmUp, chance),
        .stop = std::min(leaving, timeout),
        .killed = leaving > timeout,
        .startTimesOut = start > longestStart,
    };
}

/// Of a container whose pull begins now.
TaskDurations beginning(const State &state, const Task &task, std::size_t number, std::size_t container)
{
    TaskDurations durations = durationsOf(state, task, number, container);
    const PullPlan plan = pullPlan(state, task.instance, task.definition, container);
    durations.image = plan.image;
    if (!plan.needed)
        durations.pull = {};
    else if (plan.image.error != PullError::None)
        durations.pull = failingPull;
    return durations;
}

} // namespace

TaskDurations taskDurations(const State &state, TaskDefinitionId definition, InstanceId instance,
                            std::size_t number, std::uint32_t ordinal)
{
    Task coming;
    coming.definition = definition;
    coming.instance = instance;
    coming.ordinal = ordinal;
    coming.behaviour = state.behaviours[indexOf(definition)];
    TaskDurations durations = beginning(state, coming, number, 0);
    const TaskDefinition &of = definitionOf(state, coming);
    if (!of.hasContainerStates())
        return durations;
    durations.pull = {};
    durations.image = {};
    for (std::size_t i = 0; i < of.containers.size(); ++i) {
        if (of.containers[i].dependsOn.empty())
            durations.pull = std::max(durations.pull, beginning(state, coming, number, i).pull);
    }
    return durations;
}

TaskDurations taskDurations(const State &state, TaskId id)
{
    const Task &task = state.tasks[indexOf(id)];
    TaskDurations durations = durationsOf(state, task, indexOf(id), 0);
    if (task.containerCount > 0) {
        const ShutDown shutDown = shutDownOf(state, id);
        durations.stop = shutDown.takes;
        durations.killed = shutDown.killed;
    }
    return durations;
}

TaskDurations containerDurations(const State &state, TaskId task, std::size_t container)
{
    return durationsOf(state, state.tasks[indexOf(task)], indexOf(task), container);
}

TaskDurations beginningDurations(const State &state, TaskId task, std::size_t container)
{
    return beginning(state, state.tasks[indexOf(task)], indexOf(task), container);
}

} // namespace deployscope
