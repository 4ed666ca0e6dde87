// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/deciders.h"

#include "cluster/state.h"

#include <string_view>

namespace deployscope {

/// What decides that the image of a container cannot be pulled (R10.3): what the file says of the image or the disk, or
/// the fault that has changed it. In the way is the registry, the image, the role or the instance.
/// \param before the state in which the pull has just failed
[[nodiscard]] Deciders failedPullDeciders(const State &before, TaskId task, std::size_t container);

/// The last word on a call that a role may not make: what took it away, or else all that the role has.
[[nodiscard]] Deciders roleDeciders(const State &state, RoleId role, std::string_view call);

/// What decides that an instance may not join the cluster (R10.1).
[[nodiscard]] Deciders deniedRegistrationDeciders(const State &before, InstanceId instance);

/// What decides that nothing can be written on the disk of an instance (R10.4).
[[nodiscard]] Deciders fullDiskDeciders(const State &before, InstanceId instance);

} // namespace deployscope
