// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/event_settings.h"

#include "simulation/placement_constraints.h"
#include "simulation/service_auto_scaling.h"
#include "study/failed_checks.h"
#include "study/failed_pulls.h"
#include "study/failed_steps.h"

#include <algorithm>
#include <cstdint>
#include <variant>

namespace deployscope {

namespace {

/// The member of an action that the API does not take.
[[nodiscard]] std::string refusedMember(const std::string &action, ApiRefusal refusal)
{
    switch (refusal) {
    case ApiRefusal::BothPercents100:
        return action + "/parameters/deploymentConfiguration";
    case ApiRefusal::PermissionNotFound:
    case ApiRefusal::DuplicatePermission:
        return action + "/parameters/IpPermissions";
    case ApiRefusal::ContainerPortMissing:
    case ApiRefusal::TargetTypeMismatch:
    case ApiRefusal::NetworkConfigurationMissing:
        return action + "/parameters/taskDefinition";
    case ApiRefusal::TaskNotFound:
    case ApiRefusal::TaskNotRunning:
        return action + "/parameters/task";
    case ApiRefusal::InstanceNotFound:
        return action + "/parameters/containerInstances";
    case ApiRefusal::InstanceIdNotFound:
        return action + "/parameters/InstanceIds";
    case ApiRefusal::DaemonMaximum:
        return action + "/parameters/deploymentConfiguration/maximumPercent";
    case ApiRefusal::DaemonDesiredCount:
        return action + "/parameters/desiredCount";
    case ApiRefusal::RuleNotFound:
    case ApiRefusal::PriorityInUse:
    case ApiRefusal::DefaultRuleStays:
        return action + "/parameters/Priority";
    case ApiRefusal::HealthCheckTooLong:
    case ApiRefusal::SlowStartExcluded:
    case ApiRefusal::ZoneIsLost:
    case ApiRefusal::ZoneNotFound:
    case ApiRefusal::ZoneNotLost:
    case ApiRefusal::AgentAsAsked:
    case ApiRefusal::RegistrationDenied:
        return action + "/parameters/role";
    case ApiRefusal::PipelineNotFound:
        return action + "/parameters/name";
    case ApiRefusal::RoleNotFound:
        return action + "/parameters/RoleName";
    case ApiRefusal::RolePolicyNotFound:
        return action + "/parameters/Permissions";
    case ApiRefusal::RegistryAsAsked:
    case ApiRefusal::ImageNotThere:
    case ApiRefusal::DiskAsAsked:
        return action + "/parameters";
    case ApiRefusal::NetworkConfigurationNotValid:
        return action + "/parameters/networkConfiguration";
    }
    return action;
}

/// The member of a fault that names what does not exist at its moment.
[[nodiscard]] std::string refusedMemberOf(const TimedFault &fault)
{
    return std::visit(
        [&](const auto &what) {
            if constexpr (requires { what.instance; })
                return fault.pointer + "/instance";
            else if constexpr (requires { what.zone; })
                return fault.pointer + "/zone";
            else if constexpr (requires { what.task; })
                return fault.pointer + "/task";
            else if constexpr (requires { what.images; })
                return fault.pointer + "/image";
            else
                return fault.pointer;
        },
        fault.what);
}

/// Says which settings decided an event, one function for each kind whose settings have a place in the file.
/// Kinds that follow from durations and from the clock alone have none.
class DeciderFinder
{
public:
    DeciderFinder(const Timeline &timeline, const State &before, const SettingsInForce &places, const Event &event)
        : m_timeline(timeline)
        , m_scenario(*timeline.scenario)
        , m_before(before)
        , m_places(places)
        , m_event(event)
    {}

    template <typename What>
    [[nodiscard]] Deciders operator()(const What & /*what*/) const
    {
        return {};
    }

    [[nodiscard]] Deciders operator()(const InstanceRegistered &what) const
    {
        return {{m_scenario.instances[indexOf(what.instance)].pointer}, {}};
    }
    [[nodiscard]] Deciders operator()(const ServiceCreated &what) const { return {{service(what.service)}, {}}; }
    [[nodiscard]] Deciders operator()(const ActionTaken &what) const
    {
        return {{m_scenario.actions[indexOf(what.action)].pointer}, {}};
    }

    [[nodiscard]] Deciders operator()(const ActionRefused &what) const
    {
        return {{refusedMember(m_scenario.actions[indexOf(what.action)].pointer, what.refusal)}, {}};
    }

