// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/daemon_services.h"

#include "simulation/placement_constraints.h"

namespace deployscope {

namespace {

bool isDaemon(const State &state, ServiceId service)
{
    return state.scenario->services[indexOf(service)].daemon;
}

std::int64_t eligibleInstances(const State &state, ServiceId service)
{
    const DeploymentId primary = state.services[indexOf(service)].primary;
    const TaskDefinitionId definition = state.deployments[indexOf(primary)].definition;
    PlacementConstraints constraints{state, service};
    constraints.prepare(definition);
    std::int64_t count = 0;
    for (std::size_t i = 0; i < state.instances.size(); ++i) {
        const bool takes = constraints.obstacleAt(idAt<InstanceId>(i), definition, 0) == PlacementObstacle::None;
        count += state.instances[i].isActive() && takes ? 1 : 0;
    }
    return count;
}

} // namespace

Decision daemonCount(const State &state, ServiceId service)
{
    Decision decision;
    if (!isDaemon(state, service))
        return decision;
    const std::int64_t count = eligibleInstances(state, service);
    if (count != state.services[indexOf(service)].desiredCount)
        decision.add(DesiredCountChanged{service, count});
    return decision;
}

bool mayLeaveInstance(const State &state, const Task &task)
{
    if (!isDaemon(state, task.service))
        return true;
    const InstanceState &instance = state.instances[indexOf(task.instance)];
    for (TaskId id = instance.oldestTask; id != noTask; id = state.tasks[indexOf(id)].nextHere) {
        if (!isDaemon(state, state.tasks[indexOf(id)].service))
            return false;
    }
    return true;
}

} // namespace deployscope
