// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/near_names.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace deployscope {

namespace {

char small(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// How many slips a name of this length may have and still be taken for a slip.
std::size_t slipsAllowed(std::size_t length)
{
    return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}

} // namespace

std::size_t distance(std::string_view a, std::string_view b)
{
    // Row by row of the usual table; `older` is needed for swapped neighbours.
    std::vector<std::size_t> older;
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t column = 0; column <= b.size(); ++column)
        above[column] = column;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = small(a[i - 1]) == small(b[j - 1]) ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
            if (i > 1 && j > 1 && small(a[i - 1]) == small(b[j - 2]) && small(a[i - 2]) == small(b[j - 1]))
                row[j] = std::min(row[j], older[j - 2] + 1);
        }
        older = std::exchange(above, row);
    }
    return above[b.size()];
}

std::string_view nearestName(std::string_view key, std::span<const std::string_view> names)
{
    std::string_view nearest;
    std::size_t fewest = slipsAllowed(key.size()) + 1;
    for (const std::string_view name : names) {
        const bool farApart = std::max(name.size(), key.size()) - std::min(name.size(), key.size()) >= fewest;
        if (farApart)
            continue;
        if (const std::size_t slips = distance(key, name); slips < fewest) {
            fewest = slips;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace deployscope
