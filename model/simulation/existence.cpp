// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/existence.h"

namespace deployscope {

std::optional<InstanceId> registeredInstance(const State &state, const InstanceName &name)
{
    const bool isThere = name.id && state.instances[indexOf(*name.id)].registered;
    return isThere ? name.id : std::nullopt;
}

std::optional<TaskId> existingTask(const State &state, const TaskName &name)
{
    const bool isThere =
        name.id && indexOf(*name.id) < state.tasks.size() && state.tasks[indexOf(*name.id)].exists();
    return isThere ? name.id : std::nullopt;
}

} // namespace deployscope
