// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/container_health.h"

#include <algorithm>

namespace deployscope {

namespace {

const ContainerHealthCheck &checkOf(const State &state, const ContainerState &container, std::size_t place)
{
    return *definitionOf(state, state.tasks[indexOf(container.task)]).containers[place].healthCheck;
}

bool hasCheck(const State &state, const ContainerState &container, std::size_t place)
{
    return definitionOf(state, state.tasks[indexOf(container.task)]).containers[place].healthCheck.has_value();
}

bool passesAt(const State &state, const ContainerState &container, std::size_t place, SimTime at)
{
    const Behaviour &behaviour = behaviourOf(state, state.tasks[indexOf(container.task)], place);
    return behaviour.containerHealthy && at >= container.answersAt;
}

/// The first check that is run at `from` or later; the first of all comes one interval after the start.
SimTime checkFrom(const ContainerState &container, SimDuration interval, SimTime from)
{
    const SimDuration since = std::max(from - container.runningAt, interval);
    return container.runningAt + (since + interval - SimDuration{1}) / interval * interval;
}

} // namespace

SimTime nextContainerCheck(const State &state, const ContainerState &container, std::size_t place, SimTime now)
{
    return checkFrom(container, checkOf(state, container, place).interval, now + SimDuration{1});
}

SimTime nextTellingCheck(const State &state, const ContainerState &container, std::size_t place, SimTime now)
{
    if (container.status != ContainerStatus::Running || container.health == ContainerHealth::Healthy ||
        !hasCheck(state, container, place))
        return SimTime::max();
    const ContainerHealthCheck &check = checkOf(state, container, place);
    const SimTime next = nextContainerCheck(state, container, place, now);
    const SimTime passing = checkFrom(container, check.interval, std::max(next, container.answersAt));
    const SimTime telling =
        passesAt(state, container, place, passing) ? passing : SimTime::max(); // never, if it never passes
    if (container.health == ContainerHealth::Unhealthy)
        return telling;
    return std::min(telling,
                    checkFrom(container, check.interval, std::max(next, container.runningAt + check.startPeriod)));
}

Happening containerChecked(const State &state, const ContainerState &container, std::size_t place, SimTime now)
{
    const auto at = static_cast<std::uint16_t>(place);
    if (passesAt(state, container, place, now))
        return ContainerBecameHealthy{container.task, at};
    if (container.failures + 1 >= checkOf(state, container, place).retries)
        return ContainerBecameUnhealthy{container.task, at};
    return ContainerHealthCheckFailed{container.task, at};
}

StopReason failedChecksOf(const State &state, const Task &task)
{
    const auto isUnhealthy = [](const Target &target) { return target.failsItsTask(); };
    const bool byTarget = std::ranges::any_of(targetsOf(state, task), isUnhealthy);
    const bool byContainer = task.containerCount > 0 && healthStatusOf(state, task) == ContainerHealth::Unhealthy;
    return byContainer && !byTarget ? StopReason::FailedContainerHealthChecks : StopReason::FailedHealthChecks;
}

} // namespace deployscope
