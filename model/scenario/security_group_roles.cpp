// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/security_group_roles.h"

#include "scenario/lists.h"

#include <algorithm>

namespace deployscope {

namespace {

/// The groups that the rules of `group` let in or out.
std::vector<std::string> groupsNamedIn(const Document &group, std::string_view key)
{
    std::vector<std::string> ids;
    for (const Document &rule : elementsOf(group, key))
        for (const Document &pair : elementsOf(rule, "UserIdGroupPairs"))
            if (auto id = textIn(pair, "GroupId"))
                ids.push_back(std::move(*id));
    return ids;
}

bool isThere(const Document &document, const std::string &id)
{
    return std::ranges::any_of(elementsOf(document, "securityGroups"),
                               [&](const Document &group) { return textIn(group, "GroupId") == id; });
}

void addAll(std::vector<std::string> &all, const std::vector<std::string> &more)
{
    for (const std::string &id : more)
        if (std::ranges::find(all, id) == all.end())
            all.push_back(id);
}

} // namespace

std::optional<SecurityGroupRoles> securityGroupRoles(const Document &document)
{
    std::optional<SecurityGroupRoles> roles;
    for (const Document &group : elementsOf(document, "securityGroups")) {
        const std::string own = textIn(group, "GroupId").value_or(std::string{});
        for (const std::string &other : groupsNamedIn(group, "IpPermissions")) {
            if (other == own || !isThere(document, other) ||
                (roles && roles->instances == own && roles->loadBalancer == other))
                continue;
            if (roles)
                return std::nullopt;
            roles = SecurityGroupRoles{.loadBalancer = other, .instances = own};
        }
    }
    return roles;
}

std::vector<std::string> groupsNamedAndMissing(const Document &document)
{
    std::vector<std::string> named;
    for (const Document &group : elementsOf(document, "securityGroups")) {
        addAll(named, groupsNamedIn(group, "IpPermissions"));
        addAll(named, groupsNamedIn(group, "IpPermissionsEgress"));
    }
    for (const Document &balancer : elementsOf(document, "loadBalancers"))
        for (const Document &id : elementsOf(balancer, "SecurityGroups"))
            if (id.is_string())
                addAll(named, {id.get<std::string>()});
    std::erase_if(named, [&](const std::string &id) { return isThere(document, id); });
    return named;
}

} // namespace deployscope
