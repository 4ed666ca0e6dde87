// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/grid_motion.h"

#include <algorithm>

namespace deployscope {

namespace {

double linearShare(SimTime since, SimTime now, SimDuration length)
{
    if (length <= SimDuration{})
        return 1;
    const auto elapsed = static_cast<double>((now - since).count());
    return std::clamp(elapsed / static_cast<double>(length.count()), 0.0, 1.0);
}

double easedOut(double share)
{
    const double rest = 1 - share;
    return 1 - rest * rest * rest;
}

} // namespace

double progressSince(SimTime since, const GridMoment &moment)
{
    return easedOut(linearShare(since, moment.now, moment.transition));
}

double shareOf(SimTime from, SimTime until, SimTime now)
{
    return linearShare(from, now, until - from);
}

TaskMotion motionOf(const TaskItem &task, const GridMoment &moment)
{
    TaskMotion motion;
    if (task.status == TaskStatus::Stopped)
        motion.presence = 1 - progressSince(task.since, moment);
    if (!task.appearsAt)
        return motion;
    motion.arrival = progressSince(*task.appearsAt, moment);
    motion.change = progressSince(std::max(task.since, task.healthSince), moment);
    return motion;
}

double fillOf(const TaskItem &task, SimTime now)
{
    switch (lookOf(task.status, task.health)) {
    case TaskLook::Starting:
        return shareOf(task.createdAt, task.pullEndsAt, now);
    case TaskLook::Unproven:
    case TaskLook::Healthy:
    case TaskLook::Unhealthy:
        return 1;
    case TaskLook::Draining:
        return 1 - shareOf(task.since, task.stopsAt, now);
    case TaskLook::Stopping:
    case TaskLook::Stopped:
        return 0;
    }
    return 0;
}

double presenceOf(const TargetItem &target, const GridMoment &moment)
{
    if (target.state == TargetState::Draining)
        return 1 - shareOf(target.since, target.drainedAt, moment.now);
    if (target.state == TargetState::Removed)
        return 1 - progressSince(target.since, moment);
    return target.appearsAt ? progressSince(*target.appearsAt, moment) : 1;
}

double streamPhase(const GridMoment &moment)
{
    constexpr int transitionsOfAPeriod = 3;
    const SimDuration period = transitionsOfAPeriod * moment.transition;
    if (period <= SimDuration{})
        return 0;
    const SimDuration moved = moment.now.time_since_epoch() % period;
    return static_cast<double>(moved.count()) / static_cast<double>(period.count());
}

std::optional<double> pulseOf(const TargetItem &target, const GridMoment &moment)
{
    if (!target.checkedAt || moment.transition <= SimDuration{})
        return std::nullopt;
    const double share = linearShare(*target.checkedAt, moment.now, 2 * moment.transition);
    return share < 1 ? std::optional{share} : std::nullopt;
}

} // namespace deployscope
