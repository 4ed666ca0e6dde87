// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <cstddef>

namespace deployscope::bench {

/// The workload of bare_heap.h by the engine's own parts: its timers, events with causes, apply() and snapshots. No rule and
/// no placement: one container instance has room for all.
[[nodiscard]] Timeline engineWorkload(std::size_t tasks);

} // namespace deployscope::bench
