// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/target_health.h"

#include "simulation/path_pattern.h"
#include "simulation/security_groups.h"
#include "simulation/target_answers.h"

#include <algorithm>

namespace deployscope {

namespace {

const TargetGroup &groupOf(const State &state, const Target &target)
{
    return state.loadBalancing->targetGroups[indexOf(target.group)];
}

/// An exact path wins over a pattern, and what a fault has changed over both; nothing said: 200.
int statusFor(const State &state, const PortBinding &binding, std::string_view path)
{
    for (auto changed = state.answers.rbegin(); changed != state.answers.rend(); ++changed) {
        const auto &to = std::get<ChangeHttpStatus>(state.scenario->faults[indexOf(changed->fault)].what);
        if (changed->task == binding.task && pathMatches(to.path, path))
            return to.status;
    }
    const Behaviour &behaviour =
        behaviourOf(state, state.tasks[indexOf(binding.task)], containerOf(state, binding));
    for (const auto &[pattern, status] : behaviour.httpStatus) {
        if (pattern == path)
            return status;
    }
    for (const auto &[pattern, status] : behaviour.httpStatus) {
        if (pathMatches(pattern, path))
            return status;
    }
    return 200;
}

/// The binding that holds `port`, so that something may answer there: of the target's task, and where that has no address
/// of its own, of any task on the instance.
const PortBinding *bindingAt(const State &state, const Target &target, Port port)
{
    for (const PortBinding &binding : bindingsOf(state, state.tasks[indexOf(target.task)])) {
        if (binding.hostPort == port)
            return &binding;
    }
    const auto holds = [&](const PortBinding &binding) {
        return !binding.onTask && binding.instance == target.instance && binding.hostPort == port &&
               binding.protocol == Protocol::Tcp && state.tasks[indexOf(binding.task)].exists();
    };
    if (isAwsvpc(state, state.tasks[indexOf(target.task)]))
        return nullptr;
    const auto found = std::ranges::find_if(state.bindings, holds);
    return found == state.bindings.end() ? nullptr : &*found;
}

/// A container answers from the end of its warm-up until it is gone.
bool isUp(const State &state, const PortBinding &binding, SimTime at)
{
    const Task &task = state.tasks[indexOf(binding.task)];
    if (task.containerCount == 0)
        return at >= task.answersAt && task.status != TaskStatus::Stopped;
    const ContainerState &container = containersOf(state, task)[containerOf(state, binding)];
    return at >= container.answersAt && container.status != ContainerStatus::Stopped;
}

bool listens(const State &state, const PortBinding &binding, SimTime at)
{
    if (!isUp(state, binding, at))
        return false;
    const Task &task = state.tasks[indexOf(binding.task)];
    const auto &ports = behaviourOf(state, task, containerOf(state, binding)).listensOn;
    return !ports || std::ranges::find(*ports, binding.containerPort) != ports->end();
}

CheckResult answered(const State &state, const Target &target, const PortBinding &binding)
{
    const HealthCheck &check = groupOf(state, target).healthCheck;
    const Behaviour &behaviour =
        behaviourOf(state, state.tasks[indexOf(binding.task)], containerOf(state, binding));
    if (!behaviour.responds || behaviour.healthCheck >= check.timeout)
        return {TargetReason::Timeout, 0, CheckResult::Blocked::No};
    const int status = statusFor(state, binding, check.path);
    const auto accepts = [&](const StatusRange &range) { return range.first <= status && status <= range.last; };
    const bool passes = std::ranges::any_of(check.matcher, accepts);
    return {passes ? TargetReason::None : TargetReason::ResponseCodeMismatch, static_cast<std::int16_t>(status),
            CheckResult::Blocked::No};
}

} // namespace

CheckResult healthCheckResult(const State &state, const Target &target, SimTime at)
{
    const Port port = groupOf(state, target).healthCheck.port.value_or(target.port);
    const CheckResult::Blocked blocked = fromLoadBalancer(state, target, port);
    if (blocked != CheckResult::Blocked::No)
        return {TargetReason::Timeout, 0, blocked};
    const PortBinding *binding = bindingAt(state, target, port);
    if (binding == nullptr || !listens(state, *binding, at))
        return {TargetReason::FailedHealthChecks, 0, CheckResult::Blocked::No};
    return answered(state, target, *binding);
}

/// From SIGTERM on no new connection is taken.
Answer answerOf(const State &state, const Target &target, std::string_view path, SimTime at)
{
    using By = Answer::By;
    if (fromLoadBalancer(state, target, target.port) != CheckResult::Blocked::No)
        return {By::LoadBalancer, 504, false, connectTimeout};
    const PortBinding *binding = bindingAt(state, target, target.port);
    if (binding == nullptr || !listens(state, *binding, at) ||
        state.tasks[indexOf(binding->task)].status >= TaskStatus::Stopping)
        return {By::LoadBalancer, 502, false, {}};
    const Behaviour &behaviour =
        behaviourOf(state, state.tasks[indexOf(binding->task)], containerOf(state, *binding));
    const SimDuration idle = state.scenario->loadBalancer.idleTimeout;
    if (!behaviour.responds || behaviour.request >= idle)
        return {By::LoadBalancer, 504, true, idle};
    const int status = statusFor(state, *binding, withoutQuery(path));
    return {By::Target, static_cast<std::int16_t>(status), true, behaviour.request};
}

SimTime nextHealthCheck(const State &state, const Target &target, SimTime now)
{
    const SimDuration interval = groupOf(state, target).healthCheck.interval;
    return target.registeredAt + ((now - target.registeredAt) / interval + 1) * interval;
}

SimTime answersFrom(const State &state, const Target &target)
{
    return answersFrom(state, target, groupOf(state, target).healthCheck.port.value_or(target.port));
}

SimTime answersFrom(const State &state, const Target &target, Port port)
{
    const PortBinding *binding = bindingAt(state, target, port);
    if (binding == nullptr)
        return SimTime::min();
    const Task &task = state.tasks[indexOf(binding->task)];
    const SimTime from = task.containerCount == 0
                             ? task.answersAt
                             : containersOf(state, task)[containerOf(state, *binding)].answersAt;
    return from == SimTime::max() ? SimTime::min() : from;
}

bool isChecked(const Target &target)
{
    return target.state == TargetState::Initial || target.state == TargetState::Healthy ||
           target.state == TargetState::Unhealthy;
}

SimTime judgedForItsZone(const State &state, const Target &target)
{
    const HealthCheck &check = groupOf(state, target).healthCheck;
    return target.registeredAt + check.unhealthyThreshold * check.interval;
}

int passesFromInitial(const State &state, const Target &target)
{
    const bool pessimistic = state.scenario->simulation.timing == SimulationSettings::Timing::Pessimistic;
    return pessimistic ? groupOf(state, target).healthCheck.healthyThreshold : 1;
}

bool isSettled(const State &, const Target &target, const CheckResult &result)
{
    if (!isChecked(target))
        return true;
    if (result.reason == TargetReason::None)
        return target.state == TargetState::Healthy && target.failures == 0;
    return target.state == TargetState::Unhealthy && target.successes == 0 && target.reason == result.reason &&
           target.code == result.code;
}

Decision healthCheckCompleted(const State &state, TargetId id, const CheckResult &result)
{
    const Target &target = state.targets[indexOf(id)];
    const HealthCheck &check = groupOf(state, target).healthCheck;
    Decision decision;
    if (result.reason == TargetReason::ZoneNotEnabled)
        decision.add(TargetBecameUnhealthy{id, result.reason, 0});
    if (isSettled(state, target, result))
        return decision;
    if (result.reason != TargetReason::None) {
        const bool turns =
            target.state != TargetState::Unhealthy && target.failures + 1 >= check.unhealthyThreshold;
        decision.add(turns ? Happening{TargetBecameUnhealthy{id, result.reason, result.code}}
                           : Happening{HealthCheckFailed{id, result.reason, result.code}});
        return decision;
    }
    const int needed =
        target.state == TargetState::Initial ? passesFromInitial(state, target) : check.healthyThreshold;
    const bool turns = target.state != TargetState::Healthy && target.successes + 1 >= needed;
    decision.add(turns ? Happening{TargetBecameHealthy{id}} : Happening{HealthCheckPassed{id}});
    return decision;
}

} // namespace deployscope
