// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

#include <optional>

namespace deployscope {

/// A policy of the service tracks a metric that follows from the run: requests for each target, or CPU where the behaviour of
/// its revisions says what a request costs. The scenario has traffic, and does not give the metric itself (R9.4).
[[nodiscard]] bool followsLoad(const Scenario &scenario, const ScalableTarget &target);

/// How `service` is loaded from now on; nothing where that is as before. For one that follows its load.
[[nodiscard]] Decision serviceLoad(const State &state, ServiceId service);

/// The metric over the period from `begin` to `end`, both full minutes, as the loads of the state say; what they say last goes
/// on. ALBRequestCountPerTarget: requests of the period, for each target that was healthy on average. CPU: what was used per
/// cent of what was reserved. Cut to thousandths (our choice).
/// \returns nothing where there is insufficient data: no target was healthy, no CPU is reserved, or for memory
[[nodiscard]] std::optional<MetricValue> loadMetric(const State &state, ServiceId service, ScalingMetric metric,
                                                    SimTime begin, SimTime end);

} // namespace deployscope
