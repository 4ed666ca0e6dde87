// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/chunks.h"
#include "cluster/load_balancing.h"
#include "cluster/task_set.h"
#include "scenario/scenario.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace deployscope {

// The values of one moment. Flat vectors by index, so that a copy is cheap; the counts that rules ask for are
// kept by apply() and compared with a recount in debug builds.

/// lastStatus of a task, in order (R2.1).
enum class TaskStatus : std::uint8_t {
    Provisioning,
    Pending,
    Activating,
    Running,
    Deactivating,
    Stopping,
    Deprovisioning,
    Stopped,
};

/// Healthy for the bounds of a deployment, as the scheduler sees it (R2.12, R2.13).
enum class TaskHealth : std::uint8_t {
    Unknown, ///< not RUNNING, or nothing has shown yet
    Healthy,
    Unhealthy, ///< marked by the scheduler: it is to be replaced
};

/// stopCode (R2.14); None while it has not been asked to stop.
enum class StopCode : std::uint8_t {
    None,
    EssentialContainerExited,
    ServiceSchedulerInitiated,
    UserInitiated,
    TerminationNotice,
    TaskFailedToStart,
};

/// What stoppedReason says (R7.3).
enum class StopReason : std::uint8_t {
    None,
    FailedHealthChecks,   ///< Task failed ELB health checks in (target-group ...)
    ReplacedByDeployment, ///< Scaling activity initiated by (deployment ...)
    ScaledIn,             ///< the same text
    EssentialContainerExited,
    InstanceDrains,              ///< its instance is DRAINING: the text of ScaledIn
    StoppedByUser,               ///< what the person gave as the reason
    InstanceTerminated,          ///< Host EC2 (instance ...) terminated.
    FailedContainerHealthChecks, ///< Task failed container health checks
    DependencyTimedOut,          ///< startTimeout of a container has passed, and others still wait for it (R2.10)
    DependencyFailed,            ///< a container on whose success others wait has exited with another code than 0
    StartTimedOut,               ///< the agent gave up starting a container (R2.15)
    CannotStartContainer,        ///< CannotStartContainerError: what the behaviour says (R7.3)
    CannotPullContainer,   ///< CannotPullContainerError: Task::image, or that of the container, says why (R10.3)
    CannotCreateContainer, ///< CannotCreateContainerError: the disk of the instance is full (R10.4)
};

/// Why an image cannot be pulled (R10.3).
enum class PullError : std::uint8_t {
    None,
    NoRoute,      ///< the registry does not answer
    AccessDenied, ///< the role by which it is pulled lacks a permission (R10.2)
    NoRepository,
    NoTag,
    NoSpace, ///< on the disk of the instance
};

/// What the pull of an image comes to, known when it begins (R2.16).
struct ImagePull
{
    PullError error = PullError::None;
    bool usesCopy = false; ///< it fails, and the copy on the instance will do
    bool fetches = false;  ///< it puts a copy on the instance, which has none
    friend bool operator==(const ImagePull &, const ImagePull &) = default;
};

/// lastStatus of a container, in order.
enum class ContainerStatus : std::uint8_t {
    Waiting,  ///< for the containers that it depends on (R2.10)
    Pulling,  ///< its image, until `endsAt`
    Starting, ///< until `endsAt`
    Running,
    Stopping, ///< it has its SIGTERM and is gone at `endsAt`
    Stopped,
};

/// healthStatus of a container (R2.11); and of a task, over its essential containers.
enum class ContainerHealth : std::uint8_t { Unknown, Healthy, Unhealthy };

/// A container of a task whose definition has a state for each (TaskDefinition::hasContainerStates).
struct ContainerState
{
    TaskId task{};
    ContainerStatus status = ContainerStatus::Waiting;
    ContainerHealth health = ContainerHealth::Unknown;
    std::uint8_t failures = 0;             ///< failed health checks in a row that counted
    std::int16_t exitCode = -1;            ///< -1: has not exited
    SimTime since{};                       ///< when `status` was entered
    SimTime endsAt = SimTime::max();       ///< end of the pull, start or stop that is under way
    SimTime runningAt = SimTime::max();    ///< when it started; check k is run at runningAt + k x interval
    SimTime answersAt = SimTime::max();    ///< from when its ports answer: runningAt + warm-up
    SimTime exitsAt = SimTime::max();      ///< by itself
    SimDuration start{};                   ///< how long its start takes after the pull
    ImagePull image{};                     ///< once the pull has begun
    StopReason failure = StopReason::None; ///< why it never ran
    friend bool operator==(const ContainerState &, const ContainerState &) = default;
};

