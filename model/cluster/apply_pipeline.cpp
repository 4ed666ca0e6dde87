// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/applier.h"

namespace deployscope {

// Executions of the pipeline.

void Applier::operator()(const PipelineActionStarted &e)
{
    PipelineExecution &execution = m_state.executions[indexOf(e.execution)];
    ++execution.underWay;
    execution.group = m_state.scenario->pipeline->actions[indexOf(e.step)].group + 1;
}

void Applier::operator()(const PipelineActionFailed &e)
{
    endStep(e.execution, e.step);
    m_state.executions[indexOf(e.execution)].failed = true;
}

void Applier::endStep(ExecutionId execution, PipelineActionId step)
{
    --m_state.executions[indexOf(execution)].underWay;
    std::erase_if(m_state.awaited,
                  [&](const AwaitedDeployment &each) { return each.execution == execution && each.step == step; });
}

void Applier::endExecution(ExecutionId execution, PipelineExecution::Status status)
{
    m_state.executions[indexOf(execution)].status = status;
}

} // namespace deployscope
