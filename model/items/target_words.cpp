// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/target_words.h"

#include "items/time_words.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

struct EventSentences
{
    Q_DECLARE_TR_FUNCTIONS(TargetWords)
};

} // namespace

const TargetGroup &TargetWords::groupOf(TargetId target) const
{
    return m_names.targetGroup(m_names.target(target).group);
}

QString TargetWords::operator()(const TargetRegistered &what) const
{
    return EventSentences::tr("Target %1 was registered in target group %2 for task %3.")
        .arg(m_names.nameOfTarget(what.target), m_names.nameOfTargetGroup(what.group),
             m_names.nameOfTask(what.task));
}

QString TargetWords::operator()(const HealthCheckFailed &what) const
{
    const QString target = m_names.nameOfTarget(what.target);
    switch (what.reason) {
    case TargetReason::Timeout:
        return EventSentences::tr("A health check of target %1 was not answered within %2.")
            .arg(target, durationWords(groupOf(what.target).healthCheck.timeout));
    case TargetReason::ResponseCodeMismatch:
        return EventSentences::tr("A health check of target %1 was answered with code %2, which does not count.")
            .arg(target)
            .arg(what.code);
    default:
        return EventSentences::tr("A health check of target %1 failed: the connection was refused.").arg(target);
    }
}

QString TargetWords::operator()(const HealthCheckPassed &what) const
{
    return EventSentences::tr("A health check of target %1 passed.").arg(m_names.nameOfTarget(what.target));
}

QString TargetWords::operator()(const TargetBecameHealthy &what) const
{
    return EventSentences::tr("Target %1 passed its health check: it is healthy and gets requests.")
        .arg(m_names.nameOfTarget(what.target));
}

QString TargetWords::operator()(const TargetBecameUnhealthy &what) const
{
    const QString target = m_names.nameOfTarget(what.target);
    const int threshold = groupOf(what.target).healthCheck.unhealthyThreshold;
    switch (what.reason) {
    case TargetReason::ZoneNotEnabled:
        return EventSentences::tr(
                   "Target %1 never passes a health check: the load balancer is not enabled for its "
                   "Availability Zone.")
            .arg(target);
    case TargetReason::Timeout:
        return EventSentences::tr("Target %1 is unhealthy: %n health check(s) in a row got no answer.", nullptr,
                                  threshold)
            .arg(target);
    case TargetReason::ResponseCodeMismatch:
        return EventSentences::tr("Target %1 is unhealthy: %n health check(s) in a row failed, the last one with "
                                  "code %2.",
                                  nullptr, threshold)
            .arg(target)
            .arg(what.code);
    default:
        return EventSentences::tr("Target %1 is unhealthy: %n health check(s) in a row were refused.", nullptr,
                                  threshold)
            .arg(target);
    }
}

QString TargetWords::operator()(const TargetDraining &what) const
{
    return EventSentences::tr("Target %1 drains for %2 and gets no new request.")
        .arg(m_names.nameOfTarget(what.target), durationWords(groupOf(what.target).deregistrationDelay));
}

QString TargetWords::operator()(const TargetRemoved &what) const
{
    return EventSentences::tr("Target %1 left target group %2.")
        .arg(m_names.nameOfTarget(what.target), QString::fromStdString(groupOf(what.target).name));
}

} // namespace deployscope
