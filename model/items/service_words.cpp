// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/service_words.h"

#include "items/load_balancer_words.h"
#include "items/time_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct EventSentences
{
    Q_DECLARE_TR_FUNCTIONS(ServiceWords)
};

[[nodiscard]] QString updateWords(const EventNames &names, const UpdateService &update)
{
    const QString service = names.nameOfService(update.service);
    if (update.taskDefinition) {
        return EventSentences::tr("UpdateService was called for service %1, with task definition %2.")
            .arg(service, names.nameOfRevision(*update.taskDefinition));
    }
    if (update.forceNewDeployment) {
        return EventSentences::tr("UpdateService was called for service %1, to force a new deployment.")
            .arg(service);
    }
    return EventSentences::tr("UpdateService was called for service %1.").arg(service);
}

[[nodiscard]] QString callName(bool authorize, Direction direction)
{
    const QString verb = authorize ? u"Authorize"_s : u"Revoke"_s;
    return verb + u"SecurityGroup"_s + (direction == Direction::Ingress ? u"Ingress"_s : u"Egress"_s);
}

[[nodiscard]] QString changeWords(const EventNames &names, const ChangeSecurityGroup &change)
{
    if (change.permissions.empty()) {
        return change.authorize ? EventSentences::tr("A call to authorize rules of a security group named none.")
                                : EventSentences::tr("A call to revoke rules of a security group named none.");
    }
    const IpPermission &first = names.scenario().permissions[indexOf(change.permissions.front())];
    return EventSentences::tr("%1 was called for security group %2.")
        .arg(callName(change.authorize, first.direction), names.nameOfSecurityGroup(first.group));
}

/// `i-1, i-2`, as the call names them.
[[nodiscard]] QString namesIn(const std::vector<InstanceName> &instances)
{
    QStringList names;
    for (const InstanceName &each : instances) {
        names.append(QString::fromStdString(each.name));
    }
    return names.join(u", "_s);
}

/// The calls that are about single tasks and container instances.
[[nodiscard]] QString instanceCallWords(const EventNames &names, const Action &action)
{
    if (const auto *stop = std::get_if<StopTask>(&action.what)) {
        return EventSentences::tr("StopTask was called for task %1.").arg(QString::fromStdString(stop->task.name));
    }
    if (const auto *change = std::get_if<UpdateContainerInstancesState>(&action.what)) {
        //: %1 are container instances, %2 is DRAINING or ACTIVE
        return EventSentences::tr("UpdateContainerInstancesState was called for %1, with status %2.")
            .arg(namesIn(change->instances), change->draining ? u"DRAINING"_s : u"ACTIVE"_s);
    }
    if (const auto *terminate = std::get_if<TerminateInstances>(&action.what)) {
        return EventSentences::tr("TerminateInstances was called for %1.").arg(namesIn(terminate->instances));
    }
    if (const auto *start = std::get_if<StartPipelineExecution>(&action.what)) {
        return EventSentences::tr("StartPipelineExecution was called for pipeline %1.")
            .arg(QString::fromStdString(start->name));
    }
    if (const auto *change = std::get_if<ChangeRolePolicy>(&action.what)) {
        //: %1 is PutRolePolicy or DeleteRolePolicy
        return EventSentences::tr("%1 was called for role %2.")
            .arg(change->puts ? u"PutRolePolicy"_s : u"DeleteRolePolicy"_s,
                 QString::fromStdString(change->roleName));
    }
    QStringList registered;
    for (const InstanceId id : std::get<RegisterContainerInstance>(action.what).instances) {
        registered.append(names.nameOfInstance(id));
    }
    return EventSentences::tr("RegisterContainerInstance was called for %1.").arg(registered.join(u", "_s));
}

[[nodiscard]] QString strategyName(const PlacementStrategy &strategy)
{
    const QString field = QString::fromStdString(strategy.field);
    switch (strategy.type) {
    case PlacementStrategy::Type::Spread:
        return u"spread(%1)"_s.arg(field);
    case PlacementStrategy::Type::Binpack:
        return u"binpack(%1)"_s.arg(field);
    case PlacementStrategy::Type::Random:
        break;
    }
    return u"random"_s;
}

[[nodiscard]] QString strategyNames(const Action &action)
{
    QStringList strategies;
    const auto *update = std::get_if<UpdateService>(&action.what);
    if (update != nullptr && update->placementStrategy) {
        for (const PlacementStrategy &strategy : *update->placementStrategy) {
            strategies.append(strategyName(strategy));
        }
    }
    return strategies.join(u", "_s);
}

