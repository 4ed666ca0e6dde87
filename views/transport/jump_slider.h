// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace deployscope {

/// A horizontal slider whose handle jumps to where the groove is pressed, and goes on with the mouse from there:
/// a press and the drag after it are one.
class JumpSlider : public QSlider
{
    Q_OBJECT

public:
    explicit JumpSlider(QWidget *parent = nullptr);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect handle() const;
    [[nodiscard]] int valueUnder(int x) const;
};

} // namespace deployscope
