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

/// The rows of `items` whose id does not occur in `others`, ascending.
template <typename Item>
[[nodiscard]] std::vector<int> rowsWithout(const std::vector<Item> &items, const std::vector<Item> &others)
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < items.size(); ++row) {
        if (findById(others, items[row].id) == others.end())
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

/// Takes over from `others` each item that differs. \returns the rows that did, ascending
template <typename Item>
std::vector<int> takeChanged(std::vector<Item> &items, const std::vector<Item> &others)
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < items.size(); ++row) {
        const auto other = findById(others, items[row].id);
        if (other == others.end() || *other == items[row])
            continue;
        items[row] = *other;
        rows.push_back(static_cast<int>(row));
    }
    return rows;
}

/// How many rows have to be removed, changed or inserted to come from `items` to `others`.
template <typename Item>
[[nodiscard]] std::size_t differingRows(const std::vector<Item> &items, const std::vector<Item> &others)
{
    std::size_t changed = 0;
    for (const Item &item : items) {
        const auto other = findById(others, item.id);
        if (other != others.end() && *other != item)
            ++changed;
    }
    return changed + rowsWithout(items, others).size() + rowsWithout(others, items).size();
}

} // namespace deployscope
