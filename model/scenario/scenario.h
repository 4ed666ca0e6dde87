// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/cluster_query.h"
#include "scenario/ids.h"
#include "scenario/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace deployscope {

// What a person set, checked and with its names resolved to ids. A run is a pure function of a Scenario.
// `pointer` is the JSON pointer of the object in the scenario's document, so that an event can say which
// setting decided it.

/// A host port that something outside of the simulated services holds for the whole run.
struct HeldPort
{
    Port port{};
    Protocol protocol = Protocol::Tcp;
    friend bool operator==(const HeldPort &, const HeldPort &) = default;
};

/// A container instance: an EC2 instance that has registered with the cluster.
struct ContainerInstance
{
    std::string id{};           ///< `i-1`, or the file's ec2InstanceId
    std::string instanceType{}; ///< such as t2.micro; empty when the file does not say
    ZoneId zone{};
    CpuUnits cpu{};               ///< registered (R6.2)
    Mebibytes memory{};           ///< registered, less ECS_RESERVED_MEMORY (R6.4)
    bool estimatedMemory = false; ///< the type is in no table of R6.4: vCPU x 1024, 94 % of the memory
    CpuUnits cpuHeld{};           ///< held by other tasks for the whole run
    Mebibytes memoryHeld{};       ///< likewise
    std::vector<HeldPort> held{}; ///< ports used by other tasks; without the reserved ones of R4.3
    std::vector<SecurityGroupId> securityGroups{};
    std::vector<std::pair<std::string, std::string>> attributes{}; ///< name, value; in file order
    std::uint32_t address = 0;                                     ///< IPv4, host byte order; 10.0.1.K for i-K
    bool atStart = true;                                           ///< false: it comes with an action
    bool draining = false;                                         ///< status DRAINING from the start
    bool agentConnected = true;                                    ///< at the start
    std::optional<int> interfaces{};     ///< tasks of awsvpc that it takes (R4.7); absent: the type is not known
    std::optional<Mebibytes> diskFree{}; ///< for images, at the start; absent: no limit
    std::optional<RoleId> role{};        ///< absent: none that the file has, and it may do everything
    std::string capacityProvider{};      ///< capacityProviderName; empty: says nothing
    std::string pointer{};
    friend bool operator==(const ContainerInstance &, const ContainerInstance &) = default;
};

/// What a registry has of an image.
enum class InRegistry : std::uint8_t {
    Yes,
    NoTag,        ///< the repository, but not this tag or digest
    NoRepository, ///< nor the repository
};

/// An image that containers name.
struct Image
{
    std::string name{}; ///< as the containers have it
    InRegistry atStart = InRegistry::Yes;
    bool pulledByRole = true; ///< not from a registry that knows nothing of IAM; see isPulledByRole()
    Mebibytes size{};         ///< what it takes on a disk; 0: next to nothing
    std::string pointer{};    ///< of what `imageExists` says about it; empty: nothing
    friend bool operator==(const Image &, const Image &) = default;
};

/// An IAM role, of instances, of tasks or of a pipeline's actions (R10.1, R10.2).
struct Role
{
    std::string name{};
    std::string pointer{};
    friend bool operator==(const Role &, const Role &) = default;
};

/// A permission that a role has from the start, or that an action gives or takes. Of those that match an API call the last
/// one decides.
struct Grant
{
    RoleId role{};
    std::string pattern{}; ///< such as `ecr:BatchGetImage`, `ecr:*`, `*`
    bool allows = true;    ///< false: it is taken away
    bool inForceAtStart = false;
    std::string pointer{};
    friend bool operator==(const Grant &, const Grant &) = default;
};

/// \returns the four bytes of an IPv4 address as one number in host byte order
[[nodiscard]] constexpr std::uint32_t ipv4(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d)
{
    return (a << 24U) | (b << 16U) | (c << 8U) | d;
}

/// The address of the interface of an awsvpc task: `t-K` has 10.0.(128 + K / 256).(K mod 256), and after 32,768 tasks the
/// addresses of those that are long gone are given again.
[[nodiscard]] constexpr std::uint32_t addressOf(TaskId task)
{
    return ipv4(10, 0, 128, 0) + (static_cast<std::uint32_t>(task) + 1) % (128U * 256U);
}

