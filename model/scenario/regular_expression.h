// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

namespace deployscope {

/// What `=~` of a cluster query is given: the part of Java's regular expressions that people write there. Characters, `.`,
/// classes, `\d \w \s` and their opposites, groups, `|`, `* + ? {n,m}`. Matching takes time in proportion to the
/// text, whatever the pattern is: a file cannot make it run away.
class RegularExpression
{
public:
    /// Where in the pattern something stands that is no regular expression, or that is none of those above.
    struct Error
    {
        std::size_t at = 0;
    };
    [[nodiscard]] static std::variant<RegularExpression, Error> compiled(std::string_view pattern);

    /// Does the whole of `text` match, as with Java's `matches`?
    [[nodiscard]] bool matches(std::string_view text) const;

private:
    friend class RegularExpressionCompiler;

    struct Step
    {
        enum class Kind : std::uint8_t { Character, Fork, Match };
        Kind kind = Kind::Match;
        std::uint32_t next = 0;
        std::uint32_t other = 0; ///< of a Fork
        std::bitset<256> characters{};
    };

    std::vector<Step> m_steps{};
    std::uint32_t m_first = 0;
};

} // namespace deployscope
