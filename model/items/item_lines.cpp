// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/item_lines.h"

#include "items/status_words.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};

} // namespace

QString lineOf(const TaskItem &task)
{
    //: a task in a list: name, revision, status of the API, state in a word
    return StatusWords::tr("%1, %2, %3, %4")
        .arg(task.name, task.revision, apiWord(task.status), shortWord(lookOf(task.status, task.health)));
}

QString lineOf(const TargetItem &target)
{
    //: a target in a list: instance and port, target group, state
    return StatusWords::tr("%1 in %2, %3").arg(target.name, target.groupName, shortWord(target.state));
}

QString lineOf(const InstanceItem &instance)
{
    //: a container instance in a list; %n counts tasks
    const QString line =
        StatusWords::tr("%1, Availability Zone %2, CPU %3 of %4 units, memory %5 of %6 MiB, %n task(s)", nullptr,
                        instance.tasks)
            .arg(instance.name, instance.zoneName)
            .arg(instance.cpuUsed.value + instance.cpuHeld.value)
            .arg(instance.cpu.value)
            .arg(instance.memoryUsed.value + instance.memoryHeld.value)
            .arg(instance.memory.value);
    return instance.look == InstanceLook::Active ? line : line + QStringLiteral(", ") + shortWord(instance.look);
}

} // namespace deployscope
