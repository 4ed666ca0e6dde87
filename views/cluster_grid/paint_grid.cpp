// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/paint_grid.h"

#include "views/cluster_grid/grid_words.h"
#include "views/cluster_grid/paint_band.h"
#include "views/cluster_grid/paint_bar.h"
#include "views/cluster_grid/paint_card.h"
#include "views/cluster_grid/paint_legend.h"
#include "views/cluster_grid/paint_lines.h"
#include "views/cluster_grid/paint_plain.h"
#include "views/cluster_grid/paint_text.h"
#include "views/cluster_grid/paint_tile.h"
#include "views/cluster_grid/tile_stamps.h"

#include <algorithm>

namespace deployscope {

namespace {

bool isSeen(const QRectF &place, const GridMarks &marks)
{
    return marks.exposed.isEmpty() || marks.exposed.intersects(place);
}

bool isSelected(const LinePlace &line, const GridScene &scene, const GridSelection &selection)
{
    return std::ranges::any_of(line.targets, [&](std::size_t target) {
        const TargetCell &cell = scene.targets[target];
        return GridSelection{cell.id} == selection || GridSelection{scene.tasks[cell.task].id} == selection;
    });
}

void paintCards(QPainter &painter, const GridScene &scene, const GridLayout &layout, const GridMarks &marks,
                const Style &style)
{
    for (std::size_t zone = 0; zone < scene.zones.size(); ++zone)
        paintZone(painter, layout.zones[zone], scene.zones[zone], style);
    if (layout.arrangement.tile == TileDetail::Plain && layout.arrangement.card == CardDetail::Plain)
        return paintPlainCards(painter, layout, scene, marks.exposed, style);
    for (std::size_t i = 0; i < scene.instances.size(); ++i) {
        if (isSeen(layout.cards[i].card, marks))
            paintCard(painter, layout, scene, i, style);
    }
}

void paintLines(QPainter &painter, const GridScene &scene, const GridLayout &layout, const GridMarks &marks,
                const Style &style)
{
    for (const LinePlace &line : layout.lines)
        paintLine(painter, line, scene, isSelected(line, scene, marks.selection), style);
}

/// Stopped tasks first: another task may have come to their place already.
void paintTiles(QPainter &painter, const GridScene &scene, const GridLayout &layout, const GridMarks &marks,
                const Style &style)
{
    if (layout.arrangement.tile == TileDetail::Plain)
        return paintPlainTiles(painter, layout, scene, marks.exposed, style);
    const TileDetail detail = layout.arrangement.tile;
    TileStamps stamps(style);
    for (const bool stopped : {true, false}) {
        for (std::size_t i = 0; i < scene.tasks.size(); ++i) {
            if ((scene.tasks[i].look == TaskLook::Stopped) != stopped || !isSeen(layout.tiles[i], marks))
                continue;
            if (detail == TileDetail::Letter)
                stamps.paint(painter, layout.tiles[i], scene.tasks[i]);
            else
                paintTile(painter, layout.tiles[i], scene.tasks[i], detail, style);
        }
    }
}

/// New tasks on their way from the service to their places. Among thousands they would hide everything.
void paintJourneys(QPainter &painter, const GridScene &scene, const GridLayout &layout, const Style &style)
{
    if (layout.arrangement.tile < TileDetail::Letter)
        return;
    const QRectF &services = layout.band.services;
    const QSizeF size{112 * layout.unit, 24 * layout.unit};
    QPointF start = services.bottomLeft() + QPointF{12 * layout.unit, -size.height() / 2};
    const double before = painter.opacity();
    for (std::size_t i = 0; i < scene.tasks.size(); ++i) {
        TaskCell traveller = scene.tasks[i];
        const double arrival = traveller.motion.arrival;
        if (arrival >= 1)
            continue;
        const QPointF corner = start + (layout.tiles[i].topLeft() - start) * arrival;
        start.rx() += size.width() + 6 * layout.unit;
        traveller.motion = {};
        painter.setOpacity(before * std::min(1.0, 4 * (1 - arrival)));
        paintTile(painter, {corner, size}, traveller, TileDetail::Compact, style);
    }
    painter.setOpacity(before);
}

void paintSelection(QPainter &painter, const QRectF &place, const Style &style)
{
    if (place.isEmpty())
        return;
    const double reach = style.thickLine();
    const QRectF ring = place.adjusted(-reach, -reach, reach, reach);
    const double corner = (tileCorner + 2) * style.scale;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{style.window, style.thickLine() * 1.8});
    painter.drawRoundedRect(ring, corner, corner);
    painter.setPen(QPen{style.selection, style.thickLine()});
    painter.drawRoundedRect(ring, corner, corner);
}

/// Dims an old picture and says that it is one.
void paintStale(QPainter &painter, const QRectF &area, const Style &style)
{
    QColor veil = style.window;
    veil.setAlphaF(0.55F);
    painter.fillRect(area, veil);
    //: over the picture, while a changed scenario is simulated
    const QString words = GridWords::tr("computing the new run …");
    const QFont font = style.font(TextSize::Large, TextWeight::Bold);
    QRectF plate{0, 0, textWidth(words, font) + 32 * style.scale, 36 * style.scale};
    plate.moveCenter(area.center());
    painter.setPen(QPen{style.attentionText, style.mediumLine()});
    painter.setBrush(style.attention);
    painter.drawRoundedRect(plate, cardCorner, cardCorner);
    drawText(painter, plate, words, {font, style.attentionText, Qt::AlignHCenter});
}

} // namespace

void paintGrid(QPainter &painter, const GridScene &scene, const GridLayout &layout, const Style &style,
               const GridMarks &marks)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Style scaled = style.scaledTo(layout.unit);
    painter.fillRect(layout.area, scaled.window);
    paintCards(painter, scene, layout, marks, scaled);
    paintLines(painter, scene, layout, marks, scaled);
    if (scene.bar.exists)
        paintBar(painter, layout, scene, scaled);
    paintBand(painter, layout, scene, scaled);
    paintTiles(painter, scene, layout, marks, scaled);
    paintSelection(painter, placeOf(layout, scene, marks.selection), scaled);
    for (const LinePlace &line : layout.lines)
        paintLineSigns(painter, line, scene, scaled);
    if (!layout.legend.isEmpty())
        paintLegend(painter, layout.legend, !layout.lines.empty(), scaled);
    paintJourneys(painter, scene, layout, scaled);
    if (marks.stale)
        paintStale(painter, marks.exposed.isEmpty() ? layout.area : marks.exposed, scaled);
    painter.restore();
}

} // namespace deployscope