/// The address from which the load balancer's health checks and requests come.
inline constexpr std::uint32_t loadBalancerAddress = ipv4(10, 0, 0, 10);

/// From where the requests of clients come.
inline constexpr std::uint32_t clientAddress = ipv4(198, 51, 100, 1);

enum class NetworkMode : std::uint8_t { Bridge, Host, None, Awsvpc };

struct PortMapping
{
    std::uint32_t container = 0; ///< place in TaskDefinition::containers
    Port containerPort{};
    Port hostPort{}; ///< 0: dynamic (R4.1)
    Protocol protocol = Protocol::Tcp;
    friend bool operator==(const PortMapping &, const PortMapping &) = default;
};

/// What another container must have come to before a container is started (R2.10).
enum class ContainerCondition : std::uint8_t {
    Start,    ///< it has started
    Complete, ///< it has exited, with any code
    Success,  ///< it has exited with code 0
    Healthy,  ///< it passes its health check
};

/// One element of `dependsOn` (R2.10).
struct ContainerDependency
{
    std::uint32_t container = 0; ///< place in TaskDefinition::containers
    ContainerCondition condition = ContainerCondition::Start;
    friend bool operator==(const ContainerDependency &, const ContainerDependency &) = default;
};

/// The health check of a container: a command that the agent runs in it (R2.11).
struct ContainerHealthCheck
{
    SimDuration interval = std::chrono::seconds{30};
    SimDuration timeout = std::chrono::seconds{5};
    int retries = 3;           ///< failures in a row that make it UNHEALTHY
    SimDuration startPeriod{}; ///< failures before it has passed do not count
    friend bool operator==(const ContainerHealthCheck &, const ContainerHealthCheck &) = default;
};

struct ContainerDefinition
{
    std::string name{};
    std::string image{};
    bool essential = true;
    std::optional<SimDuration> stopTimeout{};
    std::optional<SimDuration> startTimeout{}; ///< how long others wait for it, from its start (R2.10)
    std::vector<ContainerDependency> dependsOn{};
    std::optional<ContainerHealthCheck> healthCheck{};
    ImageId imageId{}; ///< of `image`, by numberImages()
    friend bool operator==(const ContainerDefinition &, const ContainerDefinition &) = default;
};

/// What a revision does that AWS cannot know: durations and answers. One element of `sequence`, or the
/// whole of `simulation.behaviour`.
struct Behaviour
{
    SimDuration imagePull = std::chrono::seconds{10};
    SimDuration start = std::chrono::seconds{5};
    SimDuration warmUp = std::chrono::seconds{5}; ///< after RUNNING; before it has passed, connections are refused
    SimDuration stop = std::chrono::seconds{2};   ///< to leave after SIGTERM
    std::optional<SimDuration> crashAfter{};      ///< after RUNNING
    std::string failsToStart{};                   ///< text of a CannotStartContainerError; empty: it starts
    int exitCode = 1;                             ///< of that crash
    std::optional<std::vector<Port>> listensOn{}; ///< container ports; none given: all that are mapped
    bool responds = true;                         ///< false: accepts and stays silent
    std::vector<std::pair<std::string, int>> httpStatus{}; ///< path pattern to status; in file order; default 200
    SimDuration healthCheck{};                             ///< until a health check is answered
    SimDuration request = std::chrono::milliseconds{100};  ///< until a request is answered
    CpuPerRequest cpuPerRequest{};                         ///< 0: what its CPU does is not known
    bool containerHealthy = true;                          ///< `containerHealth`: what its health check finds
    std::vector<std::string> needsFiles{}; ///< `requires`: what a pipeline must have deployed with it (R10.7)
    /// Of each container, by its place in TaskDefinition::containers; empty: all are as the task is.
    std::vector<Behaviour> containers{};
    friend bool operator==(const Behaviour &, const Behaviour &) = default;
};

/// \returns how one container of a task with this behaviour behaves
[[nodiscard]] inline const Behaviour &ofContainer(const Behaviour &task, std::size_t container)
{
    return container < task.containers.size() ? task.containers[container] : task;
}

