// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/counts.h"
#include "cluster/event.h"

#include <algorithm>
#include <cassert>

namespace deployscope {

namespace {

constexpr std::uint8_t mostGenerations = 250;

/// Applies one event. One function for each kind, in the order of event.h.
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
    void operator()(const ImagePulled &e) { keepImage(task(e.task), 0); }
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
    void operator()(const ContainerStopped &e) { endContainer(container(e), e.exitCode); }
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
    void addContainers(Task &started, TaskId id);
    void enter(ContainerState &changed, ContainerStatus status) const;
    void endContainer(ContainerState &ended, std::int16_t exitCode) const;
    void endContainersThatNeverRan(const Task &of);
    void endOrStop(TaskId id);
    void keepImage(const Task &pulled, std::size_t container);
    void bindPorts(TaskId id);
    void setTarget(Target &changed, TargetState state, TargetReason reason) const;

    State &m_state;
};

/// A machine that comes (back) is empty, and Docker counts its ports from the first (R4.2).
void Applier::operator()(const InstanceRegistered &e)
{
    InstanceState &instance = m_state.instances[indexOf(e.instance)];
    instance.registered = true;
    instance.lost = instance.lostWithZone = false;
    instance.since = m_state.now;
    instance.nextDynamicPort = InstanceState{}.nextDynamicPort;
}

void Applier::operator()(const InstanceLost &e)
{
    InstanceState &instance = m_state.instances[indexOf(e.instance)];
    instance.registered = instance.draining = false;
    instance.agentConnected = instance.lost = true;
    instance.lostWithZone = e.withZone;
    instance.since = m_state.now;
    std::erase_if(m_state.cachedImages, [&](const CachedImage &image) { return image.instance == e.instance; });
}

void Applier::operator()(const InstanceDraining &e)
{
    m_state.instances[indexOf(e.instance)].draining = true;
    m_state.instances[indexOf(e.instance)].since = m_state.now;
    setEvicted(e.instance, true);
}

void Applier::operator()(const InstanceActivated &e)
{
    m_state.instances[indexOf(e.instance)].draining = false;
    m_state.instances[indexOf(e.instance)].since = m_state.now;
    setEvicted(e.instance, false);
}

void Applier::setEvicted(InstanceId instance, bool evicted)
{
    for (TaskId id = m_state.instances[indexOf(instance)].oldestTask; id != noTask; id = task(id).nextHere) {
        change(id, [&](Task &changed) { changed.evicted = evicted; });
        service(task(id).service).steady = false;
    }
}

void Applier::operator()(const ServiceCreated &e)
{
    const Service &set = m_state.scenario->services[indexOf(e.service)];
    ServiceState &created = service(e.service);
    created.exists = true;
    created.desiredCount = set.desiredCount;
    created.minimumHealthy = set.minimumHealthy;
    created.maximum = set.maximum;
    created.healthCheckGracePeriod = set.healthCheckGracePeriod;
    created.azRebalancing = set.availabilityZoneRebalancing;
    created.circuitBreaker = set.circuitBreaker;
}

/// What failed before something was done, or befell the cluster, says nothing about what fails after it.
void Applier::beginGenerationsAnew()
{
    for (std::size_t i = 0; i < m_state.tasks.size(); ++i) {
        const std::uint8_t generation = m_state.tasks[i].failed ? 0 : 1;
        if (m_state.tasks[i].generation != generation)
            m_state.tasks.change(i).generation = generation;
    }
}

void Applier::operator()(const DesiredCountChanged &e)
{
    ServiceState &changed = service(e.service);
    changed.desiredCount = e.desiredCount;
    changed.steady = false;
    changed.obstacle = PlacementObstacle::None;
    if (deployment(changed.primary).rollout != RolloutState::Failed)
        deployment(changed.primary).wanted = static_cast<std::int32_t>(e.desiredCount);
}

void Applier::operator()(const BoundsChanged &e)
{
    ServiceState &changed = service(e.service);
    changed.minimumHealthy = e.minimumHealthy;
    changed.maximum = e.maximum;
    changed.stuckReported = false;
}

void Applier::operator()(const DeploymentStarted &e)
{
    assert(indexOf(e.deployment) == m_state.deployments.size());
    ServiceState &changed = service(e.service);
    for (DeploymentState &older : m_state.deployments) {
        if (older.service != e.service || older.status != DeploymentStatus::Primary)
            continue;
        older.status = DeploymentStatus::Active;
        older.wanted = std::min(older.wanted, older.tasks.live());
    }
    for (std::size_t i = 0; i < m_state.tasks.size(); ++i) {
        if (m_state.tasks[i].service == e.service && m_state.tasks[i].onPrimary)
            m_state.tasks.change(i).onPrimary = false;
    }
    DeploymentState started;
    started.service = e.service;
    started.definition = e.definition;
    started.wanted = static_cast<std::int32_t>(changed.desiredCount);
    std::optional<ActionId> &network = m_state.strategies[indexOf(e.service)].network;
    if (e.isRollback)
        network = deployment(e.goal).network; // a service revision goes back as a whole
    started.network = network;
    started.startedAt = m_state.now;
    started.isRollback = e.isRollback;
    started.goal = e.goal;
    started.cause = e.cause;
    started.ignoresAlarms = isAnyInAlarm(m_state, alarmsOf(m_state, e.service));
    m_state.deployments.push_back(started);
    if (e.isRollback)
        takeOver(e);
    changed.primary = e.deployment;
    changed.deploying = true;
    changed.steady = changed.azUnbalanced = false;
    changed.stuckReported = false;
    changed.obstacle = PlacementObstacle::None;
}

/// R5.13: the living tasks of the revision become those of the deployment that goes back to it. What the failed
/// deployment has started stays its own, even where it deployed the same revision anew.
void Applier::takeOver(const DeploymentStarted &e)
{
    for (const TaskId id : m_state.existing) {
        const Task &each = m_state.tasks[indexOf(id)];
        if (each.service != e.service || each.definition != e.definition || each.deployment == e.failed ||
            !each.isLive())
            continue;
        Task &taken = task(id);
        DeploymentState &from = deployment(taken.deployment);
        count(from.tasks, taken, -1);
        taken.deployment = e.deployment;
        taken.onPrimary = true;
        count(deployment(e.deployment).tasks, taken, 1);
        from.wanted = std::min(from.wanted, from.tasks.live());
    }
}

void Applier::operator()(const StartsThrottled &e)
{
    DeploymentState &throttled = deployment(e.deployment);
    throttled.throttledUntil = m_state.now + e.delay;
    throttled.throttleDelay = e.delay;
}

/// Who begins to watch an alarm that is in ALARM ignores alarms, as at the start of a deployment (R5.16).
void Applier::operator()(const AlarmsChanged &e)
{
    m_state.alarmSettings[indexOf(e.service)].action = e.action;
    if (service(e.service).deploying && isAnyInAlarm(m_state, alarmsOf(m_state, e.service)))
        deployment(service(e.service).primary).ignoresAlarms = true;
}

/// It wants no task any more (R1.20); what runs stays until another deployment replaces it.
void Applier::operator()(const DeploymentFailed &e)
{
    DeploymentState &failed = deployment(e.deployment);
    failed.rollout = RolloutState::Failed;
    failed.failure = e.why;
    failed.completedAt = m_state.now;
    failed.wanted = 0;
    service(e.service).deploying = false;
    service(e.service).steady = false;
}

void Applier::operator()(const DeploymentCompleted &e)
{
    for (DeploymentState &other : m_state.deployments) {
        if (other.service == e.service && other.status == DeploymentStatus::Active)
            other.status = DeploymentStatus::Inactive;
    }
    DeploymentState &completed = deployment(e.deployment);
    completed.rollout = RolloutState::Completed;
    completed.completedAt = m_state.now;
    service(e.service).deploying = false;
}

void Applier::operator()(const PlacementFailed &e)
{
    ServiceState &changed = service(e.service);
    changed.obstacle = e.obstacle;
    changed.closestInstance = e.closest;
}

void Applier::operator()(const ServiceStartedTasks &e)
{
    ServiceState &changed = service(e.service);
    changed.steady = false;
    if (e.allPlaced)
        changed.obstacle = PlacementObstacle::None;
}

void Applier::operator()(const TaskStarted &e)
{
    assert(indexOf(e.task) == m_state.tasks.size());
    const DeploymentState &owner = deployment(e.deployment);
    Task started;
    started.service = owner.service;
    started.deployment = e.deployment;
    started.definition = owner.definition;
    started.instance = e.instance;
    started.ordinal = m_state.started[indexOf(owner.definition)]++;
    started.behaviour = m_state.behaviours[indexOf(owner.definition)];
    started.status = e.provision.count() > 0 ? TaskStatus::Provisioning : TaskStatus::Pending;
    started.onPrimary = owner.status == DeploymentStatus::Primary;
    started.createdAt = started.since = started.healthSince = m_state.now;
    started.network = owner.network;
    started.pullEndsAt = m_state.now + e.provision + e.pull;
    started.runningAt = started.answersAt = started.pullEndsAt + e.start;
    started.targetCount = 0;
    if (definition(started).hasContainerStates())
        addContainers(started, e.task);
    if (e.isReplacement) {
        const auto generation = task(e.replaces).generation;
        started.generation = static_cast<std::uint8_t>(std::min<int>(generation + 1, mostGenerations));
        change(e.replaces, [](Task &failed) { failed.replaced = true; });
    }
    count(service(started.service).tasks, started, 1);
    count(deployment(started.deployment).tasks, started, 1);
    m_state.tasks.push_back(started);
    arrive(e.task);
    bindPorts(e.task);
}

/// Takes (`by` 1) or gives back (`by` -1) what placement counts.
void Applier::occupy(const Task &started, std::int32_t by)
{
    const Scenario &scenario = *m_state.scenario;
    const std::size_t place = indexOf(started.instance);
    InstanceState &instance = m_state.instances[place];
    instance.cpuFree.value -= by * definition(started).cpu.value;
    instance.memoryFree.value -= by * definition(started).memory.value;
    instance.tasks += by;
    instance.interfaces += isAwsvpc(m_state, started) ? by : 0;
    m_state.onInstance[indexOf(started.service) * scenario.instances.size() + place] += by;
    m_state.inZone[indexOf(started.service) * scenario.zones.size() + indexOf(scenario.instances[place].zone)] +=
        by;
}

/// Static ports are taken from placement on (R4.4); dynamic ones stay 0 until the containers start.
void Applier::bindPorts(TaskId id)
{
    Task &bound = task(id);
    const TaskDefinition &from = definition(bound);
    bound.firstBinding = static_cast<std::uint32_t>(m_state.bindings.size());
    if (from.networkMode == NetworkMode::None)
        return;
    for (std::size_t i = 0; i < from.portMappings.size(); ++i) {
        const PortMapping &mapping = from.portMappings[i];
        const bool awsvpc = from.networkMode == NetworkMode::Awsvpc;
        const bool same = awsvpc || from.networkMode == NetworkMode::Host;
        m_state.bindings.push_back({id, bound.instance, mapping.containerPort,
                                    same ? mapping.containerPort : mapping.hostPort, mapping.protocol, awsvpc,
                                    static_cast<std::uint32_t>(i)});
    }
    bound.bindingCount = static_cast<std::uint16_t>(m_state.bindings.size() - bound.firstBinding);
}

void Applier::operator()(const HostPortBound &e)
{
    const Task &bound = task(e.task);
    m_state.bindings.change(bound.firstBinding + e.binding).hostPort = e.port;
    const int next = e.port.number == 60999 ? 32768 : e.port.number + 1; // R4.2: upward, wrapping
    m_state.instances[indexOf(bound.instance)].nextDynamicPort = {static_cast<std::uint16_t>(next)};
}

void Applier::enter(Task &changed, TaskStatus status) const
{
    changed.status = status;
    changed.since = m_state.now;
}

void Applier::operator()(const TaskProvisioned &e)
{
    change(e.task, [&](Task &provisioned) { enter(provisioned, TaskStatus::Pending); });
}

void Applier::operator()(const TaskRunning &e)
{
    DeploymentState &owner = deployment(task(e.task).deployment);
    owner.startFailures = 0; // R5.8: no failure in a row any more
    owner.startImpaired = false;
    const std::optional<SimDuration> crash = behaviourOf(m_state, task(e.task), 0).crashAfter;
    change(e.task, [&](Task &running) {
        enter(running, TaskStatus::Running);
        running.runningAt = m_state.now;
        running.answersAt = m_state.now + e.warmUp;
        if (crash && running.containerCount == 0)
            running.crashesAt = m_state.now + *crash;
    });
    if (passesItsChecks(m_state, task(e.task)))
        setHealth(e.task, TaskHealth::Healthy);
}

void Applier::operator()(const TaskActivating &e)
{
    change(e.task, [&](Task &activating) { enter(activating, TaskStatus::Activating); });
}

/// One state for each container; when the task runs is known once they do.
void Applier::addContainers(Task &started, TaskId id)
{
    started.runningAt = started.answersAt = SimTime::max();
    started.firstContainer = static_cast<std::uint32_t>(m_state.containers.size());
    started.containerCount = static_cast<std::uint16_t>(definition(started).containers.size());
    ContainerState waiting;
    waiting.task = id;
    waiting.since = m_state.now;
    for (std::size_t i = 0; i < started.containerCount; ++i)
        m_state.containers.push_back(waiting);
}

void Applier::enter(ContainerState &changed, ContainerStatus status) const
{
    changed.status = status;
    changed.since = m_state.now;
    changed.endsAt = SimTime::max();
}

void Applier::endContainer(ContainerState &ended, std::int16_t exitCode) const
{
    enter(ended, ContainerStatus::Stopped);
    ended.exitCode = exitCode;
    ended.exitsAt = SimTime::max();
}

void Applier::operator()(const ContainerPulling &e)
{
    ContainerState &pulling = container(e);
    enter(pulling, ContainerStatus::Pulling);
    pulling.endsAt = m_state.now + e.pull;
    pulling.start = e.start;
    task(e.task).pullEndsAt = std::max(task(e.task).pullEndsAt, pulling.endsAt);
}

void Applier::operator()(const ContainerImagePulled &e)
{
    ContainerState &starting = container(e);
    enter(starting, ContainerStatus::Starting);
    starting.endsAt = m_state.now + starting.start;
    keepImage(task(e.task), e.container);
}

void Applier::operator()(const ContainerRunning &e)
{
    ContainerState &running = container(e);
    Task &owner = task(e.task);
    enter(running, ContainerStatus::Running);
    running.runningAt = m_state.now;
    running.answersAt = m_state.now + e.warmUp;
    if (const auto &crash = behaviourOf(m_state, owner, e.container).crashAfter)
        running.exitsAt = m_state.now + *crash;
    if (definition(owner).containers[e.container].essential)
        owner.crashesAt = std::min(owner.crashesAt, running.exitsAt);
}

void Applier::operator()(const ContainerBecameHealthy &e)
{
    ContainerState &healthy = container(e);
    healthy.health = ContainerHealth::Healthy;
    healthy.failures = 0;
    const Task &owner = task(e.task);
    if (owner.status == TaskStatus::Running && owner.health != TaskHealth::Healthy &&
        passesItsChecks(m_state, owner))
        setHealth(e.task, TaskHealth::Healthy);
}

void Applier::operator()(const ContainerBecameUnhealthy &e)
{
    ContainerState &unhealthy = container(e);
    unhealthy.health = ContainerHealth::Unhealthy;
    unhealthy.failures = 0;
    const Task &owner = task(e.task);
    if (!definition(owner).containers[e.container].essential)
        return;
    service(owner.service).steady = false;
    if (owner.health == TaskHealth::Healthy)
        setHealth(e.task, TaskHealth::Unknown);
}

void Applier::operator()(const ContainerTerminating &e)
{
    ContainerState &stopping = container(e);
    enter(stopping, ContainerStatus::Stopping);
    stopping.endsAt = m_state.now + e.stop;
}

void Applier::endContainersThatNeverRan(const Task &of)
{
    for (std::size_t i = of.firstContainer; i < of.firstContainer + std::size_t{of.containerCount}; ++i) {
        if (m_state.containers[i].status < ContainerStatus::Running)
            enter(m_state.containers.change(i), ContainerStatus::Stopped);
    }
}

/// STOPPED at once where no container runs; else the others are stopped first (R2.9).
void Applier::endOrStop(TaskId id)
{
    endContainersThatNeverRan(task(id));
    const auto runs = [](const ContainerState &each) { return each.status != ContainerStatus::Stopped; };
    if (std::ranges::any_of(containersOf(m_state, m_state.tasks[indexOf(id)]), runs))
        change(id, [&](Task &stopping) { enter(stopping, TaskStatus::Stopping); });
    else
        leave(id);
}

/// R5.11: it counts for the circuit breaker as long as no task of the deployment is RUNNING (stage 1).
void Applier::operator()(const TaskFailedToStart &e)
{
    DeploymentState &owner = deployment(task(e.task).deployment);
    ++owner.startFailures;
    fail(e.task, owner.tasks.unproven + owner.tasks.healthy + owner.tasks.unhealthy == 0);
    change(e.task, [&](Task &failed) {
        failed.stopCode = StopCode::TaskFailedToStart;
        failed.stopReason = e.reason;
        failed.decisiveContainer = e.container;
    });
    service(task(e.task).service).steady = false;
    endOrStop(e.task);
}

/// What `once` and `prefer-cached` ask for (R2.16); with the others nobody does.
void Applier::keepImage(const Task &pulled, std::size_t container)
{
    if (m_state.scenario->simulation.imagePullBehavior < ImagePullBehavior::Once)
        return;
    const CachedImage key = imageKey(m_state, pulled.instance, pulled.definition, container);
    const auto place = std::ranges::lower_bound(m_state.cachedImages, key);
    if (place == m_state.cachedImages.end() || *place != key)
        m_state.cachedImages.insert(place, key);
}

/// R5.11: each failed task counts once, as long as its deployment has not been given up.
void Applier::fail(TaskId id, bool counts)
{
    DeploymentState &owner = deployment(task(id).deployment);
    if (counts && !task(id).failed && owner.rollout != RolloutState::Failed)
        ++owner.failures;
    change(id, [](Task &failed) { failed.failed = true; });
}

/// R5.11: a task that becomes healthy sets the count of its deployment to 0, unless that is switched off.
void Applier::noteHealthy(const Task &healthy)
{
    DeploymentState &owner = deployment(healthy.deployment);
    if (service(healthy.service).circuitBreaker.resetOnHealthyTask && owner.rollout != RolloutState::Failed)
        owner.failures = 0;
}

void Applier::setHealth(TaskId id, TaskHealth health)
{
    if (health == TaskHealth::Healthy && task(id).health != TaskHealth::Healthy)
        noteHealthy(task(id));
    change(id, [&](Task &changed) {
        changed.health = health;
        changed.healthSince = m_state.now;
        if (health == TaskHealth::Healthy && !changed.replaced)
            changed.failed = false;
    });
}

void Applier::operator()(const TaskMarkedUnhealthy &e)
{
    setHealth(e.task, TaskHealth::Unhealthy);
    fail(e.task);
    service(task(e.task).service).steady = false;
}

void Applier::operator()(const TaskExited &e)
{
    fail(e.task);
    change(e.task, [&](Task &exited) {
        exited.stopCode = StopCode::EssentialContainerExited;
        exited.stopReason = StopReason::EssentialContainerExited;
        exited.exitCode = e.exitCode;
        exited.decisiveContainer = e.container;
    });
    service(task(e.task).service).steady = false;
    endOrStop(e.task);
}

/// The newest task of all is the newest one on its instance.
void Applier::arrive(TaskId id)
{
    Task &arrived = task(id);
    InstanceState &instance = m_state.instances[indexOf(arrived.instance)];
    arrived.previousHere = instance.newestTask;
    (instance.newestTask == noTask ? instance.oldestTask : task(instance.newestTask).nextHere) = id;
    instance.newestTask = id;
    m_state.existing.push_back(id);
    occupy(arrived, 1);
}

void Applier::unchain(TaskId id)
{
    Task &gone = task(id);
    InstanceState &instance = m_state.instances[indexOf(gone.instance)];
    (gone.previousHere == noTask ? instance.oldestTask : task(gone.previousHere).nextHere) = gone.nextHere;
    (gone.nextHere == noTask ? instance.newestTask : task(gone.nextHere).previousHere) = gone.previousHere;
    gone.previousHere = gone.nextHere = noTask;
}

void Applier::operator()(const TaskLost &e)
{
    change(e.task, [](Task &lost) {
        lost.stopCode = StopCode::TerminationNotice;
        lost.stopReason = StopReason::InstanceTerminated;
    });
    service(task(e.task).service).steady = false;
    leave(e.task);
}

void Applier::operator()(const TaskStoppedByUser &e)
{
    change(e.task, [&](Task &stopping) {
        enter(stopping, TaskStatus::Stopping);
        stopping.stopCode = StopCode::UserInitiated;
        stopping.stopReason = StopReason::StoppedByUser;
        stopping.stoppedBy = e.action;
        stopping.stopsAt = m_state.now + e.stop;
    });
    endContainersThatNeverRan(task(e.task));
    service(task(e.task).service).steady = false;
}

/// The end of a task: STOPPED, and its resources and ports are free.
void Applier::leave(TaskId id)
{
    occupy(task(id), -1);
    change(id, [&](Task &stopped) {
        enter(stopped, TaskStatus::Stopped);
        stopped.stopsAt = m_state.now;
    });
    unchain(id);
    m_state.existing.erase(id);
    const Task &gone = m_state.tasks[indexOf(id)];
    for (std::size_t i = gone.firstContainer; i < gone.firstContainer + std::size_t{gone.containerCount}; ++i) {
        if (m_state.containers[i].status != ContainerStatus::Stopped)
            enter(m_state.containers.change(i), ContainerStatus::Stopped);
    }
}

void Applier::operator()(const TaskStopping &e)
{
    change(e.task, [&](Task &stopping) {
        enter(stopping, TaskStatus::Deactivating);
        stopping.stopCode = StopCode::ServiceSchedulerInitiated;
        stopping.stopReason = e.reason;
    });
    service(task(e.task).service).steady = false;
}

void Applier::operator()(const TaskTerminating &e)
{
    change(e.task, [&](Task &terminating) {
        enter(terminating, TaskStatus::Stopping);
        terminating.stopsAt = m_state.now + e.stop;
    });
    endContainersThatNeverRan(task(e.task));
}

void Applier::operator()(const TaskDeprovisioning &e)
{
    change(e.task, [&](Task &leaving) {
        enter(leaving, TaskStatus::Deprovisioning);
        leaving.exitCode = e.exitCode;
        leaving.stopsAt = m_state.now + e.duration;
    });
}

void Applier::operator()(const TaskStopped &e)
{
    change(e.task, [&](Task &stopped) { stopped.exitCode = e.exitCode; });
    leave(e.task);
}

void Applier::operator()(const TargetRegistered &e)
{
    assert(indexOf(e.target) == m_state.targets.size());
    const bool used = m_state.scenario->targetGroups[indexOf(e.group)].used;
    Target registered;
    registered.group = e.group;
    registered.task = e.task;
    registered.instance = task(e.task).instance;
    registered.port = e.port;
    registered.registeredAt = m_state.now;
    setTarget(registered, used ? TargetState::Initial : TargetState::Unused,
              used ? TargetReason::InitialHealthChecking : TargetReason::NotInUse);
    Task &owner = task(e.task);
    if (owner.targetCount++ == 0)
        owner.firstTarget = static_cast<std::uint32_t>(m_state.targets.size());
    m_state.targets.push_back(registered);
}

void Applier::setTarget(Target &changed, TargetState state, TargetReason reason) const
{
    changed.state = state;
    changed.reason = reason;
    changed.failures = changed.successes = 0;
    changed.since = m_state.now;
}

void Applier::operator()(const HealthCheckFailed &e)
{
    Target &failing = target(e.target);
    failing.lastFailure = e.reason;
    failing.code = e.code;
    failing.successes = 0;
    if (failing.state == TargetState::Unhealthy)
        failing.reason = e.reason; // another way to fail than before
    else
        ++failing.failures;
}

void Applier::operator()(const HealthCheckPassed &e)
{
    Target &passing = target(e.target);
    passing.failures = 0;
    if (passing.state != TargetState::Healthy)
        ++passing.successes;
}

void Applier::operator()(const TargetBecameHealthy &e)
{
    Target &healthy = target(e.target);
    setTarget(healthy, TargetState::Healthy, TargetReason::None);
    healthy.code = 0;
    healthy.lastFailure = TargetReason::None;
    const Task &owner = task(healthy.task);
    if (owner.isLive() && passesItsChecks(m_state, owner))
        setHealth(healthy.task, TaskHealth::Healthy);
}

void Applier::operator()(const TargetBecameUnhealthy &e)
{
    Target &unhealthy = target(e.target);
    setTarget(unhealthy, TargetState::Unhealthy, e.reason);
    unhealthy.code = e.code;
    const Task &owner = task(unhealthy.task);
    service(owner.service).steady = false;
    if (owner.health == TaskHealth::Healthy)
        setHealth(unhealthy.task, TaskHealth::Unknown);
}

void Applier::operator()(const TargetDraining &e)
{
    Target &draining = target(e.target);
    setTarget(draining, TargetState::Draining, TargetReason::DeregistrationInProgress);
    draining.drainedAt = m_state.now + m_state.scenario->targetGroups[indexOf(draining.group)].deregistrationDelay;
    Task &owner = task(draining.task);
    if (owner.status == TaskStatus::Deactivating)
        owner.stopsAt =
            owner.stopsAt == SimTime::max() ? draining.drainedAt : std::max(owner.stopsAt, draining.drainedAt);
}

void Applier::operator()(const TargetUnused &e)
{
    Target &unused = target(e.target);
    setTarget(unused, TargetState::Unused, TargetReason::InvalidState);
    unused.drainedAt = m_state.now + m_state.scenario->targetGroups[indexOf(unused.group)].deregistrationDelay;
}

void Applier::operator()(const TargetRemoved &e)
{
    Target &removed = target(e.target);
    setTarget(removed, TargetState::Removed, TargetReason::None);
}

} // namespace

