// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/units.h"
#include "views/style/style.h"
#include "views/transport/speed_scale.h"
#include "views/transport/timeline_bar.h"

#include <QList>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;
class QMenu;
class QSlider;
class QToolButton;

namespace deployscope {

/// The run as a bar with marks, the time; below play, pause, steps and the speed. It moves no cursor itself: it tells
/// what was asked, and shows what it is given.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(QWidget *parent = nullptr);

    void setPlaying(bool playing);
    void setPlaysByEvent(bool byEvent);
    void setMoment(SimTime now, SimTime end);
    /// How long the jump is that is under way, playing by event.
    void setJump(std::optional<SimDuration> jump);
    void setLandmarks(std::vector<Landmark> landmarks);
    void setBookmarks(const QList<NamedMoment> &bookmarks);
    /// Simulated seconds in a real second; outside of PlaybackSpeed's range it shows the nearest.
    void setSpeed(double speed);
    /// Whether there is an event before and after the cursor.
    void setStepsPossible(bool back, bool forward);
    /// Whether there is an interesting event before and after the cursor.
    void setLandmarksPossible(bool back, bool forward);
    /// What the buttons *Run Until* and *Bookmarks* open; owned elsewhere.
    void setMenus(QMenu *runUntil, QMenu *bookmarks);
    void setStyle(const Style &style);

Q_SIGNALS:
    void playToggled(bool play);
    void byEventToggled(bool byEvent);
    void stepForwardAsked();
    void stepBackwardAsked();
    void nextLandmarkAsked();
    void previousLandmarkAsked();
    void toStartAsked();
    void toEndAsked();
    void seekAsked(deployscope::SimTime at);
    void speedAsked(double speed);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectAll();
    void arrange();
    [[nodiscard]] QBoxLayout *rowOfButtons();
    void retranslate();
    void showIcons();
    void showPlaying();
    void showTime();
    void showSpeed();
    void ask(double speed);
    [[nodiscard]] QToolButton *addButton(QLatin1StringView name);

    // All of these are children.
    QToolButton *m_toStart;
    QToolButton *m_previousLandmark;
    QToolButton *m_stepBack;
    QToolButton *m_play;
    QToolButton *m_stepForward;
    QToolButton *m_nextLandmark;
    QToolButton *m_toEnd;
    QToolButton *m_byEvent;
    QToolButton *m_runUntil;
    QToolButton *m_bookmarks;
    TimelineBar *m_scrub;
    QLabel *m_time;
    std::array<QToolButton *, 3> m_speeds; ///< slow, normal, fast
    QSlider *m_speedSlider;
    QLabel *m_speedText;
    Style m_style{};
    SimTime m_now{};
    SimTime m_end{};
    double m_speed = PlaybackSpeed::normal;
    bool m_playing = false;
};

} // namespace deployscope
