// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

namespace deployscope {

/// What follows when an instance is gone, by a fault or by TerminateInstances (R6.11): its tasks are STOPPED at once, and
/// their targets turn `unused`. The scheduler replaces the tasks in its next pass.
/// \param withZone it comes back when its zone does
void addInstanceLoss(Decision &decision, const State &state, InstanceId instance, bool withZone,
                     std::size_t causedBy);

/// The registered instances of a zone, in file order.
[[nodiscard]] std::vector<InstanceId> registeredIn(const State &state, ZoneId zone);

} // namespace deployscope
