// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/state.h"

#include <algorithm>

namespace deployscope {

std::span<const PortBinding> bindingsOf(const State &state, const Task &task)
{
    return std::span{state.bindings}.subspan(task.firstBinding, task.bindingCount);
}

std::span<const Target> targetsOf(const State &state, const Task &task)
{
    return std::span{state.targets}.subspan(task.firstTarget, task.targetCount);
}

const Behaviour &behaviourOf(const State &state, const Task &task)
{
    const std::vector<Behaviour> &sequence = state.scenario->taskDefinitions[indexOf(task.definition)].behaviour;
    return sequence[std::min<std::size_t>(task.ordinal, sequence.size() - 1)];
}

std::string nameOf(TaskId task)
{
    return "t-" + std::to_string(indexOf(task) + 1);
}

std::string nameOf(DeploymentId deployment)
{
    return "ecs-svc/" + std::to_string(indexOf(deployment) + 1);
}

std::string nameOf(const State &state, const Target &target)
{
    return state.scenario->instances[indexOf(target.instance)].id + ":" + std::to_string(target.port.number);
}

} // namespace deployscope
