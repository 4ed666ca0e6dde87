// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"

#include <optional>
#include <string_view>
#include <vector>

namespace deployscope {

/// The rule that takes a request for `path`: the first by priority that matches, else the default rule (R3.12). The path
/// goes on unchanged (R3.13); its query is not looked at.
[[nodiscard]] const ListenerRule &ruleFor(const Listener &listener, std::string_view path);

/// What the API answers to CreateRule, ModifyRule or DeleteRule where it refuses them.
[[nodiscard]] std::optional<ApiRefusal> refusalOf(const std::vector<ListenerRule> &rules,
                                                  const ChangeRule &change);

} // namespace deployscope
