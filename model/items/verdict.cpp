// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/verdict.h"

#include "items/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace deployscope {

namespace {

/// The PRIMARY of `service` at the end of the run; null where the service was never created.
const DeploymentState *newestDeployment(const State &last, ServiceId service)
{
    const ServiceState &state = last.services[indexOf(service)];
    return state.exists ? &last.deployments[indexOf(state.primary)] : nullptr;
}

bool isFirst(const State &last, const DeploymentState &deployment)
{
    const auto sameService = [&](const DeploymentState &other) { return other.service == deployment.service; };
    return &*std::ranges::find_if(last.deployments, sameService) == &deployment;
}

/// The fewest healthy tasks that any moment from `from` to `to` has, both included.
std::int64_t lowestHealthy(const ServiceSeries &series, SimTime from, SimTime to)
{
    const auto after = std::ranges::upper_bound(series.samples, from, {}, &ServiceSample::at);
    const auto first = after == series.samples.begin() ? after : std::prev(after);
    const auto last = std::ranges::upper_bound(series.samples, to, {}, &ServiceSample::at);
    if (first >= last)
        return 0;
    return std::ranges::min_element(first, last, {}, &ServiceSample::healthy)->healthy;
}

bool isLooping(const Timeline &timeline, const ServiceState &service)
{
    return timeline.outcome == Outcome::Looping && !service.steady;
}

/// Whether the tasks that fail without end crash, rather than fail their checks: the newest failure tells.
bool crashes(const State &last, ServiceId service)
{
    for (const Task &task : last.tasks | std::views::reverse) {
        if (task.service == service && task.failed)
            return task.stopReason == StopReason::EssentialContainerExited;
    }
    return false;
}

Verdict::Kind kindOfUnfinished(const Timeline &timeline, const ServiceState &service, Bounds bounds)
{
    if (timeline.outcome != Outcome::Stuck)
        return Verdict::Kind::Unfinished;
    if (service.obstacle != PlacementObstacle::None)
        return Verdict::Kind::NoRoom;
    return stuckByBounds(service.desiredCount, bounds) ? Verdict::Kind::StuckByBounds : Verdict::Kind::Stuck;
}

struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

} // namespace

} // namespace deployscope
