// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

#include <optional>

namespace deployscope {

// API calls that are about single tasks and about container instances: what the API would refuse, and what follows
// from a call that is taken. The event of the call stands first in the decision.

[[nodiscard]] std::optional<ApiRefusal> refusal(const State &state, const StopTask &call);
[[nodiscard]] std::optional<ApiRefusal> refusal(const State &state, const UpdateContainerInstancesState &call);
[[nodiscard]] std::optional<ApiRefusal> refusal(const State &state, const TerminateInstances &call);
[[nodiscard]] std::optional<ApiRefusal> refusal(const State &state, const RegisterContainerInstance &call);

void follow(Decision &decision, const State &state, ActionId action, const StopTask &call);
void follow(Decision &decision, const State &state, ActionId action, const UpdateContainerInstancesState &call);
void follow(Decision &decision, const State &state, ActionId action, const TerminateInstances &call);
void follow(Decision &decision, const State &state, ActionId action, const RegisterContainerInstance &call);

} // namespace deployscope
