// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"

#include <optional>

namespace deployscope {

/// The task that an event is about, itself or by one of its targets or containers; nothing where it is about none.
/// \param after a state that contains the event
[[nodiscard]] std::optional<TaskId> taskOf(const State &after, const Happening &what);

} // namespace deployscope
