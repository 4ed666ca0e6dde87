// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <memory>
#include <optional>

namespace deployscope {

/// The services as they stand long after their creation (`simulation.start` = `steady`): every task RUNNING, registered
/// and healthy since 0, ports dealt in the order of ids. Found by simulating the creation, without actions and
/// jitter; the time before 0 writes no event.
/// \returns nothing when the creation never becomes steady: the run then starts empty
[[nodiscard]] std::optional<State> standingStart(const std::shared_ptr<const Scenario> &scenario);

} // namespace deployscope
