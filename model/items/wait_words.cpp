// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/wait_words.h"

#include "items/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace deployscope {

namespace {

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};

QString textOf(TaskWait wait, SimTime until, SimTime now)
{
    if (wait == TaskWait::None || until == SimTime::max())
        return waitWord(wait);
    //: what a task or a target waits for, and the time to go, such as 'health check in' and '13 s'
    return StatusWords::tr("%1 %2").arg(waitWord(wait), timeToGo(until - now));
}

} // namespace

QString waitWord(TaskWait wait)
{
    switch (wait) {
    case TaskWait::None:
        return {};
    case TaskWait::Instance:
        //: before a time to go: a task in PROVISIONING waits until an instance has room for it
        return StatusWords::tr("room on an instance");
    case TaskWait::Interface:
        //: on a tile, before a time to go: an awsvpc task gets its network interface, or gives it back
        return StatusWords::tr("network interface");
    case TaskWait::ImagePull:
        //: on a tile, before a time to go
        return StatusWords::tr("image pull");
    case TaskWait::ContainerStart:
        //: on a tile, before a time to go
        return StatusWords::tr("start");
    case TaskWait::HealthCheck:
        //: on a tile, before a time to go
        return StatusWords::tr("health check in");
    case TaskWait::HealthCheckAnswer:
        //: on a tile, before a time to go: a health check was sent and no answer has come
        return StatusWords::tr("no answer yet");
    case TaskWait::Proof:
        //: on a tile, before a time to go
        return StatusWords::tr("healthy in");
    case TaskWait::Draining:
        //: on a tile, before a time to go
        return StatusWords::tr("draining");
    case TaskWait::Stop:
        //: on a tile, before a time to go: it has its SIGTERM
        return StatusWords::tr("gone in");
    case TaskWait::Container:
        //: on a tile, before a time to go: a container waits for another one's next step
        return StatusWords::tr("other container");
    case TaskWait::WarmUp:
        //: on a tile, before a time to go: it runs, and does not answer yet
        return StatusWords::tr("warm-up");
    case TaskWait::ContainerCheck:
        //: on a tile, before a time to go: the next health check of a container
        return StatusWords::tr("container check in");
    }
    return {};
}

QString shortWaitWord(TaskWait wait)
{
    switch (wait) {
    case TaskWait::Interface:
        //: on a narrow tile, before a time to go: an awsvpc task gets its network interface, or gives it back
        return StatusWords::tr("interface");
    case TaskWait::ImagePull:
        //: on a narrow tile, before a time to go: the image is pulled
        return StatusWords::tr("pull");
    case TaskWait::HealthCheck:
        //: on a narrow tile, before a time to go: the next health check
        return StatusWords::tr("check");
    case TaskWait::HealthCheckAnswer:
        //: on a narrow tile, before a time to go: a health check was sent and no answer has come
        return StatusWords::tr("silent");
    case TaskWait::Draining:
        //: on a narrow tile, before a time to go
        return StatusWords::tr("drain");
    case TaskWait::Container:
        //: on a narrow tile, before a time to go: a container waits for another one's next step
        return StatusWords::tr("other");
    case TaskWait::ContainerCheck:
        //: on a narrow tile, before a time to go: the next health check
        return StatusWords::tr("check");
    case TaskWait::None:
    case TaskWait::Instance:
    case TaskWait::ContainerStart:
    case TaskWait::Proof:
    case TaskWait::Stop:
    case TaskWait::WarmUp:
        return waitWord(wait);
    }
    return {};
}

QString waitText(const TaskItem &task, SimTime now)
{
    return textOf(task.wait, task.waitsUntil, now);
}

QString waitText(const TargetItem &target, SimTime now)
{
    if (target.state == TargetState::Draining)
        return textOf(TaskWait::Draining, target.drainedAt, now);
    return target.nextCheckAt ? textOf(TaskWait::HealthCheck, *target.nextCheckAt, now) : QString{};
}

QString reasonWord(const TargetItem &target)
{
    switch (target.reason) {
    case TargetReason::Timeout:
        return StatusWords::tr("request timed out");
    case TargetReason::FailedHealthChecks:
        return StatusWords::tr("health checks failed");
    case TargetReason::ResponseCodeMismatch:
        //: %1 is an HTTP status such as 404
        return StatusWords::tr("answered %1").arg(target.code);
    case TargetReason::NotInUse:
        return StatusWords::tr("target group not in use");
    case TargetReason::ZoneNotEnabled:
        return StatusWords::tr("zone not enabled");
    case TargetReason::InvalidState:
        return StatusWords::tr("instance is gone");
    case TargetReason::None:
    case TargetReason::RegistrationInProgress:
    case TargetReason::InitialHealthChecking:
    case TargetReason::DeregistrationInProgress:
        return {};
    }
    return {};
}

QString obstacleWord(PlacementObstacle obstacle)
{
    switch (obstacle) {
    case PlacementObstacle::None:
        return {};
    case PlacementObstacle::NoInstances:
        return StatusWords::tr("no instances");
    case PlacementObstacle::Agent:
        return StatusWords::tr("agent disconnected");
    case PlacementObstacle::Attribute:
        return StatusWords::tr("constraint not met");
    case PlacementObstacle::DistinctInstance:
        return StatusWords::tr("one task an instance");
    case PlacementObstacle::Port:
        return StatusWords::tr("port in use");
    case PlacementObstacle::ReservedPorts:
        return StatusWords::tr("too many reserved ports");
    case PlacementObstacle::Interface:
        return StatusWords::tr("no network interface");
    case PlacementObstacle::Cpu:
        return StatusWords::tr("not enough CPU");
    case PlacementObstacle::Memory:
        return StatusWords::tr("not enough memory");
    }
    return {};
}

QString timeToGo(SimDuration duration)
{
    return durationWords(std::chrono::ceil<std::chrono::seconds>(std::max(duration, SimDuration{})));
}

} // namespace deployscope
