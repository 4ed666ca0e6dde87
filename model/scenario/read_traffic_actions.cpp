// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/read_traffic_actions.h"

#include "scenario/read_listener_rules.h"
#include "scenario/read_target_group_settings.h"

#include <algorithm>

namespace deployscope {

namespace {

TargetGroupId readTargetGroup(const ReadContext &context, const Members &members)
{
    const Document &name = members.need("TargetGroupArn");
    return named(context.targetGroups, textOf(name), name, "targetGroups");
}

ListenerId readListenerOfChange(const ReadContext &context, const Members &members)
{
    const Document &port = members.need("Port");
    const std::vector<Listener> &listeners = context.scenario.listeners;
    const auto found = std::ranges::find(listeners, portOf(port, realPort), &Listener::port);
    if (found == listeners.end())
        throw Refusal{Fault::UnknownReference, &port, excerpt(port), "listeners"};
    return idAt<ListenerId>(static_cast<std::size_t>(found - listeners.begin()));
}

ChangeRule::Kind kindOf(std::string_view name)
{
    if (name == "CreateRule")
        return ChangeRule::Kind::Create;
    return name == "ModifyRule" ? ChangeRule::Kind::Modify : ChangeRule::Kind::Delete;
}

/// `default` names the default rule, which has no conditions and cannot be created.
std::optional<int> readPriority(const Members &members, ChangeRule::Kind kind)
{
    const Document &priority = members.need("Priority");
    if (kind != ChangeRule::Kind::Create && priority == "default")
        return std::nullopt;
    return static_cast<int>(integerOf(priority, rulePriorities));
}

void readContents(ReadContext &context, const Members &members, ChangeRule &change)
{
    const bool creates = change.kind == ChangeRule::Kind::Create;
    if (creates) {
        static_cast<void>(members.need("Conditions"));
        static_cast<void>(members.need("Actions"));
    }
    const Document *conditions = members.find("Conditions");
    if (conditions != nullptr && !change.priority && !conditions->empty())
        throw Refusal{Fault::Conflict, conditions, "Priority default, Conditions", {}};
    if (conditions != nullptr && change.priority)
        change.paths = readPathPatterns(members);
    change.action = readRuleAction(context, members, "Actions");
    if (!change.action && (creates || members.find("Actions") != nullptr))
        throw Refusal{Fault::Missing, members.find("Actions"), {}, "forward, fixed-response, redirect"};
}

} // namespace

ModifyTargetGroup readModifyTargetGroup(ReadContext &context, const Document &parameters)
{
    const Members members{parameters, keys::modifyTargetGroup, context.used};
    ModifyTargetGroup read = readHealthCheckMembers(members);
    read.group = readTargetGroup(context, members);
    return read;
}

ModifyTargetGroupAttributes readModifyTargetGroupAttributes(ReadContext &context, const Document &parameters)
{
    const Members members{parameters, keys::modifyTargetGroupAttributes, context.used};
    ModifyTargetGroupAttributes read = readTargetGroupAttributes(members);
    read.group = readTargetGroup(context, members);
    return read;
}

ChangeRule readChangeRule(ReadContext &context, const Document &parameters, std::string_view name)
{
    const Members members{parameters, keys::changeRule, context.used};
    ChangeRule change;
    change.kind = kindOf(name);
    change.listener = readListenerOfChange(context, members);
    change.priority = readPriority(members, change.kind);
    if (change.kind != ChangeRule::Kind::Delete)
        readContents(context, members, change);
    return change;
}

} // namespace deployscope
