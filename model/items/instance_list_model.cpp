// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/instance_list_model.h"

#include "items/item_lines.h"

namespace deployscope {

namespace {

QVariantList numbersOf(const std::vector<Port> &ports)
{
    QVariantList numbers;
    for (const Port port : ports)
        numbers.append(int{port.number});
    return numbers;
}

} // namespace

void InstanceListModel::setMoment(const State &state, SimTime now)
{
    showItems(instanceItems(state, now));
}

QVariant InstanceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const InstanceItem &instance = items()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return lineOf(instance);
    case IdRole:
        return static_cast<quint32>(instance.id);
    case NameRole:
        return instance.name;
    case InstanceTypeRole:
        return instance.instanceType;
    case ZoneRole:
        return static_cast<quint32>(instance.zone);
    case ZoneNameRole:
        return instance.zoneName;
    case CpuRole:
        return qint64{instance.cpu.value};
    case CpuUsedRole:
        return qint64{instance.cpuUsed.value};
    case CpuHeldRole:
        return qint64{instance.cpuHeld.value};
    case MemoryRole:
        return qint64{instance.memory.value};
    case MemoryUsedRole:
        return qint64{instance.memoryUsed.value};
    case MemoryHeldRole:
        return qint64{instance.memoryHeld.value};
    case PortsInUseRole:
        return numbersOf(instance.portsInUse);
    case TasksRole:
        return instance.tasks;
    case LookRole:
        return static_cast<int>(instance.look);
    default:
        return {};
    }
}

} // namespace deployscope
