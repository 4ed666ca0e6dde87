// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/ipv4.h"
#include "scenario/json_pointer.h"
#include "scenario/readers.h"

#include <algorithm>

namespace deployscope {

namespace {

/// `tcp`, `udp`, `-1`, or a protocol number; anything else carries no port.
void readProtocol(const Members &rule, IpPermission &permission)
{
    const Document &value = rule.need("IpProtocol");
    const std::string name =
        value.is_number_integer() ? std::to_string(integerOf(value, {.first = -1, .last = 255})) : textOf(value);
    permission.allProtocols = name == "-1" || name == "all";
    if (name == "tcp" || name == "6")
        permission.protocol = Protocol::Tcp;
    else if (name == "udp" || name == "17")
        permission.protocol = Protocol::Udp;
}

/// FromPort and ToPort; -1 in both means all, as a hand-written rule may have it.
void readPorts(const Members &rule, IpPermission &permission)
{
    constexpr Range portOrAll{.first = -1, .last = 65535};
    const Document *from = rule.find("FromPort");
    const Document *to = rule.find("ToPort");
    if (!permission.protocol)
        return; // of no protocol, or of one without ports: they are absent, -1, or types of ICMP
    const std::int64_t first = integerOf(rule.need("FromPort"), portOrAll);
    const std::int64_t last = integerOf(rule.need("ToPort"), portOrAll);
    if (first == -1 && last == -1)
        return;
    permission.first = portOf(*from);
    permission.last = portOf(*to, {.first = permission.first.number, .last = 65535});
}

Network readNetwork(const Members &range)
{
    const Document &value = range.need("CidrIp");
    const auto network = networkOf(textOf(value));
    if (!network)
        throw Refusal{Fault::WrongType, &value, excerpt(value), "10.0.0.0/16"};
    return *network;
}

/// The rule once for each source.
std::vector<IpPermission> rulesBySource(ReadContext &context, const Members &rule, const IpPermission &common)
{
    std::vector<IpPermission> rules;
    for (const Document &range : rule.array("IpRanges", limits::sourcesOfRule)) {
        rules.push_back(common);
        rules.back().networks = {readNetwork({range, keys::ipRange, context.used})};
    }
    for (const Document &pair : rule.array("UserIdGroupPairs", limits::sourcesOfRule)) {
        const Document &name = Members{pair, keys::userIdGroupPair, context.used}.need("GroupId");
        rules.push_back(common);
        rules.back().groups = {named(context.securityGroups, textOf(name), name, "securityGroups")};
    }
    return rules;
}

} // namespace

std::vector<PermissionId> readIpPermissions(ReadContext &context, const Document::array_t &list,
                                            const IpPermission &common, const std::string &pointer)
{
    std::vector<PermissionId> ids;
    for (std::size_t place = 0; place < list.size(); ++place) {
        const Members rule{list[place], keys::ipPermission, context.used};
        IpPermission permission = common;
        permission.pointer = joined(pointer, place);
        readProtocol(rule, permission);
        readPorts(rule, permission);
        for (IpPermission &one : rulesBySource(context, rule, permission)) {
            ids.push_back(idAt<PermissionId>(context.scenario.permissions.size()));
            context.scenario.permissions.push_back(std::move(one));
        }
    }
    return ids;
}

bool IpPermission::sameRule(const IpPermission &other) const
{
    return group == other.group && direction == other.direction && allProtocols == other.allProtocols &&
           protocol == other.protocol && first == other.first && last == other.last &&
           networks == other.networks && groups == other.groups;
}

} // namespace deployscope
