// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/image_pull.h"

#include "simulation/container_life.h"
#include "simulation/host_ports.h"
#include "simulation/image_cache.h"
#include "simulation/permissions.h"

namespace deployscope {

namespace {

/// An image of unknown size takes next to nothing, but nothing fits on a full disk.
bool fits(const State &state, InstanceId instance, ImageId image)
{
    const std::optional<Mebibytes> left = freeOnDisk(state, instance);
    return !left || (left->value > 0 && state.scenario->images[indexOf(image)].size <= *left);
}

/// In the order in which the agent meets them (R10.3). What is on the instance already needs no room.
PullError errorOf(const State &state, InstanceId instance, ImageId image, std::optional<RoleId> role)
{
    if (state.registryDown != 0)
        return PullError::NoRoute;
    if (callDeniedToPull(state, role))
        return PullError::AccessDenied;
    switch (state.images[indexOf(image)].now) {
    case InRegistry::NoRepository:
        return PullError::NoRepository;
    case InRegistry::NoTag:
        return PullError::NoTag;
    case InRegistry::Yes:
        break;
    }
    if (!hasPlaceOnDisk(state, instance, image) && !fits(state, instance, image))
        return PullError::NoSpace;
    return PullError::None;
}

/// The copy on the instance will do where the registry need not be asked, or, by the default, does not give it (R2.16).
ImagePull askedFor(const State &state, InstanceId instance, ImageId image, std::optional<RoleId> role)
{
    const bool fallsBack = state.scenario->simulation.imagePullBehavior == ImagePullBehavior::Default;
    ImagePull pull;
    pull.error = errorOf(state, instance, image, role);
    pull.usesCopy = pull.error != PullError::None && fallsBack && isOnInstance(state, instance, image);
    pull.fetches = pull.error == PullError::None && !hasPlaceOnDisk(state, instance, image);
    return pull;
}

/// Its disk is full: Docker cannot write the container's own layer.
bool canCreate(const State &state, TaskId task)
{
    const auto left = freeOnDisk(state, state.tasks[indexOf(task)].instance);
    return !left || left->value > 0;
}

} // namespace

PullPlan pullPlan(const State &state, InstanceId instance, TaskDefinitionId definition, std::size_t container)
{
    if (!state.followsImages)
        return {};
    const TaskDefinition &revision = state.scenario->taskDefinitions[indexOf(definition)];
    if (container >= revision.containers.size())
        return {};
    const ImageId image = revision.containers[container].imageId;
    const bool takesCopy = state.scenario->simulation.imagePullBehavior >= ImagePullBehavior::Once;
    if (takesCopy && isOnInstance(state, instance, image))
        return {.needed = false, .image = {}};
    return {.needed = true,
            .image = askedFor(state, instance, image, pullingRole(state, instance, revision, container))};
}

Reason::Kind reasonOf(const ImagePull &pull)
{
    if (pull.error == PullError::None)
        return Reason::Kind::PullsImage;
    return pull.usesCopy ? Reason::Kind::PullFallsBack : Reason::Kind::PullFails;
}

Decision pullEnded(const State &state, TaskId id)
{
    const Task &task = state.tasks[indexOf(id)];
    if (task.image.error != PullError::None && !task.image.usesCopy)
        return failToStart(state, id, StopReason::CannotPullContainer, 0);
    Decision decision;
    const std::size_t pulled =
        task.image.usesCopy ? decision.add(CachedImageUsed{id}) : decision.add(ImagePulled{id});
    if (canCreate(state, id))
        decision.addAll(dynamicPorts(state, id), pulled);
    else
        decision.addAll(failToStart(state, id, StopReason::CannotCreateContainer, 0), pulled);
    return decision;
}

Decision pullEnded(const State &state, TaskId id, std::size_t container)
{
    Decision decision;
    const auto place = static_cast<std::uint16_t>(container);
    const ImagePull &pull = pullOf(state, state.tasks[indexOf(id)], container);
    if (pull.error != PullError::None && !pull.usesCopy) {
        decision.add(ContainerStopped{id, place, -1, StopReason::CannotPullContainer});
        return decision;
    }
    const std::size_t pulled = pull.usesCopy ? decision.add(ContainerCachedImageUsed{id, place})
                                             : decision.add(ContainerImagePulled{id, place});
    if (canCreate(state, id))
        decision.addAll(dynamicPorts(state, id, container), pulled);
    else
        decision.add(ContainerStopped{id, place, -1, StopReason::CannotCreateContainer}, pulled);
    return decision;
}

void addPullReport(Decision &decision, const State &state, TaskId id, std::size_t container, std::size_t causedBy)
{
    const Task &task = state.tasks[indexOf(id)];
    const DeploymentState &owner = state.deployments[indexOf(task.deployment)];
    const bool isTold = owner.reportedError == pullOf(state, task, container).error &&
                        owner.reportedImage == definitionOf(state, task).containers[container].imageId;
    if (!isTold)
        decision.add(ImagePullReported{task.service, id}, causedBy);
}

} // namespace deployscope
