// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/one_of.h"
#include "cluster/state.h"

#include <cstdint>

namespace deployscope {

/// What made an event happen. Following causes leads to an action, a fault, or the start.
struct Cause
{
    enum class Kind : std::uint8_t { Start, Event, Action, Fault };
    Kind kind = Kind::Start;
    std::uint32_t index = 0; ///< EventId, ActionId or FaultId

    [[nodiscard]] static Cause start() { return {}; }
    [[nodiscard]] static Cause of(EventId event) { return {Kind::Event, static_cast<std::uint32_t>(event)}; }
    [[nodiscard]] static Cause of(ActionId action) { return {Kind::Action, static_cast<std::uint32_t>(action)}; }
    [[nodiscard]] static Cause of(FaultId fault) { return {Kind::Fault, static_cast<std::uint32_t>(fault)}; }
    friend bool operator==(const Cause &, const Cause &) = default;
};

// Each struct is one kind of event: small, plain, and complete enough for apply() to work from it alone.
// The stable name of each kind stands in resources/events.md.

struct InstanceRegistered
{
    InstanceId instance{};
};
/// Its role does not let it register: it never joins (R10.1).
struct RegistrationDenied
{
    InstanceId instance{};
};
struct ServiceCreated
{
    ServiceId service{};
};
/// An action was carried out; the events that follow from it name it as their cause.
struct ActionTaken
{
    ActionId action{};
};
struct DesiredCountChanged
{
    ServiceId service{};
    std::int64_t desiredCount = 0;
};
struct BoundsChanged
{
    ServiceId service{};
    Percent minimumHealthy{};
    Percent maximum{};
};
struct GracePeriodChanged
{
    ServiceId service{};
    SimDuration gracePeriod{};
};
struct StrategyChanged
{
    ServiceId service{};
    ActionId action{};
};
struct ConstraintsChanged
{
    ServiceId service{};
    ActionId action{};
};
struct CircuitBreakerChanged
{
    ServiceId service{};
    CircuitBreaker breaker{};
};
/// New tasks get other security groups from now on.
struct NetworkConfigurationChanged
{
    ServiceId service{};
    ActionId action{};
};
/// Deployments watch other alarms, or none, from now on.
struct AlarmsChanged
{
    ServiceId service{};
    ActionId action{};
};
struct AlarmStateChanged
{
    AlarmId alarm{};
    AlarmState state{};
};
struct PermissionAuthorized
{
    PermissionId permission{};
};
struct PermissionRevoked
{
    PermissionId permission{};
};
struct RolePermissionAdded
{
    GrantId grant{};
};
struct RolePermissionRemoved
{
    GrantId grant{};
};
struct PipelineStarted
{
    ExecutionId execution{};
};
struct PipelineActionStarted
{
    ExecutionId execution{};
    PipelineActionId step{};
};
struct PipelineActionSucceeded
{
    ExecutionId execution{};
    PipelineActionId step{};
};
/// Why an action of a pipeline has failed.
enum class PipelineFailure : std::uint8_t {
    AccessDenied,       ///< its role lacks a permission: 403
    FileMissing,        ///< its input artifact lacks what a deployment reads first
    UpdateRefused,      ///< ECS refuses its UpdateService
    DeploymentFailed,   ///< it was given up
    DeploymentReplaced, ///< another one has become PRIMARY
};
struct PipelineActionFailed
{
    ExecutionId execution{};
    PipelineActionId step{};
    PipelineFailure why{};
    std::uint32_t what = 0; ///< place in PipelineAction::calls or neededFiles, or the ApiRefusal
};
struct PipelineSucceeded
{
    ExecutionId execution{};
};
struct PipelineFailed
{
    ExecutionId execution{};
};
/// What the API would answer to an action that it refuses, and why a fault cannot happen.
enum class ApiRefusal : std::uint8_t {
    BothPercents100,              ///< minimum and maximum percent would both be 100 (R1.6)
    PermissionNotFound,           ///< to revoke: no such rule is in force
    DuplicatePermission,          ///< to authorize: the same rule is in force already
    ContainerPortMissing,         ///< the new task definition lacks the load balancer's container and port (R4.8)
    TaskNotFound,                 ///< no such task has been started, or it has stopped
    TaskNotRunning,               ///< its containers do not run
    InstanceNotFound,             ///< no such instance is registered
    InstanceIdNotFound,           ///< likewise, in the words of EC2
    ZoneNotFound,                 ///< no instance is in such a zone
    ZoneIsLost,                   ///< nothing can be lost or registered there
    ZoneNotLost,                  ///< nothing to restore
    AgentAsAsked,                 ///< the agent is connected, or disconnected, already
    DaemonMaximum,                ///< the maximum percent of a daemon service must stay 100 (R1.5)
    DaemonDesiredCount,           ///< a daemon service has no desired count of its own (R1.21)
    TargetTypeMismatch,           ///< a target group's type does not go with the new network mode (R4.6)
    NetworkConfigurationMissing,  ///< an awsvpc task definition, and neither service nor call has one
    NetworkConfigurationNotValid, ///< one was given, and the task definition is not awsvpc
    RuleNotFound,                 ///< the listener has no rule of this priority
    PriorityInUse,                ///< to create: another rule of the listener has this priority
    DefaultRuleStays,             ///< the default rule of a listener cannot be deleted
    HealthCheckTooLong,           ///< the time-out would not be shorter than the interval (R3.1)
    SlowStartExcluded,            ///< slow start and least outstanding requests exclude each other (R3.9)
    RegistryAsAsked,              ///< the registries answer, or do not, already
    ImageNotThere,                ///< to remove: the registry does not have it
    PipelineNotFound,             ///< the file has no pipeline of this name
    RoleNotFound,                 ///< the file has no such role
    RolePolicyNotFound,           ///< to delete: the role does not have such a permission
    RegistrationDenied,           ///< the role of the instance does not let it register (R10.1)
    DiskAsAsked,                  ///< the disk is full by a fault, or not, already
};
/// Nothing was changed by the action.
struct ActionRefused
{
    ActionId action{};
    ApiRefusal refusal{};
};

/// A fault has come true; the events that follow from it name it as their cause.
struct FaultHappened
{
    FaultId fault{};
};
/// Nothing was changed by the fault: what it names does not exist at this moment, or is so already.
struct FaultRefused
{
    FaultId fault{};
    ApiRefusal refusal{};
};
/// It is gone with all that ran on it: terminated by a person, or lost (R6.11).
struct InstanceLost
{
    InstanceId instance{};
    bool withZone = false;
};
struct InstanceDraining
{
    InstanceId instance{};
};
/// ACTIVE again.
struct InstanceActivated
{
    InstanceId instance{};
};
struct AgentDisconnected
{
    InstanceId instance{};
};
struct AgentReconnected
{
    InstanceId instance{};
};
struct ZoneLost
{
    ZoneId zone{};
};
struct ZoneRestored
{
    ZoneId zone{};
};
/// STOPPED, as its instance is gone.
struct TaskLost
{
    TaskId task{};
};
/// A person stops it: STOPPING at once, whatever its targets (R2.8).
struct TaskStoppedByUser
{
    TaskId task{};
    ActionId action{};
    SimDuration stop{};
};
/// Its instance is gone.
struct TargetUnused
{
    TargetId target{};
};
struct HttpStatusChanged
{
    TaskId task{};
    FaultId fault{};
};
struct BehaviourChanged
{
    TaskDefinitionId definition{};
    FaultId fault{};
};
/// No image can be pulled any more.
struct RegistryWentDown
{
    FaultId fault{};
};
/// They can be pulled again.
struct RegistryCameUp
{
    FaultId fault{};
};
struct ImageRemoved
{
    ImageId image{};
    FaultId fault{};
    InRegistry now = InRegistry::NoTag;
};
struct ImagePushed
{
    ImageId image{};
    FaultId fault{};
};
/// Nothing can be written on the disk of an instance any more (R10.4).
struct DiskFilled
{
    InstanceId instance{};
    FaultId fault{};
};
struct DiskFreed
{
    InstanceId instance{};
    FaultId fault{};
};

struct AzRebalancingChanged
{
    ServiceId service{};
    bool enabled = false;
};
/// No. 19: the first sentence.
struct AzRebalancingBegan
{
    ServiceId service{};
};
/// No. 19: the second sentence. The TaskStarted that follow have this one as their cause.
struct AzRebalancingStartedTasks
{
    ServiceId service{};
    DeploymentId deployment{};
    ZoneId zone{};
    std::uint32_t count = 0;
};
/// No. 19: the third sentence.
struct AzBalanced
{
    ServiceId service{};
};

/// A new PRIMARY; the others are ACTIVE from now on.
struct DeploymentStarted
{
    ServiceId service{};
    DeploymentId deployment{};
    TaskDefinitionId definition{};
    bool isRollback = false;          ///< it takes over the living tasks of its revision as its own (R5.13)
    DeploymentId failed{};            ///< of a rollback: the one that is given up; its tasks stay with it
    DeploymentId goal{};              ///< of a rollback: the COMPLETED one that it goes back to
    DeploymentFailure cause{};        ///< of a rollback: why the one before it was given up
    std::uint32_t pipelineAction = 0; ///< as DeploymentState has it
    ExecutionId execution{};          ///< of the pipeline, where that has started it
};
/// It is given up: FAILED, and starts no task any more (R5.13, R5.14).
struct DeploymentFailed
{
    ServiceId service{};
    DeploymentId deployment{};
    DeploymentFailure why{};
}; ///< no. 13
/// The service throttle: it starts no task for so long, after so many that did not come to RUNNING (R5.8).
struct StartsThrottled
{
    ServiceId service{};
    DeploymentId deployment{};
    std::int32_t failures = 0; ///< in a row
    SimDuration delay{};
};
/// The wait is over.
struct StartsResumed
{
    ServiceId service{};
    DeploymentId deployment{};
};
struct StartImpaired
{
    ServiceId service{};
    DeploymentId deployment{};
}; ///< no. 11
/// Its tasks are as they should be; it is not COMPLETED before its alarms have stayed quiet for so long (R5.16).
struct BakeStarted
{
    ServiceId service{};
    DeploymentId deployment{};
    SimDuration bake{};
};
struct BakeEnded
{
    ServiceId service{};
    DeploymentId deployment{};
};
/// A DeploymentStarted follows.
struct RollbackStarted
{
    ServiceId service{};
    DeploymentId deployment{}; ///< the COMPLETED one that the service goes back to
    DeploymentId failed{};
}; ///< no. 14
/// How many tasks an older deployment is still to keep (R1.15).
struct DeploymentScaled
{
    DeploymentId deployment{};
    std::int32_t wanted = 0;
};
struct DeploymentCompleted
{
    ServiceId service{};
    DeploymentId deployment{};
}; ///< no. 8
struct SteadyStateReached
{
    ServiceId service{};
}; ///< no. 9
struct DeploymentStuck
{
    ServiceId service{};
    DeploymentId deployment{};
}; ///< no. 12
struct PlacementFailed
{
    ServiceId service{};
    PlacementObstacle obstacle{};
    InstanceId closest{};
}; ///< no. 10

/// No. 1, or no. 2 where some replace unhealthy ones. The TaskStarted that follow have this one as their cause.
struct ServiceStartedTasks
{
    ServiceId service{};
    DeploymentId deployment{};
    std::uint32_t count = 0;
    std::uint32_t replacing = 0;
    bool allPlaced = true; ///< every task that was to start has found room
};
struct TaskStarted
{
    TaskId task{};
    DeploymentId deployment{};
    InstanceId instance{};
    TaskId replaces{}; ///< a failed task
    bool isReplacement = false;
    SimDuration pull{}; ///< the durations, jitter in them
    SimDuration start{};
    SimDuration provision{}; ///< until it has its network interface; none outside of awsvpc
    ImagePull image{};       ///< what the pull comes to, of a task without a state for each container
};
/// Its network interface is attached: PENDING (R2.2).
struct TaskProvisioned
{
    TaskId task{};
};
/// It was created and fits nowhere: it waits in PROVISIONING until the capacity provider has made room (R9.8).
struct TaskAwaitsCapacity
{
    TaskId task{};
    DeploymentId deployment{};
    TaskId replaces{}; ///< a failed task
    bool isReplacement = false;
};
/// One that has waited for an instance stands on one now: PENDING, or with awsvpc PROVISIONING still.
struct TaskPlaced
{
    TaskId task{};
    InstanceId instance{};
    SimDuration pull{};
    SimDuration start{};
    SimDuration provision{};
    ImagePull image{};
};
struct ImagePulled
{
    TaskId task{};
};
/// The image cannot be pulled, and the copy on the instance is used (R2.16).
struct CachedImageUsed
{
    TaskId task{};
};
/// A task has failed as its image cannot be pulled, and that is told for the first time.
struct ImagePullReported
{
    ServiceId service{};
    TaskId failed{};
}; ///< no. 16
/// Docker has given a dynamic port to a mapping (R4.2).
struct HostPortBound
{
    TaskId task{};
    std::uint16_t binding = 0;
    Port port{};
};
struct TaskRunning
{
    TaskId task{};
    SimDuration warmUp{};
};
/// RUNNING for 40 s, without a load balancer (R2.12).
struct TaskProven
{
    TaskId task{};
};
/// The scheduler marks it: unhealthy, and past its grace period (R2.13).
struct TaskMarkedUnhealthy
{
    TaskId task{};
};
/// An essential container exited by itself: STOPPED at once (R2.6a, R2.9), or STOPPING where other containers run.
struct TaskExited
{
    TaskId task{};
    std::int16_t exitCode = 1;
    std::uint16_t container = 0; ///< place in its task
};
/// It ends before it has come to RUNNING: STOPPED at once, or STOPPING where containers run already.
struct TaskFailedToStart
{
    TaskId task{};
    StopReason reason{};
    std::uint16_t container = 0; ///< the one in the way: it did not start, or others have waited for it in vain
};
/// Its containers run, and its targets are registered: of services with several target groups (R2.4).
struct TaskActivating
{
    TaskId task{};
};

// Containers, of tasks that have a state for each: those of several containers, and those with a health check.

/// What it depends on has come true: its image is pulled, then it is started (R2.10).
struct ContainerPulling
{
    TaskId task{};
    std::uint16_t container = 0; ///< place in its task
    SimDuration pull{};          ///< the durations, jitter in them
    SimDuration start{};
    ImagePull image{}; ///< what the pull comes to
};
struct ContainerImagePulled
{
    TaskId task{};
    std::uint16_t container = 0;
};
/// The image cannot be pulled, and the copy on the instance is used (R2.16).
struct ContainerCachedImageUsed
{
    TaskId task{};
    std::uint16_t container = 0;
};
struct ContainerRunning
{
    TaskId task{};
    std::uint16_t container = 0;
    SimDuration warmUp{};
};
/// A failure that counts, and more are needed for UNHEALTHY (R2.11).
struct ContainerHealthCheckFailed
{
    TaskId task{};
    std::uint16_t container = 0;
};
struct ContainerBecameHealthy
{
    TaskId task{};
    std::uint16_t container = 0;
};
struct ContainerBecameUnhealthy
{
    TaskId task{};
    std::uint16_t container = 0;
};
/// By itself (R2.9).
struct ContainerExited
{
    TaskId task{};
    std::uint16_t container = 0;
    std::int16_t exitCode = 0;
};
/// SIGTERM: its task stops, and all that depend on it are gone (R2.10).
struct ContainerTerminating
{
    TaskId task{};
    std::uint16_t container = 0;
    SimDuration stop{};
};
struct ContainerStopped
{
    TaskId task{};
    std::uint16_t container = 0;
    std::int16_t exitCode = 0;             ///< -1: it never ran
    StopReason failure = StopReason::None; ///< then why
};

/// No. 4 for RUNNING tasks, no. 15 for others. The TaskStopping that follow have this one as their cause.
struct ServiceStoppedTasks
{
    ServiceId service{};
    DeploymentId deployment{};
    std::uint32_t count = 0;
    bool running = true; ///< else they were pending
};
/// The scheduler takes a task away: DEACTIVATING where it has targets, else STOPPING (R2.6).
struct TaskStopping
{
    TaskId task{};
    StopReason reason{};
};
/// Its targets have drained: SIGTERM.
struct TaskTerminating
{
    TaskId task{};
    SimDuration stop{};
};
/// Its containers have stopped, and it gives its network interface back: DEPROVISIONING (R2.2).
struct TaskDeprovisioning
{
    TaskId task{};
    std::int16_t exitCode = 0;
    SimDuration duration{};
};
struct TaskStopped
{
    TaskId task{};
    std::int16_t exitCode = 0;
};

struct ServiceRegisteredTargets
{
    ServiceId service{};
    TargetGroupId group{};
    std::uint32_t count = 0;
}; ///< no. 3
struct TargetRegistered
{
    TargetId target{};
    TaskId task{};
    TargetGroupId group{};
    Port port{};
};
struct HealthCheckFailed
{
    TargetId target{};
    TargetReason reason{};
    std::int16_t code = 0;
};
struct HealthCheckPassed
{
    TargetId target{};
};
struct TargetBecameHealthy
{
    TargetId target{};
};
/// No. 7, unless the grace period still runs.
struct TargetBecameUnhealthy
{
    TargetId target{};
    TargetReason reason{};
    std::int16_t code = 0;
};
struct ServiceDeregisteredTargets
{
    ServiceId service{};
    TargetGroupId group{};
    std::uint32_t count = 0;
}; ///< no. 5
struct ServiceBeganDraining
{
    ServiceId service{};
    std::uint32_t count = 0;
}; ///< no. 6
struct TargetDraining
{
    TargetId target{};
};
struct TargetRemoved
{
    TargetId target{};
};

/// A target tracking policy changes the desired count, for its alarm is in ALARM (R9.1, R9.2). The DesiredCountChanged that
/// follows has this one as its cause.
struct ScalingPolicyTriggered
{
    ServiceId service{};
    std::uint32_t policy = 0; ///< place in ScalableTarget::policies
    bool out = true;          ///< else in
    MetricValue metric{};     ///< by which the new count was worked out
    std::int64_t from = 0;    ///< desired count before
    std::int64_t to = 0;
};

// What the load balancer is told, and what clients send.

/// ModifyTargetGroup has changed its health check.
struct HealthCheckChanged
{
    TargetGroupId group{};
    ActionId action{};
};
struct TargetGroupAttributesChanged
{
    TargetGroupId group{};
    ActionId action{};
};
struct ListenerRuleCreated
{
    ListenerId listener{};
    ActionId action{};
};
struct ListenerRuleModified
{
    ListenerId listener{};
    ActionId action{};
};
struct ListenerRuleDeleted
{
    ListenerId listener{};
    ActionId action{};
};
/// A rule forwards to it from now on: its targets are checked (R3.7).
struct TargetGroupUsed
{
    TargetGroupId group{};
};
/// No rule forwards to it any more: its targets are unused (R3.7).
struct TargetGroupUnused
{
    TargetGroupId group{};
};
/// From now on so many requests come.
struct TrafficChanged
{
    TrafficId traffic{};
    std::uint32_t stretch = 0; ///< place in Traffic::stretches
};

/// Other requests reach the service from now on, or others answer them: what its policies track changes (R9.4).
struct ServiceLoadChanged
{
    ServiceId service{};
    RequestRate requests{};
    std::int64_t healthyTargets = 0;
    std::int64_t cpuUsed = 0; ///< thousandths of a CPU unit
    CpuUnits cpuReserved{};
};

/// The capacity provider's reservation is above the target capacity (R9.6, R9.7). The InstanceLaunched that follow have
/// this one as their cause.
struct CapacityScalingOut
{
    std::int64_t needed = 0;
    std::int64_t running = 0;
    std::uint32_t count = 0;
};
/// It is below the target capacity since fifteen data points. Empty instances go: InstanceLost follows for each.
struct CapacityScalingIn
{
    std::int64_t needed = 0;
    std::int64_t running = 0;
    std::uint32_t count = 0;
};
/// The first data point below the target capacity while an instance is empty, or the first one that is not.
struct CapacityReservationChanged
{
    std::int64_t needed = 0;
    std::int64_t running = 0;
    bool below = false;
};
/// By the Auto Scaling group; it registers when it has booted.
struct InstanceLaunched
{
    InstanceId instance{};
    SimDuration boot{};
};

/// In the order of their names in timeline/api_names.
struct EventKinds
    : Kinds<InstanceRegistered, ServiceCreated, ActionTaken, DesiredCountChanged, BoundsChanged,
            GracePeriodChanged, StrategyChanged, ConstraintsChanged, PermissionAuthorized, PermissionRevoked,
            ActionRefused, DeploymentStarted, DeploymentScaled, DeploymentCompleted, SteadyStateReached,
            DeploymentStuck, PlacementFailed, ServiceStartedTasks, TaskStarted, ImagePulled, HostPortBound,
            TaskRunning, TaskProven, TaskMarkedUnhealthy, TaskExited, ServiceStoppedTasks, TaskStopping,
            TaskTerminating, TaskStopped, ServiceRegisteredTargets, TargetRegistered, HealthCheckFailed,
            HealthCheckPassed, TargetBecameHealthy, TargetBecameUnhealthy, ServiceDeregisteredTargets,
            ServiceBeganDraining, TargetDraining, TargetRemoved, FaultHappened, FaultRefused, InstanceLost,
            InstanceDraining, InstanceActivated, AgentDisconnected, AgentReconnected, ZoneLost, ZoneRestored,
            TaskLost, TaskStoppedByUser, TargetUnused, HttpStatusChanged, BehaviourChanged, AzRebalancingChanged,
            AzRebalancingBegan, AzRebalancingStartedTasks, AzBalanced, CircuitBreakerChanged, DeploymentFailed,
            RollbackStarted, TaskFailedToStart, TaskActivating, ContainerPulling, ContainerImagePulled,
            ContainerRunning, ContainerHealthCheckFailed, ContainerBecameHealthy, ContainerBecameUnhealthy,
            ContainerExited, ContainerTerminating, ContainerStopped, AlarmsChanged, AlarmStateChanged, BakeStarted,
            BakeEnded, StartsThrottled, StartsResumed, StartImpaired, NetworkConfigurationChanged, TaskProvisioned,
            TaskDeprovisioning, ScalingPolicyTriggered, HealthCheckChanged, TargetGroupAttributesChanged,
            ListenerRuleCreated, ListenerRuleModified, ListenerRuleDeleted, TargetGroupUsed, TargetGroupUnused,
            TrafficChanged, RegistryWentDown, RegistryCameUp, ImageRemoved, ImagePushed, DiskFilled, DiskFreed,
            CachedImageUsed, ImagePullReported, ContainerCachedImageUsed, RegistrationDenied, RolePermissionAdded,
            RolePermissionRemoved, PipelineStarted, PipelineActionStarted, PipelineActionSucceeded,
            PipelineActionFailed, PipelineSucceeded, PipelineFailed, TaskAwaitsCapacity, TaskPlaced,
            CapacityScalingOut, CapacityScalingIn, CapacityReservationChanged, InstanceLaunched,
            ServiceLoadChanged>
{};
using Happening = OneOf<EventKinds>;

/// Something that happened. Its id is its place in the timeline.
struct Event
{
    SimTime at{};
    Cause cause{};
    Happening what;
};

/// Brings `state` from before `event` to after it. The only code that changes a state.
/// The event must have been decided on this very state; anything else asserts.
void apply(State &state, const Event &event);

/// The state before anything has happened: nothing registered, no service created, all permissions of the
/// file in force.
[[nodiscard]] State blankState(std::shared_ptr<const Scenario> scenario);

} // namespace deployscope
