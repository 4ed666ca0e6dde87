// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/instance_loss.h"

#include <utility>

namespace deployscope {

namespace {

std::vector<TaskId> tasksOn(const State &state, InstanceId instance)
{
    std::vector<TaskId> found;
    for (TaskId id = state.instances[indexOf(instance)].oldestTask; id != noTask;
         id = state.tasks[indexOf(id)].nextHere)
        found.push_back(id);
    return found;
}

/// Targets that are in their group's list, draining ones too, by service and group.
std::vector<TargetId> listedTargets(const State &state, const std::vector<TaskId> &tasks, ServiceId service,
                                    TargetGroupId group)
{
    std::vector<TargetId> found;
    for (const TaskId id : tasks) {
        const Task &task = state.tasks[indexOf(id)];
        for (std::uint32_t i = task.firstTarget; i < task.firstTarget + task.targetCount; ++i) {
            const Target &target = state.targets[i];
            if (task.service == service && target.group == group && target.state != TargetState::Removed)
                found.push_back(idAt<TargetId>(i));
        }
    }
    return found;
}

/// No. 5 counts those that were not draining already.
std::uint32_t countRegistered(const State &state, const std::vector<TargetId> &targets)
{
    std::uint32_t count = 0;
    for (const TargetId target : targets)
        count += state.targets[indexOf(target)].state == TargetState::Draining ? 0 : 1;
    return count;
}

void addUnusedTargets(Decision &decision, const State &state, const std::vector<TaskId> &tasks,
                      std::size_t causedBy)
{
    for (std::size_t service = 0; service < state.services.size(); ++service) {
        for (const ServiceLoadBalancer &balancer : state.scenario->services[service].loadBalancers) {
            const auto id = idAt<ServiceId>(service);
            const auto targets = listedTargets(state, tasks, id, balancer.targetGroup);
            const std::uint32_t count = countRegistered(state, targets);
            const std::size_t cause =
                count == 0 ? causedBy
                           : decision.add(ServiceDeregisteredTargets{id, balancer.targetGroup, count}, causedBy);
            for (const TargetId target : targets)
                decision.add(TargetUnused{target}, cause);
        }
    }
}

} // namespace

void addInstanceLoss(Decision &decision, const State &state, InstanceId instance, bool withZone,
                     std::size_t causedBy)
{
    const std::size_t lost = decision.add(InstanceLost{instance, withZone}, causedBy);
    const std::vector<TaskId> tasks = tasksOn(state, instance);
    for (const TaskId task : tasks)
        decision.add(TaskLost{task}, lost);
    addUnusedTargets(decision, state, tasks, lost);
}

std::vector<InstanceId> registeredIn(const State &state, ZoneId zone)
{
    std::vector<InstanceId> found;
    for (std::size_t i = 0; i < state.instances.size(); ++i) {
        if (state.instances[i].registered && state.scenario->instances[i].zone == zone)
            found.push_back(idAt<InstanceId>(i));
    }
    return found;
}

} // namespace deployscope
