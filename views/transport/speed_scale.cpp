// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transport/speed_scale.h"

#include <algorithm>
#include <cmath>

namespace deployscope {

double speedAt(int step)
{
    const double range = PlaybackSpeed::most / PlaybackSpeed::least;
    const double share = static_cast<double>(step) / speedSteps;
    return std::round(PlaybackSpeed::least * std::pow(range, share) * 100.0) / 100.0;
}

int stepFor(double speed)
{
    const double inRange = std::clamp(speed, PlaybackSpeed::least, PlaybackSpeed::most);
    const double range = std::log(PlaybackSpeed::most / PlaybackSpeed::least);
    return static_cast<int>(std::lround(std::log(inRange / PlaybackSpeed::least) / range * speedSteps));
}

std::chrono::duration<double> timeForAnEvent(double speed)
{
    constexpr std::chrono::duration<double> atNormalSpeed{1.5};
    return atNormalSpeed * (PlaybackSpeed::normal / speed);
}

} // namespace deployscope