/// Where a chain of tasks ends.
inline constexpr TaskId noTask{std::numeric_limits<std::uint32_t>::max()};

/// Where a task stands that waits in PROVISIONING for a container instance (R9.8).
inline constexpr InstanceId noInstance{std::numeric_limits<std::uint32_t>::max()};
/// When such a task pulls its image and runs: nobody knows yet. Durations may be added to it.
inline constexpr SimTime notYetKnown{SimDuration{std::numeric_limits<std::int64_t>::max() / 2}};

/// One copy of a service's containers, from the request to start it until long after it has stopped.
struct Task
{
    ServiceId service{};
    DeploymentId deployment{};
    TaskDefinitionId definition{};
    InstanceId instance{};     ///< noInstance while it waits in PROVISIONING for one
    std::uint32_t ordinal = 0; ///< the k-th task of its revision, from 0: which behaviour it takes
    TaskStatus status = TaskStatus::Provisioning;
    TaskHealth health = TaskHealth::Unknown;
    StopCode stopCode = StopCode::None;
    StopReason stopReason = StopReason::None;
    bool onPrimary = true;       ///< its deployment is PRIMARY: new, not old
    std::uint8_t generation = 1; ///< 1 more than that of the failed task that it replaces; anew after each action
    bool failed = false;         ///< marked unhealthy or exited by itself
    bool replaced = false;       ///< failed, and another task has been started for it
    bool evicted = false;        ///< its instance is DRAINING: it is to be replaced elsewhere (R1.22)
    std::int16_t exitCode = -1;  ///< -1: still running
    SimTime createdAt{};
    SimTime since{};      ///< when `status` was entered
    SimTime pullEndsAt{}; ///< set at creation; past once the image is there
    SimTime runningAt{};  ///< known at creation, as pull and start take so long; startedAt of ECS.
                          ///< With containers of their own: SimTime::max() until it is RUNNING
    SimTime answersAt{};  ///< from when its ports answer: runningAt + warm-up
    SimTime crashesAt = SimTime::max();
    SimTime healthSince{};            ///< when `health` became what it is
    SimTime stopsAt = SimTime::max(); ///< end of the present drain or stop, once that has begun
    std::uint32_t firstBinding = 0;   ///< into State::bindings
    std::uint16_t bindingCount = 0;
    std::uint16_t targetCount = 0;
    std::uint32_t firstTarget = 0;       ///< into State::targets
    TaskId previousHere = noTask;        ///< the older neighbour among those that exist on its instance
    TaskId nextHere = noTask;            ///< the newer one
    std::uint32_t firstContainer = 0;    ///< into State::containers
    std::uint16_t containerCount = 0;    ///< 0: its only container has no state of its own
    std::uint16_t decisiveContainer = 0; ///< the one that ended it: it exited, or was waited for in vain
    std::optional<ActionId> network{};   ///< awsvpc: the call whose configuration it has; else its service's
    ActionId stoppedBy{};                ///< the StopTask, with StopReason::StoppedByUser
    std::uint32_t behaviour = 0; ///< 0: that of its revision; else 1 more than the FaultId that had changed it
    ImagePull image{};           ///< of its only container; those of several have their own

    /// It stands on an instance, or has stood there.
    [[nodiscard]] bool isPlaced() const { return instance != noInstance; }
    /// Not STOPPED: counts for the upper bound and holds its resources (R1.4).
    [[nodiscard]] bool exists() const { return status != TaskStatus::Stopped; }
    /// Has been asked to stop and has not stopped yet.
    [[nodiscard]] bool isLeaving() const
    {
        return status >= TaskStatus::Deactivating && status < TaskStatus::Stopped;
    }
    /// Wanted: exists and has not been asked to stop.
    [[nodiscard]] bool isLive() const { return status < TaskStatus::Deactivating; }

