// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/moment_list_model.h"
#include "items/task_item.h"

namespace deployscope {

/// Shows the tasks of one moment, one row each, in the order of their creation: those that exist, and those
/// STOPPED less than 60 s before. DisplayRole is a line of words; the other roles hold numbers.
class TaskListModel : public MomentListModel<TaskItem>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< quint32, a TaskId
        NameRole,              ///< QString, `t-3`
        InstanceRole,          ///< quint32, an InstanceId
        ServiceRole,           ///< quint32, a ServiceId
        RevisionRole,          ///< QString, `web:2`
        RevisionRankRole,      ///< int, place among the revisions of its family that occur
        IsNewRole,             ///< bool, of the PRIMARY deployment
        StatusRole,            ///< int, a TaskStatus
        HealthRole,            ///< int, a TaskHealth
        CpuRole,               ///< qint64, CPU units reserved
        MemoryRole,            ///< qint64, MiB reserved
        HostPortRole,          ///< int, of the first mapping; 0: not given yet, or no mapping
        ContainerPortRole,     ///< int, of the first mapping; 0: no mapping
        CreatedAtRole,         ///< qint64, ms of simulated time, and so are those that follow
        SinceRole,
        PullEndsAtRole,
        RunningAtRole,
        AnswersAtRole,
        StopsAtRole,    ///< invalid while it has not been asked to stop
        WaitRole,       ///< int, a TaskWait
        WaitsUntilRole, ///< invalid while it waits for nothing
        StopReasonRole, ///< int, a StopReason
        ContainersRole, ///< QStringList, a line for each container that has a state of its own
    };
    Q_ENUM(Role)

    using MomentListModel::MomentListModel;

    /// Shows `state` at `now`. Views hear only of the rows that differ.
    void setMoment(const State &state, SimTime now);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace deployscope
