// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/landmark.h"
#include "views/style/style.h"

#include <QPainterPath>

#include <functional>
#include <span>
#include <vector>

class QPainter;

namespace deployscope {

/// A mark as it is painted.
struct PlacedMark
{
    double x = 0.0;
    Landmark landmark{};
};

/// The marks that have room, by x: of those that would overlap, the most telling one.
/// \param landmarks by their cursors
/// \param room      width of a mark, in pixels
/// \param xOf       where a moment lies
[[nodiscard]] std::vector<PlacedMark> placedMarks(std::span<const Landmark> landmarks, double room,
                                                  const std::function<double(SimTime)> &xOf);

/// The sign of an interesting event in a square of 10 x 10: each has a shape of its own, so that none needs its colour.
[[nodiscard]] QPainterPath markSign(Interest interest);

/// Paints it into the square of `side` around `centre`.
void paintMark(QPainter &painter, QPointF centre, double side, Interest interest, const Style &style);

/// A bookmark's ribbon, likewise.
void paintBookmark(QPainter &painter, QPointF centre, double side, const Style &style);

} // namespace deployscope
