// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/fault_words.h"

#include "items/time_words.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

struct EventSentences
{
    Q_DECLARE_TR_FUNCTIONS(FaultWords)
};

QString text(const std::string &name)
{
    return QString::fromStdString(name);
}

/// One for each kind of fault.
struct FaultSentence
{
    QString operator()(const LoseInstance &fault) const
    {
        return EventSentences::tr("Fault: container instance %1 is lost.").arg(text(fault.instance.name));
    }
    QString operator()(const ChangeAgent &fault) const
    {
        return (fault.connected ? EventSentences::tr("The agent of %1 is connected to ECS again.")
                                : EventSentences::tr("Fault: the agent of %1 is cut off from ECS."))
            .arg(text(fault.instance.name));
    }
    QString operator()(const ChangeZone &fault) const
    {
        return (fault.lost ? EventSentences::tr("Fault: Availability Zone %1 is lost.")
                           : EventSentences::tr("Availability Zone %1 is restored."))
            .arg(text(fault.zone.name));
    }
    QString operator()(const CrashTask &fault) const
    {
        return EventSentences::tr("Fault: a container of task %1 exits by itself.").arg(text(fault.task.name));
    }
    QString operator()(const ChangeHttpStatus &fault) const
    {
        //: %2 is a path such as /health, %3 an HTTP status such as 503
        return EventSentences::tr("Fault: task %1 answers %2 with %3.")
            .arg(text(fault.task.name), text(fault.path))
            .arg(fault.status);
    }
    QString operator()(const ChangeBehaviour & /*fault*/) const
    {
        return EventSentences::tr("Fault: tasks that start from now on behave in another way.");
    }
    QString operator()(const ChangeAlarm & /*fault*/) const
    {
        return EventSentences::tr("CloudWatch has judged the metric of an alarm anew.");
    }
    QString operator()(const ChangeRegistry &fault) const
    {
        return fault.isDown ? EventSentences::tr("Fault: the registries of images do not answer.")
                            : EventSentences::tr("The registries of images answer again.");
    }
    QString operator()(const ChangeImage &fault) const
    {
        return (fault.becomes == InRegistry::Yes
                    ? EventSentences::tr("Image %1 is pushed to its registry.")
                    : EventSentences::tr("Fault: image %1 is removed from its registry."))
            .arg(text(fault.name));
    }
    QString operator()(const ChangeDisk &fault) const
    {
        return (fault.full ? EventSentences::tr("Fault: the disk of %1 runs full.")
                           : EventSentences::tr("The disk of %1 is freed."))
            .arg(text(fault.instance.name));
    }
};

/// What a fault names, as the file has it.
QString subjectOf(const TimedFault &fault)
{
    return std::visit(
        [](const auto &what) -> QString {
            if constexpr (requires { what.instance; })
                return text(what.instance.name);
            else if constexpr (requires { what.zone; })
                return text(what.zone.name);
            else if constexpr (requires { what.task; })
                return text(what.task.name);
            else if constexpr (requires { what.images; })
                return text(what.name);
            else
                return {};
        },
        fault.what);
}

/// Why nothing came of a fault, %1 being what it names.
QString refusedPattern(ApiRefusal refusal)
{
    switch (refusal) {
    case ApiRefusal::InstanceNotFound:
        return EventSentences::tr(
            "A fault came to nothing: no container instance %1 is registered at this moment.");
    case ApiRefusal::AgentAsAsked:
        return EventSentences::tr("A fault came to nothing: the agent of %1 is in that state already.");
    case ApiRefusal::ZoneIsLost:
        return EventSentences::tr("A fault came to nothing: Availability Zone %1 is lost already.");
    case ApiRefusal::ZoneNotLost:
        return EventSentences::tr("A fault came to nothing: Availability Zone %1 is not lost.");
    case ApiRefusal::ZoneNotFound:
        return EventSentences::tr("A fault came to nothing: no container instance is in Availability Zone %1.");
    case ApiRefusal::TaskNotRunning:
        return EventSentences::tr("A fault came to nothing: the containers of task %1 do not run at this moment.");
    case ApiRefusal::ImageNotThere:
        return EventSentences::tr("A fault came to nothing: image %1 is not in its registry.");
    case ApiRefusal::DiskAsAsked:
        return EventSentences::tr("A fault came to nothing: the disk of %1 is in that state already.");
    default:
        return EventSentences::tr("A fault came to nothing: there is no task %1 at this moment.");
    }
}

} // namespace

