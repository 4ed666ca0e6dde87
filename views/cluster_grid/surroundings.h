// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/cluster_summary.h"
#include "views/cluster_grid/grid_scene.h"

namespace deployscope {

/// What stands around the instances: services, load balancer, security groups.
[[nodiscard]] std::vector<ServiceCell> serviceCells(const ClusterSummary &summary);
[[nodiscard]] LoadBalancerCell loadBalancerCell(const ClusterSummary &summary,
                                                const std::vector<TargetItem> &targets);
[[nodiscard]] BarCell barCell(const ClusterSummary &summary, const std::vector<TargetItem> &targets);

} // namespace deployscope
