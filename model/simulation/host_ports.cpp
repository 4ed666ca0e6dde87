// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/host_ports.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>

namespace deployscope {

namespace {

constexpr std::array reserved{Port{22}, Port{2375}, Port{2376}, Port{51678}, Port{51679}};

/// Few ports of many instances: they are brought to their instances first, so that only those of one are compared.
std::vector<UsedPort> sorted(const std::vector<UsedPort> &used, std::size_t instances)
{
    std::vector<std::size_t> begins(instances + 1, 0);
    for (const UsedPort &port : used)
        ++begins[indexOf(port.instance) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<UsedPort> ports(used.size());
    std::vector<std::size_t> next = begins;
    for (const UsedPort &port : used)
        ports[next[indexOf(port.instance)]++] = port;
    for (std::size_t i = 0; i < instances; ++i)
        std::sort(ports.begin() + static_cast<std::ptrdiff_t>(begins[i]),
                  ports.begin() + static_cast<std::ptrdiff_t>(begins[i + 1]));
    return ports;
}

} // namespace

bool isReserved(Port port)
{
    return std::ranges::find(reserved, port) != reserved.end();
}

std::size_t reservedPorts(const State &state, InstanceId instance)
{
    const auto isStatic = [](const HeldPort &held) {
        return held.port < firstDynamicPort || held.port > lastDynamicPort;
    };
    std::size_t count = reserved.size();
    count += static_cast<std::size_t>(
        std::ranges::count_if(state.scenario->instances[indexOf(instance)].held, isStatic));
    TaskId id = state.instances[indexOf(instance)].oldestTask;
    for (; id != noTask; id = state.tasks[indexOf(id)].nextHere)
        count += staticPorts(definitionOf(state, state.tasks[indexOf(id)])).size();
    return count;
}

bool isFree(const State &state, const UsedPort &port)
{
    const std::vector<HeldPort> &held = state.scenario->instances[indexOf(port.instance)].held;
    if (isReserved(port.port) || std::ranges::find(held, HeldPort{port.port, port.protocol}) != held.end())
        return false;
    const InstanceState &instance = state.instances[indexOf(port.instance)];
    if (port.port > instance.highestHostPort)
        return true; // nearly always so, as dynamic ports go upward
    for (TaskId id = instance.oldestTask; id != noTask; id = state.tasks[indexOf(id)].nextHere) {
        for (const PortBinding &binding : bindingsOf(state, state.tasks[indexOf(id)])) {
            if (binding.hostPort == port.port && binding.protocol == port.protocol && !binding.onTask)
                return false;
        }
    }
    return true;
}

std::vector<UsedPort> usedPorts(const State &state)
{
    std::vector<UsedPort> used;
    for (std::size_t i = 0; i < state.scenario->instances.size(); ++i) {
        for (const HeldPort &held : state.scenario->instances[i].held)
            used.push_back({idAt<InstanceId>(i), held.port, held.protocol});
    }
    for (const TaskId id : state.existing) {
        for (const PortBinding &binding : bindingsOf(state, state.tasks[indexOf(id)])) {
            if (binding.hostPort != Port{0} && !binding.onTask)
                used.push_back({binding.instance, binding.hostPort, binding.protocol});
        }
    }
    return sorted(used, state.scenario->instances.size());
}

std::optional<Port> nextDynamicPort(const State &state, InstanceId instance, Protocol protocol,
                                    const std::vector<UsedPort> &alsoUsed)
{
    const int count = lastDynamicPort.number - firstDynamicPort.number + 1;
    int offset = state.instances[indexOf(instance)].nextDynamicPort.number - firstDynamicPort.number;
    if (!alsoUsed.empty())
        offset = (alsoUsed.back().port.number - firstDynamicPort.number + 1) % count;
    for (int tried = 0; tried < count; ++tried, offset = (offset + 1) % count) {
        const UsedPort port{instance, {static_cast<std::uint16_t>(firstDynamicPort.number + offset)}, protocol};
        if (isFree(state, port) && std::ranges::find(alsoUsed, port) == alsoUsed.end())
            return port.port;
    }
    return {};
}

Decision dynamicPorts(const State &state, TaskId id, std::optional<std::size_t> container)
{
    Decision decision;
    std::vector<UsedPort> given;
    const Task &task = state.tasks[indexOf(id)];
    const Some<PortBinding> bindings = bindingsOf(state, task);
    for (std::size_t i = 0; i < bindings.size(); ++i) {
        if (bindings[i].hostPort != Port{0} || (container && containerOf(state, bindings[i]) != *container))
            continue;
        const std::optional<Port> port = nextDynamicPort(state, task.instance, bindings[i].protocol, given);
        if (!port)
            continue;
        decision.add(HostPortBound{id, static_cast<std::uint16_t>(i), *port});
        given.push_back({task.instance, *port, bindings[i].protocol});
    }
    return decision;
}

std::vector<HeldPort> staticPorts(const TaskDefinition &definition)
{
    std::vector<HeldPort> ports;
    if (definition.networkMode == NetworkMode::None || definition.networkMode == NetworkMode::Awsvpc)
        return ports;
    for (const PortMapping &mapping : definition.portMappings) {
        const Port port = definition.networkMode == NetworkMode::Host ? mapping.containerPort : mapping.hostPort;
        if (port != Port{0})
            ports.push_back({port, mapping.protocol});
    }
    return ports;
}

} // namespace deployscope
