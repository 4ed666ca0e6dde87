// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/zone_tasks.h"

namespace deployscope {

std::vector<ZoneTasks> tasksByZone(const State &state, ServiceId service)
{
    const std::size_t zones = state.scenario->zones.size();
    std::vector<std::uint8_t> isOpen(zones);
    for (std::size_t i = 0; i < state.instances.size(); ++i) {
        if (state.instances[i].isActive())
            isOpen[indexOf(state.scenario->instances[i].zone)] = 1;
    }
    std::vector<ZoneTasks> found;
    for (std::size_t zone = 0; zone < zones; ++zone) {
        const std::int32_t tasks = state.inZone[indexOf(service) * zones + zone];
        if (isOpen[zone] != 0 || tasks > 0)
            found.push_back({idAt<ZoneId>(zone), tasks});
    }
    return found;
}

} // namespace deployscope
