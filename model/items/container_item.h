// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace deployscope {

/// One container of a task that has a state for each of its containers.
struct ContainerItem
{
    QString name{};
    ContainerStatus status = ContainerStatus::Waiting;
    ContainerHealth health = ContainerHealth::Unknown;
    bool essential = true;
    bool isChecked = false;                                   ///< it has a health check
    int exitCode = -1;                                        ///< -1: has not exited
    QString waitsFor{};                                       ///< the container that holds it back, while it waits
    ContainerCondition condition = ContainerCondition::Start; ///< what it waits for
    friend bool operator==(const ContainerItem &, const ContainerItem &) = default;
};

/// In the order of the task definition; empty for a task whose only container has no state of its own.
[[nodiscard]] std::vector<ContainerItem> containerItems(const State &state, TaskId task);

/// Such as `app: RUNNING, HEALTHY`, or `app: waits for db to become HEALTHY`.
[[nodiscard]] QString lineOf(const ContainerItem &container);
[[nodiscard]] QStringList linesOf(const std::vector<ContainerItem> &containers);

/// What is wrong with a container, in two words; empty where nothing is.
[[nodiscard]] QString troubleWord(const std::vector<ContainerItem> &containers);

} // namespace deployscope
