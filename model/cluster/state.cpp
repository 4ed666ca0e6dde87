// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/state.h"

#include "scenario/ipv4.h"

#include <algorithm>
#include <utility>

namespace deployscope {

State::State() = default;
State::State(const State &) = default;
State::State(State &&) noexcept = default;
State &State::operator=(const State &) = default;
State &State::operator=(State &&) noexcept = default;
State::~State() = default;
bool operator==(const State &, const State &) = default;

namespace {

/// \param changedBy as Task::behaviour has it
const std::vector<Behaviour> &sequenceOf(const Scenario &scenario, TaskDefinitionId definition,
                                         std::uint32_t changedBy)
{
    if (changedBy == 0)
        return scenario.taskDefinitions[indexOf(definition)].behaviour;
    const auto &change = std::get<ChangeBehaviour>(scenario.faults[changedBy - 1].what);
    return std::ranges::find(change.revisions, definition, &ChangeBehaviour::OfRevision::definition)->behaviour;
}

} // namespace

std::size_t containerOf(const State &state, const PortBinding &binding)
{
    return definitionOf(state, state.tasks[indexOf(binding.task)]).portMappings[binding.mapping].container;
}

Some<PortBinding> bindingsOf(const State &state, const Task &task)
{
    return {state.bindings, task.firstBinding, task.bindingCount};
}

Some<Target> targetsOf(const State &state, const Task &task)
{
    return {state.targets, task.firstTarget, task.targetCount};
}

Some<ContainerState> containersOf(const State &state, const Task &task)
{
    return {state.containers, task.firstContainer, task.containerCount};
}

const Behaviour &behaviourOf(const State &state, const Task &task)
{
    const std::vector<Behaviour> &sequence = sequenceOf(*state.scenario, task.definition, task.behaviour);
    return sequence[std::min<std::size_t>(task.ordinal, sequence.size() - 1)];
}

const std::vector<Behaviour> &behavioursOf(const State &state, TaskDefinitionId definition)
{
    return sequenceOf(*state.scenario, definition, state.behaviours[indexOf(definition)]);
}

const Behaviour &behaviourOf(const State &state, const Task &task, std::size_t container)
{
    return ofContainer(behaviourOf(state, task), container);
}

const TaskDefinition &definitionOf(const State &state, const Task &task)
{
    return state.scenario->taskDefinitions[indexOf(task.definition)];
}

bool isContainerChecked(const TaskDefinition &definition)
{
    return std::ranges::any_of(definition.containers, [](const ContainerDefinition &container) {
        return container.essential && container.healthCheck.has_value();
    });
}

ContainerHealth healthStatusOf(const State &state, const Task &task)
{
    const TaskDefinition &definition = definitionOf(state, task);
    const Some<ContainerState> containers = containersOf(state, task);
    bool unknown = !isContainerChecked(definition);
    for (std::size_t i = 0; i < containers.size(); ++i) {
        if (!definition.containers[i].essential)
            continue;
        if (containers[i].health == ContainerHealth::Unhealthy)
            return ContainerHealth::Unhealthy;
        unknown = unknown || containers[i].health == ContainerHealth::Unknown;
    }
    return unknown ? ContainerHealth::Unknown : ContainerHealth::Healthy;
}

bool passesItsChecks(const State &state, const Task &task)
{
    const bool balanced = !state.scenario->services[indexOf(task.service)].loadBalancers.empty();
    const bool checked = task.containerCount > 0 && isContainerChecked(definitionOf(state, task));
    const auto isHealthy = [](const Target &each) { return each.state == TargetState::Healthy; };
    if (balanced && (task.targetCount == 0 || !std::ranges::all_of(targetsOf(state, task), isHealthy)))
        return false;
    return checked ? healthStatusOf(state, task) == ContainerHealth::Healthy : balanced;
}

std::size_t placeOfImage(const State &state, InstanceId instance, ImageId image)
{
    const auto key = [](const CachedImage &each) { return std::pair{each.instance, each.image}; };
    const auto place = std::ranges::lower_bound(state.cachedImages, std::pair{instance, image}, {}, key);
    return static_cast<std::size_t>(place - state.cachedImages.begin());
}

const CachedImage *cachedImage(const State &state, InstanceId instance, ImageId image)
{
    const std::size_t place = placeOfImage(state, instance, image);
    if (place == state.cachedImages.size())
        return nullptr;
    const CachedImage &found = state.cachedImages[place];
    return found.instance == instance && found.image == image ? &found : nullptr;
}

const std::string *missingFile(const State &state, const Task &task, std::size_t container)
{
    const std::uint32_t step = state.deployments[indexOf(task.deployment)].pipelineAction;
    if (step == 0)
        return nullptr;
    const std::vector<std::string> &deployed = state.scenario->pipeline->actions[step - 1].files;
    const std::vector<std::string> &needed = behaviourOf(state, task, container).needsFiles;
    const auto missing = std::ranges::find_if(
        needed, [&](const std::string &file) { return !std::ranges::binary_search(deployed, file); });
    return missing == needed.end() ? nullptr : &*missing;
}

std::optional<SimDuration> crashAfterOf(const State &state, const Task &task, std::size_t container)
{
    return missingFile(state, task, container) == nullptr ? behaviourOf(state, task, container).crashAfter
                                                          : std::optional{SimDuration{}};
}

const ImagePull &pullOf(const State &state, const Task &task, std::size_t container)
{
    return task.containerCount == 0 ? task.image : state.containers[task.firstContainer + container].image;
}

const std::string &nameOfContainer(const State &state, TaskId task, std::size_t container)
{
    return definitionOf(state, state.tasks[indexOf(task)]).containers.at(container).name;
}

const DeploymentAlarms &alarmsOf(const State &state, ServiceId service)
{
    const std::optional<ActionId> action = state.alarmSettings[indexOf(service)].action;
    if (!action)
        return state.scenario->services[indexOf(service)].alarms;
    return *std::get<UpdateService>(state.scenario->actions[indexOf(*action)].what).alarms;
}

bool isAnyInAlarm(const State &state, const DeploymentAlarms &alarms)
{
    return std::ranges::any_of(alarms.alarms,
                               [&](AlarmId alarm) { return state.alarms[indexOf(alarm)] == AlarmState::Alarm; });
}

const ScalableTarget *scalableTargetOf(const Scenario &scenario, ServiceId service)
{
    const auto found = std::ranges::find(scenario.scalableTargets, service, &ScalableTarget::service);
    return found == scenario.scalableTargets.end() ? nullptr : &*found;
}

std::string nameOf(TaskId task)
{
    return "t-" + std::to_string(indexOf(task) + 1);
}

std::string nameOf(const Scenario &scenario, ListenerId listener)
{
    const Listener &named = scenario.listeners[indexOf(listener)];
    return named.id.empty() ? "listener:" + std::to_string(named.port.number) : named.id;
}

std::string nameOf(DeploymentId deployment)
{
    return "ecs-svc/" + std::to_string(indexOf(deployment) + 1);
}

bool isAwsvpc(const State &state, const Task &task)
{
    return state.scenario->taskDefinitions[indexOf(task.definition)].networkMode == NetworkMode::Awsvpc;
}

const AwsvpcConfiguration &awsvpcOf(const State &state, const Task &task)
{
    const Scenario &scenario = *state.scenario;
    if (const std::optional<ActionId> action = task.network)
        return *std::get<UpdateService>(scenario.actions[indexOf(*action)].what).awsvpc;
    return *scenario.services[indexOf(task.service)].awsvpc;
}

std::string nameOf(const State &state, const Target &target)
{
    if (isAwsvpc(state, state.tasks[indexOf(target.task)]))
        return textOf(addressOf(target.task)) + ":" + std::to_string(target.port.number);
    return state.scenario->instances[indexOf(target.instance)].id + ":" + std::to_string(target.port.number);
}

} // namespace deployscope
