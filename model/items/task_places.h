// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <vector>

namespace deployscope {

/// By TaskId: the place of each task on its instance, from 0: the lowest that was free when the task was created.
/// A task keeps its place, so nothing moves in a picture when another one comes or goes.
[[nodiscard]] std::vector<int> taskPlaces(const State &state);

} // namespace deployscope
