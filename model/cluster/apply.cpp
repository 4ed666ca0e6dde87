// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/applier.h"

#include <algorithm>
#include <cassert>
#include <utility>
#include <variant>

namespace deployscope {

void apply(State &state, const Event &event)
{
    assert(event.at >= state.now);
    state.now = event.at;
    event.what.visit(Applier{state});
}

namespace {

/// Does anything in the scenario hang on which images are where? Else nobody keeps account of them.
bool asksForImages(const Scenario &scenario)
{
    const auto isAboutImages = [](const TimedFault &fault) {
        return std::holds_alternative<ChangeRegistry>(fault.what) ||
               std::holds_alternative<ChangeImage>(fault.what) || std::holds_alternative<ChangeDisk>(fault.what);
    };
    const auto isMissing = [](const Image &image) { return image.atStart != InRegistry::Yes; };
    const auto isLimited = [](const ContainerInstance &instance) { return instance.diskFree.has_value(); };
    return scenario.simulation.imagePullBehavior >= ImagePullBehavior::Once || !scenario.roles.empty() ||
           std::ranges::any_of(scenario.faults, isAboutImages) ||
           std::ranges::any_of(scenario.images, isMissing) || std::ranges::any_of(scenario.instances, isLimited);
}

/// What the roles of the file have.
std::vector<std::vector<GrantId>> policiesOf(const Scenario &scenario)
{
    std::vector<std::vector<GrantId>> policies(scenario.roles.size());
    for (std::size_t i = 0; i < scenario.grants.size(); ++i) {
        if (scenario.grants[i].inForceAtStart)
            policies[indexOf(scenario.grants[i].role)].push_back(idAt<GrantId>(i));
    }
    return policies;
}

} // namespace

State blankState(std::shared_ptr<const Scenario> scenario)
{
    State blank;
    blank.followsImages = asksForImages(*scenario);
    for (const Image &image : scenario->images)
        blank.images.push_back({.now = image.atStart});
    blank.policies = policiesOf(*scenario);
    blank.services.resize(scenario->services.size());
    blank.strategies.resize(scenario->services.size());
    blank.alarmSettings.resize(scenario->services.size());
    for (const Alarm &alarm : scenario->alarms)
        blank.alarms.push_back(alarm.state);
    blank.scaling.resize(scenario->services.size());
    blank.instances.resize(scenario->instances.size());
    for (std::size_t i = 0; i < scenario->instances.size(); ++i) {
        const ContainerInstance &instance = scenario->instances[i];
        blank.instances[i].cpuFree = {instance.cpu.value - instance.cpuHeld.value};
        blank.instances[i].memoryFree = {instance.memory.value - instance.memoryHeld.value};
    }
    blank.loadBalancing = LoadBalancingInForce{{scenario->targetGroups, scenario->listeners}};
    blank.traffic.resize(scenario->traffic.size());
    blank.started.resize(scenario->taskDefinitions.size());
    blank.behaviours.resize(scenario->taskDefinitions.size());
    blank.zonesLost.resize(scenario->zones.size());
    blank.onInstance.resize(scenario->services.size() * scenario->instances.size());
    blank.inZone.resize(scenario->services.size() * scenario->zones.size());
    for (const IpPermission &permission : scenario->permissions)
        blank.permissions.push_back(permission.inForceAtStart ? 1 : 0);
    blank.scenario = std::move(scenario);
    return blank;
}

} // namespace deployscope
