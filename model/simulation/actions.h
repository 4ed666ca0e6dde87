// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

#include <optional>

namespace deployscope {

/// What ECS would say to an UpdateService, whoever calls it; none: it takes it.
[[nodiscard]] std::optional<ApiRefusal> refusal(const State &state, const UpdateService &update);

/// What an API call changes: the event that it was taken, and those that follow from it. What the API would refuse
/// gives one event that says so, and nothing else (R1.6, R4.8).
[[nodiscard]] Decision actionTaken(const State &state, ActionId action);

} // namespace deployscope
