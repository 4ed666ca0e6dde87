// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/text_places.h"

#include "scenario/json_pointer.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <vector>

namespace deployscope {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Walks over a JSON text. Never past its end; in a broken text it stops somewhere.
class Walk
{
public:
    explicit Walk(std::string_view text)
        : m_text(text)
        , m_at(text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0)
    {}

    [[nodiscard]] std::size_t at() const { return m_at; }
    void goTo(std::size_t at) { m_at = at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char next() const { return atEnd() ? '\0' : m_text[m_at]; }
    void step() { ++m_at; }

    void skipBlank()
    {
        while (!atEnd()) {
            if (std::isspace(static_cast<unsigned char>(next())) != 0)
                step();
            else if (!skipComment())
                return;
        }
    }

    /// \returns false where no comment begins
    bool skipComment()
    {
        const std::string_view rest = m_text.substr(m_at);
        if (rest.starts_with("//"))
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        else if (rest.starts_with("/*"))
            m_at = std::min(m_text.find("*/", m_at + 2), m_text.size() - 2) + 2;
        else
            return false;
        return true;
    }

    /// At a `"`. \returns the text between the quotes, as it is written
    std::string_view skipString()
    {
        step();
        const std::size_t begin = m_at;
        while (!atEnd() && next() != '"')
            m_at += next() == '\\' ? 2 : 1;
        m_at = std::min(m_at, m_text.size());
        const std::string_view inside = m_text.substr(begin, m_at - begin);
        step();
        return inside;
    }

    /// Over one value, whatever is in it: counts brackets, so that no depth can hurt.
    void skipValue()
    {
        std::size_t depth = 0;
        while (!atEnd()) {
            skipBlank();
            const char first = next();
            if (depth == 0 && (first == ',' || first == '}' || first == ']'))
                return;
            if (first == '"')
                skipString();
            else
                step();
            if (first == '{' || first == '[')
                ++depth;
            else if ((first == '}' || first == ']') && --depth == 0)
                return;
        }
    }

private:
    std::string_view m_text;
    std::size_t m_at;
};

bool sameKey(std::string_view written, const std::string &key)
{
    if (written.find('\\') == std::string_view::npos)
        return written == key;
    const Document text = Document::parse('"' + std::string{written} + '"', nullptr, false);
    return text.is_string() && text.get_ref<const std::string &>() == key;
}

/// At a `{`. \returns where the value of `key` begins, of the last one if there are several
std::optional<std::size_t> memberAt(Walk walk, const std::string &key)
{
    std::optional<std::size_t> found;
    walk.step();
    while (!walk.atEnd()) {
        walk.skipBlank();
        if (walk.next() == '}')
            break;
        if (walk.next() != '"') {
            walk.step();
            continue;
        }
        const std::string_view written = walk.skipString();
        walk.skipBlank();
        walk.step(); // the colon
        walk.skipBlank();
        if (sameKey(written, key))
            found = walk.at();
        walk.skipValue();
    }
    return found;
}

/// At a `[`. \returns where the element begins
std::optional<std::size_t> elementAt(Walk walk, const std::string &token)
{
    const auto wanted = indexOfToken(token, std::string::npos);
    walk.step();
    for (std::size_t index = 0; wanted && !walk.atEnd(); ++index) {
        walk.skipBlank();
        if (walk.next() == ']')
            break;
        if (index == *wanted)
            return walk.at();
        walk.skipValue();
        walk.skipBlank();
        if (walk.next() != ',')
            break;
        walk.step();
    }
    return std::nullopt;
}

} // namespace

LineAndColumn lineAndColumn(std::string_view text, std::size_t offset)
{
    const std::size_t skipped = text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    const std::string_view before = text.substr(0, std::max(std::min(offset, text.size()), skipped));
    const std::size_t lastBreak = before.rfind('\n');
    const std::size_t lineBegin = lastBreak == std::string_view::npos ? skipped : lastBreak + 1;
    return {.line = 1 + static_cast<std::size_t>(std::ranges::count(before, '\n')),
            .column = before.size() - lineBegin + 1};
}

std::size_t offsetOf(std::string_view text, std::string_view pointer)
{
    Walk walk{text};
    walk.skipBlank();
    for (const std::string &token : tokensOf(pointer).value_or(std::vector<std::string>{})) {
        const auto next = walk.next() == '{'   ? memberAt(walk, token)
                          : walk.next() == '[' ? elementAt(walk, token)
                                               : std::nullopt;
        if (!next)
            break;
        walk.goTo(*next);
    }
    return walk.at();
}

std::size_t offsetOfOpening(std::string_view text, std::size_t ordinal)
{
    Walk walk{text};
    for (walk.skipBlank(); !walk.atEnd(); walk.skipBlank()) {
        const char first = walk.next();
        if ((first == '{' || first == '[') && --ordinal == 0)
            break;
        if (first == '"')
            walk.skipString();
        else
            walk.step();
    }
    return std::min(walk.at(), text.size());
}

bool hasComments(std::string_view text)
{
    Walk walk{text};
    while (!walk.atEnd()) {
        if (walk.next() == '"')
            walk.skipString();
        else if (walk.skipComment())
            return true;
        else
            walk.step();
    }
    return false;
}

} // namespace deployscope
