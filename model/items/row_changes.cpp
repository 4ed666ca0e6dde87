// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/row_changes.h"

namespace deployscope {

std::vector<RowRange> ranges(const std::vector<int> &rows)
{
    std::vector<RowRange> merged;
    for (const int row : rows) {
        if (!merged.empty() && merged.back().last + 1 == row)
            merged.back().last = row;
        else
            merged.push_back({row, row});
    }
    return merged;
}

std::vector<RowRange> rangesFromTheEnd(const std::vector<int> &rows)
{
    std::vector<RowRange> merged = ranges(rows);
    std::ranges::reverse(merged);
    return merged;
}

} // namespace deployscope
