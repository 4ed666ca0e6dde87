// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/az_rebalancing.h"

#include "cluster/bounds.h"
#include "cluster/zone_tasks.h"
#include "simulation/durations.h"
#include "simulation/network_interfaces.h"
#include "simulation/placement.h"
#include "simulation/stop_order.h"
#include "simulation/strategies.h"
#include "simulation/task_stop.h"

#include <algorithm>

namespace deployscope {

namespace {

/// From this difference between two zones on, moving a task makes them more level.
constexpr std::int32_t unevenBy = 2;

constexpr Percent hundred{100};

bool isOn(const State &state, ServiceId service)
{
    const ServiceState &now = state.services[indexOf(service)];
    const auto &strategies = strategiesOf(state, service);
    const auto binpack = std::ranges::find(strategies, PlacementStrategy::Type::Binpack, &PlacementStrategy::type);
    return now.azRebalancing && !state.scenario->services[indexOf(service)].daemon && now.maximum > hundred &&
           binpack == strategies.end();
}

/// Every task of the service is healthy and where it can stay.
bool isQuiet(const ServiceState &service)
{
    const TaskCounts &tasks = service.tasks;
    return !service.deploying && tasks.existing() == tasks.healthy && tasks.evicted == 0 &&
           tasks.healthy >= service.desiredCount;
}

void stopOne(Decision &decision, const State &state, ServiceId service, ZoneId zone)
{
    std::vector<TaskId> candidates;
    for (const TaskId id : state.existing) {
        const Task &task = state.tasks[indexOf(id)];
        if (task.service == service && task.isLive() && task.isPlaced() &&
            state.scenario->instances[indexOf(task.instance)].zone == zone)
            candidates.push_back(id);
    }
    const std::vector<TaskId> chosen = chosenToStop(state, service, std::move(candidates), 1);
    addStops(decision, state, state.services[indexOf(service)].primary, {{chosen.front(), StopReason::ScaledIn}});
}

void startOne(Decision &decision, const State &state, ServiceId service, ZoneId zone)
{
    const DeploymentId primary = state.services[indexOf(service)].primary;
    const TaskDefinitionId definition = state.deployments[indexOf(primary)].definition;
    Placement placement{state, service};
    placement.keepTo(zone);
    const PlacementOutcome outcome = placement.place(definition);
    if (!outcome.instance)
        return;
    const std::size_t cause = decision.add(AzRebalancingStartedTasks{service, primary, zone, 1});
    const std::size_t number = state.tasks.size();
    const TaskDurations durations =
        taskDurations(state, definition, *outcome.instance, number, state.started[indexOf(definition)]);
    const SimDuration provisioning = provisioningOf(state.scenario->taskDefinitions[indexOf(definition)]);
    decision.add(TaskStarted{idAt<TaskId>(number),
                             primary,
                             *outcome.instance,
                             {},
                             false,
                             durations.pull,
                             durations.start,
                             provisioning,
                             durations.image},
                 cause);
}

} // namespace

Decision azRebalancing(const State &state, ServiceId service)
{
    Decision decision;
    const ServiceState &now = state.services[indexOf(service)];
    if (!isOn(state, service) || !isQuiet(now) || now.desiredCount == 0)
        return decision;
    const std::vector<ZoneTasks> zones = tasksByZone(state, service);
    const auto fewest = std::ranges::min_element(zones, {}, &ZoneTasks::tasks);
    const auto most = std::ranges::max_element(zones, {}, &ZoneTasks::tasks);
    const bool isUneven = most->tasks - fewest->tasks >= unevenBy;
    if (now.tasks.healthy > now.desiredCount) {
        if (now.azUnbalanced)
            stopOne(decision, state, service, most->zone);
    } else if (!isUneven) {
        if (now.azUnbalanced)
            decision.add(AzBalanced{service});
    } else if (!now.azUnbalanced) {
        decision.add(AzRebalancingBegan{service});
    } else if (now.tasks.existing() < bounds(now.desiredCount, now.minimumHealthy, now.maximum).mostTasks) {
        startOne(decision, state, service, fewest->zone);
    }
    return decision;
}

bool isRebalancing(const State &state, ServiceId service)
{
    return state.services[indexOf(service)].azUnbalanced && isOn(state, service);
}

} // namespace deployscope
