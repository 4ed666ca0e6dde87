// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <cstddef>

namespace deployscope {

/// Makes a timeline: events in order, and snapshots at intervals so that any moment is near one. The snapshots stay
/// within a budget of memory: when it is spent, every second one goes and the interval doubles.
class Recorder
{
public:
    explicit Recorder(const State &first);

    /// Adds an event that has been applied to `after`.
    EventId add(const Event &event, const State &after);
    [[nodiscard]] std::size_t count() const { return m_timeline.events.size(); }
    [[nodiscard]] const Event &event(EventId id) const { return m_timeline.events[indexOf(id)]; }
    [[nodiscard]] SimTime lastEventAt() const;
    /// The timeline; once only.
    [[nodiscard]] Timeline take(SimTime end, Outcome outcome);

private:
    void snapshot(const State &state);

    Timeline m_timeline{};
    std::size_t m_interval;
    std::size_t m_bytes = 0;
};

} // namespace deployscope
