// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_chart/chart_ground.h"

#include <QPainter>

#include <utility>

namespace deployscope {

namespace {

QPolygonF outlineOf(const ChartBand &band)
{
    QPolygonF outline{band.steps};
    outline.append({band.steps.last().x(), band.edge});
    outline.append({band.steps.first().x(), band.edge});
    return outline;
}

} // namespace

void ChartGround::setBands(std::vector<ChartBand> bands)
{
    m_bands = std::move(bands);
    update();
}

void ChartGround::setGrid(QList<QLineF> lines, const QPen &gridPen, QList<QLineF> axes, const QPen &axisPen)
{
    m_grid = std::move(lines);
    m_gridPen = gridPen;
    m_axes = std::move(axes);
    m_axisPen = axisPen;
    update();
}

void ChartGround::setSize(QSizeF size)
{
    prepareGeometryChange();
    m_size = size;
}

QRectF ChartGround::boundingRect() const
{
    return {{}, m_size};
}

void ChartGround::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(Qt::NoPen);
    for (const ChartBand &band : m_bands) {
        if (band.steps.isEmpty())
            continue;
        painter->setBrush(band.colour);
        painter->drawPolygon(outlineOf(band));
    }
    painter->setPen(m_gridPen);
    painter->drawLines(m_grid);
    painter->setPen(m_axisPen);
    painter->drawLines(m_axes);
    painter->setRenderHint(QPainter::Antialiasing);
}

} // namespace deployscope
