// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <optional>
#include <string>
#include <string_view>

namespace deployscope {

// For what looks at a document before it is checked: whatever has another type than expected is as if absent.

/// The elements of a list; of none, or of no list, an empty one.
[[nodiscard]] Document::array_t &elementsOf(Document &object, std::string_view key);
[[nodiscard]] const Document::array_t &elementsOf(const Document &object, std::string_view key);

[[nodiscard]] std::optional<std::string> textIn(const Document &object, std::string_view key);

/// TargetGroupArn, else TargetGroupName; else empty.
[[nodiscard]] std::string idOfTargetGroup(const Document &group);

} // namespace deployscope
