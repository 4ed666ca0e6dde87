// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"
#include "items/event_names.h"

namespace deployscope {

/// Sentences for what befalls the cluster from outside: faults, instances that go or drain, tasks that people stop.
class FaultWords
{
public:
    explicit FaultWords(const EventNames &names)
        : m_names(names)
    {}

    [[nodiscard]] QString operator()(const FaultHappened &what) const;
    [[nodiscard]] QString operator()(const FaultRefused &what) const;
    [[nodiscard]] QString operator()(const InstanceLost &what) const;
    [[nodiscard]] QString operator()(const InstanceDraining &what) const;
    [[nodiscard]] QString operator()(const InstanceActivated &what) const;
    [[nodiscard]] QString operator()(const AgentDisconnected &what) const;
    [[nodiscard]] QString operator()(const AgentReconnected &what) const;
    [[nodiscard]] QString operator()(const ZoneLost &what) const;
    [[nodiscard]] QString operator()(const ZoneRestored &what) const;
    [[nodiscard]] QString operator()(const TaskLost &what) const;
    [[nodiscard]] QString operator()(const TaskStoppedByUser &what) const;
    [[nodiscard]] QString operator()(const TargetUnused &what) const;
    [[nodiscard]] QString operator()(const HttpStatusChanged &what) const;
    [[nodiscard]] QString operator()(const BehaviourChanged &what) const;

private:
    [[nodiscard]] QString nameOfZone(ZoneId zone) const;

    const EventNames &m_names;
};

} // namespace deployscope