/// On what container instances tasks may stand (R6.8). Binding, other than a strategy.
struct PlacementConstraint
{
    enum class Type : std::uint8_t { DistinctInstance, MemberOf };
    Type type = Type::MemberOf;
    ClusterQuery query{};     ///< of MemberOf
    std::string expression{}; ///< the same as it stands in the file
    friend bool operator==(const PlacementConstraint &left, const PlacementConstraint &right)
    {
        return left.type == right.type && left.expression == right.expression;
    }
};

struct TaskDefinition
{
    std::string family{};
    int revision = 1; ///< 1 or more
    NetworkMode networkMode = NetworkMode::Bridge;
    CpuUnits cpu{};     ///< what placement reserves for the whole task (R6.3)
    Mebibytes memory{}; ///< likewise: memoryReservation, else memory, or the task's own
    std::vector<ContainerDefinition> containers{};
    std::vector<PortMapping> portMappings{}; ///< of all containers, in file order
    std::vector<Behaviour> behaviour{{}};    ///< the k-th task takes the k-th, the last one repeats; never empty
    std::vector<PlacementConstraint> placementConstraints{}; ///< MemberOf only
    bool madeByPipeline = false;                             ///< not in the file: a pipeline registers it (R10.5)
    std::optional<RoleId> executionRole{};                   ///< by which its images are pulled (R10.2)
    std::string pointer{};

    /// Its containers come and go each for itself. A single container without a health check does what its task does.
    [[nodiscard]] bool hasContainerStates() const
    {
        return containers.size() > 1 || (!containers.empty() && containers.front().healthCheck);
    }
    friend bool operator==(const TaskDefinition &, const TaskDefinition &) = default;
};

/// \returns `family:revision`
[[nodiscard]] std::string nameOf(const TaskDefinition &definition);

struct StatusRange
{
    int first = 200;
    int last = 200; ///< inclusive
    friend bool operator==(const StatusRange &, const StatusRange &) = default;
};

/// The health check of a target group (R3.1).
struct HealthCheck
{
    SimDuration interval = std::chrono::seconds{30};
    SimDuration timeout = std::chrono::seconds{5};
    int healthyThreshold = 5;
    int unhealthyThreshold = 2;
    std::string path = "/";
    std::optional<Port> port{}; ///< absent: the traffic port
    std::vector<StatusRange> matcher{{}};
    friend bool operator==(const HealthCheck &, const HealthCheck &) = default;
};

/// What is registered in a target group: an instance and a host port, or a task's own address (R4.6).
enum class TargetType : std::uint8_t { Instance, Ip };
/// How requests are dealt out to the targets of a group (R3.10).
enum class RoutingAlgorithm : std::uint8_t { RoundRobin, LeastOutstandingRequests, WeightedRandom };

struct TargetGroup
{
    std::string id{};                       ///< TargetGroupArn, or the name where there is no ARN
    std::string name{};                     ///< what is shown; the last part of the ARN where there is no name
    std::optional<TargetType> targetType{}; ///< absent: whatever the tasks need
    HealthCheck healthCheck{};
    SimDuration deregistrationDelay = std::chrono::seconds{300}; ///< R3.8
    SimDuration slowStart{};                                     ///< R3.9; 0: off
    RoutingAlgorithm algorithm = RoutingAlgorithm::RoundRobin;
    std::int64_t minimumHealthyTargets = 1;                ///< with fewer, unhealthy ones get requests too (R3.11)
    std::optional<Percent> minimumHealthyTargetsPercent{}; ///< likewise, of those registered; absent: off
    bool used = true;                                      ///< a listener's rule forwards to it (R3.7)
    std::string pointer{};
    friend bool operator==(const TargetGroup &, const TargetGroup &) = default;
};

/// One target group of a forward, and its part of the requests (R3.15).
struct WeightedGroup
{
    TargetGroupId group{};
    int weight = 1; ///< 0..999
    friend bool operator==(const WeightedGroup &, const WeightedGroup &) = default;
};

