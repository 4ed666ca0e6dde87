// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/run_chart.h"
#include "views/style/style.h"

#include <QPen>
#include <QString>

#include <array>

namespace deployscope {

/// The counts of the timeline chart, in the order in which they are drawn. Existing, all tasks that are not
/// STOPPED, is a filled area: it is what the upper bound bounds (R1.4). The others are lines.
enum class CountLine { Existing, Desired, AtMost, AtLeast, Running, Healthy };

inline constexpr std::array countLines{CountLine::Existing, CountLine::Desired, CountLine::AtMost,
                                       CountLine::AtLeast,  CountLine::Running, CountLine::Healthy};

[[nodiscard]] const Steps &stepsOf(const RunChart &run, CountLine line);

/// A line and the count at its right end.
struct LineEnd
{
    CountLine line = CountLine::Healthy;
    int count = 0;
};

/// Width and dashes differ as well as colours, so that grey tells them apart too.
[[nodiscard]] QPen penOf(CountLine line, const Style &style);
/// What stands at the right end: `healthy`, `at most 4`. The number only where it is what the line is about.
[[nodiscard]] QString labelOf(CountLine line, int count);

} // namespace deployscope
