// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/permissions.h"

#include "simulation/instance_registration.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace deployscope {

namespace {

constexpr std::string_view toRegister = "ecs:RegisterContainerInstance";
constexpr std::array<std::string_view, 4> toPull{"ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability",
                                                 "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"};

bool isSameLetter(char a, char b)
{
    return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
}

bool hasWildcard(const std::string &pattern)
{
    return pattern.find_first_of("*?") != std::string::npos;
}

/// Something is in force that a call to take `pattern` away would take away.
bool hasPermission(const State &state, RoleId role, const std::string &pattern)
{
    if (!hasWildcard(pattern))
        return isAllowed(state, role, pattern);
    return std::ranges::any_of(state.policies[indexOf(role)], [&](GrantId id) {
        const Grant &grant = state.scenario->grants[indexOf(id)];
        return grant.allows && matchesCall(pattern, grant.pattern) && isAllowed(state, role, grant.pattern);
    });
}

} // namespace

bool matchesCall(std::string_view pattern, std::string_view call)
{
    std::size_t p = 0;
    std::size_t c = 0;
    std::size_t star = std::string_view::npos;
    std::size_t restart = 0; // where the last star goes on when what follows it does not match
    while (c < call.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            restart = c;
        } else if (p < pattern.size() && (pattern[p] == '?' || isSameLetter(pattern[p], call[c]))) {
            ++p;
            ++c;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            c = ++restart;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

std::optional<GrantId> decidingGrant(const State &state, RoleId role, std::string_view call)
{
    const std::vector<GrantId> &policy = state.policies[indexOf(role)];
    const auto last = std::find_if(policy.rbegin(), policy.rend(), [&](GrantId id) {
        return matchesCall(state.scenario->grants[indexOf(id)].pattern, call);
    });
    return last == policy.rend() ? std::nullopt : std::optional{*last};
}

bool isAllowed(const State &state, std::optional<RoleId> role, std::string_view call)
{
    if (!role)
        return true;
    const std::optional<GrantId> grant = decidingGrant(state, *role, call);
    return grant && state.scenario->grants[indexOf(*grant)].allows;
}

std::optional<RoleId> pullingRole(const State &state, InstanceId instance, const TaskDefinition &definition,
                                  std::size_t container)
{
    if (!state.scenario->images[indexOf(definition.containers[container].imageId)].pulledByRole)
        return std::nullopt;
    return definition.executionRole ? definition.executionRole : state.scenario->instances[indexOf(instance)].role;
}

std::optional<std::string_view> callDeniedToPull(const State &state, std::optional<RoleId> role)
{
    for (const std::string_view call : toPull) {
        if (!isAllowed(state, role, call))
            return call;
    }
    return std::nullopt;
}

bool mayRegister(const State &state, InstanceId instance)
{
    return isAllowed(state, state.scenario->instances[indexOf(instance)].role, toRegister);
}

Decision lateRegistrations(const State &state)
{
    Decision decision;
    for (std::size_t i = 0; i < state.instances.size(); ++i) {
        const auto id = idAt<InstanceId>(i);
        const InstanceState &instance = state.instances[i];
        const bool isZoneLost = state.zonesLost[indexOf(state.scenario->instances[i].zone)] != 0;
        if (instance.denied && !isZoneLost && mayRegister(state, id))
            addRegistration(decision, state, id, {});
    }
    return decision;
}

std::optional<ApiRefusal> refusal(const State &state, const ChangeRolePolicy &call)
{
    if (!call.role)
        return ApiRefusal::RoleNotFound;
    const auto isThere = [&](GrantId id) {
        return hasPermission(state, *call.role, state.scenario->grants[indexOf(id)].pattern);
    };
    const bool canBeTaken = call.puts || std::ranges::any_of(call.grants, isThere);
    return canBeTaken ? std::optional<ApiRefusal>{} : ApiRefusal::RolePolicyNotFound;
}

void follow(Decision &decision, const State &, ActionId, const ChangeRolePolicy &call)
{
    for (const GrantId grant : call.grants) {
        if (call.puts)
            decision.add(RolePermissionAdded{grant}, 0);
        else
            decision.add(RolePermissionRemoved{grant}, 0);
    }
}

} // namespace deployscope
