// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

namespace deployscope {

/// Adds `task` to the counts (`by` 1) or takes it out of them (`by` -1).
void count(TaskCounts &counts, const Task &task, std::int32_t by);

/// The counts and orders that apply() keeps, made anew from the tasks alone. What debug builds and tests
/// compare a state with: `recounted(state) == state`.
[[nodiscard]] State recounted(State state);

} // namespace deployscope
