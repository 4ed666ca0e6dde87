// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline_chart/count_lines.h"

#include <QList>
#include <QPointF>

#include <vector>

namespace deployscope {

/// The corners of a step line: each sample holds until the next one, the last one until `end`.
/// x in seconds of simulated time, y the count. Samples that change nothing add no corner; those past `end`
/// are left out. Empty without samples.
///
/// Where there are more samples than `columns` of pixels can show, each column gets four points at most: the first
/// count in it, the lowest, the highest and the last. So no peak is lost.
[[nodiscard]] QList<QPointF> stepPoints(const std::vector<CountSample> &samples, CountLine line, SimTime end,
                                        int columns);

} // namespace deployscope
