// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/narration.h"

#include "items/reason_words.h"
#include "items/time_words.h"
#include "items/wait_words.h"
#include "simulation/circuit_breaker.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;
using Kind = Reason::Kind;

struct NarrationWords
{
    Q_DECLARE_TR_FUNCTIONS(NarrationWords)
};

/// So many can be read at a glance.
constexpr qsizetype mostSentences = 3;

/// What a reason speaks of: the narration takes one sentence of each.
enum class Topic { Standing, Wait, Limit, Trouble, Scaling };

Topic topicOf(Kind kind)
{
    switch (kind) {
    case Kind::Steady:
    case Kind::NotCreated:
        return Topic::Standing;
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
    case Kind::AwaitsContainer:
    case Kind::AwaitsContainerCheck:
    case Kind::Bakes:
    case Kind::Throttled:
        return Topic::Wait;
    case Kind::PullFails:
    case Kind::PullFallsBack:
    case Kind::UnhealthyContainer:
    case Kind::UncheckedContainer:
    case Kind::UnhealthyTarget:
    case Kind::NotInUse:
    case Kind::ZoneNotEnabled:
        return Topic::Trouble;
    case Kind::MinimumHealthy:
    case Kind::MaximumTasks:
    case Kind::EnoughNew:
    case Kind::NoCapacity:
    case Kind::StuckByBounds:
    case Kind::GivenUp:
    case Kind::StaysOnDraining:
    case Kind::DaemonLeavesLast:
    case Kind::AzUnbalanced:
    case Kind::GivenUpOnAlarm:
    case Kind::AwaitsInstance:
    case Kind::AwaitsLaunch:
    case Kind::AwaitsWarmUp:
    case Kind::GroupIsFull:
    case Kind::ManagedScalingOff:
    case Kind::FitsNoInstance:
    case Kind::GroupZonesLost:
    case Kind::ReservationSuffices:
        return Topic::Limit;
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
        return Topic::Scaling;
    }
    return Topic::Standing;
}

/// All of `reasons` that one sentence can say together with `first`.
std::vector<Reason> alikeWith(const Reason &first, const std::vector<Reason> &reasons)
{
    if (topicOf(first.kind) != Topic::Wait)
        return {first};
    std::vector<Reason> alike;
    for (const Reason &other : reasons) {
        const bool ofContainers = first.kind == Kind::AwaitsContainer || first.kind == Kind::AwaitsContainerCheck;
        const bool sameContainers = !ofContainers || (other.a == first.a && other.b == first.b);
        const bool sameWait = other.kind == first.kind && other.until == first.until && sameContainers;
        const bool sameTask = !alike.empty() && alike.back().task == other.task; // another target of it
        if (sameWait && !sameTask)
            alike.push_back(other);
    }
    return alike;
}

bool isAboutLeaving(const Reason &reason)
{
    return reason.kind == Kind::Drains || reason.kind == Kind::Stops;
}

/// No wait that goes by itself ends it.
bool isForGood(const Reason &reason)
{
    return reason.kind == Kind::StuckByBounds || reason.kind == Kind::NoCapacity || reason.kind == Kind::GivenUp ||
           (reason.kind >= Kind::GroupIsFull && reason.kind <= Kind::ReservationSuffices) ||
           reason.kind == Kind::GivenUpOnAlarm;
}

const Reason *firstOf(Topic topic, const std::vector<Reason> &reasons)
{
    const auto found =
        std::ranges::find(reasons, topic, [](const Reason &reason) { return topicOf(reason.kind); });
    return found == reasons.end() ? nullptr : &*found;
}

/// The wait that matters: where nothing may be stopped, that for new tasks to become healthy; where nothing may be
/// started, that for old ones to go; else the one that ends first.
const Reason *tellingWait(const std::vector<Reason> &reasons)
{
    const Reason *limit = firstOf(Topic::Limit, reasons);
    if (limit == nullptr)
        return firstOf(Topic::Wait, reasons);
    const bool leaving = limit->kind != Kind::MinimumHealthy && limit->kind != Kind::StaysOnDraining &&
                         limit->kind != Kind::AzUnbalanced;
    const auto matters = [&](const Reason &reason) {
        return topicOf(reason.kind) == Topic::Wait && isAboutLeaving(reason) == leaving;
    };
    const auto found = std::ranges::find_if(reasons, matters);
    return found == reasons.end() ? firstOf(Topic::Wait, reasons) : &*found;
}

