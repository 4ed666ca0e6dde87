// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deployment_controls/bound_setting.h"

#include "views/deployment_controls/gesture_slider.h"

#include <QGridLayout>
#include <QLabel>

namespace deployscope {

BoundSetting::BoundSetting(int least, int most, QWidget *parent)
    : QWidget(parent)
    , m_slider(new GestureSlider(this))
    , m_name(new QLabel(this))
    , m_percent(new QLabel(this))
    , m_count(new QLabel(this))
{
    m_slider->setRange(least, most);
    m_slider->setPageStep(10);
    m_name->setWordWrap(true);
    m_count->setWordWrap(true);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(m_percent, 0, 1);
    layout->addWidget(m_count, 1, 0, 1, 2);
    layout->addWidget(m_slider, 2, 0, 1, 2);
}

void BoundSetting::setWords(const QString &name, const QString &percent, const QString &count)
{
    m_name->setText(name);
    m_percent->setText(percent);
    m_count->setText(count);
    m_slider->setAccessibleName(name);
    //: what a screen reader says of a slider: %1 is such as "50 % of 2", %2 such as "at least 1 healthy"
    m_slider->setAccessibleDescription(tr("%1: %2").arg(percent, count));
}

void BoundSetting::setStyle(const Style &style)
{
    m_name->setFont(style.font(TextSize::Base));
    m_percent->setFont(style.font(TextSize::Base));
    m_count->setFont(style.font(TextSize::Large, TextWeight::Bold));
}

} // namespace deployscope
