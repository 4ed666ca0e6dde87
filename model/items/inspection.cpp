// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/inspection.h"

#include "items/cluster_summary.h"
#include "items/event_names.h"
#include "items/request_flow.h"
#include "items/row_changes.h"
#include "items/security_group_words.h"
#include "items/status_words.h"
#include "items/time_words.h"
#include "items/wait_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct InspectionWords
{
    Q_DECLARE_TR_FUNCTIONS(InspectionWords)
};

/// Adds facts that have something to say.
class Facts
{
public:
    explicit Facts(SimTime now)
        : m_now(now)
    {}

    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_facts.push_back({name, value});
    }

    /// A moment, and how far away it is.
    void addTime(const QString &name, SimTime at)
    {
        if (at == SimTime::max() || at == SimTime::min())
            return;
        //: a moment that is still to come, such as '1:45 (in 13 s)'
        const QString text =
            at > m_now    ? InspectionWords::tr("%1 (in %2)").arg(clockText(at), timeToGo(at - m_now))
            : at == m_now ? clockText(at)
                          //: a moment that is over, such as '1:15 (17 s ago)'
                          : InspectionWords::tr("%1 (%2 ago)").arg(clockText(at), wholeSeconds(m_now - at));
        add(name, text);
    }

    [[nodiscard]] std::vector<Fact> take() { return std::move(m_facts); }

private:
    /// Rounded down: a moment is not longer ago than it is.
    static QString wholeSeconds(SimDuration duration)
    {
        return durationWords(std::chrono::floor<std::chrono::seconds>(duration));
    }

    SimTime m_now{};
    std::vector<Fact> m_facts{};
};

/// Empty where a task waits for one.
QString nameOf(const State &state, InstanceId instance)
{
    return instance == noInstance ? QString{}
                                  : QString::fromStdString(state.scenario->instances[indexOf(instance)].id);
}

QString joined(QStringList lines)
{
    lines.removeAll(QString{});
    return lines.join(u'\n');
}

QString portLine(const PortItem &port)
{
    if (port.hostPort.number == 0)
        //: the host port is not known yet; %1 is the container port
        return InspectionWords::tr("container port %1, host port not known yet").arg(port.containerPort.number);
    //: %1 is the host port, %2 the container port
    return InspectionWords::tr("%1 → container port %2").arg(port.hostPort.number).arg(port.containerPort.number);
}

QString portLines(const std::vector<PortItem> &ports)
{
    QStringList lines;
    for (const PortItem &port : ports)
        lines.append(portLine(port));
    return joined(lines);
}

QString targetLines(const State &state, const Task &task)
{
    QStringList lines;
    for (const Target &target : targetsOf(state, task)) {
        //: a target and its state
        lines.append(InspectionWords::tr("%1: %2").arg(QString::fromStdString(nameOf(state, target)),
                                                       shortWord(target.state)));
    }
    return joined(lines);
}

void addTimes(Facts &facts, const TaskItem &task)
{
    // One that was asked to stop before never comes to it.
    const auto happens = [&task](SimTime at) { return task.status <= TaskStatus::Running || at <= task.since; };
    facts.addTime(InspectionWords::tr("in this status since"), task.since);
    facts.addTime(InspectionWords::tr("created"), task.createdAt);
    if (task.containers.empty() && task.pullEndsAt > task.createdAt && happens(task.pullEndsAt))
        //: the pull of a container image
        facts.addTime(InspectionWords::tr("image pulled"), task.pullEndsAt);
    if (happens(task.runningAt)) {
        facts.addTime(InspectionWords::tr("RUNNING"), task.runningAt);
    }
    if (task.status >= TaskStatus::Running && happens(task.runningAt)) { // not known before
        //: its warm-up ends
        facts.addTime(InspectionWords::tr("answers from"), task.answersAt);
    }
    if (task.status == TaskStatus::Deactivating)
        facts.addTime(InspectionWords::tr("deregistration delay ends"), task.stopsAt);
    if (task.status == TaskStatus::Stopping)
        facts.addTime(InspectionWords::tr("is gone"), task.stopsAt);
}

/// Used and held by others, of the whole.
QString useOf(std::int64_t used, std::int64_t held, std::int64_t whole)
{
    //: of a resource: in use, in all
    const QString use = InspectionWords::tr("%1 of %2 in use").arg(used + held).arg(whole);
    //: of a resource: in use, and how much of that other tasks hold
    return held == 0 ? use : InspectionWords::tr("%1, %2 of them by others").arg(use).arg(held);
}

