// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/paint_card.h"

#include "views/cluster_grid/card_places.h"
#include "views/cluster_grid/paint_text.h"
#include "views/cluster_grid/signs.h"
#include "views/cluster_grid/tile_shape.h"

#include <algorithm>
#include <set>

namespace deployscope {

namespace {

double cornerFor(CardDetail detail, double unit)
{
    return (detail >= CardDetail::Slim ? cardCorner : cardCorner * 0.4) * unit;
}

/// A bar: in use from the left, held by others after it and hatched, free the rest.
void paintBar(QPainter &painter, const QRectF &bar, const Meter &meter, const Style &style)
{
    painter.fillRect(bar, style.sunken);
    QRectF used = bar;
    used.setWidth(bar.width() * meter.used);
    painter.fillRect(used, style.strongLine);
    QRectF held{used.right(), bar.top(), bar.width() * meter.held, bar.height()};
    held.setRight(std::min(held.right(), bar.right()));
    painter.setPen(QPen{style.strongLine, style.thinLine()});
    if (meter.held > 0) {
        for (const QLineF &line : hatching(held, 4 * style.scale))
            painter.drawLine(line);
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
}

/// The name of the resource, its bar, and its numbers where there is room.
/// \param label   width of the longer one of the two names
/// \param numbers width of the longer ones of the numbers
void paintMeter(QPainter &painter, const QRectF &row, const Meter &meter, double label, double numbers,
                const Style &style)
{
    const double unit = style.scale;
    const QFont font = style.font(TextSize::Small);
    drawText(painter, {row.left(), row.top(), label, row.height()}, meter.name, {font, style.mutedText});
    QRectF bar{row.left() + label, row.center().y() - 4 * unit, row.width() - label, 8 * unit};
    if (bar.width() - numbers - 6 * unit >= 24 * unit) {
        bar.setRight(row.right() - numbers - 6 * unit);
        drawText(painter, {row.right() - numbers, row.top(), numbers, row.height()}, meter.numbers,
                 {font, style.text, Qt::AlignRight});
    }
    paintBar(painter, bar, meter, style);
}

void paintMeters(QPainter &painter, const CardPlace &place, const InstanceCell &cell, const Style &style)
{
    const QFont font = style.font(TextSize::Small);
    const double label = std::max(textWidth(cell.cpu.name, font), textWidth(cell.memory.name, font));
    const double numbers = std::max(textWidth(cell.cpu.numbers, font), textWidth(cell.memory.numbers, font)) + 2;
    paintMeter(painter, place.cpu, cell.cpu, label + 6 * style.scale, numbers, style);
    paintMeter(painter, place.memory, cell.memory, label + 6 * style.scale, numbers, style);
}

void paintName(QPainter &painter, const QRectF &area, const InstanceCell &cell, TextSize size, const Style &style)
{
    const QFont bold = style.font(size, TextWeight::Bold);
    drawText(painter, area, cell.name, {bold, style.text});
    const double used = textWidth(cell.name, bold) + 6 * style.scale;
    const QRectF rest = area.adjusted(used, 0, 0, 0);
    if (cell.badge.isEmpty())
        drawWholeText(painter, rest, cell.instanceType,
                      {style.font(TextSize::Small), style.mutedText, Qt::AlignRight});
    else
        drawText(painter, rest, cell.badge,
                 {style.font(TextSize::Small, TextWeight::Bold), style.text, Qt::AlignRight});
}

void paintHead(QPainter &painter, const CardPlace &place, const InstanceCell &cell, CardDetail detail,
               const Style &style)
{
    switch (detail) {
    case CardDetail::Tall:
        paintName(painter, place.name, cell, TextSize::Large, style);
        paintMeters(painter, place, cell, style);
        drawText(painter, place.ports, cell.ports, {style.font(TextSize::Small), style.mutedText});
        return;
    case CardDetail::Slim:
    case CardDetail::Mini:
        paintName(painter, place.name, cell, detail == CardDetail::Slim ? TextSize::Base : TextSize::Small, style);
        paintBar(painter, place.cpu, cell.cpu, style);
        paintBar(painter, place.memory, cell.memory, style);
        return;
    case CardDetail::Plain:
        return;
    }
}

/// Dashed outlines where a task could still stand.
void paintFreePlaces(QPainter &painter, const GridLayout &layout, const GridScene &scene, std::size_t instance,
                     const Style &style)
{
    const InstanceCell &cell = scene.instances[instance];
    std::set<int> taken;
    for (std::size_t i = cell.firstTask; i < cell.firstTask + cell.tasks; ++i)
        taken.insert(scene.tasks[i].place);
    QPen dashed{style.line, style.thinLine()};
    dashed.setDashPattern({4, 4});
    painter.setPen(dashed);
    painter.setBrush(Qt::NoBrush);
    int free = cell.room - static_cast<int>(cell.tasks);
    for (int place = 0; place < layout.arrangement.places && free > 0; ++place) {
        if (taken.contains(place))
            continue;
        const double corner = tileCorner * layout.unit;
        painter.drawRoundedRect(placeForTile(layout, instance, place).adjusted(1, 1, -1, -1), corner, corner);
        --free;
    }
}

/// How many tasks of a zone fail, at the right end of its title. \returns the width that takes
double paintFailing(QPainter &painter, const QRectF &title, int failing, const Style &style)
{
    if (failing == 0)
        return 0;
    const double unit = style.scale;
    const QString number = QString::number(failing);
    const QFont font = style.font(TextSize::Small, TextWeight::Bold);
    const double width = textWidth(number, font) + 2;
    drawText(painter, title, number, {font, style.text, Qt::AlignRight});
    drawBlockedSign(painter, {title.right() - width - 9 * unit, title.center().y()}, 6 * unit, style);
    return width + 18 * unit;
}

} // namespace

void paintZone(QPainter &painter, const ZonePlace &place, const ZoneCell &zone, const Style &style)
{
    painter.setPen(QPen{style.line, style.thinLine()});
    painter.setBrush(Qt::NoBrush);
    const double corner = cardCorner * style.scale;
    painter.drawRoundedRect(place.frame, corner, corner);
    const Lettering lettering{style.font(TextSize::Small, TextWeight::Bold), style.mutedText};
    const QRectF title = place.title.adjusted(0, 0, -paintFailing(painter, place.title, zone.failing, style), 0);
    if (!drawWholeText(painter, title, zone.title, lettering))
        drawText(painter, title, zone.name, lettering);
}

void paintCard(QPainter &painter, const GridLayout &layout, const GridScene &scene, std::size_t instance,
               const Style &style)
{
    const CardPlace &place = layout.cards[instance];
    const CardDetail detail = layout.arrangement.card;
    const bool isSmall = detail <= CardDetail::Mini; // its tiles are too small to tell much
    const bool stands = isSmall && scene.instances[instance].failing > 0;
    painter.setPen(stands ? QPen{style.trouble, style.mediumLine()} : QPen{style.line, style.thinLine()});
    painter.setBrush(stands ? style.troubleTint : style.surface);
    const double corner = cornerFor(detail, style.scale);
    painter.drawRoundedRect(place.card, corner, corner);
    paintHead(painter, place, scene.instances[instance], detail, style);
    if (layout.arrangement.tile >= TileDetail::Compact)
        paintFreePlaces(painter, layout, scene, instance, style);
}

} // namespace deployscope
