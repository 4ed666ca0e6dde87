// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/path_pattern.h"

#include <cstddef>

namespace deployscope {

/// Goes back to the last `*` only, so that no pattern takes longer than pattern times path.
bool pathMatches(std::string_view pattern, std::string_view path)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t taken = 0;
    while (t < path.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            taken = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == path[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++taken;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

std::string_view withoutQuery(std::string_view path)
{
    return path.substr(0, path.find('?'));
}

} // namespace deployscope
