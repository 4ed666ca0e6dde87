// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/service_events.h"

#include "cluster/zone_tasks.h"
#include "timeline/image_errors.h"

#include <string>
#include <type_traits>
#include <utility>

namespace deployscope {

namespace {

const std::string troubleshooting =
    " For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.";

/// Composes the sentences of R7.1. The wording is ECS's own, plural without a singular included.
class Sentence
{
public:
    Sentence(const Timeline &timeline, EventId id)
        : m_timeline(timeline)
        , m_id(id)
        , m_event(timeline.events[indexOf(id)])
    {}

    [[nodiscard]] std::optional<std::string> compose() const { return m_event.what.visit(*this); }

    std::optional<std::string> operator()(const ServiceStartedTasks &e) const;
    std::optional<std::string> operator()(const ServiceRegisteredTargets &e) const
    {
        return service(e.service) + " registered " + std::to_string(e.count) + " targets in " + group(e.group);
    }
    std::optional<std::string> operator()(const ServiceStoppedTasks &e) const;
    std::optional<std::string> operator()(const ServiceDeregisteredTargets &e) const
    {
        return service(e.service) + " deregistered " + std::to_string(e.count) + " targets in " + group(e.group);
    }
    std::optional<std::string> operator()(const ServiceBeganDraining &e) const
    {
        return service(e.service) + " has begun draining connections on " + std::to_string(e.count) + " tasks.";
    }
    std::optional<std::string> operator()(const TargetBecameUnhealthy &e) const;
    std::optional<std::string> operator()(const TaskMarkedUnhealthy &e) const;
    std::optional<std::string> operator()(const DeploymentCompleted &e) const
    {
        return service(e.service) + " (deployment " + nameOf(e.deployment) + ") deployment completed.";
    }
    std::optional<std::string> operator()(const DeploymentFailed &e) const
    {
        return service(e.service) + " (deployment " + nameOf(e.deployment) +
               (e.why == DeploymentFailure::AlarmDetected ? ") deployment failed: alarm detected."
                                                          : ") deployment failed: tasks failed to start.");
    }
    std::optional<std::string> operator()(const StartImpaired &e) const
    {
        return service(e.service) + " is unable to consistently start tasks successfully.";
    }
    std::optional<std::string> operator()(const RollbackStarted &e) const
    {
        return service(e.service) + " rolling back to deployment " + nameOf(e.deployment) + ".";
    }
    std::optional<std::string> operator()(const SteadyStateReached &e) const
    {
        return service(e.service) + " has reached a steady state.";
    }
    std::optional<std::string> operator()(const PlacementFailed &e) const;
    std::optional<std::string> operator()(const DeploymentStuck &e) const
    {
        return service(e.service) + " was unable to stop or start tasks during a deployment because of the "
                                    "service deployment configuration."
                                    " Update the minimumHealthyPercent or maximumPercent value and try again.";
    }
    std::optional<std::string> operator()(const AzRebalancingBegan &e) const
    {
        return service(e.service) + " is not AZ balanced with " + tasksInZones(e.service) +
               ". AZ Rebalancing in progress.";
    }
    std::optional<std::string> operator()(const AzRebalancingStartedTasks &e) const
    {
        return service(e.service) + " has started " + std::to_string(e.count) + " tasks in " +
               scenario().zones[indexOf(e.zone)] + " to AZ Rebalance:" + tasksCausedHere<TaskStarted>() + ".";
    }
    std::optional<std::string> operator()(const AzBalanced &e) const
    {
        return service(e.service) + " is AZ balanced with " + tasksInZones(e.service) + ".";
    }
    std::optional<std::string> operator()(const ImagePullReported &e) const;
    template <typename Other>
    std::optional<std::string> operator()(const Other &) const
    {
        return {};
    }

private:
    [[nodiscard]] const Scenario &scenario() const { return *m_timeline.scenario; }
    [[nodiscard]] std::string service(ServiceId id) const
    {
        return "(service " + scenario().services[indexOf(id)].name + ")";
    }
    [[nodiscard]] std::string group(TargetGroupId id) const
    {
        return "(target-group " + scenario().targetGroups[indexOf(id)].id + ")";
    }
    template <typename Listed>
    [[nodiscard]] std::string tasksCausedHere() const;
    [[nodiscard]] std::string tasksInZones(ServiceId id) const;
    [[nodiscard]] std::string unhealthy(const State &state, const Target &target) const;

