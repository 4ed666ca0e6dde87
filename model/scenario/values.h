// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/reading.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace deployscope {

// Single values of a document. Each throws Refusal (WrongType, OutOfRange) for what it cannot take; nothing is cut
// or rounded on the way into a narrower type.

/// The whole numbers that are allowed, both ends included.
struct Range
{
    std::int64_t first = 0;
    std::int64_t last = 1'000'000'000;
};

inline constexpr Range anyPort{.first = 0, .last = 65535};
inline constexpr Range realPort{.first = 1, .last = 65535};
inline constexpr Range anySeconds{.first = 0, .last = 31'536'000}; ///< up to a year

/// A whole number; a string of digits is one too, as people write them so.
[[nodiscard]] std::int64_t integerOf(const Document &value, Range range);
[[nodiscard]] Port portOf(const Document &value, Range range = anyPort);
/// Seconds with decimals, to the nearest millisecond.
[[nodiscard]] SimDuration secondsOf(const Document &value, Range range = anySeconds);
/// A number with decimals, in thousandths, to the nearest one.
[[nodiscard]] std::int64_t thousandthsOf(const Document &value, Range range);
[[nodiscard]] const std::string &textOf(const Document &value);
[[nodiscard]] bool flagOf(const Document &value);
[[nodiscard]] const Document::array_t &arrayOf(const Document &value);
[[nodiscard]] const Document::object_t &objectOf(const Document &value);

/// A text that is digits throughout, with a minus sign or without, and fits.
[[nodiscard]] std::optional<std::int64_t> wholeNumber(std::string_view text);

/// `0..100`
[[nodiscard]] std::string textOf(Range range);

} // namespace deployscope
