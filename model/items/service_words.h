// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"
#include "items/event_names.h"

namespace deployscope {

/// Sentences for what happens to the cluster, to services and to deployments.
class ServiceWords
{
public:
    explicit ServiceWords(const EventNames &names)
        : m_names(names)
    {}

    [[nodiscard]] QString operator()(const InstanceRegistered &what) const;
    [[nodiscard]] QString operator()(const ServiceCreated &what) const;
    [[nodiscard]] QString operator()(const ActionTaken &what) const;
    [[nodiscard]] QString operator()(const DesiredCountChanged &what) const;
    [[nodiscard]] QString operator()(const BoundsChanged &what) const;
    [[nodiscard]] QString operator()(const GracePeriodChanged &what) const;
    [[nodiscard]] QString operator()(const StrategyChanged &what) const;
    [[nodiscard]] QString operator()(const ConstraintsChanged &what) const;
    [[nodiscard]] QString operator()(const CircuitBreakerChanged &what) const;
    [[nodiscard]] QString operator()(const AlarmsChanged &what) const;
    [[nodiscard]] QString operator()(const AlarmStateChanged &what) const;
    [[nodiscard]] QString operator()(const StartsThrottled &what) const;
    [[nodiscard]] QString operator()(const StartsResumed &what) const;
    [[nodiscard]] QString operator()(const BakeStarted &what) const;
    [[nodiscard]] QString operator()(const BakeEnded &what) const;
    [[nodiscard]] QString operator()(const NetworkConfigurationChanged &what) const;
    [[nodiscard]] QString operator()(const ActionRefused &what) const;
    [[nodiscard]] QString operator()(const AzRebalancingChanged &what) const;
    [[nodiscard]] QString operator()(const DeploymentStarted &what) const;
    [[nodiscard]] QString operator()(const DeploymentScaled &what) const;

private:
    const EventNames &m_names;
};

} // namespace deployscope
