// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/instance_item.h"
#include "items/target_item.h"
#include "items/task_item.h"

#include <QString>

namespace deployscope {

// One line for lists and screen readers, such as `t-3, web:2, RUNNING, healthy`.
[[nodiscard]] QString lineOf(const TaskItem &task);
[[nodiscard]] QString lineOf(const TargetItem &target);
[[nodiscard]] QString lineOf(const InstanceItem &instance);

} // namespace deployscope
