// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_chart/cursor_line.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace deployscope {

namespace {

/// What the flag is higher than its text, in pixels.
constexpr int flagGap = 6;

} // namespace

CursorLine::CursorLine(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void CursorLine::setStyle(const Style &style)
{
    m_style = style;
    update();
}

void CursorLine::setMoment(const QString &flag, double x, const QRectF &plot)
{
    const QFontMetrics metrics{m_style.font(TextSize::Small, TextWeight::Bold)};
    const int width = metrics.horizontalAdvance(flag) + 2 * static_cast<int>(space::small);
    const int left = std::clamp(qRound(x) - width / 2, 0, std::max(parentWidget()->width() - width, 0));
    setGeometry(left, qRound(plot.top()), width, qRound(plot.height()) + metrics.height() + flagGap);
    const double lineX = qRound(x) - left;
    if (flag == m_flag && lineX == m_x && plot.height() == m_lineHeight)
        return;
    m_flag = flag;
    m_x = lineX;
    m_lineHeight = plot.height();
    update();
}

void CursorLine::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(QRectF{m_x - m_style.thinLine(), 0, m_style.mediumLine(), m_lineHeight}, m_style.selection);

    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF flag = QRectF{rect()}.adjusted(0, m_lineHeight, 0, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.selection);
    painter.drawRoundedRect(flag, space::tiny, space::tiny);
    painter.setPen(m_style.surface);
    painter.setFont(m_style.font(TextSize::Small, TextWeight::Bold));
    painter.drawText(flag, Qt::AlignCenter, m_flag);
}

} // namespace deployscope
