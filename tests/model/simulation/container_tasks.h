// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_facts.h"
#include "scenario_builder.h"

#include <optional>

namespace deployscope::test {

/// A container of a task that a test puts together.
struct ContainerOf
{
    std::string name{};
    Behaviour behaviour{};
    bool essential = true;
    std::vector<ContainerDependency> dependsOn{};
    std::optional<ContainerHealthCheck> healthCheck{};
    std::optional<SimDuration> startTimeout{};
    std::optional<SimDuration> stopTimeout{};
    std::optional<Port> port{}; ///< mapped to a dynamic host port
};

/// One more revision of `web` with these containers.
inline void addRevision(ScenarioBuilder &builder, const std::vector<ContainerOf> &containers)
{
    builder.revision();
    TaskDefinition &definition = builder.scenario().taskDefinitions.back();
    definition.containers.clear();
    definition.portMappings.clear();
    for (const ContainerOf &each : containers) {
        if (each.port) {
            const auto place = static_cast<std::uint32_t>(definition.containers.size());
            definition.portMappings.push_back({place, *each.port, {0}, Protocol::Tcp});
        }
        ContainerDefinition container;
        container.name = each.name;
        container.image = each.name + ":latest";
        container.essential = each.essential;
        container.stopTimeout = each.stopTimeout;
        container.startTimeout = each.startTimeout;
        container.dependsOn = each.dependsOn;
        container.healthCheck = each.healthCheck;
        definition.containers.push_back(std::move(container));
        definition.behaviour.front().containers.push_back(each.behaviour);
    }
}

/// The run of one task with these containers, from nothing on: pull 10, start 5, warm-up 5, stop 2 seconds.
[[nodiscard]] inline std::shared_ptr<const Timeline> oneTask(const std::vector<ContainerOf> &containers,
                                                             SimDuration grace = {}, SimTime limit = second(600))
{
    ScenarioBuilder builder;
    builder.instances(2);
    addRevision(builder, containers);
    builder.service(1, 100, 200);
    builder.scenario().services.front().healthCheckGracePeriod = grace;
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    builder.scenario().simulation.limit = limit;
    return simulate(builder.make());
}

/// The seconds at which events of a kind happened to one task.
template <typename What>
[[nodiscard]] QList<double> timesOf(const Timeline &timeline, TaskId task)
{
    QList<double> times;
    for (const Event &event : timeline.events) {
        const What *what = event.what.getIf<What>();
        if (what != nullptr && what->task == task)
            times.push_back(static_cast<double>(event.at.time_since_epoch().count()) / 1000);
    }
    return times;
}

inline constexpr TaskId firstTask{};

} // namespace deployscope::test
