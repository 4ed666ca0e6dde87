// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/values.h"

#include "scenario/refusal.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace deployscope {

namespace {

[[noreturn]] void refuseType(const Document &value, std::string expected)
{
    throw Refusal{Fault::WrongType, &value, excerpt(value), std::move(expected)};
}

[[noreturn]] void refuseRange(const Document &value, Range range)
{
    throw Refusal{Fault::OutOfRange, &value, excerpt(value), textOf(range)};
}

/// A number without decimals, whatever its range; nothing where the value is none.
/// Numbers past 64 bits become the largest or smallest one, which no range allows.
std::optional<std::int64_t> numberIn(const Document &value)
{
    constexpr auto largest = std::numeric_limits<std::int64_t>::max();
    constexpr double exact = 9007199254740992.0; // 2^53: up to here a double is a whole number without loss
    if (value.is_number_unsigned()) {
        const auto number = value.get<std::uint64_t>();
        return number > static_cast<std::uint64_t>(largest) ? largest : static_cast<std::int64_t>(number);
    }
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    if (value.is_number_float()) {
        const double number = value.get<double>();
        if (std::abs(number) > exact)
            return number > 0 ? largest : std::numeric_limits<std::int64_t>::min();
        return std::floor(number) == number ? std::optional{static_cast<std::int64_t>(number)} : std::nullopt;
    }
    if (value.is_string())
        return wholeNumber(std::string_view{value.get_ref<const std::string &>()});
    return std::nullopt;
}

} // namespace

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::int64_t integerOf(const Document &value, Range range)
{
    const auto number = numberIn(value);
    if (!number)
        refuseType(value, "integer");
    if (*number < range.first || *number > range.last)
        refuseRange(value, range);
    return *number;
}

Port portOf(const Document &value, Range range)
{
    return Port{static_cast<std::uint16_t>(integerOf(value, range))};
}

std::int64_t thousandthsOf(const Document &value, Range range)
{
    if (!value.is_number_float())
        return integerOf(value, range) * 1000;
    const double number = value.get<double>();
    if (number < static_cast<double>(range.first) || number > static_cast<double>(range.last))
        refuseRange(value, range);
    return std::llround(number * 1000.0);
}

SimDuration secondsOf(const Document &value, Range range)
{
    return SimDuration{thousandthsOf(value, range)};
}

const std::string &textOf(const Document &value)
{
    if (!value.is_string())
        refuseType(value, "string");
    return value.get_ref<const std::string &>();
}

bool flagOf(const Document &value)
{
    if (!value.is_boolean())
        refuseType(value, "boolean");
    return value.get<bool>();
}

const Document::array_t &arrayOf(const Document &value)
{
    if (!value.is_array())
        refuseType(value, "array");
    return value.get_ref<const Document::array_t &>();
}

const Document::object_t &objectOf(const Document &value)
{
    if (!value.is_object())
        refuseType(value, "object");
    return value.get_ref<const Document::object_t &>();
}

std::string textOf(Range range)
{
    return std::to_string(range.first) + ".." + std::to_string(range.last);
}

} // namespace deployscope
