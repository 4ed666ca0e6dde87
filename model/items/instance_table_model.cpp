// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/instance_table_model.h"

#include "items/status_words.h"

#include <QStringList>

namespace deployscope {

namespace {

QString useText(std::int64_t used, std::int64_t whole)
{
    //: of a resource of a container instance, in a table: in use, in all
    return TableWords::tr("%1 of %2").arg(used).arg(whole);
}

QString portsText(const std::vector<Port> &ports)
{
    QStringList texts;
    for (const Port port : ports)
        texts.append(QString::number(port.number));
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString InstanceTableModel::heading(int column) const
{
    switch (column) {
    case Name:
        return TableWords::tr("Container instance");
    case Status:
        //: of a container instance
        return TableWords::tr("Status");
    case Tasks:
        //: heading of a column of numbers
        return TableWords::tr("Tasks");
    case Cpu:
        return TableWords::tr("CPU units in use");
    case Memory:
        return TableWords::tr("Memory in use (MiB)");
    case Zone:
        return TableWords::tr("Availability Zone");
    case Type:
        return TableWords::tr("Instance type");
    case Ports:
        return TableWords::tr("Host ports in use");
    default:
        return {};
    }
}

QString InstanceTableModel::text(const InstanceItem &instance, int column) const
{
    switch (column) {
    case Name:
        return instance.name;
    case Status:
        return shortWord(instance.look);
    case Tasks:
        return QString::number(instance.tasks);
    case Cpu:
        return useText(instance.cpuUsed.value + instance.cpuHeld.value, instance.cpu.value);
    case Memory:
        return useText(instance.memoryUsed.value + instance.memoryHeld.value, instance.memory.value);
    case Zone:
        return instance.zoneName;
    case Type:
        return instance.instanceType;
    case Ports:
        return portsText(instance.portsInUse);
    default:
        return {};
    }
}

QVariant InstanceTableModel::sortKey(const InstanceItem &instance, int column) const
{
    switch (column) {
    case Name:
        return static_cast<quint32>(instance.id);
    case Status:
        return sign(instance);
    case Tasks:
        return instance.tasks;
    case Cpu:
        return qint64{instance.cpuUsed.value + instance.cpuHeld.value};
    case Memory:
        return qint64{instance.memoryUsed.value + instance.memoryHeld.value};
    case Ports:
        return static_cast<qint64>(instance.portsInUse.size());
    default:
        return text(instance, column);
    }
}

int InstanceTableModel::sign(const InstanceItem &instance) const
{
    return static_cast<int>(instance.look);
}

bool InstanceTableModel::isGone(const InstanceItem &instance) const
{
    return instance.look == InstanceLook::Lost;
}

QString InstanceTableModel::explained(const InstanceItem & /*instance*/, int /*column*/) const
{
    return {};
}

} // namespace deployscope
