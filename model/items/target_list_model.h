// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/moment_list_model.h"
#include "items/target_item.h"

namespace deployscope {

/// Shows the targets of one moment, one row each, in the order of their registration: those in their target
/// group, and those removed less than 60 s before. DisplayRole is a line of words.
class TargetListModel : public MomentListModel<TargetItem>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< quint32, a TargetId
        NameRole,              ///< QString, `i-1:32768`
        GroupRole,             ///< quint32, a TargetGroupId
        GroupNameRole,         ///< QString
        TaskRole,              ///< quint32, a TaskId
        InstanceRole,          ///< quint32, an InstanceId
        PortRole,              ///< int, the host port
        StateRole,             ///< int, a TargetState
        ReasonRole,            ///< int, a TargetReason
        CodeRole,              ///< int, the answer, with ResponseCodeMismatch
        BlockedRole,           ///< int, a BlockedAt
        RegisteredAtRole,      ///< qint64, ms of simulated time, and so are those that follow
        SinceRole,
        NextCheckAtRole, ///< invalid while it is not checked
        DrainedAtRole,   ///< invalid while it does not drain
    };
    Q_ENUM(Role)

    using MomentListModel::MomentListModel;

    /// Shows `state` at `now`. Views hear only of the rows that differ.
    void setMoment(const State &state, SimTime now);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace deployscope
