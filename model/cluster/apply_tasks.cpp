// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/applier.h"

#include <algorithm>
#include <cassert>
#include <optional>

namespace deployscope {

// The course of tasks, and their health.

namespace {

constexpr std::uint8_t mostGenerations = 250;

} // namespace

/// What failed before something was done, or befell the cluster, says nothing about what fails after it.
void Applier::beginGenerationsAnew()
{
    for (std::size_t i = 0; i < m_state.tasks.size(); ++i) {
        const std::uint8_t generation = m_state.tasks[i].failed ? 0 : 1;
        if (m_state.tasks[i].generation != generation)
            m_state.tasks.change(i).generation = generation;
    }
}

/// In PROVISIONING, with its counts, wherever it stands.
void Applier::create(TaskId id, DeploymentId deploymentId, InstanceId instance)
{
    assert(indexOf(id) == m_state.tasks.size());
    const DeploymentState &owner = deployment(deploymentId);
    Task created;
    created.service = owner.service;
    created.deployment = deploymentId;
    created.definition = owner.definition;
    created.instance = instance;
    created.ordinal = m_state.started[indexOf(owner.definition)]++;
    created.status = TaskStatus::Provisioning;
    created.onPrimary = owner.status == DeploymentStatus::Primary;
    created.createdAt = created.since = created.healthSince = m_state.now;
    created.network = owner.network;
    created.pullEndsAt = created.runningAt = created.answersAt = notYetKnown;
    count(service(created.service).tasks, created, 1);
    count(deployment(created.deployment).tasks, created, 1);
    m_state.tasks.push_back(created);
    m_state.existing.push_back(id);
}

void Applier::replace(TaskId id, TaskId failed)
{
    const int generation = task(failed).generation + 1;
    task(id).generation = static_cast<std::uint8_t>(std::min<int>(generation, mostGenerations));
    change(failed, [](Task &replaced) { replaced.replaced = true; });
}

/// What becomes of a task that has its place: it stays in PROVISIONING for as long as its network interface takes (R2.2).
/// PENDING is counted like PROVISIONING.
template <typename Placed>
void Applier::begin(const Placed &e)
{
    Task &begun = task(e.task);
    enter(begun, e.provision.count() > 0 ? TaskStatus::Provisioning : TaskStatus::Pending);
    begun.behaviour = m_state.behaviours[indexOf(begun.definition)];
    begun.pullEndsAt = m_state.now + e.provision + e.pull;
    begun.runningAt = begun.answersAt = begun.pullEndsAt + e.start;
    begun.image = e.image;
    if (definition(begun).hasContainerStates())
        addContainers(begun, e.task);
    else
        keepImage(begun, 0, e.image, e.provision + e.pull);
    arrive(e.task);
    bindPorts(e.task);
}

void Applier::operator()(const TaskStarted &e)
{
    create(e.task, e.deployment, e.instance);
    if (e.isReplacement)
        replace(e.task, e.replaces);
    begin(e);
}

void Applier::operator()(const TaskAwaitsCapacity &e)
{
    create(e.task, e.deployment, noInstance);
    if (e.isReplacement)
        replace(e.task, e.replaces);
}

void Applier::operator()(const TaskPlaced &e)
{
    change(e.task, [&](Task &placed) { placed.instance = e.instance; });
    begin(e);
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
    owner.reportedError = PullError::None;
    const std::optional<SimDuration> crash = crashAfterOf(m_state, task(e.task), 0);
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

} // namespace deployscope
