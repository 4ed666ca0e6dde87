// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/container_words.h"

#include "items/image_words.h"
#include "items/time_words.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

struct EventSentences
{
    Q_DECLARE_TR_FUNCTIONS(ContainerWords)
};

} // namespace

const ContainerDefinition &ContainerWords::definition(TaskId task, std::size_t place) const
{
    return m_names.scenario().taskDefinitions[indexOf(m_names.task(task).definition)].containers[place];
}

QString ContainerWords::container(TaskId task, std::size_t place) const
{
    return QString::fromStdString(definition(task, place).name);
}

QString ContainerWords::operator()(const TaskFailedToStart &what) const
{
    const QString task = m_names.nameOfTask(what.task);
    const QString name = container(what.task, what.container);
    switch (what.reason) {
    case StopReason::DependencyTimedOut:
        return EventSentences::tr("Task %1 failed to start: others have waited for container %2 for its whole "
                                  "startTimeout of %3.")
            .arg(task, name,
                 durationWords(definition(what.task, what.container).startTimeout.value_or(SimDuration{})));
    case StopReason::DependencyFailed:
        return EventSentences::tr("Task %1 failed to start: others need container %2, and it has not come to what "
                                  "they need.")
            .arg(task, name);
    case StopReason::CannotStartContainer:
        return EventSentences::tr("Task %1 failed to start: container %2 cannot be started.").arg(task, name);
    case StopReason::CannotPullContainer: {
        const Task &failed = m_names.task(what.task);
        return EventSentences::tr("Task %1 failed to start: the image of container %2 cannot be pulled: %3.")
            .arg(task, name,
                 pullErrorWords(m_names.pullOf(failed, what.container).error,
                                QString::fromStdString(definition(what.task, what.container).image)));
    }
    case StopReason::CannotCreateContainer:
        return EventSentences::tr("Task %1 failed to start: container %2 cannot be created, as the disk of %3 is "
                                  "full.")
            .arg(task, name, m_names.nameOfInstance(m_names.task(what.task).instance));
    default:
        return EventSentences::tr("Task %1 failed to start: container %2 was not started within 3 minutes.")
            .arg(task, name);
    }
}

QString ContainerWords::operator()(const TaskActivating &what) const
{
    return EventSentences::tr("Task %1 is ACTIVATING: it is registered in several target groups.")
        .arg(m_names.nameOfTask(what.task));
}

QString ContainerWords::operator()(const ContainerPulling &what) const
{
    const QString name = container(what.task, what.container);
    const QString task = m_names.nameOfTask(what.task);
    if (what.image.error != PullError::None)
        return EventSentences::tr(
                   "Container %1 of task %2 may begin; its image cannot be pulled, and that takes %3 "
                   "to show.")
            .arg(name, task, durationWords(what.pull));
    return what.pull == SimDuration::zero()
               ? EventSentences::tr("Container %1 of task %2 may begin; its image need not be pulled.")
                     .arg(name, task)
               : EventSentences::tr("Container %1 of task %2 may begin; pulling its image takes %3.")
                     .arg(name, task, durationWords(what.pull));
}

QString ContainerWords::operator()(const ContainerImagePulled &what) const
{
    return EventSentences::tr("The image of container %1 of task %2 is there, and the container starts.")
        .arg(container(what.task, what.container), m_names.nameOfTask(what.task));
}

QString ContainerWords::operator()(const ContainerRunning &what) const
{
    const QString name = container(what.task, what.container);
    const QString task = m_names.nameOfTask(what.task);
    return what.warmUp == SimDuration::zero()
               ? EventSentences::tr("Container %1 of task %2 runs and needs no warm-up.").arg(name, task)
               : EventSentences::tr("Container %1 of task %2 runs and warms up for %3.")
                     .arg(name, task, durationWords(what.warmUp));
}

QString ContainerWords::operator()(const ContainerHealthCheckFailed &what) const
{
    return EventSentences::tr("A health check of container %1 of task %2 failed.")
        .arg(container(what.task, what.container), m_names.nameOfTask(what.task));
}

QString ContainerWords::operator()(const ContainerBecameHealthy &what) const
{
    return EventSentences::tr("Container %1 of task %2 passed its health check: it is HEALTHY.")
        .arg(container(what.task, what.container), m_names.nameOfTask(what.task));
}

QString ContainerWords::operator()(const ContainerBecameUnhealthy &what) const
{
    const auto &check = definition(what.task, what.container).healthCheck;
    return EventSentences::tr("Container %1 of task %2 is UNHEALTHY: %n health check(s) in a row failed.", nullptr,
                              check ? check->retries : 0)
        .arg(container(what.task, what.container), m_names.nameOfTask(what.task));
}

QString ContainerWords::operator()(const ContainerExited &what) const
{
    const QString sentence =
        definition(what.task, what.container).essential
            ? EventSentences::tr("Container %1 of task %2 exited with code %3; it is essential, so the task ends.")
            : EventSentences::tr(
                  "Container %1 of task %2 exited with code %3; it is not essential, so the task goes on.");
    return sentence.arg(container(what.task, what.container), m_names.nameOfTask(what.task)).arg(what.exitCode);
}

QString ContainerWords::operator()(const ContainerTerminating &what) const
{
    return EventSentences::tr("Container %1 of task %2 was sent SIGTERM and takes %3 to leave.")
        .arg(container(what.task, what.container), m_names.nameOfTask(what.task), durationWords(what.stop));
}

QString ContainerWords::operator()(const ContainerStopped &what) const
{
    const QString name = container(what.task, what.container);
    const QString task = m_names.nameOfTask(what.task);
    if (what.failure == StopReason::CannotPullContainer)
        return EventSentences::tr("The image of container %1 of task %2 cannot be pulled, and the container is "
                                  "given up.")
            .arg(name, task);
    if (what.failure == StopReason::CannotCreateContainer)
        return EventSentences::tr(
                   "Container %1 of task %2 cannot be created, as the disk is full, and is given up.")
            .arg(name, task);
    return what.exitCode < 0
               ? EventSentences::tr("Container %1 of task %2 was not started within 3 minutes and is given up.")
                     .arg(name, task)
               : EventSentences::tr("Container %1 of task %2 stopped with exit code %3.")
                     .arg(name, task)
                     .arg(what.exitCode);
}

} // namespace deployscope
