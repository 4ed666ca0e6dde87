// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/units.h"

#include <chrono>

namespace deployscope {

/// Turns real time into the cursor's time. It is given the real time that passed, and keeps the fraction of a
/// millisecond, or slow motion would lose part of each frame.
class PlaybackClock
{
public:
    /// Simulated seconds in a real second; more than 0.
    explicit PlaybackClock(double speed = 1.0);

    [[nodiscard]] SimTime now() const { return m_now; }
    [[nodiscard]] double speed() const { return m_speed; }

    /// The simulated length of one motion, so that it takes about 0.35 s to look at, whatever the speed.
    [[nodiscard]] SimDuration transition() const;

    void setSpeed(double speed);
    /// Goes to `at`; the fraction is of no meaning there and forgotten.
    void seek(SimTime at);
    /// \param elapsed real time since the last call, 0 or more
    /// \returns the new now()
    SimTime advance(std::chrono::nanoseconds elapsed);

private:
    SimTime m_now{};
    std::chrono::duration<double, std::nano> m_rest{}; ///< simulated; under a millisecond
    double m_speed = 1.0;
};

} // namespace deployscope