    [[nodiscard]] Deciders operator()(const FaultHappened &what) const
    {
        return {{m_scenario.faults[indexOf(what.fault)].pointer}, {}};
    }
    [[nodiscard]] Deciders operator()(const FaultRefused &what) const
    {
        return {{refusedMemberOf(m_scenario.faults[indexOf(what.fault)])}, {}};
    }
    [[nodiscard]] Deciders operator()(const HttpStatusChanged &what) const
    {
        return {{m_scenario.faults[indexOf(what.fault)].pointer + "/status"}, {}};
    }
    [[nodiscard]] Deciders operator()(const BehaviourChanged &what) const
    {
        return {{m_scenario.faults[indexOf(what.fault)].pointer + "/change"}, {}};
    }
    [[nodiscard]] Deciders operator()(const TaskStoppedByUser &what) const
    {
        return {{m_scenario.actions[indexOf(what.action)].pointer + "/parameters/task"}, {}};
    }

    [[nodiscard]] Deciders operator()(const DesiredCountChanged &what) const
    {
        if (const ScalingPolicy *policy = policyBehind(m_timeline, m_event)) {
            return {{targetValuePlace(*policy)}, {}};
        }
        const bool isDaemon = m_scenario.services[indexOf(what.service)].daemon; // it counts its instances (R1.21)
        return isDaemon ? Deciders{{service(what.service) + "/schedulingStrategy"}, {}}
                        : Deciders{{changed(what.service, "/desiredCount")}, {}};
    }
    [[nodiscard]] Deciders operator()(const ScalingPolicyTriggered &what) const
    {
        const ScalableTarget &target = *scalableTargetOf(m_scenario, what.service);
        const ScalingPolicy &policy = target.policies[what.policy];
        Deciders found{{targetValuePlace(policy)}, {}};
        const std::int64_t wanted = trackedCount(what.from, what.metric, policy.target);
        if (wanted > target.maxCapacity || wanted < target.minCapacity) {
            found.settings.push_back(target.pointer + (what.out ? "/MaxCapacity" : "/MinCapacity"));
        }
        for (const ScriptedMetric &metric : m_scenario.metrics) {
            if (metric.service == what.service && metric.metric == policy.metric) {
                found.settings.push_back(metric.pointer);
            }
        }
        return found;
    }
    [[nodiscard]] Deciders operator()(const ServiceLoadChanged & /*what*/) const
    {
        Deciders found;
        for (const Traffic &traffic : m_scenario.traffic) {
            found.settings.push_back(traffic.pointer + "/requestsPerSecond");
        }
        return found;
    }
    [[nodiscard]] Deciders operator()(const CapacityScalingOut & /*what*/) const { return targetCapacity(); }
    [[nodiscard]] Deciders operator()(const CapacityScalingIn & /*what*/) const { return targetCapacity(); }
    [[nodiscard]] Deciders operator()(const CapacityReservationChanged & /*what*/) const
    {
        return targetCapacity();
    }
    [[nodiscard]] Deciders operator()(const InstanceLaunched &what) const
    {
        return {{m_scenario.instances[indexOf(what.instance)].pointer}, {}};
    }
    [[nodiscard]] Deciders operator()(const TaskAwaitsCapacity &what) const
    {
        return start(m_before.deployments[indexOf(what.deployment)].service);
    }
    [[nodiscard]] Deciders operator()(const TaskPlaced &what) const
    {
        return start(m_before.tasks[indexOf(what.task)].service);
    }
    [[nodiscard]] Deciders operator()(const BoundsChanged &what) const
    {
        return {{changed(what.service, "/deploymentConfiguration")}, {}};
    }
    [[nodiscard]] Deciders operator()(const GracePeriodChanged &what) const
    {
        return {{changed(what.service, "/healthCheckGracePeriodSeconds")}, {}};
    }
    [[nodiscard]] Deciders operator()(const AzRebalancingChanged &what) const
    {
        return {{changed(what.service, "/availabilityZoneRebalancing")}, {}};
    }
    [[nodiscard]] Deciders operator()(const AzRebalancingBegan &what) const { return rebalancing(what.service); }
    [[nodiscard]] Deciders operator()(const AzRebalancingStartedTasks &what) const
    {
        return rebalancing(what.service);
    }
    [[nodiscard]] Deciders operator()(const AzBalanced &what) const { return rebalancing(what.service); }
    [[nodiscard]] Deciders operator()(const StrategyChanged &what) const
    {
        return {{changed(what.service, "/placementStrategy")}, {}};
    }
    [[nodiscard]] Deciders operator()(const ConstraintsChanged &what) const
    {
        return {{changed(what.service, "/placementConstraints")}, {}};
    }

