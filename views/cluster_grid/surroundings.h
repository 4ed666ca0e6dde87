// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/cluster_summary.h"
#include "items/request_flow.h"
#include "views/cluster_grid/grid_scene.h"

namespace deployscope {

/// What stands around the instances: services, load balancer, security groups.
[[nodiscard]] std::vector<ServiceCell> serviceCells(const ClusterSummary &summary, SimTime now);
[[nodiscard]] LoadBalancerCell loadBalancerCell(const ClusterSummary &summary,
                                                const std::vector<TargetItem> &targets,
                                                const RequestFlow &requests);
[[nodiscard]] BarCell barCell(const ClusterSummary &summary, const std::vector<TargetItem> &targets);

} // namespace deployscope
