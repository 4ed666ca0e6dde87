// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"
#include "study/deciders.h"
#include "study/settings_in_force.h"

namespace deployscope {

/// The settings behind a failed health check: the closed security groups, or what the check asks for.
/// \param before the state that the failure was noticed in
/// \param at     when it was noticed; a time-out was sent HealthCheckTimeoutSeconds earlier (R3.6)
[[nodiscard]] Deciders failedCheckDeciders(const State &before, const SettingsInForce &places, TargetId target,
                                           TargetReason reason, SimTime at);

} // namespace deployscope
