// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/applier.h"

#include <cassert>
#include <utility>
#include <variant>

namespace deployscope {

void apply(State &state, const Event &event)
{
    assert(event.at >= state.now);
    state.now = event.at;
    std::visit(Applier{state}, event.what);
}

State blankState(std::shared_ptr<const Scenario> scenario)
{
    State blank;
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
