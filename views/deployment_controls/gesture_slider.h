// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/transport/jump_slider.h"

namespace deployscope {

/// A slider that tells which of its changes belong together: a press, the drag after it and the release are one
/// gesture; a key or a notch of the wheel is one each.
class GestureSlider : public JumpSlider
{
    Q_OBJECT

public:
    explicit GestureSlider(QWidget *parent = nullptr);

    /// Shows `value`, or the end that is nearest; announces nothing. While the handle is held it stays where it
    /// is: the hand knows better than a value that is late.
    void setShown(qint64 value);

Q_SIGNALS:
    void gestureBegan();
    void valueAsked(int value);
    void gestureEnded();

protected:
    /// Only with the focus: a wheel that scrolls the panel must change nothing.
    void wheelEvent(QWheelEvent *event) override;

private:
    void tell(int value);
};

} // namespace deployscope
