// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"
#include "items/cluster_summary.h"
#include "items/verdict.h"
#include "views/deployment_controls/controls_state.h"

namespace deployscope {

/// What the deployment controls show of `service`.
/// \param scenario where the values from the start stand
/// \param state    of the moment shown: what runs then and, with `fromNow`, which values are in force
/// \param fromNow  the sliders set what holds from the moment shown on
[[nodiscard]] ControlsState controlsState(const Scenario &scenario, const State &state, ServiceId service,
                                          const ClusterSummary &summary, const Verdict &verdict, bool fromNow);

/// The revision that the newest deployment of `service` runs, as `family:revision`; before its creation the one
/// that it is to be created with.
[[nodiscard]] QString runningRevision(const State &state, ServiceId service);

} // namespace deployscope
