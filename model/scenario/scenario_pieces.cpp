// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/scenario_pieces.h"

#include "scenario/json_pointer.h"

#include <algorithm>
#include <array>

namespace deployscope {

namespace {

using namespace std::string_view_literals;

constexpr std::array onlyInScenarios{"$schema"sv,        "taskDefinitions"sv, "targetGroups"sv, "listeners"sv,
                                     "securityGroups"sv, "actions"sv,         "simulation"sv,   "lesson"sv,
                                     "view"sv,           "roles"sv,           "autoScaling"sv};

/// A list of the scenario, and what AWS wraps around such a list or element.
struct Wrapping
{
    std::string_view key;
    std::string_view member;
};
constexpr std::array wrappings{
    Wrapping{"containerInstances", "containerInstances"},
    Wrapping{"taskDefinitions", "taskDefinition"},
    Wrapping{"services", "services"},
    Wrapping{"services", "service"},
    Wrapping{"loadBalancers", "LoadBalancers"},
    Wrapping{"targetGroups", "TargetGroups"},
    Wrapping{"listeners", "Listeners"},
    Wrapping{"securityGroups", "SecurityGroups"},
};

/// What is wrapped inside of `value`, an element or the whole of list `key`; nullptr where nothing is.
const Wrapping *wrappingOf(std::string_view key, const Document &value)
{
    const auto fits = [&](const Wrapping &wrapping) {
        const Document *inside = wrapping.key == key ? memberOf(value, wrapping.member) : nullptr;
        return inside != nullptr && inside->is_structured();
    };
    const auto found = std::ranges::find_if(wrappings, fits);
    return found == wrappings.end() ? nullptr : &*found;
}

void addList(const std::string &key, Document &list, const std::string &pointer, Pieces &pieces)
{
    for (std::size_t place = 0; place < list.size(); ++place)
        addElement(key, std::move(list[place]), joined(pointer, place), pieces);
}

void addMember(const std::string &key, Document value, Pieces &pieces)
{
    const std::string pointer = joined({}, key);
    if (value.is_array() && !value.empty())
        addList(key, value, pointer, pieces);
    else if (wrappingOf(key, value) != nullptr)
        addElement(key, std::move(value), pointer, pieces);
    else
        pieces.pieces.push_back(
            {.key = key, .isElement = false, .value = std::move(value), .filePointer = pointer});
}

bool anyElementWrapped(std::string_view key, const Document &list)
{
    return list.is_array() &&
           std::ranges::any_of(list.get_ref<const Document::array_t &>(),
                               [&](const Document &element) { return wrappingOf(key, element) != nullptr; });
}

} // namespace

void addElement(const std::string &key, Document value, const std::string &filePointer, Pieces &pieces)
{
    const Wrapping *wrapping = wrappingOf(key, value);
    if (wrapping == nullptr) {
        pieces.pieces.push_back(
            {.key = key, .isElement = true, .value = std::move(value), .filePointer = filePointer});
        return;
    }
    Document &inside = value[std::string{wrapping->member}];
    const std::string insidePointer = joined(filePointer, wrapping->member);
    if (inside.is_array())
        addList(key, inside, insidePointer, pieces);
    else
        addElement(key, std::move(inside), insidePointer, pieces);
}

bool isScenario(const Document &object)
{
    const auto has = [&](std::string_view key) { return memberOf(object, key) != nullptr; };
    const bool titled = has("name") || has("description");
    const bool listed = (has("services") || has("containerInstances")) && !has("Resources");
    return std::ranges::any_of(onlyInScenarios, has) || (titled && listed) ||
           (has("services") && has("containerInstances"));
}

Pieces scenarioPieces(Document document)
{
    Pieces pieces;
    pieces.isScenario = true;
    for (auto &[key, value] : document.get_ref<Document::object_t &>())
        addMember(key, std::move(value), pieces);
    return pieces;
}

bool hasWrappings(const Document &document)
{
    return std::ranges::any_of(document.get_ref<const Document::object_t &>(), [](const auto &member) {
        return wrappingOf(member.first, member.second) != nullptr ||
               anyElementWrapped(member.first, member.second);
    });
}

} // namespace deployscope
