// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scaling_words.h"

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

} // namespace deployscope
