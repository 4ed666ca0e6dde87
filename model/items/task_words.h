// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"
#include "items/event_names.h"

namespace deployscope {

/// Sentences for what happens to one task.
class TaskWords
{
public:
    explicit TaskWords(const EventNames &names)
        : m_names(names)
    {}

    [[nodiscard]] QString operator()(const TaskStarted &what) const;
    [[nodiscard]] QString operator()(const TaskProvisioned &what) const;
    [[nodiscard]] QString operator()(const ImagePulled &what) const;
    [[nodiscard]] QString operator()(const HostPortBound &what) const;
    [[nodiscard]] QString operator()(const TaskRunning &what) const;
    [[nodiscard]] QString operator()(const TaskProven &what) const;
    [[nodiscard]] QString operator()(const TaskMarkedUnhealthy &what) const;
    [[nodiscard]] QString operator()(const TaskExited &what) const;
    [[nodiscard]] QString operator()(const TaskStopping &what) const;
    [[nodiscard]] QString operator()(const TaskTerminating &what) const;
    [[nodiscard]] QString operator()(const TaskDeprovisioning &what) const;
    [[nodiscard]] QString operator()(const TaskStopped &what) const;

private:
    const EventNames &m_names;
};

} // namespace deployscope