    [[nodiscard]] Deciders operator()(const CircuitBreakerChanged &what) const
    {
        return {{changed(what.service, "/deploymentConfiguration/deploymentCircuitBreaker")}, {}};
    }
    [[nodiscard]] Deciders operator()(const NetworkConfigurationChanged &what) const
    {
        return {{changed(what.service, "/networkConfiguration")}, {}};
    }
    [[nodiscard]] Deciders operator()(const PermissionAuthorized &what) const
    {
        return permission(what.permission);
    }
    [[nodiscard]] Deciders operator()(const PermissionRevoked &what) const { return permission(what.permission); }

    [[nodiscard]] Deciders operator()(const DeploymentStarted &what) const
    {
        if (what.isRollback) {
            return givenUp(what.service, what.cause);
        }
        if (what.pipelineAction != 0) {
            const PipelineActionId id{what.pipelineAction - 1};
            return {{m_scenario.pipeline->actions[indexOf(id)].pointer + "/configuration"}, {}};
        }
        const Action *action = actionBehind(m_timeline, m_event);
        const auto *update = action != nullptr ? std::get_if<UpdateService>(&action->what) : nullptr;
        if (update != nullptr && !update->taskDefinition && update->forceNewDeployment) {
            return {{action->pointer + "/parameters/forceNewDeployment"}, {}};
        }
        return {{changed(what.service, "/taskDefinition")}, {}};
    }
    [[nodiscard]] Deciders operator()(const DeploymentFailed &what) const
    {
        return givenUp(what.service, what.why);
    }
    [[nodiscard]] Deciders operator()(const RollbackStarted &what) const
    {
        return givenUp(what.service, m_before.deployments[indexOf(what.failed)].failure);
    }
    [[nodiscard]] Deciders operator()(const BakeStarted &what) const { return bake(what.service); }
    [[nodiscard]] Deciders operator()(const BakeEnded &what) const { return bake(what.service); }
    [[nodiscard]] Deciders operator()(const AlarmsChanged &what) const
    {
        return {{changed(what.service, "/deploymentConfiguration/alarms")}, {}};
    }
    [[nodiscard]] Deciders operator()(const DeploymentScaled &what) const
    {
        const ServiceId owner = m_before.deployments[indexOf(what.deployment)].service;
        return {{m_places.of(owner).minimumHealthyPercent}, {}};
    }
    [[nodiscard]] Deciders operator()(const DeploymentCompleted &what) const
    {
        return {{m_places.of(what.service).desiredCount}, {}};
    }
    [[nodiscard]] Deciders operator()(const SteadyStateReached &what) const
    {
        return {{m_places.of(what.service).desiredCount}, {}};
    }
    [[nodiscard]] Deciders operator()(const DeploymentStuck &what) const
    {
        const ServiceSettingPlaces &places = m_places.of(what.service);
        return {{places.minimumHealthyPercent, places.maximumPercent, places.desiredCount}, {}};
    }

    [[nodiscard]] Deciders operator()(const PlacementFailed &what) const
    {
        const DeploymentId primary = m_before.services[indexOf(what.service)].primary;
        const TaskDefinitionId wanted = m_before.deployments[indexOf(primary)].definition;
        Deciders found{{definition(wanted)}, {}};
        const bool constrained =
            what.obstacle == PlacementObstacle::Attribute || what.obstacle == PlacementObstacle::DistinctInstance;
        if (constrained && !m_scenario.taskDefinitions[indexOf(wanted)].placementConstraints.empty()) {
            found.settings.front() += "/placementConstraints";
        }
        if (constrained && !constraintsOf(m_before, what.service).empty()) {
            found.settings.push_back(m_places.of(what.service).placementConstraints);
        }
        if (what.obstacle != PlacementObstacle::NoInstances) {
            found.blockedBy.push_back(m_scenario.instances[indexOf(what.closest)].id);
        }
        return found;
    }

