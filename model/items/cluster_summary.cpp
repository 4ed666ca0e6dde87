// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cluster_summary.h"

#include "items/let_in_ports.h"
#include "items/revision_ranks.h"

#include <algorithm>
#include <map>

namespace deployscope {

namespace {

void count(RevisionSummary &revision, const Task &task)
{
    ++revision.tasks;
    if (task.status == TaskStatus::Running && task.health == TaskHealth::Healthy)
        ++revision.healthy;
}

/// Tasks that wait for an instance, and the one that comes next.
void addWaiting(ServiceSummary &summary, const State &state)
{
    summary.waiting = state.services[indexOf(summary.id)].tasks.unplaced;
    const auto &booting = state.capacity.booting;
    if (summary.waiting == 0 || booting.empty())
        return;
    const auto next = std::ranges::min_element(booting, {}, &BootingInstance::registersAt);
    summary.registersAt = next->registersAt;
    summary.registers = QString::fromStdString(state.scenario->instances[indexOf(next->instance)].id);
}

/// The revision of the newest deployment, and those that tasks still run.
std::vector<RevisionSummary> revisionsOf(const State &state, ServiceId id)
{
    const Scenario &scenario = *state.scenario;
    const std::vector<int> ranks = revisionRanks(scenario);
    const TaskDefinitionId primary = state.deployments[indexOf(state.services[indexOf(id)].primary)].definition;
    std::map<std::pair<int, TaskDefinitionId>, RevisionSummary> byRank;
    const auto revision = [&](TaskDefinitionId definition) -> RevisionSummary & {
        const int rank = ranks[indexOf(definition)];
        RevisionSummary &summary = byRank[{rank, definition}];
        summary.name = QString::fromStdString(nameOf(scenario.taskDefinitions[indexOf(definition)]));
        summary.rank = rank;
        return summary;
    };
    revision(primary).isPrimary = true;
    for (const TaskId task : state.existing) {
        if (state.tasks[indexOf(task)].service == id)
            count(revision(state.tasks[indexOf(task)].definition), state.tasks[indexOf(task)]);
    }
    std::vector<RevisionSummary> revisions;
    for (const auto &[key, summary] : byRank)
        revisions.push_back(summary);
    return revisions;
}

/// What the whole deployment waits for, and no single task.
void addWaits(ServiceSummary &summary, const DeploymentState &deployment, SimTime now)
{
    if (deployment.rollout != RolloutState::InProgress)
        return;
    if (deployment.bakesUntil != SimTime::max() && !deployment.baked)
        summary.bakesUntil = deployment.bakesUntil;
    if (deployment.throttledUntil > now)
        summary.throttledUntil = deployment.throttledUntil;
}

ServiceSummary summaryOf(const State &state, ServiceId id)
{
    const ServiceState &service = state.services[indexOf(id)];
    ServiceSummary summary{
        .id = id,
        .name = QString::fromStdString(state.scenario->services[indexOf(id)].name),
        .desired = service.desiredCount,
        .tasks = service.tasks.existing(),
        .healthy = service.tasks.healthy,
        .deploying = service.deploying,
        .obstacle = service.obstacle,
        .revisions = revisionsOf(state, id),
    };
    addWaits(summary, state.deployments[indexOf(service.primary)], state.now);
    addWaiting(summary, state);
    const bool hasClosest = service.obstacle > PlacementObstacle::NoInstances;
    if (hasClosest)
        summary.closestInstance =
            QString::fromStdString(state.scenario->instances[indexOf(service.closestInstance)].id);
    return summary;
}

void addTargetGroups(ClusterSummary &summary, const State &state)
{
    for (const Service &service : state.scenario->services) {
        for (const ServiceLoadBalancer &balancer : service.loadBalancers) {
            const TargetGroup &group = state.loadBalancing->targetGroups[indexOf(balancer.targetGroup)];
            const TargetGroupSummary entry{
                .id = balancer.targetGroup,
                .name = QString::fromStdString(group.name),
                .healthCheckPath = QString::fromStdString(group.healthCheck.path),
                .healthCheckInterval = group.healthCheck.interval,
            };
            if (std::ranges::find(summary.targetGroups, entry) == summary.targetGroups.end())
                summary.targetGroups.push_back(entry);
        }
    }
    std::ranges::sort(summary.targetGroups, {}, &TargetGroupSummary::id);
}

QString idOf(const Scenario &scenario, SecurityGroupId group)
{
    return QString::fromStdString(scenario.securityGroups[indexOf(group)].id);
}

void addSecurityGroups(ClusterSummary &summary, const State &state)
{
    const Scenario &scenario = *state.scenario;
    for (const SecurityGroupId group : scenario.loadBalancer.securityGroups)
        summary.loadBalancerGroups.append(idOf(scenario, group));
    const auto add = [&](const std::vector<SecurityGroupId> &groups) {
        for (const SecurityGroupId group : groups)
            summary.instanceGroups.append(idOf(scenario, group));
    };
    if (sendsToInstances(state)) {
        for (const ContainerInstance &instance : scenario.instances)
            add(instance.securityGroups);
    }
    for (const auto &groups : groupsOfAwsvpcTasks(state))
        add(groups);
    summary.instanceGroups.removeDuplicates();
}

} // namespace

ClusterSummary clusterSummary(const State &state)
{
    const Scenario &scenario = *state.scenario;
    ClusterSummary summary{
        .scenario = QString::fromStdString(scenario.name),
        .loadBalancer = QString::fromStdString(scenario.loadBalancer.name),
        .listenerPorts = scenario.loadBalancer.listenerPorts,
        .letIn = portsLetIn(state),
    };
    for (std::size_t i = 0; i < state.services.size(); ++i) {
        if (state.services[i].exists)
            summary.services.push_back(summaryOf(state, idAt<ServiceId>(i)));
    }
    addTargetGroups(summary, state);
    addSecurityGroups(summary, state);
    summary.hasLoadBalancer = !summary.targetGroups.empty();
    return summary;
}

} // namespace deployscope