[[nodiscard]] QString constraintNames(const Action &action)
{
    QStringList constraints;
    const auto *update = std::get_if<UpdateService>(&action.what);
    if (update != nullptr && update->placementConstraints) {
        for (const PlacementConstraint &constraint : *update->placementConstraints) {
            constraints.append(constraint.type == PlacementConstraint::Type::DistinctInstance
                                   ? u"distinctInstance"_s
                                   : u"memberOf(%1)"_s.arg(QString::fromStdString(constraint.expression)));
        }
    }
    return constraints.join(u", "_s);
}

[[nodiscard]] QString groupNames(const EventNames &names, ActionId action)
{
    QStringList groups;
    const auto *update = std::get_if<UpdateService>(&names.scenario().actions[indexOf(action)].what);
    if (update != nullptr && update->awsvpc) {
        for (const SecurityGroupId group : update->awsvpc->securityGroups)
            groups.append(names.nameOfSecurityGroup(group));
    }
    return groups.join(u", "_s);
}

} // namespace

QString ServiceWords::operator()(const InstanceRegistered &what) const
{
    const ContainerInstance &instance = m_names.scenario().instances[indexOf(what.instance)];
    return EventSentences::tr("Container instance %1 registered in zone %2, with %3 CPU units and %4 MiB.")
        .arg(m_names.nameOfInstance(what.instance),
             QString::fromStdString(m_names.scenario().zones[indexOf(instance.zone)]))
        .arg(instance.cpu.value)
        .arg(instance.memory.value);
}

QString ServiceWords::operator()(const ServiceCreated &what) const
{
    if (m_names.scenario().services[indexOf(what.service)].daemon) {
        return EventSentences::tr("Service %1 was created: a daemon, with one task on each container instance.")
            .arg(m_names.nameOfService(what.service));
    }
    return EventSentences::tr("Service %1 was created with a desired count of %2.")
        .arg(m_names.nameOfService(what.service))
        .arg(m_names.scenario().services[indexOf(what.service)].desiredCount);
}

QString ServiceWords::operator()(const ActionTaken &what) const
{
    const Action &action = m_names.scenario().actions[indexOf(what.action)];
    if (const auto *update = std::get_if<UpdateService>(&action.what)) {
        return updateWords(m_names, *update);
    }
    if (const auto *change = std::get_if<ChangeSecurityGroup>(&action.what)) {
        return changeWords(m_names, *change);
    }
    if (const QString words = loadBalancerCallWords(m_names, action); !words.isEmpty()) {
        return words;
    }
    return instanceCallWords(m_names, action);
}

QString ServiceWords::operator()(const DesiredCountChanged &what) const
{
    return EventSentences::tr("The desired count of service %1 is %2 from now on.")
        .arg(m_names.nameOfService(what.service))
        .arg(what.desiredCount);
}

QString ServiceWords::operator()(const BoundsChanged &what) const
{
    //: %2 and %3 are the two settings of the service, in percent of the desired count
    return EventSentences::tr(
               "The minimum healthy percent of service %1 is %2 % and its maximum percent %3 % from "
               "now on.")
        .arg(m_names.nameOfService(what.service))
        .arg(what.minimumHealthy.value)
        .arg(what.maximum.value);
}

QString ServiceWords::operator()(const GracePeriodChanged &what) const
{
    return EventSentences::tr("Service %1 ignores failed health checks for %2 after a task's start from now on.")
        .arg(m_names.nameOfService(what.service), durationWords(what.gracePeriod));
}

QString ServiceWords::operator()(const StrategyChanged &what) const
{
    const QString service = m_names.nameOfService(what.service);
    const QString strategies = strategyNames(m_names.scenario().actions[indexOf(what.action)]);
    return strategies.isEmpty()
               ? EventSentences::tr("Service %1 has no placement strategy of its own from now on.").arg(service)
               : EventSentences::tr("Service %1 places its tasks by this strategy from now on: %2.")
                     .arg(service, strategies);
}

QString ServiceWords::operator()(const ConstraintsChanged &what) const
{
    const QString service = m_names.nameOfService(what.service);
    const QString constraints = constraintNames(m_names.scenario().actions[indexOf(what.action)]);
    return constraints.isEmpty()
               ? EventSentences::tr("Service %1 has no placement constraints of its own from now on.").arg(service)
               : EventSentences::tr("Service %1 places its tasks under these constraints from now on: %2.")
                     .arg(service, constraints);
}

QString ServiceWords::operator()(const CircuitBreakerChanged &what) const
{
    const QString service = m_names.nameOfService(what.service);
    if (!what.breaker.enable)
        return EventSentences::tr("Service %1 has no deployment circuit breaker from now on.").arg(service);
    return what.breaker.rollback
               ? EventSentences::tr(
                     "The deployment circuit breaker of service %1 is on from now on, with rollback.")
                     .arg(service)
               : EventSentences::tr(
                     "The deployment circuit breaker of service %1 is on from now on, without rollback.")
                     .arg(service);
}

