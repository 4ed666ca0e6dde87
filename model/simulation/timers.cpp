// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/timers.h"

#include <algorithm>
#include <tuple>

namespace deployscope {

namespace {

bool later(const Timer &left, const Timer &right)
{
    return std::tie(left.at, left.sequence) > std::tie(right.at, right.sequence);
}

} // namespace

void TimerQueue::set(SimTime at, Timer::Kind kind, std::uint32_t subject, Cause cause, CheckResult result)
{
    m_heap.push_back({at, m_sequence++, kind, subject, cause, result});
    std::ranges::push_heap(m_heap, later);
}

Timer TimerQueue::take()
{
    std::ranges::pop_heap(m_heap, later);
    const Timer taken = m_heap.back();
    m_heap.pop_back();
    return taken;
}

} // namespace deployscope
