// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/instance_numbers.h"
#include "scenario/interface_limits.h"
#include "scenario/json_pointer.h"
#include "scenario/read_resources.h"
#include "scenario/read_roles.h"
#include "scenario/readers.h"

#include <algorithm>
#include <string_view>

namespace deployscope {

namespace {

constexpr Range instanceCount{.first = 0, .last = limits::instances};

/// Zones by name, in the order in which the file names them first.
class Zones
{
public:
    explicit Zones(std::vector<std::string> &names)
        : m_names(names)
    {
        for (std::size_t i = 0; i < names.size(); ++i)
            m_ids.emplace(names[i], idAt<ZoneId>(i));
    }

    ZoneId id(const std::string &name)
    {
        const auto [found, isNew] = m_ids.emplace(name, idAt<ZoneId>(m_names.size()));
        if (isNew)
            m_names.push_back(name);
        return found->second;
    }

private:
    std::vector<std::string> &m_names;
    Names<ZoneId> m_ids{};
};

void readAttributes(ReadContext &context, const Members &instance, ContainerInstance &read)
{
    for (const Document &element : instance.array("attributes")) {
        const Members attribute{element, keys::instanceAttribute, context.used};
        read.attributes.emplace_back(textOf(attribute.need("name")), attribute.textOr("value", ""));
        const std::string &value = read.attributes.back().second;
        if (value.size() > static_cast<std::size_t>(limits::lengthOfAttribute))
            throw Refusal{Fault::OutOfRange, attribute.find("value"), excerpt(value),
                          textOf(Range{.last = limits::lengthOfAttribute})};
    }
}

std::string attributeOr(const ContainerInstance &instance, std::string_view name, std::string otherwise)
{
    const auto found = std::ranges::find(instance.attributes, name,
                                         [](const auto &attribute) { return std::string_view{attribute.first}; });
    return found == instance.attributes.end() ? std::move(otherwise) : found->second;
}

/// In turn for the instances of the short form. Where nothing is said: one that the load balancer is in, else `a`.
std::vector<std::string> readZones(ReadContext &context, const Members &instance, const ContainerInstance &read)
{
    const std::vector<std::string> &balanced = context.scenario.loadBalancer.zones;
    std::vector<std::string> zones;
    for (const Document &zone : instance.array("availabilityZones")) {
        context.used.use(zone);
        zones.push_back(textOf(zone));
    }
    if (zones.empty())
        zones.push_back(
            attributeOr(read, "ecs.availability-zone", balanced.empty() ? std::string{"a"} : balanced.front()));
    return zones;
}

/// An instance that comes or goes is left out: it is not part of the cluster.
bool isInCluster(const Members &instance)
{
    const std::string status = instance.textOr("status", "ACTIVE");
    return status == "ACTIVE" || status == "DRAINING";
}

/// \param key of the member that says how many
void addCopies(ReadContext &context, const Members &members, const ContainerInstance &like, std::size_t count,
               std::string_view key)
{
    Zones zones{context.scenario.zones};
    const std::vector<std::string> names = readZones(context, members, like);
    auto &instances = context.scenario.instances;
    if (const Document *said = members.find(key); count > 1 && !like.id.empty())
        throw Refusal{Fault::Conflict, said != nullptr ? said : members.find("ec2InstanceId"),
                      std::to_string(count), "1"};
    if (instances.size() + count > static_cast<std::size_t>(instanceCount.last))
        throw Refusal{Fault::OutOfRange, &members.object(), std::to_string(instances.size() + count),
                      textOf(instanceCount)};
    for (std::size_t copy = 0; copy < count; ++copy) {
        instances.push_back(like);
        instances.back().zone = zones.id(names[copy % names.size()]);
    }
}

ContainerInstance readContainerInstance(ReadContext &context, const Members &members, const std::string &pointer)
{
    ContainerInstance read;
    read.pointer = pointer;
    read.id = members.textOr("ec2InstanceId", "");
    readAttributes(context, members, read);
    read.instanceType = members.textOr("instanceType", attributeOr(read, "ecs.instance-type", ""));
    const auto isTrunk = [](const auto &attribute) { return attribute.first == "ecs.awsvpc-trunk-id"; };
    read.interfaces = interfaceLimit(read.instanceType, std::ranges::any_of(read.attributes, isTrunk));
    readResources(context, members, read);
    read.securityGroups = readSecurityGroupIds(context, members, "securityGroups");
    read.draining = members.textOr("status", "ACTIVE") == "DRAINING";
    read.agentConnected = members.flag("agentConnected").value_or(true);
    read.role = readRole(context, members, "role");
    return read;
}

} // namespace

void readContainerInstance(ReadContext &context, const Document &element, const std::string &pointer)
{
    const Members members{element, keys::containerInstance, context.used};
    ContainerInstance read = readContainerInstance(context, members, pointer);
    if (hasCapacityProvider(context)) // else it says nothing, and is listed
        read.capacityProvider = members.textOr("capacityProviderName", "");
    if (isInCluster(members))
        addCopies(context, members, read,
                  static_cast<std::size_t>(members.integer("count", instanceCount).value_or(1)), "count");
    else
        context.used.leaveOut(element);
}

void readLaunchedInstances(ReadContext &context, const Members &members, std::size_t count,
                           const std::string &pointer)
{
    addCopies(context, members, readContainerInstance(context, members, pointer), count, "maxSize");
}

void readContainerInstances(ReadContext &context)
{
    const auto &instances = context.top.array("containerInstances", limits::instances);
    for (std::size_t place = 0; place < instances.size(); ++place)
        readContainerInstance(context, instances[place], joined("/containerInstances", place));
    nameContainerInstances(context, "containerInstances");
}

void nameContainerInstances(ReadContext &context, std::string_view key)
{
    if (const auto twice = numberInstances(context.scenario.instances))
        throw Refusal{Fault::Conflict, context.top.find(key), excerpt(*twice), {}};
}

} // namespace deployscope
