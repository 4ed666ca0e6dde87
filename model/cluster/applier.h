// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/counts.h"
#include "cluster/event.h"

namespace deployscope {

/// Applies one event: one function for each kind. Nobody but apply() needs it, which is why it is no part of the room's
/// interface; what the functions have in common is private and changes the state in a part only.
class Applier
{
public:
    explicit Applier(State &state)
        : m_state(state)
    {}

    void operator()(const InstanceRegistered &e);
    void operator()(const ServiceCreated &e);
    void operator()(const ActionTaken &) { beginGenerationsAnew(); }
    void operator()(const DesiredCountChanged &e);
    void operator()(const BoundsChanged &e);
    void operator()(const ScalingPolicyTriggered &e);
    void operator()(const GracePeriodChanged &e) { service(e.service).healthCheckGracePeriod = e.gracePeriod; }
    void operator()(const StrategyChanged &e) { m_state.strategies[indexOf(e.service)].action = e.action; }
    void operator()(const ConstraintsChanged &e) { m_state.strategies[indexOf(e.service)].constraints = e.action; }
    void operator()(const CircuitBreakerChanged &e) { service(e.service).circuitBreaker = e.breaker; }
    void operator()(const StartsThrottled &e);
    void operator()(const StartsResumed &e) { deployment(e.deployment).throttledUntil = {}; }
    void operator()(const StartImpaired &e) { deployment(e.deployment).startImpaired = true; }
    void operator()(const AlarmsChanged &e);
    void operator()(const AlarmStateChanged &e) { m_state.alarms[indexOf(e.alarm)] = e.state; }
    void operator()(const BakeStarted &e) { deployment(e.deployment).bakesUntil = m_state.now + e.bake; }
    void operator()(const BakeEnded &e) { deployment(e.deployment).baked = true; }
    void operator()(const NetworkConfigurationChanged &e)
    {
        m_state.strategies[indexOf(e.service)].network = e.action;
    }
    void operator()(const PermissionAuthorized &e) { m_state.permissions[indexOf(e.permission)] = 1; }
    void operator()(const PermissionRevoked &e) { m_state.permissions[indexOf(e.permission)] = 0; }
    void operator()(const ActionRefused &) {}
    void operator()(const DeploymentStarted &e);
    void operator()(const DeploymentScaled &e) { deployment(e.deployment).wanted = e.wanted; }
    void operator()(const DeploymentCompleted &e);
    void operator()(const DeploymentFailed &e);
    void operator()(const RollbackStarted &e) { deployment(e.failed).rolledBack = true; }
    void operator()(const SteadyStateReached &e) { service(e.service).steady = true; }
    void operator()(const DeploymentStuck &e) { service(e.service).stuckReported = true; }
    void operator()(const PlacementFailed &e);
    void operator()(const ServiceStartedTasks &e);
    void operator()(const TaskStarted &e);
    void operator()(const TaskProvisioned &e);
    void operator()(const ImagePulled &) {}
    void operator()(const HostPortBound &e);
    void operator()(const TaskRunning &e);
    void operator()(const TaskProven &e) { setHealth(e.task, TaskHealth::Healthy); }
    void operator()(const TaskMarkedUnhealthy &e);
    void operator()(const TaskExited &e);
    void operator()(const TaskFailedToStart &e);
    void operator()(const TaskActivating &e);
    void operator()(const ContainerPulling &e);
    void operator()(const ContainerImagePulled &e);
    void operator()(const ContainerRunning &e);
    void operator()(const ContainerHealthCheckFailed &e) { ++container(e).failures; }
    void operator()(const ContainerBecameHealthy &e);
    void operator()(const ContainerBecameUnhealthy &e);
    void operator()(const ContainerExited &e) { endContainer(container(e), e.exitCode); }
    void operator()(const ContainerTerminating &e);
    void operator()(const ContainerStopped &e)
    {
        endContainer(container(e), e.exitCode);
        container(e).failure = e.failure;
    }
    void operator()(const ServiceStoppedTasks &) {}
    void operator()(const TaskStopping &e);
    void operator()(const TaskTerminating &e);
    void operator()(const TaskDeprovisioning &e);
    void operator()(const TaskStopped &e);
    void operator()(const ServiceRegisteredTargets &) {}
    void operator()(const TargetRegistered &e);
    void operator()(const HealthCheckFailed &e);
    void operator()(const HealthCheckPassed &e);
    void operator()(const TargetBecameHealthy &e);
    void operator()(const TargetBecameUnhealthy &e);
    void operator()(const ServiceDeregisteredTargets &) {}
    void operator()(const ServiceBeganDraining &) {}
    void operator()(const TargetDraining &e);
    void operator()(const TargetRemoved &e);
    void operator()(const FaultHappened &) { beginGenerationsAnew(); }
    void operator()(const FaultRefused &) {}
    void operator()(const InstanceLost &e);
    void operator()(const InstanceDraining &e);
    void operator()(const InstanceActivated &e);
    void operator()(const AgentDisconnected &e) { m_state.instances[indexOf(e.instance)].agentConnected = false; }
    void operator()(const AgentReconnected &e) { m_state.instances[indexOf(e.instance)].agentConnected = true; }
    void operator()(const ZoneLost &e) { m_state.zonesLost[indexOf(e.zone)] = 1; }
    void operator()(const ZoneRestored &e) { m_state.zonesLost[indexOf(e.zone)] = 0; }
    void operator()(const TaskLost &e);
    void operator()(const TaskStoppedByUser &e);
    void operator()(const TargetUnused &e);
    void operator()(const HttpStatusChanged &e) { m_state.answers.push_back({e.task, e.fault}); }
    void operator()(const BehaviourChanged &e)
    {
        m_state.behaviours[indexOf(e.definition)] = static_cast<std::uint32_t>(e.fault) + 1;
    }
    void operator()(const AzRebalancingChanged &e) { service(e.service).azRebalancing = e.enabled; }
    void operator()(const AzRebalancingBegan &e) { service(e.service).azUnbalanced = true; }
    void operator()(const AzRebalancingStartedTasks &e) { service(e.service).steady = false; }
    void operator()(const AzBalanced &e) { service(e.service).azUnbalanced = false; }
    void operator()(const HealthCheckChanged &e);
    void operator()(const TargetGroupAttributesChanged &e);
    void operator()(const ListenerRuleCreated &e) { changeRules(e.listener, e.action); }
    void operator()(const ListenerRuleModified &e) { changeRules(e.listener, e.action); }
    void operator()(const ListenerRuleDeleted &e) { changeRules(e.listener, e.action); }
    void operator()(const TargetGroupUsed &e);
    void operator()(const TargetGroupUnused &e);
    void operator()(const TrafficChanged &e);
    void operator()(const PipelineStarted &) { m_state.executions.emplace_back(); }
    void operator()(const PipelineActionStarted &e);
    void operator()(const PipelineActionSucceeded &e) { endStep(e.execution, e.step); }
    void operator()(const PipelineActionFailed &e);
    void operator()(const PipelineSucceeded &e)
    {
        endExecution(e.execution, PipelineExecution::Status::Succeeded);
    }
    void operator()(const PipelineFailed &e) { endExecution(e.execution, PipelineExecution::Status::Failed); }
    void operator()(const RegistrationDenied &e);
    void operator()(const RolePermissionAdded &e) { addGrant(e.grant); }
    void operator()(const RolePermissionRemoved &e) { addGrant(e.grant); }
    void operator()(const RegistryWentDown &e) { m_state.registryDown = static_cast<std::uint32_t>(e.fault) + 1; }
    void operator()(const RegistryCameUp &) { m_state.registryDown = 0; }
    void operator()(const ImageRemoved &e) { setImage(e.image, e.now, e.fault); }
    void operator()(const ImagePushed &e) { setImage(e.image, InRegistry::Yes, e.fault); }
    void operator()(const DiskFilled &e) { setDisk(e.instance, true, e.fault); }
    void operator()(const DiskFreed &e) { setDisk(e.instance, false, e.fault); }
    void operator()(const CachedImageUsed &) {}
    void operator()(const ImagePullReported &e);
    void operator()(const ContainerCachedImageUsed &e) { startContainer(container(e)); }
    void operator()(const TaskAwaitsCapacity &e);
    void operator()(const TaskPlaced &e);
    void operator()(const CapacityScalingOut &e);
    void operator()(const CapacityScalingIn &e);
    void operator()(const CapacityReservationChanged &e);
    void operator()(const InstanceLaunched &e);
    void operator()(const ServiceLoadChanged &e);

private:
    ServiceState &service(ServiceId id) { return m_state.services[indexOf(id)]; }
    DeploymentState &deployment(DeploymentId id) { return m_state.deployments[indexOf(id)]; }
    Task &task(TaskId id) { return m_state.tasks.change(indexOf(id)); }
    Target &target(TargetId id) { return m_state.targets.change(indexOf(id)); }
    const TaskDefinition &definition(const Task &task) const
    {
        return m_state.scenario->taskDefinitions[indexOf(task.definition)];
    }

