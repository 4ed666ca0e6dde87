// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/container_item.h"

#include "simulation/container_order.h"
#include "timeline/service_events.h"

#include <QCoreApplication>

#include <algorithm>

namespace deployscope {

namespace {

struct ContainerLines
{
    Q_DECLARE_TR_FUNCTIONS(ContainerLines)
};

QString fromApi(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString waitingLine(const ContainerItem &container)
{
    switch (container.condition) {
    case ContainerCondition::Start:
        //: a container in a list; %2 is another container
        return ContainerLines::tr("%1: waits for %2 to start").arg(container.name, container.waitsFor);
    case ContainerCondition::Complete:
        //: a container in a list; %2 is another container
        return ContainerLines::tr("%1: waits for %2 to exit").arg(container.name, container.waitsFor);
    case ContainerCondition::Success:
        //: a container in a list; %2 is another container
        return ContainerLines::tr("%1: waits for %2 to exit with code 0").arg(container.name, container.waitsFor);
    case ContainerCondition::Healthy:
        //: a container in a list; %2 is another container
        return ContainerLines::tr("%1: waits for %2 to become HEALTHY").arg(container.name, container.waitsFor);
    }
    return {};
}

QString runningLine(const ContainerItem &container)
{
    if (!container.isChecked)
        //: a container in a list; %2 is the API's word for its state
        return ContainerLines::tr("%1: %2").arg(container.name, fromApi(apiName(container.status)));
    //: a container in a list; %2 and %3 are the API's words for its state and its health
    return ContainerLines::tr("%1: %2, %3")
        .arg(container.name, fromApi(apiName(container.status)), fromApi(apiName(container.health)));
}

} // namespace

std::vector<ContainerItem> containerItems(const State &state, TaskId id)
{
    const Task &task = state.tasks[indexOf(id)];
    const std::vector<ContainerDefinition> &definitions = definitionOf(state, task).containers;
    std::vector<ContainerItem> items;
    for (std::size_t i = 0; i < task.containerCount; ++i) {
        const ContainerState &container = containersOf(state, task)[i];
        items.push_back({.name = QString::fromStdString(definitions[i].name),
                         .status = container.status,
                         .health = container.health,
                         .essential = definitions[i].essential,
                         .isChecked = definitions[i].healthCheck.has_value(),
                         .exitCode = container.exitCode});
        const ContainerDependency *unmet =
            container.status == ContainerStatus::Waiting ? unmetDependency(state, id, i) : nullptr;
        if (unmet == nullptr)
            continue;
        items.back().waitsFor = QString::fromStdString(definitions[unmet->container].name);
        items.back().condition = unmet->condition;
    }
    return items;
}

QString lineOf(const ContainerItem &container)
{
    switch (container.status) {
    case ContainerStatus::Waiting:
        return container.waitsFor.isEmpty() ? runningLine(container) : waitingLine(container);
    case ContainerStatus::Pulling:
        //: a container in a list
        return ContainerLines::tr("%1: pulls its image").arg(container.name);
    case ContainerStatus::Starting:
        //: a container in a list
        return ContainerLines::tr("%1: starts").arg(container.name);
    case ContainerStatus::Running:
        return runningLine(container);
    case ContainerStatus::Stopping:
        //: a container in a list
        return ContainerLines::tr("%1: has been told to stop").arg(container.name);
    case ContainerStatus::Stopped:
        return container.exitCode < 0
                   //: a container in a list
                   ? ContainerLines::tr("%1: never ran").arg(container.name)
                   //: a container in a list; %2 is a number
                   : ContainerLines::tr("%1: exited with code %2").arg(container.name).arg(container.exitCode);
    }
    return {};
}

QStringList linesOf(const std::vector<ContainerItem> &containers)
{
    QStringList lines;
    for (const ContainerItem &each : containers)
        lines.append(lineOf(each));
    return lines;
}

QString troubleWord(const std::vector<ContainerItem> &containers)
{
    const auto isUnhealthy = [](const ContainerItem &each) {
        return each.essential && each.status == ContainerStatus::Running &&
               each.health == ContainerHealth::Unhealthy;
    };
    //: on a tile: an essential container of the task fails its health check
    return std::ranges::any_of(containers, isUnhealthy) ? ContainerLines::tr("container UNHEALTHY") : QString{};
}

} // namespace deployscope
