// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/task_list_model.h"

#include "items/item_lines.h"
#include "items/time_roles.h"

namespace deployscope {

void TaskListModel::setMoment(const State &state, SimTime now)
{
    showItems(taskItems(state, now));
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TaskItem &task = items()[static_cast<std::size_t>(index.row())];
    const PortItem port = task.ports.empty() ? PortItem{} : task.ports.front();
    switch (role) {
    case Qt::DisplayRole:
        return lineOf(task);
    case IdRole:
        return static_cast<quint32>(task.id);
    case NameRole:
        return task.name;
    case InstanceRole:
        return static_cast<quint32>(task.instance);
    case ServiceRole:
        return static_cast<quint32>(task.service);
    case RevisionRole:
        return task.revision;
    case RevisionRankRole:
        return task.revisionRank;
    case IsNewRole:
        return task.isNew;
    case StatusRole:
        return static_cast<int>(task.status);
    case HealthRole:
        return static_cast<int>(task.health);
    case CpuRole:
        return qint64{task.cpu.value};
    case MemoryRole:
        return qint64{task.memory.value};
    case HostPortRole:
        return int{port.hostPort.number};
    case ContainerPortRole:
        return int{port.containerPort.number};
    case CreatedAtRole:
        return milliseconds(task.createdAt);
    case SinceRole:
        return milliseconds(task.since);
    case PullEndsAtRole:
        return milliseconds(task.pullEndsAt);
    case RunningAtRole:
        return milliseconds(task.runningAt);
    case AnswersAtRole:
        return milliseconds(task.answersAt);
    case StopsAtRole:
        return millisecondsIfEver(task.stopsAt);
    case WaitRole:
        return static_cast<int>(task.wait);
    case WaitsUntilRole:
        return millisecondsIfEver(task.waitsUntil);
    case StopReasonRole:
        return static_cast<int>(task.stopReason);
    case ContainersRole:
        return linesOf(task.containers);
    default:
        return {};
    }
}

} // namespace deployscope
