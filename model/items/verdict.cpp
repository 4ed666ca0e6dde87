// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/verdict.h"

#include "items/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace deployscope {

namespace {

/// The PRIMARY of `service` at the end of the run; null where the service was never created.
const DeploymentState *newestDeployment(const State &last, ServiceId service)
{
    const ServiceState &state = last.services[indexOf(service)];
    return state.exists ? &last.deployments[indexOf(state.primary)] : nullptr;
}

bool isFirst(const State &last, const DeploymentState &deployment)
{
    const auto sameService = [&](const DeploymentState &other) { return other.service == deployment.service; };
    return &*std::ranges::find_if(last.deployments, sameService) == &deployment;
}

/// Null where the service has none. Being created is no deployment that somebody asked for.
Verdict::Deployment standingOf(const State &last, const DeploymentState *deployment)
{
    if (deployment == nullptr || deployment->rollout != RolloutState::Completed)
        return Verdict::Deployment::Unfinished;
    return isFirst(last, *deployment) ? Verdict::Deployment::NotAsked : Verdict::Deployment::Completed;
}

/// The fewest healthy tasks that any moment from `from` to `to` has, both included.
std::int64_t lowestHealthy(const ServiceSeries &series, SimTime from, SimTime to)
{
    const auto after = std::ranges::upper_bound(series.samples, from, {}, &ServiceSample::at);
    const auto first = after == series.samples.begin() ? after : std::prev(after);
    const auto last = std::ranges::upper_bound(series.samples, to, {}, &ServiceSample::at);
    if (first >= last)
        return 0;
    return std::ranges::min_element(first, last, {}, &ServiceSample::healthy)->healthy;
}

/// Deployed, complete, and nothing in the way.
bool isSettled(const ServiceState &service, const DeploymentState &deployment)
{
    return deployment.rollout == RolloutState::Completed && service.tasks.healthy >= service.desiredCount &&
           service.tasks.existing() == service.desiredCount && service.tasks.evicted == 0;
}

/// The task of `service` that failed last, going by the order of creation; null where none has failed.
const Task *newestFailure(const State &last, ServiceId service)
{
    for (std::size_t i = last.tasks.size(); i > 0; --i) {
        const Task &task = last.tasks[i - 1];
        if (task.service == service && task.failed)
            return &task;
    }
    return nullptr;
}

Verdict::Kind kindOfLoop(const Task &failure)
{
    if (failure.stopCode == StopCode::TaskFailedToStart)
        return Verdict::Kind::FailsToStart;
    return failure.stopReason == StopReason::EssentialContainerExited ? Verdict::Kind::Crashes
                                                                      : Verdict::Kind::FailsChecks;
}

/// What stands in the way of a service that is not settled when the run ends.
Verdict::Kind kindOfTrouble(const Timeline &timeline, const State &last, const ServiceSeries &series)
{
    const ServiceState &service = last.services[indexOf(series.service)];
    const Task *failure = newestFailure(last, series.service);
    if (timeline.outcome == Outcome::Looping && failure != nullptr)
        return kindOfLoop(*failure);
    if (service.stuckReported)
        return Verdict::Kind::StuckByBounds;
    if (timeline.outcome != Outcome::Stuck)
        return Verdict::Kind::Unfinished;
    if (service.tasks.evicted > 0 && service.obstacle == PlacementObstacle::None)
        return Verdict::Kind::CannotDrain;
    return service.obstacle == PlacementObstacle::None ? Verdict::Kind::Stuck : Verdict::Kind::NoRoom;
}

/// The newest execution of the pipeline was to deploy to the service, and has failed.
bool hasPipelineFailed(const State &last, ServiceId service)
{
    if (last.executions.empty() || last.executions.back().status != PipelineExecution::Status::Failed)
        return false;
    return std::ranges::any_of(last.scenario->pipeline->actions, [&](const PipelineAction &action) {
        return action.kind != PipelineAction::Kind::Work && action.service == service;
    });
}

/// What a deployment could do, where none has been asked for yet.
Verdict::Kind kindOfOutlook(const Verdict &verdict)
{
    return stuckByBounds(verdict.desiredCount, verdict.bounds) ? Verdict::Kind::CannotMove
                                                               : Verdict::Kind::CanMove;
}

/// The numbers of a service at the end of the run.
Verdict numbersOf(const Timeline &timeline, const ServiceState &service)
{
    Verdict result;
    result.desiredCount = service.desiredCount;
    result.bounds = bounds(service.desiredCount, service.minimumHealthy, service.maximum);
    result.obstacle = service.obstacle;
    result.healthyAtEnd = service.tasks.healthy;
    result.takes = timeline.end.time_since_epoch();
    return result;
}

Verdict finished(Verdict result, const DeploymentState &deployment, const ServiceSeries &series)
{
    result.kind = Verdict::Kind::Finishes;
    result.takes = deployment.completedAt - deployment.startedAt;
    result.lowestHealthy = lowestHealthy(series, deployment.startedAt, deployment.completedAt);
    return result;
}

/// The deployment that `rollback` took the place of.
const DeploymentState &failedBefore(const State &last, const DeploymentState &rollback)
{
    const auto end = std::make_reverse_iterator(last.deployments.begin() + (&rollback - last.deployments.data()));
    const auto isFailed = [&](const DeploymentState &each) {
        return each.service == rollback.service && each.rolledBack;
    };
    return *std::find_if(end, last.deployments.rend(), isFailed);
}

/// FAILED, and nothing has taken its place (R5.14).
Verdict givenUp(Verdict result, const DeploymentState &failed, const ServiceSeries &series)
{
    result.kind = Verdict::Kind::GivenUp;
    result.takes = failed.completedAt - failed.startedAt;
    result.failures = failed.failures;
    result.onAlarm = failed.failure == DeploymentFailure::AlarmDetected;
    result.lowestHealthy = lowestHealthy(series, failed.startedAt, failed.completedAt);
    return result;
}

/// FAILED, and all is as it was before (R5.13).
Verdict rolledBack(const State &last, Verdict result, const DeploymentState &rollback, const ServiceSeries &series)
{
    const DeploymentState &failed = failedBefore(last, rollback);
    result = givenUp(result, failed, series);
    result.kind = Verdict::Kind::RolledBack;
    result.backAfter = rollback.completedAt - failed.completedAt;
    result.revision = QString::fromStdString(nameOf(last.scenario->taskDefinitions[indexOf(rollback.definition)]));
    result.lowestHealthy = lowestHealthy(series, failed.startedAt, rollback.completedAt);
    return result;
}

struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

QString noRoomSentence(PlacementObstacle obstacle)
{
    switch (obstacle) {
    case PlacementObstacle::None:
    case PlacementObstacle::NoInstances:
        return VerdictWords::tr("Stuck: the cluster has no container instance.");
    case PlacementObstacle::Agent:
        return VerdictWords::tr("Stuck: the agents of all container instances are disconnected.");
    case PlacementObstacle::Attribute:
        return VerdictWords::tr("Stuck: no container instance meets the placement constraints for one more task.");
    case PlacementObstacle::DistinctInstance:
        return VerdictWords::tr(
            "Stuck: every container instance that may take a task has one already, and distinctInstance "
            "allows no second.");
    case PlacementObstacle::Port:
        return VerdictWords::tr("Stuck: no container instance has the host port free for one more task.");
    case PlacementObstacle::ReservedPorts:
        return VerdictWords::tr("Stuck: no container instance has enough reserved ports left for one more task.");
    case PlacementObstacle::Interface:
        return VerdictWords::tr("Stuck: no container instance has a network interface left for one more task.");
    case PlacementObstacle::Cpu:
        return VerdictWords::tr("Stuck: no container instance has enough CPU for one more task.");
    case PlacementObstacle::Memory:
        return VerdictWords::tr("Stuck: no container instance has enough memory for one more task.");
    }
    return {};
}

/// 'could do nothing', before a deployment, and 'is stuck', once there is one.
QString boundsSentence(const Verdict &verdict)
{
    const QString sentence =
        verdict.kind == Verdict::Kind::CannotMove
            //: %1 is the lower bound, %2 the upper bound of the number of tasks
            ? VerdictWords::tr("A deployment could do nothing: at least %1 must stay healthy, "
                               "and at most %2 may exist.")
            //: %1 is the lower bound, %2 the upper bound of the number of tasks
            : VerdictWords::tr("Stuck: at least %1 must stay healthy, and at most %2 may exist.");
    return sentence.arg(verdict.bounds.fewestHealthy).arg(verdict.bounds.mostTasks);
}

QString outlookSentence(const Verdict &verdict)
{
    //: so many tasks, %1 of the desired %2, a deployment may stop before new ones are there, and so many, %3, it
    //: may start before old ones are gone
    return VerdictWords::tr("A deployment can move: it may stop %1 of %2 and start %3 more.")
        .arg(std::max<std::int64_t>(verdict.desiredCount - verdict.bounds.fewestHealthy, 0))
        .arg(verdict.desiredCount)
        .arg(std::max<std::int64_t>(verdict.bounds.mostTasks - verdict.desiredCount, 0));
}

QString checksSentence(Verdict::Deployment deployment)
{
    switch (deployment) {
    case Verdict::Deployment::NotAsked:
        return VerdictWords::tr("Tasks fail their health checks and are replaced without end.");
    case Verdict::Deployment::Unfinished:
        return VerdictWords::tr("Never finishes: tasks fail their health checks and are replaced without end.");
    case Verdict::Deployment::Completed:
        return VerdictWords::tr("Finishes, but then tasks fail their health checks and are replaced without end.");
    }
    return {};
}

QString crashesSentence(Verdict::Deployment deployment)
{
    switch (deployment) {
    case Verdict::Deployment::NotAsked:
        return VerdictWords::tr("Tasks exit by themselves and are replaced without end.");
    case Verdict::Deployment::Unfinished:
        return VerdictWords::tr("Never finishes: tasks exit by themselves and are replaced without end.");
    case Verdict::Deployment::Completed:
        return VerdictWords::tr("Finishes, but then tasks exit by themselves and are replaced without end.");
    }
    return {};
}

QString rolledBackSentence(const Verdict &verdict)
{
    if (verdict.onAlarm)
        //: %1 and %3 are lengths of time, %2 a task definition such as web:1, %4 the lowest number of healthy tasks
        return VerdictWords::tr(
                   "Fails after %1, as an alarm is detected, and is rolled back to %2, complete %3 later; "
                   "never fewer than %4 healthy.")
            .arg(durationWords(verdict.takes), verdict.revision, durationWords(verdict.backAfter))
            .arg(verdict.lowestHealthy);
    //: %n counts tasks; %1 and %3 are lengths of time, %2 a task definition such as web:1, %4 the lowest number of
    //: healthy tasks at any moment
    return VerdictWords::tr(
               "Fails: %n failed task(s) in %1, so it is rolled back to %2, complete %3 later; never fewer "
               "than %4 healthy.",
               nullptr, static_cast<int>(verdict.failures))
        .arg(durationWords(verdict.takes), verdict.revision, durationWords(verdict.backAfter))
        .arg(verdict.lowestHealthy);
}

QString givenUpSentence(const Verdict &verdict)
{
    if (verdict.onAlarm)
        //: %1 is a length of time, %2 the number of healthy tasks of the desired %3
        return VerdictWords::tr(
                   "Fails after %1, as an alarm is detected, and nothing more is started, with %2 of %3 "
                   "tasks healthy.")
            .arg(durationWords(verdict.takes))
            .arg(verdict.healthyAtEnd)
            .arg(verdict.desiredCount);
    //: %n counts tasks; %1 is a length of time, %2 the number of healthy tasks of the desired %3
    return VerdictWords::tr(
               "Fails: %n failed task(s) in %1, and nothing more is started, with %2 of %3 tasks healthy.",
               nullptr, static_cast<int>(verdict.failures))
        .arg(durationWords(verdict.takes))
        .arg(verdict.healthyAtEnd)
        .arg(verdict.desiredCount);
}

QString startsSentence(Verdict::Deployment deployment)
{
    switch (deployment) {
    case Verdict::Deployment::NotAsked:
        return VerdictWords::tr("Tasks fail to start and are replaced without end.");
    case Verdict::Deployment::Unfinished:
        return VerdictWords::tr("Never finishes: tasks fail to start and are replaced without end.");
    case Verdict::Deployment::Completed:
        return VerdictWords::tr("Finishes, but then tasks fail to start and are replaced without end.");
    }
    return {};
}

} // namespace

