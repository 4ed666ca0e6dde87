// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <string>

namespace deployscope {

/// Why an image cannot be pulled, in the words of Docker and the registry, with its prefix:
/// `CannotPullContainerError: ...` (R10.3). Always English; of PullError::None the prefix alone.
[[nodiscard]] std::string pullErrorText(PullError error, const std::string &image);

/// The same of the container by which a task has failed to start.
[[nodiscard]] std::string pullErrorText(const State &state, const Task &task);

/// What the agent says where a container cannot be created, as the disk is full (R10.4).
[[nodiscard]] std::string createErrorText();

} // namespace deployscope
