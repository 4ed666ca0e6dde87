// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/target_list_model.h"

#include "items/item_lines.h"
#include "items/time_roles.h"

namespace deployscope {

void TargetListModel::setMoment(const State &state, SimTime now)
{
    showItems(targetItems(state, now));
}

QVariant TargetListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TargetItem &target = items()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return lineOf(target);
    case IdRole:
        return static_cast<quint32>(target.id);
    case NameRole:
        return target.name;
    case GroupRole:
        return static_cast<quint32>(target.group);
    case GroupNameRole:
        return target.groupName;
    case TaskRole:
        return static_cast<quint32>(target.task);
    case InstanceRole:
        return static_cast<quint32>(target.instance);
    case PortRole:
        return int{target.port.number};
    case StateRole:
        return static_cast<int>(target.state);
    case ReasonRole:
        return static_cast<int>(target.reason);
    case CodeRole:
        return target.code;
    case BlockedRole:
        return static_cast<int>(target.blocked);
    case RegisteredAtRole:
        return milliseconds(target.registeredAt);
    case SinceRole:
        return milliseconds(target.since);
    case NextCheckAtRole:
        return target.nextCheckAt ? milliseconds(*target.nextCheckAt) : QVariant{};
    case DrainedAtRole:
        return millisecondsIfEver(target.drainedAt);
    default:
        return {};
    }
}

} // namespace deployscope
