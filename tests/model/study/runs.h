// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/scenario_builder.h"
#include "simulation/simulate.h"

#include <memory>

namespace deployscope::test {

using namespace std::chrono_literals;

/// Two tasks on four instances with room for one each, 50 / 200, 30 s to drain; web:2 comes at 60.
/// By hand: L 1, U 4. 60: one old task is to stop, two new ones start. 75: they run. 92: the old one is gone.
/// 105: the new ones pass their first check, and the other old task is to stop. 137: it is gone.
[[nodiscard]] inline ScenarioBuilder twoTasks()
{
    ScenarioBuilder builder;
    builder.instances(4).revision().revision().service(2, 50, 200).targetGroup(30s).update(60s);
    builder.scenario().taskDefinitions[0].pointer = "/taskDefinitions/0";
    builder.scenario().taskDefinitions[1].pointer = "/taskDefinitions/1";
    return builder;
}

/// One task each on five instances, 20 / 100. By hand: L 1, U 5. 60: four are to stop. 92: they are gone, four new
/// ones start. 137: these are healthy, the fifth is to stop. 169: it is gone, its successor starts. 214: healthy.
[[nodiscard]] inline ScenarioBuilder fiveInstances()
{
    ScenarioBuilder builder;
    builder.instances(5).revision().revision().service(5, 20, 100).targetGroup(30s).update(60s);
    return builder;
}

/// Nothing stands at the start, and the instances let in port 80 only, while the tasks have dynamic ports.
/// By hand: 0: two tasks start. 15: they run. 45 and 75: checks that nobody answers. 80: both targets unhealthy.
[[nodiscard]] inline ScenarioBuilder closedSecurityGroup()
{
    ScenarioBuilder builder;
    builder.instances(4).revision().service(2, 100, 200).targetGroup(30s).securityGroups(Port{80}, Port{80});
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    builder.scenario().simulation.until = SimTime{100s};
    return builder;
}

[[nodiscard]] inline std::shared_ptr<const Timeline> run(const ScenarioBuilder &builder)
{
    return simulate(builder.make());
}

} // namespace deployscope::test
