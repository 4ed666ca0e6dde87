// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/instance_item.h"
#include "items/moment_table_model.h"

namespace deployscope {

/// The container instances of one moment as a table, in file order.
class InstanceTableModel : public MomentTableModel<InstanceItem>
{
    Q_OBJECT

public:
    enum Column { Name, Status, Tasks, Cpu, Memory, Zone, Type, Ports, ColumnCount };
    Q_ENUM(Column)

    using MomentTableModel::MomentTableModel;

    [[nodiscard]] int signColumn() const override { return Status; }

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] int timeColumn() const override { return -1; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(const InstanceItem &instance, int column) const override;
    [[nodiscard]] QVariant sortKey(const InstanceItem &instance, int column) const override;
    [[nodiscard]] int sign(const InstanceItem &instance) const override;
    [[nodiscard]] bool isGone(const InstanceItem &instance) const override;
    [[nodiscard]] QString explained(const InstanceItem &instance, int column) const override;
};

} // namespace deployscope
