// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/instance_actions.h"

#include "simulation/existence.h"
#include "simulation/instance_loss.h"
#include "simulation/instance_registration.h"
#include "simulation/permissions.h"
#include "simulation/task_stop.h"

#include <algorithm>

namespace deployscope {

namespace {

bool areRegistered(const State &state, const std::vector<InstanceName> &names)
{
    return std::ranges::all_of(
        names, [&](const InstanceName &name) { return registeredInstance(state, name).has_value(); });
}

/// Each instance once, whatever the call repeats.
std::vector<InstanceId> named(const std::vector<InstanceName> &names)
{
    std::vector<InstanceId> ids;
    for (const InstanceName &name : names) {
        if (std::ranges::find(ids, *name.id) == ids.end())
            ids.push_back(*name.id);
    }
    return ids;
}

} // namespace

std::optional<ApiRefusal> refusal(const State &state, const StopTask &call)
{
    return existingTask(state, call.task) ? std::optional<ApiRefusal>{} : ApiRefusal::TaskNotFound;
}

std::optional<ApiRefusal> refusal(const State &state, const UpdateContainerInstancesState &call)
{
    return areRegistered(state, call.instances) ? std::optional<ApiRefusal>{} : ApiRefusal::InstanceNotFound;
}

std::optional<ApiRefusal> refusal(const State &state, const TerminateInstances &call)
{
    return areRegistered(state, call.instances) ? std::optional<ApiRefusal>{} : ApiRefusal::InstanceIdNotFound;
}

/// Nothing starts in a zone that is lost.
std::optional<ApiRefusal> refusal(const State &state, const RegisterContainerInstance &call)
{
    const auto isLost = [&](InstanceId id) {
        return state.zonesLost[indexOf(state.scenario->instances[indexOf(id)].zone)] != 0;
    };
    if (std::ranges::any_of(call.instances, isLost))
        return ApiRefusal::ZoneIsLost;
    const auto isAllowed = [&](InstanceId id) { return mayRegister(state, id); };
    return std::ranges::all_of(call.instances, isAllowed) ? std::nullopt
                                                          : std::optional{ApiRefusal::RegistrationDenied};
}

void follow(Decision &decision, const State &state, ActionId action, const StopTask &call)
{
    addUserStop(decision, state, *call.task.id, action);
}

/// An instance that has the status already stays as it is.
void follow(Decision &decision, const State &state, ActionId, const UpdateContainerInstancesState &call)
{
    for (const InstanceId instance : named(call.instances)) {
        if (state.instances[indexOf(instance)].draining == call.draining)
            continue;
        if (call.draining)
            decision.add(InstanceDraining{instance}, 0);
        else
            decision.add(InstanceActivated{instance}, 0);
    }
}

void follow(Decision &decision, const State &state, ActionId, const TerminateInstances &call)
{
    for (const InstanceId instance : named(call.instances))
        addInstanceLoss(decision, state, instance, false, 0);
}

void follow(Decision &decision, const State &state, ActionId, const RegisterContainerInstance &call)
{
    for (const InstanceId instance : call.instances)
        addRegistration(decision, state, instance, 0);
}

} // namespace deployscope
