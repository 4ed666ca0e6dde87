// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/read_context.h"

namespace deployscope {

/// `simulation.behaviour`, into the task definitions that it names: by `family:revision`, else by `family`.
void readBehaviours(ReadContext &context, const Members &simulation);

/// What becomes of `before` by a change: an object as in `simulation.behaviour`, whose members replace those of each
/// element, and whose `sequence` replaces the whole of it.
[[nodiscard]] std::vector<Behaviour> readBehaviourChange(ReadContext &context, const Document &change,
                                                         const TaskDefinition &definition,
                                                         const std::vector<Behaviour> &before);

} // namespace deployscope