/// What a listener does with the requests that a rule matches.
struct RuleAction
{
    enum class Type : std::uint8_t { Forward, FixedResponse, Redirect };
    Type type = Type::Forward;
    std::vector<WeightedGroup> groups{}; ///< of Forward; in file order
    int status = 0;                      ///< of the others: what the load balancer answers by itself
    friend bool operator==(const RuleAction &, const RuleAction &) = default;
};

/// A rule of a listener (R3.12).
struct ListenerRule
{
    std::optional<int> priority{};    ///< 1..50000, the lowest first; absent: the default rule
    std::vector<std::string> paths{}; ///< path patterns, one of which must match; empty: every path
    RuleAction action{};
    std::string pointer{};
    friend bool operator==(const ListenerRule &, const ListenerRule &) = default;
};

/// A port at which the load balancer takes requests.
struct Listener
{
    std::string id{}; ///< ListenerArn; may be empty
    Port port{};
    std::vector<ListenerRule> rules{}; ///< by priority, the default rule last; never empty
    std::string pointer{};
    friend bool operator==(const Listener &, const Listener &) = default;
};

/// Does the group take tasks of this network mode? Where the file does not say its type, it does (R4.6).
[[nodiscard]] bool fitsTargetType(const TargetGroup &group, NetworkMode mode);

/// Which port of which container the load balancer sends to, through which target group.
struct ServiceLoadBalancer
{
    TargetGroupId targetGroup{};
    std::string containerName{};
    Port containerPort{};
    friend bool operator==(const ServiceLoadBalancer &, const ServiceLoadBalancer &) = default;
};

struct PlacementStrategy
{
    enum class Type : std::uint8_t { Spread, Binpack, Random };
    Type type = Type::Spread;
    /// spread: `attribute:ecs.availability-zone`, `instanceId` (`host` is read as that) or `attribute:NAME`;
    /// binpack: `cpu` or `memory`; random: empty (R6.5)
    std::string field{};
    friend bool operator==(const PlacementStrategy &, const PlacementStrategy &) = default;
};

/// When a rolling deployment is given up, and what then (R5.10, R5.11).
struct CircuitBreaker
{
    enum class Threshold : std::uint8_t {
        BoundedPercent,   ///< `value` percent of the desired count, at least 3 and at most 200
        UnboundedPercent, ///< the same without bounds
        Count,            ///< `value` itself
    };
    bool enable = false;
    bool rollback = false;
    bool resetOnHealthyTask = true; ///< a task that becomes healthy sets the count of failures to 0
    Threshold threshold = Threshold::BoundedPercent;
    std::int64_t value = 50; ///< 1 or more; of the percent types at most 100
    friend bool operator==(const CircuitBreaker &, const CircuitBreaker &) = default;
};

/// CloudWatch's StateValue.
enum class AlarmState : std::uint8_t { Ok, Alarm, InsufficientData };

/// An alarm that deployments may watch (R5.16).
struct Alarm
{
    std::string name{};
    AlarmState state = AlarmState::Ok;             ///< at the start
    SimDuration period = std::chrono::seconds{60}; ///< over which it judges its metric
    std::string pointer{};
    friend bool operator==(const Alarm &, const Alarm &) = default;
};

/// What a service's deployments watch, and what then (R5.16).
struct DeploymentAlarms
{
    bool enable = false;
    bool rollback = false;
    std::vector<AlarmId> alarms{};
    friend bool operator==(const DeploymentAlarms &, const DeploymentAlarms &) = default;
};

/// How tasks of network mode awsvpc are attached to the VPC. Of the network only security groups decide.
struct AwsvpcConfiguration
{
    std::vector<SecurityGroupId> securityGroups{}; ///< of each task's interface; none: nothing is filtered there
    friend bool operator==(const AwsvpcConfiguration &, const AwsvpcConfiguration &) = default;
};

