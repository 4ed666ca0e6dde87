// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/instance_item.h"
#include "views/cluster_grid/grid_motion.h"

#include <span>

namespace deployscope {

/// The targets of one task.
using TargetsOfTask = std::span<const TargetItem *const>;

/// What one tile shows, without its words; its place among the instances is left to the caller.
[[nodiscard]] TaskCell taskCell(const TaskItem &task, TargetsOfTask targets, const GridMoment &moment);

/// Adds what the tile says. That costs many times what the rest does, and thousands of tiles have no room for it.
void addWords(TaskCell &cell, const TaskItem &task, TargetsOfTask targets, SimTime now);

/// What one target's line shows, without its words; its task and its group are left to the caller.
[[nodiscard]] TargetCell targetCell(const TargetItem &target, const GridMoment &moment);
void addWords(TargetCell &cell, const TargetItem &target);

/// What an instance's card shows, without its words; its place is left to the caller.
[[nodiscard]] InstanceCell instanceCell(const InstanceItem &instance);
void addWords(InstanceCell &cell, const InstanceItem &instance);

} // namespace deployscope
