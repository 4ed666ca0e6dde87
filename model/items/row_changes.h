// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace deployscope {

// What differs between two lists of values that are sorted by their member `id`.

/// Rows `first` to `last`, both included.
struct RowRange
{
    int first = 0;
    int last = 0;
    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// Ascending rows as the fewest ranges, ascending.
[[nodiscard]] std::vector<RowRange> ranges(const std::vector<int> &rows);
/// The same ranges, the last one first: the order in which rows can be removed.
[[nodiscard]] std::vector<RowRange> rangesFromTheEnd(const std::vector<int> &rows);

/// The item of `items` with this id, or its end.
template <typename Item, typename Id>
[[nodiscard]] auto findById(const std::vector<Item> &items, Id id)
{
    const auto at = std::ranges::lower_bound(items, id, {}, &Item::id);
    return at != items.end() && at->id == id ? at : items.end();
}

/// Walks through another list along with ascending ids.
template <typename Item>
class Companion
{
public:
    explicit Companion(const std::vector<Item> &items)
        : m_items(items)
    {}

    /// The item of this id, or null. Ids must ascend from call to call.
    template <typename Id>
    [[nodiscard]] const Item *find(Id id)
    {
        while (m_at < m_items.size() && m_items[m_at].id < id)
            ++m_at;
        return m_at < m_items.size() && m_items[m_at].id == id ? &m_items[m_at] : nullptr;
    }

private:
    const std::vector<Item> &m_items;
    std::size_t m_at = 0;
};

/// The rows of `items` whose id does not occur in `others`, ascending.
template <typename Item>
[[nodiscard]] std::vector<int> rowsWithout(const std::vector<Item> &items, const std::vector<Item> &others)
{
    std::vector<int> rows;
    Companion<Item> companion(others);
    for (std::size_t row = 0; row < items.size(); ++row) {
        if (companion.find(items[row].id) == nullptr)
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

/// Takes over from `others` each item that differs. \returns the rows that did, ascending
template <typename Item>
std::vector<int> takeChanged(std::vector<Item> &items, const std::vector<Item> &others)
{
    std::vector<int> rows;
    Companion<Item> companion(others);
    for (std::size_t row = 0; row < items.size(); ++row) {
        const Item *other = companion.find(items[row].id);
        if (other == nullptr || *other == items[row])
            continue;
        items[row] = *other;
        rows.push_back(static_cast<int>(row));
    }
    return rows;
}

/// Whether more than `most` rows have to be removed, changed or inserted to come from `items` to `others`.
template <typename Item>
[[nodiscard]] bool differInMoreThan(std::size_t most, const std::vector<Item> &items,
                                    const std::vector<Item> &others)
{
    std::size_t differing = 0;
    std::size_t common = 0;
    Companion<Item> companion(others);
    for (std::size_t row = 0; row < items.size() && differing <= most; ++row) {
        const Item *other = companion.find(items[row].id);
        common += other == nullptr ? 0 : 1;
        differing += other == nullptr || *other != items[row] ? 1 : 0;
    }
    return differing > most || differing + others.size() - common > most;
}

} // namespace deployscope
