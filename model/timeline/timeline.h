// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"

#include <compare>
#include <cstddef>
#include <memory>
#include <vector>

namespace deployscope {

/// How a run stands at its last moment (resources/handbook/command-line.md has the definitions).
enum class Outcome : std::uint8_t { Steady, RolledBack, Stuck, Looping, Limit };

/// A place in the run: a time, and how many events have been applied. Many events share one instant, and a
/// step goes through them one by one.
struct Cursor
{
    SimTime at{};
    std::size_t applied = 0;
    friend std::strong_ordering operator<=>(const Cursor &, const Cursor &) = default;
};

/// What happened in a run. Immutable once made, and shared.
struct Timeline
{
    struct Snapshot
    {
        std::size_t applied = 0; ///< events that the state contains
        State state{};
    };

    std::shared_ptr<const Scenario> scenario{};
    std::vector<Event> events{};       ///< by time, then by the order in which they happened
    std::vector<Snapshot> snapshots{}; ///< by `applied`; the first is the state before any event
    SimTime end{};                     ///< the last moment
    Outcome outcome = Outcome::Steady;
    /// Services stand before any event, and with other bounds of their deployments they would stand there as well. Of use
    /// to the next run; it says nothing about this one.
    bool standsWithAnyBounds = false;

    // Defined in one place, like those of State.
    Timeline();
    Timeline(const Timeline &);
    Timeline(Timeline &&) noexcept;
    Timeline &operator=(const Timeline &);
    Timeline &operator=(Timeline &&) noexcept;
    ~Timeline();
};

/// All events up to and including `at`; a time past the end is the end.
[[nodiscard]] Cursor cursorAt(const Timeline &timeline, SimTime at);
/// After the next event; at the last one, the end of the run.
[[nodiscard]] Cursor stepForward(const Timeline &timeline, Cursor from);
/// Before the event that was applied last: a step back undoes a step forward.
[[nodiscard]] Cursor stepBackward(const Timeline &timeline, Cursor from);
[[nodiscard]] Cursor firstCursor(const Timeline &timeline);
[[nodiscard]] Cursor lastCursor(const Timeline &timeline);

/// The state at a cursor: a snapshot and a few events. Forward and backward cost the same.
[[nodiscard]] State stateAt(const Timeline &timeline, Cursor cursor);

} // namespace deployscope
