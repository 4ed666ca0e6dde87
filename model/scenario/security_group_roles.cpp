// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/security_group_roles.h"

#include "scenario/json_pointer.h"
#include "scenario/lists.h"

#include <algorithm>
#include <unordered_set>

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

std::unordered_set<std::string> groupsIn(const Document &document)
{
    std::unordered_set<std::string> ids;
    for (const Document &group : elementsOf(document, "securityGroups"))
        ids.insert(textIn(group, "GroupId").value_or(std::string{}));
    return ids;
}

} // namespace

std::optional<SecurityGroupRoles> securityGroupRoles(const Document &document)
{
    const std::unordered_set<std::string> there = groupsIn(document);
    std::optional<SecurityGroupRoles> roles;
    for (const Document &group : elementsOf(document, "securityGroups")) {
        const std::string own = textIn(group, "GroupId").value_or(std::string{});
        for (const std::string &other : groupsNamedIn(group, "IpPermissions")) {
            if (other == own || !there.contains(other) ||
                (roles && roles->instances == own && roles->loadBalancer == other))
                continue;
            if (roles)
                return std::nullopt;
            roles = SecurityGroupRoles{.loadBalancer = other, .instances = own};
        }
    }
    return roles;
}

std::vector<std::string> groupsOfTasksAndMissing(const Document &document)
{
    std::unordered_set<std::string> known = groupsIn(document);
    std::vector<std::string> missing;
    for (const Document &service : elementsOf(document, "services")) {
        const Document *network = memberOf(service, "networkConfiguration");
        const Document *awsvpc = network == nullptr ? nullptr : memberOf(*network, "awsvpcConfiguration");
        if (awsvpc == nullptr)
            continue;
        for (const Document &id : elementsOf(*awsvpc, "securityGroups"))
            if (id.is_string() && known.insert(id.get<std::string>()).second)
                missing.push_back(id.get<std::string>());
    }
    return missing;
}

std::vector<std::string> groupsNamedAndMissing(const Document &document)
{
    std::unordered_set<std::string> known = groupsIn(document);
    std::vector<std::string> missing;
    const auto note = [&](const std::string &id) {
        if (known.insert(id).second)
            missing.push_back(id);
    };
    for (const Document &group : elementsOf(document, "securityGroups"))
        for (const std::string_view key : {"IpPermissions", "IpPermissionsEgress"})
            std::ranges::for_each(groupsNamedIn(group, key), note);
    for (const Document &balancer : elementsOf(document, "loadBalancers"))
        for (const Document &id : elementsOf(balancer, "SecurityGroups"))
            if (id.is_string())
                note(id.get<std::string>());
    return missing;
}

} // namespace deployscope