struct Service
{
    std::string name{};
    TaskDefinitionId taskDefinition{}; ///< the revision that stands at the start
    std::int64_t desiredCount = 1;
    Percent minimumHealthy{100}; ///< R1.5
    Percent maximum{200};
    SimDuration healthCheckGracePeriod{};
    std::vector<PlacementStrategy> placementStrategy{};      ///< empty: the default of R6.6
    std::vector<PlacementConstraint> placementConstraints{}; ///< beside those of the task definition
    CircuitBreaker circuitBreaker{};
    DeploymentAlarms alarms{};
    std::optional<AwsvpcConfiguration> awsvpc{}; ///< networkConfiguration; for awsvpc only
    std::vector<ServiceLoadBalancer> loadBalancers{};
    bool usesCapacityProvider = false; ///< a task that does not fit waits in PROVISIONING (R9.8)
    bool daemon = false;               ///< schedulingStrategy DAEMON (R1.21): `desiredCount` says nothing
    bool availabilityZoneRebalancing =
        false; ///< R1.23; one that stands in a file and says nothing has it DISABLED
    std::string pointer{};
    friend bool operator==(const Service &, const Service &) = default;
};

struct SecurityGroup
{
    std::string id{};
    std::string name{};
    std::string pointer{};
    friend bool operator==(const SecurityGroup &, const SecurityGroup &) = default;
};

/// Part of a source: an IPv4 network.
struct Network
{
    std::uint32_t address = 0; ///< host byte order
    int prefixLength = 0;      ///< 0..32
    friend bool operator==(const Network &, const Network &) = default;
};

enum class Direction : std::uint8_t { Ingress, Egress };

/// One rule of a security group, from the file or from an action (R5.2). Groups are allow-only.
struct IpPermission
{
    SecurityGroupId group{};
    Direction direction = Direction::Ingress;
    bool allProtocols = false;          ///< `-1`; then the ports are 0..65535
    std::optional<Protocol> protocol{}; ///< absent with allProtocols, or for a protocol that carries no port
    Port first{0};
    Port last{65535}; ///< inclusive
    std::vector<Network> networks{};
    std::vector<SecurityGroupId> groups{}; ///< the other side has one of these attached
    bool inForceAtStart = false;           ///< false: it comes with an action
    std::string pointer{};

    /// The same traffic and the same group, wherever it was written.
    [[nodiscard]] bool sameRule(const IpPermission &other) const;
    friend bool operator==(const IpPermission &, const IpPermission &) = default;
};

/// The Application Load Balancer. Which groups it has attached; none attached: nothing is filtered on its side.
struct LoadBalancer
{
    std::string name{};
    std::vector<SecurityGroupId> securityGroups{};
    std::vector<Port> listenerPorts{};
    SimDuration idleTimeout = std::chrono::seconds{60}; ///< R3.14
    std::vector<std::string> zones{};                   ///< that are enabled; empty: all (R3.16)
    std::string pointer{};
    friend bool operator==(const LoadBalancer &, const LoadBalancer &) = default;
};

/// From a moment on so many requests come.
struct TrafficStretch
{
    SimTime at{};
    RequestRate rate{};
};

/// Requests of clients for one path.
struct Traffic
{
    std::string path = "/"; ///< with its query, where there is one
    ListenerId listener{};
    std::vector<TrafficStretch> stretches{}; ///< by time, no two at one time; nothing before the first
    std::string pointer{};
};

/// An action of a stage of a pipeline (R10.5 to R10.7).
struct PipelineAction
{
    enum class Kind : std::uint8_t {
        Work,         ///< it takes its time: a source, a build
        DeployToEcs,  ///< it registers a revision and calls UpdateService
        NeverDeploys, ///< by CodeDeploy, and its artifact lacks a file, so that it fails (R10.6)
    };
    std::string name{};
    std::uint32_t stage = 0; ///< place in Pipeline::stages
    std::uint32_t group = 0; ///< those of one group begin together, when all of the one before are done; from 0
    Kind kind = Kind::Work;
    SimDuration duration{};
    std::optional<RoleId> role{};                     ///< absent: none that the file has, and it may do everything
    std::vector<std::string> calls{};                 ///< what that role must allow
    std::string inputArtifact{};                      ///< the first one
    std::vector<std::string> files{};                 ///< of its input artifacts together, sorted
    std::vector<std::string> neededFiles{};           ///< what a deployment reads from them first
    ServiceId service{};                              ///< of DeployToEcs
    std::optional<TaskDefinitionId> taskDefinition{}; ///< that the new image makes; absent: the next revision
    std::string pointer{};
};

