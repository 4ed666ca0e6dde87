// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/task_cells.h"

#include "items/container_item.h"
#include "items/wait_words.h"
#include "views/cluster_grid/grid_words.h"

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

bool isFailing(const TargetItem *target)
{
    return target->state == TargetState::Unhealthy;
}

/// What goes wrong is said before what is waited for.
void addNote(TaskCell &cell, const TaskItem &task, const std::vector<const TargetItem *> &targets)
{
    const auto failing = std::ranges::find_if(targets, isFailing);
    const bool byTarget = failing != targets.end();
    const QString trouble = byTarget ? reasonWord(**failing) : troubleWord(task.containers);
    cell.failing = task.status == TaskStatus::Running && (byTarget || !trouble.isEmpty());
    cell.note = cell.failing ? trouble : waitWord(task.wait);
    cell.shortNote = cell.failing ? cell.note : shortWaitWord(task.wait);
}

void addWait(TaskCell &cell, const TaskItem &task, SimTime now)
{
    // Beside the reason of a failure a countdown would seem to belong to that.
    cell.waits = !cell.failing && task.wait != TaskWait::None && task.waitsUntil != SimTime::max();
    if (!cell.waits)
        return;
    cell.waited = shareOf(task.waitsSince, task.waitsUntil, now);
    cell.countdown = timeToGo(task.waitsUntil - now);
}

} // namespace

TaskCell taskCell(const TaskItem &task, const std::vector<const TargetItem *> &targets, const GridMoment &moment)
{
    TaskCell cell{
        .id = task.id,
        .place = task.place,
        .look = lookOf(task.status, task.health),
        .revisionRank = task.revisionRank,
        .fill = fillOf(task, moment.now),
        .motion = motionOf(task, moment),
        .name = task.name,
        .revision = task.revision,
        .status = apiWord(task.status),
        .ports = portsText(task.ports),
        .containers = linesOf(task.containers).join(u'\n'),
    };
    addNote(cell, task, targets);
    addWait(cell, task, moment.now);
    return cell;
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
        .name = target.name,
        .reason = reasonWord(target),
    };
}

} // namespace deployscope
