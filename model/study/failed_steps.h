// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/deciders.h"

#include "cluster/event.h"

namespace deployscope {

/// What decides that an action of the pipeline fails: its artifacts, or its role (R10.6, R10.7).
[[nodiscard]] Deciders failedStepDeciders(const State &before, const PipelineActionFailed &failed);

/// What decides that a container exits for want of a file that the pipeline has not deployed (R10.7); nothing where it
/// lacks none.
[[nodiscard]] Deciders missingFileDeciders(const State &before, TaskId task, std::size_t container);

} // namespace deployscope
