// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/image_words.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct EventSentences
{
    Q_DECLARE_TR_FUNCTIONS(ImageWords)
};

} // namespace

QString ImageWords::nameOfImage(ImageId image) const
{
    return QString::fromStdString(m_names.scenario().images[indexOf(image)].name);
}

QString ImageWords::operator()(const RegistryWentDown & /*what*/) const
{
    return EventSentences::tr("No registry can be reached any more: images that are not on an instance cannot be "
                              "pulled.");
}

QString ImageWords::operator()(const RegistryCameUp & /*what*/) const
{
    return EventSentences::tr("Registries can be reached again.");
}

QString ImageWords::operator()(const ImageRemoved &what) const
{
    return EventSentences::tr("Image %1 is no longer in its registry.").arg(nameOfImage(what.image));
}

QString ImageWords::operator()(const ImagePushed &what) const
{
    return EventSentences::tr("Image %1 is in its registry.").arg(nameOfImage(what.image));
}

QString ImageWords::operator()(const DiskFilled &what) const
{
    return EventSentences::tr(
               "The disk of %1 is full: no image can be pulled to it and no container created there.")
        .arg(m_names.nameOfInstance(what.instance));
}

QString ImageWords::operator()(const DiskFreed &what) const
{
    return EventSentences::tr("The disk of %1 has room again.").arg(m_names.nameOfInstance(what.instance));
}

QString ImageWords::operator()(const RegistrationDenied &what) const
{
    const ContainerInstance &instance = m_names.scenario().instances[indexOf(what.instance)];
    const Role &role = m_names.scenario().roles[indexOf(*instance.role)];
    //: %1 is a container instance, %2 a role, %3 the error and %4 the call as AWS names them
    return EventSentences::tr(
               "Container instance %1 does not join the cluster: %3, as its role %2 is not authorized "
               "to perform %4.")
        .arg(QString::fromStdString(instance.id), QString::fromStdString(role.name), u"AccessDeniedException"_s,
             u"ecs:RegisterContainerInstance"_s);
}

/// \param sentence with %1 for the role and %2 for the permission
QString ImageWords::about(GrantId id, const QString &sentence) const
{
    const Grant &grant = m_names.scenario().grants[indexOf(id)];
    const Role &role = m_names.scenario().roles[indexOf(grant.role)];
    return sentence.arg(QString::fromStdString(role.name), QString::fromStdString(grant.pattern));
}

QString ImageWords::operator()(const RolePermissionAdded &what) const
{
    return about(what.grant, EventSentences::tr("Role %1 has the permission %2 from now on."));
}

QString ImageWords::operator()(const RolePermissionRemoved &what) const
{
    return about(what.grant, EventSentences::tr("Role %1 has no longer the permission %2."));
}

QString ImageWords::operator()(const CachedImageUsed &what) const
{
    const Task &task = m_names.task(what.task);
    const ContainerDefinition &container =
        m_names.scenario().taskDefinitions[indexOf(task.definition)].containers.front();
    return EventSentences::tr("The image of task %1 cannot be pulled (%2); the copy on %3 is used.")
        .arg(m_names.nameOfTask(what.task),
             pullErrorWords(task.image.error, QString::fromStdString(container.image)),
             m_names.nameOfInstance(task.instance));
}

QString ImageWords::operator()(const ContainerCachedImageUsed &what) const
{
    const Task &task = m_names.task(what.task);
    const ContainerDefinition &container =
        m_names.scenario().taskDefinitions[indexOf(task.definition)].containers[what.container];
    return EventSentences::tr("The image of container %1 of task %2 cannot be pulled; the copy on %3 is used.")
        .arg(QString::fromStdString(container.name), m_names.nameOfTask(what.task),
             m_names.nameOfInstance(task.instance));
}

QString pullErrorWords(PullError error, const QString &image)
{
    switch (error) {
    case PullError::NoRoute:
        return EventSentences::tr("its registry does not answer");
    case PullError::AccessDenied:
        return EventSentences::tr("the role lacks a permission to read it");
    case PullError::NoRepository:
        return EventSentences::tr("the registry has no such repository: %1").arg(image);
    case PullError::NoTag:
        return EventSentences::tr("the registry has no such image: %1").arg(image);
    case PullError::NoSpace:
        return EventSentences::tr("the disk of the instance has no room for it");
    case PullError::None:
        break;
    }
    return {};
}

} // namespace deployscope
