// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/trace_writer.h"

namespace deployscope {

namespace {

using Layout = JsonWriter::Layout;

[[nodiscard]] std::int64_t microseconds(SimTime at)
{
    return at.time_since_epoch().count() * 1000;
}

} // namespace

void TraceWriter::begin(std::string_view phase, std::string_view name)
{
    m_json.beginObject(Layout::OneLine);
    m_json.key("ph").text(phase);
    m_json.key("name").text(name);
}

void TraceWriter::place(TraceRow row, std::int64_t at)
{
    m_json.key("pid").number(row.process);
    m_json.key("tid").number(row.thread);
    m_json.key("ts").number(at);
}

void TraceWriter::writeArguments(const Texts &arguments)
{
    m_json.key("args").beginObject(Layout::OneLine);
    for (const auto &[key, value] : arguments) {
        m_json.key(key).text(value);
    }
    m_json.endObject();
}

void TraceWriter::end()
{
    m_json.endObject();
}

void TraceWriter::nameProcess(std::int64_t process, const std::string &name, std::int64_t order)
{
    begin("M", "process_name");
    m_json.key("pid").number(process);
    writeArguments({{"name", name}});
    end();
    begin("M", "process_sort_index");
    m_json.key("pid").number(process);
    m_json.key("args").beginObject(Layout::OneLine);
    m_json.key("sort_index").number(order);
    m_json.endObject();
    end();
}

void TraceWriter::nameRow(TraceRow row, const std::string &name)
{
    begin("M", "thread_name");
    m_json.key("pid").number(row.process);
    m_json.key("tid").number(row.thread);
    writeArguments({{"name", name}});
    end();
}

void TraceWriter::slice(const TraceSlice &slice, std::string_view category, std::string_view name,
                        const Texts &arguments)
{
    begin("X", name);
    m_json.key("cat").text(category);
    place(slice.row, microseconds(slice.from));
    m_json.key("dur").number(microseconds(slice.to) - microseconds(slice.from));
    writeArguments(arguments);
    end();
}

void TraceWriter::instant(TraceRow row, SimTime at, Scope scope, std::string_view name, const Texts &arguments)
{
    begin("i", name);
    m_json.key("s").text(scope == Scope::Everywhere ? "g" : "t");
    m_json.key("cat").text("event");
    place(row, microseconds(at));
    writeArguments(arguments);
    end();
}

void TraceWriter::counter(SimTime at, const std::string &name, const Counts &counts)
{
    begin("C", name);
    m_json.key("pid").number(TraceRows::cluster);
    m_json.key("ts").number(microseconds(at));
    m_json.key("args").beginObject(Layout::OneLine);
    for (const auto &[key, count] : counts) {
        m_json.textKey(key).number(count);
    }
    m_json.endObject();
    end();
}

/// A slice holds its begin and not its end: an arrow from the end leaves a microsecond earlier.
void TraceWriter::arrow(const TraceSlice &from, SimTime leaves, const TraceSlice &to)
{
    const std::string id = "cause-" + std::to_string(++m_arrows);
    begin("s", "cause");
    m_json.key("cat").text("cause");
    m_json.key("id").text(id);
    place(from.row, leaves < from.to ? microseconds(leaves) : microseconds(from.to) - 1);
    end();
    begin("f", "cause");
    m_json.key("cat").text("cause");
    m_json.key("id").text(id);
    m_json.key("bp").text("e");
    place(to.row, microseconds(to.from));
    end();
}

} // namespace deployscope
