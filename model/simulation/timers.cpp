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

void TimerQueue::set(SimTime at, Timer::Kind kind, std::uint32_t subject, Cause cause, CheckResult result)
{
    const std::uint32_t slot = freeSlot();
    m_timers[slot] = {at, kind, subject, cause, result};
    m_heap.push_back({at, m_sequence++, slot});
    std::ranges::push_heap(m_heap, later);
}

Timer TimerQueue::take()
{
    std::ranges::pop_heap(m_heap, later);
    const std::uint32_t slot = m_heap.back().slot;
    m_heap.pop_back();
    m_free.push_back(slot);
    return m_timers[slot];
}

std::vector<Timer> TimerQueue::all() const
{
    std::vector<Timer> timers;
    for (const Entry &entry : m_heap)
        timers.push_back(m_timers[entry.slot]);
    return timers;
}

} // namespace deployscope
