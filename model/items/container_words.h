// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"
#include "items/event_names.h"

namespace deployscope {

/// Sentences for what happens to the containers of a task, and for a task that fails by them.
class ContainerWords
{
public:
    explicit ContainerWords(const EventNames &names)
        : m_names(names)
    {}

    [[nodiscard]] QString operator()(const TaskFailedToStart &what) const;
    [[nodiscard]] QString operator()(const TaskActivating &what) const;
    [[nodiscard]] QString operator()(const ContainerPulling &what) const;
    [[nodiscard]] QString operator()(const ContainerImagePulled &what) const;
    [[nodiscard]] QString operator()(const ContainerRunning &what) const;
    [[nodiscard]] QString operator()(const ContainerHealthCheckFailed &what) const;
    [[nodiscard]] QString operator()(const ContainerBecameHealthy &what) const;
    [[nodiscard]] QString operator()(const ContainerBecameUnhealthy &what) const;
    [[nodiscard]] QString operator()(const ContainerExited &what) const;
    [[nodiscard]] QString operator()(const ContainerTerminating &what) const;
    [[nodiscard]] QString operator()(const ContainerStopped &what) const;

private:
    [[nodiscard]] QString container(TaskId task, std::size_t place) const;
    [[nodiscard]] const ContainerDefinition &definition(TaskId task, std::size_t place) const;

    const EventNames &m_names;
};

} // namespace deployscope
