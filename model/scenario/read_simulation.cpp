// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_pointer.h"
#include "scenario/read_behaviour.h"
#include "scenario/readers.h"

#include <algorithm>
#include <limits>

namespace deployscope {

namespace {

constexpr Range wholeRun{.first = 1, .last = anySeconds.last};

bool isEmptyOrAbsent(const Document *list)
{
    return list == nullptr || (list->is_structured() && list->empty());
}

/// The way in which a run begins where the file says nothing: in the middle of life once something happens to it.
SimulationSettings::Start defaultStart(ReadContext &context, const Members *simulation)
{
    const bool anything = !context.top.array("actions").empty() ||
                          (simulation != nullptr && !isEmptyOrAbsent(simulation->find("faults")));
    return anything ? SimulationSettings::Start::Steady : SimulationSettings::Start::Empty;
}

void readStart(const Members &simulation, SimulationSettings &settings)
{
    const Document *value = simulation.find("start");
    if (value == nullptr)
        return;
    if (textOf(*value) == "steady")
        settings.start = SimulationSettings::Start::Steady;
    else if (textOf(*value) == "empty")
        settings.start = SimulationSettings::Start::Empty;
    else
        throw Refusal{Fault::UnknownValue, value, excerpt(*value), "steady, empty"};
}

void readTiming(const Members &simulation, SimulationSettings &settings)
{
    const Document *value = simulation.find("timing");
    if (value == nullptr || textOf(*value) == "documented")
        return;
    if (textOf(*value) != "pessimistic")
        throw Refusal{Fault::UnknownValue, value, excerpt(*value), "documented, pessimistic"};
    settings.timing = SimulationSettings::Timing::Pessimistic;
}

void readUntil(const Members &simulation, SimulationSettings &settings)
{
    const Document *value = simulation.find("until");
    if (value != nullptr && *value != "steady")
        settings.until = SimTime{secondsOf(*value)};
}

void readPullBehavior(const Members &agent, SimulationSettings &settings)
{
    const Document *value = agent.find("imagePullBehavior");
    if (value == nullptr || textOf(*value) == "default")
        return;
    if (textOf(*value) == "always")
        settings.imagePullBehavior = ImagePullBehavior::Always;
    else if (textOf(*value) == "once")
        settings.imagePullBehavior = ImagePullBehavior::Once;
    else if (textOf(*value) == "prefer-cached")
        settings.imagePullBehavior = ImagePullBehavior::PreferCached;
    else
        throw Refusal{Fault::UnknownValue, value, excerpt(*value), "default, always, once, prefer-cached"};
}

void readAgent(const Members &simulation, SimulationSettings &settings)
{
    const auto agent = simulation.object("agent", keys::agent);
    if (!agent)
        return;
    settings.containerStopTimeout = agent->seconds("containerStopTimeout", {.first = 0, .last = 86400})
                                        .value_or(settings.containerStopTimeout);
    static_cast<void>(agent->integer("reservedMemory", {.first = 0})); // subtracted where instances are read
    readPullBehavior(*agent, settings);
}

void readNumbers(const Members &simulation, SimulationSettings &settings)
{
    if (const auto limit = simulation.seconds("limit", wholeRun))
        settings.limit = SimTime{*limit};
    settings.instanceBoot = simulation.seconds("instanceBoot").value_or(settings.instanceBoot);
    settings.schedulerInterval =
        simulation.seconds("schedulerSeconds", {.first = 0, .last = 3600}).value_or(SimDuration{});
    const Range anySeed{.first = 0, .last = std::numeric_limits<std::int64_t>::max() - 1};
    settings.seed = static_cast<std::uint64_t>(simulation.integer("seed", anySeed).value_or(1));
    settings.jitter = {simulation.integer("jitter", {.first = 0, .last = 100}).value_or(0)};
}

} // namespace

void readSimulation(ReadContext &context)
{
    const auto simulation = context.top.object("simulation", keys::simulation);
    SimulationSettings &settings = context.scenario.simulation;
    settings.start = defaultStart(context, simulation ? &*simulation : nullptr);
    if (!simulation)
        return;
    readStart(*simulation, settings);
    readUntil(*simulation, settings);
    readTiming(*simulation, settings);
    readNumbers(*simulation, settings);
    readAgent(*simulation, settings);
    readAlarms(context, *simulation);
    readBehaviours(context, *simulation);
    readTraffic(context, *simulation);
}

} // namespace deployscope
