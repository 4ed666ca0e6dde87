// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scaling_reason_words.h"

#include "items/scaling_words.h"
#include "items/time_words.h"
#include "items/wait_words.h"
#include "simulation/capacity_provider.h"

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

QString policySentence(const Reason &reason, const State &state, SimTime now)
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

QString nameOf(const State &state, InstanceId instance)
{
    return QString::fromStdString(state.scenario->instances[indexOf(instance)].id);
}

/// Tasks that wait for an instance that is launched already.
QString bootSentence(const Reason &reason, const State &state, SimTime now)
{
    //: %1 is a container instance, %2 a time such as 80 s
    return ReasonWords::tr("%n task(s) wait in PROVISIONING: %1 boots and registers in %2.", nullptr,
                           static_cast<int>(reason.a))
        .arg(nameOf(state, reason.instance), timeToGo(reason.until - now));
}

/// Tasks that wait until instances are launched for them.
QString launchSentence(const Reason &reason, const State &state, SimTime now)
{
    const CapacityNumbers numbers = capacityNumbers(state);
    const auto count = static_cast<int>(reason.a);
    const QString sentence =
        reason.kind == Kind::AwaitsLaunch
            //: %1 is a percentage; %2, %3 and %4 are numbers of instances; %5 is a time such as 40 s
            ? ReasonWords::tr("%n task(s) wait in PROVISIONING: the reservation of the capacity provider is %1 % "
                              "(instances needed: %2, running: %3). Instances launched in %5: %4.",
                              nullptr, count)
            //: %1 is a percentage; %2, %3 and %4 are numbers of instances; %5 is a time such as 40 s
            : ReasonWords::tr("%n task(s) wait in PROVISIONING: the reservation of the capacity provider is %1 % "
                              "(instances needed: %2, running: %3). The last instance still warms up; instances "
                              "launched in %5: %4.",
                              nullptr, count);
    return sentence.arg(numbers.reservation())
        .arg(numbers.needed)
        .arg(numbers.running)
        .arg(reason.b)
        .arg(timeToGo(reason.until - now));
}

/// Tasks that fit on no instance of the group, as it launches them.
QString unfitSentence(const Reason &reason, const State &state)
{
    const ContainerInstance &launched =
        state.scenario->instances[indexOf(state.scenario->capacityProvider->instances.back())];
    //: %1 is a number of CPU units, %2 one of MiB
    return ReasonWords::tr(
               "%n task(s) wait in PROVISIONING, but fit on no instance that the group launches (%1 CPU "
               "units, %2 MiB of memory).",
               nullptr, static_cast<int>(reason.a))
        .arg(launched.cpu.value)
        .arg(launched.memory.value);
}

/// Tasks for which nothing is launched, although an instance would take them.
QString enoughSentence(const Reason &reason, const State &state)
{
    const CapacityNumbers numbers = capacityNumbers(state);
    //: %1 and %4 are percentages, %2 and %3 numbers of instances
    return ReasonWords::tr("%n task(s) wait in PROVISIONING, but the reservation of the capacity provider is %1 % "
                           "(instances needed: %2, running: %3), not above its target capacity of %4 %.",
                           nullptr, static_cast<int>(reason.a))
        .arg(numbers.reservation())
        .arg(numbers.needed)
        .arg(numbers.running)
        .arg(state.scenario->capacityProvider->targetCapacity.value);
}

QString emptySentence(const Reason &reason, const State &state, SimTime now)
{
    //: %1 is a container instance, %2 of %3 data points, %4 a time such as 5 min
    return ReasonWords::tr("%1 is empty: %2 of the %3 data points after which it is terminated; %4 to go.")
        .arg(nameOf(state, reason.instance))
        .arg(reason.a)
        .arg(reason.b)
        .arg(timeToGo(reason.until - now));
}

/// Tasks that wait, and nothing that goes by itself ends it.
QString idleSentence(const Reason &reason, const State &state)
{
    const auto count = static_cast<int>(reason.a);
    switch (reason.kind) {
    case Kind::GroupIsFull:
        //: %1 is a number of instances
        return ReasonWords::tr(
                   "%n task(s) wait in PROVISIONING, but the Auto Scaling group has its maximum size of %1.",
                   nullptr, count)
            .arg(reason.b);
    case Kind::ManagedScalingOff:
        return ReasonWords::tr(
            "%n task(s) wait in PROVISIONING, but managed scaling is off: no instance is launched for them.",
            nullptr, count);
    case Kind::GroupZonesLost:
        return ReasonWords::tr(
            "%n task(s) wait in PROVISIONING, but the Availability Zones of the Auto Scaling group are lost.",
            nullptr, count);
    case Kind::FitsNoInstance:
        return unfitSentence(reason, state);
    default:
        return enoughSentence(reason, state);
    }
}

QString capacitySentence(const Reason &reason, const State &state, SimTime now)
{
    switch (reason.kind) {
    case Kind::AwaitsInstance:
        return bootSentence(reason, state, now);
    case Kind::AwaitsLaunch:
    case Kind::AwaitsWarmUp:
        return launchSentence(reason, state, now);
    case Kind::EmptyInstances:
        return emptySentence(reason, state, now);
    default:
        return idleSentence(reason, state);
    }
}

} // namespace

QString scalingSentence(const Reason &reason, const State &state, SimTime now)
{
    return reason.kind >= Kind::AwaitsInstance && reason.kind <= Kind::EmptyInstances
               ? capacitySentence(reason, state, now)
               : policySentence(reason, state, now);
}

} // namespace deployscope
