// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/paint_plain.h"

#include "views/cluster_grid/tile_opacity.h"
#include "views/cluster_grid/whole_pixels.h"

#include <QList>
#include <QRect>

#include <algorithm>
#include <unordered_map>

namespace deployscope {

namespace {

/// Rectangles of one layer, by colour. None of them may cover another one.
class Layer
{
public:
    void add(const QRect &rect, const QColor &colour)
    {
        const QRgb rgba = colour.rgba();
        if (m_last == nullptr || rgba != m_lastColour) { // neighbours mostly have the same
            m_last = &m_rects[rgba];
            m_lastColour = rgba;
        }
        m_last->append(rect);
    }

    void paint(QPainter &painter) const
    {
        painter.setPen(Qt::NoPen);
        for (const auto &[rgba, rects] : m_rects) {
            painter.setBrush(QColor::fromRgba(rgba));
            painter.drawRects(rects.constData(), static_cast<int>(rects.size()));
        }
    }

private:
    std::unordered_map<QRgb, QList<QRect>> m_rects{};
    QList<QRect> *m_last = nullptr; ///< one of `m_rects`, which move no value
    QRgb m_lastColour = 0;
};

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

bool isSeen(const QRectF &place, const QRectF &exposed)
{
    return exposed.isEmpty() || exposed.intersects(place);
}

struct TileLayers
{
    Layer grounds{};
    Layer levels{};
};

void addTile(TileLayers &layers, const QRectF &tile, const TaskCell &task, const Style &style)
{
    const RevisionColours &colours = style.revision(task.revisionRank);
    const bool isUp = task.look == TaskLook::Healthy || task.look == TaskLook::Unhealthy;
    const double opacity = tileOpacity(task.motion);
    QRect rect = wholePixels(tile);
    layers.grounds.add(rect, faded(isUp ? colours.fill : colours.tint, opacity));
    if (task.look == TaskLook::Healthy)
        return;
    rect.setTop(rect.top() + (isUp ? rect.height() / 2 : rect.height() * 6 / 10));
    layers.levels.add(rect, faded(isUp ? style.trouble : colours.outline, opacity));
}

void paint(QPainter &painter, const Layer &below, const Layer &above)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    below.paint(painter);
    above.paint(painter);
    painter.restore();
}

} // namespace

void paintPlainTiles(QPainter &painter, const GridLayout &layout, const GridScene &scene, const QRectF &exposed,
                     const Style &style)
{
    // Stopped tasks first: another task may have come to their place already.
    for (const bool stopped : {true, false}) {
        TileLayers layers;
        for (std::size_t i = 0; i < scene.tasks.size(); ++i) {
            if ((scene.tasks[i].look == TaskLook::Stopped) == stopped && isSeen(layout.tiles[i], exposed))
                addTile(layers, layout.tiles[i], scene.tasks[i], style);
        }
        paint(painter, layers.grounds, layers.levels);
    }
}

void paintPlainCards(QPainter &painter, const GridLayout &layout, const GridScene &scene, const QRectF &exposed,
                     const Style &style)
{
    Layer frames;
    Layer insides;
    for (std::size_t i = 0; i < scene.instances.size(); ++i) {
        if (!isSeen(layout.cards[i].card, exposed))
            continue;
        const bool standsOut = scene.instances[i].failing > 0;
        const QRect card = wholePixels(layout.cards[i].card);
        const int line = std::max(qRound(standsOut ? style.mediumLine() : style.thinLine()), 1);
        frames.add(card, standsOut ? style.trouble : style.line);
        const QRect inside = card.adjusted(line, line, -line, -line);
        if (!inside.isEmpty())
            insides.add(inside, standsOut ? style.troubleTint : style.surface);
    }
    paint(painter, frames, insides);
}

} // namespace deployscope
