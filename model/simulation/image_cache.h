// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

namespace deployscope {

// Which images are on an instance. Nobody takes away an image by an event: whether the agent's clean-up has been there in
// the meantime is worked out when somebody asks.

/// The image is on the instance: pulled, and not cleaned up since (R2.15). Always false where nobody asks
/// (State::followsImages).
[[nodiscard]] bool isOnInstance(const State &state, InstanceId instance, ImageId image);
/// The same, or it is being pulled: it has its place on the disk.
[[nodiscard]] bool hasPlaceOnDisk(const State &state, InstanceId instance, ImageId image);

/// What an image may take on the disk; none: as much as it likes. 0: nothing can be written at all (R10.4).
[[nodiscard]] std::optional<Mebibytes> freeOnDisk(const State &state, InstanceId instance);

} // namespace deployscope