QString tasksOn(const State &state, InstanceId instance)
{
    QStringList names;
    for (TaskId task = state.instances[indexOf(instance)].oldestTask; task != noTask;
         task = state.tasks[indexOf(task)].nextHere)
        names.append(QString::fromStdString(deployscope::nameOf(task)));
    return names.join(u", "_s);
}

QString portsText(const std::vector<Port> &ports)
{
    QStringList texts;
    for (const Port port : ports)
        texts.append(QString::number(port.number));
    return texts.join(u", "_s);
}

QString groupsOf(const State &state, const ContainerInstance &instance)
{
    QStringList names;
    for (const SecurityGroupId group : instance.securityGroups)
        names.append(QString::fromStdString(state.scenario->securityGroups[indexOf(group)].id));
    return names.join(u", "_s);
}

QString blockedText(BlockedAt where)
{
    switch (where) {
    case BlockedAt::Nowhere:
        return {};
    case BlockedAt::LoadBalancer:
        return InspectionWords::tr("by the load balancer's security groups");
    case BlockedAt::Instance:
        return InspectionWords::tr("by the security groups in front of the target");
    }
    return {};
}

/// How near the target is to another state.
QString checksText(const State &state, const Target &target)
{
    const HealthCheck &check = state.loadBalancing->targetGroups[indexOf(target.group)].healthCheck;
    if (target.failures > 0)
        //: health checks that failed one after the other, and how many make the target unhealthy
        return InspectionWords::tr("%1 of %2 failed in a row").arg(target.failures).arg(check.unhealthyThreshold);
    if (target.successes > 0)
        //: health checks that passed one after the other, and how many make the target healthy
        return InspectionWords::tr("%1 of %2 passed in a row").arg(target.successes).arg(check.healthyThreshold);
    return {};
}

QString shareText(const State &state, TargetId id, SimTime now)
{
    const RequestFlow flow = requestFlow(state, now);
    if (!flow.isFlowing())
        return {};
    const auto its = std::ranges::lower_bound(flow.targets, id, {}, &TargetFlow::target);
    const double share = its != flow.targets.end() && its->target == id ? its->share : 0;
    //: %1 is a number of per cent
    const QString text = InspectionWords::tr("%1 % of all").arg(QLocale().toString(share * 100, 'f', 1));
    //: %1 is a share such as '50 % of all'
    return share > 0 && !its->succeeds ? InspectionWords::tr("%1, not answered well").arg(text) : text;
}

bool isSent(const TargetItem &target)
{
    return target.nextCheckAt.has_value();
}

/// The rules of a group that are in force in one direction.
QString rulesOf(const State &state, SecurityGroupId group, Direction direction)
{
    const EventNames names(*state.scenario, state);
    QStringList lines;
    for (std::size_t i = 0; i < state.permissions.size(); ++i) {
        const IpPermission &rule = state.scenario->permissions[i];
        if (state.permissions[i] == 1 && rule.group == group && rule.direction == direction)
            lines.append(ruleText(names, rule));
    }
    return lines.isEmpty() ? InspectionWords::tr("nothing") : joined(lines);
}

Inspection inspectionOf(const State &state, const TaskItem &task, SimTime now)
{
    const TaskLook look = lookOf(task.status, task.health);
    Facts facts(now);
    //: status of a task in the API, and its state in a word
    facts.add(InspectionWords::tr("status"),
              InspectionWords::tr("%1, %2").arg(apiWord(task.status), shortWord(look)));
    facts.add(InspectionWords::tr("waits for"), waitText(task, now));
    facts.add(InspectionWords::tr("container instance"), nameOf(state, task.instance));
    facts.add(InspectionWords::tr("deployment"),
              QString::fromStdString(deployscope::nameOf(state.tasks[indexOf(task.id)].deployment)));
    facts.add(InspectionWords::tr("containers"), linesOf(task.containers).join(u'\n'));
    facts.add(InspectionWords::tr("ports"), portLines(task.ports));
    facts.add(InspectionWords::tr("targets"), targetLines(state, state.tasks[indexOf(task.id)]));
    //: reserved on the instance
    facts.add(InspectionWords::tr("reserves"),
              InspectionWords::tr("CPU %1 units, memory %2 MiB").arg(task.cpu.value).arg(task.memory.value));
    addTimes(facts, task);
    if (task.exitCode >= 0)
        facts.add(InspectionWords::tr("exit code"), QString::number(task.exitCode));
    //: title of the inspector: a task and its revision
    return {InspectionWords::tr("%1, %2").arg(task.name, task.revision), explanation(look), facts.take()};
}

