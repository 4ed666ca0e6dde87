// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/read_listener_rules.h"

#include "scenario/json_pointer.h"

#include <algorithm>
#include <array>

namespace deployscope {

namespace {

constexpr int statusWithoutDefault = 404; ///< our choice: the API does not take a listener without DefaultActions
constexpr Range weights{.first = 0, .last = 999};

TargetGroupId targetGroup(ReadContext &context, const Document &name)
{
    return named(context.targetGroups, textOf(name), name, "targetGroups");
}

/// `forward` to one group, or to several with weights. What describe-listeners returns has both.
std::vector<WeightedGroup> readForward(ReadContext &context, const Members &action)
{
    std::vector<WeightedGroup> groups;
    if (const auto config = action.object("ForwardConfig", keys::forwardConfig)) {
        for (const Document &element : config->array("TargetGroups")) {
            const Members group{element, keys::forwardTargetGroup, context.used};
            groups.push_back({.group = targetGroup(context, group.need("TargetGroupArn")),
                              .weight = static_cast<int>(group.integer("Weight", weights).value_or(1))});
        }
    }
    const Document *name = action.find("TargetGroupArn");
    if (name == nullptr && groups.empty())
        throw Refusal{Fault::Missing, &action.object(), {}, "TargetGroupArn"};
    const TargetGroupId single = name == nullptr ? TargetGroupId{} : targetGroup(context, *name);
    if (groups.empty())
        groups.push_back({.group = single});
    return groups;
}

int readFixedResponse(const Members &action)
{
    const Members config{action.need("FixedResponseConfig"), keys::fixedResponseConfig, action.used()};
    const Document &code = config.need("StatusCode");
    const auto status = static_cast<int>(integerOf(code, {.first = 200, .last = 599}));
    if (status / 100 == 3)
        throw Refusal{Fault::OutOfRange, &code, excerpt(code), "200..299, 400..599"};
    return status;
}

int readRedirect(const Members &action)
{
    const Members config{action.need("RedirectConfig"), keys::redirectConfig, action.used()};
    const Document &code = config.need("StatusCode");
    if (textOf(code) != "HTTP_301" && textOf(code) != "HTTP_302")
        throw Refusal{Fault::UnknownValue, &code, excerpt(code), "HTTP_301, HTTP_302"};
    return textOf(code) == "HTTP_301" ? 301 : 302;
}

constexpr std::array<std::string_view, 3> passed{"authenticate-oidc", "authenticate-cognito", "jwt-validation"};

/// What counts is the last action that forwards or answers.
void readListenerAction(ReadContext &context, const Members &action, std::optional<RuleAction> &last)
{
    const std::string type = action.textOr("Type", "forward");
    if (std::ranges::find(passed, type) != passed.end())
        return;
    RuleAction &read = last.emplace();
    if (type == "forward") {
        read.groups = readForward(context, action);
    } else if (type == "fixed-response") {
        read.type = RuleAction::Type::FixedResponse;
        read.status = readFixedResponse(action);
    } else if (type == "redirect") {
        read.type = RuleAction::Type::Redirect;
        read.status = readRedirect(action);
    } else {
        throw Refusal{
            Fault::UnknownValue, action.find("Type"), excerpt(type),
            "forward, fixed-response, redirect, authenticate-oidc, authenticate-cognito, jwt-validation"};
    }
}

bool isOfPath(const Document &condition)
{
    const Document *field = condition.is_object() ? memberOf(condition, "Field") : nullptr;
    return field == nullptr || *field == "path-pattern";
}

/// describe-rules has the patterns twice.
const Document::array_t &patternsIn(const Members &condition)
{
    const auto config = condition.object("PathPatternConfig", keys::pathPatternConfig);
    if (config && config->find("Values") != nullptr)
        static_cast<void>(condition.array("Values"));
    return config && config->find("Values") != nullptr ? config->array("Values", limits::pathsOfRule)
                                                       : condition.array("Values", limits::pathsOfRule);
}

std::optional<int> readPriority(const Members &rule, int next)
{
    const Document *priority = rule.find("Priority");
    const bool isDefault = rule.flag("IsDefault").value_or(false);
    if (isDefault || (priority != nullptr && *priority == "default"))
        return std::nullopt;
    return priority == nullptr ? next : static_cast<int>(integerOf(*priority, rulePriorities));
}

} // namespace

std::vector<std::string> readPathPatterns(const Members &rule)
{
    std::vector<std::string> paths;
    for (const Document &element : rule.array("Conditions")) {
        if (!isOfPath(element))
            continue; // listed as not used
        const Members condition{element, keys::ruleCondition, rule.used()};
        static_cast<void>(condition.find("Field"));
        if (!paths.empty())
            throw Refusal{Fault::Conflict, &element, "path-pattern", {}};
        for (const Document &pattern : patternsIn(condition)) {
            rule.used().use(pattern);
            paths.push_back(textOf(pattern));
        }
    }
    return paths;
}

std::optional<RuleAction> readRuleAction(ReadContext &context, const Members &owner, std::string_view key)
{
    std::optional<RuleAction> last;
    for (const Document &element : owner.array(key))
        readListenerAction(context, {element, keys::listenerAction, context.used}, last);
    return last;
}

namespace {

/// A rule of a listener with its place in the file; \param next its priority where it states none
void readRule(ReadContext &context, const Members &rule, int next, ListenerRule &read)
{
    read.priority = readPriority(rule, next);
    read.paths = readPathPatterns(rule);
    const std::optional<RuleAction> action = readRuleAction(context, rule, "Actions");
    if (!action)
        throw Refusal{Fault::Missing, &rule.object(), {}, "Actions"};
    read.action = *action;
}

} // namespace

std::vector<ListenerRule> readRules(ReadContext &context, const Members &listener, const std::string &pointer)
{
    std::vector<ListenerRule> rules;
    ListenerRule byDefault;
    byDefault.action.type = RuleAction::Type::FixedResponse;
    byDefault.action.status = statusWithoutDefault;
    byDefault.pointer = pointer;
    int next = rulePriorities.first;
    const auto &list = listener.array("Rules", limits::rulesOfListener);
    for (std::size_t place = 0; place < list.size(); ++place) {
        const Members rule{list[place], keys::listenerRule, context.used};
        ListenerRule read;
        read.pointer = joined(pointer + "/Rules", place);
        readRule(context, rule, next, read);
        if (!read.priority) {
            byDefault = read;
            continue;
        }
        if (std::ranges::find(rules, read.priority, &ListenerRule::priority) != rules.end())
            throw Refusal{Fault::Conflict, &rule.object(), "Priority " + std::to_string(*read.priority), {}};
        next = std::max(next, *read.priority + 1);
        rules.push_back(read);
    }
    if (const std::optional<RuleAction> action = readRuleAction(context, listener, "DefaultActions")) {
        byDefault.action = *action;
        byDefault.pointer = pointer + "/DefaultActions";
    }
    byDefault.paths.clear();
    std::ranges::sort(rules, {}, [](const ListenerRule &rule) { return *rule.priority; });
    rules.push_back(byDefault);
    return rules;
}

} // namespace deployscope
