// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

#include <array>

class QAction;
class QFormLayout;
class QPushButton;

namespace deployscope {

/// All keys of the window, read from the actions themselves, so that it cannot disagree with them.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param actions owned elsewhere, and outliving this dialog
    KeysDialog(QList<QAction *> actions, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<QAction *> m_actions;
    std::array<QFormLayout *, 2> m_columns; ///< children
    QPushButton *m_close;                   ///< a child
};

} // namespace deployscope
