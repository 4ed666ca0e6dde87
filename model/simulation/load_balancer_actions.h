// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/decision.h"

#include <optional>

namespace deployscope {

// What calls about target groups and listener rules change. `follow` adds the events behind the first one of `decision`,
// the action itself.

[[nodiscard]] std::optional<ApiRefusal> refusal(const State &state, const ModifyTargetGroup &change);
[[nodiscard]] std::optional<ApiRefusal> refusal(const State &state, const ModifyTargetGroupAttributes &change);
[[nodiscard]] std::optional<ApiRefusal> refusal(const State &state, const ChangeRule &change);

void follow(Decision &decision, const State &state, ActionId action, const ModifyTargetGroup &change);
void follow(Decision &decision, const State &state, ActionId action, const ModifyTargetGroupAttributes &change);
/// A target group that comes into use is checked from now on, one that goes out of use no more (R3.7).
void follow(Decision &decision, const State &state, ActionId action, const ChangeRule &change);

} // namespace deployscope
