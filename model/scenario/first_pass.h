// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace deployscope {

inline constexpr std::size_t mostBytes = 16UL * 1024 * 1024; ///< of a file
inline constexpr std::size_t mostLevels = 100;               ///< objects and arrays within each other
inline constexpr std::size_t mostMembers = 5000;             ///< of one object

/// What is seen of a text before anything is built from it.
struct FirstPass
{
    std::optional<ReadError> error{};         ///< without the file's name
    std::vector<std::string> duplicateKeys{}; ///< pointers of keys that stand twice in an object; the first 1,000
};

/// Goes once through a JSON text (comments allowed) and stops at the first thing that would make building it
/// dangerous or impossible: the library copies deep documents by recursion and looks up keys one by one.
[[nodiscard]] FirstPass firstPass(const std::string &text);

} // namespace deployscope
