// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/task_cells.h"

#include "items/container_item.h"
#include "items/wait_words.h"
#include "views/cluster_grid/grid_words.h"

#include <QStringList>

#include <algorithm>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

QString portText(const PortItem &port)
{
    if (port.hostPort.number == 0)
        //: on a tile: the host port is not known yet; %1 is the container port
        return GridWords::tr("port ? → %1").arg(port.containerPort.number);
    //: on a tile: host port, container port
    return GridWords::tr(":%1 → %2").arg(port.hostPort.number).arg(port.containerPort.number);
}

QString portsText(const std::vector<PortItem> &ports)
{
    if (ports.empty())
        return {};
    if (ports.size() == 1)
        return portText(ports.front());
    //: on a tile: the first of several ports, and how many more there are
    return GridWords::tr("%1  + %2").arg(portText(ports.front())).arg(ports.size() - 1);
}

Meter meter(std::int64_t whole, std::int64_t used, std::int64_t held)
{
    const double total = static_cast<double>(std::max<std::int64_t>(whole, 1));
    return {
        .used = std::clamp(static_cast<double>(used) / total, 0.0, 1.0),
        .held = std::clamp(static_cast<double>(held) / total, 0.0, 1.0),
    };
}

QString numbersText(std::int64_t used, std::int64_t whole)
{
    //: of a resource: in use, in all
    return GridWords::tr("%1/%2").arg(used).arg(whole);
}

QString portsText(const std::vector<Port> &ports)
{
    if (ports.empty())
        return {};
    QStringList texts;
    for (const Port port : ports)
        texts.append(QString::number(port.number));
    //: the host ports in use on an instance
    return GridWords::tr("ports %1").arg(texts.join(u" "_s));
}

bool isFailing(const TargetItem *target)
{
    return target->state == TargetState::Unhealthy;
}

/// Those that fail come before what is waited for.
const TargetItem *failingOf(TargetsOfTask targets)
{
    const auto failing = std::ranges::find_if(targets, isFailing);
    return failing == targets.end() ? nullptr : *failing;
}

QString troubleOf(const TaskItem &task, TargetsOfTask targets)
{
    const TargetItem *failing = failingOf(targets);
    return failing != nullptr ? reasonWord(*failing) : troubleWord(task.containers);
}

bool isFailing(const TaskItem &task, TargetsOfTask targets)
{
    return task.status == TaskStatus::Running &&
           (failingOf(targets) != nullptr || !troubleWord(task.containers).isEmpty());
}

} // namespace

TaskCell taskCell(const TaskItem &task, TargetsOfTask targets, const GridMoment &moment)
{
    TaskCell cell{
        .id = task.id,
        .place = task.place,
        .look = lookOf(task.status, task.health),
        .revisionRank = task.revisionRank,
        .fill = fillOf(task, moment.now),
        .failing = isFailing(task, targets),
        .motion = motionOf(task, moment),
    };
    // Beside the reason of a failure a countdown would seem to belong to that.
    cell.waits = !cell.failing && task.wait != TaskWait::None && task.waitsUntil != SimTime::max();
    if (cell.waits)
        cell.waited = shareOf(task.waitsSince, task.waitsUntil, moment.now);
    return cell;
}

void addWords(TaskCell &cell, const TaskItem &task, TargetsOfTask targets, SimTime now)
{
    cell.name = task.name;
    cell.revision = task.revision;
    cell.status = apiWord(task.status);
    // What goes wrong is said before what is waited for.
    cell.note = cell.failing ? troubleOf(task, targets) : waitWord(task.wait);
    cell.shortNote = cell.failing ? cell.note : shortWaitWord(task.wait);
    cell.countdown = cell.waits ? timeToGo(task.waitsUntil - now) : QString{};
    cell.ports = portsText(task.ports);
    cell.containers = linesOf(task.containers).join(u'\n');
}

TargetCell targetCell(const TargetItem &target, const GridMoment &moment)
{
    return {
        .id = target.id,
        .state = target.state,
        .blocked = target.blocked,
        .presence = presenceOf(target, moment),
        .pulse = pulseOf(target, moment),
        .pulsePasses = target.checkPasses,
        .pulseReturns = target.checkIsAnswered,
    };
}

void addWords(TargetCell &cell, const TargetItem &target)
{
    cell.name = target.name;
    cell.reason = reasonWord(target);
}

InstanceCell instanceCell(const InstanceItem &instance)
{
    return {
        .id = instance.id,
        .room = instance.room,
        .cpu = meter(instance.cpu.value, instance.cpuUsed.value, instance.cpuHeld.value),
        .memory = meter(instance.memory.value, instance.memoryUsed.value, instance.memoryHeld.value),
    };
}

void addWords(InstanceCell &cell, const InstanceItem &instance)
{
    cell.name = instance.name;
    cell.instanceType = instance.instanceType;
    cell.badge = badgeOf(instance.look);
    cell.ports = portsText(instance.portsInUse);
    cell.cpu.name = GridWords::tr("CPU");
    cell.cpu.numbers = numbersText(instance.cpuUsed.value + instance.cpuHeld.value, instance.cpu.value);
    cell.memory.name = GridWords::tr("mem");
    cell.memory.numbers =
        numbersText(instance.memoryUsed.value + instance.memoryHeld.value, instance.memory.value);
}

} // namespace deployscope
