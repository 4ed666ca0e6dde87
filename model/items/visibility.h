// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <optional>

namespace deployscope {

/// How long lists still show a STOPPED task or a removed target.
inline constexpr SimDuration shownAfterwards = std::chrono::seconds{60};

/// When a task came into view; nothing for one that stood there when the run began, which no motion announces.
[[nodiscard]] std::optional<SimTime> appearanceOf(const State &state, const Task &task);

} // namespace deployscope
