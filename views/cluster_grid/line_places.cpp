// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/line_places.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace deployscope {

namespace {

/// What share one line: the same group, and the same task, instance or zone.
using LineKey = std::tuple<std::size_t, std::size_t>;

std::size_t endOf(const GridScene &scene, const TargetCell &target, LineDetail detail, std::size_t place)
{
    const std::size_t instance = scene.tasks[target.task].instance;
    switch (detail) {
    case LineDetail::PerTask:
        return place;
    case LineDetail::PerInstance:
        return instance;
    case LineDetail::PerZone:
        return scene.instances[instance].zone;
    }
    return place;
}

std::vector<LinePlace> bundled(const GridScene &scene, LineDetail detail)
{
    std::map<LineKey, LinePlace> lines;
    for (std::size_t i = 0; i < scene.targets.size(); ++i) {
        const TargetCell &target = scene.targets[i];
        lines[{target.group, endOf(scene, target, detail, i)}].targets.push_back(i);
    }
    std::vector<LinePlace> list;
    for (auto &[key, line] : lines)
        list.push_back(std::move(line));
    return list;
}

/// Earlier targets of the same task: their lines end above.
std::size_t siblingsBefore(const GridScene &scene, std::size_t target)
{
    std::size_t before = 0;
    while (before < target && scene.targets[target - before - 1].task == scene.targets[target].task)
        ++before;
    return before;
}

std::size_t rowOf(const GridLayout &layout, const GridScene &scene, std::size_t instance)
{
    const InstanceCell &cell = scene.instances[instance];
    const std::size_t inZone = instance - scene.zones[cell.zone].firstInstance;
    return inZone / static_cast<std::size_t>(layout.arrangement.columns[cell.zone]);
}

/// The x of a lane left of a card; the lines that go further down run further left, so that none crosses another.
double laneX(const GridLayout &layout, const QRectF &card, std::size_t lane)
{
    return card.left() - (13 + grid::lane * static_cast<double>(lane)) * layout.unit;
}

void endAtTask(LinePlace &line, const GridLayout &layout, const GridScene &scene)
{
    const std::size_t target = line.targets.front();
    const std::size_t task = scene.targets[target].task;
    const TaskCell &cell = scene.tasks[task];
    const QRectF &tile = layout.tiles[task];
    const QRectF &card = layout.cards[cell.instance].card;
    const auto places = static_cast<std::size_t>(layout.arrangement.places);
    const auto place = std::min(static_cast<std::size_t>(cell.place), places - 1);
    const auto sibling = static_cast<double>(siblingsBefore(scene, target));
    const double radius = signRadius * layout.unit;
    const double x = laneX(layout, card, rowOf(layout, scene, cell.instance) * places + place);
    const double y = tile.top() + std::min(tile.height() / 2, 22 * layout.unit) + sibling * 2.2 * radius;
    line.gate.setX(x - 3 * layout.unit * sibling);
    line.end = {card.left(), std::min(y, tile.bottom())};
}

void endAtInstance(LinePlace &line, const GridLayout &layout, const GridScene &scene)
{
    const std::size_t instance = scene.tasks[scene.targets[line.targets.front()].task].instance;
    const QRectF &card = layout.cards[instance].card;
    line.gate.setX(laneX(layout, card, rowOf(layout, scene, instance)));
    line.end = {card.left() - 3 * layout.unit, card.top() + std::min(12 * layout.unit, card.height() / 2)};
}

void endAtZone(LinePlace &line, const GridLayout &layout, const GridScene &scene)
{
    const TargetCell &target = scene.targets[line.targets.front()];
    const std::size_t zone = scene.instances[scene.tasks[target.task].instance].zone;
    const QRectF &frame = layout.zones[zone].frame;
    const auto group = static_cast<double>(target.group);
    line.gate.setX(frame.center().x() + group * 2.5 * signRadius * layout.unit);
    line.end = {line.gate.x(), frame.top()};
}

void addEnd(LinePlace &line, const GridLayout &layout, const GridScene &scene)
{
    switch (layout.arrangement.line) {
    case LineDetail::PerTask:
        return endAtTask(line, layout, scene);
    case LineDetail::PerInstance:
        return endAtInstance(line, layout, scene);
    case LineDetail::PerZone:
        return endAtZone(line, layout, scene);
    }
}

/// Where the lines of one group begin: straight above their gates where the group is wide enough, else spread
/// along it. `gates` ascend.
std::vector<double> beginnings(const std::vector<double> &gates, const QRectF &group, double unit)
{
    const double inset = std::min(14 * unit, group.width() / 4);
    const double left = group.left() + inset;
    const double right = group.right() - inset;
    const double apart = std::min(grid::lane * unit, (right - left) / static_cast<double>(gates.size()));
    std::vector<double> xs;
    for (const double gate : gates)
        xs.push_back(std::max(std::clamp(gate, left, right), xs.empty() ? left : xs.back() + apart));
    double limit = right;
    for (auto x = xs.rbegin(); x != xs.rend(); ++x) {
        *x = std::min(*x, limit);
        limit = *x - apart;
    }
    return xs;
}

/// Down from the group, in a curve to the gate.
QPainterPath pathAbove(QPointF from, QPointF gate)
{
    QPainterPath path{from};
    const double half = (gate.y() - from.y()) * 0.55;
    path.cubicTo({from.x(), from.y() + half}, {gate.x(), gate.y() - half}, gate);
    return path;
}

/// On down in the gutter, and round a corner to the end.
QPainterPath pathBelow(QPointF gate, QPointF end, double unit)
{
    QPainterPath path{gate};
    if (end.x() > gate.x()) {
        const double corner = std::min({6 * unit, end.x() - gate.x(), std::max(end.y() - gate.y(), 0.0)});
        path.lineTo(gate.x(), end.y() - corner);
        path.quadTo({gate.x(), end.y()}, {gate.x() + corner, end.y()});
    }
    path.lineTo(end);
    return path;
}

/// Where lines meet the wall in the middle of the bar; above the zones where there is none.
double gateY(const GridLayout &layout)
{
    if (layout.bar.isEmpty())
        return layout.zones.front().frame.top() - 2 * layout.unit;
    return layout.bar.center().y() - wallHeight * layout.unit / 2;
}

void addPaths(std::vector<LinePlace> &lines, const GridLayout &layout, const GridScene &scene, std::size_t group)
{
    std::vector<LinePlace *> own;
    for (LinePlace &line : lines) {
        if (scene.targets[line.targets.front()].group == group)
            own.push_back(&line);
    }
    if (own.empty())
        return;
    std::ranges::sort(own, {}, [](const LinePlace *line) { return line->gate.x(); });
    std::vector<double> gates;
    for (const LinePlace *line : own)
        gates.push_back(line->gate.x());
    const QRectF &strip = layout.band.groups[group];
    const std::vector<double> xs = beginnings(gates, strip, layout.unit);
    const double y = gateY(layout);
    for (std::size_t i = 0; i < own.size(); ++i) {
        own[i]->gate.setY(y);
        own[i]->above = pathAbove({xs[i], strip.bottom()}, own[i]->gate);
        own[i]->below = pathBelow(own[i]->gate, own[i]->end, layout.unit);
    }
}

} // namespace

std::vector<LinePlace> linePlaces(const GridLayout &layout, const GridScene &scene)
{
    std::vector<LinePlace> lines = bundled(scene, layout.arrangement.line);
    for (LinePlace &line : lines)
        addEnd(line, layout, scene);
    for (std::size_t group = 0; group < scene.loadBalancer.groups.size(); ++group)
        addPaths(lines, layout, scene, group);
    return lines;
}

} // namespace deployscope
