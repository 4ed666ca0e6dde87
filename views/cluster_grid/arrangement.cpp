// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/arrangement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace deployscope {

namespace {

constexpr int mostRows = 128;
constexpr int mostTileColumns = 12;
constexpr int mostLanes = 8;
constexpr std::size_t mostInstanceLines = 30;

std::size_t instancesOfLargestZone(const GridScene &scene)
{
    std::size_t most = 1;
    for (const ZoneCell &zone : scene.zones)
        most = std::max(most, zone.instances);
    return most;
}

int allColumns(const Arrangement &arrangement)
{
    int sum = 0;
    for (const int columns : arrangement.columns)
        sum += columns;
    return sum;
}

double gutterFor(const Arrangement &arrangement, bool hasLines, double unit)
{
    if (!hasLines)
        return perCard({2, 4, 8, 8}, arrangement.card) * unit;
    switch (arrangement.line) {
    case LineDetail::PerTask:
        return (17 + grid::lane * arrangement.places * arrangement.rows) * unit;
    case LineDetail::PerInstance:
        return (10 + grid::lane * arrangement.rows) * unit;
    case LineDetail::PerZone:
        break;
    }
    return perCard({2, 4, 8, 8}, arrangement.card) * unit;
}

QSizeF roomForTiles(const Arrangement &arrangement, double unit)
{
    const double padding = paddingOf(arrangement.card, unit);
    const double around = headHeight(arrangement.card, unit) + footHeight(arrangement.card, unit);
    return {arrangement.cardWidth - 2 * padding, arrangement.cardHeight - 2 * padding - around};
}

double highestCard(const Arrangement &arrangement, double unit)
{
    const int rows = divideUp(static_cast<std::size_t>(arrangement.places), arrangement.tileColumns);
    return headHeight(arrangement.card, unit) + footHeight(arrangement.card, unit) +
           2 * paddingOf(arrangement.card, unit) + rows * grid::highestTile * unit +
           (rows - 1) * tileGapOf(arrangement.card, unit);
}

/// Works out the size of the cards, and what fits on a tile then.
void fit(Arrangement &arrangement, const GridScene &scene, QSizeF stage, double unit)
{
    arrangement.gutter = gutterFor(arrangement, scene.loadBalancer.exists, unit);
    const auto zones = static_cast<double>(scene.zones.size());
    const double frames = zones * grid::zonePadding * unit + (zones - 1) * grid::zoneGap * unit;
    const double width = (stage.width() - frames) / std::max(allColumns(arrangement), 1) - arrangement.gutter;
    arrangement.cardWidth = std::clamp(width, 0.5, grid::widestCard * unit);
    const double title = (grid::zoneTitle + grid::zonePadding) * unit;
    const double gaps = (arrangement.rows - 1) * gapBelow(arrangement.card, unit);
    const double height = (stage.height() - title - gaps) / arrangement.rows;
    arrangement.cardHeight = std::max(std::min(height, highestCard(arrangement, unit)), 0.5);
    const QSizeF room = roomForTiles(arrangement, unit);
    const double gap = tileGapOf(arrangement.card, unit);
    const QSizeF tile = tileSize(room, arrangement.places, arrangement.tileColumns, gap, unit);
    arrangement.tile = tileDetailFor(tile, unit);
    // Narrow tiles side by side would cut all their words off.
    if (arrangement.tileColumns > 1 && tile.width() < 118 * unit)
        arrangement.tile = std::min(arrangement.tile, TileDetail::Compact);
}

bool hasRoomForLines(const Arrangement &arrangement, const GridScene &scene, double unit)
{
    switch (arrangement.line) {
    case LineDetail::PerZone:
        return true;
    case LineDetail::PerInstance:
        return scene.instances.size() <= mostInstanceLines && arrangement.cardWidth >= 44 * unit &&
               arrangement.card >= CardDetail::Mini;
    case LineDetail::PerTask:
        return arrangement.tileColumns == 1 && arrangement.places * arrangement.rows <= mostLanes &&
               arrangement.tile >= TileDetail::Compact && arrangement.card >= CardDetail::Slim;
    }
    return false;
}

bool hasRoomForHead(const Arrangement &arrangement, double unit)
{
    const double least = perCard({0, 34, 76, 136}, arrangement.card) * unit;
    const QSizeF room = roomForTiles(arrangement, unit);
    return arrangement.cardWidth >= least && room.width() > 0 && room.height() > 0;
}

/// How many rows of text stand on a tile.
double textRows(double height)
{
    if (height < 44)
        return 1;
    return height < 68 ? 2 : height < 84 ? 3 : 4;
}

/// Details count most, then what can be read on a tile, then its size. The weights are a matter of taste.
double meritOf(const Arrangement &arrangement, double unit)
{
    const double gap = tileGapOf(arrangement.card, unit);
    const QSizeF tile =
        tileSize(roomForTiles(arrangement, unit), arrangement.places, arrangement.tileColumns, gap, unit);
    const double size = std::min({tile.width() / (170 * unit), tile.height() / (78 * unit), 1.2});
    const bool isFull = arrangement.tile == TileDetail::Full;
    const double rows = isFull ? textRows(tile.height() / unit) : 0;
    const double manyRows = arrangement.tile >= TileDetail::Compact ? 2.0 * (arrangement.rows - 1) : 0;
    return 100 * static_cast<double>(arrangement.tile) + 30 * static_cast<double>(arrangement.line) +
           perCard({0, 10, 20, 56}, arrangement.card) + 9 * rows + 6 * std::log2(std::max(size, 0.001)) -
           manyRows + (arrangement.places > 1 ? 3 : 0);
}

Arrangement inRows(const GridScene &scene, int rows, int places)
{
    Arrangement arrangement{.rows = rows, .places = places};
    for (const ZoneCell &zone : scene.zones)
        arrangement.columns.push_back(divideUp(zone.instances, rows));
    return arrangement;
}

/// A card that does not even carry its name is no place for tiles that can be read.
bool isBalanced(const Arrangement &arrangement)
{
    const TileDetail most = arrangement.card == CardDetail::Plain  ? TileDetail::Letter
                            : arrangement.card == CardDetail::Mini ? TileDetail::Compact
                                                                   : TileDetail::Full;
    return arrangement.tile <= most;
}

void keepBetter(Arrangement &best, Arrangement candidate, const GridScene &scene, QSizeF stage, double unit)
{
    fit(candidate, scene, stage, unit);
    if (!hasRoomForHead(candidate, unit) || !hasRoomForLines(candidate, scene, unit) || !isBalanced(candidate))
        return;
    candidate.merit = meritOf(candidate, unit);
    if (candidate.merit > best.merit)
        best = candidate;
}

/// Tries all ways to fill cards that stand in so many rows, and keeps the best.
void improve(Arrangement &best, const Arrangement &inRows, const GridScene &scene, QSizeF stage, double unit)
{
    for (const CardDetail card : {CardDetail::Plain, CardDetail::Mini, CardDetail::Slim, CardDetail::Tall}) {
        for (const LineDetail line : {LineDetail::PerZone, LineDetail::PerInstance, LineDetail::PerTask}) {
            for (int columns = 1; columns <= std::min(inRows.places, mostTileColumns); ++columns) {
                Arrangement candidate = inRows;
                candidate.card = card;
                candidate.line = line;
                candidate.tileColumns = columns;
                keepBetter(best, candidate, scene, stage, unit);
            }
        }
    }
}

} // namespace

