// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/instance_item.h"

#include "items/visibility.h"
#include "simulation/host_ports.h"

#include <algorithm>

namespace deployscope {

namespace {

/// How many tasks of `definition` fit on an empty instance by CPU and memory; a definition that reserves nothing
/// says nothing about room.
int fits(const ContainerInstance &instance, const TaskDefinition &definition)
{
    const std::int64_t cpu = instance.cpu.value - instance.cpuHeld.value;
    const std::int64_t memory = instance.memory.value - instance.memoryHeld.value;
    std::int64_t count = memory / std::max<std::int64_t>(definition.memory.value, 1);
    if (definition.cpu.value > 0)
        count = std::min(count, cpu / definition.cpu.value);
    return static_cast<int>(std::clamp<std::int64_t>(count, 0, 100));
}

int roomOf(const Scenario &scenario, const ContainerInstance &instance)
{
    int room = 0;
    for (const Service &service : scenario.services)
        room = std::max(room, fits(instance, scenario.taskDefinitions[indexOf(service.taskDefinition)]));
    return room;
}

InstanceLook lookOf(const InstanceState &instance)
{
    if (!instance.registered)
        return InstanceLook::Lost;
    if (instance.draining)
        return InstanceLook::Draining;
    return instance.agentConnected ? InstanceLook::Active : InstanceLook::AgentDisconnected;
}

bool isShown(const InstanceState &instance, SimTime now)
{
    return instance.registered || instance.lostWithZone ||
           (instance.lost && now - instance.since < shownAfterwards);
}

InstanceItem itemFor(const State &state, InstanceId id)
{
    const ContainerInstance &set = state.scenario->instances[indexOf(id)];
    const InstanceState &stands = state.instances[indexOf(id)];
    return {
        .id = id,
        .zone = set.zone,
        .look = lookOf(stands),
        .name = QString::fromStdString(set.id),
        .zoneName = QString::fromStdString(state.scenario->zones[indexOf(set.zone)]),
        .instanceType = QString::fromStdString(set.instanceType),
        .cpu = set.cpu,
        .cpuUsed = {set.cpu.value - set.cpuHeld.value - stands.cpuFree.value},
        .cpuHeld = set.cpuHeld,
        .memory = set.memory,
        .memoryUsed = {set.memory.value - set.memoryHeld.value - stands.memoryFree.value},
        .memoryHeld = set.memoryHeld,
        .tasks = stands.tasks,
        .room = roomOf(*state.scenario, set),
    };
}

void addPorts(std::vector<InstanceItem> &items, const State &state)
{
    for (const UsedPort &used : usedPorts(state)) {
        const auto item = std::ranges::lower_bound(items, used.instance, {}, &InstanceItem::id);
        if (item == items.end() || item->id != used.instance)
            continue;
        // A port may be used with TCP and UDP; it is shown once.
        if (item->portsInUse.empty() || item->portsInUse.back() != used.port)
            item->portsInUse.push_back(used.port);
    }
}

} // namespace

std::vector<InstanceItem> instanceItems(const State &state, SimTime now)
{
    std::vector<InstanceItem> items;
    items.reserve(state.instances.size());
    for (std::size_t i = 0; i < state.instances.size(); ++i) {
        if (isShown(state.instances[i], now))
            items.push_back(itemFor(state, idAt<InstanceId>(i)));
    }
    addPorts(items, state);
    return items;
}

} // namespace deployscope
