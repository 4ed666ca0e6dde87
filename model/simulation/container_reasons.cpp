// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/container_reasons.h"

#include "simulation/container_health.h"
#include "simulation/container_order.h"
#include "simulation/image_pull.h"
#include "simulation/service_scheduler.h"

#include <algorithm>

namespace deployscope {

namespace {

Reason about(Reason::Kind kind, TaskId task, std::size_t container, SimTime until)
{
    Reason reason;
    reason.kind = kind;
    reason.task = task;
    reason.a = static_cast<std::int64_t>(container);
    reason.until = until;
    return reason;
}

Reason awaits(const State &state, SimTime now, TaskId task, std::size_t container)
{
    const std::size_t on = unmetDependency(state, task, container)->container;
    Reason reason = about(Reason::Kind::AwaitsContainer, task, container, nextOfContainer(state, now, task, on));
    reason.b = static_cast<std::int64_t>(on);
    return reason;
}

Reason unhealthy(const State &state, SimTime now, TaskId id, std::size_t container)
{
    const Task &task = state.tasks[indexOf(id)];
    if (const SimTime end = gracePeriodEnd(state, task); end > now)
        return about(Reason::Kind::InGracePeriod, id, container, end);
    return about(Reason::Kind::UnhealthyContainer, id, container,
                 nextContainerCheck(state, containersOf(state, task)[container], container, now));
}

} // namespace

SimTime nextOfContainer(const State &state, SimTime now, TaskId id, std::size_t container)
{
    const Task &task = state.tasks[indexOf(id)];
    const ContainerState &is = containersOf(state, task)[container];
    if (is.status == ContainerStatus::Waiting) {
        const ContainerDependency *unmet = unmetDependency(state, id, container);
        return unmet == nullptr ? now : nextOfContainer(state, now, id, unmet->container);
    }
    if (is.status != ContainerStatus::Running)
        return is.endsAt;
    const bool checked = definitionOf(state, task).containers[container].healthCheck.has_value();
    const SimTime check = checked && is.health != ContainerHealth::Healthy
                              ? nextContainerCheck(state, is, container, now)
                              : SimTime::max();
    return std::min(is.exitsAt, check);
}

void addContainerStarts(std::vector<Reason> &reasons, const State &state, SimTime now, TaskId id)
{
    const Some<ContainerState> containers = containersOf(state, state.tasks[indexOf(id)]);
    for (std::size_t i = 0; i < containers.size(); ++i) {
        if (containers[i].status == ContainerStatus::Pulling)
            reasons.push_back(about(reasonOf(containers[i].image), id, i, containers[i].endsAt));
        else if (containers[i].status == ContainerStatus::Starting)
            reasons.push_back(about(Reason::Kind::Starts, id, i, containers[i].endsAt));
        else if (containers[i].status == ContainerStatus::Waiting && unmetDependency(state, id, i) != nullptr)
            reasons.push_back(awaits(state, now, id, i));
    }
}

bool addContainerChecks(std::vector<Reason> &reasons, const State &state, SimTime now, TaskId id)
{
    const Task &task = state.tasks[indexOf(id)];
    const TaskDefinition &definition = definitionOf(state, task);
    if (task.containerCount == 0 || !isContainerChecked(definition))
        return false;
    const Some<ContainerState> containers = containersOf(state, task);
    for (std::size_t i = 0; i < containers.size(); ++i) {
        if (!definition.containers[i].essential || containers[i].health == ContainerHealth::Healthy)
            continue;
        if (!definition.containers[i].healthCheck)
            reasons.push_back(about(Reason::Kind::UncheckedContainer, id, i, SimTime::max()));
        else if (containers[i].health == ContainerHealth::Unhealthy)
            reasons.push_back(unhealthy(state, now, id, i));
        else
            reasons.push_back(about(Reason::Kind::AwaitsContainerCheck, id, i,
                                    nextContainerCheck(state, containers[i], i, now)));
    }
    return true;
}

} // namespace deployscope
