// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/grid_layout.h"
#include "views/style/style.h"

#include <QPainter>

namespace deployscope {

/// Where the load balancer's packets to the targets of a line are dropped: Nowhere where any of them gets through.
[[nodiscard]] BlockedAt blockedAt(const LinePlace &line, const GridScene &scene);

/// The line from a target group to a task, behind everything that stands on it. A blocked line ends at the bar, or
/// where it leaves the load balancer.
void paintLine(QPainter &painter, const LinePlace &line, const GridScene &scene, bool selected,
               const Style &style);

/// What stands on a line: the sign of the targets' state at its end, a cross where it is blocked, and a health check
/// on its way.
void paintLineSigns(QPainter &painter, const LinePlace &line, const GridScene &scene, const Style &style);

} // namespace deployscope
