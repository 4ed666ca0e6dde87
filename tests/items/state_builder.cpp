// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_builder.h"

#include <algorithm>

namespace deployscope {

namespace {

using namespace std::chrono_literals;

constexpr SimTime at(SimDuration sinceStart)
{
    return SimTime{sinceStart};
}

bool hasPort(TaskStatus status)
{
    return status >= TaskStatus::Running;
}

void countTask(TaskCounts &counts, const Task &task)
{
    if (task.isLeaving())
        ++counts.leaving;
    else if (task.health == TaskHealth::Healthy)
        ++counts.healthy;
    else if (task.health == TaskHealth::Unhealthy)
        ++counts.unhealthy;
    else if (task.status == TaskStatus::Running)
        ++counts.unproven;
    else
        ++counts.pending;
}

} // namespace

StateBuilder::StateBuilder()
    : StateBuilder(Shape{})
{}

StateBuilder::StateBuilder(Shape shape)
{
    m_scenario->name = "Hand-made" + shape.nameSuffix;
    addInstances(shape);
    addDefinitions(shape);
    addSecurityGroups(shape);
    addService(shape);
}

void StateBuilder::addInstances(const Shape &shape)
{
    for (int zone = 0; zone < shape.zones; ++zone)
        m_scenario->zones.push_back(std::string{"us-east-1"} + static_cast<char>('a' + zone) + shape.nameSuffix);
    for (int i = 0; i < shape.instances; ++i) {
        m_scenario->instances.push_back({
            .id = "i-" + std::to_string(i + 1) + shape.nameSuffix,
            .instanceType = "t2.micro",
            .zone = idAt<ZoneId>(static_cast<std::size_t>(i % shape.zones)),
            .cpu = {1024},
            .memory = {993},
        });
        m_state.instances.push_back({.registered = true});
    }
}

void StateBuilder::addDefinitions(const Shape &shape)
{
    for (int revision = 1; revision <= 4; ++revision) {
        m_scenario->taskDefinitions.push_back({
            .family = "web" + shape.nameSuffix,
            .revision = revision,
            .cpu = {shape.taskCpu},
            .memory = {128},
            .portMappings = {{.containerPort = {80}}},
        });
        // That it is ever run gives a revision its rank.
        const UpdateService update{.taskDefinition =
                                       idAt<TaskDefinitionId>(static_cast<std::size_t>(revision - 1))};
        m_scenario->actions.push_back({.at = at(60s), .what = update});
        m_state.deployments.push_back({
            .definition = idAt<TaskDefinitionId>(static_cast<std::size_t>(revision - 1)),
            .status = revision == 2 ? DeploymentStatus::Primary : DeploymentStatus::Active,
            .stoodAtStart = revision == 1,
        });
    }
}

void StateBuilder::addSecurityGroups(const Shape &shape)
{
    m_scenario->securityGroups = {{.id = "sg-alb" + shape.nameSuffix}, {.id = "sg-instances" + shape.nameSuffix}};
    m_scenario->loadBalancer = {.name = "web-alb" + shape.nameSuffix, .securityGroups = {SecurityGroupId{0}}};
    m_scenario->loadBalancer.listenerPorts = {{80}};
    for (ContainerInstance &instance : m_scenario->instances)
        instance.securityGroups = {SecurityGroupId{1}};
    m_scenario->permissions = {
        {.group = SecurityGroupId{0}, .direction = Direction::Egress, .allProtocols = true, .networks = {{}}},
        {.group = SecurityGroupId{1},
         .protocol = Protocol::Tcp,
         .first = {32768},
         .last = {61000},
         .groups = {SecurityGroupId{0}}},
    };
    m_state.permissions = {1, 1};
}

void StateBuilder::addService(const Shape &shape)
{
    Service service{.name = "web" + shape.nameSuffix, .desiredCount = 2};
    m_scenario->targetGroups = {{.name = "web" + shape.nameSuffix}};
    m_state.loadBalancing = LoadBalancingInForce{{m_scenario->targetGroups, {}}};
    if (shape.hasLoadBalancer)
        service.loadBalancers = {{.containerPort = {80}}};
    m_scenario->services = {service};
    m_state.services = {{.exists = true, .desiredCount = 2, .primary = DeploymentId{1}}};
    m_state.strategies = {{}};
}

TaskId StateBuilder::addTask(int instance, int revision, TaskStatus status, SimDuration createdAt,
                             SimDuration since)
{
    const TaskId id = idAt<TaskId>(m_state.tasks.size());
    const auto place = static_cast<std::size_t>(revision - 1);
    Task task{
        .deployment = idAt<DeploymentId>(place),
        .definition = idAt<TaskDefinitionId>(place),
        .instance = idAt<InstanceId>(static_cast<std::size_t>(instance)),
        .status = status,
        .onPrimary = revision == 2,
        .createdAt = at(createdAt),
        .since = at(since),
        .pullEndsAt = at(createdAt + 10s),
        .runningAt = at(createdAt + 15s),
        .answersAt = at(createdAt + 20s),
        .healthSince = at(since),
        .firstBinding = static_cast<std::uint32_t>(m_state.bindings.size()),
        .bindingCount = 1,
        .firstTarget = static_cast<std::uint32_t>(m_state.targets.size()),
    };
    Port port{};
    if (hasPort(status))
        port = {static_cast<std::uint16_t>(32768 + m_state.bindings.size())};
    m_state.bindings.push_back({.task = id, .instance = task.instance, .containerPort = {80}, .hostPort = port});
    m_state.tasks.push_back(task);
    return id;
}

void StateBuilder::addTarget(TaskId id, TargetState state, TargetReason reason, SimTime since)
{
    if (m_scenario->services.front().loadBalancers.empty())
        return;
    m_state.targets.push_back({
        .task = id,
        .instance = task(id).instance,
        .port = m_state.bindings[task(id).firstBinding].hostPort,
        .state = state,
        .reason = reason,
        .registeredAt = std::min(task(id).runningAt, since),
        .since = since,
    });
    task(id).targetCount = 1;
}

TaskId StateBuilder::addHealthyTask(int instance, int revision)
{
    const TaskId id = addTask(instance, revision, TaskStatus::Running, 0s, 0s);
    task(id).health = TaskHealth::Healthy;
    task(id).runningAt = {};
    addTarget(id, TargetState::Healthy, TargetReason::None, {});
    return id;
}

TaskId StateBuilder::addUnprovenTask(int instance, int revision, SimDuration since)
{
    const TaskId id = addTask(instance, revision, TaskStatus::Running, since - 15s, since);
    addTarget(id, TargetState::Initial, TargetReason::InitialHealthChecking, at(since));
    return id;
}

TaskId StateBuilder::addUnhealthyTask(int instance, int revision, SimDuration since, TargetReason reason)
{
    const TaskId id = addTask(instance, revision, TaskStatus::Running, since - 80s, since - 65s);
    task(id).health = TaskHealth::Unhealthy;
    task(id).healthSince = at(since);
    addTarget(id, TargetState::Unhealthy, reason, at(since));
    return id;
}

TaskId StateBuilder::addDrainingTask(int instance, int revision, SimDuration since)
{
    const TaskId id = addTask(instance, revision, TaskStatus::Deactivating, 0s, since);
    task(id).stopsAt = at(since + 30s);
    addTarget(id, TargetState::Draining, TargetReason::DeregistrationInProgress, at(since));
    return id;
}

TaskId StateBuilder::addStoppingTask(int instance, int revision, SimDuration since)
{
    const TaskId id = addTask(instance, revision, TaskStatus::Stopping, 0s, since);
    task(id).stopsAt = at(since + 5s);
    addTarget(id, TargetState::Removed, TargetReason::None, at(since));
    return id;
}

TaskId StateBuilder::addStoppedTask(int instance, int revision, SimDuration since)
{
    const TaskId id = addTask(instance, revision, TaskStatus::Stopped, 0s, since);
    addTarget(id, TargetState::Removed, TargetReason::None, at(since - 2s));
    return id;
}

void StateBuilder::closeSecurityGroup()
{
    m_state.permissions.back() = 0;
}

void StateBuilder::setObstacle(PlacementObstacle obstacle, int instance)
{
    m_state.services.front().obstacle = obstacle;
    m_state.services.front().closestInstance = idAt<InstanceId>(static_cast<std::size_t>(instance));
}

void StateBuilder::setDesired(int desired)
{
    m_state.services.front().desiredCount = desired;
}

State StateBuilder::state() const
{
    State state = m_state;
    state.scenario = m_scenario;
    state.behaviours.resize(m_scenario->taskDefinitions.size());
    state.zonesLost.resize(m_scenario->zones.size());
    for (std::size_t i = 0; i < state.instances.size(); ++i) {
        state.instances[i].cpuFree = m_scenario->instances[i].cpu;
        state.instances[i].memoryFree = m_scenario->instances[i].memory;
    }
    for (std::size_t i = 0; i < state.tasks.size(); ++i) {
        const Task &task = state.tasks[i];
        if (!task.exists())
            continue;
        state.existing.push_back(idAt<TaskId>(i));
        InstanceState &instance = state.instances[indexOf(task.instance)];
        instance.cpuFree -= m_scenario->taskDefinitions[indexOf(task.definition)].cpu;
        instance.memoryFree -= m_scenario->taskDefinitions[indexOf(task.definition)].memory;
        ++instance.tasks;
        countTask(state.services.front().tasks, task);
        countTask(state.deployments[indexOf(task.deployment)].tasks, task);
    }
    return state;
}

} // namespace deployscope
