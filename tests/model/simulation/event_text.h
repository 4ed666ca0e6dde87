// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <string>

namespace deployscope::test {

/// A whole run as text, one event a line: milliseconds, kind, subject, cause, values, ECS's sentence.
[[nodiscard]] std::string eventText(const Timeline &timeline);

} // namespace deployscope::test