int roomToShow(const GridScene &scene)
{
    int room = 1;
    for (const InstanceCell &instance : scene.instances)
        room = std::max(room, std::min(instance.room, 2));
    return room;
}

double placesNeeded(const GridScene &scene)
{
    double needed = 1;
    for (const TaskCell &task : scene.tasks)
        needed = std::max(needed, task.place + std::min(task.motion.presence, task.motion.arrival));
    return needed;
}

Arrangement bestArrangement(const GridScene &scene, QSizeF stage, double unit, int places)
{
    Arrangement best = inRows(scene, 1, places);
    fit(best, scene, stage, unit);
    best.merit = std::numeric_limits<double>::lowest();
    const int placesToShow = std::max(places, roomToShow(scene));
    const int rows = std::min(static_cast<int>(instancesOfLargestZone(scene)), mostRows);
    for (int count = 1; count <= rows; ++count) {
        improve(best, inRows(scene, count, places), scene, stage, unit);
        if (placesToShow > places)
            improve(best, inRows(scene, count, placesToShow), scene, stage, unit);
    }
    return best;
}

double widthOf(const Arrangement &arrangement, std::size_t zone, double unit)
{
    return arrangement.columns[zone] * (arrangement.gutter + arrangement.cardWidth) + grid::zonePadding * unit;
}

QSizeF sizeOf(const Arrangement &arrangement, double unit)
{
    double width = (static_cast<double>(arrangement.columns.size()) - 1) * grid::zoneGap * unit;
    for (std::size_t zone = 0; zone < arrangement.columns.size(); ++zone)
        width += widthOf(arrangement, zone, unit);
    const double gaps = (arrangement.rows - 1) * gapBelow(arrangement.card, unit);
    const double height = arrangement.rows * arrangement.cardHeight + gaps;
    return {width, height + (grid::zoneTitle + grid::zonePadding) * unit};
}

} // namespace deployscope
