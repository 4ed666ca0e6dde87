// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reason_words.h"

#include "items/image_words.h"
#include "items/scaling_reason_words.h"
#include "items/time_words.h"
#include "items/wait_words.h"
#include "simulation/container_order.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace deployscope {

namespace {

using Kind = Reason::Kind;

struct ReasonWords
{
    Q_DECLARE_TR_FUNCTIONS(ReasonWords)
};

/// Beyond so many, tasks are counted and no longer named.
constexpr qsizetype mostNamed = 3;

/// Reasons of one kind that end at one moment, worded as one; and where they were found.
struct Alike
{
    std::span<const Reason> reasons{};
    const State &state;
    SimTime now{};

    [[nodiscard]] const Reason &first() const { return reasons.front(); }
    [[nodiscard]] const ServiceState &service() const { return state.services[indexOf(first().service)]; }
    [[nodiscard]] int count() const { return static_cast<int>(reasons.size()); }
};

QString nameOfService(const Alike &alike)
{
    return QString::fromStdString(alike.state.scenario->services[indexOf(alike.first().service)].name);
}

QString nameOfRevision(const Alike &alike)
{
    const DeploymentState &primary = alike.state.deployments[indexOf(alike.service().primary)];
    return QString::fromStdString(nameOf(alike.state.scenario->taskDefinitions[indexOf(primary.definition)]));
}

QString nameOfTarget(const Alike &alike)
{
    return QString::fromStdString(nameOf(alike.state, alike.state.targets[indexOf(alike.first().target)]));
}

/// `t-3`, `t-3 and t-4`, or, where they are many, `7 tasks`.
QString tasksOf(const Alike &alike)
{
    if (alike.count() > mostNamed)
        return ReasonWords::tr("%n task(s)", nullptr, alike.count());
    QStringList names;
    for (const Reason &reason : alike.reasons)
        names.append(QString::fromStdString(nameOf(reason.task)));
    return QLocale().createSeparatedList(names);
}

QString leftOf(const Alike &alike)
{
    return timeToGo(alike.first().until - alike.now);
}

QString steadySentence(const Alike &alike)
{
    //: %2 is the number of healthy tasks, %3 the desired count
    return ReasonWords::tr("%1 is steady: %2 of %3 tasks are healthy.")
        .arg(nameOfService(alike))
        .arg(alike.first().a)
        .arg(alike.first().b);
}

/// Whether the check that is sent at `until` is the first one of the target (R3.6).
bool isFirstCheck(const Alike &alike)
{
    const Target &target = alike.state.targets[indexOf(alike.first().target)];
    const auto &group = alike.state.loadBalancing->targetGroups[indexOf(target.group)];
    return alike.first().until <= target.registeredAt + group.healthCheck.interval;
}

QString awaitsCheckSentence(const Alike &alike)
{
    if (isFirstCheck(alike))
        return alike.count() == 1 ? ReasonWords::tr("%1 waits for its first health check: %2.")
                                  : ReasonWords::tr("%1 wait for their first health check: %2.");
    return alike.count() == 1 ? ReasonWords::tr("%1 waits for its next health check: %2.")
                              : ReasonWords::tr("%1 wait for their next health check: %2.");
}

/// The sentence for tasks that wait for a time that is known; %1 are the tasks, %2 is the time that is left.
QString waitPattern(const Alike &alike)
{
    const bool one = alike.count() == 1;
    switch (alike.first().kind) {
    //: in all of these, %1 names the tasks and %2 is the time that is left, such as 13 s
    case Kind::AttachesInterface:
        return one ? ReasonWords::tr("%1 gets its network interface: %2 left.")
                   : ReasonWords::tr("%1 get their network interfaces: %2 left.");
    case Kind::DetachesInterface:
        return one ? ReasonWords::tr("%1 gives its network interface back: %2 left.")
                   : ReasonWords::tr("%1 give their network interfaces back: %2 left.");
    case Kind::PullsImage:
        return one ? ReasonWords::tr("%1 pulls its image: %2 left.")
                   : ReasonWords::tr("%1 pull their images: %2 left.");
    case Kind::Starts:
        return one ? ReasonWords::tr("%1 starts its containers: %2 left.")
                   : ReasonWords::tr("%1 start their containers: %2 left.");
    case Kind::AwaitsHealthCheck:
        return awaitsCheckSentence(alike);
    case Kind::AwaitsCheckResult:
        return one ? ReasonWords::tr("%1 has not answered its health check; the check times out in %2.")
                   : ReasonWords::tr("%1 have not answered their health checks; the checks time out in %2.");
    case Kind::AwaitsProof:
        return one ? ReasonWords::tr("%1 runs and counts as healthy once it has run for 40 s: %2 left.")
                   : ReasonWords::tr("%1 run and count as healthy once they have run for 40 s: %2 left.");
    case Kind::Drains:
        return one ? ReasonWords::tr("%1 gets no new requests and drains before it stops: %2 left.")
                   : ReasonWords::tr("%1 get no new requests and drain before they stop: %2 left.");
    case Kind::Stops:
        return one ? ReasonWords::tr("%1 has been told to stop: %2 left.")
                   : ReasonWords::tr("%1 have been told to stop: %2 left.");
    default:
        return one ? ReasonWords::tr("%1 is unhealthy, but not replaced during its health check grace period: "
                                     "%2 left.")
                   : ReasonWords::tr("%1 are unhealthy, but not replaced during their health check grace period: "
                                     "%2 left.");
    }
}

/// Why an unhealthy target fails its checks, %1 being the target and %2 the code of its answer.
QString unhealthyPattern(const Alike &alike, const Target &target)
{
    using Blocked = CheckResult::Blocked;
    const Blocked blocked = healthCheckResult(alike.state, target, alike.now).blocked;
    if (target.reason == TargetReason::Timeout && blocked == Blocked::AtInstance)
        return ReasonWords::tr("Target %1 is unhealthy: its health checks time out, since the instance's "
                               "security group does not let the load balancer in.");
    if (target.reason == TargetReason::Timeout && blocked == Blocked::AtTask)
        return ReasonWords::tr("Target %1 is unhealthy: its health checks time out, since the task's own security "
                               "group does not let the load balancer in.");
    if (target.reason == TargetReason::Timeout && blocked == Blocked::AtLoadBalancer)
        return ReasonWords::tr("Target %1 is unhealthy: its health checks time out, since the load balancer's "
                               "security group does not let them out.");
    if (target.reason == TargetReason::Timeout)
        return ReasonWords::tr("Target %1 is unhealthy: its health checks time out.");
    if (target.reason == TargetReason::ResponseCodeMismatch)
        return ReasonWords::tr("Target %1 is unhealthy: it answers its health checks with %2.");
    return ReasonWords::tr("Target %1 is unhealthy: it refuses the connections of its health checks.");
}

QString unhealthySentence(const Alike &alike)
{
    const Target &target = alike.state.targets[indexOf(alike.first().target)];
    QString sentence = unhealthyPattern(alike, target).arg(nameOfTarget(alike));
    if (target.reason == TargetReason::ResponseCodeMismatch)
        sentence = sentence.arg(target.code);
    if (alike.first().until == SimTime::max())
        return sentence;
    return sentence + u' ' + ReasonWords::tr("The next check is sent in %1.").arg(leftOf(alike));
}

QString minimumHealthySentence(const Alike &alike)
{
    //: %3 is the minimum healthy percent and %4 the desired count: they give the lower bound %2
    return ReasonWords::tr("Nothing more may be stopped: %1 healthy, at least %2 needed (%3 % of %4).")
        .arg(alike.first().a)
        .arg(alike.first().b)
        .arg(alike.service().minimumHealthy.value)
        .arg(alike.service().desiredCount);
}

QString maximumTasksSentence(const Alike &alike)
{
    //: %3 is the maximum percent and %4 the desired count: they give the upper bound %2
    return ReasonWords::tr("Nothing more may be started: %1 tasks exist, at most %2 allowed (%3 % of %4).")
        .arg(alike.first().a)
        .arg(alike.first().b)
        .arg(alike.service().maximum.value)
        .arg(alike.service().desiredCount);
}

QString enoughNewSentence(const Alike &alike)
{
    //: %1 is a task definition such as web:2; %n is the desired count
    return ReasonWords::tr("%1 has its %n task(s): a deployment never starts more than desired.", nullptr,
                           static_cast<int>(alike.first().b))
        .arg(nameOfRevision(alike));
}

/// Why %n more tasks cannot be placed; %1 is the instance that comes closest.
QString noCapacityPattern(PlacementObstacle obstacle, int wanted)
{
    switch (obstacle) {
    case PlacementObstacle::None:
    case PlacementObstacle::NoInstances:
        return ReasonWords::tr("%n more task(s) wanted, but the cluster has no container instance.", nullptr,
                               wanted);
    case PlacementObstacle::Agent:
        return ReasonWords::tr(
            "%n more task(s) wanted, but no instance with a connected agent has room; the agent "
            "of %1 is disconnected.",
            nullptr, wanted);
    case PlacementObstacle::Attribute:
        return ReasonWords::tr("%n more task(s) wanted, but no instance meets the placement constraints, not %1 "
                               "either.",
                               nullptr, wanted);
    case PlacementObstacle::DistinctInstance:
        return ReasonWords::tr(
            "%n more task(s) wanted, but every instance that may take one, such as %1, has a task "
            "of the service already, and distinctInstance allows no second.",
            nullptr, wanted);
    case PlacementObstacle::Port:
        return ReasonWords::tr("%n more task(s) wanted, but the host port is free on no instance, not on %1 "
                               "either.",
                               nullptr, wanted);
    case PlacementObstacle::ReservedPorts:
        return ReasonWords::tr(
            "%n more task(s) wanted, but an instance has at most 100 reserved ports, its own and "
            "static host ports together, and none has enough left; %1 comes closest.",
            nullptr, wanted);
    case PlacementObstacle::Interface:
        return ReasonWords::tr("%n more task(s) wanted, but no instance has a network interface left; %1 comes "
                               "closest.",
                               nullptr, wanted);
    case PlacementObstacle::Cpu:
        return ReasonWords::tr("%n more task(s) wanted, but no instance has enough CPU; %1 comes closest.",
                               nullptr, wanted);
    case PlacementObstacle::Memory:
        return ReasonWords::tr("%n more task(s) wanted, but no instance has enough memory; %1 comes closest.",
                               nullptr, wanted);
    }
    return {};
}

QString noCapacitySentence(const Alike &alike)
{
    const Reason &reason = alike.first();
    const QString pattern = noCapacityPattern(reason.obstacle, static_cast<int>(reason.a));
    if (reason.obstacle == PlacementObstacle::None || reason.obstacle == PlacementObstacle::NoInstances)
        return pattern;
    return pattern.arg(QString::fromStdString(alike.state.scenario->instances[indexOf(reason.instance)].id));
}

QString stuckSentence(const Alike &alike)
{
    return ReasonWords::tr(
               "The deployment is stuck: at least %1 must stay healthy, so nothing may be stopped, and "
               "at most %2 may exist, so nothing may be started.")
        .arg(alike.first().a)
        .arg(alike.first().b);
}

QString givenUpSentence(const Alike &alike)
{
    //: %1 is a task definition such as web:2; %n counts tasks that failed
    return ReasonWords::tr(
               "The deployment of %1 has failed after %n failed task(s): nothing is started any more, and "
               "what runs stays.",
               nullptr, static_cast<int>(alike.first().a))
        .arg(nameOfRevision(alike));
}

QString givenUpOnAlarmSentence(const Alike &alike)
{
    //: %1 is a task definition such as web:2
    return ReasonWords::tr(
               "The deployment of %1 has failed, as an alarm was detected: nothing is started any more, and "
               "what runs stays.")
        .arg(nameOfRevision(alike));
}

QString throttledSentence(const Alike &alike)
{
    //: %1 counts failures in a row, %2 is the whole wait, %3 the time that is left of it
    return ReasonWords::tr(
               "Starts are throttled: after failure no. %1 in a row to start a task ECS waits %2; the next "
               "attempt comes in %3.")
        .arg(alike.first().a)
        .arg(durationWords(SimDuration{alike.first().b}), leftOf(alike));
}

QString bakesSentence(const Alike &alike)
{
    //: %1 is a task definition such as web:2, %2 the time that is left
    return ReasonWords::tr("The deployment of %1 is complete once its alarms have stayed quiet: %2 left.")
        .arg(nameOfRevision(alike), leftOf(alike));
}

QString notInUseSentence(const Alike &alike)
{
    return ReasonWords::tr("Target %1 is not checked: no listener rule forwards to its target group.")
        .arg(nameOfTarget(alike));
}

QString nameOfContainer(const Alike &alike, std::int64_t place)
{
    return QString::fromStdString(
        deployscope::nameOfContainer(alike.state, alike.first().task, static_cast<std::size_t>(place)));
}

/// What %3 must come to before container %2 of the tasks %1 is started.
QString dependencyPattern(ContainerCondition condition)
{
    switch (condition) {
    //: in all of these, %1 names tasks, %2 and %3 containers
    case ContainerCondition::Start:
        return ReasonWords::tr("In %1, container %2 waits for container %3 to start.");
    case ContainerCondition::Complete:
        return ReasonWords::tr("In %1, container %2 waits for container %3 to exit.");
    case ContainerCondition::Success:
        return ReasonWords::tr("In %1, container %2 waits for container %3 to exit with code 0.");
    case ContainerCondition::Healthy:
        return ReasonWords::tr("In %1, container %2 waits for container %3 to become HEALTHY.");
    }
    return {};
}

QString awaitsContainerSentence(const Alike &alike)
{
    const Reason &reason = alike.first();
    const ContainerDependency *unmet =
        unmetDependency(alike.state, reason.task, static_cast<std::size_t>(reason.a));
    const ContainerCondition condition = unmet == nullptr ? ContainerCondition::Start : unmet->condition;
    const QString sentence = dependencyPattern(condition).arg(tasksOf(alike), nameOfContainer(alike, reason.a),
                                                              nameOfContainer(alike, reason.b));
    if (reason.until == SimTime::max())
        return sentence + u' ' + ReasonWords::tr("Nothing brings that about by itself.");
    //: of a container that others wait for; %1 is a time such as 13 s
    return sentence + u' ' + ReasonWords::tr("Its next step is due in %1.").arg(leftOf(alike));
}

QString awaitsContainerCheckSentence(const Alike &alike)
{
    //: %1 names tasks, %2 a container, %3 is a time such as 13 s
    return ReasonWords::tr("In %1, container %2 waits for its next health check: %3.")
        .arg(tasksOf(alike), nameOfContainer(alike, alike.first().a), leftOf(alike));
}

QString unhealthyContainerSentence(const Alike &alike)
{
    //: %1 names tasks, %2 a container
    const QString sentence = ReasonWords::tr("In %1, container %2 is UNHEALTHY: it fails its health checks.")
                                 .arg(tasksOf(alike), nameOfContainer(alike, alike.first().a));
    if (alike.first().until == SimTime::max())
        return sentence;
    return sentence + u' ' + ReasonWords::tr("The next check is sent in %1.").arg(leftOf(alike));
}

QString uncheckedContainerSentence(const Alike &alike)
{
    //: %1 names tasks, %2 a container
    return ReasonWords::tr(
               "In %1, container %2 is essential and has no health check beside others that have one, so "
               "the task never becomes HEALTHY.")
        .arg(tasksOf(alike), nameOfContainer(alike, alike.first().a));
}

QString zoneNotEnabledSentence(const Alike &alike)
{
    const InstanceId instance = alike.state.targets[indexOf(alike.first().target)].instance;
    const ZoneId zone = alike.state.scenario->instances[indexOf(instance)].zone;
    //: %1 is a target such as i-1:32768, %2 an Availability Zone, %3 a time to go
    return ReasonWords::tr(
               "Target %1 is not checked: the load balancer is not enabled for Availability Zone %2. Its "
               "task counts as failed in %3.")
        .arg(nameOfTarget(alike), QString::fromStdString(alike.state.scenario->zones[indexOf(zone)]),
             leftOf(alike));
}

QString notCreatedSentence(const Alike &alike)
{
    return ReasonWords::tr("The service %1 has not been created yet.").arg(nameOfService(alike));
}

QString nameOfInstance(const Alike &alike)
{
    return QString::fromStdString(alike.state.scenario->instances[indexOf(alike.first().instance)].id);
}

QString staysOnDrainingSentence(const Alike &alike)
{
    //: %1 is an instance; %2 tasks of the service are healthy, %3 is the lower bound: %4 percent of the desired count %5
    return ReasonWords::tr(
               "%n task(s) cannot leave %1 yet, which is DRAINING: %2 healthy, at least %3 needed (%4 % of "
               "%5).",
               nullptr, static_cast<int>(alike.first().a))
        .arg(nameOfInstance(alike))
        .arg(alike.service().tasks.healthy)
        .arg(alike.first().b)
        .arg(alike.service().minimumHealthy.value)
        .arg(alike.service().desiredCount);
}

QString daemonLeavesLastSentence(const Alike &alike)
{
    return ReasonWords::tr("%1 is a task of a daemon service: it leaves %2, which is DRAINING, after all others.")
        .arg(QString::fromStdString(nameOf(alike.first().task)), nameOfInstance(alike));
}

QString azUnbalancedSentence(const Alike &alike)
{
    return ReasonWords::tr(
               "Rebalancing between Availability Zones: %1 has a task more than desired until the new one "
               "is healthy and another has left.")
        .arg(nameOfService(alike));
}

/// Why the image cannot be pulled, and what comes of it.
QString failingPullSentence(const Alike &alike)
{
    const Task &task = alike.state.tasks[indexOf(alike.first().task)];
    const auto container = static_cast<std::size_t>(alike.first().a);
    const std::string &image = definitionOf(alike.state, task).containers[container].image;
    //: %1 is a task, %2 why its image cannot be pulled, %3 the time that is left
    return (alike.first().kind == Kind::PullFails
                ? ReasonWords::tr("%1 tries to pull its image in vain: %2. It gives up in %3.")
                : ReasonWords::tr(
                      "%1 tries to pull its image in vain: %2. It takes the copy on its instance in %3."))
        .arg(QString::fromStdString(nameOf(alike.first().task)),
             pullErrorWords(pullOf(alike.state, task, container).error, QString::fromStdString(image)),
             leftOf(alike));
}

QString sentenceFor(const Alike &alike)
{
    switch (alike.first().kind) {
    case Kind::StaysOnDraining:
        return staysOnDrainingSentence(alike);
    case Kind::DaemonLeavesLast:
        return daemonLeavesLastSentence(alike);
    case Kind::AzUnbalanced:
        return azUnbalancedSentence(alike);
    case Kind::Steady:
        return steadySentence(alike);
    case Kind::NotCreated:
        return notCreatedSentence(alike);
    case Kind::AttachesInterface:
    case Kind::DetachesInterface:
    case Kind::PullsImage:
    case Kind::Starts:
    case Kind::AwaitsHealthCheck:
    case Kind::AwaitsCheckResult:
    case Kind::AwaitsProof:
    case Kind::Drains:
    case Kind::Stops:
    case Kind::InGracePeriod:
        return waitPattern(alike).arg(tasksOf(alike), leftOf(alike));
    case Kind::UnhealthyTarget:
        return unhealthySentence(alike);
    case Kind::MinimumHealthy:
        return minimumHealthySentence(alike);
    case Kind::MaximumTasks:
        return maximumTasksSentence(alike);
    case Kind::EnoughNew:
        return enoughNewSentence(alike);
    case Kind::NoCapacity:
        return noCapacitySentence(alike);
    case Kind::StuckByBounds:
        return stuckSentence(alike);
    case Kind::GivenUp:
        return givenUpSentence(alike);
    case Kind::GivenUpOnAlarm:
        return givenUpOnAlarmSentence(alike);
    case Kind::Throttled:
        return throttledSentence(alike);
    case Kind::Bakes:
        return bakesSentence(alike);
    case Kind::NotInUse:
        return notInUseSentence(alike);
    case Kind::ZoneNotEnabled:
        return zoneNotEnabledSentence(alike);
    case Kind::AwaitsContainer:
        return awaitsContainerSentence(alike);
    case Kind::AwaitsContainerCheck:
        return awaitsContainerCheckSentence(alike);
    case Kind::UnhealthyContainer:
        return unhealthyContainerSentence(alike);
    case Kind::UncheckedContainer:
        return uncheckedContainerSentence(alike);
    case Kind::ScaleOutAlarm:
    case Kind::ScaleInAlarm:
    case Kind::ScaleOutCooldown:
    case Kind::ScaleInCooldown:
    case Kind::ScaleInOff:
    case Kind::ScaleInNotByAll:
    case Kind::MaximumCapacity:
    case Kind::ScalingDue:
    case Kind::NoMetricData:
    case Kind::EmptyInstances:
    case Kind::AwaitsInstance:
    case Kind::AwaitsLaunch:
    case Kind::AwaitsWarmUp:
    case Kind::GroupIsFull:
    case Kind::ManagedScalingOff:
    case Kind::FitsNoInstance:
    case Kind::GroupZonesLost:
    case Kind::ReservationSuffices:
        return scalingSentence(alike.first(), alike.state, alike.now);
    case Kind::PullFails:
    case Kind::PullFallsBack:
        return failingPullSentence(alike);
    }
    return {};
}

} // namespace

QString sentenceFor(std::span<const Reason> alike, const State &state, SimTime now)
{
    Q_ASSERT(!alike.empty());
    return sentenceFor(Alike{alike, state, now});
}

QString sentenceFor(const Reason &reason, const State &state, SimTime now)
{
    return sentenceFor(std::span{&reason, 1}, state, now);
}

} // namespace deployscope
