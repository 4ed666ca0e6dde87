// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/service_scheduler.h"

#include "cluster/bounds.h"
#include "simulation/circuit_breaker.h"
#include "simulation/deployment_alarms.h"

#include <algorithm>

namespace deployscope {

namespace {

/// Tasks that run and have neither been proven nor marked.
std::vector<TaskId> unproven(const State &state, ServiceId service)
{
    std::vector<TaskId> found;
    if (state.services[indexOf(service)].tasks.unproven == 0)
        return found;
    for (const TaskId id : state.existing) {
        const Task &task = state.tasks[indexOf(id)];
        if (task.service == service && task.status == TaskStatus::Running && task.health == TaskHealth::Unknown)
            found.push_back(id);
    }
    return found;
}

/// The host port that leads to a container's port.
Port hostPortFor(const State &state, const Task &task, const ServiceLoadBalancer &balancer)
{
    const TaskDefinition &definition = state.scenario->taskDefinitions[indexOf(task.definition)];
    for (const PortBinding &binding : bindingsOf(state, task)) {
        const PortMapping &mapping = definition.portMappings[binding.mapping];
        if (binding.containerPort == balancer.containerPort &&
            definition.containers[mapping.container].name == balancer.containerName)
            return binding.hostPort;
    }
    return {};
}

bool isWhole(const ServiceState &service)
{
    const TaskCounts &tasks = service.tasks;
    return tasks.healthy == service.desiredCount && tasks.existing() == tasks.healthy && tasks.evicted == 0;
}

bool canComplete(const State &state, const ServiceState &service)
{
    const TaskCounts &primary = state.deployments[indexOf(service.primary)].tasks;
    return service.deploying && primary.healthy >= service.desiredCount &&
           service.tasks.existing() == primary.existing();
}

/// Alarms are watched for a while after the last task is in place (R5.16).
bool mustBake(const State &state, ServiceId id)
{
    return !state.deployments[indexOf(state.services[indexOf(id)].primary)].baked &&
           bakeTime(state, id) > SimDuration{};
}

/// Nothing is under way, and the bounds forbid both steps.
bool isStuckByBounds(const ServiceState &service)
{
    const TaskCounts &tasks = service.tasks;
    const Bounds limits = bounds(service.desiredCount, service.minimumHealthy, service.maximum);
    return service.deploying && !service.stuckReported && stuckByBounds(service.desiredCount, limits) &&
           tasks.pending + tasks.unproven + tasks.leaving == 0 && tasks.existing() >= limits.mostTasks;
}

} // namespace

Decision registerTargets(const State &state, ServiceId service)
{
    Decision decision;
    const std::vector<ServiceLoadBalancer> &balancers = state.scenario->services[indexOf(service)].loadBalancers;
    if (balancers.empty())
        return decision;
    std::vector<TaskId> tasks = unproven(state, service);
    std::erase_if(tasks, [&](TaskId id) { return state.tasks[indexOf(id)].targetCount > 0; });
    if (tasks.empty())
        return decision;
    for (const ServiceLoadBalancer &balancer : balancers)
        decision.add(
            ServiceRegisteredTargets{service, balancer.targetGroup, static_cast<std::uint32_t>(tasks.size())});
    std::size_t next = state.targets.size();
    for (const TaskId id : tasks) {
        for (std::size_t i = 0; i < balancers.size(); ++i) {
            const Port port = hostPortFor(state, state.tasks[indexOf(id)], balancers[i]);
            decision.add(TargetRegistered{idAt<TargetId>(next++), id, balancers[i].targetGroup, port}, i);
        }
    }
    return decision;
}

SimTime gracePeriodEnd(const State &state, const Task &task)
{
    if (task.runningAt == SimTime::max())
        return SimTime::min(); // it counts from startedAt
    return task.runningAt + state.services[indexOf(task.service)].healthCheckGracePeriod;
}

Decision markUnhealthy(const State &state, ServiceId service, SimTime now)
{
    Decision decision;
    for (const TaskId id : unproven(state, service)) {
        const Task &task = state.tasks[indexOf(id)];
        const auto isUnhealthy = [](const Target &target) { return target.failsItsTask(); };
        const bool byContainer =
            task.containerCount > 0 && healthStatusOf(state, task) == ContainerHealth::Unhealthy;
        if ((byContainer || std::ranges::any_of(targetsOf(state, task), isUnhealthy)) &&
            gracePeriodEnd(state, task) <= now)
            decision.add(TaskMarkedUnhealthy{id});
    }
    return decision;
}

Decision concludeDeployment(const State &state, ServiceId id)
{
    Decision decision;
    const ServiceState &service = state.services[indexOf(id)];
    if (canComplete(state, service) && mustBake(state, id)) {
        if (state.deployments[indexOf(service.primary)].bakesUntil == SimTime::max())
            decision.add(BakeStarted{id, service.primary, bakeTime(state, id)});
    } else if (canComplete(state, service)) {
        decision.add(DeploymentCompleted{id, service.primary});
        if (isWhole(service))
            decision.add(SteadyStateReached{id}, 0);
    } else if (!service.deploying && !service.steady && !isStalled(state, id) && isWhole(service)) {
        decision.add(SteadyStateReached{id});
    } else if (isStuckByBounds(service)) {
        decision.add(DeploymentStuck{id, service.primary});
    }
    return decision;
}

} // namespace deployscope
