// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/paint_tile.h"

#include "views/cluster_grid/tile_opacity.h"
#include "views/cluster_grid/tile_shape.h"
#include "views/cluster_grid/tile_text.h"

#include <QPainterPath>
#include <QPen>

#include <algorithm>

namespace deployscope {

namespace {

bool isSolid(TaskLook look)
{
    return look == TaskLook::Healthy || look == TaskLook::Unhealthy;
}

QPen outlineFor(TaskLook look, const RevisionColours &colours, const Style &style)
{
    switch (look) {
    case TaskLook::Starting: {
        QPen pen{colours.outline, style.mediumLine()};
        pen.setDashPattern({3, 2});
        return pen;
    }
    case TaskLook::Unproven:
    case TaskLook::Draining:
        return {colours.outline, style.mediumLine()};
    case TaskLook::Healthy:
        return {colours.outline, style.thinLine()};
    case TaskLook::Unhealthy:
        return {style.trouble, style.thickLine()};
    case TaskLook::Stopping:
        return {colours.outline, style.thinLine()};
    case TaskLook::Stopped:
        return {style.line, style.thinLine()};
    }
    return {};
}

/// Darker under white text and lighter under black, so that text stays readable on the lines.
QColor hatchColour(const RevisionColours &colours)
{
    const bool darker = colours.text.lightness() > 128;
    const auto mixed = [darker](int part) { return darker ? part * 6 / 10 : part + (255 - part) * 35 / 100; };
    return {mixed(colours.fill.red()), mixed(colours.fill.green()), mixed(colours.fill.blue())};
}

void fillSolid(QPainter &painter, const QPainterPath &shape, const QRectF &inside, const TaskCell &task,
               const RevisionColours &colours, const Style &style)
{
    painter.fillPath(shape, colours.tint);
    QColor fill = colours.fill;
    fill.setAlphaF(static_cast<float>(visible(task.motion.change)));
    painter.fillPath(shape, fill);
    if (task.look != TaskLook::Unhealthy)
        return;
    painter.setPen(QPen{hatchColour(colours), 2 * style.mediumLine()});
    for (const QLineF &line : hatching(inside, 9 * style.scale))
        painter.drawLine(line);
}

/// The filled part, and its surface as a line, so that it shows in grey too.
void paintLevel(QPainter &painter, const QPainterPath &shape, const QRectF &box, double fill,
                const RevisionColours &colours, const Style &style)
{
    painter.fillPath(lowerPart(shape, fill), colours.tint);
    const double y = box.bottom() - box.height() * fill;
    if (y - box.top() < 10 || box.bottom() - y < 4)
        return;
    QColor surface = colours.outline;
    surface.setAlphaF(0.6F);
    painter.setPen(QPen{surface, style.thinLine()});
    painter.drawLine(QPointF{box.left(), y}, QPointF{box.right(), y});
}

void paintShape(QPainter &painter, const QRectF &tile, const TaskCell &task, double corner, const Style &style)
{
    const RevisionColours &colours = style.revision(task.revisionRank);
    const QPen outline = outlineFor(task.look, colours, style);
    const double inset = outline.widthF() / 2;
    const QRectF box = tile.adjusted(inset, inset, -inset, -inset);
    const QPainterPath shape = tileShape(box, task.revisionRank, corner, corner);
    if (isSolid(task.look)) {
        fillSolid(painter, shape, box.adjusted(corner, inset, -corner, -inset), task, colours, style);
    } else {
        painter.fillPath(shape, style.surface);
        paintLevel(painter, shape, box, task.fill, colours, style);
    }
    painter.setPen(outline);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

double cornerFor(TileDetail detail, const Style &style)
{
    return (detail >= TileDetail::Full ? tileCorner : tileCorner * 0.6) * style.scale;
}

} // namespace

void paintTile(QPainter &painter, const QRectF &tile, const TaskCell &task, TileDetail detail, const Style &style)
{
    const double before = painter.opacity();
    painter.setOpacity(before * tileOpacity(task.motion));
    paintShape(painter, tile, task, cornerFor(detail, style), style);
    const QColor ink = isSolid(task.look) ? style.revision(task.revisionRank).text : style.text;
    paintTileText(painter, tile, task, detail, ink, style);
    painter.setOpacity(before);
}

} // namespace deployscope
