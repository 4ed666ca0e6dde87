// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/recorder.h"

#include <utility>

namespace deployscope {

namespace {

constexpr std::size_t firstInterval = 256;                    ///< events between two snapshots, to begin with
constexpr std::size_t budget = std::size_t{48} * 1024 * 1024; ///< bytes of all snapshots together

template <typename T>
std::size_t bytes(const std::vector<T> &values)
{
    return values.size() * sizeof(T);
}

std::size_t bytesOf(const State &state)
{
    return sizeof(State) + bytes(state.tasks) + bytes(state.bindings) + bytes(state.targets) +
           bytes(state.instances) + bytes(state.existing) + bytes(state.onInstance) + bytes(state.inZone) +
           bytes(state.deployments);
}

} // namespace

Recorder::Recorder(const State &first)
    : m_interval(firstInterval)
{
    m_timeline.scenario = first.scenario;
    snapshot(first);
}

EventId Recorder::add(const Event &event, const State &after)
{
    m_timeline.events.push_back(event);
    if (count() - m_timeline.snapshots.back().applied >= m_interval)
        snapshot(after);
    return idAt<EventId>(count() - 1);
}

SimTime Recorder::lastEventAt() const
{
    return m_timeline.events.empty() ? SimTime{} : m_timeline.events.back().at;
}

void Recorder::snapshot(const State &state)
{
    m_timeline.snapshots.push_back({count(), state});
    m_bytes += bytesOf(state);
    if (m_bytes <= budget)
        return;
    std::vector<Timeline::Snapshot> kept;
    m_bytes = 0;
    for (std::size_t i = 0; i < m_timeline.snapshots.size(); i += 2) {
        m_bytes += bytesOf(m_timeline.snapshots[i].state);
        kept.push_back(std::move(m_timeline.snapshots[i]));
    }
    m_timeline.snapshots = std::move(kept);
    m_interval *= 2;
}

Timeline Recorder::take(SimTime end, Outcome outcome)
{
    m_timeline.end = end;
    m_timeline.outcome = outcome;
    return std::move(m_timeline);
}

} // namespace deployscope
