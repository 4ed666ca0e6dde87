// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/paint_band.h"

#include "views/cluster_grid/grid_words.h"
#include "views/cluster_grid/paint_services.h"
#include "views/cluster_grid/paint_stream.h"
#include "views/cluster_grid/paint_text.h"
#include "views/cluster_grid/signs.h"

#include <QPainterPath>

#include <algorithm>

namespace deployscope {

namespace {

/// An arrow from the clients to the load balancer.
void paintArrow(QPainter &painter, QPointF from, QPointF to, const Style &style)
{
    const double unit = style.scale;
    const double head = 9 * unit;
    QPainterPath arrow{from + QPointF{0, -3 * unit}};
    arrow.lineTo(to.x() - head, from.y() - 3 * unit);
    arrow.lineTo(to.x() - head, from.y() - 7 * unit);
    arrow.lineTo(to);
    arrow.lineTo(to.x() - head, from.y() + 7 * unit);
    arrow.lineTo(to.x() - head, from.y() + 3 * unit);
    arrow.lineTo(from + QPointF{0, 3 * unit});
    arrow.closeSubpath();
    painter.setPen(QPen{style.trafficOutline, style.thinLine()});
    painter.setBrush(style.traffic);
    painter.drawPath(arrow);
}

/// Head and shoulders.
void paintPerson(QPainter &painter, QPointF at, double size, const Style &style)
{
    painter.setPen(QPen{style.surface, style.thinLine()});
    painter.setBrush(style.strongLine);
    QPainterPath shoulders{{at.x() - size, at.y() + size * 1.3}};
    shoulders.cubicTo({at.x() - size, at.y() - size * 0.1}, {at.x() + size, at.y() - size * 0.1},
                      {at.x() + size, at.y() + size * 1.3});
    shoulders.closeSubpath();
    painter.drawPath(shoulders);
    painter.drawEllipse(at - QPointF{0, size * 0.45}, size * 0.62, size * 0.62);
}

void paintClients(QPainter &painter, const QRectF &area, const GridScene &scene, const Style &style)
{
    const double unit = style.scale;
    const double y = area.top() + 26 * unit;
    for (const double x : {26.0, 8.0, 17.0})
        paintPerson(painter, {area.left() + x * unit + 6 * unit, y + (x == 17.0 ? 4 * unit : 0)}, 8 * unit, style);
    const QPointF from{area.left() + 46 * unit, y + 4 * unit};
    const QPointF to{area.right() - 3 * unit, y + 4 * unit};
    paintArrow(painter, from, to, style);
    if (scene.hasRequests) {
        QPainterPath way{from};
        way.lineTo(to - QPointF{6 * unit, 0});
        paintStream(painter, way, 0, {.share = 1, .phase = scene.streamPhase}, style);
    }
    const QRectF words{area.left(), y + 20 * unit, area.width() - 8 * unit, 16 * unit};
    //: beside the people who use the service, left of the load balancer
    drawText(painter, words, GridWords::tr("clients"), {style.font(TextSize::Small), style.mutedText});
}

/// A word in a rounded frame. \returns where the next one can begin
double paintChip(QPainter &painter, QPointF at, const QString &text, const Style &style)
{
    const double unit = style.scale;
    const QFont font = style.font(TextSize::Base, TextWeight::Bold);
    const QRectF chip{at.x(), at.y(), textWidth(text, font) + 14 * unit, 20 * unit};
    painter.setPen(QPen{style.strongLine, style.thinLine()});
    painter.setBrush(style.sunken);
    painter.drawRoundedRect(chip, 4 * unit, 4 * unit);
    drawText(painter, chip, text, {font, style.text, Qt::AlignHCenter});
    return chip.right() + 8 * unit;
}

/// How many requests come, and what of them fails, at the right end of `area`. \returns the left end of that
double paintRequests(QPainter &painter, const QRectF &area, const LoadBalancerCell &cell, const Style &style)
{
    if (cell.requests.isEmpty())
        return area.right();
    const double unit = style.scale;
    const QFont bold = style.font(TextSize::Base, TextWeight::Bold);
    const double failures = cell.failures.isEmpty() ? 0 : textWidth(cell.failures, bold) + 22 * unit;
    const double width = std::min(std::max(textWidth(cell.requests, bold), failures) + 2, area.width() * 0.6);
    const QRectF text{area.right() - width, area.top(), width, 20 * unit};
    drawText(painter, text, cell.requests, {bold, style.text, Qt::AlignRight});
    if (!cell.failures.isEmpty()) {
        const QRectF below = text.translated(0, 24 * unit);
        drawText(painter, below.adjusted(20 * unit, 0, 0, 0), cell.failures, {bold, style.text, Qt::AlignRight});
        drawBlockedSign(painter, {area.right() - failures + 7 * unit, below.center().y()}, 7 * unit, style);
    }
    return text.left() - 8 * unit;
}

void paintHeading(QPainter &painter, const QRectF &heading, const LoadBalancerCell &cell, const Style &style)
{
    const double unit = style.scale;
    const QRectF inside = heading.adjusted(12 * unit, 7 * unit, -12 * unit, -6 * unit);
    const double rest = paintRequests(painter, inside, cell, style);
    const QFont bold = style.font(TextSize::Large, TextWeight::Bold);
    const QRectF first{inside.left(), inside.top(), inside.width(), 22 * unit};
    drawText(painter, {first.left(), first.top(), rest - first.left(), first.height()}, cell.kind,
             {bold, style.text});
    const double used = textWidth(cell.kind, bold) + 10 * unit;
    drawText(painter, {first.left() + used, first.top() + unit, rest - first.left() - used, first.height()},
             cell.name, {style.font(TextSize::Base), style.mutedText});
    const double y = first.bottom() + 4 * unit;
    double x = inside.left();
    if (!cell.listeners.isEmpty())
        x = paintChip(painter, {x, y}, cell.listeners, style);
    if (cell.securityGroups.isEmpty())
        return;
    const QColor ground = cell.letsOut ? style.surface : style.trouble;
    drawShield(painter, {x + 2 * unit, y + 2 * unit, 13 * unit, 16 * unit}, style.text, ground, 1.4 * unit);
    drawText(painter, {x + 20 * unit, y, rest - x - 24 * unit, 20 * unit}, cell.securityGroups,
             {style.font(TextSize::Base), style.text});
}

/// A sign and a number. \returns where the next one can begin
double paintCount(QPainter &painter, double x, const QRectF &strip, TargetState state, int count,
                  const Style &style)
{
    if (count == 0)
        return x;
    const double unit = style.scale;
    const QString number = QString::number(count);
    const QFont font = style.font(TextSize::Base, TextWeight::Bold);
    drawTargetSign(painter, {x + 7 * unit, strip.center().y()}, 6.5 * unit, state, style);
    const double width = textWidth(number, font) + 2;
    drawText(painter, {x + 17 * unit, strip.top(), width, strip.height()}, number, {font, style.text});
    return x + 17 * unit + width + 8 * unit;
}

void paintGroup(QPainter &painter, const QRectF &strip, const GroupCell &group, const Style &style)
{
    const double unit = style.scale;
    const int kinds = (group.healthy > 0 ? 1 : 0) + (group.initial > 0 ? 1 : 0) + (group.unhealthy > 0 ? 1 : 0) +
                      (group.draining > 0 ? 1 : 0) + (group.unused > 0 ? 1 : 0);
    const QRectF inside = strip.adjusted(12 * unit, 0, -8 * unit, 0);
    const double counts = kinds * 34 * unit;
    const QFont font = style.font(TextSize::Base);
    const double title = std::clamp(textWidth(group.title, font) + 2, 0.0, std::max(inside.width() - counts, 0.0));
    drawText(painter, {inside.left(), inside.top(), title, inside.height()}, group.title, {font, style.text});
    double x = inside.left() + title + 14 * unit;
    const QFont bold = style.font(TextSize::Base, TextWeight::Bold);
    const double share = group.share.isEmpty() ? 0 : textWidth(group.share, bold) + 2;
    drawText(painter, {x, inside.top(), share, inside.height()}, group.share, {bold, style.text});
    x += group.share.isEmpty() ? 0 : share + 12 * unit;
    x = paintCount(painter, x, strip, TargetState::Healthy, group.healthy, style);
    x = paintCount(painter, x, strip, TargetState::Initial, group.initial, style);
    x = paintCount(painter, x, strip, TargetState::Unhealthy, group.unhealthy, style);
    x = paintCount(painter, x, strip, TargetState::Draining, group.draining, style);
    x = paintCount(painter, x, strip, TargetState::Unused, group.unused, style);
    drawWholeText(painter, {x + 8 * unit, strip.top(), inside.right() - x - 12 * unit, strip.height()},
                  group.healthCheck, {style.font(TextSize::Small), style.mutedText, Qt::AlignRight});
}

void paintGroups(QPainter &painter, const BandPlace &place, const LoadBalancerCell &cell, const Style &style)
{
    painter.setPen(QPen{style.strongLine, style.thinLine()});
    const double y = place.heading.bottom();
    painter.drawLine(QPointF{place.loadBalancer.left(), y}, QPointF{place.loadBalancer.right(), y});
    for (std::size_t i = 0; i < cell.groups.size(); ++i) {
        const QRectF &strip = place.groups[i];
        painter.setPen(QPen{style.strongLine, style.thinLine()});
        if (i > 0)
            painter.drawLine(strip.topLeft(), strip.bottomLeft());
        paintGroup(painter, strip, cell.groups[i], style);
    }
}

} // namespace

void paintBand(QPainter &painter, const GridLayout &layout, const GridScene &scene, const Style &style)
{
    const BandPlace &place = layout.band;
    paintServices(painter, place.services, scene.services, style);
    if (!scene.loadBalancer.exists)
        return;
    if (!place.clients.isEmpty())
        paintClients(painter, place.clients, scene, style);
    painter.setPen(QPen{style.strongLine, style.mediumLine()});
    painter.setBrush(style.surface);
    painter.drawRoundedRect(place.loadBalancer, cardCorner * style.scale, cardCorner * style.scale);
    paintHeading(painter, place.heading, scene.loadBalancer, style);
    paintGroups(painter, place, scene.loadBalancer, style);
}

} // namespace deployscope
