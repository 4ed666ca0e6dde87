// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/units.h"
#include "views/style/style.h"

#include <QWidget>

namespace deployscope {

/// Simulated seconds in a real one. Slow shows each motion; Normal plays a deployment of 77 s in 12 s.
struct PlaybackSpeed
{
    static constexpr double slow = 1.5;
    static constexpr double normal = 6.5;
    static constexpr double fast = 30.0;
    static constexpr double least = 0.25;
    static constexpr double most = 240.0;
};

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
};

} // namespace deployscope