    [[nodiscard]] Deciders operator()(const ServiceStartedTasks &what) const { return start(what.service); }
    [[nodiscard]] Deciders operator()(const TaskStarted &what) const
    {
        return start(m_before.deployments[indexOf(what.deployment)].service);
    }
    [[nodiscard]] Deciders operator()(const HostPortBound &what) const
    {
        return {{portMapping(m_before.tasks[indexOf(what.task)], what.binding)}, {}};
    }
    [[nodiscard]] Deciders operator()(const TaskFailedToStart &what) const
    {
        switch (what.reason) {
        case StopReason::DependencyTimedOut:
            return {{container(what.task, what.container) + "/startTimeout"}, {}};
        case StopReason::CannotPullContainer:
            return failedPullDeciders(m_before, what.task, what.container);
        case StopReason::CannotCreateContainer:
            return fullDiskDeciders(m_before, m_before.tasks[indexOf(what.task)].instance);
        default:
            return {};
        }
    }
    [[nodiscard]] Deciders operator()(const ImagePullReported &what) const
    {
        const Task &failed = m_before.tasks[indexOf(what.failed)];
        return failedPullDeciders(m_before, what.failed, failed.decisiveContainer);
    }
    [[nodiscard]] Deciders operator()(const CachedImageUsed &what) const
    {
        return failedPullDeciders(m_before, what.task, 0);
    }
    [[nodiscard]] Deciders operator()(const ContainerCachedImageUsed &what) const
    {
        return failedPullDeciders(m_before, what.task, what.container);
    }
    [[nodiscard]] Deciders operator()(const ContainerStopped &what) const
    {
        if (what.failure == StopReason::CannotPullContainer) {
            return failedPullDeciders(m_before, what.task, what.container);
        }
        return what.failure == StopReason::CannotCreateContainer
                   ? fullDiskDeciders(m_before, m_before.tasks[indexOf(what.task)].instance)
                   : Deciders{};
    }
    [[nodiscard]] Deciders operator()(const PipelineActionStarted &what) const { return step(what.step); }
    [[nodiscard]] Deciders operator()(const PipelineActionFailed &what) const
    {
        return failedStepDeciders(m_before, what);
    }
    [[nodiscard]] Deciders operator()(const TaskExited &what) const
    {
        return missingFileDeciders(m_before, what.task, what.container);
    }
    [[nodiscard]] Deciders operator()(const ContainerExited &what) const
    {
        return missingFileDeciders(m_before, what.task, what.container);
    }
    [[nodiscard]] Deciders operator()(const RegistrationDenied &what) const
    {
        return deniedRegistrationDeciders(m_before, what.instance);
    }
    [[nodiscard]] Deciders operator()(const RolePermissionAdded &what) const { return grant(what.grant); }
    [[nodiscard]] Deciders operator()(const RolePermissionRemoved &what) const { return grant(what.grant); }
    [[nodiscard]] Deciders operator()(const RegistryWentDown &what) const { return fault(what.fault); }
    [[nodiscard]] Deciders operator()(const RegistryCameUp &what) const { return fault(what.fault); }
    [[nodiscard]] Deciders operator()(const ImageRemoved &what) const { return fault(what.fault); }
    [[nodiscard]] Deciders operator()(const ImagePushed &what) const { return fault(what.fault); }
    [[nodiscard]] Deciders operator()(const DiskFilled &what) const { return fault(what.fault); }
    [[nodiscard]] Deciders operator()(const DiskFreed &what) const { return fault(what.fault); }
    [[nodiscard]] Deciders operator()(const ContainerPulling &what) const
    {
        const Task &task = m_before.tasks[indexOf(what.task)];
        const bool depends = !definitionOf(m_before, task).containers[what.container].dependsOn.empty();
        return depends ? Deciders{{container(what.task, what.container) + "/dependsOn"}, {}} : Deciders{};
    }
    [[nodiscard]] Deciders operator()(const ContainerHealthCheckFailed &what) const { return checkOf(what); }
    [[nodiscard]] Deciders operator()(const ContainerBecameHealthy &what) const { return checkOf(what); }
    [[nodiscard]] Deciders operator()(const ContainerBecameUnhealthy &what) const { return checkOf(what); }
    [[nodiscard]] Deciders operator()(const TaskMarkedUnhealthy &what) const
    {
        return {{m_places.of(m_before.tasks[indexOf(what.task)].service).healthCheckGracePeriod}, {}};
    }
    [[nodiscard]] Deciders operator()(const ServiceStoppedTasks &what) const
    {
        return {{m_places.of(what.service).minimumHealthyPercent}, {}};
    }
    [[nodiscard]] Deciders operator()(const TaskStopping &what) const
    {
        const ServiceSettingPlaces &places = m_places.of(m_before.tasks[indexOf(what.task)].service);
        return {{what.reason == StopReason::ScaledIn ? places.desiredCount : places.minimumHealthyPercent}, {}};
    }
    [[nodiscard]] Deciders operator()(const TaskTerminating &what) const
    {
        Deciders found;
        for (const Target &target : targetsOf(m_before, m_before.tasks[indexOf(what.task)])) {
            found.settings.push_back(m_places.of(target.group).attributes);
        }
        return found;
    }

