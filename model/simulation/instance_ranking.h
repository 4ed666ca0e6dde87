// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/strategies.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace deployscope {

/// Container instances in the order of the strategies, from which the first is taken again and again while a task more or
/// less changes the weights. Instances whose groups are the same (of one zone, say) stand in one heap, as such a change
/// leaves the order among them as it is, but for the instance itself. So taking one costs a look at the first of each heap,
/// and not at every instance.
class InstanceRanking
{
public:
    /// Which weight comes first: the least to start a task, the most to stop one.
    enum class First : std::uint8_t { Least, Most };

    struct Entry
    {
        InstanceId instance{};
        std::uint32_t tie = 0; ///< of two with the same weights the lower one comes first
    };

    /// \param weights    outlives the ranking; between two calls it changes for none but the instance that was taken last
    /// \param strategies how many of the strategies count, from the first on
    InstanceRanking(const Weights &weights, std::size_t strategies, First first, std::vector<Entry> entries);

    [[nodiscard]] bool empty() const { return m_left == 0; }

    /// Takes the first one out. Not for an empty ranking.
    [[nodiscard]] Entry take();

    /// Takes out the first one and all that weigh the same, by their ties.
    [[nodiscard]] std::vector<Entry> takeEqual();

    /// Puts one in that was taken, at the place that its weights give it now.
    void put(Entry entry);

private:
    using Heap = std::vector<Entry>;

    [[nodiscard]] std::strong_ordering weighed(const Entry &left, const Entry &right) const;
    [[nodiscard]] const Entry &first() const;
    [[nodiscard]] bool comesBefore(const Entry &left, const Entry &right) const;
    [[nodiscard]] std::size_t divide(std::size_t strategy);
    [[nodiscard]] Heap &heapOf(InstanceId instance) { return m_heaps[m_heapOf[indexOf(instance)]]; }

    const Weights &m_weights;
    std::size_t m_strategies;
    First m_first;
    std::size_t m_left;
    std::vector<std::size_t> m_heapOf; ///< by InstanceId
    std::vector<Heap> m_heaps{};
};

} // namespace deployscope
