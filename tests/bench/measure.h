// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace deployscope::bench {

/// Milliseconds of this process's CPU so far, of all its threads: steadier than wall time on a busy machine.
[[nodiscard]] inline double cpuMilliseconds()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Milliseconds that have passed: for what another process does too, such as an X server.
[[nodiscard]] inline double wallMilliseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(now).count();
}

/// The time of the middle one of several runs, by a clock in milliseconds.
template <typename Run>
[[nodiscard]] double median(int runs, Run &&run, double (*clock)() = cpuMilliseconds)
{
    std::vector<double> took;
    for (int i = 0; i < runs; ++i) {
        const double began = clock();
        run();
        took.push_back(clock() - began);
    }
    std::ranges::nth_element(took, took.begin() + runs / 2);
    return took[static_cast<std::size_t>(runs / 2)];
}

} // namespace deployscope::bench
