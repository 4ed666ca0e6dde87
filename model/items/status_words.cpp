// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/status_words.h"

#include "timeline/service_events.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};

QString fromApi(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

TaskLook lookWhileRunning(TaskHealth health)
{
    switch (health) {
    case TaskHealth::Unknown:
        return TaskLook::Unproven;
    case TaskHealth::Healthy:
        return TaskLook::Healthy;
    case TaskHealth::Unhealthy:
        return TaskLook::Unhealthy;
    }
    return TaskLook::Unproven;
}

} // namespace

TaskLook lookOf(TaskStatus status, TaskHealth health)
{
    switch (status) {
    case TaskStatus::Provisioning:
    case TaskStatus::Pending:
        return TaskLook::Starting;
    case TaskStatus::Activating:
        return TaskLook::Unproven;
    case TaskStatus::Running:
        return lookWhileRunning(health);
    case TaskStatus::Deactivating:
        return TaskLook::Draining;
    case TaskStatus::Stopping:
    case TaskStatus::Deprovisioning:
        return TaskLook::Stopping;
    case TaskStatus::Stopped:
        return TaskLook::Stopped;
    }
    return TaskLook::Stopped;
}

QChar letterOf(TaskLook look)
{
    static constexpr std::u16string_view letters = u"PRHUDS\u2013";
    return letters[static_cast<std::size_t>(look)];
}

QString shortWord(TaskLook look)
{
    switch (look) {
    case TaskLook::Starting:
        //: legend; a task that is PENDING
        return StatusWords::tr("starting");
    case TaskLook::Unproven:
        //: legend; a task that is RUNNING and has not passed a health check yet
        return StatusWords::tr("not healthy yet");
    case TaskLook::Healthy:
        return StatusWords::tr("healthy");
    case TaskLook::Unhealthy:
        return StatusWords::tr("unhealthy");
    case TaskLook::Draining:
        return StatusWords::tr("draining");
    case TaskLook::Stopping:
        return StatusWords::tr("stopping");
    case TaskLook::Stopped:
        return StatusWords::tr("stopped");
    }
    return {};
}

QString shortWord(TargetState state)
{
    switch (state) {
    case TargetState::Initial:
        //: legend; a target that has not been checked yet
        return StatusWords::tr("initial");
    case TargetState::Healthy:
        return StatusWords::tr("healthy");
    case TargetState::Unhealthy:
        return StatusWords::tr("unhealthy");
    case TargetState::Unused:
        //: legend; a target that gets neither requests nor health checks
        return StatusWords::tr("unused");
    case TargetState::Draining:
        return StatusWords::tr("draining");
    case TargetState::Removed:
        return StatusWords::tr("removed");
    }
    return {};
}

QString shortWord(InstanceLook look)
{
    switch (look) {
    case InstanceLook::Active:
        return StatusWords::tr("active");
    case InstanceLook::AgentDisconnected:
        //: a container instance whose agent is cut off from ECS
        return StatusWords::tr("agent disconnected");
    case InstanceLook::Draining:
        return StatusWords::tr("draining");
    case InstanceLook::Lost:
        //: a container instance that is gone
        return StatusWords::tr("lost");
    }
    return {};
}

QString badgeOf(InstanceLook look)
{
    static constexpr std::u16string_view signs = u" \u26A0\u25BD\u2715";
    if (look == InstanceLook::Active)
        return {};
    const QString word = look == InstanceLook::AgentDisconnected
                             //: the agent of a container instance, where there is room for one word
                             ? StatusWords::tr("disconnected")
                             : shortWord(look);
    return QString{QChar{signs[static_cast<std::size_t>(look)]}} + QChar{u' '} + word;
}

QString explanation(TaskLook look)
{
    switch (look) {
    case TaskLook::Starting:
        return StatusWords::tr("Has a place on the instance; pulls its image and starts its containers.");
    case TaskLook::Unproven:
        return StatusWords::tr(
            "Runs, but has not been found healthy yet, so it does not count for the lower bound.");
    case TaskLook::Healthy:
        return StatusWords::tr("Runs and is healthy: it counts for the lower bound.");
    case TaskLook::Unhealthy:
        return StatusWords::tr("Runs, but fails its health checks: the service replaces it.");
    case TaskLook::Draining:
        return StatusWords::tr("Gets no new requests; stops when the deregistration delay is over.");
    case TaskLook::Stopping:
        return StatusWords::tr("Has been told to stop (SIGTERM) and still holds its place.");
    case TaskLook::Stopped:
        return StatusWords::tr("Has stopped; its CPU, memory and ports are free again.");
    }
    return {};
}

QString explanation(TargetState state)
{
    switch (state) {
    case TargetState::Initial:
        return StatusWords::tr("Waits for its first health checks and gets no requests.");
    case TargetState::Healthy:
        return StatusWords::tr("Passes its health checks and gets requests.");
    case TargetState::Unhealthy:
        return StatusWords::tr("Fails its health checks and gets no requests while others are healthy.");
    case TargetState::Unused:
        return StatusWords::tr(
            "Is not checked and gets no requests: no listener rule uses its target group, its zone is "
            "not enabled for the load balancer, or its instance is gone.");
    case TargetState::Draining:
        return StatusWords::tr("Is being deregistered: finishes its requests and gets no new ones.");
    case TargetState::Removed:
        return StatusWords::tr("Has left its target group.");
    }
    return {};
}

QString apiWord(TaskStatus status)
{
    return fromApi(apiName(status));
}

} // namespace deployscope
