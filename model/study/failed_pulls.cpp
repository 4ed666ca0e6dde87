// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/failed_pulls.h"

#include "scenario/json_pointer.h"
#include "simulation/permissions.h"

namespace deployscope {

namespace {

/// \param changedBy 1 more than a FaultId
const std::string &pointerOf(const State &state, std::uint32_t changedBy)
{
    return state.scenario->faults[changedBy - 1].pointer;
}

Deciders imageDeciders(const State &state, ImageId id, const std::string &container)
{
    const Image &image = state.scenario->images[indexOf(id)];
    const std::uint32_t fault = state.images[indexOf(id)].fault;
    return {{fault == 0 ? image.pointer : pointerOf(state, fault), container + "/image"}, {image.name}};
}

Deciders diskDeciders(const State &state, InstanceId id)
{
    const InstanceState &disk = state.instances[indexOf(id)];
    const std::string &name = state.scenario->instances[indexOf(id)].id;
    return {{disk.diskFull ? pointerOf(state, disk.diskFault) : joined("/simulation/diskFreeMiB", name)}, {name}};
}

Deciders deniedPullDeciders(const State &state, const Task &task, std::size_t container)
{
    const std::optional<RoleId> role = pullingRole(state, task.instance, definitionOf(state, task), container);
    const auto call = callDeniedToPull(state, role);
    return role && call ? roleDeciders(state, *role, *call)
                        : Deciders{}; // it may have got it since the pull began
}

} // namespace

Deciders roleDeciders(const State &state, RoleId id, std::string_view call)
{
    const Role &role = state.scenario->roles[indexOf(id)];
    const std::optional<GrantId> grant = decidingGrant(state, id, call);
    const std::string place =
        grant ? state.scenario->grants[indexOf(*grant)].pointer : role.pointer + "/Permissions";
    return {{place}, {role.name}};
}

Deciders deniedRegistrationDeciders(const State &before, InstanceId instance)
{
    const std::optional<RoleId> role = before.scenario->instances[indexOf(instance)].role;
    return role ? roleDeciders(before, *role, "ecs:RegisterContainerInstance") : Deciders{};
}

Deciders fullDiskDeciders(const State &before, InstanceId instance)
{
    return diskDeciders(before, instance);
}

Deciders failedPullDeciders(const State &before, TaskId id, std::size_t container)
{
    const Task &task = before.tasks[indexOf(id)];
    const TaskDefinition &definition = definitionOf(before, task);
    const std::string place = joined(definition.pointer + "/containerDefinitions", container);
    switch (pullOf(before, task, container).error) {
    case PullError::NoRoute: // it may have come up again since the pull began
        return {{before.registryDown == 0 ? std::string{} : pointerOf(before, before.registryDown)}, {"registry"}};
    case PullError::NoRepository:
    case PullError::NoTag:
        return imageDeciders(before, definition.containers[container].imageId, place);
    case PullError::NoSpace:
        return diskDeciders(before, task.instance);
    case PullError::AccessDenied:
        return deniedPullDeciders(before, task, container);
    case PullError::None:
        break;
    }
    return {};
}

} // namespace deployscope
