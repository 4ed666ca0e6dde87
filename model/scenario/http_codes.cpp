// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/http_codes.h"

#include "scenario/values.h"

namespace deployscope {

namespace {

std::optional<int> codeOf(std::string_view text)
{
    const auto code = wholeNumber(text);
    return code && *code >= 200 && *code <= 499 ? std::optional{static_cast<int>(*code)} : std::nullopt;
}

std::optional<StatusRange> rangeOf(std::string_view text)
{
    const std::size_t dash = text.find('-');
    const auto first = codeOf(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : codeOf(text.substr(dash + 1));
    if (!first || !last || *last < *first)
        return std::nullopt;
    return StatusRange{.first = *first, .last = *last};
}

} // namespace

std::optional<std::vector<StatusRange>> statusRangesOf(std::string_view text)
{
    std::vector<StatusRange> ranges;
    while (true) {
        const std::size_t comma = text.find(',');
        const auto range = rangeOf(text.substr(0, comma));
        if (!range)
            return std::nullopt;
        ranges.push_back(*range);
        if (comma == std::string_view::npos)
            return ranges;
        text.remove_prefix(comma + 1);
    }
}

} // namespace deployscope
