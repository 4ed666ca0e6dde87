// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/units.h"
#include "views/style/style.h"
#include "views/transport/speed_scale.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace deployscope {

/// Play, pause, steps, a scrub slider, the time, and the speed. It moves no cursor itself: it tells what was
/// asked, and shows what it is given.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(QWidget *parent = nullptr);

    void setPlaying(bool playing);
    void setMoment(SimTime now, SimTime end);
    /// Simulated seconds in a real second; outside of PlaybackSpeed's range it shows the nearest.
    void setSpeed(double speed);
    /// Whether there is an event before and after the cursor.
    void setStepsPossible(bool back, bool forward);
    void setStyle(const Style &style);

Q_SIGNALS:
    void playToggled(bool play);
    void stepForwardAsked();
    void stepBackwardAsked();
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
    void retranslate();
    void showIcons();
    void showPlaying();
    void showTime();
    void showSpeed();
    [[nodiscard]] QToolButton *addButton(QLatin1StringView name);
    [[nodiscard]] SimTime scrubbedTo(int value) const;

    // All of these are children.
    QToolButton *m_toStart;
    QToolButton *m_stepBack;
    QToolButton *m_play;
    QToolButton *m_stepForward;
    QToolButton *m_toEnd;
    QSlider *m_scrub;
    QLabel *m_time;
    QLabel *m_slow;
    QSlider *m_speedSlider;
    QLabel *m_fast;
    QLabel *m_speedText;
    Style m_style{};
    SimTime m_now{};
    SimTime m_end{};
    double m_speed = PlaybackSpeed::normal;
    bool m_playing = false;
};

} // namespace deployscope
