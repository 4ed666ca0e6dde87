// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace deployscope {

Player::Player(QObject *parent)
    : QObject(parent)
{
    m_frames.setInterval(std::chrono::milliseconds{16});
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &Player::playFrame);
    connect(&m_guide, &RunGuide::changed, this, &Player::takeSigns);
}

void Player::setTimeline(const std::shared_ptr<const Timeline> &timeline)
{
    m_timeline = timeline;
    m_cursor = cursorAt(*m_timeline, m_clock.now());
    m_guide.read(m_timeline, ServiceId{}); // the service that the window shows
    Q_EMIT timelineChanged();
    Q_EMIT momentChanged();
}

void Player::restart(SimTime at)
{
    stopFrames();
    m_clock.seek(at);
}

SimDuration Player::transition() const
{
    return isPlaying() ? m_clock.transition() : SimDuration{0};
}

std::optional<SimDuration> Player::jump() const
{
    return isPlaying() ? m_clock.jump() : std::nullopt;
}

bool Player::canStepForward() const
{
    return hasTimeline() && m_cursor < lastCursor(*m_timeline);
}

bool Player::canStepBackward() const
{
    return hasTimeline() && m_cursor > firstCursor(*m_timeline);
}

const Landmark *Player::nextLandmark() const
{
    return signs() == nullptr ? nullptr : landmarkAfter(signs()->landmarks, m_cursor);
}

const Landmark *Player::previousLandmark() const
{
    return signs() == nullptr ? nullptr : landmarkBefore(signs()->landmarks, m_cursor);
}

void Player::setSpeed(double speed)
{
    if (speed == m_clock.speed())
        return;
    m_clock.setSpeed(speed);
    Q_EMIT speedChanged(speed);
    if (hasTimeline())
        Q_EMIT momentChanged();
}

void Player::setPlaysByEvent(bool byEvent)
{
    if (byEvent == playsByEvent())
        return;
    m_clock.setPace(byEvent ? PlaybackClock::Pace::ByEvent : PlaybackClock::Pace::ByTime);
    Q_EMIT paceChanged(byEvent);
    if (hasTimeline())
        Q_EMIT momentChanged();
}

void Player::setPlaying(bool playing)
{
    if (playing == isPlaying() || !hasTimeline())
        return;
    if (!playing) {
        stopFrames();
        Q_EMIT momentChanged();
        return;
    }
    if (!canStepForward())
        moveTo(firstCursor(*m_timeline));
    m_clock.seek(m_cursor.at);
    m_sincePlay.start();
    m_lastFrame = {};
    m_frames.start();
    Q_EMIT playingChanged(true);
}

void Player::seek(SimTime at)
{
    stopFrames();
    moveTo(cursorAt(*m_timeline, at));
}

void Player::stepForward()
{
    stopFrames();
    moveTo(deployscope::stepForward(*m_timeline, m_cursor));
}

void Player::stepBackward()
{
    stopFrames();
    moveTo(deployscope::stepBackward(*m_timeline, m_cursor));
}

void Player::toStart()
{
    stopFrames();
    moveTo(firstCursor(*m_timeline));
}

void Player::toEnd()
{
    stopFrames();
    moveTo(lastCursor(*m_timeline));
}

void Player::toNextLandmark()
{
    if (signs() == nullptr) // still being looked for
        return;
    const Landmark *next = nextLandmark();
    stopFrames();
    moveTo(next == nullptr ? lastCursor(*m_timeline) : next->cursor);
}

void Player::toPreviousLandmark()
{
    if (signs() == nullptr)
        return;
    const Landmark *previous = previousLandmark();
    stopFrames();
    moveTo(previous == nullptr ? firstCursor(*m_timeline) : previous->cursor);
}

std::optional<RunUntil> Player::runUntil(RunGoal goal, RunDirection direction)
{
    if (signs() == nullptr)
        return std::nullopt;
    const RunUntil found = deployscope::runUntil(*m_timeline, signs()->goals, goal, m_cursor, direction);
    if (found.missing == RunUntil::Missing::None)
        seek(found.at);
    return found;
}

void Player::showEvent(EventId event)
{
    stopFrames();
    moveTo({m_timeline->events.at(indexOf(event)).at, indexOf(event) + 1});
}

/// Where several interesting events share an instant, playing stops there once. The end of the run is a stop too.
void Player::takeSigns()
{
    std::vector<SimTime> stops;
    if (signs() != nullptr) {
        for (const Landmark &landmark : signs()->landmarks)
            stops.push_back(landmark.cursor.at);
        stops.push_back(m_timeline->end);
        stops.erase(std::unique(stops.begin(), stops.end()), stops.end());
    }
    m_clock.setStops(std::move(stops));
    Q_EMIT signsChanged();
}

void Player::advance(std::chrono::nanoseconds elapsed)
{
    m_cursor = cursorAt(*m_timeline, m_clock.advance(elapsed));
    if (!canStepForward())
        stopFrames();
    Q_EMIT momentChanged();
}

void Player::playFrame()
{
    const std::chrono::nanoseconds now{m_sincePlay.nsecsElapsed()};
    advance(now - std::exchange(m_lastFrame, now));
}

void Player::stopFrames()
{
    if (!m_frames.isActive())
        return;
    m_frames.stop();
    Q_EMIT playingChanged(false);
}

void Player::moveTo(Cursor cursor)
{
    m_cursor = cursor;
    m_clock.seek(cursor.at);
    Q_EMIT momentChanged();
}

} // namespace deployscope
