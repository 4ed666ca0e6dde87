// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

namespace deployscope {

/// What the result of a health check changes (R3.4, R3.5, R5.6): a counter, a state, or nothing.
/// \param result of a check that was sent earlier; its time-out has passed where there was one
[[nodiscard]] Decision healthCheckCompleted(const State &state, TargetId target, const CheckResult &result);

/// Would a check with this result change nothing, however often it is repeated? Such checks are no events.
[[nodiscard]] bool isSettled(const State &state, const Target &target, const CheckResult &result);

/// Targets in these states are checked at all.
[[nodiscard]] bool isChecked(const Target &target);

/// When the scheduler learns that a target in a zone without load balancer never passes (R3.16): our choice is the time
/// at which a target that refuses its checks turns unhealthy.
[[nodiscard]] SimTime judgedForItsZone(const State &state, const Target &target);

/// From when something answers behind the target, as long as nothing else changes; SimTime::min() where nothing will.
[[nodiscard]] SimTime answersFrom(const State &state, const Target &target);
[[nodiscard]] SimTime answersFrom(const State &state, const Target &target, Port port);

/// How many passed checks a target needs to become healthy from `initial`: one (R3.4); with pessimistic timing
/// HealthyThresholdCount, as AWS's deployment guide reckons.
[[nodiscard]] int passesFromInitial(const State &state, const Target &target);

} // namespace deployscope
