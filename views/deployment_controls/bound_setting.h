// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/style/style.h"

#include <QWidget>

class QLabel;

namespace deployscope {

class GestureSlider;

/// One of the two percents: the slider, over it the count that it means, large, and above that the percent.
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
    GestureSlider *m_slider; ///< all three are children
    QLabel *m_name;
    QLabel *m_count;
};

} // namespace deployscope
