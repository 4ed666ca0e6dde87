// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/deployment_marks.h"

#include <algorithm>

namespace deployscope {

std::vector<DeploymentMark> deploymentMarks(const State &last, ServiceId service)
{
    std::vector<DeploymentMark> marks;
    for (const DeploymentState &deployment : last.deployments) {
        if (deployment.service != service || deployment.stoodAtStart)
            continue;
        const auto &definition = last.scenario->taskDefinitions[indexOf(deployment.definition)];
        const QString name = QString::fromStdString(nameOf(definition));
        marks.push_back({deployment.startedAt, DeploymentMark::Kind::Started, name});
        if (deployment.rollout == RolloutState::Completed)
            marks.push_back({deployment.completedAt, DeploymentMark::Kind::Completed, name});
        if (deployment.rollout == RolloutState::Failed)
            marks.push_back({deployment.completedAt, DeploymentMark::Kind::Failed, name});
    }
    std::ranges::stable_sort(marks, {}, &DeploymentMark::at);
    return marks;
}

} // namespace deployscope
