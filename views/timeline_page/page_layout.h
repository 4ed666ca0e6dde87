// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/run_chart.h"
#include "views/style/style.h"

#include <QRectF>

namespace deployscope {

/// Where the rows of the timeline stand. All plots have the same left and right edge, so that one cursor serves them all;
/// left of them, in the gutter, stands what they are. A row that is null is not there: the run has nothing for it, or the
/// picture has no room.
struct PageLayout
{
    QSizeF size{};
    double left = 0;  ///< of all plots
    double right = 0; ///< likewise
    QRectF marks{};   ///< the names of deployments
    QRectF events{};  ///< plots, from here on
    QRectF tasks{};
    QRectF targets{};
    QRectF capacity{};
    QRectF lanes{};
    QRectF axis{}; ///< the times
    double laneHeight = 1;
    // From the left edge of the picture, where each lane has these texts.
    double revisionAt = 0;
    double placeAt = 0;

    /// From the top of the first plot to the bottom of the last one.
    [[nodiscard]] QRectF plots() const;
    /// Lanes that are seen at once, each as a whole.
    [[nodiscard]] int lanesSeen() const { return static_cast<int>(lanes.height() / laneHeight); }
    /// The lane with this place from the first one that is seen.
    [[nodiscard]] QRectF lane(int place) const;
    /// The texts before a plot.
    [[nodiscard]] QRectF gutterOf(const QRectF &plot) const;
};

/// \param size of the picture, in pixels
[[nodiscard]] PageLayout pageLayout(const RunChart &run, QSizeF size, const Style &style);

/// Lower than this, a picture has room for the counts only.
[[nodiscard]] double leastPageHeight(const Style &style);

/// The style of the names at the right ends of lines, which are to take little of the width.
[[nodiscard]] Style endLabelStyle(const Style &style);

} // namespace deployscope
