// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/units.h"

#include <QRectF>

#include <vector>

namespace deployscope {

/// Where in the timeline chart a moment and a count lie, and back.
struct ChartGeometry
{
    QRectF plot{};    ///< in pixels
    SimTime end{};    ///< the right edge
    double top = 1.0; ///< the count at the upper edge; the lower one is 0
    SimTime from{};   ///< the left edge

    [[nodiscard]] double xOf(SimTime at) const;
    [[nodiscard]] double yOf(double count) const;
    /// The moment under `x`; left of the plot that of its left edge, right of it the end.
    [[nodiscard]] SimTime timeAt(double x) const;
    /// From one edge to the other.
    [[nodiscard]] SimDuration shown() const { return end - from; }
};

/// A distance of ticks in time that people count in (1, 2, 5, 10, 15, 30 s, 1 min, ...), the smallest that
/// makes at most `most` steps in `shown`. At least a second.
[[nodiscard]] SimDuration timeTickStep(SimDuration shown, int most);
/// The first multiple of `step` that is not before `from`.
[[nodiscard]] SimTime firstTick(SimTime from, SimDuration step);

/// The same for counts: 1, 2 or 5 times a power of ten, and at least 1.
[[nodiscard]] int countTickStep(double top, int most);

/// Centres of labels of one height that want to stand at `wanted` and must not overlap: each is moved as little
/// as it takes, all stay within [top, bottom] as long as they fit. Order is kept.
/// \param wanted ascending
[[nodiscard]] std::vector<double> spread(std::vector<double> wanted, double height, double top, double bottom);

} // namespace deployscope
