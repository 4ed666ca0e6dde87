// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/json_writer.h"
#include "study/trace_rows.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace deployscope {

/// Writes the elements of `traceEvents` of a Chrome trace, each in a line of its own. Times are microseconds.
class TraceWriter
{
public:
    using Texts = std::vector<std::pair<std::string_view, std::string>>;
    using Counts = std::vector<std::pair<std::string_view, std::int64_t>>;

    /// How far an instant is drawn.
    enum class Scope : std::uint8_t { Everywhere, Row };

    /// \param json with the array open
    explicit TraceWriter(JsonWriter &json)
        : m_json(json)
    {}

    /// \param order among the processes, from the top
    void nameProcess(std::int64_t process, const std::string &name, std::int64_t order);
    void nameRow(TraceRow row, const std::string &name);
    void slice(const TraceSlice &slice, std::string_view category, std::string_view name, const Texts &arguments);
    void instant(TraceRow row, SimTime at, Scope scope, std::string_view name, const Texts &arguments);
    void counter(SimTime at, const std::string &name, const Counts &counts);
    /// Leaves the slice of `from` that holds `leaves`, or ends there, and arrives at the begin of that of `to`.
    void arrow(const TraceSlice &from, SimTime leaves, const TraceSlice &to);

private:
    void begin(std::string_view phase, std::string_view name);
    void place(TraceRow row, std::int64_t microseconds);
    void writeArguments(const Texts &arguments);
    void end();

    JsonWriter &m_json;
    std::int64_t m_arrows = 0;
};

} // namespace deployscope
