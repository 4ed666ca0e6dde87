// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/steps.h"
#include "views/timeline_chart/chart_geometry.h"
#include "views/timeline_page/band_look.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <vector>

class QPainter;

namespace deployscope {

/// One band of a stack: from the upper edge of the one below it, or from 0, to its own.
struct StackBand
{
    const Steps *edge = nullptr; ///< its upper one; owned elsewhere
    BandLook look{};
    QString label{};           ///< stands in it where there is room; may be empty
    bool isEmphasized = false; ///< its edge is what the bounds are about
};

/// The corners of a step line in pixels, within the plot.
[[nodiscard]] QList<QPointF> outlineOf(const Steps &steps, const ChartGeometry &geometry);

/// It has a corner in nearly each column of pixels: a wide line would be a blot, and slow.
[[nodiscard]] bool isDense(const QList<QPointF> &outline, const ChartGeometry &geometry);

/// Where a band stands, by time: each rectangle lasts until one of its edges changes. Nothing where it would take more than
/// one for some three pixels of width: lines and labels in them would be no more than a blur.
/// \param lower null for 0
[[nodiscard]] std::vector<QRectF> piecesOf(const Steps *lower, const Steps &upper, const ChartGeometry &geometry);

/// Paints bands, the lowest first, with their lines and edges.
void paintStack(QPainter &painter, const std::vector<StackBand> &bands, const ChartGeometry &geometry,
                const Style &style);
/// Their labels, over whatever lines cross the bands.
void paintStackLabels(QPainter &painter, const std::vector<StackBand> &bands, const ChartGeometry &geometry,
                      const Style &style);

} // namespace deployscope
