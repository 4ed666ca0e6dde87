// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/steps.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace deployscope {

namespace {

/// With so many changes to a block, both the blocks and the changes beside them that a column of pixels asks for are few.
constexpr std::size_t blockSize = 64;

} // namespace

void Steps::Extremes::include(const Extremes &other)
{
    lowest = std::min(lowest, other.lowest);
    highest = std::max(highest, other.highest);
}

void Steps::add(SimTime at, std::int32_t value)
{
    assert(m_at.empty() || m_at.back() < at);
    if (!m_at.empty() && m_values.back() == value)
        return;
    if (m_at.size() % blockSize == 0)
        m_blocks.push_back({value, value});
    m_at.push_back(at);
    m_values.push_back(value);
    m_blocks.back().include({value, value});
}

std::size_t Steps::firstAfter(SimTime time, std::size_t from) const
{
    const auto begin = m_at.begin() + static_cast<std::ptrdiff_t>(from);
    return static_cast<std::size_t>(std::upper_bound(begin, m_at.end(), time) - m_at.begin());
}

std::int32_t Steps::valueAt(SimTime time) const
{
    if (m_at.empty())
        return 0;
    const std::size_t after = firstAfter(time);
    return m_values[after == 0 ? 0 : after - 1];
}

Steps::Extremes Steps::extremes(std::size_t first, std::size_t end) const
{
    assert(first < end && end <= m_values.size());
    Extremes found{m_values[first], m_values[first]};
    while (first < end) {
        if (first % blockSize == 0 && first + blockSize <= end) {
            found.include(m_blocks[first / blockSize]);
            first += blockSize;
        } else {
            found.include({m_values[first], m_values[first]});
            ++first;
        }
    }
    return found;
}

Steps::Extremes Steps::extremes() const
{
    return m_values.empty() ? Extremes{} : extremes(0, m_values.size());
}

} // namespace deployscope
