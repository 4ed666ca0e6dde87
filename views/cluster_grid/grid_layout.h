// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cluster_grid/arrangement.h"
#include "views/cluster_grid/grid_scene.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace deployscope {

// Where everything stands: values and pure functions. The painter draws what is here, the view asks it what lies
// under the mouse.

/// Where one card's parts stand. Parts that there is no room for are empty.
struct CardPlace
{
    QRectF card{};
    QRectF name{};
    QRectF cpu{};
    QRectF memory{};
    QRectF ports{};
    QRectF tiles{}; ///< room for tiles
};

/// A line from a target group to a task, or to an instance or a zone where the tasks are too many.
struct LinePlace
{
    std::vector<std::size_t> targets{}; ///< places in GridScene::targets; never empty
    QPainterPath above{};               ///< from the group to the bar; to the zones where there is no bar
    QPainterPath below{};               ///< from there to the end
    QPointF gate{};                     ///< where it meets the bar
    QPointF end{};
};

/// The band at the top.
struct BandPlace
{
    QRectF clients{}; ///< empty where there is no room or no load balancer
    QRectF loadBalancer{};
    QRectF heading{};             ///< of the load balancer
    std::vector<QRectF> groups{}; ///< by place in LoadBalancerCell::groups
    QRectF services{};
};

struct ZonePlace
{
    QRectF frame{};
    QRectF title{};
};

struct GridLayout
{
    QRectF area{};
    double unit = 1; ///< Style::scale to paint with: 1 for type of 13 pixels
    Arrangement arrangement{};
    BandPlace band{};
    QRectF bar{};
    QRectF legend{}; ///< empty where there is no room
    std::vector<ZonePlace> zones{};
    std::vector<CardPlace> cards{}; ///< by place in GridScene::instances
    std::vector<QRectF> tiles{};    ///< by place in GridScene::tasks
    std::vector<LinePlace> lines{};
};

class LayoutMemo;

/// \param area  anything from 1 x 1 up
/// \param scale Style::scale: the size of type that the reader has set
[[nodiscard]] GridLayout gridLayout(const GridScene &scene, const QRectF &area, double scale);
/// The same, sooner where `memo` knows how the cards stand.
[[nodiscard]] GridLayout gridLayout(const GridScene &scene, const QRectF &area, double scale, LayoutMemo &memo);

/// What stands at `point`: the sign of a target before a task, that before its instance.
[[nodiscard]] GridSelection selectionAt(const GridLayout &layout, const GridScene &scene, QPointF point);

enum class Towards { Left, Right, Up, Down };

/// What stands next to `from` in a direction; the first instance where nothing is selected; `from` itself where
/// nothing stands there.
[[nodiscard]] GridSelection neighbourOf(const GridLayout &layout, const GridScene &scene,
                                        const GridSelection &from, Towards direction);

/// From a task to its first target, from there to the next one, and from the last one back to the task; anything else
/// stays.
[[nodiscard]] GridSelection within(const GridScene &scene, const GridSelection &from);

/// The tile or card of a selection; empty where it does not stand in the picture.
[[nodiscard]] QRectF placeOf(const GridLayout &layout, const GridScene &scene, const GridSelection &selection);

} // namespace deployscope
