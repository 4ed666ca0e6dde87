// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/image_errors.h"
#include "timeline/service_events.h"

#include <array>

namespace deployscope {

namespace {

template <typename Enum, std::size_t count>
std::string_view nameIn(const std::array<std::string_view, count> &names, Enum value)
{
    return names.at(static_cast<std::size_t>(value));
}

/// In the order of Happening's alternatives.
constexpr std::array<std::string_view, Happening::count> kinds{
    "instance.registered",
    "service.created",
    "action.taken",
    "service.desiredCountChanged",
    "service.deploymentConfigurationChanged",
    "service.healthCheckGracePeriodChanged",
    "service.placementStrategyChanged",
    "service.placementConstraintsChanged",
    "securityGroup.ruleAuthorized",
    "securityGroup.ruleRevoked",
    "action.refused",
    "deployment.started",
    "deployment.scaled",
    "deployment.completed",
    "service.steadyState",
    "deployment.stuck",
    "service.placementFailed",
    "service.startedTasks",
    "task.started",
    "task.imagePulled",
    "task.hostPortBound",
    "task.running",
    "task.healthy",
    "task.unhealthy",
    "task.exited",
    "service.stoppedTasks",
    "task.stopping",
    "task.terminating",
    "task.stopped",
    "service.registeredTargets",
    "target.registered",
    "target.healthCheckFailed",
    "target.healthCheckPassed",
    "target.healthy",
    "target.unhealthy",
    "service.deregisteredTargets",
    "service.beganDraining",
    "target.draining",
    "target.removed",
    "fault.happened",
    "fault.refused",
    "instance.lost",
    "instance.draining",
    "instance.active",
    "instance.agentDisconnected",
    "instance.agentReconnected",
    "zone.lost",
    "zone.restored",
    "task.lost",
    "task.stoppedByUser",
    "target.unused",
    "task.httpStatusChanged",
    "taskDefinition.behaviourChanged",
    "service.availabilityZoneRebalancingChanged",
    "service.azRebalancingBegan",
    "service.azRebalancingStartedTasks",
    "service.azBalanced",
    "service.circuitBreakerChanged",
    "deployment.failed",
    "deployment.rollingBack",
    "task.failedToStart",
    "task.activating",
    "container.pulling",
    "container.imagePulled",
    "container.running",
    "container.healthCheckFailed",
    "container.healthy",
    "container.unhealthy",
    "container.exited",
    "container.terminating",
    "container.stopped",
    "service.alarmsChanged",
    "alarm.stateChanged",
    "deployment.baking",
    "deployment.baked",
    "deployment.startsThrottled",
    "deployment.startsResumed",
    "deployment.startImpaired",
    "service.networkConfigurationChanged",
    "task.provisioned",
    "task.deprovisioning",
    "service.scalingPolicyTriggered",
    "targetGroup.healthCheckChanged",
    "targetGroup.attributesChanged",
    "listener.ruleCreated",
    "listener.ruleModified",
    "listener.ruleDeleted",
    "targetGroup.used",
    "targetGroup.unused",
    "traffic.changed",
    "registry.down",
    "registry.up",
    "image.removed",
    "image.pushed",
    "instance.diskFull",
    "instance.diskFreed",
    "task.cachedImageUsed",
    "service.imagePullFailed",
    "container.cachedImageUsed",
    "instance.registrationDenied",
    "role.permissionAdded",
    "role.permissionRemoved",
    "pipeline.started",
    "pipeline.actionStarted",
    "pipeline.actionSucceeded",
    "pipeline.actionFailed",
    "pipeline.succeeded",
    "pipeline.failed",
    "task.awaitsCapacity",
    "task.placed",
    "capacityProvider.scalingOut",
    "capacityProvider.scalingIn",
    "capacityProvider.reservationChanged",
    "instance.launched",
    "service.loadChanged",
};

} // namespace

std::string_view kindOf(const Happening &what)
{
    return kinds.at(what.kind());
}

std::span<const std::string_view> allKinds()
{
    return kinds;
}

std::string_view apiName(TaskStatus status)
{
    static constexpr std::array<std::string_view, 8> names{"PROVISIONING",   "PENDING",      "ACTIVATING",
                                                           "RUNNING",        "DEACTIVATING", "STOPPING",
                                                           "DEPROVISIONING", "STOPPED"};
    return nameIn(names, status);
}

std::string_view apiName(StopCode code)
{
    static constexpr std::array<std::string_view, 6> names{"",
                                                           "EssentialContainerExited",
                                                           "ServiceSchedulerInitiated",
                                                           "UserInitiated",
                                                           "TerminationNotice",
                                                           "TaskFailedToStart"};
    return nameIn(names, code);
}

std::string_view apiName(ContainerStatus status)
{
    static constexpr std::array<std::string_view, 6> names{"PENDING", "PENDING", "PENDING",
                                                           "RUNNING", "RUNNING", "STOPPED"};
    return nameIn(names, status);
}

std::string_view apiName(ContainerHealth health)
{
    static constexpr std::array<std::string_view, 3> names{"UNKNOWN", "HEALTHY", "UNHEALTHY"};
    return nameIn(names, health);
}

std::string_view apiName(TargetState state)
{
    static constexpr std::array<std::string_view, 6> names{"initial", "healthy",  "unhealthy",
                                                           "unused",  "draining", "unused"};
    return nameIn(names, state);
}

std::string_view apiName(TargetReason reason)
{
    static constexpr std::array<std::string_view, 10> names{
        "",
        "Elb.RegistrationInProgress",
        "Elb.InitialHealthChecking",
        "Target.Timeout",
        "Target.FailedHealthChecks",
        "Target.ResponseCodeMismatch",
        "Target.NotInUse",
        "Target.DeregistrationInProgress",
        "Target.InvalidState",
        "Target.NotInUse",
    };
    return nameIn(names, reason);
}

std::string_view apiName(RolloutState state)
{
    static constexpr std::array<std::string_view, 3> names{"IN_PROGRESS", "COMPLETED", "FAILED"};
    return nameIn(names, state);
}

std::string_view apiName(Outcome outcome)
{
    static constexpr std::array<std::string_view, 5> names{"steady", "rolledBack", "stuck", "looping", "limit"};
    return nameIn(names, outcome);
}

std::string rolloutStateReason(const State &state, DeploymentId id)
{
    const DeploymentState &deployment = state.deployments[indexOf(id)];
    switch (deployment.rollout) {
    case RolloutState::Failed:
        return deployment.failure == DeploymentFailure::AlarmDetected
                   ? "ECS deployment alarms: alarm detected."
                   : "ECS deployment circuit breaker: tasks failed to start.";
    case RolloutState::Completed:
        return "ECS deployment " + nameOf(id) + " completed.";
    case RolloutState::InProgress:
        break;
    }
    if (deployment.isRollback)
        return (deployment.cause == DeploymentFailure::AlarmDetected
                    ? "ECS deployment alarms: rolling back to "
                    : "ECS deployment circuit breaker: rolling back to ") +
               ("deploymentId " + nameOf(deployment.goal) + ".");
    return "ECS deployment " + nameOf(id) + " in progress.";
}

std::string targetDescription(const Target &target)
{
    switch (target.reason) {
    case TargetReason::RegistrationInProgress:
        return "Target registration is in progress";
    case TargetReason::InitialHealthChecking:
        return "Initial health checks in progress";
    case TargetReason::Timeout:
        return "Request timed out";
    case TargetReason::FailedHealthChecks:
        return "Health checks failed";
    case TargetReason::ResponseCodeMismatch:
        return "Health checks failed with these codes: [" + std::to_string(target.code) + "]";
    case TargetReason::NotInUse:
        return "Target group is not configured to receive traffic from the load balancer";
    case TargetReason::DeregistrationInProgress:
        return "Target deregistration is in progress";
    case TargetReason::InvalidState:
        return "Target is in the terminated state";
    case TargetReason::ZoneNotEnabled:
        return "Target is in an Availability Zone that is not enabled for the load balancer";
    case TargetReason::None:
        break;
    }
    return {};
}

namespace {

std::string userReason(const Scenario &scenario, ActionId action)
{
    const std::string &reason = std::get<StopTask>(scenario.actions[indexOf(action)].what).reason;
    return reason.empty() ? "Task stopped by user" : reason;
}

/// How the agent speaks of a container that others have waited for in vain (R2.10), as far as the place where it goes on.
std::string cannotStart(const State &state, const Task &task)
{
    const std::vector<ContainerDefinition> &all = definitionOf(state, task).containers;
    const std::string on = all[task.decisiveContainer].name;
    std::string target;
    for (std::size_t i = 0; i < all.size() && target.empty(); ++i) {
        const bool waited = containersOf(state, task)[i].runningAt == SimTime::max();
        for (const ContainerDependency &each : all[i].dependsOn) {
            if (waited && each.container == task.decisiveContainer)
                target = all[i].name;
        }
    }
    const char *failed = task.stopReason == StopReason::DependencyFailed ? "failed to resolve " : "";
    return std::string{"CannotStartContainerError: dependency graph: "} + failed +
           "container ordering dependency [" + on + "] for target [" + target + "]";
}

} // namespace

namespace {

/// R7.3; the file may have the prefix too, as the text is pasted with it.
std::string cannotStartContainer(const std::string &text)
{
    constexpr std::string_view prefix = "CannotStartContainerError:";
    return text.starts_with(prefix) ? text : std::string{prefix}.append(" ").append(text);
}

} // namespace

std::string stoppedReason(const State &state, const Task &task)
{
    switch (task.stopReason) {
    case StopReason::FailedHealthChecks: {
        for (const Target &target : targetsOf(state, task))
            return "Task failed ELB health checks in (target-group " +
                   state.scenario->targetGroups[indexOf(target.group)].id + ")";
        break;
    }
    case StopReason::ReplacedByDeployment:
    case StopReason::ScaledIn:
    case StopReason::InstanceDrains:
        return "Scaling activity initiated by (deployment " +
               nameOf(state.services[indexOf(task.service)].primary) + ")";
    case StopReason::EssentialContainerExited:
        return "Essential container in task exited";
    case StopReason::StoppedByUser:
        return userReason(*state.scenario, task.stoppedBy);
    case StopReason::InstanceTerminated:
        return "Host EC2 (instance " + state.scenario->instances[indexOf(task.instance)].id + ") terminated.";
    case StopReason::FailedContainerHealthChecks:
        return "Task failed container health checks";
    case StopReason::DependencyTimedOut:
        return cannotStart(state, task) + " has timed out.";
    case StopReason::DependencyFailed:
        return cannotStart(state, task) + " as dependency did not exit successfully.";
    case StopReason::CannotStartContainer:
        return cannotStartContainer(behaviourOf(state, task, task.decisiveContainer).failsToStart);
    case StopReason::CannotPullContainer:
        return pullErrorText(state, task);
    case StopReason::CannotCreateContainer:
        return createErrorText();
    case StopReason::StartTimedOut:
        return "DockerTimeoutError: Could not transition to started; timed out after waiting 3m0s";
    case StopReason::None:
        break;
    }
    return {};
}

} // namespace deployscope
