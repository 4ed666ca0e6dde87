// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/playback_clock.h"
#include "app/run_guide.h"
#include "timeline/timeline.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace deployscope {

/// Holds the cursor, the one place that says which moment is shown, and moves it: by playing, stepping,
/// scrubbing, running until something is so. A changed run is shown at the time that was shown before; past a shorter end it shows the end,
/// and remembers the time.
class Player : public QObject
{
    Q_OBJECT

public:
    explicit Player(QObject *parent = nullptr);

    /// Shows another run of the same scenario, or, after restart(), the first of another.
    void setTimeline(const std::shared_ptr<const Timeline> &timeline);
    /// The next timeline is to be shown from `at`.
    void restart(SimTime at);

    [[nodiscard]] bool hasTimeline() const { return m_timeline != nullptr; }
    [[nodiscard]] const Timeline &timeline() const { return *m_timeline; }
    [[nodiscard]] const std::shared_ptr<const Timeline> &sharedTimeline() const { return m_timeline; }
    [[nodiscard]] Cursor cursor() const { return m_cursor; }
    [[nodiscard]] bool isPlaying() const { return m_frames.isActive(); }
    [[nodiscard]] double speed() const { return m_clock.speed(); }
    [[nodiscard]] bool playsByEvent() const { return m_clock.pace() == PlaybackClock::Pace::ByEvent; }
    /// While it plays by event: the time between the last interesting event and the next; else nothing.
    [[nodiscard]] std::optional<SimDuration> jump() const;
    /// What the run offers to stop at; null while that is still being looked for.
    [[nodiscard]] const std::shared_ptr<const RunSigns> &signs() const { return m_guide.signs(); }
    /// The simulated length of one motion; 0 while nothing plays, so that a moment that stands still is shown
    /// with all its motions done.
    [[nodiscard]] SimDuration transition() const;

    [[nodiscard]] bool canStepForward() const;
    [[nodiscard]] bool canStepBackward() const;
    /// There is an interesting event after, or before, the cursor.
    [[nodiscard]] const Landmark *nextLandmark() const;
    [[nodiscard]] const Landmark *previousLandmark() const;

    void setSpeed(double speed);
    /// Else by time.
    void setPlaysByEvent(bool byEvent);
    /// At the end of the run, playing starts over.
    void setPlaying(bool playing);
    void togglePlaying() { setPlaying(!isPlaying()); }
    /// Each of these stops playing.
    void seek(SimTime at);
    void stepForward();
    void stepBackward();
    void toStart();
    void toEnd();
    /// Where there is no interesting event that way any more, to the end of the run, or its start.
    void toNextLandmark();
    void toPreviousLandmark();
    /// Goes to the next moment at which `goal` is reached, that way. Where there is none, it stays, and the answer says
    /// why; nothing: the run is still being looked through.
    std::optional<RunUntil> runUntil(RunGoal goal, RunDirection direction);
    /// Right after `event`, before those that follow it at the same instant.
    void showEvent(EventId event);

    /// Plays on by so much real time, 0 or more; the timer calls it.
    void advance(std::chrono::nanoseconds elapsed);

Q_SIGNALS:
    /// timeline() is another one; momentChanged() follows.
    void timelineChanged();
    /// The cursor or the length of a motion is another one.
    void momentChanged();
    void playingChanged(bool playing);
    void speedChanged(double speed);
    void paceChanged(bool byEvent);
    /// signs() are others.
    void signsChanged();

private:
    void takeSigns();
    void playFrame();
    void stopFrames();
    void moveTo(Cursor cursor);

    std::shared_ptr<const Timeline> m_timeline{};
    PlaybackClock m_clock{}; ///< its time is what was asked for; the cursor's is that, or the end of the run
    Cursor m_cursor{};
    RunGuide m_guide{};
    QTimer m_frames{}; ///< runs only while playing
    QElapsedTimer m_sincePlay{};
    std::chrono::nanoseconds m_lastFrame{}; ///< since play began
};

} // namespace deployscope