    [[nodiscard]] Deciders operator()(const ServiceRegisteredTargets &what) const
    {
        return {{service(what.service) + "/loadBalancers"}, {}};
    }
    [[nodiscard]] Deciders operator()(const TargetRegistered &what) const
    {
        return {{service(m_before.tasks[indexOf(what.task)].service) + "/loadBalancers"}, {}};
    }
    [[nodiscard]] Deciders operator()(const HealthCheckFailed &what) const
    {
        return failedCheckDeciders(m_before, m_places, what.target, what.reason, m_event.at);
    }
    [[nodiscard]] Deciders operator()(const TargetBecameUnhealthy &what) const
    {
        return failedCheckDeciders(m_before, m_places, what.target, what.reason, m_event.at);
    }
    [[nodiscard]] Deciders operator()(const HealthCheckPassed &what) const
    {
        // A healthy target that passes again has reached nothing: it only starts to count failures anew.
        const bool isHealthy = m_before.targets[indexOf(what.target)].state == TargetState::Healthy;
        return isHealthy ? Deciders{} : Deciders{{groupOf(what.target).healthyThreshold}, {}};
    }
    [[nodiscard]] Deciders operator()(const TargetBecameHealthy &what) const
    {
        // A new target is healthy at its first check; on the way back as many are needed as the threshold says (R3.4).
        const bool isNew = m_before.targets[indexOf(what.target)].state == TargetState::Initial;
        return {{isNew ? groupOf(what.target).interval : groupOf(what.target).healthyThreshold}, {}};
    }
    [[nodiscard]] Deciders operator()(const ServiceDeregisteredTargets &what) const
    {
        return {{m_places.of(what.group).attributes}, {}};
    }
    [[nodiscard]] Deciders operator()(const ServiceBeganDraining &what) const
    {
        Deciders found;
        for (const ServiceLoadBalancer &balancer : m_scenario.services[indexOf(what.service)].loadBalancers) {
            found.settings.push_back(m_places.of(balancer.targetGroup).attributes);
        }
        return found;
    }
    [[nodiscard]] Deciders operator()(const HealthCheckChanged &what) const { return actionOf(what.action); }
    [[nodiscard]] Deciders operator()(const TargetGroupAttributesChanged &what) const
    {
        return actionOf(what.action);
    }
    [[nodiscard]] Deciders operator()(const ListenerRuleCreated &what) const { return actionOf(what.action); }
    [[nodiscard]] Deciders operator()(const ListenerRuleModified &what) const { return actionOf(what.action); }
    [[nodiscard]] Deciders operator()(const ListenerRuleDeleted &what) const { return actionOf(what.action); }
    [[nodiscard]] Deciders operator()(const TrafficChanged &what) const
    {
        return {{m_scenario.traffic[indexOf(what.traffic)].pointer + "/requestsPerSecond"}, {}};
    }
    [[nodiscard]] Deciders operator()(const TargetDraining &what) const
    {
        return {{groupOf(what.target).attributes}, {}};
    }
    [[nodiscard]] Deciders operator()(const TargetRemoved &what) const
    {
        return {{groupOf(what.target).attributes}, {}};
    }

private:
    [[nodiscard]] const std::string &service(ServiceId id) const
    {
        return m_scenario.services[indexOf(id)].pointer;
    }
    [[nodiscard]] const TargetGroupSettingPlaces &groupOf(TargetId id) const
    {
        return m_places.of(m_before.targets[indexOf(id)].group);
    }
    [[nodiscard]] Deciders actionOf(ActionId id) const
    {
        return {{m_scenario.actions[indexOf(id)].pointer + "/parameters"}, {}};
    }
    [[nodiscard]] const std::string &definition(TaskDefinitionId id) const
    {
        return m_scenario.taskDefinitions[indexOf(id)].pointer;
    }
    [[nodiscard]] std::string changed(ServiceId id, std::string_view member) const
    {
        return settingPlace(m_timeline, m_event, id, member);
    }