    const Timeline &m_timeline;
    EventId m_id;
    const Event &m_event;
};

/// ` (task t-3) (task t-4)`: those that follow at the same instant and name this event as their cause.
template <typename Listed>
std::string Sentence::tasksCausedHere() const
{
    std::string text;
    for (std::size_t i = indexOf(m_id) + 1; i < m_timeline.events.size(); ++i) {
        const Event &next = m_timeline.events[i];
        if (next.at != m_event.at)
            break;
        if (next.cause != Cause::of(m_id))
            continue;
        const Listed *listed = next.what.getIf<Listed>();
        if (listed != nullptr)
            text += " (task " + nameOf(listed->task) + ")";
        const auto *waits = next.what.getIf<TaskAwaitsCapacity>(); // created, and started as ECS says it
        if (waits != nullptr)
            text += " (task " + nameOf(waits->task) + ")";
    }
    return text;
}

/// `3 tasks in a, 1 tasks in b`: of all zones that have an instance which takes tasks, or a task.
std::string Sentence::tasksInZones(ServiceId id) const
{
    const State state = stateAt(m_timeline, {m_event.at, indexOf(m_id) + 1});
    std::string text;
    for (const ZoneTasks &each : tasksByZone(state, id)) {
        text.append(text.empty() ? "" : ", ").append(std::to_string(each.tasks));
        text.append(" tasks in ").append(scenario().zones[indexOf(each.zone)]);
    }
    return text;
}

std::optional<std::string> Sentence::operator()(const ServiceStartedTasks &e) const
{
    std::string text = service(e.service) + " has started " + std::to_string(e.count) +
                       " tasks:" + tasksCausedHere<TaskStarted>() + ".";
    if (e.replacing > 0)
        text += " Amazon ECS replaced " + std::to_string(e.replacing) + " tasks due to an unhealthy status.";
    return text;
}

std::optional<std::string> Sentence::operator()(const ServiceStoppedTasks &e) const
{
    if (!e.running)
        return service(e.service) + " stopped " + std::to_string(e.count) + " pending tasks.";
    return service(e.service) + " has stopped " + std::to_string(e.count) +
           " running tasks:" + tasksCausedHere<TaskStopping>() + ".";
}

std::string Sentence::unhealthy(const State &state, const Target &target) const
{
    const Task &task = state.tasks[indexOf(target.task)];
    return service(task.service) + " (task " + nameOf(target.task) + ") (port " +
           std::to_string(target.port.number) + ") is unhealthy in " + group(target.group) + " due to (reason " +
           targetDescription(target) + ").";
}

/// While the grace period runs, the scheduler does not speak of it (R2.13).
std::optional<std::string> Sentence::operator()(const TargetBecameUnhealthy &e) const
{
    const State state = stateAt(m_timeline, {m_event.at, indexOf(m_id) + 1});
    const Target &target = state.targets[indexOf(e.target)];
    const Task &task = state.tasks[indexOf(target.task)];
    if (task.runningAt + state.services[indexOf(task.service)].healthCheckGracePeriod > m_event.at)
        return {};
    return unhealthy(state, target);
}

/// No. 17 for a container's check. For a target only where the grace period has held the sentence back.
std::optional<std::string> Sentence::operator()(const TaskMarkedUnhealthy &e) const
{
    const State state = stateAt(m_timeline, {m_event.at, indexOf(m_id) + 1});
    const Task &task = state.tasks[indexOf(e.task)];
    for (const Target &target : targetsOf(state, task)) {
        const SimDuration grace = state.services[indexOf(task.service)].healthCheckGracePeriod;
        if (target.failsItsTask() && target.since < task.runningAt + grace)
            return unhealthy(state, target);
    }
    if (task.containerCount > 0 && healthStatusOf(state, task) == ContainerHealth::Unhealthy)
        return service(task.service) + " (task " + nameOf(e.task) + ") failed container health checks.";
    return {};
}

std::optional<std::string> Sentence::operator()(const PlacementFailed &e) const
{
    std::string text = service(e.service) +
                       " was unable to place a task because no container instance met all of its requirements.";
    if (e.obstacle == PlacementObstacle::NoInstances)
        return text + " Reason: No Container Instances were found in your cluster." + troubleshooting;
    text += " The closest matching (container-instance " + scenario().instances[indexOf(e.closest)].id + ")";
    switch (e.obstacle) {
    case PlacementObstacle::Agent:
        text += " encountered error \"AGENT\".";
        break;
    case PlacementObstacle::Attribute:
        text += " is missing an attribute required by your task.";
        break;
    case PlacementObstacle::DistinctInstance:
        text += " encountered error \"DistinctInstance placement constraint unsatisfied.\".";
        break;
    case PlacementObstacle::ReservedPorts:
        text += " encountered error \"RESOURCE:PORTS\".";
        break;
    case PlacementObstacle::Interface:
        text += " encountered error \"RESOURCE:ENI\".";
        break;
    case PlacementObstacle::Port:
        text += " is already using a port required by your task.";
        break;
    case PlacementObstacle::Cpu:
        text += " has insufficient CPU units available.";
        break;
    default:
        text += " has insufficient memory available.";
        break;
    }
    return text + troubleshooting;
}

std::optional<std::string> Sentence::operator()(const ImagePullReported &e) const
{
    const State state = stateAt(m_timeline, {m_event.at, indexOf(m_id) + 1});
    return service(e.service) +
           " was unable to place a task. Reason: " + pullErrorText(state, state.tasks[indexOf(e.failed)]) + ".";
}

} // namespace

std::optional<std::string> serviceEventMessage(const Timeline &timeline, EventId event)
{
    return Sentence{timeline, event}.compose();
}

std::optional<ServiceId> serviceOf(const State &after, const Happening &what)
{
    return what.visit([&](const auto &happened) -> std::optional<ServiceId> {
        if constexpr (requires { happened.service; })
            return happened.service;
        else if constexpr (requires { happened.task; })
            return after.tasks[indexOf(happened.task)].service;
        else if constexpr (requires { happened.target; })
            return after.tasks[indexOf(after.targets[indexOf(happened.target)].task)].service;
        else if constexpr (requires { happened.deployment; })
            return after.deployments[indexOf(happened.deployment)].service;
        else
            return {};
    });
}

std::string subjectOf(const State &after, const Happening &what)
{
    const Scenario &scenario = *after.scenario;
    return what.visit([&](const auto &happened) -> std::string {
        using What = std::remove_cvref_t<decltype(happened)>;
        if constexpr (std::is_same_v<What, RegistryWentDown> || std::is_same_v<What, RegistryCameUp>) {
            return "registry";
        } else if constexpr (requires { happened.step; }) {
            const PipelineAction &step = scenario.pipeline->actions[indexOf(happened.step)];
            return scenario.pipeline->name + '/' + scenario.pipeline->stages[step.stage] + '/' + step.name;
        } else if constexpr (
            requires { happened.execution; } && !requires { happened.service; }) {
            return scenario.pipeline->name;
        } else if constexpr (requires { happened.grant; }) {
            return scenario.roles[indexOf(scenario.grants[indexOf(happened.grant)].role)].name;
        } else if constexpr (requires { happened.image.error; }) {
            return nameOf(happened.task);
        } else if constexpr (requires { happened.image; }) {
            return scenario.images[indexOf(happened.image)].name;
        } else if constexpr (requires {
                                 happened.instance;
                                 happened.fault;
                             }) {
            return scenario.instances[indexOf(happened.instance)].id;
        } else if constexpr (requires { happened.needed; }) {
            return scenario.capacityProvider->name;
        } else if constexpr (requires { happened.target; }) {
            return nameOf(after, after.targets[indexOf(happened.target)]);
        } else if constexpr (requires { happened.task; }) {
            return nameOf(happened.task);
        } else if constexpr (requires { happened.listener; }) {
            return nameOf(scenario, happened.listener);
        } else if constexpr (
            requires { happened.group; } && !requires { happened.count; }) {
            return scenario.targetGroups[indexOf(happened.group)].name;
        } else if constexpr (requires { happened.traffic; }) {
            return scenario.traffic[indexOf(happened.traffic)].path;
        } else if constexpr (requires {
                                 happened.action;
                                 happened.service;
                             }) {
            return scenario.services[indexOf(happened.service)].name;
        } else if constexpr (requires { happened.action; }) {
            return "action:" + std::to_string(scenario.actions[indexOf(happened.action)].position);
        } else if constexpr (requires {
                                 happened.fault;
                                 happened.definition;
                             }) {
            return nameOf(scenario.taskDefinitions[indexOf(happened.definition)]);
        } else if constexpr (requires { happened.fault; }) {
            return "fault:" + std::to_string(scenario.faults[indexOf(happened.fault)].position);
        } else if constexpr (requires { happened.count; }) {
            return scenario.services[indexOf(happened.service)].name;
        } else if constexpr (requires { happened.zone; }) {
            return scenario.zones[indexOf(happened.zone)];
        } else if constexpr (requires { happened.permission; }) {
            const SecurityGroupId group = scenario.permissions[indexOf(happened.permission)].group;
            return scenario.securityGroups[indexOf(group)].id;
        } else if constexpr (requires { happened.alarm; }) {
            return scenario.alarms[indexOf(happened.alarm)].name;
        } else if constexpr (requires { happened.count; }) {
            return scenario.services[indexOf(happened.service)].name;
        } else if constexpr (requires { happened.deployment; }) {
            return nameOf(happened.deployment);
        } else if constexpr (requires { happened.instance; }) {
            return scenario.instances[indexOf(happened.instance)].id;
        } else {
            return scenario.services[indexOf(happened.service)].name;
        }
    });
}

} // namespace deployscope
