// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/json_writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>

namespace deployscope {

namespace {

/// Stands for itself between quotation marks.
[[nodiscard]] bool isPlain(char letter)
{
    return letter >= ' ' && letter < '\x7F' && letter != '"' && letter != '\\';
}

} // namespace

void JsonWriter::beginObject(Layout layout)
{
    begin('{', layout);
}

void JsonWriter::endObject()
{
    end('}');
}

void JsonWriter::beginArray(Layout layout)
{
    begin('[', layout);
}

void JsonWriter::endArray()
{
    end(']');
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    assert(std::ranges::all_of(name, isPlain));
    separate();
    m_text += '"';
    m_text += name;
    m_text += "\": ";
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::textKey(std::string_view name)
{
    text(name);
    m_text += ": ";
    m_afterKey = true;
    return *this;
}

void JsonWriter::text(std::string_view value)
{
    separate();
    if (std::ranges::all_of(value, isPlain)) {
        m_text += '"';
        m_text += value;
        m_text += '"';
    } else {
        using Json = nlohmann::json;
        m_text += Json(value).dump(-1, ' ', false, Json::error_handler_t::replace);
    }
}

void JsonWriter::textOrNull(std::string_view value)
{
    value.empty() ? null() : text(value);
}

void JsonWriter::number(std::int64_t value)
{
    separate();
    m_text += std::to_string(value);
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_text += value ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_text += "null";
}

void JsonWriter::seconds(SimTime value)
{
    const SimClock::rep milliseconds = value.time_since_epoch().count();
    std::string decimals = std::to_string(1000 + milliseconds % 1000).substr(1);
    decimals.resize(std::max<std::size_t>(decimals.find_last_not_of('0') + 1, 1));
    separate();
    m_text += std::to_string(milliseconds / 1000) + '.' + decimals;
}

void JsonWriter::begin(char bracket, Layout layout)
{
    separate();
    const bool inOneLine = !m_levels.empty() && m_levels.back().layout == Layout::OneLine;
    m_text += bracket;
    m_levels.push_back({inOneLine ? Layout::OneLine : layout, true});
}

void JsonWriter::end(char bracket)
{
    assert(!m_levels.empty());
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == Layout::Lines && !level.isEmpty) {
        startLine();
    }
    m_text += bracket;
}

/// What stands between the last value and the next one.
void JsonWriter::separate()
{
    if (m_afterKey || m_levels.empty()) {
        m_afterKey = false;
        return;
    }
    Level &level = m_levels.back();
    if (!level.isEmpty) {
        m_text += level.layout == Layout::Lines ? "," : ", ";
    }
    if (level.layout == Layout::Lines) {
        startLine();
    }
    level.isEmpty = false;
}

void JsonWriter::startLine()
{
    m_text += '\n';
    m_text.append(2 * m_levels.size(), ' ');
}

} // namespace deployscope
