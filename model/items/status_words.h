// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/instance_item.h"
#include "items/target_item.h"
#include "items/task_item.h"

#include <QChar>
#include <QString>

namespace deployscope {

// The words of states. Names that the API has stay in its spelling in every language; explanations are
// translated.

/// What a tile tells of a task, in one letter and one sign.
enum class TaskLook : std::uint8_t { Starting, Unproven, Healthy, Unhealthy, Draining, Stopping, Stopped };

[[nodiscard]] TaskLook lookOf(TaskStatus status, TaskHealth health);
/// P, R, H, U, D, S or an en dash.
[[nodiscard]] QChar letterOf(TaskLook look);

/// One or two words, such as `starting`; for legends.
[[nodiscard]] QString shortWord(TaskLook look);
[[nodiscard]] QString shortWord(TargetState state);
/// A sentence for who meets the state for the first time.
[[nodiscard]] QString explanation(TaskLook look);
[[nodiscard]] QString explanation(TargetState state);

/// As the API has it: `RUNNING`, `initial`.
[[nodiscard]] QString apiWord(TaskStatus status);
[[nodiscard]] QString apiWord(TargetState state);

/// What a task waits for, without the time, such as `image pull`; empty for none.
[[nodiscard]] QString waitWord(TaskWait wait);
/// The same where room is scarce, such as `pull`.
[[nodiscard]] QString shortWaitWord(TaskWait wait);
/// Why a target is not healthy, such as `request timed out`; empty where there is nothing to say.
[[nodiscard]] QString reasonWord(const TargetItem &target);
/// Why the next task cannot be placed, such as `port in use`; empty for none.
[[nodiscard]] QString obstacleWord(PlacementObstacle obstacle);

/// A time to go, in whole seconds rounded up, such as `13 s` or `4 min 5 s`; 0 or more.
[[nodiscard]] QString timeToGo(SimDuration duration);

/// One line for lists and screen readers, such as `t-3, web:2, RUNNING, healthy`.
[[nodiscard]] QString lineOf(const TaskItem &task);
[[nodiscard]] QString lineOf(const TargetItem &target);
[[nodiscard]] QString lineOf(const InstanceItem &instance);

} // namespace deployscope
