// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_pointer.h"
#include "scenario/readers.h"

#include <algorithm>

namespace deployscope {

namespace {

// AWS's own.
constexpr Range steps{.first = 1, .last = 10'000};
constexpr Range warmUps{.first = 0, .last = 10'000};

constexpr Range sizes{.first = 0, .last = limits::instances};

bool isEnabled(const Members &members, std::string_view key, bool otherwise)
{
    const Document *value = members.find(key);
    if (value == nullptr)
        return otherwise;
    if (textOf(*value) != "ENABLED" && textOf(*value) != "DISABLED")
        throw Refusal{Fault::UnknownValue, value, excerpt(*value), "ENABLED, DISABLED"};
    return textOf(*value) == "ENABLED";
}

void readManagedScaling(const Members &group, CapacityProvider &provider)
{
    const auto scaling = group.object("managedScaling", keys::managedScaling);
    if (!scaling)
        return;
    provider.managedScaling = isEnabled(*scaling, "status", true);
    provider.targetCapacity = {scaling->integer("targetCapacity", {.first = 1, .last = 100}).value_or(100)};
    provider.minimumStep = scaling->integer("minimumScalingStepSize", steps).value_or(provider.minimumStep);
    const Range larger{.first = provider.minimumStep, .last = steps.last};
    provider.maximumStep = scaling->integer("maximumScalingStepSize", larger).value_or(provider.maximumStep);
    provider.instanceWarmup = scaling->seconds("instanceWarmupPeriod", warmUps).value_or(provider.instanceWarmup);
}

void readGroup(const Members &members, CapacityProvider &provider)
{
    const auto group = members.object("autoScalingGroupProvider", keys::autoScalingGroupProvider);
    if (!group)
        return;
    static_cast<void>(group->text("autoScalingGroupArn"));
    readManagedScaling(*group, provider);
    // Nothing but empty instances is ever terminated, whether they are protected or not.
    if (isEnabled(*group, "managedTerminationProtection", false) && !provider.managedScaling)
        throw Refusal{Fault::Conflict, group->find("managedTerminationProtection"), "ENABLED",
                      "managedScaling ENABLED"};
}

/// Instances of the file that belong to the group, whether they are there at the start or come by an action.
std::vector<InstanceId> membersOf(const Scenario &scenario, const CapacityProvider &provider)
{
    std::vector<InstanceId> members;
    for (std::size_t i = 0; i < scenario.instances.size(); ++i) {
        const std::string &name = scenario.instances[i].capacityProvider;
        if (name.empty() || name == provider.name)
            members.push_back(idAt<InstanceId>(i));
    }
    return members;
}

/// Those that the group may launch: as many as it may have beside those of the file. As many stand at the start as its
/// minimum size asks for.
void readLaunched(ReadContext &context, const Members &members, CapacityProvider &provider)
{
    const Members launched{members.need("instances"), keys::launchedInstances, context.used};
    provider.minSize = launched.integer("minSize", sizes).value_or(provider.minSize);
    const std::int64_t most = std::max(provider.maxSize, provider.minSize);
    provider.maxSize = launched.integer("maxSize", {.first = provider.minSize, .last = sizes.last}).value_or(most);
    std::vector<ContainerInstance> &instances = context.scenario.instances;
    const auto atStart =
        std::ranges::count_if(provider.instances, [&](InstanceId id) { return instances[indexOf(id)].atStart; });
    const std::size_t first = instances.size();
    const auto count = std::max<std::int64_t>(provider.maxSize - atStart, 0);
    readLaunchedInstances(context, launched, static_cast<std::size_t>(count), provider.pointer + "/instances");
    for (std::size_t i = first; i < instances.size(); ++i) {
        instances[i].atStart = static_cast<std::int64_t>(i - first) < provider.minSize - atStart;
        instances[i].capacityProvider = provider.name;
        provider.instances.push_back(idAt<InstanceId>(i));
    }
}

/// Who names it in its strategy uses it, and who names neither a strategy nor a launch type: it is the cluster's only one.
bool usesProvider(ReadContext &context, const Document &service, const CapacityProvider &provider)
{
    const Members members{service, keys::service, context.used};
    const auto &strategy = members.array("capacityProviderStrategy");
    for (const Document &element : strategy) {
        const Document &name =
            Members{element, keys::capacityProviderStrategy, context.used}.need("capacityProvider");
        if (textOf(name) == provider.name)
            return true;
        if (!textOf(name).starts_with("FARGATE"))
            throw Refusal{Fault::UnknownReference, &name, excerpt(name), "autoScaling/capacityProvider"};
    }
    return strategy.empty() && members.textOr("launchType", "").empty();
}

} // namespace

bool hasCapacityProvider(const ReadContext &context)
{
    const Document *autoScaling = memberOf(context.root, "autoScaling");
    return autoScaling != nullptr && memberOf(*autoScaling, "capacityProvider") != nullptr;
}

void readCapacityProvider(ReadContext &context)
{
    if (!hasCapacityProvider(context))
        return;
    const auto autoScaling = context.top.object("autoScaling", keys::autoScaling);
    const Members members{autoScaling->need("capacityProvider"), keys::capacityProvider, context.used};
    CapacityProvider provider;
    provider.name = textOf(members.need("name"));
    provider.pointer = "/autoScaling/capacityProvider";
    readGroup(members, provider);
    provider.instances = membersOf(context.scenario, provider);
    provider.ofFile = provider.instances.size();
    readLaunched(context, members, provider);
    nameContainerInstances(context, "autoScaling");
    const auto &services = context.top.array("services", limits::services);
    for (std::size_t i = 0; i < services.size(); ++i) {
        Service &service = context.scenario.services[i];
        service.usesCapacityProvider = usesProvider(context, services[i], provider) && !service.daemon;
    }
    context.scenario.capacityProvider = std::move(provider);
}

} // namespace deployscope
