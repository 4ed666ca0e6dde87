// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/event_names.h"

namespace deployscope {

QString EventNames::nameOfService(ServiceId id) const
{
    return QString::fromStdString(m_scenario.services[indexOf(id)].name);
}

QString EventNames::nameOfInstance(InstanceId id) const
{
    return QString::fromStdString(m_scenario.instances[indexOf(id)].id);
}

QString EventNames::nameOfRevision(TaskDefinitionId id) const
{
    return QString::fromStdString(nameOf(m_scenario.taskDefinitions[indexOf(id)]));
}

QString EventNames::nameOfDeployment(DeploymentId id) const
{
    return QString::fromStdString(nameOf(id));
}

QString EventNames::nameOfTask(TaskId id) const
{
    return QString::fromStdString(nameOf(id));
}

QString EventNames::nameOfTarget(TargetId id) const
{
    return QString::fromStdString(nameOf(m_last, target(id)));
}

QString EventNames::nameOfTargetGroup(TargetGroupId id) const
{
    return QString::fromStdString(m_scenario.targetGroups[indexOf(id)].name);
}

QString EventNames::nameOfSecurityGroup(SecurityGroupId id) const
{
    return QString::fromStdString(m_scenario.securityGroups[indexOf(id)].id);
}

} // namespace deployscope
