// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/units.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace deployscope {

/// Keys stay in the order in which they are written.
using Json = nlohmann::ordered_json;

/// Seconds with at most three decimals, and at least one: `137.0`.
[[nodiscard]] Json secondsJson(SimTime at);
/// The same, or null for none.
[[nodiscard]] Json secondsJson(const std::optional<SimTime> &at);

/// A text, or null for an empty one: what does not apply is null.
[[nodiscard]] Json textOrNull(std::string_view text);

/// A number, or null for none.
template <typename Number>
[[nodiscard]] Json numberOrNull(const std::optional<Number> &number)
{
    return number ? Json(*number) : Json(nullptr);
}

/// The text of `value`; a byte that is no UTF-8 becomes the replacement character.
/// \param indent spaces of each level; -1: all in one line
[[nodiscard]] std::string textOf(const Json &value, int indent);

} // namespace deployscope
