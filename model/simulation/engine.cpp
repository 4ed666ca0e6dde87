// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/engine.h"

#include "cluster/counts.h"
#include "simulation/actions.h"
#include "simulation/az_rebalancing.h"
#include "simulation/capacity_provider.h"
#include "simulation/circuit_breaker.h"
#include "simulation/container_life.h"
#include "simulation/daemon_services.h"
#include "simulation/durations.h"
#include "simulation/faults.h"
#include "simulation/image_pull.h"
#include "simulation/instance_registration.h"
#include "simulation/network_interfaces.h"
#include "simulation/permissions.h"
#include "simulation/pipeline.h"
#include "simulation/provisioning.h"
#include "simulation/rolling_update.h"
#include "simulation/scaling_metrics.h"
#include "simulation/service_auto_scaling.h"
#include "simulation/service_load.h"
#include "simulation/service_scheduler.h"
#include "simulation/service_throttle.h"
#include "simulation/target_health.h"
#include "simulation/task_stop.h"
#include "timeline/service_events.h"

#include <algorithm>
#include <cassert>
#include <type_traits>
#include <utility>

namespace deployscope {

namespace {

/// Failures in a row, of a task and those that replaced it, after which a run is called looping.
constexpr int generationsOfALoop = 3;
/// How many instants pass between two looks at the stop token.
constexpr unsigned instantsBetweenLooks = 256;

/// A run that has grown beyond this ends like one that has reached its limit, before it eats all memory.
constexpr std::size_t mostEvents = 2'000'000;

template <typename Id>
std::uint32_t number(Id id)
{
    return static_cast<std::uint32_t>(indexOf(id));
}

/// Could a scheduler pass decide otherwise than before the event? What no rule of a pass reads need not wake it.
bool mattersToScheduler(const Happening &what)
{
    return what.visit([]<typename What>(const What &) {
        return !isOneOf<What, ImagePulled, HostPortBound, HealthCheckFailed, HealthCheckPassed, TargetDraining,
                        TargetRemoved, TaskTerminating, ContainerPulling, ContainerImagePulled, CachedImageUsed,
                        ContainerCachedImageUsed, ImagePullReported, ContainerRunning, ContainerHealthCheckFailed,
                        ContainerExited, ContainerTerminating, ContainerStopped, TaskProvisioned,
                        TaskDeprovisioning, TrafficChanged, HealthCheckChanged, TargetGroupAttributesChanged,
                        ListenerRuleCreated, ListenerRuleModified, ListenerRuleDeleted, TargetGroupUsed>;
    });
}

} // namespace

Engine::Engine(State from, Recorder::Snapshots snapshots)
    : m_state(std::move(from))
    , m_recorder(m_state, snapshots)
    , m_trafficChanges(changesOfTraffic(*m_state.scenario))
    , m_trigger(m_state.services.size())
    , m_lastFailure(m_state.services.size())
    , m_targetCause(m_state.targets.size())
    , m_checkAt(m_state.targets.size(), SimTime::max())
    , m_metricAt(m_state.services.size(), SimTime::max())
    , m_metricsUntil(m_state.services.size())
{
    for (const ScalableTarget &target : m_state.scenario->scalableTargets) {
        if (followsLoad(*m_state.scenario, target))
            m_loaded.push_back({target.service});
    }
}

bool Engine::run(const std::stop_token &stop)
{
    begin();
    for (unsigned instants = 0;; ++instants) {
        const SimTime next = nextInstant();
        if (endsBefore(next))
            return true;
        if (instants % instantsBetweenLooks == 0 && stop.stop_requested())
            return false;
        runInstant(next);
    }
}

/// Either everything stands already, and only what time alone will do to it is set; or it is made now.
void Engine::begin()
{
    const bool stands = std::ranges::any_of(m_state.services, &ServiceState::exists);
    if (stands) {
        for (const TaskId id : m_state.existing) {
            const Task &task = m_state.tasks[indexOf(id)];
            if (task.crashesAt != SimTime::max() && task.containerCount == 0)
                m_timers.set(task.crashesAt, Timer::Kind::Crashes, number(id), {});
            for (std::uint32_t i = 0; i < task.containerCount; ++i)
                armContainer(task.firstContainer + i, {}, {});
        }
        for (std::size_t i = 0; i < m_state.instances.size(); ++i) {
            if (m_state.instances[i].denied) // it tries again
                record({}, {}, RegistrationDenied{idAt<InstanceId>(i)});
        }
        rearmHealthChecks({}, {});
        for (const ScalableTarget &target : m_state.scenario->scalableTargets)
            awaitMetrics(target.service, {});
        return; // the first pass asks for the capacity
    }
    for (std::size_t i = 0; i < m_state.instances.size(); ++i) {
        if (m_state.scenario->instances[i].atStart)
            record({}, {}, registered(m_state, idAt<InstanceId>(i)));
    }
    for (std::size_t i = 0; i < m_state.services.size(); ++i) {
        const auto service = idAt<ServiceId>(i);
        const EventId created = record({}, {}, ServiceCreated{service});
        record({}, Cause::of(created),
               DeploymentStarted{service, idAt<DeploymentId>(m_state.deployments.size()),
                                 m_state.scenario->services[i].taskDefinition});
    }
}

SimTime Engine::nextInstant() const
{
    SimTime next = SimTime::max();
    if (!m_timers.empty())
        next = m_timers.nextAt();
    if (m_nextFault < m_state.scenario->faults.size())
        next = std::min(next, m_state.scenario->faults[m_nextFault].at);
    if (m_nextAction < m_state.scenario->actions.size())
        next = std::min(next, m_state.scenario->actions[m_nextAction].at);
    if (m_nextTraffic < m_trafficChanges.size())
        next = std::min(next, m_trafficChanges[m_nextTraffic].at);
    if (m_passWanted)
        next = std::min(next, m_passAt);
    return next;
}

bool Engine::endsBefore(SimTime next) const
{
    const SimulationSettings &settings = m_state.scenario->simulation;
    if ((!settings.until && m_looping && !anythingLeft()) || m_recorder.count() > mostEvents)
        return true;
    return next > settings.limit || (settings.until && next > *settings.until) || next == SimTime::max();
}

/// What the scenario still does to the cluster.
bool Engine::anythingLeft() const
{
    const auto comes = [&](const ScalableTarget &target) {
        return lastMetricChange(*m_state.scenario, target.service) > m_reached;
    };
    return std::ranges::any_of(m_state.scenario->scalableTargets, comes) ||
           m_nextFault < m_state.scenario->faults.size() || m_nextAction < m_state.scenario->actions.size() ||
           m_nextTraffic < m_trafficChanges.size() || isPipelineWorking(m_state);
}

void Engine::runInstant(SimTime now)
{
    m_reached = now;
    fireTimers(now);
    takeTraffic(now);
    takeFaults(now);
    takeActions(now);
    advancePipelines(now);
    if (m_passWanted && m_passAt <= now) {
        m_passWanted = false;
        schedule(now);
    }
    noteLoads(now);
}

/// Once an instant is over, what policies track has one value.
void Engine::noteLoads(SimTime now)
{
    for (LoadedService &each : m_loaded) {
        const std::size_t before = m_recorder.count();
        if (record(now, m_loadCause, serviceLoad(m_state, each.service)))
            each.cause = Cause::of(idAt<EventId>(before));
    }
}

void Engine::fireTimers(SimTime now)
{
    while (!m_timers.empty() && m_timers.nextAt() == now) {
        const Timer timer = m_timers.take();
        if (isDue(timer))
            fire(timer);
    }
}

void Engine::takeFaults(SimTime now)
{
    const std::vector<TimedFault> &faults = m_state.scenario->faults;
    while (m_nextFault < faults.size() && faults[m_nextFault].at == now) {
        const auto fault = idAt<FaultId>(m_nextFault++);
        m_looping = false;
        record(now, Cause::of(fault), faultHappened(m_state, fault));
    }
}

void Engine::takeTraffic(SimTime now)
{
    while (m_nextTraffic < m_trafficChanges.size() && m_trafficChanges[m_nextTraffic].at == now) {
        m_looping = false;
        record(now, {}, m_trafficChanges[m_nextTraffic++].what);
    }
}

void Engine::takeActions(SimTime now)
{
    const std::vector<Action> &actions = m_state.scenario->actions;
    while (m_nextAction < actions.size() && actions[m_nextAction].at == now) {
        const auto action = idAt<ActionId>(m_nextAction++);
        m_looping = false;
        record(now, Cause::of(action), actionTaken(m_state, action));
    }
}

/// Passes until none changes anything; what a pass starts may end at this very instant.
void Engine::schedule(SimTime now)
{
    bool changed = true;
    while (changed) {
        changed = false;
        for (const bool daemons : {true, false}) { // the first to start on an instance (R1.21)
            for (std::size_t i = 0; i < m_state.services.size(); ++i)
                changed = (m_state.scenario->services[i].daemon == daemons && passOnce(idAt<ServiceId>(i), now)) ||
                          changed;
        }
        const std::size_t before = m_recorder.count();
        fireTimers(now);
        advancePipelines(now);
        changed = changed || m_recorder.count() > before;
    }
    m_passWanted = false;
    awaitCapacity(now);
}

/// Something that may end an action of the pipeline that waits for a deployment of the service.
void Engine::noteAwaited(ServiceId service, Cause cause)
{
    m_awaitedCause.resize(m_state.services.size());
    m_awaitedCause[indexOf(service)] = cause;
    m_pipelineStirs = true;
}

/// Ends actions whose deployments are decided, and goes on with executions that have nothing under way.
void Engine::advancePipelines(SimTime now)
{
    if (!std::exchange(m_pipelineStirs, false))
        return;
    const std::vector<AwaitedDeployment> awaited = m_state.awaited;
    for (const AwaitedDeployment &each : awaited) {
        record(now, m_awaitedCause[indexOf(m_state.deployments[indexOf(each.deployment)].service)],
               deploymentStepEnded(m_state, each));
    }
    for (std::size_t i = 0; i < m_state.executions.size(); ++i) {
        while (record(now, m_executionCause[i], nextOfExecution(m_state, idAt<ExecutionId>(i))))
            ;
    }
}

bool Engine::passOnce(ServiceId service, SimTime now)
{
    if (!m_state.services[indexOf(service)].exists)
        return false;
    const auto trigger = [&] { return m_trigger[indexOf(service)]; };
    bool changed = record(now, trigger(), daemonCount(m_state, service));
    changed = record(now, trigger(), placeWaiting(m_state, service)) || changed;
    changed = record(now, trigger(), registerTargets(m_state, service)) || changed;
    changed = markTasks(service, now) || changed;
    changed = giveUp(service, now) || changed;
    changed = record(now, trigger(), rollingUpdate(m_state, service)) || changed;
    changed = record(now, trigger(), azRebalancing(m_state, service)) || changed;
    return record(now, trigger(), concludeDeployment(m_state, service)) || changed;
}

/// Each marked task has its own unhealthy target or container as its cause.
bool Engine::markTasks(ServiceId service, SimTime now)
{
    const Decision decision = markUnhealthy(m_state, service, now);
    for (const Decided &each : decision.events) {
        const Task &task = m_state.tasks[indexOf(each.what.get<TaskMarkedUnhealthy>().task)];
        record(now, causeOfMark(task), each.what);
    }
    return !decision.events.empty();
}

/// What made it so just now is the last failure; else something else has changed, such as the threshold.
bool Engine::giveUp(ServiceId service, SimTime now)
{
    const Cause failure = m_lastFailure[indexOf(service)];
    const bool justFailed =
        failure.kind == Cause::Kind::Event && m_recorder.event(static_cast<EventId>(failure.index)).at == now;
    return record(now, justFailed ? failure : m_trigger[indexOf(service)], giveUpDeployment(m_state, service));
}

bool Engine::record(SimTime now, Cause cause, const Decision &decision)
{
    const std::size_t first = m_recorder.count(); // each recorded happening is one event more
    for (const Decided &each : decision.events) {
        const bool own = each.causedBy.has_value();
        record(now, own ? Cause::of(idAt<EventId>(first + *each.causedBy)) : cause, each.what);
    }
    return !decision.events.empty();
}

EventId Engine::record(SimTime now, Cause cause, const Happening &what)
{
    const Event event{now, cause, what};
    apply(m_state, event);
    assert(recounted(m_state) == m_state);
    const EventId id = m_recorder.add(event, m_state);
    follow(id, event);
    return id;
}

/// Sets what time alone will bring after an event, and wakes the scheduler.
void Engine::follow(EventId id, const Event &event)
{
    const Cause cause = Cause::of(id);
    const auto set = [&](SimTime at, Timer::Kind kind, auto subject) {
        m_timers.set(at, kind, number(subject), cause);
    };
    event.what.visit([&](const auto &what) {
        using What = std::remove_cvref_t<decltype(what)>;
        if constexpr (std::is_same_v<What, TaskStarted> || std::is_same_v<What, TaskPlaced>) {
            if (what.provision.count() > 0)
                set(event.at + what.provision, Timer::Kind::Provisioned, what.task);
            else if (m_state.tasks[indexOf(what.task)].containerCount == 0)
                set(m_state.tasks[indexOf(what.task)].pullEndsAt, Timer::Kind::PullEnds, what.task);
        } else if constexpr (std::is_same_v<What, TaskDeprovisioning>) {
            set(event.at + what.duration, Timer::Kind::Deprovisioned, what.task);
        } else if constexpr (std::is_same_v<What, TaskProvisioned>) {
            if (m_state.tasks[indexOf(what.task)].containerCount == 0)
                set(m_state.tasks[indexOf(what.task)].pullEndsAt, Timer::Kind::PullEnds, what.task);
        } else if constexpr (isOneOf<What, ImagePulled, CachedImageUsed>) {
            set(m_state.tasks[indexOf(what.task)].runningAt, Timer::Kind::Starts, what.task);
        } else if constexpr (std::is_same_v<What, TaskRunning>) {
            const Task &task = m_state.tasks[indexOf(what.task)];
            if (task.crashesAt != SimTime::max() && task.containerCount == 0)
                set(task.crashesAt, Timer::Kind::Crashes, what.task);
            if (m_state.scenario->services[indexOf(task.service)].loadBalancers.empty() &&
                !isContainerChecked(definitionOf(m_state, task)))
                set(event.at + provenAfter, Timer::Kind::Proves, what.task);
        } else if constexpr (std::is_same_v<What, TaskTerminating>) {
            if (m_state.tasks[indexOf(what.task)].containerCount == 0)
                set(event.at + what.stop, Timer::Kind::StopEnds, what.task);
        } else if constexpr (std::is_same_v<What, TargetRegistered>) {
            m_targetCause.push_back(cause);
            m_checkAt.push_back(SimTime::max());
            armHealthCheck(what.target, event.at);
            armZoneJudgement(what.target, event.at, cause);
        } else if constexpr (std::is_same_v<What, TargetBecameUnhealthy>) {
            const TaskId task = m_state.targets[indexOf(what.target)].task;
            if (const SimTime end = gracePeriodEnd(m_state, m_state.tasks[indexOf(task)]); end > event.at)
                set(end, Timer::Kind::GraceEnds, task);
        } else if constexpr (std::is_same_v<What, StartsThrottled>) {
            set(event.at + what.delay, Timer::Kind::StartsResume, what.deployment);
        } else if constexpr (std::is_same_v<What, BakeStarted>) {
            set(m_state.deployments[indexOf(what.deployment)].bakesUntil, Timer::Kind::BakeEnds, what.deployment);
        } else if constexpr (std::is_same_v<What, AlarmStateChanged>) {
            m_lastFailure.assign(m_lastFailure.size(), cause);
        } else if constexpr (std::is_same_v<What, TargetDraining> || std::is_same_v<What, TargetUnused>) {
            set(m_state.targets[indexOf(what.target)].drainedAt, Timer::Kind::Drained, what.target);
        } else if constexpr (std::is_same_v<What, TaskMarkedUnhealthy> || std::is_same_v<What, TaskExited> ||
                             std::is_same_v<What, TaskFailedToStart>) {
            m_lastFailure[indexOf(m_state.tasks[indexOf(what.task)].service)] = cause;
            noteFailure(m_state.tasks[indexOf(what.task)]);
            if constexpr (std::is_same_v<What, TaskFailedToStart>)
                record(event.at, cause, throttleStarts(m_state, what.task));
        } else if constexpr (std::is_same_v<What, InstanceLaunched>) {
            set(event.at + what.boot, Timer::Kind::InstanceBoots, what.instance);
        } else if constexpr (std::is_same_v<What, TaskStoppedByUser>) {
            if (m_state.tasks[indexOf(what.task)].containerCount == 0)
                set(event.at + what.stop, Timer::Kind::StopEnds, what.task);
        } else if constexpr (std::is_same_v<What, PermissionAuthorized> ||
                             std::is_same_v<What, PermissionRevoked> || std::is_same_v<What, HttpStatusChanged>) {
            rearmHealthChecks(event.at, cause);
        } else if constexpr (isOneOf<What, PipelineStarted, PipelineActionStarted, PipelineActionSucceeded,
                                     PipelineActionFailed>) {
            m_executionCause.resize(m_state.executions.size());
            m_executionCause[indexOf(what.execution)] = cause;
            m_pipelineStirs = true;
            if constexpr (std::is_same_v<What, PipelineActionStarted>) {
                const std::vector<PipelineAction> &steps = m_state.scenario->pipeline->actions;
                const std::size_t subject = indexOf(what.execution) * steps.size() + indexOf(what.step);
                if (!failsAtOnce(m_state, what.step))
                    m_timers.set(event.at + steps[indexOf(what.step)].duration, Timer::Kind::PipelineStepEnds,
                                 static_cast<std::uint32_t>(subject), cause);
            }
        } else if constexpr (isOneOf<What, DeploymentCompleted, DeploymentFailed>) {
            noteAwaited(what.service, cause);
        } else if constexpr (std::is_same_v<What, DeploymentStarted>) {
            if (!what.isRollback) // else its own end was noted
                noteAwaited(what.service, cause);
        } else if constexpr (std::is_same_v<What, RolePermissionAdded>) {
            record(event.at, cause, lateRegistrations(m_state));
        } else if constexpr (std::is_same_v<What, GracePeriodChanged>) {
            for (const TaskId task : m_state.existing) {
                if (const SimTime end = gracePeriodEnd(m_state, m_state.tasks[indexOf(task)]); end > event.at)
                    set(end, Timer::Kind::GraceEnds, task);
            }
        }
    });

    followLoadBalancing(id, event);
    if (m_state.scenario->capacityProvider)
        followCapacity(id, event);
    if (!m_loaded.empty())
        noteLoadCause(cause, event.what);
    if (const auto *load = event.what.getIf<ServiceLoadChanged>())
        return awaitMetrics(load->service, event.at); // policies alone look at it
    if (event.what.is<TrafficChanged>())
        return;                                                              // it makes no service do anything
    const std::optional<ServiceId> service = serviceOf(m_state, event.what); // none: all of them
    for (std::size_t i = 0; i < m_trigger.size(); ++i) {
        if (!service || indexOf(*service) == i)
            m_trigger[i] = cause;
    }
    if (service && !m_state.scenario->scalableTargets.empty())
        awaitMetrics(*service, event.at);
    if (mattersToScheduler(event.what))
        wakeScheduler(event.at);
    followContainers(id, event);
}

/// After anything that concerns a service the data points go on that may make a policy act; they are no events.
void Engine::awaitMetrics(ServiceId service, SimTime now)
{
    SimTime &next = m_metricAt[indexOf(service)];
    m_metricsUntil[indexOf(service)] = scalingSettledAt(m_state, service, now);
    if (next != SimTime::max() || scalableTargetOf(*m_state.scenario, service) == nullptr)
        return;
    next = newestDataPoint(now) + metricPeriod;
    m_timers.set(next, Timer::Kind::MetricKnown, number(service), {});
}

void Engine::metricKnown(ServiceId service, SimTime now)
{
    SimTime &next = m_metricAt[indexOf(service)];
    next = SimTime::max();
    const auto loaded = std::ranges::find(m_loaded, service, &LoadedService::service);
    record(now, loaded == m_loaded.end() ? Cause{} : loaded->cause, serviceAutoScaling(m_state, service, now));
    if (next == SimTime::max() && now < m_metricsUntil[indexOf(service)]) {
        next = now + metricPeriod;
        m_timers.set(next, Timer::Kind::MetricKnown, number(service), {});
    }
}

/// At once, or at the next point of the grid (`simulation.schedulerSeconds`).
void Engine::wakeScheduler(SimTime now)
{
    if (m_passWanted)
        return;
    const SimDuration grid = m_state.scenario->simulation.schedulerInterval;
    const SimDuration since = now.time_since_epoch();
    m_passAt = grid.count() == 0 ? now : SimTime{(since + grid - SimDuration{1}) / grid * grid};
    m_passWanted = true;
}

void Engine::noteFailure(const Task &task)
{
    const std::size_t behaviours = behavioursOf(m_state, task.definition).size();
    const bool othersFollow = m_state.started[indexOf(task.definition)] < behaviours;
    const bool slowsDown = task.stopCode == StopCode::TaskFailedToStart &&
                           !isThrottledAtMost(m_state.deployments[indexOf(task.deployment)]);
    if (task.generation >= generationsOfALoop && !othersFollow && !slowsDown && !mayBeGivenUp(m_state, task))
        m_looping = true;
}

/// Does the timer still mean what it meant when it was set?
bool Engine::isDue(const Timer &timer) const
{
    if (timer.kind == Timer::Kind::MetricKnown || timer.kind == Timer::Kind::CapacityKnown)
        return true;
    if (timer.kind == Timer::Kind::InstanceBoots)
        return isBooting(timer);
    if (timer.kind >= Timer::Kind::ContainerPullEnds)
        return isContainerDue(timer);
    if (timer.kind >= Timer::Kind::HealthCheckSent) {
        const Target &target = m_state.targets[timer.subject];
        if (timer.kind == Timer::Kind::Drained)
            return target.state == TargetState::Draining || target.reason == TargetReason::InvalidState;
        if (timer.result.reason == TargetReason::ZoneNotEnabled)
            return target.state == TargetState::Unused && target.reason == TargetReason::ZoneNotEnabled;
        return isChecked(target) &&
               (timer.kind == Timer::Kind::HealthCheckKnown || m_checkAt[timer.subject] == timer.at);
    }
    if (timer.kind == Timer::Kind::StartsResume) {
        const DeploymentState &deployment = m_state.deployments[timer.subject];
        return deployment.status != DeploymentStatus::Inactive && deployment.rollout != RolloutState::Failed &&
               deployment.throttledUntil == timer.at;
    }
    if (timer.kind == Timer::Kind::PipelineStepEnds)
        return true; // which set it is under way until then
    if (timer.kind == Timer::Kind::BakeEnds) {
        const DeploymentState &deployment = m_state.deployments[timer.subject];
        return deployment.status == DeploymentStatus::Primary && deployment.rollout == RolloutState::InProgress &&
               deployment.bakesUntil == timer.at;
    }
    const Task &task = m_state.tasks[timer.subject];
    switch (timer.kind) {
    case Timer::Kind::Provisioned:
        return task.status == TaskStatus::Provisioning;
    case Timer::Kind::Deprovisioned:
        return task.status == TaskStatus::Deprovisioning;
    case Timer::Kind::PullEnds:
    case Timer::Kind::Starts:
        return task.status == TaskStatus::Pending;
    case Timer::Kind::Proves:
        return task.status == TaskStatus::Running && task.health == TaskHealth::Unknown;
    case Timer::Kind::Crashes:
        return task.status == TaskStatus::Running || task.status == TaskStatus::Deactivating;
    case Timer::Kind::StopEnds:
        return task.status == TaskStatus::Stopping;
    default:
        return task.isLive(); // GraceEnds
    }
}

void Engine::fire(const Timer &timer)
{
    if (timer.kind >= Timer::Kind::ContainerPullEnds)
        return fireContainer(timer);
    const auto task = static_cast<TaskId>(timer.subject);
    const auto target = static_cast<TargetId>(timer.subject);
    const auto now = timer.at;
    switch (timer.kind) {
    case Timer::Kind::Provisioned:
        record(now, timer.cause, TaskProvisioned{task});
        break;
    case Timer::Kind::Deprovisioned:
        record(now, timer.cause, TaskStopped{task, m_state.tasks[timer.subject].exitCode});
        break;
    case Timer::Kind::PullEnds:
        record(now, timer.cause, pullEnded(m_state, task));
        break;
    case Timer::Kind::Starts:
        record(now, timer.cause,
               !behaviourOf(m_state, m_state.tasks[timer.subject], 0).failsToStart.empty()
                   ? failToStart(m_state, task, StopReason::CannotStartContainer, 0)
               : taskDurations(m_state, task).startTimesOut
                   ? failToStart(m_state, task, StopReason::StartTimedOut, 0)
                   : taskRuns(m_state, task));
        break;
    case Timer::Kind::Proves:
        record(now, timer.cause, TaskProven{task});
        break;
    case Timer::Kind::Crashes: {
        const Behaviour &behaviour = behaviourOf(m_state, m_state.tasks[timer.subject], 0);
        const EventId exited =
            record(now, timer.cause, TaskExited{task, static_cast<std::int16_t>(behaviour.exitCode)});
        record(now, Cause::of(exited), afterExit(m_state, task));
        break;
    }
    case Timer::Kind::StopEnds:
        record(now, timer.cause, afterContainers(m_state, task, exitCodeAfterStop(m_state, task)));
        break;
    case Timer::Kind::GraceEnds:
        wakeScheduler(now);
        break;
    case Timer::Kind::StartsResume: {
        const auto deployment = static_cast<DeploymentId>(timer.subject);
        record(now, timer.cause, StartsResumed{m_state.deployments[timer.subject].service, deployment});
        break;
    }
    case Timer::Kind::BakeEnds: {
        const auto deployment = static_cast<DeploymentId>(timer.subject);
        record(now, timer.cause, BakeEnded{m_state.deployments[timer.subject].service, deployment});
        break;
    }
    case Timer::Kind::PipelineStepEnds: {
        const std::size_t count = m_state.scenario->pipeline->actions.size();
        m_looping = false;
        record(now, timer.cause,
               stepTimePassed(m_state, idAt<ExecutionId>(timer.subject / count),
                              idAt<PipelineActionId>(timer.subject % count)));
        break;
    }
    case Timer::Kind::HealthCheckSent:
        sendHealthCheck(timer);
        break;
    case Timer::Kind::HealthCheckKnown:
        completeHealthCheck(now, target, timer.result, timer.cause);
        break;
    case Timer::Kind::Drained:
        record(now, timer.cause, afterDraining(m_state, target));
        break;
    case Timer::Kind::InstanceBoots:
        instanceBoots(timer);
        break;
    case Timer::Kind::CapacityKnown:
        capacityKnown(now);
        break;
    case Timer::Kind::MetricKnown:
        metricKnown(static_cast<ServiceId>(timer.subject), now);
        break;
    default:
        break; // those of containers
    }
}

/// A time-out is known HealthCheckTimeoutSeconds later, every other result at once (R3.6).
void Engine::sendHealthCheck(const Timer &timer)
{
    const auto id = static_cast<TargetId>(timer.subject);
    m_checkAt[timer.subject] = SimTime::max();
    const Target &target = m_state.targets[timer.subject];
    const CheckResult result = healthCheckResult(m_state, target, timer.at);
    const Cause cause = m_targetCause[timer.subject];
    if (result.reason == TargetReason::Timeout) {
        const SimDuration timeout = m_state.loadBalancing->targetGroups[indexOf(target.group)].healthCheck.timeout;
        if (!isSettled(m_state, target, result))
            m_timers.set(timer.at + timeout, Timer::Kind::HealthCheckKnown, timer.subject, cause, result);
    } else {
        completeHealthCheck(timer.at, id, result, cause);
    }
    armHealthCheck(id, timer.at);
}

void Engine::completeHealthCheck(SimTime now, TargetId target, const CheckResult &result, Cause cause)
{
    const std::size_t before = m_recorder.count();
    record(now, cause, healthCheckCompleted(m_state, target, result));
    if (m_recorder.count() > before)
        m_targetCause[indexOf(target)] = Cause::of(idAt<EventId>(before));
}

bool Engine::isSettledAt(const Target &target, SimTime check) const
{
    return isSettled(m_state, target, healthCheckResult(m_state, target, check));
}

/// Checks that would change nothing are not simulated (13.4 of the reference): the next one is set only while the
/// target is on its way to another state.
void Engine::armHealthCheck(TargetId id, SimTime now)
{
    const Target &target = m_state.targets[indexOf(id)];
    if (!isChecked(target))
        return;
    SimTime at = nextHealthCheck(m_state, target, now);
    if (const SimTime answers = answersFrom(m_state, target); answers > at && isSettledAt(target, at))
        at = nextHealthCheck(m_state, target, answers - SimDuration{1}); // once it has warmed up
    if (isSettledAt(target, at))
        return;
    m_checkAt[indexOf(id)] = at;
    m_timers.set(at, Timer::Kind::HealthCheckSent, number(id), m_targetCause[indexOf(id)]);
}

/// After a change that may let other packets through.
void Engine::rearmHealthChecks(SimTime now, Cause cause)
{
    for (std::size_t i = 0; i < m_state.targets.size(); ++i) {
        const Target &target = m_state.targets[i];
        if (!isChecked(target))
            continue;
        if (!isSettled(m_state, target, healthCheckResult(m_state, target, nextHealthCheck(m_state, target, now))))
            m_targetCause[i] = cause;
        if (m_checkAt[i] > nextHealthCheck(m_state, target, now)) // none, or one after a warm-up
            armHealthCheck(idAt<TargetId>(i), now);
    }
}

/// Something comes of the timer; of data points only what a policy makes of them, and not that empty instances go.
bool Engine::isPending(const Timer &timer) const
{
    if (timer.kind == Timer::Kind::CapacityKnown)
        return capacityOutlook(m_state) == CapacityOutlook::ScalesOut;
    if (timer.kind == Timer::Kind::MetricKnown)
        return willScale(m_state, static_cast<ServiceId>(timer.subject), timer.at - metricPeriod);
    return isDue(timer);
}

Outcome Engine::outcome() const
{
    const bool pending = m_passWanted || anythingLeft() ||
                         std::ranges::any_of(m_timers.all(), [&](const Timer &timer) { return isPending(timer); });
    if (m_looping)
        return Outcome::Looping;
    if (pending)
        return Outcome::Limit;
    const auto isSteady = [](const ServiceState &service) { return service.steady && !service.deploying; };
    if (!std::ranges::all_of(m_state.services, isSteady))
        return Outcome::Stuck;
    const auto isRolledBack = [&](const ServiceState &service) {
        return m_state.deployments[indexOf(service.primary)].isRollback;
    };
    if (std::ranges::any_of(m_state.services, isRolledBack))
        return Outcome::RolledBack;
    const bool hasFailed = // what the pipeline was to deploy has not come about
        !m_state.executions.empty() && m_state.executions.back().status == PipelineExecution::Status::Failed;
    return hasFailed ? Outcome::Stuck : Outcome::Steady;
}

Timeline Engine::takeTimeline()
{
    const SimulationSettings &settings = m_state.scenario->simulation;
    const Outcome how = outcome();
    SimTime end = m_recorder.lastEventAt();
    if (settings.until)
        end = std::min(*settings.until, settings.limit);
    else if (how == Outcome::Limit)
        end = settings.limit;
    if (m_recorder.count() > mostEvents)
        end = m_recorder.lastEventAt();
    return m_recorder.take(end, how);
}

} // namespace deployscope
