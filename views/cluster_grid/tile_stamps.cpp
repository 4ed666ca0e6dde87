// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/tile_stamps.h"

#include "views/cluster_grid/paint_tile.h"
#include "views/cluster_grid/tile_opacity.h"
#include "views/cluster_grid/whole_pixels.h"

#include <QPaintEngine>

namespace deployscope {

namespace {

constexpr int steps = 32; // of what rises and falls: more than a tile of that size has pixels in height

int inSteps(double share)
{
    return qRound(share * steps);
}

bool makesPixels(const QPainter &painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster &&
           painter.worldTransform().type() <= QTransform::TxTranslate;
}

} // namespace

void TileStamps::paint(QPainter &painter, const QRectF &tile, const TaskCell &task)
{
    if (!makesPixels(painter))
        return paintTile(painter, tile, task, TileDetail::Letter, m_style);
    const QRect place = wholePixels(tile);
    const Kind kind{task.look,      task.revisionRank,  place.width(),
                    place.height(), inSteps(task.fill), inSteps(task.motion.change)};
    const double before = painter.opacity();
    painter.setOpacity(before * tileOpacity(task.motion));
    painter.drawImage(place.topLeft(), stampFor(kind, task, painter.device()->devicePixelRatioF()));
    painter.setOpacity(before);
}

const QImage &TileStamps::stampFor(const Kind &kind, const TaskCell &task, qreal pixelRatio)
{
    const auto known = m_stamps.find(kind);
    if (known != m_stamps.end())
        return known->second;
    const QSize size{kind.width, kind.height};
    QImage stamp(size * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    stamp.setDevicePixelRatio(pixelRatio);
    stamp.fill(Qt::transparent);
    TaskCell model = task;
    model.fill = static_cast<double>(kind.fill) / steps;
    model.motion = {.change = static_cast<double>(kind.change) / steps};
    QPainter painter{&stamp};
    painter.setRenderHint(QPainter::Antialiasing);
    paintTile(painter, QRectF{{}, QSizeF{size}}, model, TileDetail::Letter, m_style);
    return m_stamps.emplace(kind, stamp).first->second;
}

} // namespace deployscope
