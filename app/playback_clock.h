// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/units.h"

#include <chrono>
#include <optional>
#include <vector>

namespace deployscope {

/// The three times of the program in one place: the real time that it is given becomes simulated time, the cursor's; and
/// animation time, the simulated length of one motion. It keeps fractions, or slow motion would lose part of each frame.
class PlaybackClock
{
public:
    enum class Pace {
        ByTime,  ///< each simulated second takes the same real time
        ByEvent, ///< from each stop to the next takes the same real time, however long that is
    };

    /// Simulated seconds in a real second; more than 0.
    explicit PlaybackClock(double speed = 1.0);

    [[nodiscard]] SimTime now() const { return m_now; }
    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] Pace pace() const { return m_pace; }

    /// The simulated length of one motion, so that it takes about 0.35 s to look at, whatever the speed or the jump.
    [[nodiscard]] SimDuration transition() const;
    /// By event: how much simulated time lies between the last stop and the next; nothing after the last one.
    [[nodiscard]] std::optional<SimDuration> jump() const;

    void setSpeed(double speed);
    void setPace(Pace pace);
    /// What is stopped at by event; ascending. While there is none, it goes by time.
    void setStops(std::vector<SimTime> stops);
    /// Goes to `at`; the fraction is of no meaning there and forgotten.
    void seek(SimTime at);
    /// \param elapsed real time since the last call, 0 or more
    /// \returns the new now()
    SimTime advance(std::chrono::nanoseconds elapsed);

private:
    using RealTime = std::chrono::duration<double, std::nano>;

    [[nodiscard]] bool goesByEvent() const { return m_pace == Pace::ByEvent && !m_stops.empty(); }
    [[nodiscard]] std::optional<SimTime> nextStop() const;
    void advanceByTime(std::chrono::nanoseconds elapsed);
    void advanceByEvent(RealTime left);

    SimTime m_now{};
    RealTime m_rest{}; ///< by time: simulated; under a millisecond
    double m_speed = 1.0;
    Pace m_pace = Pace::ByTime;
    std::vector<SimTime> m_stops{};
    SimTime m_legBegin{};   ///< by event: where the way to the next stop began
    double m_legDone = 0.0; ///< by event: how much of it has been gone, 0..1
};

} // namespace deployscope
