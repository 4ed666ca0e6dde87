// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/run_json.h"

#include "study/run_notes.h"

#include <cstddef>

namespace deployscope {

namespace {

using Layout = JsonWriter::Layout;

/// Rises when a key changes its meaning or goes.
constexpr std::int64_t schemaVersion = 1;

void writeSamples(JsonWriter &json, const SeriesTable &table)
{
    json.beginArray(Layout::Lines);
    for (const SeriesTable::Row &row : table.rows) {
        json.beginObject(Layout::OneLine);
        json.key("seconds").seconds(row.at);
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            json.textKey(table.columns[column]).number(row.counts[column]);
        }
        json.endObject();
    }
    json.endArray();
}

void writeSpans(JsonWriter &json, const std::vector<LaneSpan> &spans)
{
    json.beginArray(Layout::OneLine);
    for (const LaneSpan &span : spans) {
        json.beginObject(Layout::OneLine);
        json.key("state").text(nameOf(span.state));
        json.key("from").seconds(span.from);
        json.key("to").seconds(span.to);
        json.endObject();
    }
    json.endArray();
}

void writeLane(JsonWriter &json, const Scenario &scenario, const TaskLane &lane)
{
    json.beginObject(Layout::OneLine);
    json.key("task").text(nameOf(lane.task));
    json.key("instance")
        .textOrNull(lane.instance ? scenario.instances[indexOf(*lane.instance)].id : std::string());
    json.key("hostPorts").beginArray(Layout::OneLine);
    for (const Port port : lane.hostPorts) {
        json.number(port.number);
    }
    json.endArray();
    writeSpans(json.key("spans"), lane.spans);
    json.endObject();
}

} // namespace

std::string runJson(const Timeline &timeline, const Stretch &stretch, std::string_view program)
{
    JsonWriter json;
    json.beginObject(Layout::Lines);
    json.key("schemaVersion").number(schemaVersion);
    writeNotes(json, timeline, program, stretch);
    writeSamples(json.key("samples"), seriesTable(timeline, seriesOf(timeline), stretch));
    json.key("lanes").beginArray(Layout::Lines);
    for (const TaskLane &lane : lanesWithin(timeline, stretch)) {
        writeLane(json, *timeline.scenario, lane);
    }
    json.endArray();
    json.endObject();
    return json.take() + '\n';
}

} // namespace deployscope
