// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

namespace deployscope {

/// A daemon service wants exactly one task on each ACTIVE instance that satisfies its constraints (R1.21): its desired
/// count changes as such instances come and go. Nothing for other services.
[[nodiscard]] Decision daemonCount(const State &state, ServiceId service);

/// Whether a task may leave its DRAINING instance as far as others are concerned: one of a daemon service is the last
/// to leave (R1.21).
[[nodiscard]] bool mayLeaveInstance(const State &state, const Task &task);

} // namespace deployscope
