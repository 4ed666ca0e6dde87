// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/target_item.h"

#include "items/visibility.h"
#include "simulation/reasons.h"
#include "simulation/target_health.h"

namespace deployscope {

namespace {

BlockedAt blockedAt(CheckResult::Blocked blocked)
{
    switch (blocked) {
    case CheckResult::Blocked::No:
        return BlockedAt::Nowhere;
    case CheckResult::Blocked::AtLoadBalancer:
        return BlockedAt::LoadBalancer;
    case CheckResult::Blocked::AtInstance:
    case CheckResult::Blocked::AtTask: // the picture has one wall before the instances
        return BlockedAt::Instance;
    }
    return BlockedAt::Nowhere;
}

std::optional<SimTime> appearanceOf(const State &state, const Target &target)
{
    const std::optional<SimTime> task = appearanceOf(state, state.tasks[indexOf(target.task)]);
    return task ? std::optional{target.registeredAt} : std::nullopt;
}

/// Adds what its health checks do (R3.6).
void addChecks(TargetItem &item, const State &state, const Target &target, SimTime now)
{
    const CheckResult result = healthCheckResult(state, target, now);
    item.blocked = blockedAt(result.blocked);
    item.checkPasses = result.reason == TargetReason::None;
    item.checkIsAnswered = result.reason != TargetReason::Timeout;
    const HealthCheck &check = state.loadBalancing->targetGroups[indexOf(target.group)].healthCheck;
    item.checkTimeout = check.timeout;
    item.nextCheckAt = nextHealthCheck(state, target, now);
    if (*item.nextCheckAt - check.interval > target.registeredAt)
        item.checkedAt = *item.nextCheckAt - check.interval;
}

/// By TargetGroupId.
std::vector<QString> groupNames(const Scenario &scenario)
{
    std::vector<QString> names;
    for (const TargetGroup &group : scenario.targetGroups)
        names.push_back(QString::fromStdString(group.name));
    return names;
}

TargetItem itemFor(const State &state, TargetId id, SimTime now, const std::vector<QString> &groups)
{
    const Target &target = state.targets[indexOf(id)];
    TargetItem item{
        .id = id,
        .group = target.group,
        .task = target.task,
        .instance = target.instance,
        .name = QString::fromStdString(nameOf(state, target)),
        .groupName = groups[indexOf(target.group)],
        .port = target.port,
        .state = target.state,
        .reason = target.reason,
        .code = target.code,
        .registeredAt = target.registeredAt,
        .since = target.since,
        .drainedAt = target.drainedAt,
        .appearsAt = appearanceOf(state, target),
    };
    if (isChecked(target))
        addChecks(item, state, target, now);
    return item;
}

} // namespace

std::vector<TargetItem> targetItems(const State &state, SimTime now)
{
    const std::vector<QString> groups = groupNames(*state.scenario);
    std::vector<TargetItem> items;
    items.reserve(state.existing.size());
    for (std::size_t i = 0; i < state.targets.size(); ++i) {
        const Target &target = state.targets[i];
        if (target.state != TargetState::Removed || now - target.since < shownAfterwards)
            items.push_back(itemFor(state, idAt<TargetId>(i), now, groups));
    }
    return items;
}

} // namespace deployscope
