// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

#include <optional>

namespace deployscope {

// The pipeline (R10.5 to R10.7). Its executions go side by side.

[[nodiscard]] std::optional<ApiRefusal> refusal(const State &state, const StartPipelineExecution &call);
void follow(Decision &decision, const State &state, ActionId action, const StartPipelineExecution &call);

/// What comes next in an execution none of whose actions is under way: those of the next group begin, or it is over. An
/// action whose role lacks a permission, or whose artifact lacks a file, fails at once. Nothing while one is under way.
[[nodiscard]] Decision nextOfExecution(const State &state, ExecutionId execution);

/// It cannot do anything: its artifact lacks a file, or its role a permission.
[[nodiscard]] bool failsAtOnce(const State &state, PipelineActionId step);

/// An action has had its time: it is done, or it starts the deployment of the next revision.
[[nodiscard]] Decision stepTimePassed(const State &state, ExecutionId execution, PipelineActionId step);

/// The end of an action that waits for a deployment, once that is COMPLETED, FAILED, or another one is PRIMARY.
[[nodiscard]] Decision deploymentStepEnded(const State &state, const AwaitedDeployment &awaited);

/// Which revision a deployment of the pipeline brings: the one that it names, else the next of the present family that is
/// not in use; where there is none, the present one anew.
[[nodiscard]] TaskDefinitionId revisionToDeploy(const State &state, const PipelineAction &action);

/// An action is under way that may yet start something, or execution goes on without one.
[[nodiscard]] bool isPipelineWorking(const State &state);

} // namespace deployscope
