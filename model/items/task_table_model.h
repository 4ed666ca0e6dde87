// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/moment_table_model.h"
#include "items/task_item.h"

namespace deployscope {

/// The tasks of one moment as a table, in the order of their creation: those that exist, and those STOPPED less than
/// 60 s before.
class TaskTableModel : public MomentTableModel<TaskItem>
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Revision,
        Status,
        Look,
        Wait,
        Instance,
        Ports,
        Since,
        CreatedAt,
        StoppedReason,
        ColumnCount
    };
    Q_ENUM(Column)

    using MomentTableModel::MomentTableModel;

    [[nodiscard]] int signColumn() const override { return Look; }

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] int timeColumn() const override { return Wait; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(const TaskItem &task, int column) const override;
    [[nodiscard]] QVariant sortKey(const TaskItem &task, int column) const override;
    [[nodiscard]] int sign(const TaskItem &task) const override;
    [[nodiscard]] bool isGone(const TaskItem &task) const override;
    [[nodiscard]] QString explained(const TaskItem &task, int column) const override;
};

} // namespace deployscope
