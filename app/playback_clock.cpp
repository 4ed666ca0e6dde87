// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback_clock.h"

#include <algorithm>
#include <cassert>

namespace deployscope {

namespace {

constexpr std::chrono::duration<double, std::milli> motion{350}; // real time

} // namespace

PlaybackClock::PlaybackClock(double speed)
{
    setSpeed(speed);
}

SimDuration PlaybackClock::transition() const
{
    return std::max(SimDuration{1}, std::chrono::round<SimDuration>(motion * m_speed));
}

void PlaybackClock::setSpeed(double speed)
{
    assert(speed > 0.0);
    m_speed = speed;
}

void PlaybackClock::seek(SimTime at)
{
    m_now = at;
    m_rest = {};
}

SimTime PlaybackClock::advance(std::chrono::nanoseconds elapsed)
{
    assert(elapsed.count() >= 0);
    m_rest += elapsed * m_speed;
    const auto whole = std::chrono::floor<SimDuration>(m_rest);
    m_rest -= whole;
    m_now += whole;
    return m_now;
}

} // namespace deployscope
