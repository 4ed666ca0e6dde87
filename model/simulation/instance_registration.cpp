// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/instance_registration.h"

#include "simulation/permissions.h"

namespace deployscope {

void addRegistration(Decision &decision, const State &state, InstanceId instance,
                     std::optional<std::size_t> causedBy)
{
    const ContainerInstance &set = state.scenario->instances[indexOf(instance)];
    if (!mayRegister(state, instance)) {
        decision.add(RegistrationDenied{instance}, causedBy);
        return;
    }
    const std::size_t cause = decision.add(InstanceRegistered{instance}, causedBy);
    if (set.draining)
        decision.add(InstanceDraining{instance}, cause);
    if (!set.agentConnected)
        decision.add(AgentDisconnected{instance}, cause);
}

Decision registered(const State &state, InstanceId instance)
{
    Decision decision;
    addRegistration(decision, state, instance, {});
    return decision;
}

} // namespace deployscope