QString ServiceWords::operator()(const AlarmsChanged &what) const
{
    return EventSentences::tr("The deployments of service %1 watch alarms by other settings from now on.")
        .arg(m_names.nameOfService(what.service));
}

QString ServiceWords::operator()(const AlarmStateChanged &what) const
{
    const QString name = QString::fromStdString(m_names.scenario().alarms[indexOf(what.alarm)].name);
    switch (what.state) {
    case AlarmState::Ok:
        return EventSentences::tr("Alarm %1 is OK from now on.").arg(name);
    case AlarmState::Alarm:
        return EventSentences::tr("Alarm %1 is in ALARM from now on.").arg(name);
    case AlarmState::InsufficientData:
        break;
    }
    return EventSentences::tr("Alarm %1 has insufficient data from now on.").arg(name);
}

QString ServiceWords::operator()(const StartsThrottled &what) const
{
    //: %1 is a deployment, %2 counts failures in a row, %3 is a length of time
    return EventSentences::tr("Deployment %1 starts no task for %3, after failure no. %2 in a row to start one.")
        .arg(m_names.nameOfDeployment(what.deployment))
        .arg(what.failures)
        .arg(durationWords(what.delay));
}

QString ServiceWords::operator()(const StartsResumed &what) const
{
    return EventSentences::tr("Deployment %1 may start tasks again.")
        .arg(m_names.nameOfDeployment(what.deployment));
}

QString ServiceWords::operator()(const BakeStarted &what) const
{
    //: %2 is a length of time
    return EventSentences::tr(
               "All tasks of deployment %1 are as they should be; it watches its alarms for %2 before "
               "it is complete.")
        .arg(m_names.nameOfDeployment(what.deployment), durationWords(what.bake));
}

QString ServiceWords::operator()(const BakeEnded &what) const
{
    return EventSentences::tr("No alarm of deployment %1 went off in its bake time.")
        .arg(m_names.nameOfDeployment(what.deployment));
}

QString ServiceWords::operator()(const NetworkConfigurationChanged &what) const
{
    const QString service = m_names.nameOfService(what.service);
    const QString groups = groupNames(m_names, what.action);
    return groups.isEmpty()
               ? EventSentences::tr("New tasks of service %1 have no security group of their own from now on.")
                     .arg(service)
               : EventSentences::tr("New tasks of service %1 have these security groups from now on: %2.")
                     .arg(service, groups);
}

