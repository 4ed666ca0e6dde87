// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_pointer.h"
#include "scenario/read_containers.h"
#include "scenario/read_roles.h"
#include "scenario/readers.h"
#include "scenario/sizes.h"

#include <algorithm>

namespace deployscope {

namespace {

constexpr std::string_view modes = "bridge, host, none, awsvpc";

/// Absent means bridge.
NetworkMode readNetworkMode(const Members &definition)
{
    const Document *value = definition.find("networkMode");
    const std::string mode = value == nullptr ? "bridge" : textOf(*value);
    if (mode == "host")
        return NetworkMode::Host;
    if (mode == "none")
        return NetworkMode::None;
    if (mode == "awsvpc")
        return NetworkMode::Awsvpc;
    if (mode != "bridge" && !mode.empty())
        throw Refusal{Fault::UnknownValue, value, excerpt(mode), std::string{modes}};
    return NetworkMode::Bridge;
}

void readCompatibilities(ReadContext &context, const Members &definition)
{
    const Document *list = definition.find("requiresCompatibilities");
    if (list == nullptr || arrayOf(*list).empty())
        return;
    context.used.useWhole(*list);
    if (std::ranges::find(arrayOf(*list), Document("EC2")) == arrayOf(*list).end())
        context.refuseLater(*list, "requiresCompatibilities " + excerpt(arrayOf(*list).front()), "EC2");
}

/// The task's own sizes replace the sums over its containers (R6.3).
void readTaskSize(const Members &definition, TaskDefinition &read)
{
    if (const Document *cpu = definition.find("cpu"); cpu != nullptr && *cpu != "")
        read.cpu = cpuUnitsOf(*cpu);
    if (const Document *memory = definition.find("memory"); memory != nullptr && *memory != "")
        read.memory = mebibytesOf(*memory);
}

TaskDefinition readTaskDefinition(ReadContext &context, const Members &definition)
{
    TaskDefinition read;
    read.family = textOf(definition.need("family"));
    read.networkMode = readNetworkMode(definition);
    readContainers(context, definition, read);
    readTaskSize(definition, read);
    readCompatibilities(context, definition);
    read.placementConstraints = readPlacementConstraints(definition, false);
    read.executionRole = readRole(context, definition, "executionRoleArn");
    return read;
}

/// `family:revision` and, so that a family alone means the highest one, `family`.
void noteName(ReadContext &context, const Members &definition, const TaskDefinition &read, TaskDefinitionId id)
{
    if (!context.taskDefinitions.emplace(nameOf(read), id).second) {
        const Document *revision = definition.find("revision");
        throw Refusal{Fault::Conflict, revision == nullptr ? &definition.object() : revision, nameOf(read), {}};
    }
    const auto [highest, first] = context.taskDefinitions.emplace(read.family, id);
    if (!first && context.scenario.taskDefinitions[indexOf(highest->second)].revision < read.revision)
        highest->second = id;
}

} // namespace

std::string nameOf(const TaskDefinition &definition)
{
    return definition.family + ':' + std::to_string(definition.revision);
}

void readTaskDefinitions(ReadContext &context)
{
    std::unordered_map<std::string, int> ofFamily;
    const auto &definitions = context.top.array("taskDefinitions", limits::taskDefinitions);
    for (std::size_t place = 0; place < definitions.size(); ++place) {
        const Members members{definitions[place], keys::taskDefinition, context.used};
        TaskDefinition read = readTaskDefinition(context, members);
        const int position = ++ofFamily[read.family];
        read.revision = static_cast<int>(members.integer("revision", {.first = 1}).value_or(position));
        read.pointer = joined("/taskDefinitions", place);
        noteName(context, members, read, idAt<TaskDefinitionId>(place));
        context.scenario.taskDefinitions.push_back(std::move(read));
    }
}

TaskDefinitionId readTaskDefinitionName(const ReadContext &context, const Document &value)
{
    return named(context.taskDefinitions, lastPartOfArn(textOf(value)), value, "taskDefinitions");
}

} // namespace deployscope
