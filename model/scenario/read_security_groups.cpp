// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_pointer.h"
#include "scenario/readers.h"

namespace deployscope {

namespace {

void readRules(ReadContext &context, const Members &group, const IpPermission &common, std::string_view key,
               const std::string &pointer)
{
    readIpPermissions(context, group.array(key, limits::rulesOfGroup), common, joined(pointer, key));
}

/// A group without IpPermissionsEgress lets everything out, by the rule that EC2 gives a new group.
void allowEverythingOut(ReadContext &context, IpPermission rule)
{
    rule.allProtocols = true;
    rule.networks = {Network{}};
    context.scenario.permissions.push_back(std::move(rule));
}

void readRulesOf(ReadContext &context, const Members &group, SecurityGroupId id, const std::string &pointer)
{
    IpPermission common;
    common.group = id;
    common.inForceAtStart = true;
    common.pointer = pointer;
    readRules(context, group, common, "IpPermissions", pointer);
    common.direction = Direction::Egress;
    if (group.find("IpPermissionsEgress") == nullptr)
        allowEverythingOut(context, common);
    else
        readRules(context, group, common, "IpPermissionsEgress", pointer);
}

void noteName(ReadContext &context, const Members &group, const std::string &pointer)
{
    const std::string id = textOf(group.need("GroupId"));
    const auto place = idAt<SecurityGroupId>(context.scenario.securityGroups.size());
    if (!context.securityGroups.emplace(id, place).second)
        throw Refusal{Fault::Conflict, group.find("GroupId"), excerpt(id), {}};
    context.scenario.securityGroups.push_back(
        {.id = id, .name = group.textOr("GroupName", id), .pointer = pointer});
}

} // namespace

void readSecurityGroups(ReadContext &context)
{
    const std::string list = "/securityGroups";
    const auto &groups = context.top.array("securityGroups", limits::securityGroups);
    for (std::size_t place = 0; place < groups.size(); ++place)
        noteName(context, {groups[place], keys::securityGroup, context.used}, joined(list, place));
    for (std::size_t place = 0; place < groups.size(); ++place)
        readRulesOf(context, {groups[place], keys::securityGroup, context.used}, idAt<SecurityGroupId>(place),
                    joined(list, place));
}

std::vector<SecurityGroupId> readSecurityGroupIds(ReadContext &context, const Members &members,
                                                  std::string_view key)
{
    std::vector<SecurityGroupId> ids;
    for (const Document &name : members.array(key)) {
        context.used.use(name);
        ids.push_back(named(context.securityGroups, textOf(name), name, "securityGroups"));
    }
    return ids;
}

} // namespace deployscope
