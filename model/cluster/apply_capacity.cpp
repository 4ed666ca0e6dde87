// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/applier.h"

namespace deployscope {

// What a capacity provider makes of its group of instances.

/// The warm-up of what is launched now.
void Applier::operator()(const CapacityScalingOut &)
{
    m_state.capacity.warmUntil = m_state.now + m_state.scenario->capacityProvider->instanceWarmup;
}

/// The count of data points begins anew.
void Applier::operator()(const CapacityScalingIn &)
{
    m_state.capacity.belowSince = SimTime::max();
}

void Applier::operator()(const CapacityReservationChanged &e)
{
    m_state.capacity.belowSince = e.below ? m_state.now : SimTime::max();
}

void Applier::operator()(const InstanceLaunched &e)
{
    m_state.capacity.booting.push_back({e.instance, m_state.now + e.boot});
}

/// It has registered, or never will.
void Applier::endBoot(InstanceId instance)
{
    std::erase_if(m_state.capacity.booting,
                  [&](const BootingInstance &each) { return each.instance == instance; });
}

} // namespace deployscope
