// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/action_edits.h"

#include "scenario/json_pointer.h"
#include "scenario/lists.h"
#include "scenario/refusal.h"
#include "scenario/values.h"

namespace deployscope {

namespace {

/// \returns nothing where the action has no time that could be read
std::optional<SimTime> timeOf(const Document &action)
{
    const Document *at = memberOf(action, "at");
    try {
        return at == nullptr ? std::nullopt : std::optional{SimTime{secondsOf(*at)}};
    } catch (const Refusal &) {
        return std::nullopt;
    }
}

bool startIsOpen(const Document &document)
{
    const Document *simulation = memberOf(document, "simulation");
    const bool said = simulation != nullptr && memberOf(*simulation, "start") != nullptr;
    const bool faults = simulation != nullptr && !elementsOf(*simulation, "faults").empty();
    return !said && !faults && elementsOf(document, "actions").empty();
}

} // namespace

Document secondsFor(SimTime at)
{
    const std::int64_t milliseconds = at.time_since_epoch().count();
    if (milliseconds % 1000 == 0)
        return milliseconds / 1000;
    return static_cast<double>(milliseconds) / 1000.0;
}

std::vector<std::size_t> actionsAt(const Document &document, SimTime at, std::string_view name)
{
    std::vector<std::size_t> places;
    const auto &actions = elementsOf(document, "actions");
    for (std::size_t place = 0; place < actions.size(); ++place)
        if (timeOf(actions[place]) == at && textIn(actions[place], "action") == name)
            places.push_back(place);
    return places;
}

void appendAction(const Document &document, SimTime at, std::string_view name, Document parameters,
                  std::vector<Edit> &edits)
{
    if (startIsOpen(document))
        edits.push_back({.pointer = "/simulation/start", .value = Document("empty")});
    edits.push_back({.pointer = "/actions/-",
                     .value = Document::object(
                         {{"at", secondsFor(at)}, {"action", name}, {"parameters", std::move(parameters)}})});
}

} // namespace deployscope