QString FaultWords::nameOfZone(ZoneId zone) const
{
    return text(m_names.scenario().zones[indexOf(zone)]);
}

QString FaultWords::operator()(const FaultHappened &what) const
{
    return std::visit(FaultSentence{}, m_names.scenario().faults[indexOf(what.fault)].what);
}

QString FaultWords::operator()(const FaultRefused &what) const
{
    if (what.refusal == ApiRefusal::RegistryAsAsked)
        return EventSentences::tr("A fault came to nothing: the registries are in that state already.");
    return refusedPattern(what.refusal).arg(subjectOf(m_names.scenario().faults[indexOf(what.fault)]));
}

QString FaultWords::operator()(const InstanceLost &what) const
{
    return EventSentences::tr("Container instance %1 is gone, and all that ran on it.")
        .arg(m_names.nameOfInstance(what.instance));
}

QString FaultWords::operator()(const InstanceDraining &what) const
{
    return EventSentences::tr("Container instance %1 is DRAINING: it gets no new tasks, and those of services are "
                              "replaced elsewhere.")
        .arg(m_names.nameOfInstance(what.instance));
}

QString FaultWords::operator()(const InstanceActivated &what) const
{
    return EventSentences::tr("Container instance %1 is ACTIVE again and takes tasks.")
        .arg(m_names.nameOfInstance(what.instance));
}

QString FaultWords::operator()(const AgentDisconnected &what) const
{
    return EventSentences::tr("The agent of %1 is disconnected: its tasks go on, and no task is placed there.")
        .arg(m_names.nameOfInstance(what.instance));
}

QString FaultWords::operator()(const AgentReconnected &what) const
{
    return EventSentences::tr("The agent of %1 is connected again: tasks can be placed there.")
        .arg(m_names.nameOfInstance(what.instance));
}

QString FaultWords::operator()(const ZoneLost &what) const
{
    return EventSentences::tr("Availability Zone %1 is lost with all its container instances.")
        .arg(nameOfZone(what.zone));
}

QString FaultWords::operator()(const ZoneRestored &what) const
{
    return EventSentences::tr("Availability Zone %1 is back: the instances that were lost with it register anew.")
        .arg(nameOfZone(what.zone));
}

QString FaultWords::operator()(const TaskLost &what) const
{
    return EventSentences::tr("Task %1 stopped: its container instance %2 is gone.")
        .arg(m_names.nameOfTask(what.task), m_names.nameOfInstance(m_names.task(what.task).instance));
}

QString FaultWords::operator()(const TaskStoppedByUser &what) const
{
    return EventSentences::tr(
               "Task %1 is stopped by a person: it was sent SIGTERM at once, without draining first, "
               "and takes %2 to leave.")
        .arg(m_names.nameOfTask(what.task), durationWords(what.stop));
}

QString FaultWords::operator()(const TargetUnused &what) const
{
    return EventSentences::tr("Target %1 is unused: its container instance is gone.")
        .arg(m_names.nameOfTarget(what.target));
}

QString FaultWords::operator()(const HttpStatusChanged &what) const
{
    const auto &change = std::get<ChangeHttpStatus>(m_names.scenario().faults[indexOf(what.fault)].what);
    //: %2 is a path such as /health, %3 an HTTP status such as 503
    return EventSentences::tr("Task %1 answers %2 with %3 from now on.")
        .arg(m_names.nameOfTask(what.task), text(change.path))
        .arg(change.status);
}

QString FaultWords::operator()(const BehaviourChanged &what) const
{
    return EventSentences::tr("Tasks of %1 that start from now on behave in another way.")
        .arg(m_names.nameOfRevision(what.definition));
}

} // namespace deployscope
