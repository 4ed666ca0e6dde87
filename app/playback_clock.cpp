// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback_clock.h"

#include "views/transport/speed_scale.h"

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
    const auto ofJump = jump();
    const double speed = ofJump ? *ofJump / timeForAnEvent(m_speed) : m_speed;
    return std::max(SimDuration{1}, std::chrono::round<SimDuration>(motion * speed));
}

std::optional<SimDuration> PlaybackClock::jump() const
{
    const auto stop = goesByEvent() ? nextStop() : std::nullopt;
    return stop ? std::optional(*stop - m_legBegin) : std::nullopt;
}

void PlaybackClock::setSpeed(double speed)
{
    assert(speed > 0.0);
    m_speed = speed;
}

void PlaybackClock::setPace(Pace pace)
{
    m_pace = pace;
    seek(m_now);
}

void PlaybackClock::setStops(std::vector<SimTime> stops)
{
    assert(std::ranges::is_sorted(stops));
    m_stops = std::move(stops);
    seek(m_now);
}

void PlaybackClock::seek(SimTime at)
{
    m_now = at;
    m_rest = {};
    m_legBegin = at;
    m_legDone = 0.0;
}

SimTime PlaybackClock::advance(std::chrono::nanoseconds elapsed)
{
    assert(elapsed.count() >= 0);
    if (goesByEvent())
        advanceByEvent(elapsed);
    else
        advanceByTime(elapsed);
    return m_now;
}

void PlaybackClock::advanceByTime(std::chrono::nanoseconds elapsed)
{
    m_rest += elapsed * m_speed;
    const auto whole = std::chrono::floor<SimDuration>(m_rest);
    m_rest -= whole;
    m_now += whole;
}

/// What is left of the real time when a stop is reached goes on towards the next.
void PlaybackClock::advanceByEvent(RealTime left)
{
    const RealTime whole = timeForAnEvent(m_speed);
    while (const auto stop = nextStop()) {
        const double done = m_legDone + left / whole;
        if (done < 1.0) {
            m_legDone = done;
            m_now = m_legBegin + std::chrono::floor<SimDuration>((*stop - m_legBegin) * done);
            return;
        }
        left = whole * (done - 1.0);
        seek(*stop);
    }
}

std::optional<SimTime> PlaybackClock::nextStop() const
{
    const auto next = std::ranges::upper_bound(m_stops, m_legBegin);
    return next == m_stops.end() ? std::nullopt : std::optional(*next);
}

} // namespace deployscope
