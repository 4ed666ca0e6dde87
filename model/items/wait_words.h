// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/target_item.h"
#include "items/task_item.h"

#include <QString>

namespace deployscope {

/// What a task waits for, without the time, such as `image pull`; empty for none.
[[nodiscard]] QString waitWord(TaskWait wait);
/// The same where room is scarce, such as `pull`.
[[nodiscard]] QString shortWaitWord(TaskWait wait);
/// What a task waits for and the time to go, such as `image pull 13 s`; empty for none.
[[nodiscard]] QString waitText(const TaskItem &task, SimTime now);
/// The same of a target, which waits for its next health check, or for the end of its deregistration delay.
[[nodiscard]] QString waitText(const TargetItem &target, SimTime now);
/// Why a target is not healthy, such as `request timed out`; empty where there is nothing to say.
[[nodiscard]] QString reasonWord(const TargetItem &target);
/// Why the next task cannot be placed, such as `port in use`; empty for none.
[[nodiscard]] QString obstacleWord(PlacementObstacle obstacle);

/// A time to go, in whole seconds rounded up, such as `13 s` or `4 min 5 s`; 0 or more.
[[nodiscard]] QString timeToGo(SimDuration duration);

} // namespace deployscope