/// One reason of each topic. When the next check is sent is left out: the narration is to be short.
std::vector<Reason> tellingReasons(const std::vector<Reason> &reasons)
{
    std::vector<Reason> telling;
    const Reason *limit = firstOf(Topic::Limit, reasons);
    const bool first = limit != nullptr && isForGood(*limit);
    for (const Reason *reason :
         {firstOf(Topic::Standing, reasons), first ? limit : nullptr, firstOf(Topic::Trouble, reasons),
          tellingWait(reasons), first ? nullptr : limit, firstOf(Topic::Scaling, reasons)}) {
        if (reason != nullptr)
            telling.push_back(*reason);
    }
    for (Reason &reason : telling) {
        if (reason.kind == Kind::UnhealthyTarget || reason.kind == Kind::UnhealthyContainer)
            reason.until = SimTime::max();
    }
    return telling;
}

QString nameOfRevision(const State &state, TaskDefinitionId definition)
{
    return QString::fromStdString(nameOf(state.scenario->taskDefinitions[indexOf(definition)]));
}

/// How far the deployment has come that is under way; empty where none is.
QString progressSentence(const State &state, ServiceId service)
{
    const ServiceState &serviceState = state.services[indexOf(service)];
    if (!serviceState.exists || !serviceState.deploying)
        return {};
    const DeploymentState &primary = state.deployments[indexOf(serviceState.primary)];
    const QString revision = nameOfRevision(state, primary.definition);
    if (primary.isRollback)
        //: %1 is a task definition such as web:1
        return NarrationWords::tr("Rolling back to %1: %2 of %3 tasks are healthy.")
            .arg(revision)
            .arg(primary.tasks.healthy)
            .arg(primary.wanted);
    if (primary.failures > 0 && serviceState.circuitBreaker.enable)
        //: %1 is a task definition such as web:2; %4 tasks have failed of the %5 at which the circuit breaker acts
        return NarrationWords::tr(
                   "Deploying %1: %2 of %3 new tasks are healthy; %4 of the %5 failures at which the "
                   "circuit breaker gives up.")
            .arg(revision)
            .arg(primary.tasks.healthy)
            .arg(primary.wanted)
            .arg(primary.failures)
            .arg(failureThreshold(serviceState.circuitBreaker, serviceState.desiredCount));
    //: %1 is a task definition such as web:2
    return NarrationWords::tr("Deploying %1: %2 of %3 new tasks are healthy.")
        .arg(revision)
        .arg(primary.tasks.healthy)
        .arg(primary.wanted);
}

QString updateSentence(const State &state, const UpdateService &update, const QString &at)
{
    const QString service = QString::fromStdString(state.scenario->services[indexOf(update.service)].name);
    if (update.taskDefinition)
        //: %1 is a time such as 1:00, %2 a service, %3 a task definition such as web:2
        return NarrationWords::tr("At %1 %2 is updated to %3.")
            .arg(at, service, nameOfRevision(state, *update.taskDefinition));
    if (update.forceNewDeployment)
        //: %1 is a time such as 1:00, %2 a service
        return NarrationWords::tr("At %1 %2 is deployed anew.").arg(at, service);
    //: %1 is a time such as 1:00, %2 a service
    return NarrationWords::tr("At %1 the settings of %2 change.").arg(at, service);
}

QString actionSentence(const State &state, const Action &action)
{
    const QString at = clockText(action.at);
    if (const auto *update = std::get_if<UpdateService>(&action.what))
        return updateSentence(state, *update, at);
    if (const auto *change = std::get_if<ChangeSecurityGroup>(&action.what))
        return change->authorize
                   //: %1 is a time such as 1:00
                   ? NarrationWords::tr("At %1 a security group rule is added.").arg(at)
                   //: %1 is a time such as 1:00
                   : NarrationWords::tr("At %1 a security group rule is taken away.").arg(at);
    if (std::holds_alternative<StopTask>(action.what))
        //: %1 is a time such as 1:00
        return NarrationWords::tr("At %1 a task is stopped by a person.").arg(at);
    if (std::holds_alternative<ModifyTargetGroup>(action.what) ||
        std::holds_alternative<ModifyTargetGroupAttributes>(action.what))
        //: %1 is a time such as 1:00
        return NarrationWords::tr("At %1 the settings of a target group change.").arg(at);
    if (std::holds_alternative<ChangeRule>(action.what))
        //: %1 is a time such as 1:00
        return NarrationWords::tr("At %1 a listener rule changes.").arg(at);
    //: %1 is a time such as 1:00
    return NarrationWords::tr("At %1 container instances come, go or change their status.").arg(at);
}

