// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/stretch.h"

#include <QDialog>

class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;

namespace deployscope {

/// Asks between which two moments a moving picture is to show the run, and says how long it will play.
class StretchDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param usual what stands there at first, with its end
    /// \param end   of the run
    StretchDialog(const Stretch &usual, SimTime end, QWidget *parent);

    [[nodiscard]] Stretch stretch() const;

private:
    void showLength();

    QDoubleSpinBox *m_from;      ///< a child
    QDoubleSpinBox *m_to;        ///< a child
    QLabel *m_length;            ///< a child
    QDialogButtonBox *m_buttons; ///< a child
};

} // namespace deployscope