    friend bool operator==(const Task &, const Task &) = default;
};

/// A port of an instance given to a container (networkBindings of ECS).
struct PortBinding
{
    TaskId task{};
    InstanceId instance{};
    Port containerPort{};
    Port hostPort{}; ///< 0: dynamic, and the containers have not started yet
    Protocol protocol = Protocol::Tcp;
    bool onTask = false;       ///< awsvpc: a port of the task's own address, and none of the instance (R4.6)
    std::uint32_t mapping = 0; ///< place in TaskDefinition::portMappings
    friend bool operator==(const PortBinding &, const PortBinding &) = default;
};

/// TargetHealth.State (R3.2). Removed ones stay in the list for the views.
enum class TargetState : std::uint8_t { Initial, Healthy, Unhealthy, Unused, Draining, Removed };

/// TargetHealth.Reason (R3.2).
enum class TargetReason : std::uint8_t {
    None,
    RegistrationInProgress,
    InitialHealthChecking,
    Timeout,
    FailedHealthChecks,
    ResponseCodeMismatch,
    NotInUse,
    DeregistrationInProgress,
    InvalidState,   ///< its instance is terminated
    ZoneNotEnabled, ///< for the load balancer (R3.16): Target.NotInUse with another description
};

/// A target of a target group: an instance and a host port, or the address of an awsvpc task and its container port.
struct Target
{
    TargetGroupId group{};
    TaskId task{};
    InstanceId instance{};
    Port port{};
    TargetState state = TargetState::Initial;
    TargetReason reason = TargetReason::InitialHealthChecking;
    std::int16_t code = 0;                         ///< the answer, with ResponseCodeMismatch
    std::uint8_t failures = 0;                     ///< in a row, while healthy or initial
    std::uint8_t successes = 0;                    ///< in a row, while unhealthy
    TargetReason lastFailure = TargetReason::None; ///< of the check that counted last
    bool wasHealthy = false;                       ///< draining: the load balancer may not have noticed yet (R2.8)
    bool slowStart = false;                        ///< healthy: its share grows from `since` on (R3.9)
    SimTime registeredAt{};                        ///< check k is sent at registeredAt + k x interval (R3.6)
    SimTime since{};                               ///< when `state` was entered
    SimTime drainedAt = SimTime::max();            ///< end of the deregistration delay, once it has begun

    /// Its task is to be replaced: unhealthy, or where the load balancer never checks it (R3.16).
    [[nodiscard]] bool failsItsTask() const
    {
        return state == TargetState::Unhealthy ||
               (state == TargetState::Unused && lastFailure == TargetReason::ZoneNotEnabled);
    }
    friend bool operator==(const Target &, const Target &) = default;
};

enum class DeploymentStatus : std::uint8_t { Primary, Active, Inactive };
enum class RolloutState : std::uint8_t { InProgress, Completed, Failed };
/// Why a deployment was given up.
enum class DeploymentFailure : std::uint8_t { None, TasksFailed, AlarmDetected };

/// How the tasks of one deployment stand; each task that exists is in exactly one.
struct TaskCounts
{
    std::int32_t pending = 0;          ///< live, not RUNNING yet
    std::int32_t unproven = 0;         ///< RUNNING, neither healthy nor marked unhealthy
    std::int32_t healthy = 0;          ///< RUNNING, live and healthy (R2.12)
    std::int32_t unhealthy = 0;        ///< live and marked unhealthy
    std::int32_t leaving = 0;          ///< asked to stop, not STOPPED
    std::int32_t failedUnreplaced = 0; ///< failed, nothing started for it yet; may be STOPPED
    std::int32_t unplaced = 0;         ///< of the pending ones: they wait for an instance (R9.8)
    std::int32_t evicted = 0;          ///< of the hopeful ones: on an instance that is DRAINING (R1.22)

