// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/style/style.h"

#include <QCheckBox>

namespace deployscope {

/// A check box whose text takes as many lines as it needs; as a switch it shows a knob that is right and ticked
/// when it is on.
class WrappingCheckBox : public QCheckBox
{
    Q_OBJECT

public:
    enum class Look { Box, Switch };

    explicit WrappingCheckBox(Look look, QWidget *parent = nullptr);

    void setStyle(const Style &style);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &place) const override;

private:
    [[nodiscard]] QSizeF indicatorSize() const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int textHeight(int width) const;
    void paintBox(QPainter &painter, const QRectF &area) const;
    void paintSwitch(QPainter &painter, const QRectF &area) const;

    Look m_look;
    Style m_style{};
};

} // namespace deployscope
