// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/grid_layout.h"

#include "views/cluster_grid/band_places.h"
#include "views/cluster_grid/blend_layouts.h"
#include "views/cluster_grid/card_places.h"
#include "views/cluster_grid/layout_memo.h"
#include "views/cluster_grid/line_places.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace deployscope {

namespace {

/// The picture from top to bottom.
struct Strips
{
    QRectF band{};
    QRectF bar{};
    QRectF stage{};
    QRectF legend{};
};

constexpr double bandHeight = 86;
constexpr double barHeight = 26;
constexpr double legendHeight = 22;
constexpr double leastHeightWithLegend = 330;

QRectF strip(const QRectF &within, double top, double height)
{
    return {within.left(), top, within.width(), std::max(height, 1.0)};
}

/// Room for the lines to spread in, above the bar.
double fanHeight(const QRectF &within, double unit)
{
    return std::clamp(within.height() * 0.1, 26 * unit, 72 * unit);
}

Strips stripsOf(const GridScene &scene, const QRectF &area, double unit)
{
    const double margin = std::min(grid::margin * unit, std::min(area.width(), area.height()) / 8);
    const QRectF within = area.adjusted(margin, margin, -margin, -margin * 0.75);
    Strips strips;
    strips.band = strip(within, within.top(), scene.services.empty() ? 1 : bandHeight * unit);
    double top = strips.band.bottom() + (scene.loadBalancer.exists ? fanHeight(within, unit) : 12 * unit);
    if (scene.bar.exists) {
        strips.bar = strip(within, top, barHeight * unit);
        top = strips.bar.bottom() + 10 * unit;
    }
    double bottom = within.bottom();
    if (within.height() >= leastHeightWithLegend * unit) {
        strips.legend = strip(within, bottom - legendHeight * unit, legendHeight * unit);
        bottom = strips.legend.top() - 8 * unit;
    }
    strips.stage = strip(within, top, bottom - top);
    return strips;
}

/// From the largest type that is of use down to the smallest that can be read: 1 is type of 13 and 11 pixels.
std::vector<double> unitsToTry(const QRectF &area, double scale)
{
    const double largest = std::min(area.width() / 640, area.height() / 400);
    std::vector<double> units;
    for (const double factor : {2.0, 1.8, 1.6, 1.45, 1.3, 1.2, 1.1, 1.0, 0.9, 0.8, 0.65, 0.5}) {
        const double unit = factor * scale;
        if (unit > 1 && unit <= std::max(largest, 1.0))
            units.push_back(unit);
    }
    units.push_back(1);
    return units;
}

/// Larger type is better where tiles carry text; else what the reader has set is.
double meritOf(const Arrangement &arrangement, double unit, double scale)
{
    const double growth = std::log2(unit / scale);
    return arrangement.merit + 16 * (arrangement.tile == TileDetail::Full ? growth : -std::abs(growth));
}

LayoutShape bestShape(const GridScene &scene, const QRectF &area, double scale, int places)
{
    LayoutShape best;
    double most = std::numeric_limits<double>::lowest();
    for (const double unit : unitsToTry(area, scale)) {
        const QSizeF stage = stripsOf(scene, area, unit).stage.size();
        Arrangement arrangement = bestArrangement(scene, stage, unit, places);
        const double merit = meritOf(arrangement, unit, scale);
        const bool isFirst = best.arrangement.columns.empty() && most == std::numeric_limits<double>::lowest();
        if (!isFirst && merit <= most)
            continue;
        most = merit;
        best = {.unit = unit, .arrangement = std::move(arrangement)};
    }
    return best;
}

/// Everything but the lines, with so many places on each card.
GridLayout frameFor(const GridScene &scene, const QRectF &area, double scale, int places, LayoutMemo &memo)
{
    const LayoutShape &shape = memo.shapeFor(layoutQuestion(scene, area, scale, places),
                                             [&] { return bestShape(scene, area, scale, places); });
    const Strips strips = stripsOf(scene, area, shape.unit);
    GridLayout layout{
        .area = area,
        .unit = shape.unit,
        .arrangement = shape.arrangement,
        .band = bandPlace(scene, strips.band, shape.unit),
        .bar = strips.bar,
        .legend = strips.legend,
    };
    addCards(layout, scene, strips.stage);
    addTiles(layout, scene);
    return layout;
}

} // namespace

GridLayout gridLayout(const GridScene &scene, const QRectF &area, double scale)
{
    LayoutMemo memo;
    return gridLayout(scene, area, scale, memo);
}

GridLayout gridLayout(const GridScene &scene, const QRectF &area, double scale, LayoutMemo &memo)
{
    const double needed = placesNeeded(scene);
    const int fewer = static_cast<int>(std::floor(needed));
    const int more = static_cast<int>(std::ceil(needed));
    GridLayout layout = frameFor(scene, area, scale, more, memo);
    if (fewer != more)
        layout = blended(frameFor(scene, area, scale, fewer, memo), layout, needed - fewer);
    if (scene.loadBalancer.exists)
        layout.lines = linePlaces(layout, scene);
    return layout;
}

} // namespace deployscope
