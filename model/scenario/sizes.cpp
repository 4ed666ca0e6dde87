// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/sizes.h"

#include "scenario/refusal.h"
#include "scenario/values.h"

#include <string_view>

namespace deployscope {

namespace {

/// The least that Docker has ever taken for a container.
constexpr Range memoryRange{.first = 4};
constexpr Range cpuRange{.first = 0, .last = 100'000'000};

/// Thousandths of a number such as `.5`, `2` or `0.25`; nothing for another text, or for finer ones.
std::optional<std::int64_t> thousandths(std::string_view text)
{
    const std::size_t point = text.find('.');
    std::string digits{text.substr(0, point)};
    std::string_view decimals = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    if (digits.empty() && decimals.empty())
        return std::nullopt;
    while (decimals.ends_with('0'))
        decimals.remove_suffix(1);
    if (decimals.size() > 3 || digits.size() > 9)
        return std::nullopt;
    digits += decimals;
    digits.append(3 - decimals.size(), '0');
    const auto number = wholeNumber(digits);
    return number && *number >= 0 ? number : std::nullopt;
}

/// `2 vCPU` as 2000 where `unit` is `vcpu`; any capitals, with a space or without.
std::optional<std::int64_t> thousandthsOf(std::string_view unit, const Document &value)
{
    if (!value.is_string())
        return std::nullopt;
    std::string text;
    for (const char letter : value.get_ref<const std::string &>())
        if (letter != ' ')
            text += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    if (!text.ends_with(unit))
        return std::nullopt;
    return thousandths(std::string_view{text}.substr(0, text.size() - unit.size()));
}

std::int64_t inRange(const Document &value, std::int64_t number, Range range)
{
    if (number < range.first || number > range.last)
        throw Refusal{Fault::OutOfRange, &value, excerpt(value), textOf(range)};
    return number;
}

} // namespace

CpuUnits cpuUnitsOf(const Document &value)
{
    if (const auto number = thousandthsOf("vcpu", value))
        return {inRange(value, *number * 1024 / 1000, cpuRange)};
    return {integerOf(value, cpuRange)};
}

Mebibytes mebibytesOf(const Document &value)
{
    if (const auto number = thousandthsOf("gb", value))
        return {inRange(value, *number * 1024 / 1000, memoryRange)};
    if (const auto number = thousandthsOf("mb", value))
        return {inRange(value, *number / 1000, memoryRange)};
    return {integerOf(value, memoryRange)};
}

} // namespace deployscope