QString ServiceWords::operator()(const ActionRefused &what) const
{
    // What stands after the colon is the API's own answer, which is English in every language.
    switch (what.refusal) {
    case ApiRefusal::BothPercents100:
        return EventSentences::tr("The API refused the call: %1. Nothing was changed.")
            .arg(u"Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments"_s);
    case ApiRefusal::PermissionNotFound:
        return EventSentences::tr("The API refused the call (%1): the rule to revoke is not in force. Nothing was "
                                  "changed.")
            .arg(u"InvalidPermission.NotFound"_s);
    case ApiRefusal::DuplicatePermission:
        return EventSentences::tr(
                   "The API refused the call (%1): the rule is in force already. Nothing was changed.")
            .arg(u"InvalidPermission.Duplicate"_s);
    case ApiRefusal::ContainerPortMissing:
        return EventSentences::tr("The API refused the call (%1): the new task definition lacks the container and "
                                  "port that the load balancer sends to. Nothing was changed.")
            .arg(u"InvalidParameterException"_s);
    case ApiRefusal::TaskNotFound:
    case ApiRefusal::TaskNotRunning:
        return EventSentences::tr("The API refused the call: %1. Nothing was changed.")
            .arg(u"InvalidParameterException: The referenced task was not found"_s);
    case ApiRefusal::InstanceNotFound:
        return EventSentences::tr(
                   "The API refused the call (%1): no such container instance is registered at this "
                   "moment. Nothing was changed.")
            .arg(u"MISSING"_s);
    case ApiRefusal::InstanceIdNotFound:
        return EventSentences::tr(
                   "The API refused the call (%1): no such container instance is registered at this "
                   "moment. Nothing was changed.")
            .arg(u"InvalidInstanceID.NotFound"_s);
    case ApiRefusal::ZoneIsLost:
    case ApiRefusal::ZoneNotFound:
    case ApiRefusal::ZoneNotLost:
    case ApiRefusal::AgentAsAsked:
    case ApiRefusal::RegistryAsAsked:
    case ApiRefusal::ImageNotThere:
    case ApiRefusal::DiskAsAsked:
        return EventSentences::tr(
            "Nothing can register in an Availability Zone that is lost. Nothing was changed.");
    case ApiRefusal::RuleNotFound:
        return EventSentences::tr(
                   "The API refused the call (%1): the listener has no rule of this priority. Nothing "
                   "was changed.")
            .arg(u"RuleNotFound"_s);
    case ApiRefusal::PriorityInUse:
        return EventSentences::tr("The API refused the call (%1): another rule of the listener has this priority. "
                                  "Nothing was changed.")
            .arg(u"PriorityInUse"_s);
    case ApiRefusal::DefaultRuleStays:
        return EventSentences::tr(
                   "The API refused the call (%1): the default rule of a listener cannot be deleted. "
                   "Nothing was changed.")
            .arg(u"OperationNotPermitted"_s);
    case ApiRefusal::HealthCheckTooLong:
        return EventSentences::tr(
                   "The API refused the call (%1): the time-out of the health check must be shorter "
                   "than its interval. Nothing was changed.")
            .arg(u"ValidationError"_s);
    case ApiRefusal::SlowStartExcluded:
        return EventSentences::tr(
                   "The API refused the call (%1): slow start and least outstanding requests exclude "
                   "each other. Nothing was changed.")
            .arg(u"InvalidConfigurationRequest"_s);
    case ApiRefusal::PipelineNotFound:
        return EventSentences::tr("The API refused the call (%1): there is no such pipeline. Nothing was changed.")
            .arg(u"PipelineNotFoundException"_s);
    case ApiRefusal::RoleNotFound:
        return EventSentences::tr("The API refused the call (%1): there is no such role. Nothing was changed.")
            .arg(u"NoSuchEntity"_s);
    case ApiRefusal::RolePolicyNotFound:
        return EventSentences::tr(
                   "The API refused the call (%1): the role has no such permission. Nothing was changed.")
            .arg(u"NoSuchEntity"_s);
    case ApiRefusal::RegistrationDenied:
        return EventSentences::tr("The API refused the call (%1): the role of the instance is not authorized to "
                                  "perform %2. Nothing was changed.")
            .arg(u"AccessDeniedException"_s, u"ecs:RegisterContainerInstance"_s);
    case ApiRefusal::DaemonMaximum:
        return EventSentences::tr("The API refused the call (%1): the maximum percent of a daemon service is 100. "
                                  "Nothing was changed.")
            .arg(u"InvalidParameterException"_s);
    case ApiRefusal::DaemonDesiredCount:
        return EventSentences::tr(
                   "The API refused the call (%1): a daemon service has no desired count of its own. "
                   "Nothing was changed.")
            .arg(u"InvalidParameterException"_s);
    case ApiRefusal::TargetTypeMismatch:
        return EventSentences::tr(
                   "The API refused the call (%1): the target type of a target group is incompatible "
                   "with the network mode of the new task definition. Nothing was changed.")
            .arg(u"InvalidParameterException"_s);
    case ApiRefusal::NetworkConfigurationMissing:
        return EventSentences::tr("The API refused the call (%1): tasks of network mode awsvpc need a network "
                                  "configuration. Nothing was changed.")
            .arg(u"InvalidParameterException"_s);
    case ApiRefusal::NetworkConfigurationNotValid:
        return EventSentences::tr("The API refused the call (%1): a network configuration goes with network mode "
                                  "awsvpc only. Nothing was changed.")
            .arg(u"InvalidParameterException"_s);
    }
    return {};
}

QString ServiceWords::operator()(const AzRebalancingChanged &what) const
{
    const QString service = m_names.nameOfService(what.service);
    return what.enabled
               ? EventSentences::tr("Service %1 keeps its tasks level between Availability Zones from now on.")
                     .arg(service)
               : EventSentences::tr("Service %1 no longer keeps its tasks level between Availability Zones.")
                     .arg(service);
}

QString ServiceWords::operator()(const DeploymentStarted &what) const
{
    if (what.isRollback) {
        //: %1 is a deployment, %2 a service, %3 a task definition such as web:1, %4 the deployment that was complete
        return EventSentences::tr("Deployment %1 of service %2 started to go back to %4: it takes over the living "
                                  "tasks of %3.")
            .arg(m_names.nameOfDeployment(what.deployment), m_names.nameOfService(what.service),
                 m_names.nameOfRevision(what.definition), m_names.nameOfDeployment(what.goal));
    }
    return EventSentences::tr("Deployment %1 of service %2 started, with task definition %3.")
        .arg(m_names.nameOfDeployment(what.deployment), m_names.nameOfService(what.service),
             m_names.nameOfRevision(what.definition));
}

QString ServiceWords::operator()(const DeploymentScaled &what) const
{
    return EventSentences::tr("Deployment %1 is to keep %n task(s) from now on.", nullptr, what.wanted)
        .arg(m_names.nameOfDeployment(what.deployment));
}

} // namespace deployscope
