// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/read_names.h"

#include "scenario/values.h"

#include <algorithm>

namespace deployscope {

namespace {

constexpr std::int64_t mostTasks = 1'000'000'000;

/// K - 1 of `t-K`, for K from 1 on, written without anything else.
std::optional<TaskId> taskNamed(const std::string &name)
{
    if (!name.starts_with("t-"))
        return std::nullopt;
    const auto number = wholeNumber(std::string_view{name}.substr(2));
    const bool plain = number && *number >= 1 && *number <= mostTasks && name.substr(2) == std::to_string(*number);
    return plain ? std::optional{idAt<TaskId>(static_cast<std::size_t>(*number - 1))} : std::nullopt;
}

Names<InstanceId> instanceNames(const Scenario &scenario)
{
    Names<InstanceId> names;
    for (std::size_t i = 0; i < scenario.instances.size(); ++i)
        names.emplace(scenario.instances[i].id, idAt<InstanceId>(i));
    return names;
}

void resolve(const Names<InstanceId> &names, InstanceName &name)
{
    if (const auto found = names.find(name.name); found != names.end())
        name.id = found->second;
}

/// Every name of an instance in an action or fault.
template <typename What>
void resolveIn(const Names<InstanceId> &names, What &what)
{
    if constexpr (requires { what.instance.name; }) {
        resolve(names, what.instance);
    } else if constexpr (requires { what.instances.front().name; }) {
        for (InstanceName &each : what.instances)
            resolve(names, each);
    }
}

} // namespace

TaskName readTaskName(const Document &value)
{
    const std::string name = lastPartOfArn(textOf(value));
    return {.name = name, .id = taskNamed(name)};
}

InstanceName readInstanceName(const Document &value)
{
    return {.name = lastPartOfArn(textOf(value)), .id = {}};
}

ZoneName readZoneName(const ReadContext &context, const Document &value)
{
    const std::vector<std::string> &zones = context.scenario.zones;
    const auto found = std::ranges::find(zones, textOf(value));
    if (found == zones.end())
        return {.name = textOf(value), .id = {}};
    return {.name = *found, .id = idAt<ZoneId>(static_cast<std::size_t>(found - zones.begin()))};
}

void resolveInstanceNames(ReadContext &context)
{
    const Names<InstanceId> names = instanceNames(context.scenario);
    for (Action &action : context.scenario.actions)
        std::visit([&](auto &what) { resolveIn(names, what); }, action.what);
    for (TimedFault &fault : context.scenario.faults)
        std::visit([&](auto &what) { resolveIn(names, what); }, fault.what);
}

} // namespace deployscope
