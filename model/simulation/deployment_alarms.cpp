// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/deployment_alarms.h"

#include <algorithm>

namespace deployscope {

bool watchesAlarms(const State &state, ServiceId service)
{
    const ServiceState &now = state.services[indexOf(service)];
    return now.exists && now.deploying && alarmsOf(state, service).enable &&
           !state.deployments[indexOf(now.primary)].ignoresAlarms;
}

bool detectsAlarm(const State &state, ServiceId service)
{
    return watchesAlarms(state, service) && isAnyInAlarm(state, alarmsOf(state, service));
}

SimDuration bakeTime(const State &state, ServiceId service)
{
    SimDuration longest{};
    if (!watchesAlarms(state, service))
        return longest;
    for (const AlarmId alarm : alarmsOf(state, service).alarms)
        longest = std::max(longest, state.scenario->alarms[indexOf(alarm)].period);
    return longest;
}

} // namespace deployscope
