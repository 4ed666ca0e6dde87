// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/read_container_order.h"

#include <algorithm>

namespace deployscope {

namespace {

constexpr Range intervalRange{.first = 5, .last = 300};
constexpr Range timeoutRange{.first = 2, .last = 60};
constexpr Range retriesRange{.first = 1, .last = 10};
constexpr Range startPeriodRange{.first = 0, .last = 300};

ContainerCondition readCondition(const Members &dependency)
{
    const Document &value = dependency.need("condition");
    const std::string &name = textOf(value);
    if (name == "START")
        return ContainerCondition::Start;
    if (name == "COMPLETE")
        return ContainerCondition::Complete;
    if (name == "SUCCESS")
        return ContainerCondition::Success;
    if (name == "HEALTHY")
        return ContainerCondition::Healthy;
    throw Refusal{Fault::UnknownValue, &value, excerpt(value), "START, COMPLETE, SUCCESS, HEALTHY"};
}

ContainerDependency readDependency(const Members &dependency, const TaskDefinition &read)
{
    const Document &name = dependency.need("containerName");
    const auto found = std::ranges::find(read.containers, textOf(name), &ContainerDefinition::name);
    if (found == read.containers.end())
        throw Refusal{Fault::UnknownReference, &name, excerpt(name), "containerDefinitions"};
    const ContainerCondition condition = readCondition(dependency);
    const bool asksForExit = condition == ContainerCondition::Complete || condition == ContainerCondition::Success;
    if (asksForExit && found->essential) // its exit would end the task (R2.9)
        throw Refusal{Fault::Conflict, dependency.find("condition"), excerpt(*dependency.find("condition")),
                      "START, HEALTHY"};
    return {static_cast<std::uint32_t>(found - read.containers.begin()), condition};
}

/// Looks for containers that wait for one another, each container once.
class Circle
{
public:
    explicit Circle(const TaskDefinition &definition)
        : m_containers(definition.containers)
        , m_seen(definition.containers.size(), Seen::No)
    {}

    /// \returns the names along a circle through containers that `from` leads to; empty: there is none
    std::string from(std::size_t container)
    {
        if (m_seen[container] == Seen::Done)
            return {};
        if (m_seen[container] == Seen::OnTheWay)
            return m_containers[container].name;
        m_seen[container] = Seen::OnTheWay;
        for (const ContainerDependency &each : m_containers[container].dependsOn) {
            if (std::string circle = from(each.container); !circle.empty())
                return m_containers[container].name + " > " + circle;
        }
        m_seen[container] = Seen::Done;
        return {};
    }

private:
    enum class Seen : std::uint8_t { No, OnTheWay, Done };
    const std::vector<ContainerDefinition> &m_containers;
    std::vector<Seen> m_seen;
};

} // namespace

std::optional<ContainerHealthCheck> readContainerHealthCheck(const Members &container)
{
    const auto check = container.object("healthCheck", keys::containerHealthCheck);
    if (!check)
        return {};
    const Document &command = check->need("command");
    if (arrayOf(command).empty())
        throw Refusal{Fault::Missing, &command, {}, "command"};
    check->used().useWhole(command);
    ContainerHealthCheck read;
    read.interval = check->seconds("interval", intervalRange).value_or(read.interval);
    read.timeout = check->seconds("timeout", timeoutRange).value_or(read.timeout);
    read.retries = static_cast<int>(check->integer("retries", retriesRange).value_or(read.retries));
    read.startPeriod = check->seconds("startPeriod", startPeriodRange).value_or(read.startPeriod);
    return read;
}

void readDependencies(const Members &definition, TaskDefinition &read)
{
    const Document::array_t &containers = definition.array("containerDefinitions");
    for (std::size_t i = 0; i < containers.size(); ++i) {
        const Members container{containers[i], keys::containerDefinition, definition.used()};
        for (const Document &element : container.array("dependsOn", limits::containersOfTask))
            read.containers[i].dependsOn.push_back(
                readDependency(Members{element, keys::containerDependency, definition.used()}, read));
    }
    Circle circle{read};
    for (std::size_t i = 0; i < containers.size(); ++i) {
        if (std::string names = circle.from(i); !names.empty())
            throw Refusal{Fault::DependencyCircle,
                          Members{containers[i], keys::containerDefinition, definition.used()}.find("dependsOn"),
                          excerpt(names),
                          {}};
    }
}

} // namespace deployscope