    [[nodiscard]] std::int32_t live() const { return pending + unproven + healthy + unhealthy; }
    [[nodiscard]] std::int32_t existing() const { return live() + leaving; }
    /// Live and not to be replaced.
    [[nodiscard]] std::int32_t hopeful() const { return pending + unproven + healthy; }
    /// Hopeful, and where it can stay.
    [[nodiscard]] std::int32_t staying() const { return hopeful() - evicted; }
    friend bool operator==(const TaskCounts &, const TaskCounts &) = default;
};

struct DeploymentState
{
    ServiceId service{};
    TaskDefinitionId definition{};
    DeploymentStatus status = DeploymentStatus::Primary;
    RolloutState rollout = RolloutState::InProgress;
    bool stoodAtStart = false; ///< complete before the run began
    std::int32_t wanted = 0; ///< deployments[].desiredCount: of the PRIMARY the service's, of others what is left
    std::optional<ActionId> network{}; ///< where the network configuration of its tasks comes from
    TaskCounts tasks{};
    SimTime startedAt{};
    SimTime completedAt = SimTime::max(); ///< or given up: see `rollout`
    std::int32_t failures = 0;            ///< of its tasks, as the circuit breaker counts (R5.11), on or off
    DeploymentFailure failure = DeploymentFailure::None;
    bool rolledBack = false;                           ///< given up, and another one has taken its place (R5.13)
    bool isRollback = false;                           ///< it goes back to `goal`
    DeploymentId goal{};                               ///< of a rollback
    DeploymentFailure cause = DeploymentFailure::None; ///< of a rollback: why the one before it was given up
    std::int32_t startFailures = 0;                    ///< in a row, of tasks that have not come to RUNNING (R5.8)
    bool startImpaired = false;          ///< event no. 11 has been written, and none has come to RUNNING since
    SimTime throttledUntil{};            ///< starts no task before; 0: it may
    SimDuration throttleDelay{};         ///< of that wait
    bool ignoresAlarms = false;          ///< one that it would watch was in ALARM at its start (R5.16)
    bool baked = false;                  ///< its bake time has passed
    SimTime bakesUntil = SimTime::max(); ///< once it has begun
    PullError reportedError = PullError::None; ///< of event no. 16, and none has come to RUNNING since
    ImageId reportedImage{};                   ///< likewise
    std::uint32_t pipelineAction = 0; ///< 0: no pipeline has started it; else 1 more than its PipelineActionId
    friend bool operator==(const DeploymentState &, const DeploymentState &) = default;
};

/// Why an instance cannot take a task: the first check that it fails (R6.1, R6.9).
enum class PlacementObstacle : std::uint8_t {
    None,
    NoInstances,
    Agent,            ///< its agent is not connected (R6.11)
    Attribute,        ///< a memberOf constraint is not met (R6.8)
    DistinctInstance, ///< another task of the service stands there (R6.8)
    Port,
    ReservedPorts, ///< with its host ports the instance would have more reserved ones than it may (R4.3)
    Interface,     ///< all its network interfaces are taken (R4.7)
    Cpu,
    Memory,
};

struct ServiceState
{
    bool exists = false;
    bool azRebalancing = false; ///< availabilityZoneRebalancing is ENABLED (R1.23)
    bool azUnbalanced = false;  ///< event no. 19 has said so, and it is not balanced again
    std::int64_t desiredCount = 0;
    Percent minimumHealthy{};
    Percent maximum{};
    SimDuration healthCheckGracePeriod{};
    CircuitBreaker circuitBreaker{};
    DeploymentId primary{};
    bool deploying = false;     ///< the PRIMARY is IN_PROGRESS
    bool steady = false;        ///< event no. 9 has been written and nothing has happened since
    bool stuckReported = false; ///< event no. 12 has been written for this deployment
    PlacementObstacle obstacle = PlacementObstacle::None; ///< of event no. 10, until a placement succeeds
    InstanceId closestInstance{};                         ///< likewise
    TaskCounts tasks{};                                   ///< of all its deployments
    friend bool operator==(const ServiceState &, const ServiceState &) = default;
};

/// How service auto scaling of one service stands (R9.1). Its cooldowns are of the policy that scaled last.
struct ScalingState
{
    SimTime scaleOutUntil{};       ///< end of the cooldown after the last scale-out
    std::int64_t scaleOutFrom = 0; ///< desired count before the scale-outs of that cooldown
    SimTime scaleInUntil{};        ///< end of the cooldown after the last scale-in; a scale-out cuts it short
    friend bool operator==(const ScalingState &, const ScalingState &) = default;
};

