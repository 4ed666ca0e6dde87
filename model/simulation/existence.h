// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

namespace deployscope {

// Whether what an action or a fault names exists at this moment.

/// The instance, while it is registered.
[[nodiscard]] std::optional<InstanceId> registeredInstance(const State &state, const InstanceName &name);
/// The task, from its start until it is STOPPED.
[[nodiscard]] std::optional<TaskId> existingTask(const State &state, const TaskName &name);

} // namespace deployscope
