// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario_builder.h"

#include "scenario/images.h"

#include <string>

namespace deployscope::test {

ScenarioBuilder::ScenarioBuilder()
{
    m_scenario.name = "test";
    m_scenario.simulation.start = SimulationSettings::Start::Steady;
}

// Here and not in the header, where each test program would compile all that a scenario consists of once more.
ScenarioBuilder::~ScenarioBuilder() = default;
ScenarioBuilder::ScenarioBuilder(const ScenarioBuilder &) = default;
ScenarioBuilder::ScenarioBuilder(ScenarioBuilder &&) noexcept = default;
ScenarioBuilder &ScenarioBuilder::operator=(const ScenarioBuilder &) = default;
ScenarioBuilder &ScenarioBuilder::operator=(ScenarioBuilder &&) noexcept = default;

ScenarioBuilder &ScenarioBuilder::instances(int count, int tasksEach, int zones)
{
    for (int z = 0; z < zones; ++z)
        m_scenario.zones.push_back(std::string(1, static_cast<char>('a' + z)));
    for (int i = 0; i < count; ++i) {
        ContainerInstance instance;
        instance.id = "i-" + std::to_string(i + 1);
        instance.zone = idAt<ZoneId>(static_cast<std::size_t>(i % zones));
        instance.cpu = {100 * tasksEach};
        instance.memory = {100 * tasksEach};
        instance.address = ipv4(10, 0, 1, static_cast<std::uint32_t>(i + 1));
        instance.pointer = "/containerInstances/0";
        m_scenario.instances.push_back(instance);
    }
    return *this;
}

ScenarioBuilder &ScenarioBuilder::revision(Port hostPort, const Behaviour &behaviour)
{
    TaskDefinition definition;
    definition.family = "web";
    definition.revision = static_cast<int>(m_scenario.taskDefinitions.size()) + 1;
    definition.cpu = {100};
    definition.memory = {100};
    definition.containers.push_back({"app", "app:latest", true, {}});
    definition.portMappings.push_back({0, Port{80}, hostPort, Protocol::Tcp});
    definition.behaviour = {behaviour};
    m_scenario.taskDefinitions.push_back(definition);
    return *this;
}

ScenarioBuilder &ScenarioBuilder::service(std::int64_t desired, std::int64_t minimum, std::int64_t maximum)
{
    Service service;
    service.name = "web";
    service.desiredCount = desired;
    service.minimumHealthy = {minimum};
    service.maximum = {maximum};
    service.pointer = "/services/0";
    m_scenario.services.push_back(service);
    return *this;
}

ScenarioBuilder &ScenarioBuilder::targetGroup(SimDuration deregistrationDelay)
{
    TargetGroup group;
    group.id = group.name = "web";
    group.deregistrationDelay = deregistrationDelay;
    group.pointer = "/targetGroups/0";
    m_scenario.targetGroups.push_back(group);
    m_scenario.services.back().loadBalancers.push_back({TargetGroupId{0}, "app", Port{80}});
    return *this;
}

ScenarioBuilder &ScenarioBuilder::securityGroups(Port first, Port last)
{
    m_scenario.securityGroups = {{"sg-alb", "sg-alb", "/securityGroups/0"},
                                 {"sg-instances", "sg-instances", "/securityGroups/1"}};
    m_scenario.loadBalancer.securityGroups = {SecurityGroupId{0}};
    for (ContainerInstance &instance : m_scenario.instances)
        instance.securityGroups = {SecurityGroupId{1}};
    permission(first, last, true);
    IpPermission egress;
    egress.group = SecurityGroupId{0};
    egress.direction = Direction::Egress;
    egress.allProtocols = true;
    egress.networks = {Network{}};
    egress.inForceAtStart = true;
    m_scenario.permissions.push_back(egress);
    return *this;
}

PermissionId ScenarioBuilder::permission(Port first, Port last, bool inForceAtStart)
{
    IpPermission ingress;
    ingress.group = SecurityGroupId{1};
    ingress.protocol = Protocol::Tcp;
    ingress.first = first;
    ingress.last = last;
    ingress.groups = {SecurityGroupId{0}};
    ingress.inForceAtStart = inForceAtStart;
    m_scenario.permissions.push_back(ingress);
    return idAt<PermissionId>(m_scenario.permissions.size() - 1);
}

ScenarioBuilder &ScenarioBuilder::action(SimDuration at, const decltype(Action::what) &what)
{
    const std::size_t position = m_scenario.actions.size();
    m_scenario.actions.push_back({SimTime{at}, what, position, "/actions/" + std::to_string(position)});
    return *this;
}

ScenarioBuilder &ScenarioBuilder::fault(SimDuration at, const decltype(TimedFault::what) &what)
{
    const std::size_t position = m_scenario.faults.size();
    m_scenario.faults.push_back({SimTime{at}, what, position, "/simulation/faults/" + std::to_string(position)});
    return *this;
}

InstanceName ScenarioBuilder::instanceName(std::size_t number)
{
    return {"i-" + std::to_string(number), idAt<InstanceId>(number - 1)};
}

TaskName ScenarioBuilder::taskName(std::size_t number)
{
    return {"t-" + std::to_string(number), idAt<TaskId>(number - 1)};
}

ScenarioBuilder &ScenarioBuilder::update(SimDuration at)
{
    UpdateService update;
    update.taskDefinition = TaskDefinitionId{1};
    return action(at, update);
}

std::shared_ptr<const Scenario> ScenarioBuilder::make() const
{
    const auto made = std::make_shared<Scenario>(m_scenario);
    numberImages(*made);
    return made;
}

} // namespace deployscope::test
