// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace deployscope {

Timeline::Timeline() = default;
Timeline::Timeline(const Timeline &) = default;
Timeline::Timeline(Timeline &&) noexcept = default;
Timeline &Timeline::operator=(const Timeline &) = default;
Timeline &Timeline::operator=(Timeline &&) noexcept = default;
Timeline::~Timeline() = default;

namespace {

/// How many events have happened up to and including `at`.
std::size_t eventsUpTo(const Timeline &timeline, SimTime at)
{
    const auto after = std::ranges::upper_bound(timeline.events, at, {}, &Event::at);
    return static_cast<std::size_t>(after - timeline.events.begin());
}

} // namespace

Cursor cursorAt(const Timeline &timeline, SimTime at)
{
    const SimTime within = std::clamp(at, SimTime{}, timeline.end);
    return {within, eventsUpTo(timeline, within)};
}

Cursor firstCursor(const Timeline &)
{
    return {SimTime{}, 0};
}

Cursor lastCursor(const Timeline &timeline)
{
    return {timeline.end, timeline.events.size()};
}

Cursor stepForward(const Timeline &timeline, Cursor from)
{
    if (from.applied >= timeline.events.size())
        return lastCursor(timeline);
    return {timeline.events[from.applied].at, from.applied + 1};
}

Cursor stepBackward(const Timeline &timeline, Cursor from)
{
    const std::size_t applied = std::min(from.applied, timeline.events.size());
    if (applied == 0)
        return firstCursor(timeline);
    // Back to the moment of the event that is now the last one applied.
    const SimTime at = applied > 1 ? timeline.events[applied - 2].at : SimTime{};
    return {at, applied - 1};
}

State stateAt(const Timeline &timeline, Cursor cursor)
{
    assert(cursor.applied <= timeline.events.size());
    const auto after =
        std::ranges::upper_bound(timeline.snapshots, cursor.applied, {}, &Timeline::Snapshot::applied);
    const Timeline::Snapshot &nearest = *std::prev(after);
    State state = nearest.state;
    for (std::size_t i = nearest.applied; i < cursor.applied; ++i)
        apply(state, timeline.events[i]);
    return state;
}

} // namespace deployscope
