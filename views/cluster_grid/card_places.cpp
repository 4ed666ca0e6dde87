// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/card_places.h"

#include <algorithm>

namespace deployscope {

namespace {

/// Name, bars and ports, from top to bottom.
void addTallHead(CardPlace &place, const QRectF &inside, double unit)
{
    const double row = 17 * unit;
    place.name = {inside.left(), inside.top(), inside.width(), 20 * unit};
    place.cpu = {inside.left(), place.name.bottom() + unit, inside.width(), row};
    place.memory = {inside.left(), place.cpu.bottom(), inside.width(), row};
    place.ports = {inside.left(), inside.bottom() - 15 * unit, inside.width(), 15 * unit};
}

/// The name, and right of it two thin bars.
void addSlimHead(CardPlace &place, const QRectF &inside, double unit)
{
    place.name = {inside.left(), inside.top(), inside.width() * 0.5, 20 * unit};
    const double left = place.name.right() + 4 * unit;
    const double width = inside.right() - left;
    place.cpu = {left, inside.top() + 3 * unit, width, 6 * unit};
    place.memory = {left, inside.top() + 11 * unit, width, 6 * unit};
}

/// The name, and below it two thin bars.
void addMiniHead(CardPlace &place, const QRectF &inside, double unit)
{
    place.name = {inside.left(), inside.top() - unit, inside.width(), 13 * unit};
    place.cpu = {inside.left(), inside.top() + 13 * unit, inside.width(), 3 * unit};
    place.memory = {inside.left(), inside.top() + 17 * unit, inside.width(), 3 * unit};
}

CardPlace cardPlace(const QRectF &card, CardDetail detail, double unit)
{
    const double padding = std::min(paddingOf(detail, unit), std::min(card.width(), card.height()) / 8);
    const QRectF inside = card.adjusted(padding, padding, -padding, -padding);
    CardPlace place{.card = card};
    if (detail == CardDetail::Tall)
        addTallHead(place, inside, unit);
    else if (detail == CardDetail::Slim)
        addSlimHead(place, inside, unit);
    else if (detail == CardDetail::Mini)
        addMiniHead(place, inside, unit);
    place.tiles = inside.adjusted(0, headHeight(detail, unit), 0, -footHeight(detail, unit));
    return place;
}

void addZone(GridLayout &layout, const QRectF &frame, double unit)
{
    const double left = frame.left() + layout.arrangement.gutter;
    // Lines run down beside the first card, and at the middle where there is one for the whole zone.
    const bool oneLine = layout.arrangement.line == LineDetail::PerZone;
    const double width = oneLine ? frame.width() / 2 - 24 * unit : layout.arrangement.cardWidth;
    const QRectF title{left, frame.top(), std::max(width, 1.0), grid::zoneTitle * unit};
    layout.zones.push_back({.frame = frame, .title = title});
}

void addCardsOfZone(GridLayout &layout, const ZoneCell &zone, std::size_t place, double unit)
{
    const Arrangement &arrangement = layout.arrangement;
    const QRectF frame = layout.zones[place].frame;
    const auto columns = static_cast<std::size_t>(arrangement.columns[place]);
    const double rowHeight =
        (frame.height() - (grid::zoneTitle + grid::zonePadding) * unit + gapBelow(arrangement.card, unit)) /
        arrangement.rows;
    for (std::size_t i = 0; i < zone.instances; ++i) {
        const auto column = static_cast<double>(i % columns);
        const auto row = static_cast<double>(i / columns);
        const double x = frame.left() + column * (arrangement.gutter + arrangement.cardWidth) + arrangement.gutter;
        const double y = frame.top() + grid::zoneTitle * unit + row * rowHeight;
        const QRectF card{x, y, arrangement.cardWidth, arrangement.cardHeight};
        layout.cards.push_back(cardPlace(card, arrangement.card, unit));
    }
}

/// The `place`-th of `places` tiles.
QRectF tileAt(const QRectF &room, int place, int places, const Arrangement &arrangement, double unit)
{
    const double gap = tileGapOf(arrangement.card, unit);
    const QSizeF size = tileSize(room.size(), places, arrangement.tileColumns, gap, unit);
    const int column = place % arrangement.tileColumns;
    const int row = place / arrangement.tileColumns;
    return {room.left() + column * (size.width() + gap), room.top() + row * (size.height() + gap), size.width(),
            size.height()};
}

} // namespace

void addCards(GridLayout &layout, const GridScene &scene, const QRectF &stage)
{
    const QSizeF size = sizeOf(layout.arrangement, layout.unit);
    double left = stage.center().x() - size.width() / 2;
    for (std::size_t zone = 0; zone < scene.zones.size(); ++zone) {
        const double width = widthOf(layout.arrangement, zone, layout.unit);
        addZone(layout, {left, stage.top(), width, size.height()}, layout.unit);
        addCardsOfZone(layout, scene.zones[zone], zone, layout.unit);
        left += width + grid::zoneGap * layout.unit;
    }
}

void addTiles(GridLayout &layout, const GridScene &scene)
{
    for (const TaskCell &task : scene.tasks) {
        if (task.place < layout.arrangement.places) {
            layout.tiles.push_back(placeForTile(layout, task.instance, task.place));
        } else {
            // Below the last place: from there it grows into its own.
            const QRectF &room = layout.cards[task.instance].tiles;
            layout.tiles.push_back({room.left(), room.bottom(), room.width(), 0});
        }
    }
}

QRectF placeForTile(const GridLayout &layout, std::size_t instance, int place)
{
    return tileAt(layout.cards[instance].tiles, place, layout.arrangement.places, layout.arrangement, layout.unit);
}

} // namespace deployscope
