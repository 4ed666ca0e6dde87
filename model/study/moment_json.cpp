// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/moment_json.h"

#include "timeline/service_events.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace deployscope {

namespace {

/// Who lives on each instance, collected once for all of them.
struct Occupancy
{
    std::vector<Json> tasks{};                       ///< names, by InstanceId
    std::vector<std::vector<std::uint16_t>> ports{}; ///< in use, by InstanceId
};

void addHeldPorts(const State &state, Occupancy &occupancy)
{
    for (std::size_t place = 0; place < state.instances.size(); ++place) {
        for (const HeldPort &held : state.scenario->instances[place].held) {
            occupancy.ports[place].push_back(held.port.number);
        }
    }
}

void addTask(const State &state, TaskId id, Occupancy &occupancy)
{
    const Task &task = state.tasks[indexOf(id)];
    occupancy.tasks[indexOf(task.instance)].push_back(nameOf(id));
    for (const PortBinding &binding : bindingsOf(state, task)) {
        if (binding.hostPort != Port{0}) {
            occupancy.ports[indexOf(task.instance)].push_back(binding.hostPort.number);
        }
    }
}

[[nodiscard]] Occupancy occupancyOf(const State &state)
{
    Occupancy occupancy;
    occupancy.tasks.assign(state.instances.size(), Json::array());
    occupancy.ports.resize(state.instances.size());
    addHeldPorts(state, occupancy);
    for (const TaskId id : state.existing) {
        addTask(state, id, occupancy);
    }
    for (std::vector<std::uint16_t> &ports : occupancy.ports) {
        std::ranges::sort(ports);
        ports.erase(std::unique(ports.begin(), ports.end()), ports.end()); // one number may serve tcp and udp
    }
    return occupancy;
}

[[nodiscard]] Json instancesJson(const State &state)
{
    Occupancy occupancy = occupancyOf(state);
    Json list = Json::array();
    for (std::size_t place = 0; place < state.instances.size(); ++place) {
        const InstanceState &instance = state.instances[place];
        if (instance.registered) {
            Json element;
            element["id"] = state.scenario->instances[place].id;
            element["cpuRemaining"] = instance.cpuFree.value;
            element["memoryRemaining"] = instance.memoryFree.value;
            element["portsInUse"] = occupancy.ports[place];
            element["tasks"] = std::move(occupancy.tasks[place]);
            list.push_back(std::move(element));
        }
    }
    return list;
}

[[nodiscard]] Json hostPortsJson(const State &state, const Task &task)
{
    Json list = Json::array();
    for (const PortBinding &binding : bindingsOf(state, task)) {
        if (binding.hostPort != Port{0}) {
            list.push_back(binding.hostPort.number);
        }
    }
    return list;
}

[[nodiscard]] Json taskJson(const State &state, TaskId id)
{
    const Task &task = state.tasks[indexOf(id)];
    Json element;
    element["id"] = nameOf(id);
    element["taskDefinition"] = nameOf(state.scenario->taskDefinitions[indexOf(task.definition)]);
    element["instance"] = state.scenario->instances[indexOf(task.instance)].id;
    element["lastStatus"] = apiName(task.status);
    element["healthStatus"] = "UNKNOWN"; // no container of this version has a health check of its own (R2.11)
    element["healthy"] = task.status == TaskStatus::Running && task.health == TaskHealth::Healthy;
    element["hostPorts"] = hostPortsJson(state, task);
    element["stopCode"] = textOrNull(apiName(task.stopCode));
    element["stoppedReason"] = textOrNull(stoppedReason(state, task));
    element["exitCode"] = task.exitCode < 0 ? Json(nullptr) : Json(task.exitCode);
    return element;
}

[[nodiscard]] Json tasksJson(const Moment &moment)
{
    Json list = Json::array();
    for (std::size_t place = 0; place < moment.state.tasks.size(); ++place) {
        const Task &task = moment.state.tasks[place];
        if (task.exists() || moment.at - task.since < stoppedTaskListed) {
            list.push_back(taskJson(moment.state, idAt<TaskId>(place)));
        }
    }
    return list;
}

[[nodiscard]] Json targetJson(const State &state, const Target &target)
{
    Json element;
    element["id"] = nameOf(state, target);
    element["targetGroup"] = state.scenario->targetGroups[indexOf(target.group)].name;
    element["task"] = nameOf(target.task);
    element["instance"] = state.scenario->instances[indexOf(target.instance)].id;
    element["ip"] = nullptr;
    element["port"] = target.port.number;
    element["state"] = apiName(target.state);
    element["reason"] = textOrNull(apiName(target.reason));
    element["description"] = textOrNull(targetDescription(target));
    return element;
}

[[nodiscard]] Json targetsJson(const State &state)
{
    Json list = Json::array();
    for (const Target &target : state.targets) {
        if (target.state != TargetState::Removed) {
            list.push_back(targetJson(state, target));
        }
    }
    return list;
}

} // namespace

Json momentJson(const Moment &moment)
{
    Json object;
    object["instances"] = instancesJson(moment.state);
    object["tasks"] = tasksJson(moment);
    object["targets"] = targetsJson(moment.state);
    return object;
}

} // namespace deployscope
