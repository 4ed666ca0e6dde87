// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/failed_checks.h"

#include "simulation/reasons.h"

#include <algorithm>
#include <variant>

namespace deployscope {

namespace {

/// A security group's rule that an action took away, and that has not come back.
[[nodiscard]] bool revokes(const State &state, const Action &action, SecurityGroupId group, Direction direction)
{
    const auto *change = std::get_if<ChangeSecurityGroup>(&action.what);
    return change != nullptr && !change->authorize &&
           std::ranges::any_of(change->permissions, [&](PermissionId id) {
               const IpPermission &rule = state.scenario->permissions[indexOf(id)];
               return rule.direction == direction && rule.group == group && state.permissions[indexOf(id)] == 0;
           });
}

/// The groups that let nothing through, and the actions that took their rules away.
[[nodiscard]] Deciders closedGroups(const State &state, const std::vector<SecurityGroupId> &groups,
                                    Direction direction, SimTime at)
{
    Deciders found;
    for (const SecurityGroupId id : groups) {
        const SecurityGroup &group = state.scenario->securityGroups[indexOf(id)];
        found.settings.push_back(group.pointer);
        found.blockedBy.push_back(group.id);
        for (const Action &action : state.scenario->actions) {
            if (action.at <= at && revokes(state, action, id, direction)) {
                found.settings.push_back(action.pointer);
            }
        }
    }
    return found;
}

[[nodiscard]] Deciders timeoutDeciders(const State &state, const SettingsInForce &places, const Target &target,
                                       SimTime at)
{
    const Scenario &scenario = *state.scenario;
    const TargetGroup &group = state.loadBalancing->targetGroups[indexOf(target.group)];
    switch (healthCheckResult(state, target, at - group.healthCheck.timeout).blocked) {
    case CheckResult::Blocked::AtInstance:
        return closedGroups(state, scenario.instances[indexOf(target.instance)].securityGroups, Direction::Ingress,
                            at);
    case CheckResult::Blocked::AtTask:
        return closedGroups(state, awsvpcOf(state, state.tasks[indexOf(target.task)]).securityGroups,
                            Direction::Ingress, at);
    case CheckResult::Blocked::AtLoadBalancer:
        return closedGroups(state, scenario.loadBalancer.securityGroups, Direction::Egress, at);
    case CheckResult::Blocked::No:
        break;
    }
    return {{places.of(target.group).timeout}, {}};
}

} // namespace

Deciders failedCheckDeciders(const State &before, const SettingsInForce &places, TargetId id, TargetReason reason,
                             SimTime at)
{
    const Target &target = before.targets[indexOf(id)];
    switch (reason) {
    case TargetReason::Timeout:
        return timeoutDeciders(before, places, target, at);
    case TargetReason::ResponseCodeMismatch:
        return {{places.of(target.group).path, places.of(target.group).matcher}, {}};
    case TargetReason::ZoneNotEnabled:
        return {{before.scenario->loadBalancer.pointer + "/AvailabilityZones"}, {}};
    default:
        return {{before.scenario->taskDefinitions[indexOf(before.tasks[indexOf(target.task)].definition)].pointer},
                {}};
    }
}

} // namespace deployscope
