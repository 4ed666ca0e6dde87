// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/target_table_model.h"

#include "items/status_words.h"
#include "items/time_roles.h"
#include "items/time_words.h"
#include "items/wait_words.h"

namespace deployscope {

namespace {

/// What ends soonest comes first, and what waits for nothing last.
QVariant waitKey(const TargetItem &target)
{
    if (target.state == TargetState::Draining)
        return milliseconds(target.drainedAt);
    return milliseconds(target.nextCheckAt.value_or(SimTime::max()));
}

} // namespace

QString TargetTableModel::heading(int column) const
{
    switch (column) {
    case Name:
        return TableWords::tr("Target");
    case StateColumn:
        return TableWords::tr("State");
    case Reason:
        //: why a target is not healthy
        return TableWords::tr("Reason");
    case Wait:
        return TableWords::tr("Waits for");
    case Group:
        return TableWords::tr("Target group");
    case Task:
        return TableWords::tr("Task");
    case Instance:
        return TableWords::tr("Container instance");
    case Since:
        return TableWords::tr("Since");
    case RegisteredAt:
        //: when a target was registered
        return TableWords::tr("Registered");
    default:
        return {};
    }
}

QString TargetTableModel::text(const TargetItem &target, int column) const
{
    switch (column) {
    case Name:
        return target.name;
    case StateColumn:
        return shortWord(target.state);
    case Reason:
        return reasonWord(target);
    case Wait:
        return waitText(target, now());
    case Group:
        return target.groupName;
    case Task:
        return QString::fromStdString(deployscope::nameOf(target.task));
    case Instance:
        return nameOf(target.instance);
    case Since:
        return clockText(target.since);
    case RegisteredAt:
        return clockText(target.registeredAt);
    default:
        return {};
    }
}

QVariant TargetTableModel::sortKey(const TargetItem &target, int column) const
{
    switch (column) {
    case Name:
        return static_cast<quint32>(target.id);
    case StateColumn:
        return sign(target);
    case Wait:
        return waitKey(target);
    case Task:
        return static_cast<quint32>(target.task);
    case Instance:
        return static_cast<quint32>(target.instance);
    case Since:
        return milliseconds(target.since);
    case RegisteredAt:
        return milliseconds(target.registeredAt);
    default:
        return text(target, column);
    }
}

int TargetTableModel::sign(const TargetItem &target) const
{
    return static_cast<int>(target.state);
}

bool TargetTableModel::isGone(const TargetItem &target) const
{
    return target.state == TargetState::Removed;
}

QString TargetTableModel::explained(const TargetItem &target, int column) const
{
    return column == StateColumn ? explanation(target.state) : QString{};
}

} // namespace deployscope
