// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deployment_controls/bound_setting.h"

#include "views/deployment_controls/gesture_slider.h"

#include <QLabel>
#include <QVBoxLayout>

namespace deployscope {

BoundSetting::BoundSetting(int least, int most, QWidget *parent)
    : QWidget(parent)
    , m_slider(new GestureSlider(this))
    , m_name(new QLabel(this))
    , m_count(new QLabel(this))
{
    m_slider->setRange(least, most);
    m_slider->setPageStep(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QLabel *label : {m_name, m_count}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(m_slider);
}

void BoundSetting::setWords(const QString &name, const QString &percent, const QString &count)
{
    //: %1 is what a slider sets, such as "Minimum healthy", %2 its value, such as "50 % of 2"
    m_name->setText(tr("%1: %2").arg(name, percent));
    m_count->setText(count);
    m_slider->setAccessibleName(name);
    //: what a screen reader says of a slider: %1 is such as "50 % of 2", %2 such as "at least 1 healthy"
    m_slider->setAccessibleDescription(tr("%1: %2").arg(percent, count));
}

void BoundSetting::setStyle(const Style &style)
{
    m_name->setFont(style.font(TextSize::Base));
    m_count->setFont(style.font(TextSize::Large, TextWeight::Bold));
}

} // namespace deployscope
