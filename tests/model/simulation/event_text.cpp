// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_text.h"

#include "timeline/service_events.h"

#include <string>

namespace deployscope::test {
namespace {

/// Every value of an event but its names, as ` name=number`. Values that a kind does not have are left out.
std::string valuesOf(const Happening &what)
{
    std::string text;
    const auto add = [&](const char *name, auto value) {
        text += std::string(" ") + name + "=" + std::to_string(value);
    };
    what.visit([&](const auto &event) {
        if constexpr (requires { event.instance; })
            add("instance", indexOf(event.instance) + 1);
        if constexpr (requires { event.deployment; })
            add("deployment", indexOf(event.deployment) + 1);
        if constexpr (requires { event.task; })
            add("task", indexOf(event.task) + 1);
        if constexpr (requires { event.isReplacement; })
            add("replaces", event.isReplacement ? indexOf(event.replaces) + 1 : 0);
        if constexpr (requires { event.port; })
            add("port", event.port.number);
        if constexpr (requires { event.count; })
            add("count", event.count);
        if constexpr (requires { event.replacing; })
            add("replacing", event.replacing);
        if constexpr (requires { event.needed; }) {
            add("needed", event.needed);
            add("running", event.running);
        }
        if constexpr (requires { event.below; })
            add("below", event.below);
        if constexpr (requires { event.healthyTargets; }) {
            add("requests", event.requests.perThousandSeconds);
            add("healthy", event.healthyTargets);
            add("cpuUsed", event.cpuUsed);
            add("cpuReserved", event.cpuReserved.value);
        }
        if constexpr (requires { event.boot; })
            add("boot", event.boot.count());
        if constexpr (requires { event.wanted; })
            add("wanted", event.wanted);
        if constexpr (requires { event.desiredCount; })
            add("desired", event.desiredCount);
        if constexpr (requires { event.metric.thousandths; }) {
            add("metric", event.metric.thousandths);
            add("from", event.from);
            add("to", event.to);
        }
        if constexpr (requires { event.reason; })
            add("reason", static_cast<int>(event.reason));
        if constexpr (requires { event.code; })
            add("code", event.code);
        if constexpr (requires { event.exitCode; })
            add("exit", event.exitCode);
        if constexpr (requires { event.pull; })
            add("pull", event.pull.count());
        if constexpr (requires { event.start.count(); })
            add("start", event.start.count());
        if constexpr (requires { event.warmUp; })
            add("warmUp", event.warmUp.count());
        if constexpr (requires { event.stop; })
            add("stop", event.stop.count());
    });
    return text;
}

} // namespace

std::string eventText(const Timeline &timeline)
{
    std::string text;
    State after = timeline.snapshots.front().state;
    for (std::size_t i = 0; i < timeline.events.size(); ++i) {
        const Event &event = timeline.events[i];
        apply(after, event);
        const char *kind = event.cause.kind == Cause::Kind::Event   ? "event "
                           : event.cause.kind == Cause::Kind::Fault ? "fault "
                                                                    : "action ";
        text += std::to_string(event.at.time_since_epoch().count()) + " " + std::to_string(i + 1) + " " +
                std::string(kindOf(event.what)) + " " + subjectOf(after, event.what) + " <- " +
                (event.cause.kind == Cause::Kind::Start ? "start" : kind + std::to_string(event.cause.index + 1)) +
                valuesOf(event.what);
        if (const auto message = serviceEventMessage(timeline, idAt<EventId>(i)))
            text += " | " + *message;
        text += "\n";
    }
    text += std::string(apiName(timeline.outcome)) + " at " +
            std::to_string(timeline.end.time_since_epoch().count()) + "\n";
    return text;
}

} // namespace deployscope::test
