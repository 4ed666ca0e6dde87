// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/desired_count.h"

#include "cluster/bounds.h"

namespace deployscope {

void addDesiredCount(Decision &decision, const State &state, ServiceId service, std::int64_t desiredCount,
                     std::optional<std::size_t> causedBy)
{
    const ServiceState &now = state.services[indexOf(service)];
    const std::size_t cause = decision.add(DesiredCountChanged{service, desiredCount}, causedBy);
    const std::int64_t growth = desiredCount - now.desiredCount;
    const std::int64_t living = now.tasks.live();
    const Bounds limits = bounds(desiredCount, now.minimumHealthy, now.maximum);
    if (!now.deploying || growth <= 0 || living == 0 || now.tasks.healthy >= limits.fewestHealthy)
        return;
    for (std::size_t i = 0; i < state.deployments.size(); ++i) {
        const DeploymentState &of = state.deployments[i];
        const std::int64_t here = of.tasks.live();
        if (of.service != service || idAt<DeploymentId>(i) == now.primary || here == 0)
            continue;
        const std::int64_t more = (growth * here + living - 1) / living;
        decision.add(DeploymentScaled{idAt<DeploymentId>(i), static_cast<std::int32_t>(of.wanted + more)}, cause);
    }
}

} // namespace deployscope
