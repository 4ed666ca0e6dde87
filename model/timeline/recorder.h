// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <cstddef>

namespace deployscope {

/// Makes a timeline: events in order, and snapshots so that any moment is near one. A snapshot is due when the events since
/// the last one weigh about as much as it does, so that taking snapshots costs a run of any size the same share of its time.
/// They stay within a budget of memory: when it is spent, every second one goes and the next ones are twice as rare.
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
    [[nodiscard]] std::size_t nextAfter(std::size_t bytesOfState) const;
    void thinOut();

    Timeline m_timeline{};
    Snapshots m_snapshots;
    std::size_t m_due = 0;    ///< number of events at which the next one is taken
    std::size_t m_rarity = 1; ///< doubles when the budget is spent
    std::size_t m_bytes = 0;  ///< of all snapshots
};

} // namespace deployscope
