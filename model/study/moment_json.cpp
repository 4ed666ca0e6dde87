// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/moment_json.h"

#include "scenario/ipv4.h"
#include "simulation/capacity_provider.h"
#include "timeline/service_events.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace deployscope {

namespace {

using Layout = JsonWriter::Layout;

/// Who lives on each instance, collected once for all of them.
struct Occupancy
{
    std::vector<std::vector<TaskId>> tasks{};        ///< by InstanceId
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
    if (!task.isPlaced()) {
        return;
    }
    occupancy.tasks[indexOf(task.instance)].push_back(id);
    for (const PortBinding &binding : bindingsOf(state, task)) {
        if (binding.hostPort != Port{0} && !binding.onTask) {
            occupancy.ports[indexOf(task.instance)].push_back(binding.hostPort.number);
        }
    }
}

[[nodiscard]] Occupancy occupancyOf(const State &state)
{
    Occupancy occupancy;
    occupancy.tasks.resize(state.instances.size());
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

void writePorts(JsonWriter &json, const std::vector<std::uint16_t> &ports)
{
    json.beginArray(Layout::OneLine);
    for (const std::uint16_t port : ports) {
        json.number(port);
    }
    json.endArray();
}

void writeNames(JsonWriter &json, const std::vector<TaskId> &tasks)
{
    json.beginArray(Layout::OneLine);
    for (const TaskId task : tasks) {
        json.text(nameOf(task));
    }
    json.endArray();
}

void writeInstances(JsonWriter &json, const State &state)
{
    const Occupancy occupancy = occupancyOf(state);
    json.beginArray(Layout::Lines);
    for (std::size_t place = 0; place < state.instances.size(); ++place) {
        const InstanceState &instance = state.instances[place];
        if (instance.registered) {
            json.beginObject(Layout::OneLine);
            json.key("id").text(state.scenario->instances[place].id);
            json.key("cpuRemaining").number(instance.cpuFree.value);
            json.key("memoryRemaining").number(instance.memoryFree.value);
            writePorts(json.key("portsInUse"), occupancy.ports[place]);
            writeNames(json.key("tasks"), occupancy.tasks[place]);
            json.endObject();
        }
    }
    json.endArray();
}

[[nodiscard]] std::vector<std::uint16_t> hostPortsOf(const State &state, const Task &task)
{
    std::vector<std::uint16_t> ports;
    for (const PortBinding &binding : bindingsOf(state, task)) {
        if (binding.hostPort != Port{0} && !binding.onTask) {
            ports.push_back(binding.hostPort.number);
        }
    }
    return ports;
}

/// None while its containers run.
[[nodiscard]] std::optional<std::int16_t> exitCodeOf(const Task &task)
{
    return task.exitCode < 0 ? std::nullopt : std::optional(task.exitCode);
}

void writeTask(JsonWriter &json, const State &state, TaskId id)
{
    const Task &task = state.tasks[indexOf(id)];
    json.beginObject(Layout::OneLine);
    json.key("id").text(nameOf(id));
    json.key("taskDefinition").text(nameOf(state.scenario->taskDefinitions[indexOf(task.definition)]));
    json.key("instance")
        .textOrNull(task.isPlaced() ? std::string_view(state.scenario->instances[indexOf(task.instance)].id)
                                    : std::string_view());
    json.key("lastStatus").text(apiName(task.status));
    json.key("healthStatus").text(apiName(healthStatusOf(state, task)));
    json.key("healthy").boolean(task.status == TaskStatus::Running && task.health == TaskHealth::Healthy);
    writePorts(json.key("hostPorts"), hostPortsOf(state, task));
    json.key("stopCode").textOrNull(apiName(task.stopCode));
    json.key("stoppedReason").textOrNull(stoppedReason(state, task));
    json.key("exitCode").numberOrNull(exitCodeOf(task));
    json.endObject();
}

void writeTasks(JsonWriter &json, const Moment &moment)
{
    json.beginArray(Layout::Lines);
    for (std::size_t place = 0; place < moment.state.tasks.size(); ++place) {
        const Task &task = moment.state.tasks[place];
        if (task.exists() || moment.at - task.since < stoppedTaskListed) {
            writeTask(json, moment.state, idAt<TaskId>(place));
        }
    }
    json.endArray();
}

void writeTarget(JsonWriter &json, const State &state, const Target &target)
{
    json.beginObject(Layout::OneLine);
    json.key("id").text(nameOf(state, target));
    json.key("targetGroup").text(state.scenario->targetGroups[indexOf(target.group)].name);
    json.key("task").text(nameOf(target.task));
    if (isAwsvpc(state, state.tasks[indexOf(target.task)])) {
        json.key("instance").null();
        json.key("ip").text(textOf(addressOf(target.task)));
    } else {
        json.key("instance").text(state.scenario->instances[indexOf(target.instance)].id);
        json.key("ip").null();
    }
    json.key("port").number(target.port.number);
    json.key("state").text(apiName(target.state));
    json.key("reason").textOrNull(apiName(target.reason));
    json.key("description").textOrNull(targetDescription(target));
    json.endObject();
}

void writeTargets(JsonWriter &json, const State &state)
{
    json.beginArray(Layout::Lines);
    for (const Target &target : state.targets) {
        if (target.state != TargetState::Removed) {
            writeTarget(json, state, target);
        }
    }
    json.endArray();
}

} // namespace

void writeCapacityProviders(JsonWriter &json, const State &state)
{
    if (!state.scenario->capacityProvider) {
        return;
    }
    const CapacityNumbers numbers = capacityNumbers(state);
    json.key("capacityProviders").beginArray(Layout::Lines);
    json.beginObject(Layout::OneLine);
    json.key("name").text(state.scenario->capacityProvider->name);
    json.key("needed").number(numbers.needed);
    json.key("running").number(numbers.running);
    json.key("reservation").number(numbers.reservation());
    json.endObject();
    json.endArray();
}

void writeMoment(JsonWriter &json, const Moment &moment)
{
    writeInstances(json.key("instances"), moment.state);
    writeTasks(json.key("tasks"), moment);
    writeTargets(json.key("targets"), moment.state);
}

} // namespace deployscope
