// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/failed_steps.h"

#include "study/failed_pulls.h"

namespace deployscope {

Deciders failedStepDeciders(const State &before, const PipelineActionFailed &failed)
{
    const PipelineAction &action = before.scenario->pipeline->actions[indexOf(failed.step)];
    switch (failed.why) {
    case PipelineFailure::AccessDenied:
        return action.role ? roleDeciders(before, *action.role, action.calls[failed.what]) : Deciders{};
    case PipelineFailure::FileMissing:
        return {{action.pointer + "/inputArtifacts"}, {action.neededFiles[failed.what]}};
    case PipelineFailure::UpdateRefused:
        return {{action.pointer + "/configuration"}, {}};
    case PipelineFailure::DeploymentFailed:
    case PipelineFailure::DeploymentReplaced:
        break;
    }
    return {};
}

Deciders missingFileDeciders(const State &before, TaskId id, std::size_t container)
{
    const Task &task = before.tasks[indexOf(id)];
    const std::string *file = missingFile(before, task, container);
    if (file == nullptr)
        return {};
    const std::uint32_t step = before.deployments[indexOf(task.deployment)].pipelineAction;
    return {{before.scenario->pipeline->actions[step - 1].pointer + "/inputArtifacts"}, {*file}};
}

} // namespace deployscope
