// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/provisioning.h"

#include "simulation/durations.h"
#include "simulation/network_interfaces.h"
#include "simulation/placement.h"

#include <algorithm>

namespace deployscope {

bool waitsForCapacity(const State &state, ServiceId service)
{
    return state.scenario->capacityProvider.has_value() &&
           state.scenario->services[indexOf(service)].usesCapacityProvider;
}

std::vector<TaskId> waitingTasks(const State &state, std::optional<ServiceId> service)
{
    std::vector<TaskId> waiting;
    const auto waits = [](const ServiceState &each) { return each.tasks.unplaced > 0; };
    const bool any =
        service ? waits(state.services[indexOf(*service)]) : std::ranges::any_of(state.services, waits);
    if (!any)
        return waiting;
    for (const TaskId id : state.existing) {
        const Task &task = state.tasks[indexOf(id)];
        if (!task.isPlaced() && task.isLive() && (!service || task.service == *service))
            waiting.push_back(id);
    }
    return waiting;
}

Decision placeWaiting(const State &state, ServiceId service)
{
    Decision decision;
    const std::vector<TaskId> waiting = waitingTasks(state, service);
    if (waiting.empty())
        return decision;
    Placement placement{state, service};
    std::optional<TaskDefinitionId> tooLarge; // another revision may need less
    for (const TaskId id : waiting) {
        const Task &task = state.tasks[indexOf(id)];
        const TaskDefinitionId definition = task.definition;
        if (definition == tooLarge)
            continue;
        const PlacementOutcome outcome = placement.place(definition);
        if (!outcome.instance) {
            tooLarge = definition;
            continue;
        }
        const TaskDurations durations =
            taskDurations(state, definition, *outcome.instance, indexOf(id), task.ordinal);
        const SimDuration provision = provisioningOf(state.scenario->taskDefinitions[indexOf(definition)]);
        decision.add(
            TaskPlaced{id, *outcome.instance, durations.pull, durations.start, provision, durations.image});
    }
    return decision;
}

} // namespace deployscope
