// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/run_chart.h"
#include "views/style/style.h"

#include <QColor>
#include <QRectF>

#include <vector>

class QPainter;

namespace deployscope {

/// How a band of a stack is filled. The state is a ground and lines that lie or stand, the revision lines that rise or fall:
/// so grey tells each from each.
struct BandLook
{
    QColor ground{};
    QColor ink{};  ///< of the lines
    QColor text{}; ///< on the ground
    bool isDotted = false;
    bool isLined = false;  ///< lying lines
    bool isBarred = false; ///< standing lines
    bool rises = false;    ///< slanting lines
    bool falls = false;    ///< likewise, the other way; with both they cross
    friend bool operator==(const BandLook &, const BandLook &) = default;
};

[[nodiscard]] BandLook lookOf(TaskBand band, int rank, const Style &style);
/// The same for a legend, where the state is meant whatever the revision.
[[nodiscard]] BandLook lookOf(TaskBand band, const Style &style);
/// Of one of the targetBands.
[[nodiscard]] BandLook lookOf(TargetState state, const Style &style);

/// The lines only, and in one grid over all of the picture, so that they go on from one area to the next.
void paintLines(QPainter &painter, const std::vector<QRectF> &areas, const BandLook &look, const Style &style);
/// Ground and lines, with an outline: a piece of the band, for legends.
void paintSwatch(QPainter &painter, const QRectF &area, const BandLook &look, const Style &style);

} // namespace deployscope
