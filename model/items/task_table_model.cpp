// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/task_table_model.h"

#include "items/status_words.h"
#include "items/time_roles.h"
#include "items/time_words.h"
#include "items/wait_words.h"
#include "timeline/service_events.h"

#include <QStringList>

namespace deployscope {

namespace {

TaskLook lookOf(const TaskItem &task)
{
    return deployscope::lookOf(task.status, task.health);
}

QString portText(const PortItem &port)
{
    const int container = port.containerPort.number;
    //: a port of a task in a table: the host port is not known yet; %1 is the container port
    return port.hostPort.number == 0 ? TableWords::tr("? → %1").arg(container)
                                     //: a port of a task in a table: host port, container port
                                     : TableWords::tr("%1 → %2").arg(port.hostPort.number).arg(container);
}

QString portsText(const std::vector<PortItem> &ports)
{
    QStringList texts;
    for (const PortItem &port : ports)
        texts.append(portText(port));
    return texts.join(QStringLiteral(", "));
}

int firstPort(const TaskItem &task)
{
    return task.ports.empty() ? -1 : int{task.ports.front().hostPort.number};
}

/// What ends soonest comes first, and what waits for nothing last.
QVariant waitKey(const TaskItem &task)
{
    return milliseconds(task.wait == TaskWait::None ? SimTime::max() : task.waitsUntil);
}

} // namespace

QString TaskTableModel::heading(int column) const
{
    switch (column) {
    case Name:
        return TableWords::tr("Task");
    case Revision:
        return TableWords::tr("Task definition");
    case Status:
        //: of a task: lastStatus of the API
        return TableWords::tr("Last status");
    case Look:
        //: of a task or a target, in a word such as 'healthy'
        return TableWords::tr("State");
    case Wait:
        return TableWords::tr("Waits for");
    case Instance:
        return TableWords::tr("Container instance");
    case Ports:
        return TableWords::tr("Ports");
    case Since:
        //: since when a task is in its last status, or a target in its state
        return TableWords::tr("Since");
    case CreatedAt:
        //: when a task was created
        return TableWords::tr("Created");
    case StoppedReason:
        //: stoppedReason of the API
        return TableWords::tr("Stopped reason");
    default:
        return {};
    }
}

QString TaskTableModel::text(const TaskItem &task, int column) const
{
    switch (column) {
    case Name:
        return task.name;
    case Revision:
        return task.revision;
    case Status:
        return apiWord(task.status);
    case Look:
        return shortWord(lookOf(task));
    case Wait:
        return waitText(task, now());
    case Instance:
        return nameOf(task.instance);
    case Ports:
        return portsText(task.ports);
    case Since:
        return clockText(task.since);
    case CreatedAt:
        return clockText(task.createdAt);
    case StoppedReason:
        return QString::fromStdString(stoppedReason(state(), state().tasks[indexOf(task.id)]));
    default:
        return {};
    }
}

QVariant TaskTableModel::sortKey(const TaskItem &task, int column) const
{
    switch (column) {
    case Name:
        return static_cast<quint32>(task.id);
    case Status:
        return static_cast<int>(task.status);
    case Look:
        return sign(task);
    case Wait:
        return waitKey(task);
    case Instance:
        return static_cast<quint32>(task.instance);
    case Ports:
        return firstPort(task);
    case Since:
        return milliseconds(task.since);
    case CreatedAt:
        return milliseconds(task.createdAt);
    default:
        return text(task, column);
    }
}

int TaskTableModel::sign(const TaskItem &task) const
{
    return static_cast<int>(lookOf(task));
}

bool TaskTableModel::isGone(const TaskItem &task) const
{
    return task.status == TaskStatus::Stopped;
}

QString TaskTableModel::explained(const TaskItem &task, int column) const
{
    return column == Look ? explanation(lookOf(task)) : QString{};
}

} // namespace deployscope
