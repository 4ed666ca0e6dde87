// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/timers.h"

#include <algorithm>

namespace deployscope {

bool TimerQueue::later(const Entry &left, const Entry &right)
{
    return left.at != right.at ? left.at > right.at : left.sequence > right.sequence;
}

std::uint32_t TimerQueue::freeSlot()
{
    if (m_free.empty()) {
        m_timers.emplace_back();
        return static_cast<std::uint32_t>(m_timers.size() - 1);
    }
    const std::uint32_t slot = m_free.back();
    m_free.pop_back();
    return slot;
}

void TimerQueue::Lane::takeFirst()
{
    ++begin;
    if (!empty() && begin * 2 < entries.size())
        return;
    entries.erase(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(begin));
    begin = 0;
}

/// Of the lanes that end before `at`, the one that ends last; an empty one before a new run is begun elsewhere.
TimerQueue::Lane *TimerQueue::laneFor(SimTime at)
{
    Lane *found = nullptr;
    for (Lane &lane : m_lanes) {
        if (lane.empty())
            found = found == nullptr ? &lane : found;
        else if (lane.entries.back().at <= at &&
                 (found == nullptr || found->empty() || lane.entries.back().at > found->entries.back().at))
            found = &lane;
    }
    return found;
}

void TimerQueue::set(SimTime at, Timer::Kind kind, std::uint32_t subject, Cause cause, CheckResult result)
{
    const std::uint32_t slot = freeSlot();
    m_timers[slot] = {at, kind, subject, cause, result};
    const Entry entry{at, m_sequence++, slot};
    ++m_size;
    if (Lane *lane = laneFor(at)) {
        lane->entries.push_back(entry);
        return;
    }
    m_heap.push_back(entry);
    std::ranges::push_heap(m_heap, later);
}

const TimerQueue::Entry &TimerQueue::first() const
{
    const Entry *found = m_heap.empty() ? nullptr : &m_heap.front();
    for (const Lane &lane : m_lanes) {
        if (!lane.empty() && (found == nullptr || later(*found, lane.entries[lane.begin])))
            found = &lane.entries[lane.begin];
    }
    return *found;
}

TimerQueue::Entry TimerQueue::takeFirst()
{
    const Entry taken = first();
    --m_size;
    for (Lane &lane : m_lanes) {
        if (!lane.empty() && lane.entries[lane.begin].sequence == taken.sequence) {
            lane.takeFirst();
            return taken;
        }
    }
    std::ranges::pop_heap(m_heap, later);
    m_heap.pop_back();
    return taken;
}

Timer TimerQueue::take()
{
    const std::uint32_t slot = takeFirst().slot;
    m_free.push_back(slot);
    return m_timers[slot];
}

std::vector<Timer> TimerQueue::all() const
{
    std::vector<Timer> timers;
    for (const Lane &lane : m_lanes) {
        for (std::size_t i = lane.begin; i < lane.entries.size(); ++i)
            timers.push_back(m_timers[lane.entries[i].slot]);
    }
    for (const Entry &entry : m_heap)
        timers.push_back(m_timers[entry.slot]);
    return timers;
}

} // namespace deployscope
