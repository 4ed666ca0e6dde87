// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/applier.h"

#include <algorithm>

namespace deployscope {

// What a task takes on its instance: resources, ports, its place in the chain of tasks there.

/// Takes (`by` 1) or gives back (`by` -1) what placement counts.
void Applier::occupy(const Task &started, std::int32_t by)
{
    const Scenario &scenario = *m_state.scenario;
    const std::size_t place = indexOf(started.instance);
    InstanceState &instance = m_state.instances[place];
    instance.cpuFree.value -= by * definition(started).cpu.value;
    instance.memoryFree.value -= by * definition(started).memory.value;
    instance.tasks += by;
    instance.interfaces += isAwsvpc(m_state, started) ? by : 0;
    m_state.onInstance[indexOf(started.service) * scenario.instances.size() + place] += by;
    m_state.inZone[indexOf(started.service) * scenario.zones.size() + indexOf(scenario.instances[place].zone)] +=
        by;
}

/// Static ports are taken from placement on (R4.4); dynamic ones stay 0 until the containers start.
void Applier::bindPorts(TaskId id)
{
    Task &bound = task(id);
    const TaskDefinition &from = definition(bound);
    bound.firstBinding = static_cast<std::uint32_t>(m_state.bindings.size());
    if (from.networkMode == NetworkMode::None)
        return;
    for (std::size_t i = 0; i < from.portMappings.size(); ++i) {
        const PortMapping &mapping = from.portMappings[i];
        const bool awsvpc = from.networkMode == NetworkMode::Awsvpc;
        const bool same = awsvpc || from.networkMode == NetworkMode::Host;
        const Port hostPort = same ? mapping.containerPort : mapping.hostPort;
        m_state.bindings.push_back({id, bound.instance, mapping.containerPort, hostPort, mapping.protocol, awsvpc,
                                    static_cast<std::uint32_t>(i)});
        if (!awsvpc)
            noteHostPort(bound.instance, hostPort);
    }
    bound.bindingCount = static_cast<std::uint16_t>(m_state.bindings.size() - bound.firstBinding);
}

void Applier::operator()(const HostPortBound &e)
{
    const Task &bound = task(e.task);
    m_state.bindings.change(bound.firstBinding + e.binding).hostPort = e.port;
    const int next = e.port.number == 60999 ? 32768 : e.port.number + 1; // R4.2: upward, wrapping
    m_state.instances[indexOf(bound.instance)].nextDynamicPort = {static_cast<std::uint16_t>(next)};
    noteHostPort(bound.instance, e.port);
}

void Applier::noteHostPort(InstanceId instance, Port port)
{
    Port &highest = m_state.instances[indexOf(instance)].highestHostPort;
    highest = std::max(highest, port);
}

/// The tasks of an instance stand by id: one that has waited for its place may be older than others there.
void Applier::arrive(TaskId id)
{
    Task &arrived = task(id);
    InstanceState &instance = m_state.instances[indexOf(arrived.instance)];
    TaskId before = instance.newestTask;
    while (before != noTask && before > id)
        before = m_state.tasks[indexOf(before)].previousHere;
    TaskId &link = before == noTask ? instance.oldestTask : task(before).nextHere;
    const TaskId after = link;
    link = id;
    arrived.previousHere = before;
    arrived.nextHere = after;
    (after == noTask ? instance.newestTask : task(after).previousHere) = id;
    occupy(arrived, 1);
}

void Applier::unchain(TaskId id)
{
    Task &gone = task(id);
    InstanceState &instance = m_state.instances[indexOf(gone.instance)];
    (gone.previousHere == noTask ? instance.oldestTask : task(gone.previousHere).nextHere) = gone.nextHere;
    (gone.nextHere == noTask ? instance.newestTask : task(gone.nextHere).previousHere) = gone.previousHere;
    gone.previousHere = gone.nextHere = noTask;
}

/// The end of a task: STOPPED, and its resources and ports are free.
void Applier::leave(TaskId id)
{
    const bool isPlaced = task(id).isPlaced();
    if (isPlaced) {
        occupy(task(id), -1);
        noteUseOfImages(task(id));
    }
    change(id, [&](Task &stopped) {
        enter(stopped, TaskStatus::Stopped);
        stopped.stopsAt = m_state.now;
    });
    if (isPlaced)
        unchain(id);
    m_state.existing.erase(id);
    const Task &gone = m_state.tasks[indexOf(id)];
    for (std::size_t i = gone.firstContainer; i < gone.firstContainer + std::size_t{gone.containerCount}; ++i) {
        if (m_state.containers[i].status != ContainerStatus::Stopped)
            enter(m_state.containers.change(i), ContainerStatus::Stopped);
    }
}

} // namespace deployscope
