// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <functional>
#include <string>

namespace deployscope {

/// Our own sentence for an event of which ECS writes none; model/items has the words.
using EventWording = std::function<std::string(EventId)>;

/// The lines of `--events` (resources/handbook/command-line.md): one JSON object for each event, in order.
/// \param wording asked for the events that are no service event of ECS
[[nodiscard]] std::string eventsJsonl(const Timeline &timeline, const EventWording &wording);

} // namespace deployscope