struct Pipeline
{
    std::string name{};
    std::vector<std::string> stages{};
    std::vector<PipelineAction> actions{}; ///< by group; never empty
    std::string pointer{};
};

/// UpdateService: what is present is changed (R1.17).
struct UpdateService
{
    ServiceId service{};
    std::optional<TaskDefinitionId> taskDefinition{};
    std::optional<std::int64_t> desiredCount{};
    std::optional<Percent> minimumHealthy{};
    std::optional<Percent> maximum{};
    std::optional<SimDuration> healthCheckGracePeriod{};
    std::optional<CircuitBreaker> circuitBreaker{};
    std::optional<DeploymentAlarms> alarms{};
    std::optional<std::vector<PlacementStrategy>> placementStrategy{};
    std::optional<std::vector<PlacementConstraint>> placementConstraints{};
    std::optional<bool> availabilityZoneRebalancing{};
    std::optional<AwsvpcConfiguration> awsvpc{};
    bool forceNewDeployment = false;
};

/// Authorize or Revoke, ingress or egress: the permissions that come or go, in file order.
struct ChangeSecurityGroup
{
    bool authorize = true;
    std::vector<PermissionId> permissions{};
};

// What an action or a fault names, and the id of it. Whether it exists is asked at its moment of the run: a task may
// not have been started yet, an instance may be gone.

struct InstanceName
{
    std::string name{};
    std::optional<InstanceId> id{}; ///< absent: no instance of the file has this name
};
struct TaskName
{
    std::string name{};
    std::optional<TaskId> id{}; ///< of `t-K`; absent: no task is ever called so
};
struct ZoneName
{
    std::string name{};
    std::optional<ZoneId> id{}; ///< absent: no instance is in such a zone
};

/// A person stops a task (R2.8).
struct StopTask
{
    TaskName task{};
    std::string reason{};
};
/// DRAINING, or ACTIVE again (R1.22).
struct UpdateContainerInstancesState
{
    std::vector<InstanceName> instances{};
    bool draining = true;
};
struct TerminateInstances
{
    std::vector<InstanceName> instances{};
};
/// The instances that come: one, unless the short form says `count`.
struct RegisterContainerInstance
{
    std::vector<InstanceId> instances{};
};

/// ModifyTargetGroup: what is present is changed.
struct ModifyTargetGroup
{
    TargetGroupId group{};
    std::optional<SimDuration> interval{};
    std::optional<SimDuration> timeout{};
    std::optional<int> healthyThreshold{};
    std::optional<int> unhealthyThreshold{};
    std::optional<std::string> path{};
    std::optional<std::optional<Port>> port{}; ///< nothing inside: traffic-port
    std::optional<std::vector<StatusRange>> matcher{};
};
/// ModifyTargetGroupAttributes: likewise.
struct ModifyTargetGroupAttributes
{
    TargetGroupId group{};
    std::optional<SimDuration> deregistrationDelay{};
    std::optional<SimDuration> slowStart{};
    std::optional<RoutingAlgorithm> algorithm{};
    std::optional<std::int64_t> minimumHealthyTargets{};
    std::optional<std::optional<Percent>> minimumHealthyTargetsPercent{}; ///< nothing inside: off
};
/// CreateRule, ModifyRule or DeleteRule.
struct ChangeRule
{
    enum class Kind : std::uint8_t { Create, Modify, Delete };
    Kind kind = Kind::Create;
    ListenerId listener{};
    std::optional<int> priority{};                   ///< absent: the default rule
    std::optional<std::vector<std::string>> paths{}; ///< of Create and Modify; absent: as they are
    std::optional<RuleAction> action{};              ///< likewise
};
/// StartPipelineExecution.
struct StartPipelineExecution
{
    std::string name{}; ///< of the pipeline
};
/// PutRolePolicy, DeleteRolePolicy: the permissions that a role gets, or loses.
struct ChangeRolePolicy
{
    std::string roleName{};
    std::optional<RoleId> role{}; ///< absent: the file has no such role
    bool puts = true;             ///< else it deletes
    std::vector<GrantId> grants{};
};

