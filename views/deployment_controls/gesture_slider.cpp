// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deployment_controls/gesture_slider.h"

#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace deployscope {

GestureSlider::GestureSlider(QWidget *parent)
    : JumpSlider(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QSlider::sliderPressed, this, &GestureSlider::gestureBegan);
    connect(this, &QSlider::sliderReleased, this, &GestureSlider::gestureEnded);
    connect(this, &QSlider::valueChanged, this, &GestureSlider::tell);
}

void GestureSlider::setShown(qint64 value)
{
    if (isSliderDown())
        return;
    const QSignalBlocker blocker(this);
    setValue(static_cast<int>(std::clamp<qint64>(value, minimum(), maximum())));
}

void GestureSlider::tell(int value)
{
    const bool alone = !isSliderDown();
    if (alone)
        Q_EMIT gestureBegan();
    Q_EMIT valueAsked(value);
    if (alone)
        Q_EMIT gestureEnded();
}

void GestureSlider::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        JumpSlider::wheelEvent(event);
    else
        event->ignore();
}

} // namespace deployscope
