// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/steps.h"

#include <QList>
#include <QPointF>

namespace deployscope {

/// The corners of a step line from `from` to `to`: each value holds until the next one, the last one until `to`.
/// x in seconds of simulated time, y the value. Empty without values.
///
/// Where there are more changes than `columns` of pixels can show, each column gets four points at most: the first
/// value in it, the lowest, the highest and the last. So no peak is lost.
[[nodiscard]] QList<QPointF> stepPoints(const Steps &steps, SimTime from, SimTime to, int columns);

} // namespace deployscope
