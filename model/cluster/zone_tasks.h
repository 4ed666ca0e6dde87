// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <cstdint>
#include <vector>

namespace deployscope {

/// How many tasks of a service exist in one Availability Zone.
struct ZoneTasks
{
    ZoneId zone{};
    std::int32_t tasks = 0;
    friend bool operator==(const ZoneTasks &, const ZoneTasks &) = default;
};

/// Of each zone that has an ACTIVE instance, or a task of the service; in the order of the zones.
[[nodiscard]] std::vector<ZoneTasks> tasksByZone(const State &state, ServiceId service);

} // namespace deployscope
