// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/task_places.h"

#include <algorithm>

namespace deployscope {

namespace {

/// The places of one instance: from when each is free again; SimTime::max() while a task holds it.
using Places = std::vector<SimTime>;

std::size_t take(Places &places, const Task &task)
{
    const auto freed = std::ranges::find_if(places, [&](SimTime from) { return from <= task.createdAt; });
    const auto place = static_cast<std::size_t>(freed - places.begin());
    if (freed == places.end())
        places.push_back({});
    places[place] = task.exists() ? SimTime::max() : task.since;
    return place;
}

} // namespace

std::vector<int> taskPlaces(const State &state)
{
    std::vector<Places> onInstance(state.instances.size());
    std::vector<int> places;
    places.reserve(state.tasks.size());
    for (const Task &task : state.tasks)
        places.push_back(task.isPlaced() ? static_cast<int>(take(onInstance[indexOf(task.instance)], task)) : 0);
    return places;
}

} // namespace deployscope
