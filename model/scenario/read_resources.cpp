// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/read_resources.h"

#include "scenario/instance_types.h"
#include "scenario/sizes.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace deployscope {

namespace {

/// On every Linux instance (R4.3): they are no other task's.
constexpr std::array<std::uint16_t, 5> reservedPorts{22, 2375, 2376, 51678, 51679};

/// The members of one resource list, whose other members say the same once more.
struct Resources
{
    std::optional<std::int64_t> cpu{};
    std::optional<std::int64_t> memory{};
    std::vector<HeldPort> ports{};
};

void addPorts(const Members &resource, Protocol protocol, std::vector<HeldPort> &ports)
{
    for (const Document &value : resource.array("stringSetValue"))
        ports.push_back({.port = portOf(value), .protocol = protocol});
}

/// \param most of CPU and memory, what the instance has
Resources readList(ReadContext &context, const Members &instance, std::string_view key, const Resources &most)
{
    Resources read;
    for (const Document &element : instance.array(key)) {
        const Members resource{element, keys::instanceResource, context.used};
        const std::string name = textOf(resource.need("name"));
        if (name == "CPU")
            read.cpu = integerOf(resource.need("integerValue"), {.last = most.cpu.value_or(Range{}.last)});
        else if (name == "MEMORY")
            read.memory = integerOf(resource.need("integerValue"), {.last = most.memory.value_or(Range{}.last)});
        else if (name == "PORTS")
            addPorts(resource, Protocol::Tcp, read.ports);
        else if (name == "PORTS_UDP")
            addPorts(resource, Protocol::Udp, read.ports);
        context.used.useWhole(element);
    }
    return read;
}

/// What the type registers, less what the agent keeps for itself.
InstanceType typeOf(const Members &instance, const ContainerInstance &read)
{
    if (read.instanceType.empty())
        throw Refusal{Fault::Missing, &instance.object(), {}, "instanceType"};
    const auto type = instanceTypeNamed(read.instanceType);
    if (!type) {
        const Document *name = instance.find("instanceType");
        throw Refusal{Fault::UnknownValue, name == nullptr ? &instance.object() : name, excerpt(read.instanceType),
                      "registeredResources; cpu, memory; t2.micro, m5.large, ..."};
    }
    return *type;
}

void readSize(const Members &instance, const Resources &registered, Mebibytes kept, ContainerInstance &read)
{
    const Document *cpu = instance.find("cpu");
    const Document *memory = instance.find("memory");
    const bool cpuSaid = registered.cpu || cpu != nullptr;
    const bool memorySaid = registered.memory || memory != nullptr;
    const InstanceType type = cpuSaid && memorySaid ? InstanceType{} : typeOf(instance, read);
    read.cpu = registered.cpu ? CpuUnits{*registered.cpu} : cpu != nullptr ? cpuUnitsOf(*cpu) : type.cpu;
    read.memory = registered.memory   ? Mebibytes{*registered.memory}
                  : memory != nullptr ? mebibytesOf(*memory)
                                      : Mebibytes{std::max<std::int64_t>(type.memory.value - kept.value, 0)};
    read.estimatedMemory = !memorySaid && type.estimated;
}

/// Each port once, in file order.
void holdPorts(const std::vector<HeldPort> &ports, ContainerInstance &read)
{
    std::set<std::pair<Protocol, Port>> seen;
    for (const HeldPort &port : ports) {
        const bool reserved = port.protocol == Protocol::Tcp &&
                              std::ranges::find(reservedPorts, port.port.number) != reservedPorts.end();
        if (!reserved && seen.emplace(port.protocol, port.port).second)
            read.held.push_back(port);
    }
}

/// simulation.agent.reservedMemory is needed here, before its block is read.
Mebibytes reservedMemory(ReadContext &context)
{
    const auto simulation = context.top.object("simulation", keys::simulation);
    const auto agent = simulation ? simulation->object("agent", keys::agent) : std::nullopt;
    return {agent ? agent->integer("reservedMemory", {.first = 0}).value_or(0) : 0};
}

} // namespace

void readResources(ReadContext &context, const Members &instance, ContainerInstance &read)
{
    const Resources registered = readList(context, instance, "registeredResources", {});
    readSize(instance, registered, reservedMemory(context), read);
    const Resources most{.cpu = read.cpu.value, .memory = read.memory.value, .ports = {}};
    const Resources remaining = readList(context, instance, "remainingResources", most);
    read.cpuHeld = {read.cpu.value - remaining.cpu.value_or(read.cpu.value)};
    read.memoryHeld = {read.memory.value - remaining.memory.value_or(read.memory.value)};
    std::vector<HeldPort> ports = registered.ports;
    ports.insert(ports.end(), remaining.ports.begin(), remaining.ports.end());
    holdPorts(ports, read);
}

} // namespace deployscope
