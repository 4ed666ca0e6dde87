// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/load_balancer_words.h"

#include "items/time_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct EventSentences
{
    Q_DECLARE_TR_FUNCTIONS(LoadBalancerWords)
};

/// `HTTP 200, 200-299`
QString matcherText(const std::vector<StatusRange> &matcher)
{
    QStringList codes;
    for (const StatusRange &range : matcher) {
        codes.append(range.first == range.last ? QString::number(range.first)
                                               : u"%1-%2"_s.arg(range.first).arg(range.last));
    }
    return codes.join(u", "_s);
}

QString algorithmName(RoutingAlgorithm algorithm)
{
    switch (algorithm) {
    case RoutingAlgorithm::RoundRobin:
        return u"round_robin"_s;
    case RoutingAlgorithm::LeastOutstandingRequests:
        return u"least_outstanding_requests"_s;
    case RoutingAlgorithm::WeightedRandom:
        break;
    }
    return u"weighted_random"_s;
}

/// `HealthCheckPath /health, HealthyThresholdCount 2`: names of the API, which are the same in every language.
QString changesText(const ModifyTargetGroup &change)
{
    QStringList changes;
    if (change.path)
        changes.append(u"HealthCheckPath %1"_s.arg(QString::fromStdString(*change.path)));
    if (change.port)
        changes.append(u"HealthCheckPort %1"_s.arg(*change.port ? QString::number((*change.port)->number)
                                                                : u"traffic-port"_s));
    if (change.interval)
        changes.append(u"HealthCheckIntervalSeconds %1"_s.arg(change.interval->count() / 1000));
    if (change.timeout)
        changes.append(u"HealthCheckTimeoutSeconds %1"_s.arg(change.timeout->count() / 1000));
    if (change.healthyThreshold)
        changes.append(u"HealthyThresholdCount %1"_s.arg(*change.healthyThreshold));
    if (change.unhealthyThreshold)
        changes.append(u"UnhealthyThresholdCount %1"_s.arg(*change.unhealthyThreshold));
    if (change.matcher)
        changes.append(u"HttpCode %1"_s.arg(matcherText(*change.matcher)));
    return changes.join(u", "_s);
}

QString changesText(const ModifyTargetGroupAttributes &change)
{
    QStringList changes;
    if (change.deregistrationDelay)
        changes.append(
            u"deregistration_delay.timeout_seconds %1"_s.arg(change.deregistrationDelay->count() / 1000));
    if (change.slowStart)
        changes.append(u"slow_start.duration_seconds %1"_s.arg(change.slowStart->count() / 1000));
    if (change.algorithm)
        changes.append(u"load_balancing.algorithm.type %1"_s.arg(algorithmName(*change.algorithm)));
    if (change.minimumHealthyTargets)
        changes.append(u"minimum_healthy_targets.count %1"_s.arg(*change.minimumHealthyTargets));
    if (change.minimumHealthyTargetsPercent) {
        const std::optional<Percent> &percent = *change.minimumHealthyTargetsPercent;
        changes.append(
            u"minimum_healthy_targets.percentage %1"_s.arg(percent ? QString::number(percent->value) : u"off"_s));
    }
    return changes.join(u", "_s);
}

QString priorityText(const ChangeRule &change)
{
    return change.priority ? QString::number(*change.priority) : u"default"_s;
}

QString nameOfListener(const EventNames &names, ListenerId listener)
{
    return QString::fromStdString(nameOf(names.scenario(), listener));
}

const ChangeRule &changeOf(const EventNames &names, ActionId action)
{
    return std::get<ChangeRule>(names.scenario().actions[indexOf(action)].what);
}

QString pathsText(const ChangeRule &change)
{
    QStringList paths;
    for (const std::string &path : change.paths.value_or(std::vector<std::string>{}))
        paths.append(QString::fromStdString(path));
    return paths.join(u", "_s);
}

/// `web 90, green 10`, or the code that the load balancer answers by itself.
QString goalText(const EventNames &names, const RuleAction &action)
{
    if (action.type != RuleAction::Type::Forward)
        return QString::number(action.status);
    QStringList groups;
    for (const WeightedGroup &each : action.groups) {
        const QString name = names.nameOfTargetGroup(each.group);
        groups.append(action.groups.size() == 1 ? name : u"%1 %2"_s.arg(name).arg(each.weight));
    }
    return groups.join(u", "_s);
}

QString callName(ChangeRule::Kind kind)
{
    switch (kind) {
    case ChangeRule::Kind::Create:
        return u"CreateRule"_s;
    case ChangeRule::Kind::Modify:
        return u"ModifyRule"_s;
    case ChangeRule::Kind::Delete:
        break;
    }
    return u"DeleteRule"_s;
}

} // namespace