/// An API call at a moment of the run.
struct Action
{
    SimTime at{};
    std::variant<UpdateService, ChangeSecurityGroup, StopTask, UpdateContainerInstancesState, TerminateInstances,
                 RegisterContainerInstance, ModifyTargetGroup, ModifyTargetGroupAttributes, ChangeRule,
                 ChangeRolePolicy, StartPipelineExecution>
        what{};
    std::size_t position = 0; ///< place in the file's `actions`
    std::string pointer{};
};

/// The instance is gone from one moment to the next, and all that ran on it (R6.11).
struct LoseInstance
{
    InstanceName instance{};
};
/// The agent of an instance is cut off from ECS, or back (R6.11).
struct ChangeAgent
{
    InstanceName instance{};
    bool connected = false;
};
/// All instances of a zone are lost, or those that were lost with it register again.
struct ChangeZone
{
    ZoneName zone{};
    bool lost = true;
};
/// An essential container of the task exits by itself, with the exit code of its behaviour.
struct CrashTask
{
    TaskName task{};
};
/// The task answers this path with this status from then on.
struct ChangeHttpStatus
{
    TaskName task{};
    std::string path{}; ///< a pattern, as in Behaviour::httpStatus
    int status = 200;
};
/// Tasks of these revisions that start from then on behave so.
struct ChangeBehaviour
{
    struct OfRevision
    {
        TaskDefinitionId definition{};
        std::vector<Behaviour>
            behaviour{}; ///< as in TaskDefinition: with what the change does not mention; never empty
    };
    std::vector<OfRevision> revisions{};
};

/// An alarm comes to another state.
struct ChangeAlarm
{
    AlarmId alarm{};
    AlarmState state = AlarmState::Alarm;
};
/// No image can be pulled from any registry, or they can again.
struct ChangeRegistry
{
    bool isDown = true;
};
/// An image is removed from its registry, or pushed to it.
struct ChangeImage
{
    std::string name{};            ///< an image, or a repository with all its tags
    std::vector<ImageId> images{}; ///< in their order; never empty
    InRegistry becomes = InRegistry::Yes;
};
/// The disk of an instance is full, whatever is on it, or no longer so.
struct ChangeDisk
{
    InstanceName instance{};
    bool full = true;
};

/// Something that goes wrong, or right again, at a moment of the run and that nobody asked the API for.
struct TimedFault
{
    SimTime at{};
    std::variant<LoseInstance, ChangeAgent, ChangeZone, CrashTask, ChangeHttpStatus, ChangeBehaviour, ChangeAlarm,
                 ChangeRegistry, ChangeImage, ChangeDisk>
        what{};
    std::size_t position = 0; ///< place in the file's `simulation.faults`
    std::string pointer{};
};

/// ECS_IMAGE_PULL_BEHAVIOR (R2.16).
enum class ImagePullBehavior : std::uint8_t {
    Default,      ///< always asks the registry; where that fails, the copy on the instance will do
    Always,       ///< the same, and a copy will not do
    Once,         ///< only what no earlier task has pulled on this instance
    PreferCached, ///< only what is not on this instance
};

/// What a target tracking policy tracks (R9.4).
enum class ScalingMetric : std::uint8_t {
    AverageCpuUtilization,    ///< ECSServiceAverageCPUUtilization, percent
    AverageMemoryUtilization, ///< ECSServiceAverageMemoryUtilization, percent
    RequestCountPerTarget,    ///< ALBRequestCountPerTarget, requests a minute for each target
};

/// A target tracking policy (R9.1): keeps its metric at or below a value by changing the desired count.
struct ScalingPolicy
{
    std::string name{};
    ScalingMetric metric = ScalingMetric::AverageCpuUtilization;
    MetricValue target{1000}; ///< more than 0
    SimDuration scaleOutCooldown = std::chrono::seconds{300};
    SimDuration scaleInCooldown = std::chrono::seconds{300};
    bool disableScaleIn = false;
    std::string pointer{};
};

