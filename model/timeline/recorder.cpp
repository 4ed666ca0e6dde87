// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/recorder.h"

#include <algorithm>
#include <utility>

namespace deployscope {

namespace {

constexpr std::size_t leastInterval = 256;                    ///< events between two snapshots
constexpr std::size_t bytesPerEvent = 192;                    ///< of a snapshot, for each event since the last one
constexpr std::size_t budget = std::size_t{48} * 1024 * 1024; ///< bytes of all snapshots together

template <typename T>
std::size_t bytes(const std::vector<T> &values)
{
    return values.size() * sizeof(T);
}

/// What a snapshot adds to the one before it.
std::size_t bytesBeside(const State &state, const State &before)
{
    return sizeof(State) + state.tasks.bytesBeside(before.tasks) + state.bindings.bytesBeside(before.bindings) +
           state.targets.bytesBeside(before.targets) + state.containers.bytesBeside(before.containers) +
           bytes(state.cachedImages) + bytes(state.instances) + state.existing.size() * sizeof(TaskId) +
           bytes(state.onInstance) + bytes(state.inZone) + bytes(state.deployments);
}

} // namespace

Recorder::Recorder(const State &first, Snapshots snapshots)
    : m_snapshots(snapshots)
{
    m_timeline.scenario = first.scenario;
    m_timeline.snapshots.push_back({0, first});
    m_bytes = bytesBeside(first, {});
    m_due = leastInterval;
}

EventId Recorder::add(const Event &event, const State &after)
{
    m_timeline.events.push_back(event);
    if (m_snapshots == Snapshots::Taken && count() >= m_due)
        snapshot(after);
    return idAt<EventId>(count() - 1);
}

SimTime Recorder::lastEventAt() const
{
    return m_timeline.events.empty() ? SimTime{} : m_timeline.events.back().at;
}

void Recorder::snapshot(const State &state)
{
    const std::size_t added = bytesBeside(state, m_timeline.snapshots.back().state);
    m_timeline.snapshots.push_back({count(), state});
    m_bytes += added;
    if (m_bytes > budget)
        thinOut();
    m_due = count() + m_rarity * std::max(leastInterval, added / bytesPerEvent);
}

/// The last one stays in any case: the next one is measured against it.
void Recorder::thinOut()
{
    std::vector<Timeline::Snapshot> kept;
    std::vector<Timeline::Snapshot> &all = m_timeline.snapshots;
    m_bytes = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i % 2 != 0 && i + 1 != all.size())
            continue;
        m_bytes += bytesBeside(all[i].state, kept.empty() ? State{} : kept.back().state);
        kept.push_back(std::move(all[i]));
    }
    all = std::move(kept);
    m_rarity *= 2;
}

Timeline Recorder::take(SimTime end, Outcome outcome)
{
    m_timeline.end = end;
    m_timeline.outcome = outcome;
    return std::move(m_timeline);
}

} // namespace deployscope
