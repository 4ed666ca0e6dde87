// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace deployscope {

/// How many letters must be changed, added, left out or swapped with their neighbour to make `a` into `b`.
/// Capitals count as small letters.
[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b);

/// The name that `key` was probably meant to be: one or, in longer names, two slips away. Empty where none is.
[[nodiscard]] std::string_view nearestName(std::string_view key, std::span<const std::string_view> names);

} // namespace deployscope
