// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace deployscope::test {

/// A small cluster, a service and its revisions, put together in code, so that the rules are tested without the reader.
/// The defaults are those of a scenario file: pull 10, start 5, warm-up 5, stop 2 seconds.
class ScenarioBuilder
{
public:
    ScenarioBuilder()
    {
        m_scenario.name = "test";
        m_scenario.simulation.start = SimulationSettings::Start::Steady;
    }

    /// `count` instances with room for `tasksEach` tasks of the builder's revisions; zones are dealt in turn.
    ScenarioBuilder &instances(int count, int tasksEach = 1, int zones = 1)
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

    /// One more revision of `web`, port 80 mapped to `hostPort` (0: dynamic).
    ScenarioBuilder &revision(Port hostPort = {0}, Behaviour behaviour = {})
    {
        TaskDefinition definition;
        definition.family = "web";
        definition.revision = static_cast<int>(m_scenario.taskDefinitions.size()) + 1;
        definition.cpu = {100};
        definition.memory = {100};
        definition.containers.push_back({"app", "app:latest", true, {}});
        definition.portMappings.push_back({0, Port{80}, hostPort, Protocol::Tcp});
        definition.behaviour = {std::move(behaviour)};
        m_scenario.taskDefinitions.push_back(definition);
        return *this;
    }

    /// `web` with its first revision; needs revision() first.
    ScenarioBuilder &service(std::int64_t desired, std::int64_t minimum, std::int64_t maximum)
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

    /// A target group for the service, with this deregistration delay and default health checks.
    ScenarioBuilder &targetGroup(SimDuration deregistrationDelay)
    {
        TargetGroup group;
        group.id = group.name = "web";
        group.deregistrationDelay = deregistrationDelay;
        group.pointer = "/targetGroups/0";
        m_scenario.targetGroups.push_back(group);
        m_scenario.services.back().loadBalancers.push_back({TargetGroupId{0}, "app", Port{80}});
        return *this;
    }

    /// sg-alb on the load balancer; sg-instances on all instances lets it in on first..last.
    ScenarioBuilder &securityGroups(Port first, Port last)
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

    /// A rule of sg-instances for tcp from sg-alb. \returns its id
    PermissionId permission(Port first, Port last, bool inForceAtStart)
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

    template <typename What>
    ScenarioBuilder &action(SimDuration at, What what)
    {
        const std::size_t position = m_scenario.actions.size();
        m_scenario.actions.push_back({SimTime{at}, what, position, "/actions/" + std::to_string(position)});
        return *this;
    }

    template <typename What>
    ScenarioBuilder &fault(SimDuration at, What what)
    {
        const std::size_t position = m_scenario.faults.size();
        m_scenario.faults.push_back(
            {SimTime{at}, what, position, "/simulation/faults/" + std::to_string(position)});
        return *this;
    }

    /// `i-K`, as an action or fault names it.
    [[nodiscard]] static InstanceName instanceName(std::size_t number)
    {
        return {"i-" + std::to_string(number), idAt<InstanceId>(number - 1)};
    }

    /// `t-K`, likewise.
    [[nodiscard]] static TaskName taskName(std::size_t number)
    {
        return {"t-" + std::to_string(number), idAt<TaskId>(number - 1)};
    }

    /// UpdateService to the second revision.
    ScenarioBuilder &update(SimDuration at)
    {
        UpdateService update;
        update.taskDefinition = TaskDefinitionId{1};
        return action(at, update);
    }

    Scenario &scenario() { return m_scenario; }
    [[nodiscard]] std::shared_ptr<const Scenario> make() const
    {
        return std::make_shared<const Scenario>(m_scenario);
    }

private:
    Scenario m_scenario{};
};

} // namespace deployscope::test
