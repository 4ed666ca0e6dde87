// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/instance_item.h"
#include "items/moment_list_model.h"

namespace deployscope {

/// Shows the container instances of one moment, one row each, in file order. DisplayRole is a line
/// of words.
class InstanceListModel : public MomentListModel<InstanceItem>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< quint32, an InstanceId
        NameRole,              ///< QString, `i-1`
        InstanceTypeRole,      ///< QString, may be empty
        ZoneRole,              ///< quint32, a ZoneId
        ZoneNameRole,          ///< QString
        CpuRole,               ///< qint64, CPU units registered
        CpuUsedRole,           ///< qint64, by the tasks of the services
        CpuHeldRole,           ///< qint64, by other tasks
        MemoryRole,            ///< qint64, MiB registered
        MemoryUsedRole,
        MemoryHeldRole,
        PortsInUseRole, ///< QVariantList of int, ascending
        TasksRole,      ///< int, tasks that exist
        LookRole,       ///< int, a value of InstanceLook
    };
    Q_ENUM(Role)

    using MomentListModel::MomentListModel;

    /// Shows `state` at `now`. Views hear only of the rows that differ.
    void setMoment(const State &state, SimTime now);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace deployscope
