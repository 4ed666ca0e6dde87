// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/state.h"

#include <string>
#include <vector>

namespace deployscope {

// What actions make of target groups and listener rules.

[[nodiscard]] TargetGroup changed(TargetGroup group, const ModifyTargetGroup &change);
[[nodiscard]] TargetGroup changed(TargetGroup group, const ModifyTargetGroupAttributes &change);

/// The rules of a listener after `change`, by priority. What the change names must be there, or not yet, as it needs it.
/// \param pointer of the action: new rules and actions are found there
[[nodiscard]] std::vector<ListenerRule> changed(std::vector<ListenerRule> rules, const ChangeRule &change,
                                                const std::string &pointer);

/// Does a rule of any listener forward to the group? One of weight 0 counts too (R3.7).
[[nodiscard]] bool isUsed(const std::vector<Listener> &listeners, TargetGroupId group);

/// How a target begins: it is to be checked, or unused as no rule forwards to its group (R3.7), or as the load balancer
/// is not in its zone (R3.16).
[[nodiscard]] TargetReason reasonOnRegistration(const State &state, const Target &target);

} // namespace deployscope
