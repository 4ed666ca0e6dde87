// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/task_words.h"

#include "items/time_words.h"
#include "scenario/ipv4.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

struct EventSentences
{
    Q_DECLARE_TR_FUNCTIONS(TaskWords)
};

} // namespace

QString TaskWords::operator()(const TaskStarted &what) const
{
    const QString task = m_names.nameOfTask(what.task);
    const QString revision = m_names.nameOfRevision(m_names.task(what.task).definition);
    const QString instance = m_names.nameOfInstance(what.instance);
    if (const int containers = m_names.task(what.task).containerCount; containers > 0) {
        return what.isReplacement
                   ? EventSentences::tr("Task %1 of %2 was placed on %3 in place of %4, with %n container(s).",
                                        nullptr, containers)
                         .arg(task, revision, instance, m_names.nameOfTask(what.replaces))
                   : EventSentences::tr("Task %1 of %2 was placed on %3, with %n container(s).", nullptr,
                                        containers)
                         .arg(task, revision, instance);
    }
    if (what.image.error != PullError::None) {
        return what.isReplacement
                   ? EventSentences::tr("Task %1 of %2 was placed on %3 in place of %4; its image cannot be "
                                        "pulled, and that takes %5 to show.")
                         .arg(task, revision, instance, m_names.nameOfTask(what.replaces),
                              durationWords(what.pull))
                   : EventSentences::tr(
                         "Task %1 of %2 was placed on %3; its image cannot be pulled, and that takes "
                         "%4 to show.")
                         .arg(task, revision, instance, durationWords(what.pull));
    }
    if (what.isReplacement) {
        return EventSentences::tr("Task %1 of %2 was placed on %3 in place of %4; pulling its image takes %5.")
            .arg(task, revision, instance, m_names.nameOfTask(what.replaces), durationWords(what.pull));
    }
    return EventSentences::tr("Task %1 of %2 was placed on %3; pulling its image takes %4.")
        .arg(task, revision, instance, durationWords(what.pull));
}

QString TaskWords::operator()(const TaskProvisioned &what) const
{
    return EventSentences::tr("Task %1 has its network interface, with the address %2.")
        .arg(m_names.nameOfTask(what.task), QString::fromStdString(textOf(addressOf(what.task))));
}

QString TaskWords::operator()(const ImagePulled &what) const
{
    return EventSentences::tr("The image of task %1 is there, and its containers start.")
        .arg(m_names.nameOfTask(what.task));
}

QString TaskWords::operator()(const HostPortBound &what) const
{
    const PortBinding &binding = m_names.binding(what.task, what.binding);
    return EventSentences::tr("Host port %1 of %2 leads to container port %3 of task %4.")
        .arg(what.port.number)
        .arg(m_names.nameOfInstance(binding.instance))
        .arg(binding.containerPort.number)
        .arg(m_names.nameOfTask(what.task));
}

QString TaskWords::operator()(const TaskRunning &what) const
{
    const QString task = m_names.nameOfTask(what.task);
    return what.warmUp == SimDuration::zero()
               ? EventSentences::tr("Task %1 is RUNNING and needs no warm-up.").arg(task)
               : EventSentences::tr("Task %1 is RUNNING and warms up for %2.")
                     .arg(task, durationWords(what.warmUp));
}

QString TaskWords::operator()(const TaskProven &what) const
{
    return EventSentences::tr(
               "Task %1 has been RUNNING for 40 s and counts as healthy: no load balancer checks it.")
        .arg(m_names.nameOfTask(what.task));
}

QString TaskWords::operator()(const TaskMarkedUnhealthy &what) const
{
    return EventSentences::tr("The scheduler holds task %1 to be unhealthy and will replace it.")
        .arg(m_names.nameOfTask(what.task));
}

QString TaskWords::operator()(const TaskExited &what) const
{
    if (const Task &task = m_names.task(what.task); task.containerCount > 0) {
        return EventSentences::tr("Task %1 ends with its essential container %2, which exited with code %3; the "
                                  "others are stopped.")
            .arg(m_names.nameOfTask(what.task),
                 QString::fromStdString(
                     m_names.scenario().taskDefinitions[indexOf(task.definition)].containers[what.container].name))
            .arg(what.exitCode);
    }
    if (const QString file = m_names.missingFile(what.task, what.container); !file.isEmpty()) {
        return EventSentences::tr(
                   "An essential container of task %1 exited with code %2, so the task stopped at once: "
                   "the pipeline has not deployed the file %3 that it needs.")
            .arg(m_names.nameOfTask(what.task))
            .arg(what.exitCode)
            .arg(file);
    }
    return EventSentences::tr(
               "An essential container of task %1 exited with code %2, so the task stopped at once.")
        .arg(m_names.nameOfTask(what.task))
        .arg(what.exitCode);
}

QString TaskWords::operator()(const TaskStopping &what) const
{
    const QString task = m_names.nameOfTask(what.task);
    switch (what.reason) {
    case StopReason::FailedHealthChecks:
        return EventSentences::tr("Task %1 is to stop: it failed its load balancer's health checks.").arg(task);
    case StopReason::ReplacedByDeployment:
        return EventSentences::tr("Task %1 is to stop: a newer deployment replaces it.").arg(task);
    case StopReason::ScaledIn:
        return EventSentences::tr("Task %1 is to stop: there are more tasks than desired.").arg(task);
    case StopReason::InstanceDrains:
        return EventSentences::tr("Task %1 is to stop: its container instance is DRAINING.").arg(task);
    case StopReason::FailedContainerHealthChecks:
        return EventSentences::tr("Task %1 is to stop: it failed its containers' health checks.").arg(task);
    case StopReason::None:
    case StopReason::EssentialContainerExited:
    case StopReason::DependencyTimedOut:
    case StopReason::DependencyFailed:
    case StopReason::StartTimedOut:
    case StopReason::CannotStartContainer:
    case StopReason::CannotPullContainer:
    case StopReason::CannotCreateContainer:
    case StopReason::StoppedByUser:
    case StopReason::InstanceTerminated:
        break;
    }
    return EventSentences::tr("Task %1 is to stop.").arg(task);
}

QString TaskWords::operator()(const TaskTerminating &what) const
{
    return EventSentences::tr("Task %1 was sent SIGTERM and takes %2 to leave.")
        .arg(m_names.nameOfTask(what.task), durationWords(what.stop));
}

QString TaskWords::operator()(const TaskDeprovisioning &what) const
{
    return EventSentences::tr(
               "The containers of task %1 ended with exit code %2; giving its network interface back "
               "takes %3.")
        .arg(m_names.nameOfTask(what.task))
        .arg(what.exitCode)
        .arg(durationWords(what.duration));
}

QString TaskWords::operator()(const TaskStopped &what) const
{
    return EventSentences::tr("Task %1 stopped with exit code %2; its CPU, memory and ports are free again.")
        .arg(m_names.nameOfTask(what.task))
        .arg(what.exitCode);
}

} // namespace deployscope