struct InstanceState
{
    bool registered = false; ///< in the cluster: false before it comes and after it is lost
    bool draining = false;   ///< status DRAINING, else ACTIVE
    bool agentConnected = true;
    bool lost = false;           ///< was registered, and is gone with all that ran on it (R6.11)
    bool lostWithZone = false;   ///< it comes back when its zone does
    bool denied = false;         ///< has tried to register, and its role does not let it (R10.1)
    bool diskFull = false;       ///< by a fault, whatever is on it (R10.4)
    std::uint32_t diskFault = 0; ///< 0: none has changed that; else 1 more than the FaultId of the last one
    SimTime since{};             ///< when it registered, began to drain, became ACTIVE again or was lost
    SimTime registeredAt{};      ///< the agent looks for images to clean up each half hour from then on (R2.15)
    CpuUnits cpuFree{};
    Mebibytes memoryFree{};
    std::optional<Mebibytes> diskFree{}; ///< as if no image were ever cleaned up; absent: no limit
    Port nextDynamicPort{32768};         ///< R4.2
    Port highestHostPort{0};     ///< that a task has had here since it registered: above it, ports are free
    std::int32_t tasks = 0;      ///< that exist
    std::int32_t interfaces = 0; ///< that they take: one for each task of awsvpc (R4.7)
    TaskId oldestTask = noTask;  ///< of those that exist
    TaskId newestTask = noTask;

    /// Registered and ACTIVE: what placement considers (R6.1).
    [[nodiscard]] bool isActive() const { return registered && !draining; }
    friend bool operator==(const InstanceState &, const InstanceState &) = default;
};

/// What metrics follow from that are worked out from the run: how a service has been loaded since a moment (R9.4).
struct ServiceLoad
{
    ServiceId service{};
    SimTime since{};
    RequestRate requests{}; ///< sent to its target groups, answered or not
    std::int64_t healthyTargets = 0;
    std::int64_t cpuUsed = 0; ///< of all its tasks, in thousandths of a CPU unit
    CpuUnits cpuReserved{};   ///< of its RUNNING tasks; 0: what its CPU does is not known
    friend bool operator==(const ServiceLoad &, const ServiceLoad &) = default;
};
/// So far back loads are kept: the oldest data point that a policy asks for ends fourteen minutes before the newest.
inline constexpr SimDuration loadsKept = std::chrono::minutes{17};

/// An instance that a capacity provider has launched and that has not registered yet (R9.8).
struct BootingInstance
{
    InstanceId instance{};
    SimTime registersAt{};
    friend bool operator==(const BootingInstance &, const BootingInstance &) = default;
};

/// How managed scaling of the capacity provider stands (R9.7).
struct CapacityState
{
    std::vector<BootingInstance> booting{}; ///< in the order of their launch
    SimTime warmUntil{};                    ///< end of the warm-up of what was launched last
    /// The first of the data points below the target capacity; max: the last one is not below.
    SimTime belowSince = SimTime::max();
    friend bool operator==(const CapacityState &, const CapacityState &) = default;
};

/// What a task answers since a fault, instead of what its behaviour says.
struct ChangedAnswer
{
    TaskId task{};
    FaultId fault{};
    friend bool operator==(const ChangedAnswer &, const ChangedAnswer &) = default;
};

/// Where the strategy, the constraints and the network configuration in force come from: the service itself, or an UpdateService.
struct StrategyInForce
{
    std::optional<ActionId> action{};      ///< of the strategy; absent: the service's own
    std::optional<ActionId> constraints{}; ///< likewise
    std::optional<ActionId> network{};     ///< of the network configuration, for the next deployment
    friend bool operator==(const StrategyInForce &, const StrategyInForce &) = default;
};

