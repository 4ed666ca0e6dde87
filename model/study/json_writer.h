// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace deployscope {

/// Writes JSON text straight into a string, members in the order in which they come: a run of thousands of tasks is
/// written without a tree of values in between. Free of locale, and of floating point.
class JsonWriter
{
public:
    /// How the members of an object or the elements of an array stand: each in a line of its own, or all in one.
    /// What stands inside of one line stays in it.
    enum class Layout : std::uint8_t { Lines, OneLine };

    void beginObject(Layout layout);
    void endObject();
    void beginArray(Layout layout);
    void endArray();

    /// The next value belongs to this key of the present object. Keys are plain ASCII.
    /// \returns this writer, which takes the value
    JsonWriter &key(std::string_view name);
    /// The same for a key that comes from a file.
    JsonWriter &textKey(std::string_view name);

    /// A byte that is no UTF-8 becomes the replacement character.
    void text(std::string_view value);
    /// null for an empty text.
    void textOrNull(std::string_view value);
    void number(std::int64_t value);
    void boolean(bool value);
    void null();
    /// Seconds with at least one decimal and at most three: `137.0`.
    void seconds(SimTime value);

    template <typename Value>
    void numberOrNull(const std::optional<Value> &value)
    {
        value ? number(*value) : null();
    }
    void secondsOrNull(const std::optional<SimTime> &value) { value ? seconds(*value) : null(); }

    /// What has been written; once only.
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    struct Level
    {
        Layout layout = Layout::Lines;
        bool isEmpty = true;
    };

    void begin(char bracket, Layout layout);
    void end(char bracket);
    void separate();
    void startLine();

    std::string m_text{};
    std::vector<Level> m_levels{};
    bool m_afterKey = false;
};

} // namespace deployscope
