// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <optional>

namespace deployscope {

/// Of a data point of the metrics that policies track (R9.2).
inline constexpr SimDuration metricPeriod = std::chrono::seconds{60};

/// The end of the newest whole period at `now`.
[[nodiscard]] SimTime newestDataPoint(SimTime now);

/// The data point of the period that ends at `end`, cut to thousandths (our choice): the mean over it of the metric that the
/// scenario gives; else what follows from the run (R9.4).
/// \returns nothing where there is insufficient data
[[nodiscard]] std::optional<MetricValue> dataPoint(const State &state, ServiceId service, ScalingMetric metric,
                                                   SimTime end);

/// When the scenario gives a metric of `service` its last value; 0 where it gives none.
[[nodiscard]] SimTime lastMetricChange(const Scenario &scenario, ServiceId service);

} // namespace deployscope
