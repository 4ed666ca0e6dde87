// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/action_edits.h"
#include "scenario/edit.h"
#include "scenario/ipv4.h"
#include "scenario/json_pointer.h"
#include "scenario/lists.h"
#include "scenario/security_group_rules.h"

#include <algorithm>

namespace deployscope::edits {

namespace {

constexpr std::string_view authorize = "AuthorizeSecurityGroupIngress";
constexpr std::string_view revoke = "RevokeSecurityGroupIngress";

std::string protocolOf(const IpPermission &rule)
{
    if (rule.allProtocols)
        return "-1";
    return !rule.protocol ? "icmp" : *rule.protocol == Protocol::Tcp ? "tcp" : "udp";
}

Document documentOf(const Scenario &scenario, const IpPermission &rule)
{
    Document document = Document::object({{"IpProtocol", protocolOf(rule)}});
    if (rule.protocol) {
        document["FromPort"] = rule.first.number;
        document["ToPort"] = rule.last.number;
    }
    for (const Network &network : rule.networks)
        document["IpRanges"].push_back(Document::object({{"CidrIp", textOf(network)}}));
    for (const SecurityGroupId group : rule.groups)
        document["UserIdGroupPairs"].push_back(
            Document::object({{"GroupId", scenario.securityGroups[indexOf(group)].id}}));
    return document;
}

/// One call for each group, as the API has it.
void callFor(const Document &document, const Scenario &scenario, SimTime at, std::string_view name,
             const std::vector<IpPermission> &rules, std::vector<Edit> &edits)
{
    for (std::size_t group = 0; group < scenario.securityGroups.size(); ++group) {
        Document list = Document::array();
        for (const IpPermission &rule : rules)
            if (indexOf(rule.group) == group)
                list.push_back(documentOf(scenario, rule));
        if (!list.empty())
            appendAction(
                document, at, name,
                Document::object({{"GroupId", scenario.securityGroups[group].id}, {"IpPermissions", list}}),
                edits);
    }
}

/// The calls at this very time that do the opposite for the instances' groups, and nothing else.
std::vector<std::size_t> opposites(const Document &document, const Scenario &scenario, SimTime at, bool open)
{
    std::vector<std::size_t> places = actionsAt(document, at, open ? revoke : authorize);
    std::erase_if(places, [&](std::size_t place) {
        const Document *parameters = memberOf(elementsOf(document, "actions")[place], "parameters");
        const auto id = parameters == nullptr ? std::nullopt : textIn(*parameters, "GroupId");
        const auto group =
            std::ranges::find(scenario.securityGroups, id.value_or(std::string{}), &SecurityGroup::id);
        return group == scenario.securityGroups.end() ||
               !isOnTargets(scenario, idAt<SecurityGroupId>(
                                          static_cast<std::size_t>(group - scenario.securityGroups.begin())));
    });
    return places;
}

} // namespace

std::vector<Edit> letLoadBalancerIn(const Document &document, const Scenario &scenario, SimTime at, bool open)
{
    std::vector<Edit> edits;
    const std::vector<std::size_t> undone = opposites(document, scenario, at, open);
    for (auto place = undone.rbegin(); place != undone.rend(); ++place) // from the end, so that places stay right
        edits.push_back({.pointer = joined("/actions", *place), .value = std::nullopt});

    const IngressRules rules = rulesAt(scenario, at, undone);
    if (open)
        callFor(document, scenario, at, authorize, rulesToOpen(scenario, rules), edits);
    else
        callFor(document, scenario, at, revoke, rules.inForce, edits);
    return edits;
}

} // namespace deployscope::edits