Verdict verdict(const Timeline &timeline, const ServiceSeries &series)
{
    const State last = stateAt(timeline, lastCursor(timeline));
    const ServiceState &service = last.services[indexOf(series.service)];
    Verdict result = numbersOf(timeline, service);
    const DeploymentState *deployment = newestDeployment(last, series.service);
    result.deployment = standingOf(last, deployment);
    if (deployment != nullptr && deployment->rollout == RolloutState::Failed)
        return givenUp(result, *deployment, series);
    if (deployment == nullptr || !isSettled(service, *deployment))
        result.kind = kindOfTrouble(timeline, last, series);
    else if (deployment->isRollback)
        return rolledBack(last, result, *deployment, series);
    else if (hasPipelineFailed(last, series.service))
        result.kind = Verdict::Kind::PipelineFailed;
    else if (result.deployment == Verdict::Deployment::Completed)
        return finished(result, *deployment, series);
    else
        result.kind = kindOfOutlook(result);
    return result;
}

Verdict verdict(const Timeline &timeline, ServiceId service)
{
    return verdict(timeline, seriesOf(timeline)[indexOf(service)]);
}

QString sentenceFor(const Verdict &verdict)
{
    switch (verdict.kind) {
    case Verdict::Kind::CanMove:
        return outlookSentence(verdict);
    case Verdict::Kind::CannotMove:
    case Verdict::Kind::StuckByBounds:
        return boundsSentence(verdict);
    case Verdict::Kind::Finishes:
        //: %1 is a length of time, %2 the lowest number of healthy tasks at any moment
        return VerdictWords::tr("Finishes in %1; never fewer than %2 healthy.")
            .arg(durationWords(verdict.takes))
            .arg(verdict.lowestHealthy);
    case Verdict::Kind::NoRoom:
        return noRoomSentence(verdict.obstacle);
    case Verdict::Kind::CannotDrain:
        //: %1 is the lower bound, %2 the upper bound of the number of tasks
        return VerdictWords::tr(
                   "Stuck: tasks cannot leave an instance that is DRAINING: at least %1 must stay healthy, "
                   "and at most %2 may exist.")
            .arg(verdict.bounds.fewestHealthy)
            .arg(verdict.bounds.mostTasks);
    case Verdict::Kind::Stuck:
        return VerdictWords::tr("Stuck: nothing more will happen, with %1 of %2 tasks healthy.")
            .arg(verdict.healthyAtEnd)
            .arg(verdict.desiredCount);
    case Verdict::Kind::FailsChecks:
        return checksSentence(verdict.deployment);
    case Verdict::Kind::Crashes:
        return crashesSentence(verdict.deployment);
    case Verdict::Kind::RolledBack:
        return rolledBackSentence(verdict);
    case Verdict::Kind::GivenUp:
        return givenUpSentence(verdict);
    case Verdict::Kind::FailsToStart:
        return startsSentence(verdict.deployment);
    case Verdict::Kind::PipelineFailed:
        return VerdictWords::tr(
                   "Fails: the pipeline stops before its deployment is complete, with %1 of %2 tasks healthy.")
            .arg(verdict.healthyAtEnd)
            .arg(verdict.desiredCount);
    case Verdict::Kind::Unfinished:
        //: %1 is the length of the run
        return VerdictWords::tr("Not finished when the run ends, after %1.").arg(durationWords(verdict.takes));
    }
    return {};
}

} // namespace deployscope
