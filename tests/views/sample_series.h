// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/run_chart.h"
#include "timeline/series.h"

#include <chrono>
#include <memory>

namespace deployscope::test {

/// A moment of the series of two tasks at 50 / 200: bounds 1 and 4.
[[nodiscard]] inline ServiceSample sampleAt(SimDuration at, int healthy, int running, int pending, int stopping)
{
    ServiceSample sample;
    sample.at = SimTime{at};
    sample.healthy = healthy;
    sample.running = running;
    sample.pending = pending;
    sample.stopping = stopping;
    sample.desired = 2;
    sample.minimumHealthyTasks = 1;
    sample.maximumTasks = 4;
    return sample;
}

inline constexpr SimTime sampleEnd{std::chrono::seconds{137}};

/// Two tasks, updated at 60 s.
[[nodiscard]] inline ServiceSeries sampleSeries()
{
    using namespace std::chrono_literals;
    ServiceSeries series;
    series.samples = {sampleAt(0s, 2, 2, 0, 0),  sampleAt(60s, 1, 1, 2, 1),  sampleAt(75s, 1, 3, 0, 1),
                      sampleAt(92s, 1, 3, 0, 0), sampleAt(105s, 2, 2, 0, 1), sampleAt(137s, 2, 2, 0, 0)};
    return series;
}

/// The same as charts take it.
[[nodiscard]] inline std::shared_ptr<const RunChart> sampleRun()
{
    return std::make_shared<const RunChart>(runChartOf(sampleSeries(), sampleEnd));
}

} // namespace deployscope::test
