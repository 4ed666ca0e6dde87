// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"
#include "items/event_names.h"

namespace deployscope {

/// A call about target groups or listener rules; empty for any other.
[[nodiscard]] QString loadBalancerCallWords(const EventNames &names, const Action &action);

/// Sentences for what changes in target groups and listeners, and in the traffic.
class LoadBalancerWords
{
public:
    explicit LoadBalancerWords(const EventNames &names)
        : m_names(names)
    {}

    [[nodiscard]] QString operator()(const HealthCheckChanged &what) const;
    [[nodiscard]] QString operator()(const TargetGroupAttributesChanged &what) const;
    [[nodiscard]] QString operator()(const ListenerRuleCreated &what) const;
    [[nodiscard]] QString operator()(const ListenerRuleModified &what) const;
    [[nodiscard]] QString operator()(const ListenerRuleDeleted &what) const;
    [[nodiscard]] QString operator()(const TargetGroupUsed &what) const;
    [[nodiscard]] QString operator()(const TargetGroupUnused &what) const;
    [[nodiscard]] QString operator()(const TrafficChanged &what) const;

private:
    const EventNames &m_names;
};

} // namespace deployscope
