// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/events_json.h"

#include "study/event_settings.h"
#include "study/json_values.h"
#include "timeline/service_events.h"

#include <cstddef>
#include <optional>

namespace deployscope {

namespace {

[[nodiscard]] Json causeJson(const Scenario &scenario, const Cause &cause)
{
    switch (cause.kind) {
    case Cause::Kind::Start:
        break;
    case Cause::Kind::Event:
        return Json(static_cast<std::uint64_t>(cause.index) + 1);
    case Cause::Kind::Action:
        return Json("action:" + std::to_string(scenario.actions[cause.index].position));
    }
    return Json(nullptr);
}

[[nodiscard]] Json serviceJson(const Timeline &timeline, EventId id)
{
    const std::optional<ServiceId> service = serviceOf(timeline, id);
    return service ? Json(timeline.scenario->services[indexOf(*service)].name) : Json(nullptr);
}

[[nodiscard]] std::string messageOf(const Timeline &timeline, EventId id, const EventWording &wording)
{
    const std::optional<std::string> message = serviceEventMessage(timeline, id);
    return message ? *message : wording(id);
}

[[nodiscard]] Json eventJson(const Timeline &timeline, EventId id, const Deciders &deciders,
                             const EventWording &wording)
{
    const Event &event = timeline.events[indexOf(id)];
    Json object;
    object["id"] = indexOf(id) + 1;
    object["at"] = secondsJson(event.at);
    object["kind"] = kindOf(event.what);
    object["subject"] = subjectOf(timeline, id);
    object["service"] = serviceJson(timeline, id);
    object["message"] = messageOf(timeline, id, wording);
    object["cause"] = causeJson(*timeline.scenario, event.cause);
    object["settings"] = deciders.settings;
    object["blockedBy"] = deciders.blockedBy;
    return object;
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
        lines += textOf(eventJson(timeline, idAt<EventId>(place), deciders, wording), -1);
        lines += '\n';
        places.take(timeline, event);
        apply(state, event);
    }
    return lines;
}

} // namespace deployscope
