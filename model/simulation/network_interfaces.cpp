// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/network_interfaces.h"

#include <optional>

namespace deployscope {

SimDuration provisioningOf(const TaskDefinition &definition)
{
    return definition.networkMode == NetworkMode::Awsvpc ? interfaceAttachment : SimDuration{};
}

Happening afterContainers(const State &state, TaskId id, std::int16_t exitCode)
{
    const Task &task = state.tasks[indexOf(id)];
    if (task.isPlaced() && isAwsvpc(state, task))
        return TaskDeprovisioning{id, exitCode, interfaceDetachment};
    return TaskStopped{id, exitCode};
}

bool NetworkInterfaces::isFree(InstanceId instance) const
{
    const std::optional<int> limit = m_state.scenario->instances[indexOf(instance)].interfaces;
    const std::int32_t inThought = m_taken.empty() ? 0 : m_taken[indexOf(instance)];
    return !limit || m_state.instances[indexOf(instance)].interfaces + inThought < *limit;
}

void NetworkInterfaces::take(InstanceId instance)
{
    m_taken.resize(m_state.instances.size());
    ++m_taken[indexOf(instance)];
}

} // namespace deployscope
