// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/pipeline.h"

#include "simulation/actions.h"
#include "simulation/permissions.h"

#include <algorithm>
#include <utility>

namespace deployscope {

namespace {

using Status = PipelineExecution::Status;

const PipelineAction &actionOf(const State &state, PipelineActionId step)
{
    return state.scenario->pipeline->actions[indexOf(step)];
}

/// What keeps an action from doing anything: its artifact is looked at first, then its role (R10.6, R10.7).
std::optional<PipelineActionFailed> failure(const State &state, ExecutionId execution, PipelineActionId step)
{
    const PipelineAction &action = actionOf(state, step);
    for (std::uint32_t i = 0; i < action.neededFiles.size(); ++i) {
        if (!std::ranges::binary_search(action.files, action.neededFiles[i]))
            return PipelineActionFailed{execution, step, PipelineFailure::FileMissing, i};
    }
    for (std::uint32_t i = 0; i < action.calls.size(); ++i) {
        if (!isAllowed(state, action.role, action.calls[i]))
            return PipelineActionFailed{execution, step, PipelineFailure::AccessDenied, i};
    }
    return std::nullopt;
}

bool isInUse(const State &state, TaskDefinitionId definition)
{
    return std::ranges::find(state.deployments, definition, &DeploymentState::definition) !=
           state.deployments.end();
}

Decision deploy(const State &state, ExecutionId execution, PipelineActionId step)
{
    Decision decision;
    const PipelineAction &action = actionOf(state, step);
    const TaskDefinitionId revision = revisionToDeploy(state, action);
    UpdateService update;
    update.service = action.service;
    update.taskDefinition = revision;
    if (const auto refused = refusal(state, update)) {
        decision.add(PipelineActionFailed{execution, step, PipelineFailure::UpdateRefused,
                                          static_cast<std::uint32_t>(*refused)});
        return decision;
    }
    DeploymentStarted started;
    started.service = action.service;
    started.deployment = idAt<DeploymentId>(state.deployments.size());
    started.definition = revision;
    started.pipelineAction = static_cast<std::uint32_t>(indexOf(step)) + 1;
    started.execution = execution;
    decision.add(started);
    return decision;
}

} // namespace

std::optional<ApiRefusal> refusal(const State &state, const StartPipelineExecution &call)
{
    const std::optional<Pipeline> &pipeline = state.scenario->pipeline;
    return pipeline && pipeline->name == call.name ? std::optional<ApiRefusal>{} : ApiRefusal::PipelineNotFound;
}

void follow(Decision &decision, const State &state, ActionId, const StartPipelineExecution &)
{
    decision.add(PipelineStarted{idAt<ExecutionId>(state.executions.size())}, 0);
}

Decision nextOfExecution(const State &state, ExecutionId id)
{
    Decision decision;
    const PipelineExecution &execution = state.executions[indexOf(id)];
    const std::vector<PipelineAction> &actions = state.scenario->pipeline->actions;
    if (execution.status != Status::InProgress || execution.underWay > 0)
        return decision;
    if (execution.failed) {
        decision.add(PipelineFailed{id});
        return decision;
    }
    std::vector<std::pair<PipelineActionId, std::size_t>> begun;
    for (std::size_t i = 0; i < actions.size(); ++i) {
        if (actions[i].group == execution.group)
            begun.emplace_back(idAt<PipelineActionId>(i),
                               decision.add(PipelineActionStarted{id, idAt<PipelineActionId>(i)}));
    }
    for (const auto &[step, started] : begun) {
        if (const auto failed = failure(state, id, step))
            decision.add(*failed, started);
    }
    if (begun.empty())
        decision.add(PipelineSucceeded{id});
    return decision;
}

bool failsAtOnce(const State &state, PipelineActionId step)
{
    return failure(state, {}, step).has_value();
}

Decision stepTimePassed(const State &state, ExecutionId execution, PipelineActionId step)
{
    if (actionOf(state, step).kind == PipelineAction::Kind::DeployToEcs)
        return deploy(state, execution, step);
    Decision decision;
    decision.add(PipelineActionSucceeded{execution, step});
    return decision;
}

Decision deploymentStepEnded(const State &state, const AwaitedDeployment &awaited)
{
    Decision decision;
    const DeploymentState &deployment = state.deployments[indexOf(awaited.deployment)];
    const auto fail = [&](PipelineFailure why) {
        decision.add(PipelineActionFailed{awaited.execution, awaited.step, why});
    };
    if (deployment.rollout == RolloutState::Completed)
        decision.add(PipelineActionSucceeded{awaited.execution, awaited.step});
    else if (deployment.rollout == RolloutState::Failed)
        fail(PipelineFailure::DeploymentFailed);
    else if (deployment.status != DeploymentStatus::Primary)
        fail(PipelineFailure::DeploymentReplaced);
    return decision;
}

TaskDefinitionId revisionToDeploy(const State &state, const PipelineAction &action)
{
    if (action.taskDefinition)
        return *action.taskDefinition;
    const DeploymentId primary = state.services[indexOf(action.service)].primary;
    const TaskDefinitionId present = state.deployments[indexOf(primary)].definition;
    const std::vector<TaskDefinition> &all = state.scenario->taskDefinitions;
    std::optional<TaskDefinitionId> next;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto id = idAt<TaskDefinitionId>(i);
        const bool isLater =
            all[i].family == all[indexOf(present)].family && all[i].revision > all[indexOf(present)].revision;
        const bool isFree = !all[i].madeByPipeline || !isInUse(state, id);
        if (isLater && isFree && (!next || all[i].revision < all[indexOf(*next)].revision))
            next = id;
    }
    return next.value_or(present);
}

bool isPipelineWorking(const State &state)
{
    for (std::size_t i = 0; i < state.executions.size(); ++i) {
        const PipelineExecution &execution = state.executions[i];
        const auto waits = std::ranges::count(state.awaited, idAt<ExecutionId>(i), &AwaitedDeployment::execution);
        if (execution.status == Status::InProgress &&
            (execution.underWay == 0 || execution.underWay > static_cast<std::uint32_t>(waits)))
            return true;
    }
    return false;
}

} // namespace deployscope
