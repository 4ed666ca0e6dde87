// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/reasons.h"

#include <vector>

namespace deployscope {

/// Why a PENDING task with a state for each of its containers is not RUNNING: what is pulled, what starts, and what
/// waits for what (R2.10).
void addContainerStarts(std::vector<Reason> &reasons, const State &state, SimTime now, TaskId task);

/// Why a RUNNING task is not HEALTHY by its containers' checks (R2.11).
/// \returns whether such checks count for it at all (R2.12)
bool addContainerChecks(std::vector<Reason> &reasons, const State &state, SimTime now, TaskId task);

/// When a container next does by itself what others may wait for: it starts, is checked, or exits; SimTime::max() for
/// never.
[[nodiscard]] SimTime nextOfContainer(const State &state, SimTime now, TaskId task, std::size_t container);

} // namespace deployscope
