// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/first_pass.h"

#include "scenario/json_pointer.h"
#include "scenario/refusal.h"
#include "scenario/text_places.h"

#include <algorithm>
#include <cctype>
#include <cstring>

namespace deployscope {

namespace {

constexpr std::size_t mostDuplicates = 1000; ///< that are noted

/// An object or array that is open, and what has been read of it.
struct Level
{
    bool isArray = false;
    std::size_t ordinal = 0; ///< of its opening bracket, from 1
    std::size_t elements = 0;
    std::vector<std::string> keys{};
};

struct Stretch
{
    std::size_t begin = 0;
    std::size_t length = 0;
};

bool isInWord(char letter)
{
    return std::isalnum(static_cast<unsigned char>(letter)) != 0 || std::strchr("_$.+-", letter) != nullptr;
}

/// The string, the word or the sign in which the byte at `last` stands; nothing at the end of the text.
/// The library's own token is of no use here: it holds whatever was read since the last string or number.
Stretch offendingText(const std::string &text, std::size_t last, const std::string &message)
{
    if (last >= text.size())
        return {.begin = text.size(), .length = 0};
    const bool inString = message.find("invalid string") != std::string::npos ||
                          message.find("unexpected string literal") != std::string::npos;
    const std::size_t quote = inString && last > 0 ? text.rfind('"', last - 1) : std::string::npos;
    if (quote != std::string::npos)
        return {.begin = quote, .length = last + 1 - quote};
    std::size_t begin = last;
    std::size_t end = last + 1;
    while (isInWord(text[last]) && begin > 0 && isInWord(text[begin - 1]))
        --begin;
    while (isInWord(text[last]) && end < text.size() && isInWord(text[end]))
        ++end;
    return {.begin = begin, .length = end - begin};
}

class Handler final : public nlohmann::json_sax<Document>
{
public:
    explicit Handler(const std::string &text)
        : m_text(text)
    {}

    FirstPass result{};

    bool null() override { return value(); }
    bool boolean(bool /*val*/) override { return value(); }
    bool number_integer(number_integer_t /*val*/) override { return value(); }
    bool number_unsigned(number_unsigned_t /*val*/) override { return value(); }
    bool number_float(number_float_t /*val*/, const string_t & /*s*/) override { return value(); }
    bool string(string_t & /*val*/) override { return value(); }
    bool binary(binary_t & /*val*/) override { return value(); }
    bool start_object(std::size_t /*elements*/) override { return open(false); }
    bool start_array(std::size_t /*elements*/) override { return open(true); }

    bool key(string_t &name) override
    {
        m_levels.back().keys.push_back(std::move(name));
        return m_levels.back().keys.size() <= mostMembers || refuse(Fault::TooManyMembers, mostMembers);
    }

    bool end_object() override
    {
        std::vector<std::string> keys = std::move(m_levels.back().keys);
        m_levels.pop_back();
        std::ranges::sort(keys);
        for (auto twice = std::ranges::adjacent_find(keys);
             twice != keys.end() && result.duplicateKeys.size() < mostDuplicates;
             twice = std::adjacent_find(std::upper_bound(twice, keys.end(), *twice), keys.end()))
            result.duplicateKeys.push_back(joined(pointer(m_levels.size()), *twice));
        return true;
    }

    bool end_array() override
    {
        m_levels.pop_back();
        return true;
    }

    bool parse_error(std::size_t position, const std::string & /*lastToken*/,
                     const nlohmann::detail::exception &exception) override
    {
        // `position` counts the bytes that have been read, the offending one included.
        const std::size_t last = std::min(position - std::min<std::size_t>(position, 1), m_text.size());
        const std::string message = exception.what();
        const Stretch offending = offendingText(m_text, last, message);
        const auto [line, column] = lineAndColumn(m_text, offending.begin);
        result.error = ReadError{.fault = looksLikeTemplate(last) ? Fault::LooksLikeTemplate : Fault::NotJson,
                                 .place = {.file = {}, .line = line, .column = column, .pointer = {}},
                                 .found = excerpt(m_text.substr(offending.begin, offending.length)),
                                 .expected = expectedBy(message)};
        return false;
    }

private:
    /// `$NAME`, `${NAME}`, `{{name}}` and `{% if %}` outside of a string.
    [[nodiscard]] bool looksLikeTemplate(std::size_t last) const
    {
        if (last >= m_text.size())
            return false;
        const bool braceBefore = last > 0 && m_text[last - 1] == '{';
        return m_text[last] == '$' || (braceBefore && (m_text[last] == '{' || m_text[last] == '%'));
    }

    [[nodiscard]] static std::string expectedBy(const std::string &message)
    {
        constexpr std::string_view before = "; expected ";
        const std::size_t at = message.find(before);
        return at == std::string::npos ? std::string{} : excerpt(message.substr(at + before.size()));
    }

    bool value()
    {
        if (!m_levels.empty() && m_levels.back().isArray)
            ++m_levels.back().elements;
        return true;
    }

    bool open(bool isArray)
    {
        value();
        m_levels.push_back({.isArray = isArray, .ordinal = ++m_opened, .elements = 0, .keys = {}});
        return m_levels.size() <= mostLevels || refuse(Fault::TooDeep, mostLevels);
    }

    /// Refuses the innermost open value.
    bool refuse(Fault fault, std::size_t most)
    {
        std::string where = pointer(m_levels.size() - 1);
        const auto [line, column] = lineAndColumn(m_text, offsetOfOpening(m_text, m_levels.back().ordinal));
        result.error =
            ReadError{.fault = fault,
                      .place = {.file = {}, .line = line, .column = column, .pointer = std::move(where)},
                      .found = {},
                      .expected = "0.." + std::to_string(most)};
        return false;
    }

    /// Where the reading stands below the outermost `levels` objects and arrays.
    [[nodiscard]] std::string pointer(std::size_t levels) const
    {
        std::string text;
        for (std::size_t level = 0; level < levels; ++level) {
            const Level &open = m_levels[level];
            text = open.isArray ? joined(std::move(text), open.elements - 1)
                                : joined(std::move(text), open.keys.back());
        }
        return text;
    }

    const std::string &m_text;
    std::vector<Level> m_levels{};
    std::size_t m_opened = 0; // objects and arrays so far
};

FirstPass tooLarge(std::size_t bytes)
{
    FirstPass pass;
    ReadError &error = pass.error.emplace();
    error.fault = Fault::TooLarge;
    error.found = std::to_string(bytes);
    error.expected = std::string("0..").append(std::to_string(mostBytes));
    return pass;
}

} // namespace

FirstPass firstPass(const std::string &text)
{
    if (text.size() > mostBytes)
        return tooLarge(text.size());
    Handler handler{text};
    Document::sax_parse(text, &handler, Document::input_format_t::json, true, true);
    return std::move(handler.result);
}

} // namespace deployscope
