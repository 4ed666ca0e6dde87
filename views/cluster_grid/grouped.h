// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <numeric>
#include <span>
#include <vector>

namespace deployscope {

/// Values by the number of what they belong to, such as tasks by their instance; those of one stay in their order. Made in
/// two passes, where sorting thousands takes a dozen.
template <typename Item>
class Grouped
{
public:
    /// \param items    outlive this
    /// \param numberOf what an item belongs to, from 0
    /// \param count    more than the largest number; items with a larger one are left out
    template <typename NumberOf>
    Grouped(const std::vector<Item> &items, std::size_t count, NumberOf &&numberOf)
        : m_begins(count + 1, 0)
    {
        for (const Item &item : items) {
            if (const std::size_t number = numberOf(item); number < count)
                ++m_begins[number + 1];
        }
        std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
        m_items.resize(m_begins.back());
        std::vector<std::size_t> next(m_begins);
        for (const Item &item : items) {
            if (const std::size_t number = numberOf(item); number < count)
                m_items[next[number]++] = &item;
        }
    }

    [[nodiscard]] std::span<const Item *const> of(std::size_t number) const
    {
        if (number + 1 >= m_begins.size())
            return {};
        return {m_items.data() + m_begins[number], m_begins[number + 1] - m_begins[number]};
    }

private:
    std::vector<std::size_t> m_begins; ///< by number, and the end of the last one
    std::vector<const Item *> m_items{};
};

} // namespace deployscope
