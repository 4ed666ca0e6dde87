// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/series_csv.h"

#include <string_view>

namespace deployscope {

namespace {

/// A name as a field: quoted where RFC 4180 asks for it; one that a spreadsheet would take for a formula gets an
/// apostrophe in front.
[[nodiscard]] std::string field(const std::string &name)
{
    const bool formula = !name.empty() && std::string_view("=+-@").find(name.front()) != std::string_view::npos;
    const std::string text = formula ? "'" + name : name;
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char letter : text) {
        quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    }
    return quoted + '"';
}

/// Seconds with three decimals, without a detour through floating point.
[[nodiscard]] std::string seconds(SimTime at)
{
    const SimClock::rep milliseconds = at.time_since_epoch().count();
    const std::string rest = std::to_string(milliseconds % 1000);
    return std::to_string(milliseconds / 1000) + '.' + std::string(3 - rest.size(), '0') + rest;
}

constexpr std::string_view lineEnd = "\r\n";

} // namespace

std::string seriesCsv(const SeriesTable &table, ByteOrderMark mark)
{
    std::string text = mark == ByteOrderMark::AtStart ? "\xEF\xBB\xBF" : "";
    text += "seconds";
    for (const std::string &column : table.columns) {
        text += ',';
        text += field(column);
    }
    text += lineEnd;
    for (const SeriesTable::Row &row : table.rows) {
        text += seconds(row.at);
        for (const std::int64_t count : row.counts) {
            text += ',';
            text += std::to_string(count);
        }
        text += lineEnd;
    }
    return text;
}

} // namespace deployscope
