// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"
#include "items/event_names.h"
#include "simulation/capacity_provider.h"

namespace deployscope {

/// A value of a metric as a person reads it, with its unit: `75.5 %`, or `120 requests`.
[[nodiscard]] QString metricWords(MetricValue value, ScalingMetric metric);

/// Sentences for what auto scaling does.
class ScalingWords
{
public:
    explicit ScalingWords(const EventNames &names)
        : m_names(names)
    {}

    [[nodiscard]] QString operator()(const ScalingPolicyTriggered &what) const;
    [[nodiscard]] QString operator()(const TaskAwaitsCapacity &what) const;
    [[nodiscard]] QString operator()(const TaskPlaced &what) const;
    [[nodiscard]] QString operator()(const CapacityScalingOut &what) const;
    [[nodiscard]] QString operator()(const CapacityScalingIn &what) const;
    [[nodiscard]] QString operator()(const CapacityReservationChanged &what) const;
    [[nodiscard]] QString operator()(const InstanceLaunched &what) const;
    [[nodiscard]] QString operator()(const ServiceLoadChanged &what) const;

private:
    [[nodiscard]] QString withNumbers(const QString &sentence, const CapacityNumbers &numbers) const;

    const EventNames &m_names;
};

} // namespace deployscope
