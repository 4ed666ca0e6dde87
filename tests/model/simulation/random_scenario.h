// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario_builder.h"

#include <random>

namespace deployscope::test {

/// A small scenario, other for each seed and the same for one: clusters, percentages, ports, crashes, updates in
/// mid-run, closed and opened security groups.
[[nodiscard]] inline std::shared_ptr<const Scenario> randomScenario(std::uint32_t seed)
{
    std::mt19937 engine{seed};
    const auto upTo = [&](std::uint32_t most) { return static_cast<int>(engine() % (most + 1)); };
    ScenarioBuilder builder;
    // One draw a statement: compilers differ in the order in which they evaluate arguments.
    const int instances = 1 + upTo(5);
    const int tasksEach = 1 + upTo(4);
    const int zones = 1 + upTo(2);
    builder.instances(instances, tasksEach, zones);
    for (int i = 0; i < 3; ++i) {
        Behaviour behaviour;
        behaviour.imagePull = std::chrono::seconds{upTo(20)};
        behaviour.stop = std::chrono::seconds{upTo(40)};
        behaviour.responds = upTo(9) != 0;
        if (upTo(9) == 0)
            behaviour.crashAfter = std::chrono::seconds{20 + upTo(200)};
        builder.revision({static_cast<std::uint16_t>(upTo(3) == 0 ? 8080 : 0)}, behaviour);
    }
    const int desired = upTo(8);
    const int minimum = upTo(20) * 5;
    const int maximum = 100 + upTo(20) * 5;
    builder.service(desired, minimum, maximum);
    if (upTo(2) != 0) {
        builder.targetGroup(std::chrono::seconds{upTo(60)});
        builder.securityGroups({0}, {65535});
    }
    const bool guarded = !builder.scenario().permissions.empty();
    SimDuration at{};
    bool isOpen = true;
    for (int i = upTo(4); i > 0; --i) {
        at += std::chrono::seconds{upTo(120)};
        UpdateService update;
        switch (upTo(3)) {
        case 0:
            update.desiredCount = upTo(8);
            builder.action(at, update);
            break;
        case 1:
            update.taskDefinition = idAt<TaskDefinitionId>(static_cast<std::size_t>(upTo(2)));
            update.forceNewDeployment = upTo(1) == 0;
            builder.action(at, update);
            break;
        case 2:
            update.minimumHealthy = Percent{upTo(20) * 5};
            update.maximum = Percent{100 + upTo(20) * 5};
            builder.action(at, update);
            break;
        default:
            if (guarded) {
                isOpen = !isOpen;
                builder.action(at, ChangeSecurityGroup{isOpen, {PermissionId{0}}});
            }
        }
    }
    builder.scenario().simulation.start =
        upTo(3) == 0 ? SimulationSettings::Start::Empty : SimulationSettings::Start::Steady;
    builder.scenario().simulation.jitter = {upTo(1) * 20};
    builder.scenario().simulation.schedulerInterval = std::chrono::seconds{upTo(3) == 0 ? 10 : 0};
    builder.scenario().simulation.limit = SimTime{std::chrono::seconds{1500}};
    CircuitBreaker &breaker = builder.scenario().services[0].circuitBreaker;
    breaker.enable = upTo(1) == 0;
    breaker.rollback = upTo(2) != 0;
    breaker.resetOnHealthyTask = upTo(3) != 0;
    if (upTo(1) == 0) {
        breaker.threshold = CircuitBreaker::Threshold::Count;
        breaker.value = 1 + upTo(3);
    }
    return builder.make();
}

} // namespace deployscope::test
