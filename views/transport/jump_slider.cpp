// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transport/jump_slider.h"

#include <QMouseEvent>
#include <QStyle>
#include <QStyleOptionSlider>

namespace deployscope {

JumpSlider::JumpSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{}

void JumpSlider::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (event->button() == Qt::LeftButton && !handle().contains(place)) {
        setSliderDown(true); // first: the jump already belongs to the drag
        setSliderPosition(valueUnder(place.x()));
    }
    QSlider::mousePressEvent(event); // finds the handle under the mouse now
}

QRect JumpSlider::handle() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
}

int JumpSlider::valueUnder(int x) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const int handleWidth = handle().width();
    return QStyle::sliderValueFromPosition(minimum(), maximum(), x - groove.left() - handleWidth / 2,
                                           groove.width() - handleWidth, option.upsideDown);
}

} // namespace deployscope
