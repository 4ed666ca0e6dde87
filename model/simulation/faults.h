// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

namespace deployscope {

/// What a fault of `simulation.faults` does: the event that it happened, and those that follow from it. A fault that
/// names what does not exist at this moment, or that has come true already, gives one event that says so, and nothing
/// else.
[[nodiscard]] Decision faultHappened(const State &state, FaultId fault);

} // namespace deployscope