QString loadBalancerCallWords(const EventNames &names, const Action &action)
{
    //: %1 is an API call, %2 a target group
    const char *ofGroup = QT_TRANSLATE_NOOP("LoadBalancerWords", "%1 was called for target group %2.");
    if (const auto *change = std::get_if<ModifyTargetGroup>(&action.what))
        return EventSentences::tr(ofGroup).arg(u"ModifyTargetGroup"_s, names.nameOfTargetGroup(change->group));
    if (const auto *change = std::get_if<ModifyTargetGroupAttributes>(&action.what))
        return EventSentences::tr(ofGroup).arg(u"ModifyTargetGroupAttributes"_s,
                                               names.nameOfTargetGroup(change->group));
    if (const auto *change = std::get_if<ChangeRule>(&action.what))
        //: %1 is an API call, %2 the priority of a rule or `default`, %3 a listener
        return EventSentences::tr("%1 was called for rule %2 of %3.")
            .arg(callName(change->kind), priorityText(*change), nameOfListener(names, change->listener));
    return {};
}

QString LoadBalancerWords::operator()(const HealthCheckChanged &what) const
{
    const auto &change = std::get<ModifyTargetGroup>(m_names.scenario().actions[indexOf(what.action)].what);
    //: %2 are settings as the API names them
    return EventSentences::tr("Target group %1 is checked with other settings from now on: %2.")
        .arg(m_names.nameOfTargetGroup(what.group), changesText(change));
}

QString LoadBalancerWords::operator()(const TargetGroupAttributesChanged &what) const
{
    const auto &change =
        std::get<ModifyTargetGroupAttributes>(m_names.scenario().actions[indexOf(what.action)].what);
    //: %2 are attributes as the API names them
    return EventSentences::tr("Target group %1 has other attributes from now on: %2.")
        .arg(m_names.nameOfTargetGroup(what.group), changesText(change));
}

QString LoadBalancerWords::operator()(const ListenerRuleCreated &what) const
{
    const ChangeRule &change = changeOf(m_names, what.action);
    //: %1 is the priority of a rule, %2 a listener, %3 path patterns, %4 target groups or an HTTP status
    return EventSentences::tr("Rule %1 of %2 exists from now on: requests for %3 go to %4.")
        .arg(priorityText(change), nameOfListener(m_names, what.listener),
             change.paths->empty() ? u"*"_s : pathsText(change), goalText(m_names, *change.action));
}

QString LoadBalancerWords::operator()(const ListenerRuleModified &what) const
{
    const ChangeRule &change = changeOf(m_names, what.action);
    const QString listener = nameOfListener(m_names, what.listener);
    if (!change.action)
        //: %1 is the priority of a rule, %2 a listener, %3 path patterns
        return EventSentences::tr("Rule %1 of %2 takes requests for %3 from now on.")
            .arg(priorityText(change), listener, pathsText(change));
    //: %1 is the priority of a rule or `default`, %2 a listener, %3 target groups or an HTTP status
    return EventSentences::tr("Rule %1 of %2 sends its requests to %3 from now on.")
        .arg(priorityText(change), listener, goalText(m_names, *change.action));
}

QString LoadBalancerWords::operator()(const ListenerRuleDeleted &what) const
{
    //: %1 is the priority of a rule, %2 a listener
    return EventSentences::tr("Rule %1 of %2 exists no longer.")
        .arg(priorityText(changeOf(m_names, what.action)), nameOfListener(m_names, what.listener));
}

QString LoadBalancerWords::operator()(const TargetGroupUsed &what) const
{
    return EventSentences::tr("A listener rule forwards to target group %1 from now on: its targets are checked.")
        .arg(m_names.nameOfTargetGroup(what.group));
}

QString LoadBalancerWords::operator()(const TargetGroupUnused &what) const
{
    return EventSentences::tr("No listener rule forwards to target group %1 any more: its targets are unused.")
        .arg(m_names.nameOfTargetGroup(what.group));
}

QString LoadBalancerWords::operator()(const TrafficChanged &what) const
{
    const Traffic &traffic = m_names.scenario().traffic[indexOf(what.traffic)];
    const std::int64_t thousandths = traffic.stretches[what.stretch].rate.perThousandSeconds;
    const QString path = QString::fromStdString(traffic.path);
    if (thousandths == 0)
        //: %1 is a path such as /
        return EventSentences::tr("Clients send no requests for %1 from now on.").arg(path);
    const int decimals = thousandths % 1000 == 0 ? 0 : 3;
    //: %1 is a number such as 10, %2 a path such as /
    return EventSentences::tr("Clients send %1 requests a second for %2 from now on.")
        .arg(QLocale().toString(static_cast<double>(thousandths) / 1000.0, 'f', decimals), path);
}

} // namespace deployscope
