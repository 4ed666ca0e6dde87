// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace deployscope {

/// Holds the deployment controls at the right of the window: as narrow as their texts allow, which change with the
/// service, the language and the theme; scrolls up and down where the window is low, and never sideways.
class ControlsColumn : public QScrollArea
{
    Q_OBJECT

public:
    ControlsColumn(QWidget *controls, QWidget *parent);

    /// Pixels that it takes at least.
    void setLeastWidth(int width);

    [[nodiscard]] QSize sizeHint() const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    int m_leastWidth = 0;
};

} // namespace deployscope
