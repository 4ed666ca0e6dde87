// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/applier.h"

namespace deployscope {

// Container instances and their agents.

/// A machine that comes (back) is empty, and Docker counts its ports from the first (R4.2).
void Applier::operator()(const InstanceRegistered &e)
{
    InstanceState &instance = m_state.instances[indexOf(e.instance)];
    instance.registered = true;
    instance.lost = instance.lostWithZone = instance.denied = false;
    instance.since = instance.registeredAt = m_state.now;
    instance.diskFree = m_state.scenario->instances[indexOf(e.instance)].diskFree;
    instance.diskFull = false;
    instance.nextDynamicPort = InstanceState{}.nextDynamicPort;
    instance.highestHostPort = {};
    endBoot(e.instance);
}

void Applier::operator()(const RegistrationDenied &e)
{
    m_state.instances[indexOf(e.instance)].denied = true;
    endBoot(e.instance);
}

void Applier::operator()(const InstanceLost &e)
{
    InstanceState &instance = m_state.instances[indexOf(e.instance)];
    instance.registered = instance.draining = false;
    instance.agentConnected = instance.lost = true;
    instance.lostWithZone = e.withZone;
    instance.since = m_state.now;
    endBoot(e.instance);
    std::erase_if(m_state.cachedImages, [&](const CachedImage &image) { return image.instance == e.instance; });
}

void Applier::operator()(const InstanceDraining &e)
{
    m_state.instances[indexOf(e.instance)].draining = true;
    m_state.instances[indexOf(e.instance)].since = m_state.now;
    setEvicted(e.instance, true);
}

void Applier::operator()(const InstanceActivated &e)
{
    m_state.instances[indexOf(e.instance)].draining = false;
    m_state.instances[indexOf(e.instance)].since = m_state.now;
    setEvicted(e.instance, false);
}

void Applier::setEvicted(InstanceId instance, bool evicted)
{
    for (TaskId id = m_state.instances[indexOf(instance)].oldestTask; id != noTask; id = task(id).nextHere) {
        change(id, [&](Task &changed) { changed.evicted = evicted; });
        service(task(id).service).steady = false;
    }
}

} // namespace deployscope
