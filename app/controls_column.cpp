// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls_column.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace deployscope {

ControlsColumn::ControlsColumn(QWidget *controls, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(controls); // and hears its events from now on
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void ControlsColumn::setLeastWidth(int width)
{
    m_leastWidth = width;
    fit();
}

/// What stands in the same place asks no more than its limits allow.
QSize ControlsColumn::sizeHint() const
{
    return {minimumWidth(), QScrollArea::sizeHint().height()};
}

bool ControlsColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

/// The bar has its place even while it is not needed, so that nothing moves when it comes.
void ControlsColumn::fit()
{
    const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    setFixedWidth(std::max(m_leastWidth, needed));
}

} // namespace deployscope
