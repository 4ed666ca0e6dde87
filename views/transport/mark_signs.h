// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/landmark.h"
#include "views/style/style.h"

#include <QPainterPath>

class QPainter;

namespace deployscope {

/// The sign of an interesting event in a square of 10 x 10: each has a shape of its own, so that none needs its colour.
[[nodiscard]] QPainterPath markSign(Interest interest);

/// Paints it into the square of `side` around `centre`.
void paintMark(QPainter &painter, QPointF centre, double side, Interest interest, const Style &style);

/// A bookmark's ribbon, likewise.
void paintBookmark(QPainter &painter, QPointF centre, double side, const Style &style);

} // namespace deployscope
