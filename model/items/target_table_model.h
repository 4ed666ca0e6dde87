// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/moment_table_model.h"
#include "items/target_item.h"

namespace deployscope {

/// The targets of one moment as a table, in the order of their registration: those in their target group, and those
/// removed less than 60 s before.
class TargetTableModel : public MomentTableModel<TargetItem>
{
    Q_OBJECT

public:
    enum Column { Name, StateColumn, Reason, Wait, Group, Task, Instance, Since, RegisteredAt, ColumnCount };
    Q_ENUM(Column)

    using MomentTableModel::MomentTableModel;

    [[nodiscard]] int signColumn() const override { return StateColumn; }

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] int timeColumn() const override { return Wait; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(const TargetItem &target, int column) const override;
    [[nodiscard]] QVariant sortKey(const TargetItem &target, int column) const override;
    [[nodiscard]] int sign(const TargetItem &target) const override;
    [[nodiscard]] bool isGone(const TargetItem &target) const override;
    [[nodiscard]] QString explained(const TargetItem &target, int column) const override;
};

} // namespace deployscope
