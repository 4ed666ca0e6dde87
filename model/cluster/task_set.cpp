// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/task_set.h"

#include <algorithm>
#include <cassert>

namespace deployscope {

namespace {

constexpr std::size_t gapsWorthClosing = 64;

} // namespace

void TaskSet::push_back(TaskId task)
{
    const auto place = static_cast<std::uint32_t>(task);
    assert(m_places.empty() || (m_places.back() & ~gap) < place);
    m_places.push_back(place);
    ++m_size;
}

void TaskSet::erase(TaskId task)
{
    const auto number = [](std::uint32_t place) { return place & ~gap; };
    const auto found = std::ranges::lower_bound(m_places, static_cast<std::uint32_t>(task), {}, number);
    assert(found != m_places.end() && *found == static_cast<std::uint32_t>(task));
    *found |= gap;
    --m_size;
    const std::size_t gaps = m_places.size() - m_size;
    if (gaps > m_size && gaps > gapsWorthClosing)
        std::erase_if(m_places, [](std::uint32_t place) { return (place & gap) != 0; });
}

void TaskSet::clear()
{
    m_places.clear();
    m_size = 0;
}

bool operator==(const TaskSet &left, const TaskSet &right)
{
    return left.m_size == right.m_size && std::ranges::equal(left, right);
}

} // namespace deployscope
