// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/grid_elements.h"

#include <algorithm>

namespace deployscope {

namespace {

/// Neighbours in one of the scene's lists.
struct Range
{
    std::size_t first = 0;
    std::size_t count = 0;
};

template <typename Cell, typename Id>
std::size_t placeOf(const std::vector<Cell> &cells, Id id)
{
    return static_cast<std::size_t>(std::ranges::find(cells, id, &Cell::id) - cells.begin());
}

Range tasksOf(const GridScene &scene, InstanceId instance)
{
    const std::size_t place = placeOf(scene.instances, instance);
    if (place == scene.instances.size())
        return {};
    return {scene.instances[place].firstTask, scene.instances[place].tasks};
}

Range targetsOf(const GridScene &scene, TaskId task)
{
    const std::size_t place = placeOf(scene.tasks, task);
    const auto first = std::ranges::lower_bound(scene.targets, place, {}, &TargetCell::task);
    const auto last = std::ranges::upper_bound(scene.targets, place, {}, &TargetCell::task);
    return {static_cast<std::size_t>(first - scene.targets.begin()), static_cast<std::size_t>(last - first)};
}

int placeIn(Range range, std::size_t place)
{
    return static_cast<int>(place - range.first);
}

} // namespace

int countBelow(const GridScene &scene, const GridSelection &parent)
{
    if (const InstanceId *instance = std::get_if<InstanceId>(&parent))
        return static_cast<int>(tasksOf(scene, *instance).count);
    if (const TaskId *task = std::get_if<TaskId>(&parent))
        return static_cast<int>(targetsOf(scene, *task).count);
    const std::size_t bars = scene.bar.exists ? 1 : 0;
    return parent == GridSelection{} ? static_cast<int>(scene.instances.size() + bars) : 0;
}

GridSelection childOf(const GridScene &scene, const GridSelection &parent, int index)
{
    if (index < 0 || index >= countBelow(scene, parent))
        return {};
    const auto at = static_cast<std::size_t>(index);
    if (const InstanceId *instance = std::get_if<InstanceId>(&parent))
        return scene.tasks[tasksOf(scene, *instance).first + at].id;
    if (const TaskId *task = std::get_if<TaskId>(&parent))
        return scene.targets[targetsOf(scene, *task).first + at].id;
    if (at < scene.instances.size())
        return scene.instances[at].id;
    return FrontSecurityGroups{};
}

int indexOf(const GridScene &scene, const GridSelection &child)
{
    if (const InstanceId *instance = std::get_if<InstanceId>(&child)) {
        const std::size_t place = placeOf(scene.instances, *instance);
        return place == scene.instances.size() ? -1 : static_cast<int>(place);
    }
    if (const TaskId *task = std::get_if<TaskId>(&child)) {
        const std::size_t place = placeOf(scene.tasks, *task);
        const bool isThere = place < scene.tasks.size();
        return isThere ? placeIn(tasksOf(scene, scene.instances[scene.tasks[place].instance].id), place) : -1;
    }
    if (const TargetId *target = std::get_if<TargetId>(&child)) {
        const std::size_t place = placeOf(scene.targets, *target);
        const bool isThere = place < scene.targets.size();
        return isThere ? placeIn(targetsOf(scene, scene.tasks[scene.targets[place].task].id), place) : -1;
    }
    const bool isBar = std::holds_alternative<FrontSecurityGroups>(child) && scene.bar.exists;
    return isBar ? static_cast<int>(scene.instances.size()) : -1;
}

GridSelection parentOf(const GridScene &scene, const GridSelection &child)
{
    if (const TaskId *task = std::get_if<TaskId>(&child)) {
        const std::size_t place = placeOf(scene.tasks, *task);
        return place < scene.tasks.size() ? scene.instances[scene.tasks[place].instance].id : GridSelection{};
    }
    if (const TargetId *target = std::get_if<TargetId>(&child)) {
        const std::size_t place = placeOf(scene.targets, *target);
        return place < scene.targets.size() ? scene.tasks[scene.targets[place].task].id : GridSelection{};
    }
    return {};
}

} // namespace deployscope
