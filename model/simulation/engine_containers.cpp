// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/container_health.h"
#include "simulation/container_life.h"
#include "simulation/container_order.h"
#include "simulation/durations.h"
#include "simulation/engine.h"
#include "simulation/image_pull.h"
#include "simulation/service_scheduler.h"
#include "simulation/target_health.h"

#include <type_traits>

namespace deployscope {

// The part of the engine that is about tasks with a state for each of their containers.

namespace {

} // namespace

Cause Engine::causeOfMark(const Task &task) const
{
    for (std::size_t i = task.firstTarget; i < task.firstTarget + task.targetCount; ++i) {
        if (m_state.targets[i].failsItsTask())
            return m_targetCause[i];
    }
    const TaskDefinition &definition = definitionOf(m_state, task);
    for (std::size_t i = 0; i < task.containerCount; ++i) {
        const std::size_t place = task.firstContainer + i;
        if (definition.containers[i].essential && m_state.containers[place].health == ContainerHealth::Unhealthy)
            return m_containerCause[place];
    }
    return m_trigger[indexOf(task.service)];
}

/// What follows from an event for tasks with a state for each of their containers.
void Engine::followContainers(EventId id, const Event &event)
{
    const Cause cause = Cause::of(id);
    event.what.visit([&](const auto &what) {
        using What = std::remove_cvref_t<decltype(what)>;
        if constexpr (requires { what.container; } && !isOneOf<What, TaskExited, TaskFailedToStart>) {
            armContainer(m_state.tasks[indexOf(what.task)].firstContainer + what.container, event.at, cause);
            if constexpr (isOneOf<What, ContainerExited, ContainerStopped>)
                rearmHealthChecksOf(what.task, event.at, cause);
            if constexpr (isOneOf<What, ContainerRunning, ContainerBecameHealthy, ContainerExited,
                                  ContainerStopped>)
                record(event.at, cause, afterContainer(m_state, what.task));
        } else if constexpr (isOneOf<What, TaskStarted, TaskPlaced, TaskProvisioned>) {
            const Task &task = m_state.tasks[indexOf(what.task)];
            if (task.containerCount > 0 && task.status != TaskStatus::Provisioning)
                record(event.at, cause, beginContainers(m_state, what.task));
        } else if constexpr (isOneOf<What, TaskTerminating, TaskStoppedByUser>) {
            if (m_state.tasks[indexOf(what.task)].containerCount > 0)
                record(event.at, cause, stopContainers(m_state, what.task));
        } else if constexpr (std::is_same_v<What, AgentReconnected>) {
            rearmContainersOn(what.instance, event.at, cause);
        }
        if constexpr (isOneOf<What, TaskRunning, ContainerBecameUnhealthy>) {
            const Task &task = m_state.tasks[indexOf(what.task)];
            const bool unhealthy =
                task.containerCount > 0 && healthStatusOf(m_state, task) == ContainerHealth::Unhealthy;
            if (const SimTime end = gracePeriodEnd(m_state, task); unhealthy && end > event.at)
                m_timers.set(end, Timer::Kind::GraceEnds, static_cast<std::uint32_t>(what.task), cause);
        }
    });
}

/// What the checks find is known again.
void Engine::rearmContainersOn(InstanceId instance, SimTime now, Cause cause)
{
    TaskId id = m_state.instances[indexOf(instance)].oldestTask;
    for (; id != noTask; id = m_state.tasks[indexOf(id)].nextHere) {
        const Task &task = m_state.tasks[indexOf(id)];
        for (std::uint32_t i = task.firstContainer; i < task.firstContainer + task.containerCount; ++i) {
            if (m_state.containers[i].status == ContainerStatus::Running)
                armContainer(i, now, cause);
        }
    }
}

/// Sets what time alone will bring to a container in its present state.
void Engine::armContainer(std::uint32_t place, SimTime now, Cause cause)
{
    const ContainerState &container = m_state.containers[place];
    const Task &task = m_state.tasks[indexOf(container.task)];
    const auto set = [&](SimTime at, Timer::Kind kind) {
        if (at != SimTime::max())
            m_timers.set(at, kind, place, cause);
    };
    m_containerCause.resize(m_state.containers.size());
    m_containerCheckAt.resize(m_state.containers.size(), SimTime::max());
    switch (container.status) {
    case ContainerStatus::Pulling:
        return set(container.endsAt, Timer::Kind::ContainerPullEnds);
    case ContainerStatus::Starting:
        return set(container.endsAt, Timer::Kind::ContainerStarts);
    case ContainerStatus::Stopping:
        return set(container.endsAt, Timer::Kind::ContainerStopEnds);
    case ContainerStatus::Running: {
        const std::size_t own = place - task.firstContainer;
        m_containerCause[place] = cause;
        if (const SimTime check = nextTellingCheck(m_state, container, own, now);
            check != m_containerCheckAt[place]) {
            m_containerCheckAt[place] = check;
            set(check, Timer::Kind::ContainerChecked);
        }
        if (container.since != now)
            return;
        set(container.exitsAt, Timer::Kind::ContainerExits);
        if (const auto &timeout = definitionOf(m_state, task).containers[own].startTimeout)
            set(now + *timeout, Timer::Kind::DependencyTimesOut);
        return;
    }
    case ContainerStatus::Waiting:
    case ContainerStatus::Stopped:
        return;
    }
}

bool Engine::isContainerDue(const Timer &timer) const
{
    const ContainerState &container = m_state.containers[timer.subject];
    const Task &task = m_state.tasks[indexOf(container.task)];
    switch (timer.kind) {
    case Timer::Kind::ContainerPullEnds:
        return container.status == ContainerStatus::Pulling;
    case Timer::Kind::ContainerStarts:
        return container.status == ContainerStatus::Starting;
    case Timer::Kind::ContainerStopEnds:
        return container.status == ContainerStatus::Stopping;
    case Timer::Kind::DependencyTimesOut:
        return task.status < TaskStatus::Running &&
               isAwaited(m_state, container.task, timer.subject - task.firstContainer);
    case Timer::Kind::ContainerChecked: // of an agent that is cut off the last known value stays (R2.11)
        return container.status == ContainerStatus::Running && m_containerCheckAt[timer.subject] == timer.at &&
               m_state.instances[indexOf(task.instance)].agentConnected;
    default:
        return container.status == ContainerStatus::Running;
    }
}

/// A timer of a container, and what it means for its task.
void Engine::fireContainer(const Timer &timer)
{
    const TaskId task = m_state.containers[timer.subject].task;
    const std::size_t place = timer.subject - m_state.tasks[indexOf(task)].firstContainer;
    if (timer.kind == Timer::Kind::DependencyTimesOut) {
        record(timer.at, timer.cause, failToStart(m_state, task, StopReason::DependencyTimedOut, place));
        return;
    }
    if (timer.kind == Timer::Kind::ContainerPullEnds) {
        record(timer.at, timer.cause, pullEnded(m_state, task, place));
        return;
    }
    if (timer.kind == Timer::Kind::ContainerChecked)
        m_containerCheckAt[timer.subject] = SimTime::max();
    record(timer.at, timer.cause, containerHappening(timer));
}

Happening Engine::containerHappening(const Timer &timer) const
{
    const ContainerState &container = m_state.containers[timer.subject];
    const Task &task = m_state.tasks[indexOf(container.task)];
    const auto place = static_cast<std::uint16_t>(timer.subject - task.firstContainer);
    const TaskDurations durations = containerDurations(m_state, container.task, place);
    switch (timer.kind) {
    case Timer::Kind::ContainerStarts:
        if (!behaviourOf(m_state, task, place).failsToStart.empty())
            return ContainerStopped{container.task, place, -1, StopReason::CannotStartContainer};
        if (durations.startTimesOut)
            return ContainerStopped{container.task, place, -1, StopReason::StartTimedOut}; // R2.15
        return ContainerRunning{container.task, place, durations.warmUp};
    case Timer::Kind::ContainerExits:
        return ContainerExited{container.task, place,
                               static_cast<std::int16_t>(behaviourOf(m_state, task, place).exitCode)};
    case Timer::Kind::ContainerStopEnds:
        return ContainerStopped{container.task, place, exitCodeAfterStop(m_state, container.task, place)};
    default:
        return containerChecked(m_state, container, place, timer.at);
    }
}

/// After one of its containers has come or gone.
void Engine::rearmHealthChecksOf(TaskId id, SimTime now, Cause cause)
{
    const Task &task = m_state.tasks[indexOf(id)];
    for (std::uint32_t i = task.firstTarget; i < task.firstTarget + task.targetCount; ++i) {
        const Target &target = m_state.targets[i];
        const SimTime next = nextHealthCheck(m_state, target, now);
        if (!isChecked(target) || m_checkAt[i] <= next)
            continue;
        if (!isSettledAt(target, next))
            m_targetCause[i] = cause;
        armHealthCheck(idAt<TargetId>(i), now);
    }
}

} // namespace deployscope
