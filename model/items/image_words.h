// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"
#include "items/event_names.h"

namespace deployscope {

/// Sentences for images, registries, the disks of instances, and the roles that may or may not use them.
class ImageWords
{
public:
    explicit ImageWords(const EventNames &names)
        : m_names(names)
    {}

    [[nodiscard]] QString operator()(const RegistryWentDown &what) const;
    [[nodiscard]] QString operator()(const RegistryCameUp &what) const;
    [[nodiscard]] QString operator()(const ImageRemoved &what) const;
    [[nodiscard]] QString operator()(const ImagePushed &what) const;
    [[nodiscard]] QString operator()(const DiskFilled &what) const;
    [[nodiscard]] QString operator()(const DiskFreed &what) const;
    [[nodiscard]] QString operator()(const RegistrationDenied &what) const;
    [[nodiscard]] QString operator()(const RolePermissionAdded &what) const;
    [[nodiscard]] QString operator()(const RolePermissionRemoved &what) const;
    [[nodiscard]] QString operator()(const CachedImageUsed &what) const;
    [[nodiscard]] QString operator()(const ContainerCachedImageUsed &what) const;

private:
    [[nodiscard]] QString nameOfImage(ImageId image) const;
    [[nodiscard]] QString about(GrantId grant, const QString &sentence) const;

    const EventNames &m_names;
};

/// Why an image cannot be pulled, as part of a sentence: what stands after a colon, without a full stop.
/// \param image as the container names it
[[nodiscard]] QString pullErrorWords(PullError error, const QString &image);

} // namespace deployscope
