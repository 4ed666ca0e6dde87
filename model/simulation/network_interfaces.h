// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace deployscope {

// How long a task of network mode awsvpc is PROVISIONING until it has its interface, and DEPROVISIONING until it has given
// it back (R2.2; the lengths are our choice, as AWS says none). Other tasks pass both in no time.
inline constexpr SimDuration interfaceAttachment = std::chrono::seconds{5};
inline constexpr SimDuration interfaceDetachment = std::chrono::seconds{5};

/// How long a task of `definition` is PROVISIONING.
[[nodiscard]] SimDuration provisioningOf(const TaskDefinition &definition);

/// What follows when the containers of a task have ended: STOPPED, or first DEPROVISIONING.
[[nodiscard]] Happening afterContainers(const State &state, TaskId task, std::int16_t exitCode);

/// The network interfaces that the instances have left for tasks of awsvpc (R4.7), several of which can be taken in thought.
/// An interface is held until the task is STOPPED.
class NetworkInterfaces
{
public:
    explicit NetworkInterfaces(const State &state)
        : m_state(state)
    {}

    /// True where the limit of the instance type is not known.
    [[nodiscard]] bool isFree(InstanceId instance) const;
    void take(InstanceId instance);

private:
    const State &m_state;
    std::vector<std::int32_t> m_taken{}; ///< by InstanceId; empty: none
};

} // namespace deployscope
