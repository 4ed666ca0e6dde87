// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_motion.h"

namespace deployscope {

/// What one tile shows; its place among the instances is left to the caller.
/// \param targets those of this task
[[nodiscard]] TaskCell taskCell(const TaskItem &task, const std::vector<const TargetItem *> &targets,
                                const GridMoment &moment);

/// What one target's line shows; its task and its group are left to the caller.
[[nodiscard]] TargetCell targetCell(const TargetItem &target, const GridMoment &moment);

} // namespace deployscope
