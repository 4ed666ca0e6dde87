// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/events_json.h"

#include "study/event_settings.h"
#include "study/json_writer.h"
#include "timeline/service_events.h"

#include <cstddef>
#include <optional>

namespace deployscope {

namespace {

using Layout = JsonWriter::Layout;

void writeCause(JsonWriter &json, const Scenario &scenario, const Cause &cause)
{
    switch (cause.kind) {
    case Cause::Kind::Start:
        return json.null();
    case Cause::Kind::Event:
        return json.number(std::int64_t{cause.index} + 1);
    case Cause::Kind::Action:
        return json.text("action:" + std::to_string(scenario.actions[cause.index].position));
    case Cause::Kind::Fault:
        return json.text("fault:" + std::to_string(scenario.faults[cause.index].position));
    }
}

void writeTexts(JsonWriter &json, const std::vector<std::string> &texts)
{
    json.beginArray(Layout::OneLine);
    for (const std::string &text : texts) {
        json.text(text);
    }
    json.endArray();
}

[[nodiscard]] std::string serviceName(const State &after, const Happening &what)
{
    const std::optional<ServiceId> service = serviceOf(after, what);
    return service ? after.scenario->services[indexOf(*service)].name : std::string();
}

[[nodiscard]] std::string messageOf(const Timeline &timeline, EventId id, const EventWording &wording)
{
    const std::optional<std::string> message = serviceEventMessage(timeline, id);
    return message ? *message : wording(id);
}

[[nodiscard]] std::string lineOf(const Timeline &timeline, EventId id, const State &after,
                                 const Deciders &deciders, const EventWording &wording)
{
    const Event &event = timeline.events[indexOf(id)];
    JsonWriter json;
    json.beginObject(Layout::OneLine);
    json.key("id").number(static_cast<std::int64_t>(indexOf(id)) + 1);
    json.key("at").seconds(event.at);
    json.key("kind").text(kindOf(event.what));
    json.key("subject").text(subjectOf(after, event.what));
    json.key("service").textOrNull(serviceName(after, event.what));
    json.key("message").text(messageOf(timeline, id, wording));
    writeCause(json.key("cause"), *timeline.scenario, event.cause);
    writeTexts(json.key("settings"), deciders.settings);
    writeTexts(json.key("blockedBy"), deciders.blockedBy);
    json.endObject();
    return json.take();
}

} // namespace

std::string eventsJsonl(const Timeline &timeline, const EventWording &wording)
{
    std::string lines;
    State state = timeline.snapshots.front().state;
    SettingsInForce places(*timeline.scenario);
    for (std::size_t place = 0; place < timeline.events.size(); ++place) {
        const Event &event = timeline.events[place];
        const Deciders deciders = decidersOf(timeline, state, places, event);
        places.take(timeline, event);
        apply(state, event);
        lines += lineOf(timeline, idAt<EventId>(place), state, deciders, wording) + '\n';
    }
    return lines;
}

} // namespace deployscope