/// An image on an instance, or one that is being pulled to it. Whether it has been cleaned up since says
/// isOnInstance() (R2.15).
struct CachedImage
{
    InstanceId instance{};
    ImageId image{};
    SimTime pulledAt{};                 ///< may be yet to come
    SimTime usedUntil = SimTime::min(); ///< when the last task that had it was STOPPED; min: none was
    friend bool operator==(const CachedImage &, const CachedImage &) = default;
};

/// An execution of the pipeline.
struct PipelineExecution
{
    enum class Status : std::uint8_t { InProgress, Succeeded, Failed };
    Status status = Status::InProgress;
    bool failed = false;        ///< an action has
    std::uint32_t group = 0;    ///< of the actions that come next
    std::uint32_t underWay = 0; ///< actions
    friend bool operator==(const PipelineExecution &, const PipelineExecution &) = default;
};

/// A deployment that an action of the pipeline waits for.
struct AwaitedDeployment
{
    ExecutionId execution{};
    PipelineActionId step{};
    DeploymentId deployment{};
    friend bool operator==(const AwaitedDeployment &, const AwaitedDeployment &) = default;
};

/// An image in its registry.
struct ImageState
{
    InRegistry now = InRegistry::Yes;
    std::uint32_t fault = 0; ///< 0: none has changed that; else 1 more than the FaultId of the last one
    friend bool operator==(const ImageState &, const ImageState &) = default;
};

/// Where the alarms that deployments watch come from: the service itself, or an UpdateService.
struct AlarmsInForce
{
    std::optional<ActionId> action{}; ///< absent: the service's own
    friend bool operator==(const AlarmsInForce &, const AlarmsInForce &) = default;
};

/// Everything that is true at one moment, and everything that a rule reads.
struct State
{
    std::shared_ptr<const Scenario> scenario{}; ///< never null in a run; what all the ids point into
    SimTime now{};                              ///< of the last event applied
    std::vector<ServiceState> services{};       ///< by ServiceId
    std::vector<StrategyInForce> strategies{};  ///< by ServiceId
    std::vector<AlarmsInForce> alarmSettings{}; ///< by ServiceId
    std::vector<AlarmState> alarms{};           ///< by AlarmId
    std::vector<ScalingState> scaling{};        ///< by ServiceId
    std::vector<ServiceLoad> loads{};           ///< by time; of services whose policies ask for it
    CapacityState capacity{};
    std::vector<DeploymentState> deployments{}; ///< by DeploymentId, in the order of their start
    std::vector<InstanceState> instances{};     ///< by InstanceId
    Chunks<Task> tasks{};                       ///< by TaskId, STOPPED ones too
    Chunks<PortBinding> bindings{};             ///< those of one task stand together
    Chunks<Target> targets{};            ///< by TargetId, Removed ones too; those of one task stand together
    Chunks<ContainerState> containers{}; ///< those of one task stand together
    bool followsImages = false; ///< something in the scenario asks which images are where: the next three are kept
    std::vector<CachedImage> cachedImages{};      ///< by instance and image
    std::vector<ImageState> images{};             ///< by ImageId
    std::vector<PipelineExecution> executions{};  ///< by ExecutionId
    std::vector<AwaitedDeployment> awaited{};     ///< in the order of their start
    std::vector<std::vector<GrantId>> policies{}; ///< by RoleId: what it was given or lost, the last one last
    std::uint32_t registryDown = 0; ///< 0: registries answer; else 1 more than the FaultId of what stopped them
    std::vector<std::uint8_t> permissions{}; ///< by PermissionId: 1 = in force
    LoadBalancingInForce loadBalancing{};    ///< target groups and listeners, as actions have changed them
    std::vector<std::uint32_t> traffic{};    ///< by TrafficId: how many of its stretches have begun
    TaskSet existing{};                      ///< tasks that are not STOPPED, by id
    std::vector<std::uint32_t> started{};    ///< by TaskDefinitionId: tasks created so far
    std::vector<std::uint8_t> zonesLost{};   ///< by ZoneId: 1 = lost
    std::vector<std::uint32_t> behaviours{}; ///< by TaskDefinitionId: what Task::behaviour of the next task is
    std::vector<ChangedAnswer> answers{};    ///< in the order of their faults: the last one counts
    std::vector<std::int32_t> onInstance{};  ///< [service x instances + instance]: existing tasks of the service
    std::vector<std::int32_t> inZone{};      ///< [service x zones + zone]: likewise

