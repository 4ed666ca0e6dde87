// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

#include <cstdint>

namespace deployscope {

/// What managed scaling reckons with at a moment.
struct CapacityNumbers
{
    std::int64_t needed = 0;  ///< instances that the tasks which wait and run need (R9.7)
    std::int64_t running = 0; ///< instances of the group that are registered, in whatever status
    std::int64_t booting = 0; ///< launched, not registered yet

    /// CapacityProviderReservation (R9.6): needed per cent of running, rounded down; 200 with something needed and nothing
    /// running, 100 with neither.
    [[nodiscard]] std::int64_t reservation() const
    {
        if (running == 0)
            return needed > 0 ? 200 : 100;
        return needed * 100 / running;
    }
    friend bool operator==(const CapacityNumbers &, const CapacityNumbers &) = default;
};

/// The instance belongs to the group of the scenario's capacity provider.
[[nodiscard]] bool isOfGroup(const Scenario &scenario, InstanceId instance);

/// For a scenario with a capacity provider.
[[nodiscard]] CapacityNumbers capacityNumbers(const State &state);

/// What managed scaling does at the data point of `now`, a full minute (R9.7): launches instances while the reservation is
/// above the target capacity, within the steps and after the warm-up of those before; after fifteen data points below it
/// terminates instances that hold no task but those of daemon services. While it must wait, reasons only.
[[nodiscard]] Decision managedScaling(const State &state, SimTime now);

/// Would a coming data point change something, if nothing else happened? Which: instances come, or the count of data points
/// below the target capacity begins, goes on or ends.
enum class CapacityOutlook : std::uint8_t { Settled, ScalesIn, ScalesOut };
[[nodiscard]] CapacityOutlook capacityOutlook(const State &state);

/// Why tasks of `service` wait in PROVISIONING, and which instances are about to go.
[[nodiscard]] std::vector<Reason> capacityReasons(const State &state, ServiceId service, SimTime now);

} // namespace deployscope
