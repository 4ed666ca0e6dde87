// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/read_roles.h"

#include "scenario/json_pointer.h"

namespace deployscope {

namespace {

/// The elements of `Permissions`, each like `grant` and with its own pattern and place.
std::vector<GrantId> readGrants(ReadContext &context, const Members &members, Grant grant,
                                const std::string &pointer)
{
    std::vector<GrantId> ids;
    const auto &permissions = members.array("Permissions", limits::permissionsOfRole);
    for (std::size_t place = 0; place < permissions.size(); ++place) {
        context.used.use(permissions[place]);
        grant.pattern = textOf(permissions[place]);
        grant.pointer = joined(pointer + "/Permissions", place);
        ids.push_back(idAt<GrantId>(context.scenario.grants.size()));
        context.scenario.grants.push_back(grant);
    }
    return ids;
}

} // namespace

void readRoles(ReadContext &context)
{
    const auto &roles = context.top.array("roles", limits::roles);
    for (std::size_t place = 0; place < roles.size(); ++place) {
        const Members members{roles[place], keys::role, context.used};
        const Document &name = members.need("RoleName");
        const auto id = idAt<RoleId>(place);
        if (!context.roles.emplace(textOf(name), id).second)
            throw Refusal{Fault::Conflict, &name, excerpt(name), {}};
        const std::string pointer = joined("/roles", place);
        context.scenario.roles.push_back({.name = textOf(name), .pointer = pointer});
        (void)readGrants(context, members, {.role = id, .inForceAtStart = true}, pointer);
    }
}

std::optional<RoleId> roleNamed(const ReadContext &context, const Document &value)
{
    const auto found = context.roles.find(lastPartOfArn(textOf(value)));
    return found == context.roles.end() ? std::nullopt : std::optional{found->second};
}

std::optional<RoleId> readRole(const ReadContext &context, const Members &members, std::string_view key)
{
    const Document *value = context.roles.empty() ? nullptr : members.find(key);
    return value == nullptr ? std::nullopt : roleNamed(context, *value);
}

ChangeRolePolicy readChangeRolePolicy(ReadContext &context, const Document &parameters, bool puts,
                                      const std::string &pointer)
{
    const Members members{parameters, keys::changeRolePolicy, context.used};
    const Document &name = members.need("RoleName");
    ChangeRolePolicy read{.roleName = textOf(name), .role = roleNamed(context, name), .puts = puts};
    static_cast<void>(members.need("Permissions"));
    if (read.role)
        read.grants = readGrants(context, members, {.role = *read.role, .allows = puts}, pointer);
    else
        context.used.useWhole(parameters);
    return read;
}

} // namespace deployscope
