// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/scaling_metrics.h"

#include "simulation/service_load.h"

#include <algorithm>

namespace deployscope {

namespace {

/// The mean of the metric over a period; of its first one over the part that has data.
std::optional<MetricValue> mean(const std::vector<ScriptedMetric::Step> &steps, SimTime begin, SimTime end)
{
    const auto after = std::ranges::lower_bound(steps, end, {}, &ScriptedMetric::Step::from);
    std::int64_t sum = 0;
    SimTime until = end;
    for (auto step = after; step != steps.begin() && until > begin;) {
        --step;
        const SimTime from = std::max(step->from, begin);
        sum += step->value.thousandths * (until - from).count();
        until = from;
    }
    if (until == end)
        return {};
    return MetricValue{sum / (end - until).count()};
}

} // namespace

SimTime newestDataPoint(SimTime now)
{
    return SimTime{now.time_since_epoch() / metricPeriod * metricPeriod};
}

std::optional<MetricValue> dataPoint(const State &state, ServiceId service, ScalingMetric metric, SimTime end)
{
    if (end < SimTime{metricPeriod})
        return {};
    const std::vector<ScriptedMetric> &scripted = state.scenario->metrics;
    const auto found = std::ranges::find_if(
        scripted, [&](const ScriptedMetric &each) { return each.service == service && each.metric == metric; });
    return found == scripted.end() ? loadMetric(state, service, metric, end - metricPeriod, end)
                                   : mean(found->steps, end - metricPeriod, end);
}

SimTime lastMetricChange(const Scenario &scenario, ServiceId service)
{
    SimTime last{};
    for (const ScriptedMetric &metric : scenario.metrics) {
        if (metric.service == service && !metric.steps.empty())
            last = std::max(last, metric.steps.back().from);
    }
    return last;
}

} // namespace deployscope
