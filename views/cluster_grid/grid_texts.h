// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_layout.h"

#include <QString>

namespace deployscope {

/// What a task is and does, on several lines: for tool tips.
[[nodiscard]] QString detailsOf(const TaskCell &task);
[[nodiscard]] QString detailsOf(const InstanceCell &instance);
[[nodiscard]] QString detailsOf(const TargetCell &target);
[[nodiscard]] QString detailsOf(const BarCell &bar);
/// A task and its state on one line: for screen readers.
[[nodiscard]] QString lineOf(const TaskCell &task);
[[nodiscard]] QString lineOf(const TargetCell &target);

/// The tool tip for what stands at `point`: a target at the end of its
/// line, a task, an instance, the security groups' bar, the load balancer. May be
/// empty.
[[nodiscard]] QString toolTipAt(const GridLayout &layout, const GridScene &scene, QPointF point);

/// The whole moment in a few sentences, for who cannot see the picture.
[[nodiscard]] QString summaryOf(const GridScene &scene);

} // namespace deployscope
