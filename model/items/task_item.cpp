// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/task_item.h"

#include "items/revision_ranks.h"
#include "items/task_places.h"
#include "items/task_waits.h"
#include "items/visibility.h"

namespace deployscope {

namespace {

/// What is the same for all tasks of one definition.
struct Revisions
{
    std::vector<QString> names{};
    std::vector<int> ranks{};
};

std::vector<PortItem> portsOf(const State &state, const Task &task)
{
    std::vector<PortItem> ports;
    for (const PortBinding &binding : bindingsOf(state, task))
        ports.push_back({.containerPort = binding.containerPort, .hostPort = binding.hostPort});
    return ports;
}

void addTimes(TaskItem &item, const State &state, const Task &task, SimTime now)
{
    item.createdAt = task.createdAt;
    item.since = task.since;
    item.healthSince = task.healthSince;
    const auto known = [&task](SimTime at) { return task.isPlaced() ? at : SimTime::max(); };
    item.pullEndsAt = known(task.pullEndsAt);
    item.runningAt = known(task.runningAt);
    item.answersAt = known(task.answersAt);
    item.stopsAt = task.stopsAt;
    item.appearsAt = appearanceOf(state, task);
    const Wait wait = waitOf(state, task, now);
    item.wait = wait.what;
    item.waitsSince = wait.since;
    item.waitsUntil = wait.until;
}

TaskItem itemFor(const State &state, TaskId id, SimTime now, const Revisions &revisions)
{
    const Task &task = state.tasks[indexOf(id)];
    const TaskDefinition &definition = state.scenario->taskDefinitions[indexOf(task.definition)];
    TaskItem item{
        .id = id,
        .instance = task.instance,
        .service = task.service,
        .name = QString::fromStdString(nameOf(id)),
        .revision = revisions.names[indexOf(task.definition)],
        .revisionRank = revisions.ranks[indexOf(task.definition)],
        .isNew = task.onPrimary,
        .status = task.status,
        .health = task.health,
        .stopReason = task.stopReason,
        .exitCode = task.exitCode,
        .cpu = definition.cpu,
        .memory = definition.memory,
        .ports = portsOf(state, task),
        .containers = containerItems(state, id),
    };
    addTimes(item, state, task, now);
    return item;
}

} // namespace

std::vector<TaskItem> taskItems(const State &state, SimTime now)
{
    const Revisions revisions{revisionNames(*state.scenario), revisionRanks(*state.scenario)};
    const std::vector<int> places = taskPlaces(state);
    std::vector<TaskItem> items;
    items.reserve(state.existing.size());
    for (std::size_t i = 0; i < state.tasks.size(); ++i) {
        const Task &task = state.tasks[i];
        if (!task.exists() && now - task.since >= shownAfterwards)
            continue;
        items.push_back(itemFor(state, idAt<TaskId>(i), now, revisions));
        items.back().place = places[i];
    }
    return items;
}

} // namespace deployscope
