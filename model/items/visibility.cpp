// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/visibility.h"

namespace deployscope {

std::optional<SimTime> appearanceOf(const State &state, const Task &task)
{
    const bool stood = state.deployments[indexOf(task.deployment)].stoodAtStart && task.createdAt <= SimTime{};
    return stood ? std::nullopt : std::optional{task.createdAt};
}

} // namespace deployscope
