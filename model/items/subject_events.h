// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/subject.h"
#include "timeline/timeline.h"

#include <vector>

namespace deployscope {

/// What happened to it in the whole run, in order. Of a task its targets too; of an instance also which tasks came and
/// went; of security groups each rule that came or went. One walk through all events.
[[nodiscard]] std::vector<EventId> eventsAbout(const Timeline &timeline, const Subject &subject);

} // namespace deployscope
