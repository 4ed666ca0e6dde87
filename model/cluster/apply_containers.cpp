// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/applier.h"

#include <algorithm>

namespace deployscope {

// The containers of tasks.

/// One state for each container; when the task runs is known once they do.
void Applier::addContainers(Task &started, TaskId id)
{
    started.runningAt = started.answersAt = SimTime::max();
    started.firstContainer = static_cast<std::uint32_t>(m_state.containers.size());
    started.containerCount = static_cast<std::uint16_t>(definition(started).containers.size());
    ContainerState waiting;
    waiting.task = id;
    waiting.since = m_state.now;
    for (std::size_t i = 0; i < started.containerCount; ++i)
        m_state.containers.push_back(waiting);
}

void Applier::enter(ContainerState &changed, ContainerStatus status) const
{
    changed.status = status;
    changed.since = m_state.now;
    changed.endsAt = SimTime::max();
}

void Applier::endContainer(ContainerState &ended, std::int16_t exitCode) const
{
    enter(ended, ContainerStatus::Stopped);
    ended.exitCode = exitCode;
    ended.exitsAt = SimTime::max();
}

void Applier::operator()(const ContainerPulling &e)
{
    ContainerState &pulling = container(e);
    enter(pulling, ContainerStatus::Pulling);
    pulling.endsAt = m_state.now + e.pull;
    pulling.start = e.start;
    pulling.image = e.image;
    keepImage(m_state.tasks[indexOf(e.task)], e.container, e.image, e.pull);
    task(e.task).pullEndsAt = std::max(task(e.task).pullEndsAt, pulling.endsAt);
}

void Applier::operator()(const ContainerImagePulled &e)
{
    startContainer(container(e));
}

void Applier::startContainer(ContainerState &pulled) const
{
    enter(pulled, ContainerStatus::Starting);
    pulled.endsAt = m_state.now + pulled.start;
}

void Applier::operator()(const ContainerRunning &e)
{
    ContainerState &running = container(e);
    Task &owner = task(e.task);
    enter(running, ContainerStatus::Running);
    running.runningAt = m_state.now;
    running.answersAt = m_state.now + e.warmUp;
    if (const auto crash = crashAfterOf(m_state, owner, e.container))
        running.exitsAt = m_state.now + *crash;
    if (definition(owner).containers[e.container].essential)
        owner.crashesAt = std::min(owner.crashesAt, running.exitsAt);
}

void Applier::operator()(const ContainerBecameHealthy &e)
{
    ContainerState &healthy = container(e);
    healthy.health = ContainerHealth::Healthy;
    healthy.failures = 0;
    const Task &owner = task(e.task);
    if (owner.status == TaskStatus::Running && owner.health != TaskHealth::Healthy &&
        passesItsChecks(m_state, owner))
        setHealth(e.task, TaskHealth::Healthy);
}

void Applier::operator()(const ContainerBecameUnhealthy &e)
{
    ContainerState &unhealthy = container(e);
    unhealthy.health = ContainerHealth::Unhealthy;
    unhealthy.failures = 0;
    const Task &owner = task(e.task);
    if (!definition(owner).containers[e.container].essential)
        return;
    service(owner.service).steady = false;
    if (owner.health == TaskHealth::Healthy)
        setHealth(e.task, TaskHealth::Unknown);
}

void Applier::operator()(const ContainerTerminating &e)
{
    ContainerState &stopping = container(e);
    enter(stopping, ContainerStatus::Stopping);
    stopping.endsAt = m_state.now + e.stop;
}

void Applier::endContainersThatNeverRan(const Task &of)
{
    for (std::size_t i = of.firstContainer; i < of.firstContainer + std::size_t{of.containerCount}; ++i) {
        if (m_state.containers[i].status < ContainerStatus::Running)
            enter(m_state.containers.change(i), ContainerStatus::Stopped);
    }
}

/// STOPPED at once where no container runs; else the others are stopped first (R2.9).
void Applier::endOrStop(TaskId id)
{
    endContainersThatNeverRan(task(id));
    const auto runs = [](const ContainerState &each) { return each.status != ContainerStatus::Stopped; };
    if (std::ranges::any_of(containersOf(m_state, m_state.tasks[indexOf(id)]), runs))
        change(id, [&](Task &stopping) { enter(stopping, TaskStatus::Stopping); });
    else
        leave(id);
}

} // namespace deployscope