/// Service auto scaling of one service: RegisterScalableTarget, and the policies put to it.
struct ScalableTarget
{
    ServiceId service{};
    std::int64_t minCapacity = 0;
    std::int64_t maxCapacity = 0; ///< minCapacity or more
    std::vector<ScalingPolicy> policies{};
    std::string pointer{};
};

/// A capacity provider with managed scaling of its Auto Scaling group (R9.6, R9.7).
struct CapacityProvider
{
    std::string name{};
    bool managedScaling = true;  ///< else the group stays as it is
    Percent targetCapacity{100}; ///< 1..100
    std::int64_t minimumStep = 1;
    std::int64_t maximumStep = 10'000; ///< minimumStep or more
    SimDuration instanceWarmup = std::chrono::seconds{300};
    std::int64_t minSize = 0;
    std::int64_t maxSize = 10; ///< minSize or more
    /// Of the group: those of the file, then those that it may launch, which take part in a run when they register.
    std::vector<InstanceId> instances{};
    std::size_t ofFile = 0; ///< how many of `instances` are of the file; the group launches the others
    std::string pointer{};
};

/// A metric that the file gives instead of the one that would follow from the run.
struct ScriptedMetric
{
    struct Step
    {
        SimTime from{}; ///< it has this value until the next step; before the first one there is no data
        MetricValue value{};
    };
    ServiceId service{};
    ScalingMetric metric = ScalingMetric::AverageCpuUtilization;
    std::vector<Step> steps{}; ///< by time
    std::string pointer{};
};

struct SimulationSettings
{
    enum class Start : std::uint8_t { Steady, Empty };
    enum class Timing : std::uint8_t { Documented, Pessimistic };

    Start start = Start::Empty;
    std::optional<SimTime> until{};                       ///< absent: until the run is steady
    SimTime limit = SimTime{std::chrono::seconds{21600}}; ///< at which a run always ends
    SimDuration schedulerInterval{};                      ///< 0: the scheduler runs at once
    Timing timing = Timing::Documented;
    std::uint64_t seed = 1;
    Percent jitter{};                                            ///< 0..100
    SimDuration instanceBoot = std::chrono::seconds{120};        ///< until a launched instance registers (R9.8)
    SimDuration containerStopTimeout = std::chrono::seconds{30}; ///< ECS_CONTAINER_STOP_TIMEOUT (R2.7)
    ImagePullBehavior imagePullBehavior = ImagePullBehavior::Default;
    friend bool operator==(const SimulationSettings &, const SimulationSettings &) = default;
};

struct Scenario
{
    std::string name{};
    std::vector<std::string> zones{};
    std::vector<ContainerInstance> instances{};
    std::vector<TaskDefinition> taskDefinitions{}; ///< in file order
    std::vector<Service> services{};
    LoadBalancer loadBalancer{};
    std::vector<TargetGroup> targetGroups{};
    std::vector<Listener> listeners{};
    std::vector<Traffic> traffic{};
    std::vector<SecurityGroup> securityGroups{};
    std::vector<IpPermission> permissions{}; ///< the file's and the actions'
    std::vector<Alarm> alarms{};             ///< those of the file, then others that services name
    std::vector<Image> images{};             ///< in the order in which containers name them
    std::vector<Role> roles{};
    std::vector<Grant> grants{}; ///< the file's and the actions'
    std::optional<Pipeline> pipeline{};
    std::vector<Action> actions{};                 ///< by time, those of one time in file order
    std::vector<TimedFault> faults{};              ///< likewise
    std::vector<ScalableTarget> scalableTargets{}; ///< in file order, one at most for each service
    std::optional<CapacityProvider> capacityProvider{};
    std::vector<ScriptedMetric> metrics{}; ///< one at most for each service and metric
    SimulationSettings simulation{};

    // Defined in one place: nearly every file would otherwise compile the copying of all that is above.
    Scenario();
    Scenario(const Scenario &);
    Scenario(Scenario &&) noexcept;
    Scenario &operator=(const Scenario &);
    Scenario &operator=(Scenario &&) noexcept;
    ~Scenario();
};

} // namespace deployscope
