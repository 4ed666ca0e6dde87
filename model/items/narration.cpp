// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/narration.h"

#include "items/reason_words.h"
#include "items/time_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace deployscope {

namespace {

using Kind = Reason::Kind;

struct NarrationWords
{
    Q_DECLARE_TR_FUNCTIONS(NarrationWords)
};

/// So many can be read at a glance.
constexpr qsizetype mostSentences = 3;

/// What a reason speaks of: the narration takes one sentence of each.
enum class Topic { Standing, Wait, Limit, Trouble };

Topic topicOf(Kind kind)
{
    switch (kind) {
    case Kind::Steady:
    case Kind::NotCreated:
        return Topic::Standing;
    case Kind::PullsImage:
    case Kind::Starts:
    case Kind::AwaitsHealthCheck:
    case Kind::AwaitsCheckResult:
    case Kind::AwaitsProof:
    case Kind::Drains:
    case Kind::Stops:
    case Kind::InGracePeriod:
        return Topic::Wait;
    case Kind::UnhealthyTarget:
    case Kind::NotInUse:
        return Topic::Trouble;
    case Kind::MinimumHealthy:
    case Kind::MaximumTasks:
    case Kind::EnoughNew:
    case Kind::NoCapacity:
    case Kind::StuckByBounds:
        return Topic::Limit;
    }
    return Topic::Standing;
}

/// All of `reasons` that one sentence can say together with `first`.
std::vector<Reason> alikeWith(const Reason &first, const std::vector<Reason> &reasons)
{
    if (topicOf(first.kind) != Topic::Wait)
        return {first};
    std::vector<Reason> alike;
    const auto sameWait = [&](const Reason &other) {
        return other.kind == first.kind && other.until == first.until;
    };
    std::ranges::copy_if(reasons, std::back_inserter(alike), sameWait);
    return alike;
}

/// The most telling reason of each topic, most telling first.
std::vector<Reason> oneOfEachTopic(const std::vector<Reason> &reasons)
{
    std::vector<Reason> chosen;
    for (const Reason &reason : reasons) {
        const auto sameTopic = [&](const Reason &other) { return topicOf(other.kind) == topicOf(reason.kind); };
        if (std::ranges::none_of(chosen, sameTopic))
            chosen.push_back(reason);
    }
    return chosen;
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
    //: %1 is a task definition such as web:2
    return NarrationWords::tr("%1 is being deployed: %2 of %3 new tasks are healthy.")
        .arg(nameOfRevision(state, primary.definition))
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
    return std::get<ChangeSecurityGroup>(action.what).authorize
               //: %1 is a time such as 1:00
               ? NarrationWords::tr("At %1 a security group rule is added.").arg(at)
               //: %1 is a time such as 1:00
               : NarrationWords::tr("At %1 a security group rule is taken away.").arg(at);
}

/// What is planned next, where a service only waits for what a person does.
QString nextSentence(const State &state, SimTime now)
{
    const auto &actions = state.scenario->actions;
    const auto next = std::ranges::upper_bound(actions, now, {}, &Action::at);
    return next == actions.end()
               ? NarrationWords::tr("Nothing more happens until something is changed or deployed.")
               : actionSentence(state, *next);
}

} // namespace

QString narration(const State &state, SimTime now, ServiceId service)
{
    const std::vector<Reason> reasons = reasonsFor(state, now, service);
    QStringList sentences{progressSentence(state, service)};
    for (const Reason &reason : oneOfEachTopic(reasons))
        sentences.append(sentenceFor(alikeWith(reason, reasons), state, now));
    if (topicOf(reasons.front().kind) == Topic::Standing)
        sentences.append(nextSentence(state, now));
    sentences.removeAll(QString{});
    return sentences.mid(0, mostSentences).join(u' ');
}

} // namespace deployscope
