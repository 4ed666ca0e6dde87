// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/read_context.h"

namespace deployscope {

// Rules of listeners, of the file and of actions. They throw Refusal.

inline constexpr Range rulePriorities{.first = 1, .last = 50'000};

/// The path patterns of `Conditions` (R3.12). Other conditions are listed as not used, and count as met.
[[nodiscard]] std::vector<std::string> readPathPatterns(const Members &rule);

/// What the list `key` of `owner` does with a request in the end; nothing where it holds no such action. What stands
/// before it, such as authentication, counts as passed.
[[nodiscard]] std::optional<RuleAction> readRuleAction(ReadContext &context, const Members &owner,
                                                       std::string_view key);

/// The rules of one listener, by priority. Where no default rule is given, the load balancer answers 404.
[[nodiscard]] std::vector<ListenerRule> readRules(ReadContext &context, const Members &listener,
                                                  const std::string &pointer);

} // namespace deployscope
