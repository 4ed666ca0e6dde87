// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/faults.h"

#include "simulation/existence.h"
#include "simulation/instance_loss.h"
#include "simulation/permissions.h"
#include "simulation/task_stop.h"

#include <algorithm>

namespace deployscope {

namespace {

using Refused = std::optional<ApiRefusal>;

Refused refusal(const State &state, const LoseInstance &lost)
{
    return registeredInstance(state, lost.instance) ? Refused{} : ApiRefusal::InstanceNotFound;
}

Refused refusal(const State &state, const ChangeAgent &change)
{
    const std::optional<InstanceId> instance = registeredInstance(state, change.instance);
    if (!instance)
        return ApiRefusal::InstanceNotFound;
    const bool isSo = state.instances[indexOf(*instance)].agentConnected == change.connected;
    return isSo ? Refused{ApiRefusal::AgentAsAsked} : Refused{};
}

Refused refusal(const State &state, const ChangeZone &change)
{
    if (!change.zone.id)
        return ApiRefusal::ZoneNotFound;
    const bool isLost = state.zonesLost[indexOf(*change.zone.id)] != 0;
    if (isLost == change.lost)
        return isLost ? ApiRefusal::ZoneIsLost : ApiRefusal::ZoneNotLost;
    return {};
}

/// Only a container that runs can exit by itself.
Refused refusal(const State &state, const CrashTask &crash)
{
    const std::optional<TaskId> id = existingTask(state, crash.task);
    if (!id)
        return ApiRefusal::TaskNotFound;
    const TaskStatus status = state.tasks[indexOf(*id)].status;
    const bool runs = status == TaskStatus::Running || status == TaskStatus::Deactivating;
    return runs ? Refused{} : ApiRefusal::TaskNotRunning;
}

Refused refusal(const State &state, const ChangeHttpStatus &change)
{
    return existingTask(state, change.task) ? Refused{} : ApiRefusal::TaskNotFound;
}

Refused refusal(const State &, const ChangeBehaviour &)
{
    return {};
}

Refused refusal(const State &, const ChangeAlarm &)
{
    return {};
}

Refused refusal(const State &state, const ChangeRegistry &change)
{
    return (state.registryDown != 0) == change.isDown ? Refused{ApiRefusal::RegistryAsAsked} : Refused{};
}

/// What is there already may be pushed again.
Refused refusal(const State &state, const ChangeImage &change)
{
    const auto isThere = [&](ImageId image) { return state.images[indexOf(image)].now == InRegistry::Yes; };
    const bool canBe = change.becomes == InRegistry::Yes || std::ranges::any_of(change.images, isThere);
    return canBe ? Refused{} : ApiRefusal::ImageNotThere;
}

Refused refusal(const State &state, const ChangeDisk &change)
{
    const std::optional<InstanceId> instance = registeredInstance(state, change.instance);
    if (!instance)
        return ApiRefusal::InstanceNotFound;
    const bool isSo = state.instances[indexOf(*instance)].diskFull == change.full;
    return isSo ? Refused{ApiRefusal::DiskAsAsked} : Refused{};
}

void follow(Decision &decision, const State &state, FaultId, const LoseInstance &lost)
{
    addInstanceLoss(decision, state, *lost.instance.id, false, 0);
}

void follow(Decision &decision, const State &, FaultId, const ChangeAgent &change)
{
    if (change.connected)
        decision.add(AgentReconnected{*change.instance.id}, 0);
    else
        decision.add(AgentDisconnected{*change.instance.id}, 0);
}

void addReturn(Decision &decision, const State &state, InstanceId instance, std::size_t causedBy)
{
    if (mayRegister(state, instance))
        decision.add(InstanceRegistered{instance}, causedBy);
    else
        decision.add(RegistrationDenied{instance}, causedBy);
}

/// What was lost with the zone registers again, empty; what had been lost before stays lost (our choice).
void restore(Decision &decision, const State &state, ZoneId zone)
{
    const std::size_t restored = decision.add(ZoneRestored{zone}, 0);
    for (std::size_t i = 0; i < state.instances.size(); ++i) {
        if (state.instances[i].lostWithZone && state.scenario->instances[i].zone == zone)
            addReturn(decision, state, idAt<InstanceId>(i), restored);
    }
}

void follow(Decision &decision, const State &state, FaultId, const ChangeZone &change)
{
    if (!change.lost) {
        restore(decision, state, *change.zone.id);
        return;
    }
    const std::size_t lost = decision.add(ZoneLost{*change.zone.id}, 0);
    for (const InstanceId instance : registeredIn(state, *change.zone.id))
        addInstanceLoss(decision, state, instance, true, lost);
}

/// The first essential container.
std::size_t crashingContainer(const State &state, const Task &task)
{
    const std::vector<ContainerDefinition> &all = definitionOf(state, task).containers;
    const auto found = std::ranges::find(all, true, &ContainerDefinition::essential);
    return found == all.end() ? 0 : static_cast<std::size_t>(found - all.begin());
}

void follow(Decision &decision, const State &state, FaultId, const CrashTask &crash)
{
    const TaskId id = *crash.task.id;
    const std::size_t container = crashingContainer(state, state.tasks[indexOf(id)]);
    const int exitCode = behaviourOf(state, state.tasks[indexOf(id)], container).exitCode;
    if (state.tasks[indexOf(id)].containerCount > 0) { // its task goes with it, by R2.9
        decision.add(
            ContainerExited{id, static_cast<std::uint16_t>(container), static_cast<std::int16_t>(exitCode)}, 0);
        return;
    }
    const std::size_t exited = decision.add(TaskExited{id, static_cast<std::int16_t>(exitCode)}, 0);
    addAfterExit(decision, state, id, exited);
}

void follow(Decision &decision, const State &, FaultId fault, const ChangeHttpStatus &change)
{
    decision.add(HttpStatusChanged{*change.task.id, fault}, 0);
}

void follow(Decision &decision, const State &, FaultId fault, const ChangeBehaviour &change)
{
    for (const ChangeBehaviour::OfRevision &each : change.revisions)
        decision.add(BehaviourChanged{each.definition, fault}, 0);
}

void follow(Decision &decision, const State &state, FaultId, const ChangeAlarm &change)
{
    if (state.alarms[indexOf(change.alarm)] != change.state)
        decision.add(AlarmStateChanged{change.alarm, change.state}, 0);
}

void follow(Decision &decision, const State &, FaultId fault, const ChangeRegistry &change)
{
    if (change.isDown)
        decision.add(RegistryWentDown{fault}, 0);
    else
        decision.add(RegistryCameUp{fault}, 0);
}

void follow(Decision &decision, const State &state, FaultId fault, const ChangeImage &change)
{
    for (const ImageId image : change.images) {
        const bool isThere = state.images[indexOf(image)].now == InRegistry::Yes;
        if (change.becomes == InRegistry::Yes)
            decision.add(ImagePushed{image, fault}, 0);
        else if (isThere)
            decision.add(ImageRemoved{image, fault, change.becomes}, 0);
    }
}

void follow(Decision &decision, const State &, FaultId fault, const ChangeDisk &change)
{
    if (change.full)
        decision.add(DiskFilled{*change.instance.id, fault}, 0);
    else
        decision.add(DiskFreed{*change.instance.id, fault}, 0);
}

} // namespace

Decision faultHappened(const State &state, FaultId id)
{
    Decision decision;
    std::visit(
        [&](const auto &what) {
            if (const Refused refused = refusal(state, what)) {
                decision.add(FaultRefused{id, *refused});
                return;
            }
            decision.add(FaultHappened{id});
            follow(decision, state, id, what);
        },
        state.scenario->faults[indexOf(id)].what);
    return decision;
}

} // namespace deployscope
