// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/readers.h"

namespace deployscope {

namespace {

using Threshold = CircuitBreaker::Threshold;

constexpr Range percents{.first = 1, .last = 100};
constexpr Range counts{.first = 1, .last = Range{}.last};

Threshold thresholdOf(const Document &type)
{
    const std::string &name = textOf(type);
    if (name == "BOUNDED_PERCENT")
        return Threshold::BoundedPercent;
    if (name == "UNBOUNDED_PERCENT")
        return Threshold::UnboundedPercent;
    if (name == "COUNT")
        return Threshold::Count;
    throw Refusal{Fault::UnknownValue, &type, excerpt(name), "BOUNDED_PERCENT, UNBOUNDED_PERCENT, COUNT"};
}

} // namespace

std::optional<CircuitBreaker> readCircuitBreaker(const Members &configuration)
{
    const auto members = configuration.object("deploymentCircuitBreaker", keys::deploymentCircuitBreaker);
    if (!members)
        return std::nullopt;
    CircuitBreaker read;
    read.enable = members->flag("enable").value_or(read.enable);
    read.rollback = members->flag("rollback").value_or(read.rollback);
    read.resetOnHealthyTask = members->flag("resetOnHealthyTask").value_or(read.resetOnHealthyTask);
    const auto threshold = members->object("thresholdConfiguration", keys::thresholdConfiguration);
    if (!threshold)
        return read;
    read.threshold = thresholdOf(threshold->need("type"));
    const Range range = read.threshold == Threshold::Count ? counts : percents;
    read.value = integerOf(threshold->need("value"), range);
    return read;
}

} // namespace deployscope
