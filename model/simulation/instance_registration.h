// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

namespace deployscope {

/// An instance registers with the cluster; one that the file has as DRAINING, or without its agent, is so at once.
/// One whose role does not allow it is denied, and does not join (R10.1).
[[nodiscard]] Decision registered(const State &state, InstanceId instance);
void addRegistration(Decision &decision, const State &state, InstanceId instance,
                     std::optional<std::size_t> causedBy);

} // namespace deployscope
