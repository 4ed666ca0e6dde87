// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_pointer.h"
#include "scenario/readers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace deployscope {

namespace {

constexpr std::array<std::pair<std::string_view, ScalingMetric>, 3> metricNames{{
    {"ECSServiceAverageCPUUtilization", ScalingMetric::AverageCpuUtilization},
    {"ECSServiceAverageMemoryUtilization", ScalingMetric::AverageMemoryUtilization},
    {"ALBRequestCountPerTarget", ScalingMetric::RequestCountPerTarget},
}};

/// `[at, value]`; none may be earlier than the one before it.
ScriptedMetric::Step readStep(const Members &members, const Document &pair, SimTime notBefore)
{
    members.used().useWhole(pair);
    if (arrayOf(pair).size() != 2)
        throw Refusal{Fault::WrongType, &pair, excerpt(pair), "[at, value]"};
    const SimTime from{secondsOf(pair[0])};
    if (from < notBefore) {
        const auto earliest = std::chrono::ceil<std::chrono::seconds>(notBefore.time_since_epoch());
        throw Refusal{Fault::OutOfRange, &pair[0], excerpt(pair[0]),
                      textOf(Range{.first = earliest.count(), .last = anySeconds.last})};
    }
    return {.from = from, .value = {thousandthsOf(pair[1], {})}};
}

ScriptedMetric readScriptedMetric(ReadContext &context, const Members &members)
{
    ScriptedMetric metric;
    const Document &service = members.need("service");
    metric.service = named(context.services, lastPartOfArn(textOf(service)), service, "services");
    metric.metric = readScalingMetric(members.need("metric"));
    static_cast<void>(members.need("values"));
    for (const Document &pair : members.array("values", limits::stepsOfMetric)) {
        const SimTime notBefore = metric.steps.empty() ? SimTime{} : metric.steps.back().from;
        metric.steps.push_back(readStep(members, pair, notBefore));
    }
    return metric;
}

} // namespace

ScalingMetric readScalingMetric(const Document &name)
{
    const std::string &text = textOf(name);
    const auto found =
        std::ranges::find(metricNames, std::string_view{text}, &std::pair<std::string_view, ScalingMetric>::first);
    if (found != metricNames.end())
        return found->second;
    std::string all;
    for (const auto &[known, metric] : metricNames)
        all.append(all.empty() ? "" : ", ").append(known);
    throw Refusal{Fault::UnknownValue, &name, excerpt(name), all};
}

void readMetrics(ReadContext &context)
{
    const auto simulation = context.top.object("simulation", keys::simulation);
    if (!simulation)
        return;
    const auto &metrics = simulation->array("metrics", limits::metrics);
    for (std::size_t place = 0; place < metrics.size(); ++place) {
        const Members members{metrics[place], keys::metric, context.used};
        ScriptedMetric read = readScriptedMetric(context, members);
        read.pointer = joined("/simulation/metrics", place);
        const auto isSame = [&](const ScriptedMetric &other) {
            return other.service == read.service && other.metric == read.metric;
        };
        if (std::ranges::any_of(context.scenario.metrics, isSame))
            throw Refusal{Fault::Conflict, &metrics[place], excerpt(members.need("metric")), {}};
        context.scenario.metrics.push_back(std::move(read));
    }
}

} // namespace deployscope
