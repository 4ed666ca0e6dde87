// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <ctime>
#include <vector>

namespace deployscope::bench {

/// Milliseconds of this process's CPU so far, of all its threads: steadier than wall time on a busy machine.
[[nodiscard]] inline double cpuMilliseconds()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// The CPU time of the middle one of several runs.
template <typename Run>
[[nodiscard]] double median(int runs, Run &&run)
{
    std::vector<double> took;
    for (int i = 0; i < runs; ++i) {
        const double began = cpuMilliseconds();
        run();
        took.push_back(cpuMilliseconds() - began);
    }
    std::ranges::nth_element(took, took.begin() + runs / 2);
    return took[static_cast<std::size_t>(runs / 2)];
}

} // namespace deployscope::bench
