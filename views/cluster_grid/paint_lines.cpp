// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/paint_lines.h"

#include "views/cluster_grid/line_places.h"
#include "views/cluster_grid/paint_stream.h"
#include "views/cluster_grid/signs.h"

#include <algorithm>
#include <array>

namespace deployscope {

namespace {

/// Of several targets on one line the state that tells most about it.
TargetState stateOf(const LinePlace &line, const GridScene &scene)
{
    static constexpr std::array order{TargetState::Healthy,  TargetState::Unhealthy, TargetState::Initial,
                                      TargetState::Draining, TargetState::Unused,    TargetState::Removed};
    for (const TargetState state : order) {
        const bool occurs = std::ranges::any_of(
            line.targets, [&](std::size_t target) { return scene.targets[target].state == state; });
        if (occurs)
            return state;
    }
    return TargetState::Removed;
}

double presenceOf(const LinePlace &line, const GridScene &scene)
{
    double most = 0;
    for (const std::size_t target : line.targets)
        most = std::max(most, scene.targets[target].presence);
    return scene.targets[line.targets.front()].state == TargetState::Removed ? most : 0.4 + 0.6 * most;
}

QPen dashed(const QColor &colour, double width, const QList<qreal> &pattern)
{
    QPen pen{colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin};
    pen.setDashPattern(pattern);
    return pen;
}

double shareOf(const LinePlace &line, const GridScene &scene)
{
    double share = 0;
    for (const std::size_t target : line.targets)
        share += scene.targets[target].share;
    return share;
}

/// From the outside to the inside: a line of traffic carries a dark outline, and is the wider the more it carries.
std::vector<QPen> pensOfTraffic(double share, const Style &style)
{
    const double width = style.mediumLine() * (1 + share);
    const double outline = style.mediumLine() * 0.9;
    return {QPen{style.trafficOutline, 1.2 * width + outline, Qt::SolidLine, Qt::FlatCap},
            QPen{style.traffic, 1.2 * width, Qt::SolidLine, Qt::FlatCap}};
}

/// \param idle no requests go there, though clients send some
std::vector<QPen> pensFor(TargetState state, double share, bool idle, const Style &style)
{
    const double width = style.mediumLine();
    switch (state) {
    case TargetState::Healthy:
        if (idle)
            return {QPen{style.strongLine, width * 0.8, Qt::SolidLine, Qt::FlatCap}};
        return pensOfTraffic(share, style);
    case TargetState::Unhealthy:
        return {QPen{style.trouble, width, Qt::SolidLine, Qt::FlatCap}};
    case TargetState::Initial:
        return {dashed(style.strongLine, width * 0.8, {5, 3})};
    case TargetState::Draining:
        return {dashed(style.strongLine, width * 0.8, {1.5, 3})};
    case TargetState::Unused:
    case TargetState::Removed:
        return {dashed(style.line, style.thinLine(), {1.5, 3})};
    }
    return {};
}

void stroke(QPainter &painter, const QPainterPath &path, const std::vector<QPen> &pens)
{
    painter.setBrush(Qt::NoBrush);
    for (const QPen &pen : pens) {
        painter.setPen(pen);
        painter.drawPath(path);
    }
}

QPointF blockedPoint(const LinePlace &line, BlockedAt where, double unit)
{
    if (where == BlockedAt::Instance)
        return line.gate;
    return line.above.elementAt(0) + QPointF{0, 11 * unit};
}

/// Where a health check is: to and fro where it is answered, else up to where it is lost.
QPointF pulsePoint(const LinePlace &line, const TargetCell &target)
{
    const double share = *target.pulse;
    if (target.blocked == BlockedAt::LoadBalancer)
        return line.above.elementAt(0);
    const double there = target.pulseReturns && share > 0.5 ? 2 - 2 * share : std::min(2 * share, 1.0);
    const double above = line.above.length();
    const double below = target.blocked == BlockedAt::Instance ? 0 : line.below.length();
    const double way = there * (above + below);
    if (way <= above)
        return line.above.pointAtPercent(line.above.percentAtLength(way));
    return line.below.pointAtPercent(line.below.percentAtLength(way - above));
}

void paintPulse(QPainter &painter, const LinePlace &line, const TargetCell &target, const Style &style)
{
    const bool isOver = *target.pulse > 0.5; // it has been there
    const HealthCheckSign sign = !isOver              ? HealthCheckSign::Asks
                                 : target.pulsePasses ? HealthCheckSign::Passed
                                                      : HealthCheckSign::Failed;
    drawHealthCheck(painter, pulsePoint(line, target), signRadius * style.scale, sign, style);
}

} // namespace

BlockedAt blockedAt(const LinePlace &line, const GridScene &scene)
{
    BlockedAt all = BlockedAt::Instance;
    for (const std::size_t target : line.targets) {
        const BlockedAt one = scene.targets[target].blocked;
        if (one == BlockedAt::Nowhere)
            return one;
        all = std::min(all, one);
    }
    return all;
}

void paintLine(QPainter &painter, const LinePlace &line, const GridScene &scene, bool selected, const Style &style)
{
    const double before = painter.opacity();
    painter.setOpacity(before * presenceOf(line, scene));
    const BlockedAt where = blockedAt(line, scene);
    const double share = shareOf(line, scene);
    const std::vector<QPen> lost = pensFor(TargetState::Unused, 0, false, style);
    const std::vector<QPen> pens = pensFor(stateOf(line, scene), share, scene.hasRequests && share <= 0, style);
    if (selected) {
        const QPen halo{style.selection, style.thickLine() * 2, Qt::SolidLine, Qt::FlatCap};
        stroke(painter, line.above, {halo});
        stroke(painter, line.below, {halo});
    }
    stroke(painter, line.above, where == BlockedAt::LoadBalancer ? lost : pens);
    stroke(painter, line.below, where == BlockedAt::Nowhere ? pens : lost);
    paintStream(painter, line, scene, style);
    painter.setOpacity(before);
}

void paintLineSigns(QPainter &painter, const LinePlace &line, const GridScene &scene, const Style &style)
{
    const double before = painter.opacity();
    const double radius = signRadius * style.scale;
    painter.setOpacity(before * presenceOf(line, scene));
    drawTargetSign(painter, line.end, radius, stateOf(line, scene), style);
    const BlockedAt where = blockedAt(line, scene);
    if (where != BlockedAt::Nowhere)
        drawBlockedSign(painter, blockedPoint(line, where, style.scale), radius * 1.2, style);
    for (const std::size_t target : line.targets) {
        if (scene.targets[target].pulse)
            paintPulse(painter, line, scene.targets[target], style);
    }
    painter.setOpacity(before);
}

} // namespace deployscope
