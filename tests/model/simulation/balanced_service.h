// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario_builder.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace deployscope::test {

[[nodiscard]] inline RuleAction forwardTo(std::vector<WeightedGroup> groups)
{
    return {.type = RuleAction::Type::Forward, .groups = std::move(groups), .status = 0};
}

[[nodiscard]] inline RuleAction answerWith(int status)
{
    return {.type = status / 100 == 3 ? RuleAction::Type::Redirect : RuleAction::Type::FixedResponse,
            .groups = {},
            .status = status};
}

/// A call about the rule of `priority` (none: the default rule) of the first listener.
[[nodiscard]] inline ChangeRule ruleCall(ChangeRule::Kind kind, std::optional<int> priority,
                                         std::optional<RuleAction> action = {},
                                         std::optional<std::vector<std::string>> paths = {})
{
    return {.kind = kind,
            .listener = ListenerId{0},
            .priority = priority,
            .paths = std::move(paths),
            .action = std::move(action)};
}

/// A listener on port 80 whose default rule forwards to the first target group.
inline void addListener(ScenarioBuilder &builder)
{
    Listener listener;
    listener.port = Port{80};
    listener.pointer = "/listeners/0";
    listener.rules.push_back({.priority = {},
                              .paths = {},
                              .action = forwardTo({{TargetGroupId{0}, 1}}),
                              .pointer = "/listeners/0/DefaultActions"});
    builder.scenario().listeners = {listener};
}

/// Requests a second for `path` from the start on.
inline void addTraffic(ScenarioBuilder &builder, std::int64_t perSecond, std::string path = "/")
{
    Traffic traffic;
    traffic.path = std::move(path);
    traffic.stretches = {{SimTime{}, RequestRate{perSecond * 1000}}};
    traffic.pointer = "/simulation/traffic";
    builder.scenario().traffic.push_back(traffic);
}

/// `tasks` tasks of `web` that stand at the start behind a listener on port 80, with 30 s to drain.
[[nodiscard]] inline ScenarioBuilder balanced(int tasks, Behaviour behaviour = {})
{
    ScenarioBuilder builder;
    builder.instances(tasks, 2).revision({0}, behaviour).revision({0}, behaviour);
    builder.service(tasks, 100, 200).targetGroup(std::chrono::seconds{30});
    addListener(builder);
    return builder;
}

} // namespace deployscope::test
