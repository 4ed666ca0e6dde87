// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <cstddef>

namespace deployscope {

/// Makes a timeline: events in order, and snapshots so that any moment is near one. They share what has not changed between
/// them. The more the last one added, the more events pass until the next, so that a run of any size spends the same share of
/// its time on them. They stay within a budget of memory: when it is spent, every second one goes and the next ones are
/// twice as rare.
class Recorder
{
public:
    enum class Snapshots { Taken, None };

    /// \param snapshots None for a run whose moments nobody asks for
    explicit Recorder(const State &first, Snapshots snapshots = Snapshots::Taken);

    /// Adds an event that has been applied to `after`.
    EventId add(const Event &event, const State &after);
    [[nodiscard]] std::size_t count() const { return m_timeline.events.size(); }
    [[nodiscard]] const Event &event(EventId id) const { return m_timeline.events[indexOf(id)]; }
    [[nodiscard]] SimTime lastEventAt() const;
    /// The timeline; once only.
    [[nodiscard]] Timeline take(SimTime end, Outcome outcome);

private:
    void snapshot(const State &state);
    void thinOut();

    Timeline m_timeline{};
    Snapshots m_snapshots;
    std::size_t m_due = 0;    ///< number of events at which the next one is taken
    std::size_t m_rarity = 1; ///< doubles when the budget is spent
    std::size_t m_bytes = 0;  ///< of all snapshots
};

} // namespace deployscope