/// The first task of `service` that will exit by itself, if any will.
std::optional<TaskId> nextCrash(const State &state, ServiceId service)
{
    std::optional<TaskId> next;
    for (const TaskId id : state.existing) {
        const Task &task = state.tasks[indexOf(id)];
        const bool crashes = task.service == service && task.crashesAt != SimTime::max();
        if (crashes && (!next || task.crashesAt < state.tasks[indexOf(*next)].crashesAt))
            next = id;
    }
    return next;
}

/// A target of `service` that is well and whose next health check will fail; null where there is none.
const Target *nextFailure(const State &state, SimTime now, ServiceId service)
{
    for (const TaskId id : state.existing) {
        const Task &task = state.tasks[indexOf(id)];
        for (const Target &target : targetsOf(state, task)) {
            const bool isChecked = task.service == service && target.state == TargetState::Healthy;
            if (isChecked &&
                healthCheckResult(state, target, nextHealthCheck(state, target, now)).reason != TargetReason::None)
                return &target;
        }
    }
    return nullptr;
}

QString failureSentence(const State &state, const Target &target, SimTime now)
{
    const SimTime sent = nextHealthCheck(state, target, now);
    const bool blocked = healthCheckResult(state, target, sent).blocked != CheckResult::Blocked::No;
    const QString sentence =
        blocked
            //: %1 is a target such as i-1:32768, %2 the time until then
            ? NarrationWords::tr("A security group blocks the health checks: that of %1 in %2 will time out.")
            //: %1 is a target such as i-1:32768, %2 the time until then
            : NarrationWords::tr("The health check of %1 in %2 will fail.");
    return sentence.arg(QString::fromStdString(nameOf(state, target)), timeToGo(sent - now));
}

/// What is to come where a service only waits: for what is planned, for trouble that is on its way, or for
/// somebody to do something.
QString nextSentence(const State &state, SimTime now, ServiceId service)
{
    if (const Target *failing = nextFailure(state, now, service))
        return failureSentence(state, *failing, now);
    if (const std::optional<TaskId> crashing = nextCrash(state, service))
        return NarrationWords::tr("%1 will exit by itself in %2.")
            .arg(QString::fromStdString(nameOf(*crashing)),
                 timeToGo(state.tasks[indexOf(*crashing)].crashesAt - now));
    const auto &actions = state.scenario->actions;
    const auto next = std::ranges::upper_bound(actions, now, {}, &Action::at);
    const auto &faults = state.scenario->faults;
    const auto fault = std::ranges::upper_bound(faults, now, {}, &TimedFault::at);
    if (fault != faults.end() && (next == actions.end() || fault->at <= next->at))
        //: %1 is a time such as 1:00
        return NarrationWords::tr("At %1 something befalls the cluster.").arg(clockText(fault->at));
    return next == actions.end()
               ? NarrationWords::tr("Nothing more happens until something is changed or deployed.")
               : actionSentence(state, *next);
}

/// With no line break between a number and its unit: this text is large, and breaks somewhere.
QString withUnitsKept(QString text)
{
    static const QRegularExpression spaceBeforeUnit(u"(?<=\\d) (?=(?:s|min|h|%)(?:\\W|$))"_s);
    return text.replace(spaceBeforeUnit, QString{QChar::Nbsp});
}

} // namespace

QString narration(const State &state, SimTime now, ServiceId service)
{
    const std::vector<Reason> reasons = reasonsFor(state, now, service);
    QStringList sentences{progressSentence(state, service)};
    for (const Reason &reason : tellingReasons(reasons))
        sentences.append(sentenceFor(alikeWith(reason, reasons), state, now));
    if (topicOf(reasons.front().kind) == Topic::Standing && firstOf(Topic::Scaling, reasons) == nullptr)
        sentences.append(nextSentence(state, now, service));
    sentences.removeAll(QString{});
    return withUnitsKept(sentences.mid(0, mostSentences).join(u' '));
}

} // namespace deployscope
