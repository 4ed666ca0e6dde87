// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/style/style.h"

#include <QString>
#include <QWidget>

namespace deployscope {

/// The chart's cursor: a line from top to bottom with a flag below it. A narrow widget of its own over the chart,
/// so that moving it paints nothing but the chart's cached picture. Takes no mouse events.
class CursorLine : public QWidget
{
    Q_OBJECT

public:
    explicit CursorLine(QWidget *parent);

    void setStyle(const Style &style);
    /// \param flag what the flag says, such as the time
    /// \param x    where the line stands in the parent; the flag stays within the parent
    /// \param plot the line's top and bottom in the parent
    void setMoment(const QString &flag, double x, const QRectF &plot);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Style m_style{};
    QString m_flag{};
    double m_x = 0.0;          ///< of the line, in this widget
    double m_lineHeight = 0.0; ///< likewise
};

} // namespace deployscope
