// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/style/style.h"

#include <QWidget>

class QLabel;

namespace deployscope {

class GestureSlider;

/// One of the two percents: its name and value in one line, below it, large, the count that it means, and the slider.
class BoundSetting : public QWidget
{
    Q_OBJECT

public:
    /// \param least, most the slider's ends; a value outside is shown in words all the same
    BoundSetting(int least, int most, QWidget *parent);

    [[nodiscard]] GestureSlider *slider() const { return m_slider; }
    /// \param name    what the slider sets
    /// \param percent such as `50 % of 2`
    /// \param count   such as `at least 1 healthy`
    void setWords(const QString &name, const QString &percent, const QString &count);
    void setStyle(const Style &style);

private:
    GestureSlider *m_slider; ///< all four are children
    QLabel *m_name;
    QLabel *m_percent;
    QLabel *m_count;
};

} // namespace deployscope
