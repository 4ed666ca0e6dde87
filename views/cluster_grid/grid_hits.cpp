// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/grid_layout.h"

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

std::vector<Placed> everything(const GridLayout &layout, const GridScene &scene)
{
    std::vector<Placed> all;
    for (std::size_t i = 0; i < scene.instances.size(); ++i)
        all.push_back({scene.instances[i].id, layout.cards[i].card});
    for (std::size_t i = 0; i < scene.tasks.size(); ++i)
        all.push_back({scene.tasks[i].id, layout.tiles[i]});
    return all;
}

/// Where a step of the keyboard starts and lands: a card is met at its head, or it would lie around its own tiles.
QPointF anchorOf(const Placed &placed)
{
    const bool isCard = std::holds_alternative<InstanceId>(placed.what);
    return isCard ? QPointF{placed.place.center().x(), placed.place.top()} : placed.place.center();
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
    for (std::size_t i = 0; i < layout.tiles.size(); ++i) {
        if (layout.tiles[i].contains(point))
            return scene.tasks[i].id;
    }
    for (std::size_t i = 0; i < layout.cards.size(); ++i) {
        if (layout.cards[i].card.contains(point))
            return scene.instances[i].id;
    }
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
        return distance(direction, anchorOf(placed) - anchorOf(*start));
    };
    const auto nearest = std::ranges::min_element(all, {}, distanceTo);
    return std::isinf(distanceTo(*nearest)) ? from : nearest->what;
}

} // namespace deployscope
