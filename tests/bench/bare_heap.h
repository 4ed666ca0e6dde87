// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace deployscope::bench {

// The workload of all engines here: some tasks with a health check every 30 s, for one hour. At 60 s a rolling update
// begins: every 10 s up to a twentieth of the tasks start, while at most 125 % exist. Each takes 5 to 11 s to start (5 + its
// number modulo 7); two passed checks make it healthy; then an old task drains for 30 s and goes.

/// Which health checks become events.
enum class Checks { Every, OnlyThoseThatMatter };

/// The workload by nothing but a heap of 16-byte events and a few numbers for each task: the yardstick with every check, the
/// limit with those only that change something.
/// \returns how many events there were
[[nodiscard]] std::size_t bareHeap(std::size_t tasks, Checks checks);

} // namespace deployscope::bench
