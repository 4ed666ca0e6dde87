// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_facts.h"
#include "scenario_builder.h"

namespace deployscope::test {

/// `web` on i-1, which is full with two tasks; its group may launch four more such instances. Data points end at full
/// minutes, an instance boots for 120 s, and without a load balancer a task is healthy 55 s after its placement and leaves in
/// 2 s. By hand, with web:2 at 60: two tasks wait. 120: two instances needed, one running, i-2 is launched. 240: it registers
/// and takes both. 295: they are healthy, and the old ones are to stop. 297: i-1 is empty. 300: the first data point below.
[[nodiscard]] inline ScenarioBuilder fullInstance(std::int64_t desired = 2, int zones = 1)
{
    ScenarioBuilder builder;
    builder.instances(5, 2, zones).revision().revision().service(desired, 100, 200);
    Scenario &scenario = builder.scenario();
    scenario.services[0].usesCapacityProvider = true;
    CapacityProvider provider;
    provider.name = "instances";
    provider.maxSize = 5;
    provider.ofFile = 1;
    provider.pointer = "/autoScaling/capacityProvider";
    for (std::size_t i = 0; i < scenario.instances.size(); ++i) {
        scenario.instances[i].atStart = i == 0;
        provider.instances.push_back(idAt<InstanceId>(i));
    }
    scenario.capacityProvider = provider;
    return builder;
}

[[nodiscard]] inline UpdateService desiredCount(std::int64_t count)
{
    UpdateService update;
    update.desiredCount = count;
    return update;
}

/// Three tasks by binpack on two instances of the file; at 70 the one on i-2 goes, and i-2 is empty at 72.
[[nodiscard]] inline ScenarioBuilder shrinkingGroup()
{
    ScenarioBuilder builder = fullInstance(3);
    builder.scenario().instances[1].atStart = true;
    builder.scenario().capacityProvider->ofFile = 2;
    builder.scenario().services[0].placementStrategy = {{PlacementStrategy::Type::Binpack, "memory"}};
    builder.action(std::chrono::seconds{70}, desiredCount(2));
    return builder;
}

} // namespace deployscope::test
