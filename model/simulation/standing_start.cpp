// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/standing_start.h"

#include "simulation/daemon_services.h"
#include "simulation/engine.h"
#include "simulation/host_ports.h"
#include "simulation/instance_registration.h"
#include "simulation/service_scheduler.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace deployscope {

namespace {

/// The same cluster and services, with nothing that happens to them.
std::shared_ptr<const Scenario> creationOf(const Scenario &scenario)
{
    auto creation = std::make_shared<Scenario>(scenario);
    creation->actions.clear();
    creation->faults.clear();
    creation->scalableTargets.clear();
    creation->metrics.clear();
    creation->traffic.clear();
    for (ContainerInstance &instance : creation->instances)
        instance.diskFree.reset(); // what is free is so beside the images of what stands
    creation->capacityProvider.reset();
    creation->simulation.start = SimulationSettings::Start::Empty;
    creation->simulation.until.reset();
    creation->simulation.jitter = {};
    return creation;
}

/// Long ago enough for every clean-up of images (R2.15).
constexpr SimDuration longAgo = std::chrono::hours{1};
/// The image is there.
constexpr ImagePull fetched{.error = PullError::None, .usesCopy = false, .fetches = true};

void applyAll(State &state, const Decision &decision)
{
    for (const Decided &each : decision.events)
        apply(state, {{}, {}, each.what});
}

/// As it stands long after its creation: it runs and has been checked, or it has done its work and exited.
void standContainer(State &standing, TaskId task, std::uint16_t place, const ContainerState &created)
{
    apply(standing, {{}, {}, ContainerPulling{task, place, {}, {}, fetched}});
    apply(standing, {{}, {}, ContainerImagePulled{task, place}});
    apply(standing, {{}, {}, ContainerRunning{task, place, {}}});
    if (created.status == ContainerStatus::Stopped)
        apply(standing, {{}, {}, ContainerExited{task, place, created.exitCode}});
    else if (created.health == ContainerHealth::Healthy)
        apply(standing, {{}, {}, ContainerBecameHealthy{task, place}});
    else if (created.health == ContainerHealth::Unhealthy)
        apply(standing, {{}, {}, ContainerBecameUnhealthy{task, place}});
}

/// A task as its creation left it.
struct Created
{
    const Task &task;
    Some<ContainerState> containers;
};

void standTask(State &standing, const Created &created)
{
    const auto id = idAt<TaskId>(standing.tasks.size());
    apply(
        standing,
        {{}, {}, TaskStarted{id, created.task.deployment, created.task.instance, {}, false, {}, {}, {}, fetched}});
    if (created.task.containerCount == 0)
        apply(standing, {{}, {}, ImagePulled{id}});
    for (std::size_t i = 0; i < created.containers.size(); ++i)
        standContainer(standing, id, static_cast<std::uint16_t>(i), created.containers[i]);
    applyAll(standing, dynamicPorts(standing, id));
    apply(standing, {{}, {}, TaskRunning{id, {}}});
}

/// What the health checks and the 40 s of R2.12 would have brought.
void proveTasks(State &standing)
{
    for (std::size_t i = 0; i < standing.services.size(); ++i)
        applyAll(standing, registerTargets(standing, idAt<ServiceId>(i)));
    for (std::size_t i = 0; i < standing.targets.size(); ++i)
        apply(standing, {{}, {}, TargetBecameHealthy{idAt<TargetId>(i)}});
    for (std::size_t i = 0; i < standing.tasks.size(); ++i) {
        if (standing.tasks[i].targetCount == 0 && standing.tasks[i].health != TaskHealth::Healthy)
            apply(standing, {{}, {}, TaskProven{idAt<TaskId>(i)}});
    }
}

/// All that what stands hangs on. The names are those of all members, so that a new one is not forgotten here.
auto whatStandsHangsOn(const Scenario &scenario)
{
    const auto &[name, zones, instances, taskDefinitions, services, loadBalancer, targetGroups, listeners, traffic,
                 securityGroups, permissions, alarms, images, roles, grants, pipeline, actions, faults,
                 scalableTargets, capacityProvider, metrics, simulation] = scenario;
    return std::tie(zones, instances, taskDefinitions, loadBalancer, targetGroups, listeners, securityGroups,
                    permissions, alarms, images, roles, grants);
}

/// Nothing there that has a state of its own before any event.
bool isPlain(const Scenario &scenario)
{
    return !scenario.pipeline && !scenario.capacityProvider && scenario.scalableTargets.empty() &&
           scenario.metrics.empty();
}

/// With these bounds a service without old tasks starts all that it wants at once, and stops none.
bool leavesRoom(const Service &service)
{
    constexpr Percent whole{100};
    return service.minimumHealthy <= whole && service.maximum >= whole && !service.availabilityZoneRebalancing;
}

bool areAlikeButForBounds(Service left, const Service &right)
{
    left.minimumHealthy = right.minimumHealthy;
    left.maximum = right.maximum;
    return left == right;
}

bool areAlikeButForTheEnd(SimulationSettings left, const SimulationSettings &right)
{
    left.until = right.until;
    left.jitter = right.jitter; // the creation has none
    return left == right;
}

/// No task was stopped or replaced on the way, and none would have been.
bool hangsOnNoBounds(const Timeline &creation, const Scenario &scenario)
{
    const auto disturbs = [](const Event &event) {
        return event.what.visit([]<typename What>(const What &) {
            return isOneOf<What, TargetBecameUnhealthy, ContainerBecameUnhealthy, TaskMarkedUnhealthy,
                           TaskStopping, TaskExited, TaskFailedToStart, PlacementFailed>;
        });
    };
    return isPlain(scenario) && std::ranges::all_of(scenario.services, leavesRoom) &&
           std::ranges::none_of(creation.events, disturbs);
}

/// What stood at the start of another run, where that hangs on nothing in which the scenarios differ.
std::optional<State> takenOver(const std::shared_ptr<const Scenario> &scenario, const Timeline &before)
{
    const Scenario &other = *before.scenario;
    const bool isSame = isPlain(*scenario) && isPlain(other) && scenario->traffic.size() == other.traffic.size() &&
                        whatStandsHangsOn(*scenario) == whatStandsHangsOn(other) &&
                        areAlikeButForTheEnd(scenario->simulation, other.simulation) &&
                        std::ranges::equal(scenario->services, other.services, areAlikeButForBounds) &&
                        std::ranges::all_of(scenario->services, leavesRoom);
    if (!isSame)
        return {};
    State state = before.snapshots.front().state;
    if (state.followsImages != blankState(scenario).followsImages) // what hangs on faults to come
        return {};
    state.scenario = scenario;
    for (std::size_t i = 0; i < scenario->services.size(); ++i) {
        const Service &service = scenario->services[i];
        apply(state, {{}, {}, BoundsChanged{idAt<ServiceId>(i), service.minimumHealthy, service.maximum}});
    }
    return state;
}

State standing(const std::shared_ptr<const Scenario> &scenario, const State &created)
{
    State state = blankState(scenario);
    for (std::size_t i = 0; i < state.instances.size(); ++i) {
        if (scenario->instances[i].atStart)
            applyAll(state, registered(state, idAt<InstanceId>(i)));
    }
    for (std::size_t i = 0; i < state.services.size(); ++i) {
        const auto service = idAt<ServiceId>(i);
        apply(state, {{}, {}, ServiceCreated{service}});
        apply(state,
              {{}, {}, DeploymentStarted{service, idAt<DeploymentId>(i), scenario->services[i].taskDefinition}});
        applyAll(state, daemonCount(state, service));
    }
    for (const TaskId id : created.existing)
        standTask(state, {created.tasks[indexOf(id)], containersOf(created, created.tasks[indexOf(id)])});
    proveTasks(state);
    for (std::size_t i = 0; i < state.services.size(); ++i) {
        const auto service = idAt<ServiceId>(i);
        apply(state, {{}, {}, BakeEnded{service, state.services[i].primary}}); // long ago
        applyAll(state, concludeDeployment(state, service));
    }
    for (std::size_t i = 0; i < state.targets.size(); ++i)
        state.targets.change(i).slowStart = false; // it is long over
    for (DeploymentState &deployment : state.deployments)
        deployment.stoodAtStart = true;
    for (std::size_t i = 0; i < state.instances.size(); ++i)
        state.instances[i].diskFree = scenario->instances[i].diskFree;
    for (CachedImage &image : state.cachedImages)
        image.pulledAt = SimTime{-longAgo};
    return state;
}

} // namespace

std::optional<StandingStart> standingStart(const std::shared_ptr<const Scenario> &scenario, const Timeline *before)
{
    if (before != nullptr && before->standsWithAnyBounds) {
        if (std::optional<State> state = takenOver(scenario, *before))
            return StandingStart{std::move(*state), true};
    }
    Engine creation{blankState(creationOf(*scenario)), Recorder::Snapshots::None};
    (void)creation.run({});
    if (creation.outcome() != Outcome::Steady)
        return {};
    State state = standing(scenario, creation.state());
    return StandingStart{std::move(state), hangsOnNoBounds(creation.takeTimeline(), *scenario)};
}

} // namespace deployscope
