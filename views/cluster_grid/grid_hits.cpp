// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/grid_layout.h"

#include "views/cluster_grid/line_places.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace deployscope {

namespace {

struct Placed
{
    GridSelection what{};
    QRectF place{};
};

/// Not of several targets: their sign stands for all of them.
bool endsAtOne(const LinePlace &line)
{
    return line.targets.size() == 1;
}

QRectF signAt(QPointF centre, double unit)
{
    const double radius = signRadius * unit;
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

std::vector<Placed> everything(const GridLayout &layout, const GridScene &scene)
{
    std::vector<Placed> all;
    for (std::size_t i = 0; i < scene.instances.size(); ++i)
        all.push_back({scene.instances[i].id, layout.cards[i].card});
    for (std::size_t i = 0; i < scene.tasks.size(); ++i)
        all.push_back({scene.tasks[i].id, layout.tiles[i]});
    for (const LinePlace &line : layout.lines) {
        if (endsAtOne(line))
            all.push_back({scene.targets[line.targets.front()].id, signAt(line.end, layout.unit)});
    }
    if (scene.bar.exists)
        all.push_back({FrontSecurityGroups{}, layout.bar});
    return all;
}

/// Where a step of the keyboard starts and lands: a card is met at its head, or it would lie around its own tiles.
QPointF anchorOf(const Placed &placed)
{
    const bool isCard = std::holds_alternative<InstanceId>(placed.what);
    return isCard ? QPointF{placed.place.center().x(), placed.place.top()} : placed.place.center();
}

/// Steps go over the signs between the tiles, which within() leads to; the bar lies above or below all others.
bool isOnTheWay(const Placed &placed, Towards direction)
{
    if (std::holds_alternative<FrontSecurityGroups>(placed.what))
        return direction == Towards::Up || direction == Towards::Down;
    return !std::holds_alternative<TargetId>(placed.what);
}

QPointF along(Towards direction, QPointF step)
{
    switch (direction) {
    case Towards::Left:
        return {-step.x(), step.y()};
    case Towards::Right:
        return {step.x(), step.y()};
    case Towards::Up:
        return {-step.y(), step.x()};
    case Towards::Down:
        return {step.y(), step.x()};
    }
    return step;
}

/// How far away something is in a direction; what lies aside counts more. Infinite for what lies elsewhere.
double distance(Towards direction, QPointF step)
{
    const QPointF ahead = along(direction, step);
    if (ahead.x() < 1)
        return std::numeric_limits<double>::infinity();
    return ahead.x() + 3 * std::abs(ahead.y());
}

} // namespace

GridSelection selectionAt(const GridLayout &layout, const GridScene &scene, QPointF point)
{
    for (const LinePlace &line : layout.lines) {
        if (endsAtOne(line) && QLineF{line.end, point}.length() <= signRadius * layout.unit)
            return scene.targets[line.targets.front()].id;
    }
    for (std::size_t i = 0; i < layout.tiles.size(); ++i) {
        if (layout.tiles[i].contains(point))
            return scene.tasks[i].id;
    }
    for (std::size_t i = 0; i < layout.cards.size(); ++i) {
        if (layout.cards[i].card.contains(point))
            return scene.instances[i].id;
    }
    if (scene.bar.exists && layout.bar.contains(point))
        return FrontSecurityGroups{};
    return {};
}

QRectF placeOf(const GridLayout &layout, const GridScene &scene, const GridSelection &selection)
{
    for (const Placed &placed : everything(layout, scene)) {
        if (placed.what == selection)
            return placed.place;
    }
    return {};
}

GridSelection neighbourOf(const GridLayout &layout, const GridScene &scene, const GridSelection &from,
                          Towards direction)
{
    const std::vector<Placed> all = everything(layout, scene);
    const auto start = std::ranges::find(all, from, &Placed::what);
    if (start == all.end())
        return all.empty() ? GridSelection{} : all.front().what;
    const auto distanceTo = [&](const Placed &placed) {
        return isOnTheWay(placed, direction) ? distance(direction, anchorOf(placed) - anchorOf(*start))
                                             : std::numeric_limits<double>::infinity();
    };
    const auto nearest = std::ranges::min_element(all, {}, distanceTo);
    return std::isinf(distanceTo(*nearest)) ? from : nearest->what;
}

GridSelection within(const GridScene &scene, const GridSelection &from)
{
    std::vector<GridSelection> ring; // a task and its targets
    for (const TaskCell &task : scene.tasks) {
        ring = {task.id};
        for (const TargetCell &target : scene.targets) {
            if (scene.tasks[target.task].id == task.id)
                ring.push_back(target.id);
        }
        const auto at = std::ranges::find(ring, from);
        if (at != ring.end())
            return at + 1 == ring.end() ? ring.front() : *(at + 1);
    }
    return from;
}

} // namespace deployscope
