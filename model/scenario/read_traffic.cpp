// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_pointer.h"
#include "scenario/readers.h"

#include <algorithm>

namespace deployscope {

namespace {

/// Requests a second with decimals, to the nearest thousandth.
RequestRate rateOf(const Document &value)
{
    const SimDuration thousandths = secondsOf(value, {.first = 0, .last = limits::requestsPerSecond});
    return {thousandths.count()};
}

TrafficStretch stretchOf(UsedMembers &used, const Document &pair)
{
    used.useWhole(pair);
    if (arrayOf(pair).size() != 2)
        throw Refusal{Fault::WrongType, &pair, excerpt(pair), "[at, rate]"};
    return {.at = SimTime{secondsOf(pair[0])}, .rate = rateOf(pair[1])};
}

/// One rate for the whole run, or a list of them with their times.
std::vector<TrafficStretch> readStretches(const Members &members)
{
    const Document &value = members.need("requestsPerSecond");
    if (!value.is_array())
        return {{.at = {}, .rate = rateOf(value)}};
    std::vector<TrafficStretch> stretches;
    for (const Document &pair : members.array("requestsPerSecond", limits::stretchesOfTraffic))
        stretches.push_back(stretchOf(members.used(), pair));
    std::ranges::sort(stretches, {}, &TrafficStretch::at);
    const auto twice = std::ranges::adjacent_find(stretches, {}, &TrafficStretch::at);
    if (twice != stretches.end())
        throw Refusal{Fault::Conflict, &value, std::to_string(twice->at.time_since_epoch().count() / 1000), {}};
    return stretches;
}

/// Requests come to a listener: to the first one where nothing is said.
ListenerId readListener(const ReadContext &context, const Members &members)
{
    const Document *port = members.find("listenerPort");
    const std::vector<Listener> &listeners = context.scenario.listeners;
    const auto found = port == nullptr ? listeners.begin()
                                       : std::ranges::find(listeners, portOf(*port, realPort), &Listener::port);
    if (found == listeners.end())
        throw Refusal{Fault::UnknownReference, port == nullptr ? &members.object() : port,
                      port == nullptr ? "traffic" : excerpt(*port), "listeners"};
    return idAt<ListenerId>(static_cast<std::size_t>(found - listeners.begin()));
}

/// Each begins with an event: there is a limit to those of all streams together.
void checkStretches(const ReadContext &context, const Document &where)
{
    std::int64_t all = 0;
    for (const Traffic &traffic : context.scenario.traffic)
        all += static_cast<std::int64_t>(traffic.stretches.size());
    if (all > limits::stretchesOfTraffic)
        throw Refusal{Fault::OutOfRange, &where, std::to_string(all),
                      textOf(Range{.first = 0, .last = limits::stretchesOfTraffic})};
}

void readStream(ReadContext &context, const Document &element, std::string pointer)
{
    const Members members{element, keys::traffic, context.used};
    Traffic traffic;
    traffic.path = members.textOr("path", "/");
    traffic.listener = readListener(context, members);
    traffic.stretches = readStretches(members);
    traffic.pointer = std::move(pointer);
    context.scenario.traffic.push_back(std::move(traffic));
    checkStretches(context, element);
}

} // namespace

void readTraffic(ReadContext &context, const Members &simulation)
{
    const Document *traffic = simulation.find("traffic");
    if (traffic == nullptr)
        return;
    if (!traffic->is_array())
        return readStream(context, *traffic, "/simulation/traffic");
    const auto &list = simulation.array("traffic", limits::streamsOfTraffic);
    for (std::size_t place = 0; place < list.size(); ++place)
        readStream(context, list[place], joined("/simulation/traffic", place));
}

} // namespace deployscope
