// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/instance_ranking.h"

#include <algorithm>
#include <utility>

namespace deployscope {

InstanceRanking::InstanceRanking(const Weights &weights, std::size_t strategies, First first,
                                 std::vector<Entry> entries)
    : m_weights(weights)
    , m_strategies(strategies)
    , m_first(first)
    , m_left(entries.size())
    , m_heapOf(weights.instances())
{
    m_heaps.resize(1);
    for (std::size_t i = 0; i < m_strategies; ++i) {
        if (m_weights.weighsGroups(i))
            m_heaps.resize(divide(i));
    }
    for (const Entry &entry : entries)
        heapOf(entry.instance).push_back(entry);
    for (Heap &heap : m_heaps)
        std::ranges::make_heap(heap, [&](const Entry &a, const Entry &b) { return comesBefore(b, a); });
}

/// Instances of one heap that a strategy puts into different groups come into different heaps.
std::size_t InstanceRanking::divide(std::size_t strategy)
{
    if (m_heaps.size() == 1) {
        for (std::size_t i = 0; i < m_heapOf.size(); ++i)
            m_heapOf[i] = m_weights.groupOf(strategy, idAt<InstanceId>(i));
        return m_weights.groupCount(strategy);
    }
    std::vector<std::pair<std::size_t, std::uint32_t>> parts;
    for (std::size_t i = 0; i < m_heapOf.size(); ++i)
        parts.emplace_back(m_heapOf[i], m_weights.groupOf(strategy, idAt<InstanceId>(i)));
    const auto all = parts;
    std::ranges::sort(parts);
    parts.erase(std::unique(parts.begin(), parts.end()),
                parts.end()); // Clang 14 does not take std::ranges::unique
    for (std::size_t i = 0; i < m_heapOf.size(); ++i)
        m_heapOf[i] = static_cast<std::size_t>(std::ranges::lower_bound(parts, all[i]) - parts.begin());
    return parts.size();
}

/// `less`: the left one comes first.
std::strong_ordering InstanceRanking::weighed(const Entry &left, const Entry &right) const
{
    for (std::size_t i = 0; i < m_strategies; ++i) {
        const std::int64_t here = m_weights.weight(i, left.instance);
        const std::int64_t there = m_weights.weight(i, right.instance);
        if (here != there)
            return m_first == First::Least ? here <=> there : there <=> here;
    }
    return std::strong_ordering::equal;
}

bool InstanceRanking::comesBefore(const Entry &left, const Entry &right) const
{
    const std::strong_ordering order = weighed(left, right);
    return order < 0 || (order == 0 && left.tie < right.tie);
}

const InstanceRanking::Entry &InstanceRanking::first() const
{
    const Entry *best = nullptr;
    for (const Heap &heap : m_heaps) {
        if (!heap.empty() && (best == nullptr || comesBefore(heap.front(), *best)))
            best = &heap.front();
    }
    return *best;
}

InstanceRanking::Entry InstanceRanking::take()
{
    const Entry taken = first();
    Heap &heap = heapOf(taken.instance);
    std::ranges::pop_heap(heap, [&](const Entry &a, const Entry &b) { return comesBefore(b, a); });
    heap.pop_back();
    --m_left;
    return taken;
}

std::vector<InstanceRanking::Entry> InstanceRanking::takeEqual()
{
    std::vector<Entry> equal{take()};
    while (!empty() && weighed(first(), equal.front()) == 0)
        equal.push_back(take());
    return equal;
}

void InstanceRanking::put(Entry entry)
{
    Heap &heap = heapOf(entry.instance);
    heap.push_back(entry);
    std::ranges::push_heap(heap, [&](const Entry &a, const Entry &b) { return comesBefore(b, a); });
    ++m_left;
}

} // namespace deployscope
