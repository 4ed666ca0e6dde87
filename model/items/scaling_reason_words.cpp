// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scaling_reason_words.h"

#include "items/scaling_words.h"
#include "items/time_words.h"
#include "items/wait_words.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

using Kind = Reason::Kind;

struct ReasonWords
{
    Q_DECLARE_TR_FUNCTIONS(ScalingReasonWords)
};

const ScalingPolicy &policyAt(const State &state, ServiceId service, std::int64_t place)
{
    return scalableTargetOf(*state.scenario, service)->policies[static_cast<std::size_t>(place)];
}

QString nameOf(const ScalingPolicy &policy)
{
    return QString::fromStdString(policy.name);
}

/// An alarm that fills: %1 the policy, %2 its target value, %3 of %4 data points, %5 the time that is left.
QString alarmPattern(Kind kind)
{
    return kind == Kind::ScaleOutAlarm
               //: %1 is a scaling policy, %2 a value such as 75 %, %3 of %4 data points, %5 a time such as 40 s
               ? ReasonWords::tr(
                     "Policy %1 would scale out: its alarm above %2 has %3 of %4 data points; %5 to go.")
               //: %1 is a scaling policy, %2 a value such as 75 %, %3 of %4 data points, %5 a time such as 40 s
               : ReasonWords::tr(
                     "Policy %1 would scale in: its alarm below %2 has %3 of %4 data points; %5 to go.");
}

QString alarmSentence(const Reason &reason, const ScalingPolicy &policy, SimTime now)
{
    return alarmPattern(reason.kind)
        .arg(nameOf(policy), metricWords(policy.target, policy.metric))
        .arg(reason.a)
        .arg(reason.b)
        .arg(timeToGo(reason.until - now));
}

/// A wish that waits for a time: %1 the policy, %2 the number of tasks, %3 a clock time, %4 the time that is left.
QString untilPattern(Kind kind)
{
    switch (kind) {
    case Kind::ScaleOutCooldown:
        //: %1 is a scaling policy, %2 a number of tasks, %3 a time such as 8:00, %4 the time until then
        return ReasonWords::tr(
            "Policy %1 wants %2 tasks, but waits after the last scale-out: cooldown until %3, %4 left.");
    case Kind::ScaleInCooldown:
        //: %1 is a scaling policy, %2 a number of tasks, %3 a time such as 8:00, %4 the time until then
        return ReasonWords::tr(
            "Policy %1 wants %2 tasks, but waits after the last scale-in: cooldown until %3, %4 left.");
    default:
        //: %1 is a scaling policy, %2 a number of tasks, %3 a time such as 8:00, %4 the time until then
        return ReasonWords::tr("Policy %1 sets the desired count to %2 at the next data point, at %3: %4 left.");
    }
}

QString untilSentence(const Reason &reason, const ScalingPolicy &policy, SimTime now)
{
    return untilPattern(reason.kind)
        .arg(nameOf(policy))
        .arg(reason.a)
        .arg(clockText(reason.until), timeToGo(reason.until - now));
}

} // namespace

QString scalingSentence(const Reason &reason, const State &state, SimTime now)
{
    const ScalingPolicy &policy = policyAt(state, reason.service, reason.policy);
    switch (reason.kind) {
    case Kind::ScaleOutAlarm:
    case Kind::ScaleInAlarm:
        return alarmSentence(reason, policy, now);
    case Kind::ScaleOutCooldown:
    case Kind::ScaleInCooldown:
    case Kind::ScalingDue:
        return untilSentence(reason, policy, now);
    case Kind::ScaleInOff:
        return ReasonWords::tr("Policy %1 wants %2 tasks, but nothing is scaled in while a deployment runs.")
            .arg(nameOf(policy))
            .arg(reason.a);
    case Kind::ScaleInNotByAll:
        //: %1 and %3 are scaling policies of one service, %2 is a number of tasks
        return ReasonWords::tr("Policy %1 wants %2 tasks, but %3 does not scale in, and all must.")
            .arg(nameOf(policy))
            .arg(reason.a)
            .arg(nameOf(policyAt(state, reason.service, reason.b)));
    case Kind::MaximumCapacity:
        //: %1 is a scaling policy
        return ReasonWords::tr("Policy %1 wants %2 tasks, but the maximum capacity is %3.")
            .arg(nameOf(policy))
            .arg(reason.a)
            .arg(reason.b);
    case Kind::NoMetricData:
        return ReasonWords::tr("Policy %1 has no data of its metric, and does nothing.").arg(nameOf(policy));
    default:
        return {};
    }
}

} // namespace deployscope
