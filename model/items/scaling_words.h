// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"
#include "items/event_names.h"

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

private:
    const EventNames &m_names;
};

} // namespace deployscope
