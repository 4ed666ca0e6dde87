// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace deployscope {

/// Simulated seconds in a real one. Slow shows each motion; Normal plays a deployment of 77 s in 12 s.
struct PlaybackSpeed
{
    static constexpr double slow = 1.5;
    static constexpr double normal = 6.5;
    static constexpr double fast = 30.0;
    static constexpr double least = 0.25;
    static constexpr double most = 169.0; ///< so that `normal` is the middle of a logarithmic slider
};

/// Steps of the speed slider, from 0.
inline constexpr int speedSteps = 100;

/// The speed of a step: the same factor from each step to the next. Rounded to hundredths.
[[nodiscard]] double speedAt(int step);
/// The step whose speed is nearest; the first or the last for speeds out of range.
[[nodiscard]] int stepFor(double speed);

/// Playing by event, the real time from one interesting event to the next: 1.5 s at the normal speed, and in proportion
/// at others. \param speed more than 0
[[nodiscard]] std::chrono::duration<double> timeForAnEvent(double speed);

} // namespace deployscope
