// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/dealing.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

namespace deployscope {

Dealing::Dealing(std::vector<std::int64_t> weights)
    : m_weights(std::move(weights))
    , m_dealt(m_weights.size())
    , m_sum(std::accumulate(m_weights.begin(), m_weights.end(), std::int64_t{0}))
{
    assert(m_sum > 0);
}

/// The remainders are those of whole numbers; total = rounds x sum + rest keeps every product small.
std::vector<std::int64_t> Dealing::deal(std::int64_t count)
{
    assert(count >= 0);
    m_total += count;
    const std::int64_t rounds = m_total / m_sum;
    const std::int64_t rest = m_total % m_sum;
    std::vector<std::int64_t> given(m_weights.size());
    std::vector<std::pair<std::int64_t, std::size_t>> byRemainder; // the largest first, then by place
    std::int64_t left = count;
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        const std::int64_t whole = rounds * m_weights[i] + rest * m_weights[i] / m_sum;
        given[i] = std::max<std::int64_t>(0, whole - m_dealt[i]);
        left -= given[i];
        const std::int64_t over = m_dealt[i] > whole ? m_sum : 0; // it has had its remainder already
        byRemainder.emplace_back(over - rest * m_weights[i] % m_sum, i);
    }
    std::ranges::sort(byRemainder);
    for (std::size_t i = 0; left > 0; i = (i + 1) % byRemainder.size(), --left)
        ++given[byRemainder[i].second];
    for (std::size_t i = byRemainder.size(); left < 0; --i) {
        std::int64_t &least = given[byRemainder[i - 1].second];
        const std::int64_t taken = std::min(least, -left);
        least -= taken;
        left += taken;
    }
    for (std::size_t i = 0; i < given.size(); ++i)
        m_dealt[i] += given[i];
    return given;
}

} // namespace deployscope
