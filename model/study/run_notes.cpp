// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/run_notes.h"

namespace deployscope {

namespace {

using Layout = JsonWriter::Layout;

} // namespace

void writeNotes(JsonWriter &json, const Timeline &timeline, std::string_view program, const Stretch &stretch)
{
    const Scenario &scenario = *timeline.scenario;
    json.key("scenario").text(scenario.name);
    json.key("program").text(program);
    json.key("seed").number(static_cast<std::int64_t>(scenario.simulation.seed));
    json.key("settings").beginObject(Layout::OneLine);
    json.key("from").seconds(stretch.from);
    json.key("to").seconds(stretch.end(timeline));
    writeServiceSettings(json.key("services"), scenario);
    json.endObject();
}

void writeServiceSettings(JsonWriter &json, const Scenario &scenario)
{
    json.beginArray(Layout::OneLine);
    for (const Service &service : scenario.services) {
        json.beginObject(Layout::OneLine);
        json.key("serviceName").text(service.name);
        if (service.daemon) // it has as many as there are instances
            json.key("desiredCount").null();
        else
            json.key("desiredCount").number(service.desiredCount);
        json.key("minimumHealthyPercent").number(service.minimumHealthy.value);
        json.key("maximumPercent").number(service.maximum.value);
        json.endObject();
    }
    json.endArray();
}

} // namespace deployscope
