// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scaling_words.h"

#include "items/time_words.h"
#include "simulation/service_auto_scaling.h"

#include <QCoreApplication>
#include <QLocale>

namespace deployscope {

namespace {

struct EventSentences
{
    Q_DECLARE_TR_FUNCTIONS(ScalingWords)
};

/// With as many decimals as are needed, up to three.
QString numberWords(MetricValue value)
{
    return QLocale().toString(static_cast<double>(value.thousandths) / 1000, 'f', QLocale::FloatingPointShortest);
}

} // namespace

QString metricWords(MetricValue value, ScalingMetric metric)
{
    const QString number = numberWords(value);
    return metric == ScalingMetric::RequestCountPerTarget
               //: %1 is a number of requests a minute for each target
               ? EventSentences::tr("%1 requests a target").arg(number)
               //: %1 is a number with decimals: percent
               : EventSentences::tr("%1 %").arg(number);
}

QString ScalingWords::operator()(const ScalingPolicyTriggered &what) const
{
    const ScalableTarget &target = *scalableTargetOf(m_names.scenario(), what.service);
    const ScalingPolicy &policy = target.policies[what.policy];
    const QString sentence =
        what.out
            //: %1 is a scaling policy, %2 a service, %3 and %4 numbers of tasks, %5 and %6 values such as 75 %
            ? EventSentences::tr(
                  "Policy %1 scales service %2 out from %3 to %4: its metric was above %6 for %7 minutes, "
                  "at last %5.")
            //: %1 is a scaling policy, %2 a service, %3 and %4 numbers of tasks, %5 and %6 values such as 75 %
            : EventSentences::tr(
                  "Policy %1 scales service %2 in from %3 to %4: its metric was below %6 for %7 minutes, "
                  "at most %5.");
    return sentence.arg(QString::fromStdString(policy.name), m_names.nameOfService(what.service))
        .arg(what.from)
        .arg(what.to)
        .arg(metricWords(what.metric, policy.metric), metricWords(policy.target, policy.metric))
        .arg(what.out ? pointsToScaleOut : pointsToScaleIn);
}

QString ScalingWords::operator()(const TaskAwaitsCapacity &what) const
{
    const QString task = m_names.nameOfTask(what.task);
    const QString revision = m_names.nameOfRevision(m_names.task(what.task).definition);
    if (what.isReplacement)
        //: %1 and %3 are tasks, %2 a revision
        return EventSentences::tr(
                   "Task %1 of %2, in place of %3, waits in PROVISIONING: no instance has room for it.")
            .arg(task, revision, m_names.nameOfTask(what.replaces));
    //: %1 is a task, %2 its revision
    return EventSentences::tr("Task %1 of %2 waits in PROVISIONING: no instance has room for it.")
        .arg(task, revision);
}

QString ScalingWords::operator()(const TaskPlaced &what) const
{
    //: %1 is a task, %2 its revision, %3 a container instance
    return EventSentences::tr("Task %1 of %2 has waited for room and was placed on %3.")
        .arg(m_names.nameOfTask(what.task), m_names.nameOfRevision(m_names.task(what.task).definition),
             m_names.nameOfInstance(what.instance));
}

QString ScalingWords::operator()(const CapacityScalingOut &what) const
{
    //: %1 is a capacity provider, %2 and %3 percentages, %4 and %5 numbers of instances; %n counts those launched
    return withNumbers(
        EventSentences::tr("Capacity provider %1 launches %n instance(s): its reservation is %2 %, above "
                           "%3 % (instances needed: %4, running: %5).",
                           nullptr, static_cast<int>(what.count)),
        {what.needed, what.running, 0});
}

QString ScalingWords::operator()(const CapacityScalingIn &what) const
{
    //: %1 is a capacity provider, %2 and %3 percentages, %4 and %5 numbers of instances; %n counts those terminated
    return withNumbers(
        EventSentences::tr("Capacity provider %1 terminates %n empty instance(s): for fifteen minutes its "
                           "reservation was below %3 %, now it is %2 % (instances needed: %4, running: "
                           "%5).",
                           nullptr, static_cast<int>(what.count)),
        {what.needed, what.running, 0});
}

QString ScalingWords::operator()(const CapacityReservationChanged &what) const
{
    return withNumbers(
        what.below
            //: %1 is a capacity provider, %2 and %3 percentages, %4 and %5 numbers of instances
            ? EventSentences::tr(
                  "The reservation of capacity provider %1 is %2 %, below %3 % (instances needed: %4, "
                  "running: %5): if it stays so for fifteen data points, empty instances are "
                  "terminated.")
            //: %1 is a capacity provider, %2 and %3 percentages, %4 and %5 numbers of instances
            : EventSentences::tr(
                  "The reservation of capacity provider %1 is %2 %, no longer below %3 % (instances "
                  "needed: %4, running: %5): no instance is terminated."),
        {what.needed, what.running, 0});
}

QString ScalingWords::operator()(const InstanceLaunched &what) const
{
    //: %1 is a container instance, %2 a time such as 2 min
    return EventSentences::tr("Container instance %1 was launched; it registers in %2.")
        .arg(m_names.nameOfInstance(what.instance), durationWords(what.boot));
}

QString ScalingWords::operator()(const ServiceLoadChanged &what) const
{
    const QString requests = numberWords({what.requests.perThousandSeconds});
    const auto healthy = static_cast<int>(what.healthyTargets);
    if (what.cpuReserved.value == 0)
        //: %1 is a service, %2 a number such as 10; %n counts healthy targets
        return EventSentences::tr("Service %1 gets %2 requests a second, with %n healthy target(s).", nullptr,
                                  healthy)
            .arg(m_names.nameOfService(what.service), requests);
    //: %1 is a service, %2 a number such as 10, %3 and %4 numbers of CPU units; %n counts healthy targets
    return EventSentences::tr(
               "Service %1 gets %2 requests a second, with %n healthy target(s), and uses %3 of the %4 CPU "
               "units that it reserves.",
               nullptr, healthy)
        .arg(m_names.nameOfService(what.service), requests, numberWords({what.cpuUsed}))
        .arg(what.cpuReserved.value);
}

QString ScalingWords::withNumbers(const QString &sentence, const CapacityNumbers &numbers) const
{
    const CapacityProvider &provider = *m_names.scenario().capacityProvider;
    return sentence.arg(QString::fromStdString(provider.name))
        .arg(numbers.reservation())
        .arg(provider.targetCapacity.value)
        .arg(numbers.needed)
        .arg(numbers.running);
}

} // namespace deployscope
