// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/security_group_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct EventSentences
{
    Q_DECLARE_TR_FUNCTIONS(SecurityGroupWords)
};

/// `tcp 32768-60999`, as the API's members have it; `-1` is every protocol.
[[nodiscard]] QString trafficOf(const IpPermission &rule)
{
    if (rule.allProtocols || !rule.protocol) {
        return u"-1"_s;
    }
    const QString protocol = *rule.protocol == Protocol::Tcp ? u"tcp"_s : u"udp"_s;
    return rule.first == rule.last ? u"%1 %2"_s.arg(protocol).arg(rule.first.number)
                                   : u"%1 %2-%3"_s.arg(protocol).arg(rule.first.number).arg(rule.last.number);
}

[[nodiscard]] QString textOf(const Network &network)
{
    const std::uint32_t address = network.address;
    return u"%1.%2.%3.%4/%5"_s.arg(address >> 24U)
        .arg((address >> 16U) & 0xFFU)
        .arg((address >> 8U) & 0xFFU)
        .arg(address & 0xFFU)
        .arg(network.prefixLength);
}

/// Who is on the other side: networks and groups.
[[nodiscard]] QString othersOf(const EventNames &names, const IpPermission &rule)
{
    QStringList others;
    for (const Network &network : rule.networks) {
        others.append(textOf(network));
    }
    for (const SecurityGroupId group : rule.groups) {
        others.append(names.nameOfSecurityGroup(group));
    }
    return others.join(u", "_s);
}

} // namespace

QString ruleText(const EventNames &names, const IpPermission &rule)
{
    const QString others = othersOf(names, rule);
    return rule.direction == Direction::Ingress
               //: a rule of a security group: protocol and ports, networks or groups
               ? EventSentences::tr("%1 from %2").arg(trafficOf(rule), others)
               //: likewise, outbound
               : EventSentences::tr("%1 to %2").arg(trafficOf(rule), others);
}

QString SecurityGroupWords::operator()(const PermissionAuthorized &what) const
{
    const IpPermission &rule = m_names.scenario().permissions[indexOf(what.permission)];
    const QString sentence = rule.direction == Direction::Ingress
                                 //: %2 is protocol and ports, %3 networks or groups
                                 ? EventSentences::tr("Security group %1 lets in %2 from %3 from now on.")
                                 //: %2 is protocol and ports, %3 networks or groups
                                 : EventSentences::tr("Security group %1 lets out %2 to %3 from now on.");
    return sentence.arg(m_names.nameOfSecurityGroup(rule.group), trafficOf(rule), othersOf(m_names, rule));
}

QString SecurityGroupWords::operator()(const PermissionRevoked &what) const
{
    const IpPermission &rule = m_names.scenario().permissions[indexOf(what.permission)];
    const QString sentence =
        rule.direction == Direction::Ingress
            //: %2 is protocol and ports, %3 networks or groups
            ? EventSentences::tr("The rule by which security group %1 lets in %2 from %3 is gone.")
            //: %2 is protocol and ports, %3 networks or groups
            : EventSentences::tr("The rule by which security group %1 lets out %2 to %3 is gone.");
    return sentence.arg(m_names.nameOfSecurityGroup(rule.group), trafficOf(rule), othersOf(m_names, rule));
}

} // namespace deployscope