    [[nodiscard]] Deciders step(PipelineActionId id) const
    {
        return {{m_scenario.pipeline->actions[indexOf(id)].pointer}, {}};
    }
    [[nodiscard]] Deciders grant(GrantId id) const { return {{m_scenario.grants[indexOf(id)].pointer}, {}}; }
    [[nodiscard]] Deciders fault(FaultId id) const { return {{m_scenario.faults[indexOf(id)].pointer}, {}}; }

    [[nodiscard]] Deciders rebalancing(ServiceId id) const
    {
        return {{m_places.of(id).availabilityZoneRebalancing}, {}};
    }

    [[nodiscard]] std::string container(TaskId task, std::size_t place) const
    {
        return definition(m_before.tasks[indexOf(task)].definition) + "/containerDefinitions/" +
               std::to_string(place);
    }
    template <typename What>
    [[nodiscard]] Deciders checkOf(const What &what) const
    {
        return {{container(what.task, what.container) + "/healthCheck"}, {}};
    }

    /// The setting that asks for it; an alarm that is in ALARM is in the way as well.
    [[nodiscard]] Deciders givenUp(ServiceId id, DeploymentFailure why) const
    {
        if (why != DeploymentFailure::AlarmDetected) {
            return {{m_places.of(id).circuitBreaker}, {}};
        }
        Deciders found{{m_places.of(id).alarms}, {}};
        for (const AlarmId alarm : alarmsOf(m_before, id).alarms) {
            if (m_before.alarms[indexOf(alarm)] == AlarmState::Alarm) {
                found.blockedBy.push_back(m_scenario.alarms[indexOf(alarm)].name);
            }
        }
        return found;
    }

    [[nodiscard]] Deciders bake(ServiceId id) const
    {
        Deciders found{{m_places.of(id).alarms}, {}};
        for (const AlarmId alarm : alarmsOf(m_before, id).alarms) {
            found.settings.push_back(m_scenario.alarms[indexOf(alarm)].pointer);
        }
        return found;
    }

    [[nodiscard]] Deciders start(ServiceId id) const
    {
        const ServiceSettingPlaces &places = m_places.of(id);
        return {{places.maximumPercent, places.desiredCount}, {}};
    }

    [[nodiscard]] Deciders targetCapacity() const
    {
        return {{m_scenario.capacityProvider->pointer + "/autoScalingGroupProvider/managedScaling/targetCapacity"},
                {}};
    }

    [[nodiscard]] Deciders permission(PermissionId id) const
    {
        const Action *action = actionBehind(m_timeline, m_event);
        Deciders found{{m_scenario.permissions[indexOf(id)].pointer}, {}};
        if (action != nullptr && !found.settings.front().starts_with(action->pointer + "/")) {
            found.settings.push_back(action->pointer);
        }
        return found;
    }

    /// The mapping as the file has it: its container, and its place among the mappings of that one.
    [[nodiscard]] std::string portMapping(const Task &task, std::uint32_t binding) const
    {
        const TaskDefinition &revision = m_scenario.taskDefinitions[indexOf(task.definition)];
        const std::uint32_t place = bindingsOf(m_before, task)[binding].mapping;
        const std::uint32_t container = revision.portMappings[place].container;
        const auto first = revision.portMappings.begin();
        const auto before = std::count_if(first, first + place, [container](const PortMapping &mapping) {
            return mapping.container == container;
        });
        return revision.pointer + "/containerDefinitions/" + std::to_string(container) + "/portMappings/" +
               std::to_string(before);
    }

    const Timeline &m_timeline;
    const Scenario &m_scenario;
    const State &m_before;
    const SettingsInForce &m_places;
    const Event &m_event;
};

} // namespace

Deciders decidersOf(const Timeline &timeline, const State &before, const SettingsInForce &places,
                    const Event &event)
{
    Deciders found = event.what.visit(DeciderFinder(timeline, before, places, event));
    std::erase(found.settings, std::string());
    return found;
}

} // namespace deployscope
