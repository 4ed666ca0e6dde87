// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/grid_picture.h"

#include "items/time_words.h"
#include "views/cluster_grid/paint_grid.h"
#include "views/cluster_grid/paint_text.h"

#include <algorithm>

namespace deployscope {

namespace {

GridScene sceneOf(const State &state, const ClusterSummary &summary, SimTime now, SimDuration transition)
{
    return gridScene(instanceItems(state, now), taskItems(state, now), targetItems(state, now), summary, now,
                     transition, requestFlow(state, now));
}

void paintTitle(QPainter &painter, const QRectF &area, const QString &scenario, SimTime now, const Style &style)
{
    painter.fillRect(area, style.window);
    const double unit = style.scale;
    const QRectF line = area.adjusted(grid::margin * unit, 4 * unit, -grid::margin * unit, 0);
    const QFont font = style.font(TextSize::Large, TextWeight::Bold);
    const QString time = clockText(now);
    drawText(painter, line, time, {font, style.text, Qt::AlignRight});
    const double used = textWidth(time, font) + 16 * unit;
    drawText(painter, line.adjusted(0, 0, -used, 0), scenario, {font, style.text});
}

} // namespace

void paintGridPicture(QPainter &painter, const QRectF &area, const State &state, SimTime now,
                      SimDuration transition, const Style &style)
{
    const ClusterSummary summary = clusterSummary(state);
    const double largest = std::max(std::min(area.width() / 640, area.height() / 400), 1.0);
    const Style titleStyle = style.scaledTo(std::min(style.scale * 1.6, largest));
    const QRectF title{area.left(), area.top(), area.width(), 30 * titleStyle.scale};
    paintTitle(painter, title, summary.scenario, now, titleStyle);
    const GridScene scene = sceneOf(state, summary, now, transition);
    const GridLayout layout = gridLayout(scene, area.adjusted(0, title.height(), 0, 0), style.scale);
    paintGrid(painter, scene, layout, style);
}

QImage gridImage(const State &state, SimTime now, SimDuration transition, QSize size, qreal scale,
                 const Style &style)
{
    QImage image{size * scale, QImage::Format_ARGB32_Premultiplied};
    image.setDevicePixelRatio(scale);
    image.fill(style.window);
    QPainter painter{&image};
    paintGridPicture(painter, QRectF{{}, QSizeF{size}}, state, now, transition, style);
    return image;
}

} // namespace deployscope
