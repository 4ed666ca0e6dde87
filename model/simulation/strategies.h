// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <vector>

namespace deployscope {

/// The strategies in force for a service, in order; with none set the default of R6.6: spread over the zones,
/// then over the instances.
[[nodiscard]] const std::vector<PlacementStrategy> &strategiesOf(const State &state, ServiceId service);

/// How the tasks of one service and the free resources lie on the instances: what strategies weigh. A copy of
/// the state's own numbers, so that several tasks can be placed or taken in thought.
struct Spread
{
    std::vector<std::int32_t> onInstance{}; ///< tasks of the service, by InstanceId
    std::vector<std::int32_t> inZone{};     ///< likewise, by ZoneId
    std::vector<CpuUnits> cpuFree{};        ///< by InstanceId
    std::vector<Mebibytes> memoryFree{};    ///< by InstanceId
};

/// Of all tasks of the service that exist.
[[nodiscard]] Spread spreadOf(const State &state, ServiceId service);

/// A number for `instance` by one strategy: the lower, the better to start a task there; of those with the highest one a
/// task is stopped best (R1.11, R6.5, R6.7). `random` gives 0: chance decides elsewhere.
[[nodiscard]] std::int64_t weight(const State &state, const Spread &spread, const PlacementStrategy &strategy,
                                  InstanceId instance);

} // namespace deployscope
