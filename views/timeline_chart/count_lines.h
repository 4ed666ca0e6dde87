// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/series.h"
#include "views/style/style.h"

#include <QPen>
#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace deployscope {

/// The counts of the timeline chart, in the order in which they are drawn. Existing, all tasks that are not
/// STOPPED, is a filled area: it is what the upper bound bounds (R1.4). The others are lines.
enum class CountLine { Existing, Desired, AtMost, AtLeast, Running, Healthy };

inline constexpr std::array countLines{CountLine::Existing, CountLine::Desired, CountLine::AtMost,
                                       CountLine::AtLeast,  CountLine::Running, CountLine::Healthy};

/// The counts from a moment on: what the chart needs of a ServiceSample.
struct CountSample
{
    SimTime at{};
    std::array<std::int32_t, countLines.size()> counts{}; ///< by CountLine

    [[nodiscard]] double count(CountLine line) const { return counts[static_cast<std::size_t>(line)]; }
};

[[nodiscard]] std::vector<CountSample> countSamples(const ServiceSeries &series);

/// The sample that holds at `at`: that of the start, where `at` lies before it.
[[nodiscard]] CountSample sampleAt(const std::vector<CountSample> &samples, SimTime at);

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
