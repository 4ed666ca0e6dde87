// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"
#include "items/event_names.h"

namespace deployscope {

/// Sentences for what happens to one target of a target group.
class TargetWords
{
public:
    explicit TargetWords(const EventNames &names)
        : m_names(names)
    {}

    [[nodiscard]] QString operator()(const TargetRegistered &what) const;
    [[nodiscard]] QString operator()(const HealthCheckFailed &what) const;
    [[nodiscard]] QString operator()(const HealthCheckPassed &what) const;
    [[nodiscard]] QString operator()(const TargetBecameHealthy &what) const;
    [[nodiscard]] QString operator()(const TargetBecameUnhealthy &what) const;
    [[nodiscard]] QString operator()(const TargetDraining &what) const;
    [[nodiscard]] QString operator()(const TargetRemoved &what) const;

private:
    [[nodiscard]] const TargetGroup &groupOf(TargetId target) const;

    const EventNames &m_names;
};

} // namespace deployscope
