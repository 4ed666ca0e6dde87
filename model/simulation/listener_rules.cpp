// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/listener_rules.h"

#include "simulation/path_pattern.h"

#include <algorithm>
#include <cassert>

namespace deployscope {

const ListenerRule &ruleFor(const Listener &listener, std::string_view path)
{
    assert(!listener.rules.empty()); // the default rule is always there
    const auto matches = [&](const ListenerRule &rule) {
        return rule.paths.empty() || std::ranges::any_of(rule.paths, [&](const std::string &pattern) {
                   return pathMatches(pattern, withoutQuery(path));
               });
    };
    const auto found = std::ranges::find_if(listener.rules, matches);
    return found == listener.rules.end() ? listener.rules.back() : *found;
}

std::optional<ApiRefusal> refusalOf(const std::vector<ListenerRule> &rules, const ChangeRule &change)
{
    const bool isThere = std::ranges::find(rules, change.priority, &ListenerRule::priority) != rules.end();
    if (change.kind == ChangeRule::Kind::Create)
        return isThere ? std::optional{ApiRefusal::PriorityInUse} : std::nullopt;
    if (change.kind == ChangeRule::Kind::Delete && !change.priority)
        return ApiRefusal::DefaultRuleStays;
    return isThere ? std::nullopt : std::optional{ApiRefusal::RuleNotFound};
}

} // namespace deployscope
