// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/grid_texts.h"

#include "views/cluster_grid/grid_words.h"

#include <QStringList>

#include <algorithm>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

QString joined(QStringList lines)
{
    lines.removeAll(QString{});
    return lines.join(u'\n');
}

QString meterLine(const Meter &meter)
{
    //: a resource and how much of it is in use, such as 'CPU 512/1024'
    return GridWords::tr("%1 %2 in use").arg(meter.name, meter.numbers);
}

QString groupLine(const GroupCell &group)
{
    //: the targets of a target group by state
    return GridWords::tr("%1: %2 healthy, %3 initial, %4 unhealthy, %5 draining")
        .arg(group.title)
        .arg(group.healthy)
        .arg(group.initial)
        .arg(group.unhealthy)
        .arg(group.draining);
}

QString loadBalancerDetails(const LoadBalancerCell &cell)
{
    //: a thing and its name
    QStringList lines{GridWords::tr("%1 %2").arg(cell.kind, cell.name)};
    //: %1 are ports such as ':80'
    lines.append(GridWords::tr("listens on %1").arg(cell.listeners));
    if (!cell.securityGroups.isEmpty())
        lines.append(GridWords::tr("security groups: %1").arg(cell.securityGroups));
    for (const GroupCell &group : cell.groups)
        lines.append({groupLine(group), group.healthCheck});
    return joined(lines);
}

QString serviceSentence(const ServiceCell &service)
{
    QStringList revisions;
    for (const RevisionLine &line : service.revisions)
        //: a revision and how its tasks stand
        revisions.append(GridWords::tr("%1: %2").arg(line.name, line.counts));
    //: a service, its desired count, its revisions
    const QString stands =
        GridWords::tr("%1, %2; %3.").arg(service.title, service.desired, revisions.join(u", "_s));
    return service.problem.isEmpty() ? stands : stands + u' ' + service.problem + u'.';
}

template <typename Id>
std::size_t placeById(const auto &cells, Id id)
{
    const auto found = std::ranges::find(cells, id, [](const auto &cell) { return cell.id; });
    return static_cast<std::size_t>(found - cells.begin());
}

} // namespace

QString lineOf(const TaskCell &task)
{
    //: a task: name, revision, status of the API, state in a word
    return GridWords::tr("%1, %2, %3, %4").arg(task.name, task.revision, task.status, shortWord(task.look));
}

QString detailsOf(const TaskCell &task)
{
    QString wait = task.note;
    if (!task.countdown.isEmpty())
        //: what a task waits for, and how long
        wait = GridWords::tr("%1 %2").arg(task.note, task.countdown);
    return joined({lineOf(task), wait, task.containers, task.ports, explanation(task.look)});
}

QString detailsOf(const InstanceCell &instance)
{
    //: %n tasks on a container instance
    const QString tasks = GridWords::tr("%n task(s)", nullptr, static_cast<int>(instance.tasks));
    //: a container instance and its type
    const QString title = GridWords::tr("container instance %1 %2").arg(instance.name, instance.instanceType);
    return joined({title.trimmed(), meterLine(instance.cpu), meterLine(instance.memory), instance.ports, tasks});
}

QString lineOf(const TargetCell &target)
{
    const QString state = shortWord(target.state);
    //: a target and its state; %3 is why
    return target.reason.isEmpty() ? GridWords::tr("target %1: %2").arg(target.name, state)
                                   : GridWords::tr("target %1: %2, %3").arg(target.name, state, target.reason);
}

QString detailsOf(const TargetCell &target)
{
    return joined({lineOf(target), explanation(target.state)});
}

QString detailsOf(const BarCell &bar)
{
    //: security groups and what they let in
    return GridWords::tr("%1 %2").arg(bar.name, bar.says);
}

QString toolTipAt(const GridLayout &layout, const GridScene &scene, QPointF point)
{
    const GridSelection hit = selectionAt(layout, scene, point);
    if (const TargetId *target = std::get_if<TargetId>(&hit))
        return detailsOf(scene.targets[placeById(scene.targets, *target)]);
    if (const TaskId *task = std::get_if<TaskId>(&hit))
        return detailsOf(scene.tasks[placeById(scene.tasks, *task)]);
    if (const InstanceId *instance = std::get_if<InstanceId>(&hit))
        return detailsOf(scene.instances[placeById(scene.instances, *instance)]);
    if (std::holds_alternative<FrontSecurityGroups>(hit))
        return detailsOf(scene.bar);
    if (layout.band.loadBalancer.contains(point))
        return loadBalancerDetails(scene.loadBalancer);
    return {};
}

QString summaryOf(const GridScene &scene)
{
    QStringList sentences;
    for (const ServiceCell &service : scene.services)
        sentences.append(serviceSentence(service));
    for (const GroupCell &group : scene.loadBalancer.groups)
        sentences.append(groupLine(group) + u'.');
    if (scene.bar.exists)
        sentences.append(detailsOf(scene.bar) + u'.');
    return sentences.join(u' ');
}

} // namespace deployscope
