// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/capacity_provider.h"

#include <cstdint>
#include <vector>

namespace deployscope {

/// Tasks on an instance that keep it: those of daemon services do not (R9.7).
[[nodiscard]] std::vector<TaskId> tasksThatKeep(const State &state, InstanceId instance);

/// The Auto Scaling group of the capacity provider at one moment, and how managed scaling would change it. For a scenario
/// with a capacity provider.
class InstanceGroup
{
public:
    explicit InstanceGroup(const State &state);

    [[nodiscard]] const CapacityNumbers &numbers() const { return m_numbers; }
    /// How many instances are to come, within the steps and the maximum size.
    [[nodiscard]] std::int64_t toLaunch() const;
    /// How many of the empty ones are to go.
    [[nodiscard]] std::int64_t toTerminate() const;
    /// Which come: at most `count`, fewer where the zones of the group are lost. Each in the zone with the fewest of the group,
    /// there the first in file order.
    [[nodiscard]] std::vector<InstanceId> chosenToLaunch(std::int64_t count) const;
    /// Which go: each in the zone with the most of the group, there the last in file order.
    /// \param count at most toTerminate()
    [[nodiscard]] std::vector<InstanceId> chosenToTerminate(std::int64_t count) const;
    /// It has its maximum size.
    [[nodiscard]] bool isFull() const { return size() >= m_provider.maxSize; }

private:
    /// With those that boot, and those that cannot register.
    [[nodiscard]] std::int64_t size() const { return m_numbers.running + m_numbers.booting + m_denied; }
    [[nodiscard]] std::int64_t wantedSize() const;
    [[nodiscard]] ZoneId zoneOf(InstanceId id) const { return m_state.scenario->instances[indexOf(id)].zone; }
    [[nodiscard]] bool isThere(InstanceId id) const;
    [[nodiscard]] std::vector<std::int64_t> sizeByZone() const;

    const State &m_state;
    const CapacityProvider &m_provider;
    CapacityNumbers m_numbers{};
    std::int64_t m_waiting = 0; ///< tasks of all services
    std::int64_t m_denied = 0;
    std::vector<InstanceId> m_empty{}; ///< registered, without a task that keeps it; in file order
};

} // namespace deployscope
