// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/capacity_provider.h"
#include "simulation/engine.h"
#include "simulation/instance_group.h"
#include "simulation/instance_registration.h"
#include "simulation/scaling_metrics.h"

#include <algorithm>
#include <type_traits>

namespace deployscope {

// Managed scaling of a capacity provider over time.

/// Notes what managed scaling follows from: a task that waits, an instance that its first task keeps or its last one leaves, an
/// instance that comes or goes.
void Engine::followCapacity(EventId id, const Event &event)
{
    const Cause cause = Cause::of(id);
    const auto keepers = [&](TaskId task) {
        const InstanceId where = m_state.tasks[indexOf(task)].instance;
        return isOfGroup(*m_state.scenario, where) ? static_cast<int>(tasksThatKeep(m_state, where).size()) : -1;
    };
    event.what.visit([&]<typename What>(const What &what) {
        if constexpr (std::is_same_v<What, TaskAwaitsCapacity>) {
            m_capacityTaken = cause;
        } else if constexpr (std::is_same_v<What, TaskStarted> || std::is_same_v<What, TaskPlaced>) {
            if (keepers(what.task) == 1)
                m_capacityTaken = cause;
            if (std::is_same_v<What, TaskPlaced>) // one fewer waits
                m_capacityFreed = cause;
        } else if constexpr (std::is_same_v<What, TaskStopped> || std::is_same_v<What, TaskLost>) {
            if (!m_state.tasks[indexOf(what.task)].isPlaced() || keepers(what.task) == 0)
                m_capacityFreed = cause;
        } else if constexpr (std::is_same_v<What, InstanceLost>) {
            if (isOfGroup(*m_state.scenario, what.instance))
                m_capacityTaken = cause;
        } else if constexpr (std::is_same_v<What, InstanceRegistered>) {
            if (isOfGroup(*m_state.scenario, what.instance))
                m_capacityFreed = cause;
        } else if constexpr (std::is_same_v<What, CapacityReservationChanged>) {
            if (what.below)
                m_capacityFreed = cause; // what goes in the end goes by this count of data points
        }
    });
}

/// The next data point of the capacity provider, if it may change something; as others it is no event by itself.
void Engine::awaitCapacity(SimTime now)
{
    if (m_awaitsCapacity || capacityOutlook(m_state) == CapacityOutlook::Settled)
        return;
    m_awaitsCapacity = true;
    m_timers.set(newestDataPoint(now) + metricPeriod, Timer::Kind::CapacityKnown, 0, {});
}

void Engine::capacityKnown(SimTime now)
{
    m_awaitsCapacity = false;
    const Decision decision = managedScaling(m_state, now);
    const auto needsFewer = [](const Decided &each) {
        const auto *changed = each.what.getIf<CapacityReservationChanged>();
        return (changed != nullptr && changed->below) || each.what.is<CapacityScalingIn>();
    };
    const bool shrinks = std::ranges::any_of(decision.events, needsFewer);
    record(now, shrinks ? m_capacityFreed : m_capacityTaken, decision);
    awaitCapacity(now);
}

bool Engine::isBooting(const Timer &timer) const
{
    const BootingInstance boot{static_cast<InstanceId>(timer.subject), timer.at};
    return std::ranges::find(m_state.capacity.booting, boot) != m_state.capacity.booting.end();
}

/// An instance whose zone was lost while it booted never registers.
void Engine::instanceBoots(const Timer &timer)
{
    const auto instance = static_cast<InstanceId>(timer.subject);
    if (m_state.zonesLost[indexOf(m_state.scenario->instances[timer.subject].zone)] == 0)
        record(timer.at, timer.cause, registered(m_state, instance));
    else
        record(timer.at, timer.cause, InstanceLost{instance, false});
}

} // namespace deployscope
