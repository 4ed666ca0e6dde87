// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/applier.h"

#include <cstddef>

namespace deployscope {

// Images, in their registries and on instances, the disks of those, and the roles by which they are pulled.

/// Its place on the disk is taken from the begin of the pull on. One that was cleaned up has given its place back, and
/// takes it again.
void Applier::keepImage(const Task &pulling, std::size_t container, const ImagePull &pull, SimDuration takes)
{
    if (!m_state.followsImages || !pull.fetches)
        return;
    const ImageId image = definition(pulling).containers[container].imageId;
    const std::size_t place = placeOfImage(m_state, pulling.instance, image);
    const CachedImage fetched{pulling.instance, image, m_state.now + takes};
    if (cachedImage(m_state, pulling.instance, image) != nullptr) {
        m_state.cachedImages[place] = fetched;
        return;
    }
    m_state.cachedImages.insert(m_state.cachedImages.begin() + static_cast<std::ptrdiff_t>(place), fetched);
    if (auto &disk = m_state.instances[indexOf(pulling.instance)].diskFree)
        *disk -= m_state.scenario->images[indexOf(image)].size;
}

/// What no task has any more may be cleaned up later (R2.15).
void Applier::noteUseOfImages(const Task &gone)
{
    if (!m_state.followsImages)
        return;
    for (const ContainerDefinition &container : definition(gone).containers) {
        if (cachedImage(m_state, gone.instance, container.imageId) != nullptr)
            m_state.cachedImages[placeOfImage(m_state, gone.instance, container.imageId)].usedUntil = m_state.now;
    }
}

void Applier::setImage(ImageId image, InRegistry now, FaultId fault)
{
    m_state.images[indexOf(image)] = {now, static_cast<std::uint32_t>(fault) + 1};
}

void Applier::setDisk(InstanceId instance, bool full, FaultId fault)
{
    m_state.instances[indexOf(instance)].diskFull = full;
    m_state.instances[indexOf(instance)].diskFault = static_cast<std::uint32_t>(fault) + 1;
}

void Applier::operator()(const ImagePullReported &e)
{
    const Task &failed = m_state.tasks[indexOf(e.failed)];
    DeploymentState &owner = deployment(failed.deployment);
    owner.reportedError = pullOf(m_state, failed, failed.decisiveContainer).error;
    owner.reportedImage = definition(failed).containers[failed.decisiveContainer].imageId;
}

void Applier::addGrant(GrantId grant)
{
    m_state.policies[indexOf(m_state.scenario->grants[indexOf(grant)].role)].push_back(grant);
}

} // namespace deployscope
