// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/run_summary.h"

#include "items/time_words.h"
#include "timeline/service_events.h"

#include <QCoreApplication>
#include <QStringList>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct RunSummary
{
    Q_DECLARE_TR_FUNCTIONS(RunSummary)
};

[[nodiscard]] QString duration(SimTime at)
{
    return durationWords(at.time_since_epoch());
}

[[nodiscard]] QString outcomeLine(const RunReport &report)
{
    const QString name = QString::fromStdString(report.scenario->name);
    const QString length = duration(report.last.at);
    switch (report.outcome) {
    case Outcome::Steady:
        return RunSummary::tr("%1: steady after %2. Everything that was asked for has come about.")
            .arg(name, length);
    case Outcome::RolledBack:
        return RunSummary::tr("%1: rolled back, and steady after %2.").arg(name, length);
    case Outcome::Stuck:
        return RunSummary::tr(
                   "%1: stuck after %2. Nothing more will happen, and something that was asked for has not "
                   "come about.")
            .arg(name, length);
    case Outcome::Looping:
        return RunSummary::tr("%1: looping, seen after %2. Tasks fail and are replaced without end.")
            .arg(name, length);
    case Outcome::Limit:
        return RunSummary::tr("%1: unfinished when the run ended at %2.").arg(name, length);
    }
    return {};
}

[[nodiscard]] QString courseLine(const RunReport &report, const DeploymentReport &deployment)
{
    const QString id = QString::fromStdString(nameOf(deployment.id));
    const QString service = QString::fromStdString(report.scenario->services[indexOf(deployment.service)].name);
    const QString revision =
        QString::fromStdString(nameOf(report.scenario->taskDefinitions[indexOf(deployment.definition)]));
    if (!deployment.startedAt) {
        //: %1 is a deployment's id, %2 a service, %3 a task definition such as web:1
        return RunSummary::tr("%1 of service %2: %3 stood complete at the start.").arg(id, service, revision);
    }
    if (deployment.rollout == RolloutState::Failed) {
        //: %6 is ECS's own reason, which is English in every language
        return RunSummary::tr("%1 of service %2: %3 started at %4 and FAILED at %5: %6")
            .arg(id, service, revision, duration(*deployment.startedAt), duration(*deployment.completedAt),
                 QString::fromStdString(rolloutStateReason(report.last.state, deployment.id)));
    }
    if (deployment.isRollback && deployment.completedAt) {
        return RunSummary::tr(
                   "%1 of service %2: the rollback to %3 started at %4 and was complete at %5, %6 later.")
            .arg(id, service, revision, duration(*deployment.startedAt), duration(*deployment.completedAt),
                 durationWords(*deployment.completedAt - *deployment.startedAt));
    }
    if (deployment.isRollback) {
        return RunSummary::tr("%1 of service %2: the rollback to %3 started at %4 and is not complete.")
            .arg(id, service, revision, duration(*deployment.startedAt));
    }
    if (!deployment.completedAt) {
        return RunSummary::tr("%1 of service %2: %3 started at %4 and is not complete.")
            .arg(id, service, revision, duration(*deployment.startedAt));
    }
    return RunSummary::tr("%1 of service %2: %3 started at %4 and was complete at %5, %6 later.")
        .arg(id, service, revision, duration(*deployment.startedAt), duration(*deployment.completedAt),
             durationWords(*deployment.completedAt - *deployment.startedAt));
}

[[nodiscard]] QString boundsLine(const DeploymentReport &deployment)
{
    return RunSummary::tr("bounds: at least %1 healthy, at most %2 in all")
        .arg(deployment.minimumHealthyTasks)
        .arg(deployment.maximumTasks);
}

[[nodiscard]] QString extremesLine(const DeploymentReport &deployment)
{
    const QString lowest = deployment.lowestHealthy
                               ? QString::number(*deployment.lowestHealthy)
                               //: stands for a number: so many tasks were never healthy at once
                               : RunSummary::tr("never so many");
    //: the fewest healthy tasks, the most tasks at once, and on how many container instances they were
    return RunSummary::tr("seen: fewest healthy %1, most in all %2, on at most %3 instances at once")
        .arg(lowest)
        .arg(deployment.highestTasks.value_or(0))
        .arg(deployment.highestInstancesNeeded.value_or(0));
}

[[nodiscard]] QString totalsLine(const DeploymentReport &deployment)
{
    if (deployment.failureThreshold) {
        //: tasks started for the deployment, older tasks stopped for it, and its own that failed, of so many at which
        //: the circuit breaker gives up
        return RunSummary::tr("tasks: started %1, older ones stopped %2, failed %3 of the %4 at which the circuit "
                              "breaker gives up")
            .arg(deployment.tasksStarted)
            .arg(deployment.tasksStopped)
            .arg(deployment.tasksFailed)
            .arg(*deployment.failureThreshold);
    }
    //: tasks started for the deployment, older tasks stopped for it, and its own that failed in a row
    return RunSummary::tr("tasks: started %1, older ones stopped %2, failed in a row %3")
        .arg(deployment.tasksStarted)
        .arg(deployment.tasksStopped)
        .arg(deployment.tasksFailed);
}

[[nodiscard]] QString batchLine(const BatchReport &batch)
{
    //: %1 is a time; what the scheduler did then
    return RunSummary::tr("at %1: started %2, stopped %3")
        .arg(duration(batch.at))
        .arg(batch.started)
        .arg(batch.stopped);
}

/// A run without end has batches without end: the first ones tell the story.
constexpr std::size_t mostBatches = 12;

[[nodiscard]] QStringList batchLines(const std::vector<BatchReport> &batches)
{
    QStringList lines;
    for (std::size_t place = 0; place < std::min(batches.size(), mostBatches); ++place) {
        lines.append(batchLine(batches[place]));
    }
    if (batches.size() > mostBatches) {
        //: %n batches of tasks that are not listed
        lines.append(RunSummary::tr("and %n more", nullptr, static_cast<int>(batches.size() - mostBatches)));
    }
    return lines;
}

[[nodiscard]] QStringList deploymentLines(const DeploymentReport &deployment)
{
    QStringList lines{boundsLine(deployment)};
    if (deployment.startedAt) {
        lines.append(extremesLine(deployment));
        lines.append(totalsLine(deployment));
    }
    return lines + batchLines(deployment.batches);
}

} // namespace

QString runSummary(const RunReport &report)
{
    QString text = outcomeLine(report) + u'\n';
    for (const DeploymentReport &deployment : report.deployments) {
        text += u'\n' + courseLine(report, deployment) + u'\n';
        for (const QString &line : deploymentLines(deployment)) {
            text += u"  "_s + line + u'\n';
        }
    }
    return text;
}

} // namespace deployscope
