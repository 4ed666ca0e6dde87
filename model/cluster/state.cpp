// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/state.h"

#include <algorithm>

namespace deployscope {

namespace {

/// \param changedBy as Task::behaviour has it
const std::vector<Behaviour> &sequenceOf(const Scenario &scenario, TaskDefinitionId definition,
                                         std::uint32_t changedBy)
{
    if (changedBy == 0)
        return scenario.taskDefinitions[indexOf(definition)].behaviour;
    const auto &change = std::get<ChangeBehaviour>(scenario.faults[changedBy - 1].what);
    return std::ranges::find(change.revisions, definition, &ChangeBehaviour::OfRevision::definition)->behaviour;
}

} // namespace

Some<PortBinding> bindingsOf(const State &state, const Task &task)
{
    return {state.bindings, task.firstBinding, task.bindingCount};
}

Some<Target> targetsOf(const State &state, const Task &task)
{
    return {state.targets, task.firstTarget, task.targetCount};
}

const Behaviour &behaviourOf(const State &state, const Task &task)
{
    const std::vector<Behaviour> &sequence = sequenceOf(*state.scenario, task.definition, task.behaviour);
    return sequence[std::min<std::size_t>(task.ordinal, sequence.size() - 1)];
}

const std::vector<Behaviour> &behavioursOf(const State &state, TaskDefinitionId definition)
{
    return sequenceOf(*state.scenario, definition, state.behaviours[indexOf(definition)]);
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
