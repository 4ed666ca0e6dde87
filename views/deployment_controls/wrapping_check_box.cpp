// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deployment_controls/wrapping_check_box.h"

#include "views/deployment_controls/signs.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace deployscope {

namespace {

constexpr int usualWidth = 220;
constexpr int textFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

WrappingCheckBox::WrappingCheckBox(Look look, QWidget *parent)
    : QCheckBox(parent)
    , m_look(look)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrappingCheckBox::setStyle(const Style &style)
{
    m_style = style;
    setFont(style.font(TextSize::Base));
    updateGeometry();
    update();
}

QSizeF WrappingCheckBox::indicatorSize() const
{
    const QSizeF size = m_look == Look::Box ? QSizeF{16, 16} : QSizeF{36, 20};
    return size * m_style.scale;
}

int WrappingCheckBox::textLeft() const
{
    return static_cast<int>(indicatorSize().width() + space::small);
}

int WrappingCheckBox::textHeight(int width) const
{
    const QRect room{0, 0, std::max(width - textLeft(), 1), QWIDGETSIZE_MAX};
    return QFontMetrics{font()}.boundingRect(room, textFlags, text()).height();
}

QSize WrappingCheckBox::sizeHint() const
{
    const int width = static_cast<int>(usualWidth * m_style.scale);
    return {width, heightForWidth(width)};
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    return {textLeft() + QFontMetrics{font()}.averageCharWidth() * 8,
            qRound(indicatorSize().height() + space::tiny)};
}

bool WrappingCheckBox::hasHeightForWidth() const
{
    return true;
}

int WrappingCheckBox::heightForWidth(int width) const
{
    return qRound(std::max<double>(textHeight(width), indicatorSize().height()) + space::tiny);
}

bool WrappingCheckBox::hitButton(const QPoint &place) const
{
    return rect().contains(place);
}

void WrappingCheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF size = indicatorSize();
    const QRectF area{{1, (height() - size.height()) / 2}, size - QSizeF{2, 0}};
    if (m_look == Look::Box)
        paintBox(painter, area);
    else
        paintSwitch(painter, area);

    painter.setPen(m_style.text);
    painter.setFont(font());
    painter.drawText(rect().adjusted(textLeft(), 0, 0, 0), textFlags, text());
}

void WrappingCheckBox::paintBox(QPainter &painter, const QRectF &area) const
{
    painter.setPen({hasFocus() ? m_style.selection : m_style.strongLine,
                    hasFocus() ? m_style.thickLine() : m_style.mediumLine()});
    painter.setBrush(m_style.surface);
    const QRectF box{area.left() + 1, area.top() + 1, area.height() - 2, area.height() - 2};
    painter.drawRoundedRect(box, space::tiny, space::tiny);
    if (isChecked())
        paintSign(painter, Sign::Tick, box, m_style.text);
}

void WrappingCheckBox::paintSwitch(QPainter &painter, const QRectF &area) const
{
    const double radius = area.height() / 2;
    painter.setPen({hasFocus() ? m_style.selection : m_style.strongLine,
                    hasFocus() ? m_style.thickLine() : m_style.mediumLine()});
    painter.setBrush(isChecked() ? m_style.text : m_style.surface);
    painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), radius, radius);

    const double left = isChecked() ? area.right() - area.height() : area.left();
    const QRectF knob = QRectF{left, area.top(), area.height(), area.height()}.adjusted(3, 3, -3, -3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? m_style.surface : m_style.strongLine);
    painter.drawEllipse(knob);
    paintSign(painter, isChecked() ? Sign::Tick : Sign::Cross, knob, isChecked() ? m_style.text : m_style.surface);
}

} // namespace deployscope