void apply(State &state, const Event &event)
{
    assert(event.at >= state.now);
    state.now = event.at;
    std::visit(Applier{state}, event.what);
}

State blankState(std::shared_ptr<const Scenario> scenario)
{
    State blank;
    blank.services.resize(scenario->services.size());
    blank.strategies.resize(scenario->services.size());
    blank.alarmSettings.resize(scenario->services.size());
    for (const Alarm &alarm : scenario->alarms)
        blank.alarms.push_back(alarm.state);
    blank.instances.resize(scenario->instances.size());
    for (std::size_t i = 0; i < scenario->instances.size(); ++i) {
        const ContainerInstance &instance = scenario->instances[i];
        blank.instances[i].cpuFree = {instance.cpu.value - instance.cpuHeld.value};
        blank.instances[i].memoryFree = {instance.memory.value - instance.memoryHeld.value};
    }
    blank.started.resize(scenario->taskDefinitions.size());
    blank.behaviours.resize(scenario->taskDefinitions.size());
    blank.zonesLost.resize(scenario->zones.size());
    blank.onInstance.resize(scenario->services.size() * scenario->instances.size());
    blank.inZone.resize(scenario->services.size() * scenario->zones.size());
    for (const IpPermission &permission : scenario->permissions)
        blank.permissions.push_back(permission.inForceAtStart ? 1 : 0);
    blank.scenario = std::move(scenario);
    return blank;
}

} // namespace deployscope