    // Defined in one place: nearly every file would otherwise compile the copying of all that is above.
    State();
    State(const State &);
    State(State &&) noexcept;
    State &operator=(const State &);
    State &operator=(State &&) noexcept;
    ~State();
    friend bool operator==(const State &, const State &);
};

[[nodiscard]] Some<PortBinding> bindingsOf(const State &state, const Task &task);
[[nodiscard]] Some<Target> targetsOf(const State &state, const Task &task);
/// The place in its task of the container that a binding belongs to.
[[nodiscard]] std::size_t containerOf(const State &state, const PortBinding &binding);
[[nodiscard]] Some<ContainerState> containersOf(const State &state, const Task &task);
/// Of the whole task, or of one of its containers.
[[nodiscard]] const Behaviour &behaviourOf(const State &state, const Task &task);
/// Of tasks of a revision that start now: the k-th takes the k-th, the last one repeats.
[[nodiscard]] const std::vector<Behaviour> &behavioursOf(const State &state, TaskDefinitionId definition);
[[nodiscard]] const Behaviour &behaviourOf(const State &state, const Task &task, std::size_t container);
[[nodiscard]] const TaskDefinition &definitionOf(const State &state, const Task &task);

/// An essential container has a health check, so that the bounds ask for it (R2.12).
[[nodiscard]] bool isContainerChecked(const TaskDefinition &definition);
/// healthStatus: UNHEALTHY if an essential container is; else UNKNOWN if one is; else HEALTHY (R2.11).
[[nodiscard]] ContainerHealth healthStatusOf(const State &state, const Task &task);
/// Healthy for the bounds by all that checks it: its targets, its containers (R2.12). False where nothing does.
[[nodiscard]] bool passesItsChecks(const State &state, const Task &task);

/// Where the image is, or would be, in State::cachedImages.
[[nodiscard]] std::size_t placeOfImage(const State &state, InstanceId instance, ImageId image);
/// It is there, or on its way, or has been and is cleaned up; null: it never came.
[[nodiscard]] const CachedImage *cachedImage(const State &state, InstanceId instance, ImageId image);
/// A file that the container needs and the pipeline has not deployed with it (R10.7); null: none.
[[nodiscard]] const std::string *missingFile(const State &state, const Task &task, std::size_t container);
/// When it exits by itself after it has started: at once where a file is missing.
[[nodiscard]] std::optional<SimDuration> crashAfterOf(const State &state, const Task &task, std::size_t container);
/// How the pull of a container's image went; of a task without states of its own for containers, its only one's.
[[nodiscard]] const ImagePull &pullOf(const State &state, const Task &task, std::size_t container);
/// What the service's deployments watch (R5.16).
[[nodiscard]] const DeploymentAlarms &alarmsOf(const State &state, ServiceId service);
/// One of them is in ALARM.
[[nodiscard]] bool isAnyInAlarm(const State &state, const DeploymentAlarms &alarms);

/// Service auto scaling of a service; null where it has none.
[[nodiscard]] const ScalableTarget *scalableTargetOf(const Scenario &scenario, ServiceId service);

/// `t-1` for the first task.
[[nodiscard]] std::string nameOf(TaskId task);
/// `app` of the task definition.
[[nodiscard]] const std::string &nameOfContainer(const State &state, TaskId task, std::size_t container);
/// The listener's ARN, or `listener:80`.
[[nodiscard]] std::string nameOf(const Scenario &scenario, ListenerId listener);
/// `ecs-svc/1` for the first deployment of the file.
[[nodiscard]] std::string nameOf(DeploymentId deployment);
/// Its task has a network interface of its own (R4.6).
[[nodiscard]] bool isAwsvpc(const State &state, const Task &task);
/// The network configuration with which an awsvpc task was started.
[[nodiscard]] const AwsvpcConfiguration &awsvpcOf(const State &state, const Task &task);

/// `i-1:32768`, of an awsvpc task `10.0.128.3:80`.
[[nodiscard]] std::string nameOf(const State &state, const Target &target);

} // namespace deployscope