    template <typename OfContainer>
    ContainerState &container(const OfContainer &e)
    {
        return m_state.containers.change(m_state.tasks[indexOf(e.task)].firstContainer + e.container);
    }

    /// Changes a task and keeps the counts true.
    template <typename Change>
    void change(TaskId id, Change &&changeTask)
    {
        Task &changed = task(id);
        count(service(changed.service).tasks, changed, -1);
        count(deployment(changed.deployment).tasks, changed, -1);
        changeTask(changed);
        count(service(changed.service).tasks, changed, 1);
        count(deployment(changed.deployment).tasks, changed, 1);
    }

    void beginGenerationsAnew();
    void setEvicted(InstanceId instance, bool evicted);
    void setHealth(TaskId id, TaskHealth health);
    void fail(TaskId id, bool counts = true);
    void noteHealthy(const Task &healthy);
    void takeOver(const DeploymentStarted &e);
    void enter(Task &changed, TaskStatus status) const;
    void occupy(const Task &started, std::int32_t by);
    void arrive(TaskId id);
    void leave(TaskId id);
    void unchain(TaskId id);
    void create(TaskId id, DeploymentId owner, InstanceId instance);
    void replace(TaskId id, TaskId failed);
    template <typename Placed>
    void begin(const Placed &e);
    void endBoot(InstanceId instance);
    void addContainers(Task &started, TaskId id);
    void enter(ContainerState &changed, ContainerStatus status) const;
    void endContainer(ContainerState &ended, std::int16_t exitCode) const;
    void endContainersThatNeverRan(const Task &of);
    void endOrStop(TaskId id);
    void startContainer(ContainerState &pulled) const;
    void keepImage(const Task &pulling, std::size_t container, const ImagePull &pull, SimDuration takes);
    void noteUseOfImages(const Task &gone);
    void setImage(ImageId image, InRegistry now, FaultId fault);
    void setDisk(InstanceId instance, bool full, FaultId fault);
    void addGrant(GrantId grant);
    void endStep(ExecutionId execution, PipelineActionId step);
    void endExecution(ExecutionId execution, PipelineExecution::Status status);
    void bindPorts(TaskId id);
    template <typename Change>
    void changeGroup(TargetGroupId group, ActionId action);
    void changeRules(ListenerId listener, ActionId action);
    void setUsed(TargetGroupId group, bool used);
    [[nodiscard]] bool entersSlowStart(const Target &target) const;
    void noteHostPort(InstanceId instance, Port port);
    void setTarget(Target &changed, TargetState state, TargetReason reason) const;

    State &m_state;
};

} // namespace deployscope
