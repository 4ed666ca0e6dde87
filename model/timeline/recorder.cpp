// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/recorder.h"

#include <algorithm>
#include <utility>

namespace deployscope {

namespace {

constexpr std::size_t leastInterval = 256;                    ///< events between two snapshots
constexpr std::size_t bytesPerEvent = 512;                    ///< of a snapshot, for each event since the last one
constexpr std::size_t budget = std::size_t{48} * 1024 * 1024; ///< bytes of all snapshots together

template <typename T>
std::size_t bytes(const std::vector<T> &values)
{
    return values.size() * sizeof(T);
}

std::size_t bytesOf(const State &state)
{
    return sizeof(State) + bytes(state.tasks) + bytes(state.bindings) + bytes(state.targets) +
           bytes(state.instances) + state.existing.size() * sizeof(TaskId) + bytes(state.onInstance) +
           bytes(state.inZone) + bytes(state.deployments);
}

} // namespace

Recorder::Recorder(const State &first, Snapshots snapshots)
    : m_snapshots(snapshots)
{
    m_timeline.scenario = first.scenario;
    snapshot(first);
}

EventId Recorder::add(const Event &event, const State &after)
{
    m_timeline.events.push_back(event);
    if (m_snapshots == Snapshots::Taken && count() >= m_due) {
        // The state has grown since this was reckoned.
        m_due = nextAfter(bytesOf(after));
        if (count() >= m_due)
            snapshot(after);
    }
    return idAt<EventId>(count() - 1);
}

std::size_t Recorder::nextAfter(std::size_t bytesOfState) const
{
    return m_timeline.snapshots.back().applied + m_rarity * std::max(leastInterval, bytesOfState / bytesPerEvent);
}

SimTime Recorder::lastEventAt() const
{
    return m_timeline.events.empty() ? SimTime{} : m_timeline.events.back().at;
}

void Recorder::snapshot(const State &state)
{
    const std::size_t bytes = bytesOf(state);
    m_timeline.snapshots.push_back({count(), state});
    m_bytes += bytes;
    if (m_bytes > budget)
        thinOut();
    m_due = nextAfter(bytes);
}

void Recorder::thinOut()
{
    std::vector<Timeline::Snapshot> kept;
    m_bytes = 0;
    for (std::size_t i = 0; i < m_timeline.snapshots.size(); i += 2) {
        m_bytes += bytesOf(m_timeline.snapshots[i].state);
        kept.push_back(std::move(m_timeline.snapshots[i]));
    }
    m_timeline.snapshots = std::move(kept);
    m_rarity *= 2;
}

Timeline Recorder::take(SimTime end, Outcome outcome)
{
    m_timeline.end = end;
    m_timeline.outcome = outcome;
    return std::move(m_timeline);
}

} // namespace deployscope
