// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/service_load.h"

#include "simulation/requests.h"

#include <algorithm>
#include <string>

namespace deployscope {

namespace {

/// What a data point can be at most: as much as a scenario may give.
constexpr std::int64_t mostThousandths = 1'000'000'000'000;
/// What all tasks of a service can use at most, in thousandths of a CPU unit: millions of vCPUs, so that sums stay numbers.
constexpr std::int64_t mostCpu = 10'000'000'000'000;

bool isGiven(const Scenario &scenario, ServiceId service, ScalingMetric metric)
{
    return std::ranges::any_of(scenario.metrics, [&](const ScriptedMetric &each) {
        return each.service == service && each.metric == metric;
    });
}

bool costsCpu(const Behaviour &behaviour)
{
    return behaviour.cpuPerRequest.thousandths > 0 || std::ranges::any_of(behaviour.containers, costsCpu);
}

/// Some revision of the service's family says what a request costs.
bool knowsCpu(const Scenario &scenario, ServiceId service)
{
    const std::string &family =
        scenario.taskDefinitions[indexOf(scenario.services[indexOf(service)].taskDefinition)].family;
    return std::ranges::any_of(scenario.taskDefinitions, [&](const TaskDefinition &each) {
        return each.family == family && std::ranges::any_of(each.behaviour, costsCpu);
    });
}

/// What a request costs that a target answers.
std::int64_t costAt(const State &state, const Target &target)
{
    const Task &task = state.tasks[indexOf(target.task)];
    for (const PortBinding &binding : bindingsOf(state, task)) {
        if ((binding.onTask ? binding.containerPort : binding.hostPort) == target.port)
            return behaviourOf(state, task, containerOf(state, binding)).cpuPerRequest.thousandths;
    }
    return 0;
}

/// The requests of one group, dealt evenly to its healthy targets.
void addGroup(ServiceLoadChanged &load, const State &state, TargetGroupId group)
{
    const RequestRate rate = requestsReaching(state, group);
    std::int64_t healthy = 0;
    std::int64_t cost = 0;
    for (const Target &target : state.targets) {
        if (target.group != group || target.state != TargetState::Healthy)
            continue;
        ++healthy;
        cost += costAt(state, target);
    }
    load.requests.perThousandSeconds += rate.perThousandSeconds;
    load.healthyTargets += healthy;
    if (healthy > 0)
        load.cpuUsed = std::min(load.cpuUsed + rate.perThousandSeconds * (cost / healthy) / 1000, mostCpu);
}

/// Of the tasks that run, by deployment: those of one have one definition.
CpuUnits reservedCpu(const State &state, ServiceId service)
{
    CpuUnits sum;
    for (const DeploymentState &each : state.deployments) {
        const std::int64_t cpu = state.scenario->taskDefinitions[indexOf(each.definition)].cpu.value;
        if (each.service == service)
            sum.value += cpu * (each.tasks.unproven + each.tasks.healthy + each.tasks.unhealthy);
    }
    return sum;
}

bool isSame(const ServiceLoad &before, const ServiceLoadChanged &now)
{
    return before.requests == now.requests && before.healthyTargets == now.healthyTargets &&
           before.cpuUsed == now.cpuUsed && before.cpuReserved == now.cpuReserved;
}

/// The load of a period: each number times the milliseconds for which it was so.
struct Sums
{
    std::int64_t requests = 0; ///< rate x ms: millionths of a request
    std::int64_t healthy = 0;
    std::int64_t cpuUsed = 0;
    std::int64_t cpuReserved = 0;
};

Sums sumsOf(const State &state, ServiceId service, SimTime begin, SimTime end)
{
    Sums sums;
    SimTime until = end;
    for (auto load = state.loads.rbegin(); load != state.loads.rend() && until > begin; ++load) {
        if (load->service != service || load->since >= until)
            continue;
        const SimTime from = std::max(load->since, begin);
        const std::int64_t ms = (until - from).count();
        sums.requests += load->requests.perThousandSeconds * ms;
        sums.healthy += load->healthyTargets * ms;
        sums.cpuUsed += load->cpuUsed * ms;
        sums.cpuReserved += load->cpuReserved.value * ms;
        until = from;
    }
    return sums;
}

} // namespace

bool followsLoad(const Scenario &scenario, const ScalableTarget &target)
{
    const auto follows = [&](const ScalingPolicy &policy) {
        const bool known =
            policy.metric == ScalingMetric::RequestCountPerTarget ||
            (policy.metric == ScalingMetric::AverageCpuUtilization && knowsCpu(scenario, target.service));
        return known && !isGiven(scenario, target.service, policy.metric);
    };
    return !scenario.traffic.empty() && std::ranges::any_of(target.policies, follows);
}

Decision serviceLoad(const State &state, ServiceId service)
{
    ServiceLoadChanged load{.service = service};
    const auto &balancers = state.scenario->services[indexOf(service)].loadBalancers;
    for (auto each = balancers.begin(); each != balancers.end(); ++each) {
        const bool again = std::ranges::any_of(balancers.begin(), each, [&](const ServiceLoadBalancer &earlier) {
            return earlier.targetGroup == each->targetGroup;
        });
        if (!again)
            addGroup(load, state, each->targetGroup);
    }
    if (knowsCpu(*state.scenario, service))
        load.cpuReserved = reservedCpu(state, service);
    const auto last = std::ranges::find(state.loads.rbegin(), state.loads.rend(), service, &ServiceLoad::service);
    Decision decision;
    if (last == state.loads.rend() || !isSame(*last, load))
        decision.add(load);
    return decision;
}

std::optional<MetricValue> loadMetric(const State &state, ServiceId service, ScalingMetric metric, SimTime begin,
                                      SimTime end)
{
    const Sums sums = sumsOf(state, service, begin, end);
    const std::int64_t period = (end - begin).count();
    if (metric == ScalingMetric::RequestCountPerTarget && sums.healthy > 0) {
        const std::int64_t requests = sums.requests / 1000; // in thousandths
        return MetricValue{std::min(requests * period / sums.healthy, mostThousandths)};
    }
    if (metric == ScalingMetric::AverageCpuUtilization && sums.cpuReserved > 0) {
        const std::int64_t times = std::min(sums.cpuUsed / sums.cpuReserved, mostThousandths / 100);
        return MetricValue{times * 100 + sums.cpuUsed % sums.cpuReserved * 100 / sums.cpuReserved};
    }
    return {};
}

} // namespace deployscope
