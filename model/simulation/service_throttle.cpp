// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/service_throttle.h"

#include <algorithm>

namespace deployscope {

namespace {

constexpr SimDuration firstDelay = std::chrono::seconds{30};
constexpr SimDuration longestDelay = std::chrono::minutes{15};
constexpr std::int32_t doublingsToLongest = 5; ///< 30 s x 2^5 is more than 15 min
constexpr std::int32_t failuresOfImpaired = 3; ///< event no. 11

} // namespace

SimDuration throttleDelay(std::int32_t failures)
{
    const std::int32_t doublings = std::clamp(failures - 1, 0, doublingsToLongest);
    return std::min(longestDelay, firstDelay * (1 << doublings));
}

Decision throttleStarts(const State &state, TaskId failed)
{
    Decision decision;
    const DeploymentId id = state.tasks[indexOf(failed)].deployment;
    const DeploymentState &deployment = state.deployments[indexOf(id)];
    decision.add(StartsThrottled{deployment.service, id, deployment.startFailures,
                                 throttleDelay(deployment.startFailures)});
    if (deployment.startFailures >= failuresOfImpaired && !deployment.startImpaired)
        decision.add(StartImpaired{deployment.service, id}, 0);
    return decision;
}

bool isThrottled(const DeploymentState &deployment)
{
    return deployment.throttledUntil != SimTime{};
}

bool isThrottledAtMost(const DeploymentState &deployment)
{
    return throttleDelay(deployment.startFailures) == longestDelay;
}

} // namespace deployscope