Inspection inspectionOf(const State &state, const InstanceItem &instance, SimTime now)
{
    const ContainerInstance &registered = state.scenario->instances[indexOf(instance.id)];
    Facts facts(now);
    facts.add(InspectionWords::tr("status"), shortWord(instance.look));
    facts.add(InspectionWords::tr("type"), instance.instanceType);
    facts.add(InspectionWords::tr("Availability Zone"), instance.zoneName);
    facts.add(InspectionWords::tr("CPU units"),
              useOf(instance.cpuUsed.value, instance.cpuHeld.value, instance.cpu.value));
    facts.add(InspectionWords::tr("memory in MiB"),
              useOf(instance.memoryUsed.value, instance.memoryHeld.value, instance.memory.value));
    facts.add(InspectionWords::tr("host ports in use"), portsText(instance.portsInUse));
    facts.add(InspectionWords::tr("tasks"), tasksOn(state, instance.id));
    facts.add(InspectionWords::tr("security groups"), groupsOf(state, registered));
    facts.addTime(InspectionWords::tr("registered"), state.instances[indexOf(instance.id)].registeredAt);
    //: title of the inspector; %1 is such as i-1
    return {InspectionWords::tr("container instance %1").arg(instance.name), {}, facts.take()};
}

Inspection inspectionOf(const State &state, const TargetItem &target, SimTime now)
{
    const Target &its = state.targets[indexOf(target.id)];
    Facts facts(now);
    facts.add(InspectionWords::tr("state"), shortWord(target.state));
    facts.add(InspectionWords::tr("reason"), reasonWord(target));
    facts.add(InspectionWords::tr("target group"), target.groupName);
    facts.add(InspectionWords::tr("task"), QString::fromStdString(deployscope::nameOf(target.task)));
    facts.add(InspectionWords::tr("container instance"), nameOf(state, target.instance));
    facts.add(InspectionWords::tr("blocked"), blockedText(target.blocked));
    facts.add(InspectionWords::tr("requests"), shareText(state, target.id, now));
    facts.add(InspectionWords::tr("health checks"), checksText(state, its));
    if (isSent(target)) {
        facts.addTime(InspectionWords::tr("next health check"), *target.nextCheckAt);
        //: of a health check
        facts.add(InspectionWords::tr("time-out"), durationWords(target.checkTimeout));
    }
    facts.addTime(InspectionWords::tr("in this state since"), target.since);
    facts.addTime(InspectionWords::tr("registered"), target.registeredAt);
    if (target.state == TargetState::Draining)
        facts.addTime(InspectionWords::tr("deregistration delay ends"), target.drainedAt);
    //: title of the inspector; %1 is such as i-1:32768
    return {InspectionWords::tr("target %1").arg(target.name), explanation(target.state), facts.take()};
}

Inspection inspectionOfSecurityGroups(const State &state)
{
    const QStringList front = clusterSummary(state).instanceGroups;
    Facts facts(state.now);
    for (std::size_t i = 0; i < state.scenario->securityGroups.size(); ++i) {
        const QString name = QString::fromStdString(state.scenario->securityGroups[i].id);
        const auto group = idAt<SecurityGroupId>(i);
        if (front.contains(name)) {
            //: inbound rules; %1 is a security group
            facts.add(InspectionWords::tr("%1 lets in").arg(name), rulesOf(state, group, Direction::Ingress));
            continue;
        }
        const auto &balancer = state.scenario->loadBalancer.securityGroups;
        if (std::ranges::find(balancer, group) != balancer.end())
            //: outbound rules of the load balancer's security group %1
            facts.add(InspectionWords::tr("%1 lets out").arg(name), rulesOf(state, group, Direction::Egress));
    }
    return {InspectionWords::tr("security groups"),
            InspectionWords::tr(
                "They let the load balancer reach the tasks only where a rule says so. Answers always come back."),
            facts.take()};
}

/// The item of this id, worded; nothing where there is none.
template <typename Item, typename Id>
Inspection ofItem(const State &state, const std::vector<Item> &items, Id id, SimTime now)
{
    const auto item = findById(items, id);
    return item == items.end() ? Inspection{} : inspectionOf(state, *item, now);
}

} // namespace

Inspection inspectionOf(const State &state, const MomentItems &items, const Subject &subject, SimTime now)
{
    if (const TaskId *task = std::get_if<TaskId>(&subject))
        return ofItem(state, items.tasks, *task, now);
    if (const InstanceId *instance = std::get_if<InstanceId>(&subject))
        return ofItem(state, items.instances, *instance, now);
    if (const TargetId *target = std::get_if<TargetId>(&subject))
        return ofItem(state, items.targets, *target, now);
    return std::holds_alternative<FrontSecurityGroups>(subject) ? inspectionOfSecurityGroups(state) : Inspection{};
}

} // namespace deployscope
