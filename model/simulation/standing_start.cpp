// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/standing_start.h"

#include "simulation/daemon_services.h"
#include "simulation/engine.h"
#include "simulation/host_ports.h"
#include "simulation/instance_registration.h"
#include "simulation/service_scheduler.h"

namespace deployscope {

namespace {

/// The same cluster and services, with nothing that happens to them.
std::shared_ptr<const Scenario> creationOf(const Scenario &scenario)
{
    auto creation = std::make_shared<Scenario>(scenario);
    creation->actions.clear();
    creation->faults.clear();
    creation->simulation.start = SimulationSettings::Start::Empty;
    creation->simulation.until.reset();
    creation->simulation.jitter = {};
    return creation;
}

void applyAll(State &state, const Decision &decision)
{
    for (const Decided &each : decision.events)
        apply(state, {{}, {}, each.what});
}

void standTask(State &standing, const Task &created)
{
    const auto id = idAt<TaskId>(standing.tasks.size());
    apply(standing, {{}, {}, TaskStarted{id, created.deployment, created.instance, {}, false, {}, {}}});
    apply(standing, {{}, {}, ImagePulled{id}});
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
        if (standing.tasks[i].targetCount == 0)
            apply(standing, {{}, {}, TaskProven{idAt<TaskId>(i)}});
    }
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
        standTask(state, created.tasks[indexOf(id)]);
    proveTasks(state);
    for (std::size_t i = 0; i < state.services.size(); ++i)
        applyAll(state, concludeDeployment(state, idAt<ServiceId>(i)));
    for (DeploymentState &deployment : state.deployments)
        deployment.stoodAtStart = true;
    return state;
}

} // namespace

std::optional<State> standingStart(const std::shared_ptr<const Scenario> &scenario)
{
    Engine creation{blankState(creationOf(*scenario)), Recorder::Snapshots::None};
    (void)creation.run({});
    if (creation.outcome() != Outcome::Steady)
        return {};
    return standing(scenario, creation.state());
}

} // namespace deployscope
