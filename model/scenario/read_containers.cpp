// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/read_containers.h"

#include "scenario/read_container_order.h"
#include "scenario/sizes.h"

#include <algorithm>

namespace deployscope {

namespace {

Protocol readProtocol(const Members &mapping)
{
    const Document *value = mapping.find("protocol");
    if (value == nullptr || textOf(*value) == "tcp")
        return Protocol::Tcp;
    if (textOf(*value) == "udp")
        return Protocol::Udp;
    throw Refusal{Fault::UnknownValue, value, excerpt(*value), "tcp, udp"};
}

/// In host and awsvpc mode the host port is the container port, said or not (R4.6).
Port readHostPort(const Members &mapping, Port containerPort, bool portsMustBeEqual)
{
    const Document *value = mapping.find("hostPort");
    const Port port = value == nullptr ? Port{} : portOf(*value);
    if (!portsMustBeEqual)
        return port;
    if (port != Port{} && port != containerPort)
        throw Refusal{Fault::PortMismatch, value, excerpt(*value), std::to_string(containerPort.number)};
    return containerPort;
}

PortMapping readPortMapping(ReadContext &context, const Members &mapping, bool portsMustBeEqual)
{
    PortMapping read;
    read.protocol = readProtocol(mapping);
    if (const Document *range = mapping.find("containerPortRange")) {
        context.refuseLater(*range, "containerPortRange", "containerPort");
        if (mapping.find("containerPort") == nullptr)
            return read;
    }
    read.containerPort = portOf(mapping.need("containerPort"), realPort);
    read.hostPort = readHostPort(mapping, read.containerPort, portsMustBeEqual);
    return read;
}

/// Two containers of one task cannot have the same host port.
void checkHostPort(const Members &mapping, const PortMapping &read, const std::vector<PortMapping> &others)
{
    if (read.hostPort == Port{})
        return; // dynamic
    const auto taken = [&](const PortMapping &other) {
        return other.hostPort == read.hostPort && other.protocol == read.protocol;
    };
    if (std::ranges::any_of(others, taken))
        throw Refusal{Fault::Conflict, &mapping.object(), std::to_string(read.hostPort.number), {}};
}

void readPortMappings(ReadContext &context, const Members &container, TaskDefinition &read)
{
    const bool portsMustBeEqual = read.networkMode == NetworkMode::Host || read.networkMode == NetworkMode::Awsvpc;
    const auto &mappings = container.array("portMappings", limits::portMappingsOfContainer);
    if (!mappings.empty() && read.networkMode == NetworkMode::None)
        throw Refusal{Fault::Conflict, container.find("portMappings"), "portMappings",
                      "networkMode bridge, host, awsvpc"};
    for (const Document &element : mappings) {
        const Members members{element, keys::portMapping, context.used};
        PortMapping mapping = readPortMapping(context, members, portsMustBeEqual);
        mapping.container = static_cast<std::uint32_t>(read.containers.size());
        checkHostPort(members, mapping, read.portMappings);
        read.portMappings.push_back(mapping);
    }
}

/// What placement reserves: memoryReservation, else memory (R6.3). Neither is allowed where the task has a size.
Mebibytes readMemory(const Members &container, bool taskHasMemory)
{
    const Document *limit = container.find("memory");
    const Document *reservation = container.find("memoryReservation");
    if (limit == nullptr && reservation == nullptr && !taskHasMemory)
        throw Refusal{Fault::Missing, &container.object(), {}, "memory"};
    const Mebibytes most = limit == nullptr ? Mebibytes{} : mebibytesOf(*limit);
    const Mebibytes reserved = reservation == nullptr ? most : mebibytesOf(*reservation);
    if (limit != nullptr && reserved > most)
        throw Refusal{Fault::Conflict, reservation, excerpt(*reservation),
                      textOf(Range{.first = 4, .last = most.value})};
    return reserved;
}

ContainerDefinition readContainer(const Members &container, const std::vector<ContainerDefinition> &others)
{
    ContainerDefinition read;
    const Document &name = container.need("name");
    read.name = textOf(name);
    if (std::ranges::find(others, read.name, &ContainerDefinition::name) != others.end())
        throw Refusal{Fault::Conflict, &name, excerpt(name), {}};
    read.image = container.textOr("image", "");
    read.essential = container.flag("essential").value_or(true);
    read.stopTimeout = container.seconds("stopTimeout", {.first = 0, .last = 86400});
    read.startTimeout = container.seconds("startTimeout", {.first = 0, .last = 86400});
    read.healthCheck = readContainerHealthCheck(container);
    return read;
}

/// At least one container must be essential (R2.9).
void checkEssential(const Members &definition, const TaskDefinition &read)
{
    if (std::ranges::none_of(read.containers, &ContainerDefinition::essential))
        throw Refusal{Fault::Missing, definition.find("containerDefinitions"), {}, "essential: true"};
}

} // namespace

void readContainers(ReadContext &context, const Members &definition, TaskDefinition &read)
{
    const bool taskHasMemory = definition.find("memory") != nullptr;
    const Document &list = definition.need("containerDefinitions");
    for (const Document &element : definition.array("containerDefinitions", limits::containersOfTask)) {
        const Members container{element, keys::containerDefinition, context.used};
        ContainerDefinition one = readContainer(container, read.containers);
        if (const Document *cpu = container.find("cpu"))
            read.cpu += cpuUnitsOf(*cpu);
        read.memory += readMemory(container, taskHasMemory);
        readPortMappings(context, container, read);
        read.containers.push_back(std::move(one));
    }
    if (read.containers.empty())
        throw Refusal{Fault::Missing, &list, {}, "containerDefinitions/0"};
    checkEssential(definition, read);
    readDependencies(definition, read);
}

} // namespace deployscope
